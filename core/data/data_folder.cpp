#include "core/base/inside_folder.h"
#include "core/base/utf8.h"
#include "core/data/row_file.h"

#include <algorithm>

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
            return fail(ErrorCode::InvalidArgument,
                        "The data set \"" + spec.name + "\" names \"" + part +
                            "\", which leads out of its folder " + toUtf8(spec.path) + ".",
                        {{"file", toUtf8(spec.path)}, {"dataset", spec.name}});
        if (!fs::is_directory(folder / inside, error))
            return fail(ErrorCode::NotFound,
                        "The data set \"" + spec.name + "\" names the subset \"" + part +
                            "\", but " + toUtf8(folder) + " has no folder of that name.",
                        {{"file", toUtf8(folder)}, {"dataset", spec.name}});
        folder /= inside;
    }
    ANNEAL_TRY(auto files, filesIn(folder));
    files = ofSplit(std::move(files), spec.split.substr(0, spec.split.find('[')));
    for (const auto& file : files) {
        if (!liesInside(spec.path, file))
            return fail(ErrorCode::InvalidArgument,
                        toUtf8(file) +
                            " is a link that leads out of its folder; put the file itself there.",
                        {{"file", toUtf8(file)}});
        if (typeOf(file) != typeOf(files.front()))
            return fail(ErrorCode::InvalidArgument,
                        toUtf8(folder) + " holds files of different types (" +
                            toUtf8(files.front().filename()) + ", " + toUtf8(file.filename()) +
                            "); keep one type in it.",
                        {{"file", toUtf8(folder)}});
    }
    return files;
}

Result<DatasetSpec> guessSpec(const fs::path& file)
{
    DatasetSpec spec;
    spec.name = toUtf8(file);
    spec.path = file;
    ANNEAL_TRY(const auto rows, RowFile::open(file));
    if (rows->size() == 0)
        return spec; // said to be empty where it is loaded
    ANNEAL_TRY(const Json first, rows->row(0));
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
    } else if (!first.contains("instruction") && !first.contains("output") &&
               first.contains("text")) {
        spec.columns = Columns();
        spec.columns.prompt = "text";
        spec.columns.query = spec.columns.response = spec.columns.messages = "";
        return spec;
    } else {
        spec.columns.history = named("history");
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
