#include "core/text/model_name.h"

namespace anneal::text {
namespace {

/// Cuts ".Q4_K_M", "-q8_0", "-F16" ... off the name of a GGUF file.
std::string withoutQuantisation(std::string name)
{
    const auto cut = name.find_last_of(".-");
    if (cut == std::string::npos || cut == 0)
        return name;
    std::string ending = name.substr(cut + 1);
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    const bool isType = ending == "f16" || ending == "bf16" || ending == "f32" ||
                        (ending.starts_with("q") && ending.size() > 1 && ending[1] >= '2' &&
                         ending[1] <= '8' && (ending.size() == 2 || ending[2] == '_')) ||
                        ending.starts_with("iq");
    return isType ? name.substr(0, cut) : name;
}

} // namespace

std::string normalizedName(std::string_view nameOrPath)
{
    while (nameOrPath.ends_with('/') || nameOrPath.ends_with('\\'))
        nameOrPath.remove_suffix(1);
    // A snapshot of a hub cache: .../models--ORG--NAME/snapshots/HASH
    if (const auto cache = nameOrPath.rfind("models--"); cache != std::string_view::npos) {
        auto folder = nameOrPath.substr(cache);
        folder = folder.substr(0, folder.find_first_of("/\\"));
        nameOrPath = folder.substr(folder.rfind("--") + 2);
    }
    if (const auto slash = nameOrPath.find_last_of("/\\"); slash != std::string_view::npos)
        nameOrPath.remove_prefix(slash + 1);
    std::string name(nameOrPath);
    if (name.ends_with(".gguf"))
        name = withoutQuantisation(name.substr(0, name.size() - 5));
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
        if (c == '_' || c == ' ')
            c = '-';
    }
    return name;
}

} // namespace anneal::text
