#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/base/utf8.h"
#include "core/data/data_path.h"
#include "core/data/identity_table.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

/// dataset_info.json of a folder; an empty object where there is none yet.
Result<Json> readInfo(const std::filesystem::path& file)
{
    auto info = readJsonFile(file);
    if (!info && info.error().code == ErrorCode::NotFound)
        return Json(Json::object());
    if (info && !info->is_object())
        return fail(ErrorCode::Format, toUtf8(file) + ": it should be an object of data set names.",
                    {{"file", toUtf8(file)}});
    return info;
}

/// As dataset_info.json names it: below the folder by its relative path, elsewhere in full.
std::string fileNameFor(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    std::error_code error;
    const auto absolute =
        std::filesystem::weakly_canonical(std::filesystem::absolute(file, error), error);
    const auto relative = absolute.lexically_relative(
        std::filesystem::weakly_canonical(std::filesystem::absolute(folder, error), error));
    if (relative.empty() || *relative.begin() == "..")
        return toUtf8(absolute);
    return toUtf8(relative.generic_u8string().empty()
                      ? absolute
                      : std::filesystem::path(relative.generic_u8string()));
}

bool usesSystem(const std::filesystem::path& file)
{
    const auto table = openIdentityTable(file);
    return table && std::any_of(table->rows.begin(), table->rows.end(),
                                [](const IdentityRow& row) { return !row.system.empty(); });
}

} // namespace

Result<void> registerDataset(const std::filesystem::path& folder, const std::string& name,
                             const std::filesystem::path& file)
{
    const auto infoFile = folder / "dataset_info.json";
    if (!mayBeNamed(folder, file))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(file) + " lies outside of the data folder " + toUtf8(folder) +
                        "; copy it there, or choose its folder as the data folder.",
                    {{"file", toUtf8(file)}, {"key", "dataset_dir"}});
    ANNEAL_TRY(Json info, readInfo(infoFile));
    const Json before = info;
    Json& entry = info[name];
    if (!entry.is_object())
        entry = Json::object();
    entry["file_name"] = fileNameFor(folder, file);
    // Without "columns" the system texts of the rows would not be read.
    if (!entry.contains("columns") && usesSystem(file))
        entry["columns"] = {{"prompt", "instruction"},
                            {"query", "input"},
                            {"response", "output"},
                            {"system", "system"},
                            {"history", "history"}};
    if (info == before)
        return {};
    return writeFileAtomically(infoFile,
                               toPythonJson(info, {.indent = 2, .asciiOnly = false}) + "\n");
}

Result<void> installDemoData(const std::filesystem::path& folder)
{
    const auto file = folder / (std::string(kDemoDataset) + ".json");
    const auto bytes = resource("data/identity_demo.json");
    if (!bytes)
        return fail(ErrorCode::Internal, "The built-in demo data is missing from this build.");
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        ANNEAL_CHECK(writeFileAtomically(file, *bytes));
    ANNEAL_TRY(const Json info, readInfo(folder / "dataset_info.json"));
    if (info.contains(std::string(kDemoDataset)))
        return {};
    return registerDataset(folder, std::string(kDemoDataset), file);
}

} // namespace anneal::data
