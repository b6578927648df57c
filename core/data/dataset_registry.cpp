#include "core/data/dataset_registry.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/data/data_path.h"
#include "core/data/exact_json.h"
#include "core/data/identity_json.h"
#include "core/data/row_file.h"
#include "core/data/text_file.h"

#include <string_view>
#include <tuple>

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

struct Name {
    const char* key;
    std::string Columns::*column;
};
constexpr Name kNames[] = {{"prompt", &Columns::prompt},     {"query", &Columns::query},
                           {"response", &Columns::response}, {"chosen", &Columns::chosen},
                           {"rejected", &Columns::rejected}, {"kto_tag", &Columns::ktoTag},
                           {"system", &Columns::system},     {"tools", &Columns::tools},
                           {"history", &Columns::history}};

Json columnsOf(const DatasetSpec& spec)
{
    Json columns = Json::object();
    const bool isAlpaca = spec.formatting == "alpaca";
    if (!isAlpaca)
        columns["messages"] = spec.columns.messages;
    for (const auto& name : kNames) {
        const bool isAlpacas = name.column == &Columns::prompt || name.column == &Columns::query ||
                               name.column == &Columns::response ||
                               name.column == &Columns::history;
        const bool isMeant = isAlpaca || !isAlpacas;
        const bool isAnswer = name.column == &Columns::response && spec.ranking;
        if (isMeant && !isAnswer && !(spec.columns.*name.column).empty())
            columns[name.key] = spec.columns.*name.column;
    }
    return columns;
}

Json tagsOf(const Tags& tags)
{
    Json json = Json::object();
    for (const auto& [key, value] : {std::pair("role_tag", &tags.role),
                                     {"content_tag", &tags.content},
                                     {"user_tag", &tags.user},
                                     {"assistant_tag", &tags.assistant},
                                     {"observation_tag", &tags.observation},
                                     {"function_tag", &tags.function},
                                     {"system_tag", &tags.system}}) {
        if (!value->empty())
            json[key] = *value;
    }
    return json;
}

} // namespace

Result<Json> readInfoFile(const std::filesystem::path& folder)
{
    const auto file = folder / "dataset_info.json";
    const auto opened = TextFile::open(file); // in any encoding that listDatasets() reads
    if (!opened && opened.error().code == ErrorCode::NotFound)
        return Json(Json::object());
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto info = parseExactJson(opened->text(), toUtf8(file));
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

bool usesField(std::string_view text, const std::string& field)
{
    if (field.empty())
        return false;
    const std::string key = '"' + field + '"';
    for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        const auto colon = text.find_first_not_of(" \t\r\n", at + key.size());
        if (colon == std::string_view::npos || text[colon] != ':')
            continue;
        const auto value = text.find_first_not_of(" \t\r\n", colon + 1);
        const auto rest = value == std::string_view::npos ? "" : text.substr(value, 4);
        if (!rest.starts_with("\"\"") && !rest.starts_with("null") && !rest.starts_with("[]"))
            return true;
    }
    return false;
}

Json entryOf(const DatasetSpec& spec)
{
    Json entry = Json::object();
    if (spec.formatting != "alpaca")
        entry["formatting"] = spec.formatting;
    if (spec.ranking)
        entry["ranking"] = true;
    if (spec.formatting == "ids")
        return entry;
    const Json columns = columnsOf(spec);
    if (spec.formatting != "alpaca" || columns != columnsOf(DatasetSpec()))
        entry["columns"] = columns;
    if (spec.formatting != "alpaca" && tagsOf(spec.tags) != tagsOf(Tags()))
        entry["tags"] = tagsOf(spec.tags);
    return entry;
}

Result<void> registerRows(const std::filesystem::path& folder, const std::string& name,
                          const std::filesystem::path& file, const DatasetSpec& spec,
                          const UsedColumns& used)
{
    if (!mayBeNamed(folder, file))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(file) + " lies outside of the data folder " + toUtf8(folder) +
                        "; copy it there, or choose its folder as the data folder.",
                    {{"file", toUtf8(file)},
                     {"key", "dataset_dir"},
                     {"kind", "outside_folder"},
                     {"folder", toUtf8(folder)}});
    ANNEAL_TRY(Json info, readInfoFile(folder));
    Json entry = info[name];
    const bool isNew = !entry.is_object();
    if (isNew)
        entry = Json::object();
    entry["file_name"] = fileNameFor(folder, file);
    if (isNew) {
        auto plain = spec; // columns that no row uses are not named
        for (const auto& [isUsed, column] : {std::pair(used.history, &plain.columns.history),
                                             {used.system, &plain.columns.system}}) {
            if (!isUsed)
                column->clear();
        }
        const Json described = entryOf(plain);
        for (const auto& [key, value] : described.items())
            entry[key] = value;
        return registerEntry(folder, name, entry);
    }
    const auto& columns = spec.columns;
    const bool isAlpaca = spec.formatting == "alpaca";
    if (entry.value("formatting", "alpaca") != spec.formatting)
        return registerEntry(folder, name, entry); // it says otherwise, and its owner knows best
    for (const auto& [isUsed, key, column] :
         {std::tuple(used.query && isAlpaca, "query", &columns.query),
          {used.system, "system", &columns.system},
          {used.history && isAlpaca, "history", &columns.history}}) {
        const bool isNamedAnyway = std::string_view(key) == "query" && !entry.contains("columns");
        if (!isUsed || column->empty() || isNamedAnyway)
            continue;
        if (!entry.contains("columns"))
            entry["columns"] =
                isAlpaca
                    ? Json{{"prompt", "instruction"}, {"query", "input"}, {"response", "output"}}
                    : Json{{"messages", columns.messages}};
        if (auto& named = entry["columns"]; named.is_object() && !named.contains(key))
            named[key] = *column;
    }
    return registerEntry(folder, name, entry);
}

Result<void> registerDataset(const std::filesystem::path& folder, const std::string& name,
                             const std::filesystem::path& file)
{
    const auto guessed = guessSpec(file);
    auto spec = guessed ? *guessed : DatasetSpec(); // what can't be read is told where it is read
    UsedColumns used;
    if (spec.formatting == "alpaca" && spec.columns.prompt != "text") {
        spec = editorSpec(std::move(spec));
        if (typeOf(file) == ".json") {
            if (const auto text = TextFile::open(file)) {
                used.history = usesField(text->text(), spec.columns.history);
                used.system = usesField(text->text(), spec.columns.system);
            }
        } else if (guessed) {
            used = {false, !guessed->columns.history.empty(), !guessed->columns.system.empty()};
        }
    } else {
        used = {false, true, true}; // as its first row has them
    }
    return registerRows(folder, name, file, spec, used);
}

} // namespace anneal::data
