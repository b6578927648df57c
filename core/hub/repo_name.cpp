#include "core/hub/repo_name.h"

#include "core/base/text.h"
#include "core/hub/safe_name.h"

#include <algorithm>
#include <vector>

namespace anneal::hub {
namespace {

constexpr std::size_t kLongestPart = 96;

tl::unexpected<Error> wrong(const std::string& text, const std::string& why)
{
    return fail(ErrorCode::InvalidArgument,
                "\"" + text + "\" is no name of a model on a hub: " + why +
                    " Write ORG/NAME as the model's page shows it, e.g. "
                    "Qwen/Qwen2.5-0.5B-Instruct.",
                {{"hub", "name"}, {"model", text}});
}

// One side of ORG/NAME, as both hubs allow it. "--" would make two names one folder.
bool isNamePart(const std::string& part)
{
    if (part.empty() || part.size() > kLongestPart || !unsafeName(part).empty())
        return false;
    if (part.front() == '.' || part.front() == '-' || part.find("--") != std::string::npos ||
        part.find("..") != std::string::npos)
        return false;
    return std::all_of(part.begin(), part.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '_' || c == '.';
    });
}

bool isGguf(const std::string& name)
{
    return name.size() > 5 && (name.ends_with(".gguf") || name.ends_with(".GGUF"));
}

// The path of an address, without query and fragment; "" when `text` is none.
struct Address {
    std::string host, path;
};
bool readAddress(const std::string& text, Address& address)
{
    std::string rest;
    for (const std::string scheme : {"https://", "http://"})
        if (text.starts_with(scheme))
            rest = text.substr(scheme.size());
    if (rest.empty())
        return false;
    rest = rest.substr(0, rest.find_first_of("?#"));
    const auto border = rest.find('/');
    address.host = rest.substr(0, border);
    address.path = border == std::string::npos ? "" : rest.substr(border + 1);
    return true;
}

// ORG/NAME[/tree/REVISION | /resolve/REVISION/FILE | /blob/... | /file/view/REVISION/FILE]
Result<RepoName> fromAddress(const std::string& text, const Address& address, Source source)
{
    auto parts = splitList(address.path, '/');
    std::erase(parts, "");
    RepoName name;
    name.source =
        address.host.find("modelscope.") != std::string::npos ? Source::ModelScope : source;
    if (!parts.empty() && parts.front() == "models")
        parts.erase(parts.begin());
    if (!parts.empty() && (parts.front() == "datasets" || parts.front() == "spaces"))
        return wrong(text, "it is the address of something else than a model.");
    if (parts.size() < 2)
        return wrong(text, "the address has no ORG/NAME.");
    name.id = parts[0] + "/" + parts[1];
    if (parts.size() >= 4 && (parts[2] == "tree" || parts[2] == "resolve" || parts[2] == "blob"))
        name.revision = parts[3];
    if (isGguf(parts.back()))
        name.file = parts.back();
    return name;
}

} // namespace

std::string RepoName::text() const
{
    return file.empty() ? id : id + ":" + file;
}

Result<RepoName> parseRepoName(const std::string& text, Source source)
{
    const auto given = trimmed(text);
    if (given.empty())
        return wrong(given, "it is empty.");
    RepoName name;
    name.source = source;
    Address address;
    if (readAddress(given, address)) {
        ANNEAL_TRY(name, fromAddress(given, address, source));
    } else {
        name.id = given;
        if (name.id.starts_with("hf://"))
            name.id = name.id.substr(5);
        if (const auto colon = name.id.find(':'); colon != std::string::npos) {
            name.file = name.id.substr(colon + 1);
            name.id.resize(colon);
            if (!isGguf(name.file))
                return wrong(given, "after the colon stands the name of a .gguf file.");
        }
        if (const auto at = name.id.find('@'); at != std::string::npos) {
            name.revision = name.id.substr(at + 1);
            name.id.resize(at);
            if (name.revision.empty())
                return wrong(given, "after @ stands a branch, tag or commit.");
        }
    }
    const auto border = name.id.find('/');
    if (border == std::string::npos)
        return wrong(given, "the organisation before the name is missing.");
    if (!isNamePart(name.id.substr(0, border)) || !isNamePart(name.id.substr(border + 1)))
        return wrong(given, "it has characters or a form that no model has.");
    if (!name.revision.empty() && !unsafeName(name.revision).empty())
        return wrong(given, "the revision " + unsafeName(name.revision) + ".");
    if (!name.file.empty() && !unsafeName(name.file).empty())
        return wrong(given, "the file name " + unsafeName(name.file) + ".");
    return name;
}

} // namespace anneal::hub
