#include "core/base/machine.h"

namespace anneal {

std::uint64_t freeDiskBytes(const std::filesystem::path& path)
{
    namespace fs = std::filesystem;
    std::error_code error;
    auto place = fs::absolute(path, error);
    while (!fs::exists(place, error) && place.has_parent_path() && place != place.parent_path())
        place = place.parent_path();
    const auto space = fs::space(place, error);
    return error || space.available == static_cast<std::uintmax_t>(-1) ? 0 : space.available;
}

} // namespace anneal
