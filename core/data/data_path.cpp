#include "core/data/data_path.h"

#include "core/base/inside_folder.h"
#include "core/base/paths.h"

namespace anneal::data {

bool mayBeNamed(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    // Anneal's own folder need not exist yet: a first file is named before it is made.
    const auto own = dataSetsFolder();
    return liesInside(folder, file) || (liesInside(own, folder) && liesInside(folder, own));
}

} // namespace anneal::data
