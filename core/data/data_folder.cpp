#include "core/base/inside_folder.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/data/row_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

namespace fs = std::filesystem;

Result<std::vector<fs::path>> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        const bool isHidden = toUtf8(at->path().filename()).starts_with('.');
        if (!isHidden && at->is_regular_file(ignored))
            files.push_back(at->path());
    }
    if (error || files.empty())
        return fail(ErrorCode::NotFound, toUtf8(folder) + " holds no data file.",
                    {{"file", toUtf8(folder)}});
    std::sort(files.begin(), files.end());
    return files;
}

/// Of files named "train-00000-of-00002.parquet" and so on only those of the split.
std::vector<fs::path> ofSplit(std::vector<fs::path> files, const std::string& split)
{
    const auto belongs = [&](const fs::path& file) {
        const auto name = toUtf8(file.filename());
        return name.starts_with(split) && (name[split.size()] == '-' || name[split.size()] == '.' ||
                                           name[split.size()] == '_');
    };
    if (std::any_of(files.begin(), files.end(), belongs))
        std::erase_if(files, [&](const fs::path& file) { return !belongs(file); });
    return files;
}

/// Names that other tools give to question and answer, the usual first.
constexpr std::array<const char*, 7> kQuestionNames = {"instruction", "question", "prompt", "query",
                                                       "user",        "问题",     "指令"};
constexpr std::array<const char*, 8> kAnswerNames = {
    "output", "answer", "response", "completion", "assistant", "回答", "答案", "reply"};

void takeUsualNames(const Json& first, Columns& columns)
{
    const auto firstOf = [&](const auto& names, std::string& column) {
        for (const char* name : names) {
            if (first.contains(name) && first[name].is_string()) {
                column = name;
                break;
            }
        }
    };
    firstOf(kQuestionNames, columns.prompt);
    firstOf(kAnswerNames, columns.response);
}

constexpr std::size_t kHead = std::size_t{1} << 20; ///< where the first row is looked for

/// The first row of a JSON file whose beginning holds it whole; nullopt: it does not, or something
/// is odd about the file.
std::optional<Json> rowAtHead(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string head(kHead, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    std::string_view text = head;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    auto begin = text.find_first_not_of(" \t\r\n");
    if (begin != std::string_view::npos && text[begin] == '[')
        begin = text.find_first_not_of(" \t\r\n", begin + 1);
    if (begin == std::string_view::npos || text[begin] != '{')
        return std::nullopt;
    std::size_t depth = 0;
    bool isText = false;
    for (std::size_t at = begin; at < text.size(); ++at) {
        const char sign = text[at];
        if (isText) {
            at += sign == '\\' ? 1 : 0;
            isText = sign != '"';
        } else if (sign == '"') {
            isText = true;
        } else if (sign == '{' || sign == '[') {
            ++depth;
        } else if ((sign == '}' || sign == ']') && --depth == 0) {
            const auto row = text.substr(begin, at + 1 - begin);
            auto json = validUtf8Prefix(row) == row.size() ? parseJson(row, toUtf8(file))
                                                           : Result<Json>(Json());
            return json && json->is_object() ? std::optional(std::move(*json)) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// nullopt: the file has none.
Result<std::optional<Json>> firstRow(const fs::path& file)
{
    if (typeOf(file) == ".json") {
        if (auto row = rowAtHead(file))
            return std::optional(std::move(*row));
    }
    ANNEAL_TRY(const auto rows, RowFile::open(file));
    if (rows->size() == 0)
        return std::optional<Json>();
    ANNEAL_TRY(Json row, rows->row(0));
    return std::optional(std::move(row));
}

} // namespace

Result<std::vector<fs::path>> filesOf(const DatasetSpec& spec)
{
    std::error_code error;
    if (!fs::exists(spec.path, error))
        return fail(ErrorCode::NotFound,
                    "The file of the data set \"" + spec.name +
                        "\" is not there: " + toUtf8(spec.path) + ".",
                    {{"file", toUtf8(spec.path)}, {"dataset", spec.name}});
    if (!fs::is_directory(spec.path, error))
        return std::vector{spec.path};
    auto folder = spec.path;
    for (const auto& part : {spec.folder, spec.subset}) {
        if (part.empty())
            continue;
        const auto inside = pathFromUtf8(part).lexically_normal();
        if (inside.is_absolute() || *inside.begin() == "..")
            return fail(
                ErrorCode::InvalidArgument,
                notice("data.outside",
                       {{"dataset", spec.name}, {"part", part}, {"folder", toUtf8(spec.path)}}),
                {{"file", toUtf8(spec.path)}, {"dataset", spec.name}});
        if (!fs::is_directory(folder / inside, error))
            return fail(
                ErrorCode::NotFound,
                notice("data.no_subset",
                       {{"dataset", spec.name}, {"part", part}, {"folder", toUtf8(folder)}}),
                {{"file", toUtf8(folder)}, {"dataset", spec.name}});
        folder /= inside;
    }
    ANNEAL_TRY(auto files, filesIn(folder));
    files = ofSplit(std::move(files), spec.split.substr(0, spec.split.find('[')));
    for (const auto& file : files) {
        if (!liesInside(spec.path, file))
            return fail(ErrorCode::InvalidArgument, notice("data.link", {{"file", toUtf8(file)}}),
                        {{"file", toUtf8(file)}});
        if (typeOf(file) != typeOf(files.front()))
            return fail(ErrorCode::InvalidArgument,
                        notice("data.types", {{"folder", toUtf8(folder)},
                                              {"first", toUtf8(files.front().filename())},
                                              {"other", toUtf8(file.filename())}}),
                        {{"file", toUtf8(folder)}});
    }
    return files;
}

Result<DatasetSpec> guessSpec(const fs::path& file)
{
    ANNEAL_TRY(const auto first, firstRow(file));
    auto spec =
        first ? specOfRow(*first) : DatasetSpec(); // an empty one is told where it is loaded
    spec.name = toUtf8(file);
    spec.path = file;
    return spec;
}

DatasetSpec specOfRow(const Json& first)
{
    DatasetSpec spec;
    if (!first.is_object())
        return spec;
    const auto named = [&](const char* key) {
        return first.contains(key) ? std::string(key) : std::string();
    };
    if (first.contains("input_ids")) {
        spec.formatting = "ids";
        return spec;
    }
    const bool isChat = first.contains("conversations") || first.contains("messages");
    if (isChat) {
        spec.formatting = "sharegpt";
        spec.columns.messages = first.contains("conversations") ? "conversations" : "messages";
        const Json& messages = first[spec.columns.messages];
        if (messages.is_array() && !messages.empty() && messages.front().is_object() &&
            messages.front().contains("role"))
            spec.tags = {"role",        "content",       "user",  "assistant",
                         "observation", "function_call", "system"};
        const bool callsTools = std::any_of(messages.begin(), messages.end(), [](const Json& one) {
            return one.is_object() &&
                   (one.contains("tool_calls") || one.value("role", Json()) == "tool");
        });
        if (callsTools) { // as only OpenAI's own form has them
            spec.formatting = "openai";
            spec.tags.observation = "tool";
        }
    } else if (!first.contains("instruction") && !first.contains("output") &&
               first.contains("text")) {
        spec.columns = Columns();
        spec.columns.prompt = "text";
        spec.columns.query = spec.columns.response = spec.columns.messages = "";
        return spec;
    } else {
        spec.columns.history = named("history");
        takeUsualNames(first, spec.columns);
    }
    spec.columns.system = named("system");
    spec.columns.tools = named("tools");
    if (first.contains("chosen") && first.contains("rejected")) {
        spec.ranking = true;
        spec.columns.chosen = "chosen";
        spec.columns.rejected = "rejected";
    } else if (const auto* tag = first.contains("kto_tag") ? "kto_tag" : "label";
               first.contains(tag) && first[tag].is_boolean()) {
        spec.columns.ktoTag = tag;
    }
    return spec;
}

} // namespace anneal::data
