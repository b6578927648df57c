#include "core/data/dataset_registry.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/data/data_path.h"
#include "core/data/identity_table.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

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

// Columns besides question and answer that rows of the file use: without an entry in "columns"
// they would not be read.
std::vector<std::string> furtherColumns(const std::filesystem::path& file)
{
    const auto table = openIdentityTable(file);
    std::vector<std::string> columns;
    if (!table)
        return columns;
    const auto used = [&](const auto& uses) {
        return std::any_of(table->rows.begin(), table->rows.end(), uses);
    };
    if (used([](const IdentityRow& row) { return !row.system.empty(); }))
        columns.emplace_back("system");
    if (used([](const IdentityRow& row) {
            return row.otherFieldsJson.find("\"history\"") != std::string::npos;
        }))
        columns.emplace_back("history");
    return columns;
}

} // namespace

Result<Json> readInfoFile(const std::filesystem::path& folder)
{
    const auto file = folder / "dataset_info.json";
    auto info = readJsonFile(file);
    if (!info && info.error().code == ErrorCode::NotFound)
        return Json(Json::object());
    if (info && !info->is_object())
        return fail(ErrorCode::Format, toUtf8(file) + ": it should be an object of data set names.",
                    {{"file", toUtf8(file)}});
    return info;
}

Result<void> registerEntry(const std::filesystem::path& folder, const std::string& name,
                           const Json& entry)
{
    ANNEAL_TRY(Json info, readInfoFile(folder));
    if (const auto at = info.find(name); at != info.end() && *at == entry)
        return {};
    info[name] = entry;
    return writeFileAtomically(folder / "dataset_info.json",
                               toPythonJson(info, {.indent = 2, .asciiOnly = false}) + "\n");
}

Result<void> registerDataset(const std::filesystem::path& folder, const std::string& name,
                             const std::filesystem::path& file)
{
    if (!mayBeNamed(folder, file))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(file) + " lies outside of the data folder " + toUtf8(folder) +
                        "; copy it there, or choose its folder as the data folder.",
                    {{"file", toUtf8(file)}, {"key", "dataset_dir"}});
    ANNEAL_TRY(Json info, readInfoFile(folder));
    Json entry = info[name];
    if (!entry.is_object())
        entry = Json::object();
    entry["file_name"] = fileNameFor(folder, file);
    for (const auto& column : furtherColumns(file)) {
        if (!entry.contains("columns"))
            entry["columns"] = {
                {"prompt", "instruction"}, {"query", "input"}, {"response", "output"}};
        if (auto& columns = entry["columns"]; columns.is_object() && !columns.contains(column))
            columns[column] = column;
    }
    return registerEntry(folder, name, entry);
}

} // namespace anneal::data
