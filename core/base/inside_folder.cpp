#include "core/base/inside_folder.h"

namespace anneal {

bool liesInside(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    std::error_code error;
    const auto absolute = [&error](const std::filesystem::path& path) {
        const auto whole = std::filesystem::absolute(path, error);
        return error ? std::filesystem::path{} : std::filesystem::weakly_canonical(whole, error);
    };
    const auto root = absolute(folder);
    if (error)
        return false;
    const auto place = absolute(file);
    if (error)
        return false;
    const auto relative = place.lexically_relative(root);
    return !relative.empty() && *relative.begin() != "..";
}

} // namespace anneal
