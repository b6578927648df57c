#include "core/data/data_path.h"

#include "core/base/inside_folder.h"
#include "core/base/paths.h"

namespace anneal::data {

bool mayBeNamed(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    std::error_code ignored;
    return liesInside(folder, file) ||
           std::filesystem::equivalent(folder, dataSetsFolder(), ignored);
}

} // namespace anneal::data
