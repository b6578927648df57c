#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/data/data_path.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"
#include "core/data/row_file.h"
#include "core/data/text_file.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr const char* kInfoFile = "dataset_info.json";
constexpr std::array<std::string_view, 4> kFormats = {"alpaca", "sharegpt", "openai", "ids"};

struct ColumnKey {
    const char* key;
    std::string Columns::*column;
};
constexpr ColumnKey kColumns[] = {
    {"prompt", &Columns::prompt},     {"query", &Columns::query},
    {"response", &Columns::response}, {"messages", &Columns::messages},
    {"history", &Columns::history},   {"system", &Columns::system},
    {"tools", &Columns::tools},       {"chosen", &Columns::chosen},
    {"rejected", &Columns::rejected}, {"kto_tag", &Columns::ktoTag},
    {"images", &Columns::images},     {"videos", &Columns::videos},
    {"audios", &Columns::audios}};

constexpr std::array<std::string_view, 14> kEntryKeys = {
    "hf_hub_url", "ms_hub_url",  "om_hub_url", "script_url", "cloud_file_name",
    "file_name",  "formatting",  "ranking",    "subset",     "split",
    "folder",     "num_samples", "columns",    "tags"};

struct TagKey {
    const char* key;
    std::string Tags::*tag;
};
constexpr TagKey kTags[] = {{"role_tag", &Tags::role},
                            {"content_tag", &Tags::content},
                            {"user_tag", &Tags::user},
                            {"assistant_tag", &Tags::assistant},
                            {"observation_tag", &Tags::observation},
                            {"function_tag", &Tags::function},
                            {"system_tag", &Tags::system}};

class EntryReader final {
public:
    EntryReader(std::string file, std::size_t line, std::string name)
        : m_file(std::move(file))
        , m_line(line)
        , m_name(std::move(name))
    {
    }

    Result<DatasetSpec> read(const Json& entry, const std::filesystem::path& folder) const
    {
        DatasetSpec spec;
        spec.name = m_name;
        if (!entry.is_object())
            return malformed("", "entry.object");
        ANNEAL_TRY(const auto fileName, text(entry, "file_name"));
        if (!fileName || fileName->empty())
            return malformed("file_name", "entry.no_file");
        spec.path = folder / pathFromUtf8(*fileName);
        if (!mayBeNamed(folder, spec.path))
            return malformed("file_name", "entry.outside", {{"name", *fileName}});
        ANNEAL_TRY(const auto formatting, text(entry, "formatting"));
        spec.formatting = formatting.value_or("alpaca");
        if (std::find(kFormats.begin(), kFormats.end(), spec.formatting) == kFormats.end())
            return malformed("formatting", "entry.form", {{"form", spec.formatting}});
        if (const auto at = entry.find("ranking"); at != entry.end() && !at->is_null()) {
            if (!at->is_boolean())
                return malformed("ranking", "entry.flag");
            spec.ranking = at->get<bool>();
        }
        if (const auto at = entry.find("num_samples"); at != entry.end() && !at->is_null()) {
            if (!at->is_number_integer() || at->get<std::int64_t>() < 1 ||
                at->get<std::int64_t>() > 1'000'000'000)
                return malformed("num_samples", "entry.number");
            spec.numSamples = at->get<std::size_t>();
        }
        for (const auto& [key, member] : {std::pair("subset", &spec.subset),
                                          {"folder", &spec.folder},
                                          {"split", &spec.split}}) {
            ANNEAL_TRY(const auto given, text(entry, key));
            *member = given.value_or(*member);
        }
        for (const auto& [key, value] : entry.items())
            if (std::find(kEntryKeys.begin(), kEntryKeys.end(), key) == kEntryKeys.end())
                warn(spec, key, {kEntryKeys.begin(), kEntryKeys.end()});
        ANNEAL_CHECK(readNames(entry, "columns", kColumns, spec.columns, spec));
        ANNEAL_CHECK(readNames(entry, "tags", kTags, spec.tags, spec));
        for (const auto& row : kTags) {
            const bool isNeeded = row.tag == &Tags::role || row.tag == &Tags::content ||
                                  row.tag == &Tags::user || row.tag == &Tags::assistant;
            if (isNeeded && (spec.tags.*row.tag).empty())
                return malformed("tags", "entry.tags", {{"key", row.key}});
        }
        return spec;
    }

    [[nodiscard]] tl::unexpected<Error>
    malformed(const std::string& key, std::string_view id,
              std::map<std::string, std::string> facts = {}) const
    {
        facts.emplace("dataset", m_name);
        facts.emplace("key", key);
        auto told = notice(id, std::move(facts));
        told.sentence = m_file + ", line " + std::to_string(m_line) + ": " + told.sentence;
        return fail(ErrorCode::Format, told,
                    {{"file", m_file}, {"line", std::to_string(m_line)}, {"key", key}});
    }

private:
    [[nodiscard]] Result<std::optional<std::string>> text(const Json& object, const char* key) const
    {
        const auto at = object.find(key);
        if (at == object.end() || at->is_null())
            return std::optional<std::string>();
        if (!at->is_string())
            return malformed(key, "entry.text");
        return std::optional(at->get<std::string>());
    }

    /// When the object is there, every name that it does not list is empty.
    template <typename Names, typename Keys>
    [[nodiscard]] Result<void> readNames(const Json& entry, const char* part, const Keys& keys,
                                         Names& names, DatasetSpec& spec) const
    {
        const auto object = entry.find(part);
        if (object == entry.end() || object->is_null())
            return {};
        if (!object->is_object())
            return malformed(part, "entry.part");
        std::vector<std::string> known;
        for (const auto& row : keys) {
            known.emplace_back(row.key);
            ANNEAL_TRY(auto name, text(*object, row.key));
            nameOf(names, row) = name.value_or(std::string());
        }
        for (const auto& [key, value] : object->items())
            if (std::find(known.begin(), known.end(), key) == known.end())
                warn(spec, key, known);
        return {};
    }
    void warn(DatasetSpec& spec, const std::string& key,
              const std::vector<std::string>& known) const
    {
        const auto nearest = nearestName(key, known);
        spec.warnings.push_back(notice(nearest.empty() ? "data.unknown_key" : "data.misspelt_key",
                                       {{"file", m_file},
                                        {"line", std::to_string(m_line)},
                                        {"dataset", m_name},
                                        {"key", key},
                                        {"near", nearest}}));
    }
    static std::string& nameOf(Columns& columns, const ColumnKey& row)
    {
        return columns.*row.column;
    }
    static std::string& nameOf(Tags& tags, const TagKey& row) { return tags.*row.tag; }

    std::string m_file;
    std::size_t m_line;
    std::string m_name;
};

struct RawEntry {
    Json entry;
    EntryReader reader;
};

Result<std::vector<std::pair<std::string, RawEntry>>>
readEntries(const std::filesystem::path& folder)
{
    const auto file = folder / kInfoFile;
    ANNEAL_TRY(const auto content, TextFile::open(file));
    const std::string name = toUtf8(file);
    ANNEAL_TRY(const auto pieces, splitJson(content.text(), name));
    std::vector<std::pair<std::string, RawEntry>> entries;
    for (const auto& piece : pieces) {
        const auto bytes = content.text().substr(piece.begin, piece.end - piece.begin);
        ANNEAL_TRY(Json entry, parseJson(bytes, name, piece.line));
        ANNEAL_TRY(const Json key, parseJson("\"" + piece.key + "\"", name, piece.line));
        auto called = key.get<std::string>();
        EntryReader reader(name, piece.line, called);
        entries.push_back({std::move(called), {std::move(entry), std::move(reader)}});
    }
    return entries;
}

/// The hub or script that an entry names before any file; "" = none.
std::string otherSourceOf(const Json& entry)
{
    for (const char* key :
         {"hf_hub_url", "ms_hub_url", "om_hub_url", "script_url", "cloud_file_name"}) {
        if (entry.is_object() && entry.contains(key) && !entry[key].is_null())
            return key;
    }
    return {};
}

bool isDataFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored);
}

} // namespace

Result<std::vector<DatasetSpec>> readDatasetInfo(const std::filesystem::path& folder)
{
    ANNEAL_TRY(const auto entries, readEntries(folder));
    std::vector<DatasetSpec> specs;
    for (const auto& [name, raw] : entries) {
        if (!otherSourceOf(raw.entry).empty())
            continue;
        // One that can't be read hides no other; who asks for it by name is told what is wrong.
        if (auto spec = raw.reader.read(raw.entry, folder))
            specs.push_back(std::move(*spec));
    }
    return specs;
}

Result<DatasetSpec> specOfEntry(const std::string& entryJson, const std::filesystem::path& file)
{
    const auto name = toUtf8(file.stem());
    ANNEAL_TRY(Json entry, parseJson(entryJson, name));
    if (entry.is_object())
        entry["file_name"] = "rows.json"; // asked for, and replaced below
    ANNEAL_TRY(auto spec, EntryReader(name, 1, name).read(entry, file.parent_path()));
    spec.path = file;
    return spec;
}

Result<std::vector<DatasetEntry>> listDatasets(const std::filesystem::path& folder)
{
    ANNEAL_TRY(const auto specs, readDatasetInfo(folder));
    std::vector<DatasetEntry> entries;
    for (const auto& spec : specs) {
        DatasetEntry entry;
        entry.name = spec.name;
        entry.file = spec.path;
        entry.formatting = spec.formatting;
        entry.ranking = spec.ranking;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<DatasetSpec> resolveDataset(const std::string& name, const std::filesystem::path& folder)
{
    const std::string folderName = toUtf8(folder);
    if (folderName == "ONLINE" || folderName.starts_with("REMOTE:"))
        return fail(ErrorCode::Unsupported, notice("data.hub_folder", {{"folder", folderName}}),
                    {{"key", "dataset_dir"}});
    const auto asPath = pathFromUtf8(name);
    auto entries = readEntries(folder);
    if (!entries) {
        if (entries.error().code != ErrorCode::NotFound)
            return tl::unexpected<Error>(entries.error());
        if (isDataFile(asPath))
            return guessSpec(asPath);
        return fail(
            ErrorCode::NotFound,
            "The data set \"" + name + "\" can't be found: " + toUtf8(folder / kInfoFile) +
                " is not there, and it is no path of a data file either. Set dataset_dir to the "
                "folder of your data.",
            {{"key", "dataset_dir"},
             {"file", toUtf8(folder / kInfoFile)},
             {"dataset", name},
             {"kind", "no_dataset"}});
    }
    std::vector<std::string> known;
    for (const auto& [called, raw] : *entries) {
        known.push_back(called);
        if (called != name)
            continue;
        if (const auto source = otherSourceOf(raw.entry); !source.empty())
            return fail(ErrorCode::Unsupported,
                        notice("data.hub_set", {{"dataset", name}, {"source", source}}),
                        {{"dataset", name}, {"key", source}});
        return raw.reader.read(raw.entry, folder);
    }
    if (isDataFile(asPath))
        return guessSpec(asPath);
    if (isDataFile(folder / asPath))
        return guessSpec(folder / asPath);
    const std::string nearest = nearestName(name, known);
    std::string message = "The data set \"" + name + "\" is not in " + toUtf8(folder / kInfoFile);
    message += nearest.empty() ? "; it holds: " : "; did you mean " + nearest + "? It holds: ";
    constexpr std::size_t kShown = 12;
    for (std::size_t i = 0; i < std::min(known.size(), kShown); ++i)
        message += (i == 0 ? "" : ", ") + known[i];
    message += known.size() > kShown ? ", ..." : known.empty() ? "nothing." : ".";
    return fail(ErrorCode::InvalidArgument, std::move(message),
                {{"key", "dataset"},
                 {"kind", nearest.empty() ? "no_dataset" : "misspelt_dataset"},
                 {"dataset", name},
                 {"nearest", nearest},
                 {"file", toUtf8(folder / kInfoFile)}});
}

} // namespace anneal::data
