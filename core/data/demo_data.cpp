#include "core/base/atomic_file.h"
#include "core/base/resource.h"
#include "core/data/dataset_registry.h"
#include "core/data/identity_table.h"

#include <nlohmann/json.hpp>

namespace anneal::data {

Result<void> installDemoData(const std::filesystem::path& folder)
{
    const auto file = folder / (std::string(kDemoDataset) + ".json");
    const auto bytes = resource("data/identity_demo.json");
    if (!bytes)
        return fail(ErrorCode::Internal, "The built-in demo data is missing from this build.");
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        ANNEAL_CHECK(writeFileAtomically(file, *bytes));
    ANNEAL_TRY(const Json info, readInfoFile(folder));
    if (info.contains(std::string(kDemoDataset)))
        return {};
    return registerDataset(folder, std::string(kDemoDataset), file);
}

} // namespace anneal::data
