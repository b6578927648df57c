#include "core/catalog/resolve_model.h"

#include "core/base/atomic_file.h"
#include "core/base/notice.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"

#include <algorithm>
#include <map>
#include <regex>

namespace anneal::catalog {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kHubPrefix = "models--";

bool isGguf(const fs::path& path)
{
    auto ending = toUtf8(path.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return ending == ".gguf";
}

// Entries of a folder by name; hidden ones (also half-written downloads) left out.
std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (!toUtf8(entry->path().filename()).starts_with('.'))
            entries.push_back(entry->path());
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

// The snapshot that models--ORG--NAME/refs/main names, else its only or last one.
std::optional<fs::path> hubSnapshot(const fs::path& repository)
{
    std::error_code error;
    if (const auto revision = readFile(repository / "refs" / "main", 1000)) {
        const auto name = trimmed(*revision);
        const auto snapshot = repository / "snapshots" / pathFromUtf8(name);
        if (!name.empty() && name.find_first_of("/\\.") == std::string::npos &&
            fs::is_directory(snapshot, error))
            return snapshot;
    }
    const auto all = entriesOf(repository / "snapshots");
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::string hubName(const std::string& folderName)
{
    auto name = folderName.substr(kHubPrefix.size());
    if (const auto border = name.find("--"); border != std::string::npos)
        name.replace(border, 2, "/");
    return name;
}

// Every GGUF file of a folder by its own name, where there are several or a folder model beside
// them.
void addFilesOf(const fs::path& folder, const std::string& name, std::vector<NamedModel>& models)
{
    const auto whole = modelInFolder(folder);
    if (whole)
        models.push_back({name, *whole});
    for (const auto& file : entriesOf(folder)) {
        if (isGguf(file) && (!whole || *whole != file))
            models.push_back({name + ":" + toUtf8(file.filename()), file});
    }
}

void addModelFolder(const fs::path& folder, std::vector<NamedModel>& models)
{
    std::error_code error;
    std::map<std::string, int> uses;
    const auto entries = entriesOf(folder);
    for (const auto& entry : entries) {
        if (isGguf(entry))
            ++uses[modelName(entry)];
    }
    for (const auto& entry : entries) {
        if (isGguf(entry)) {
            const auto name = modelName(entry);
            models.push_back({uses[name] > 1 ? toUtf8(entry.stem()) : name, entry});
        } else if (const auto model = modelInFolder(entry)) {
            models.push_back({toUtf8(entry.filename()), *model});
        } else if (fs::is_directory(entry, error)) {
            for (const auto& inner : entriesOf(entry)) { // ORG/NAME
                if (fs::is_directory(inner, error))
                    addFilesOf(inner, toUtf8(entry.filename()) + "/" + toUtf8(inner.filename()),
                               models);
            }
        }
    }
}

void addHubCache(const fs::path& cache, std::vector<NamedModel>& models)
{
    for (const auto& entry : entriesOf(cache)) {
        const auto folderName = toUtf8(entry.filename());
        if (!folderName.starts_with(kHubPrefix))
            continue;
        const auto snapshot = hubSnapshot(entry);
        if (snapshot)
            addFilesOf(*snapshot, hubName(folderName), models);
    }
}

bool sameName(const std::string& a, const std::string& b)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [&](char x, char y) { return lower(x) == lower(y); });
}

Result<fs::path> namedModel(const std::string& name)
{
    const auto models = installedModels();
    for (const auto& model :
         models) { // the full file name, then the name to show, then that in other case
        if (toUtf8(model.path.filename()) == name || toUtf8(model.path.stem()) == name)
            return model.path;
    }
    for (const auto& model : models) {
        if (model.name == name || sameName(model.name, name) ||
            model.name + ":" + toUtf8(model.path.filename()) == name)
            return model.path;
    }
    std::vector<std::string> names;
    std::string variants;
    for (const auto& model : models) {
        names.push_back(model.name);
        if (modelName(model.path) == name)
            variants += (variants.empty() ? "" : ", ") + toUtf8(model.path.filename());
    }
    if (!variants.empty())
        return fail(ErrorCode::InvalidArgument,
                    notice("model.several", {{"model", name}, {"files", variants}}),
                    {{"model", name}});
    const auto nearest = nearestName(name, names);
    // ORG/NAME is what a hub calls a model.
    const bool ofHub =
        std::count(name.begin(), name.end(), '/') == 1 && name.find(' ') == name.npos;
    return fail(ErrorCode::NotFound,
                "The model " + name +
                    " was not found: there is no such folder or file, and none of that name in " +
                    toUtf8(modelsFolder()) + " or in " + toUtf8(hubCacheFolder()) + "." +
                    (nearest.empty() ? "" : " Did you mean " + nearest + "?") +
                    (ofHub ? " `anneal download " + name + "` brings it here." : ""),
                {{"model", name}, {"nearest", nearest}});
}

} // namespace

std::string modelName(const fs::path& path)
{
    if (isGguf(path)) {
        static const std::regex quantisation(
            "[.-]((UD-)?I?Q[0-9]+(_[A-Z0-9]+)*|T?Q[12]_0|MXFP4|BF16|F16|FP16|F32|FP32)$",
            std::regex::icase);
        return std::regex_replace(toUtf8(path.stem()), quantisation, "");
    }
    auto folder = path.has_filename() ? path : path.parent_path();
    if (toUtf8(folder.parent_path().filename()) == "snapshots") {
        const auto repository = toUtf8(folder.parent_path().parent_path().filename());
        if (repository.starts_with(kHubPrefix)) {
            const auto name = hubName(repository);
            return name.substr(name.find('/') + 1);
        }
    }
    return toUtf8(folder.filename());
}

std::optional<fs::path> modelInFolder(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return std::nullopt;
    if (fs::exists(folder / "config.json", error))
        return folder;
    auto entries = entriesOf(folder);
    std::erase_if(entries, [](const fs::path& entry) { return !isGguf(entry); });
    return entries.size() == 1 ? std::optional(entries.front()) : std::nullopt;
}

std::vector<NamedModel> installedModels()
{
    std::vector<NamedModel> models;
    addModelFolder(modelsFolder(), models);
    addHubCache(hubCacheFolder(), models);
    std::stable_sort(models.begin(), models.end(),
                     [](const NamedModel& a, const NamedModel& b) { return a.name < b.name; });
    return models;
}

Result<fs::path> resolveModel(const std::string& nameOrPath)
{
    const auto text = trimmed(nameOrPath);
    if (text.empty())
        return fail(ErrorCode::InvalidArgument, notice("model.unnamed"),
                    {{"key", "model_name_or_path"}});
    const auto path = expandHome(pathFromUtf8(text));
    std::error_code error;
    if (fs::is_directory(path, error))
        return fs::absolute(modelInFolder(path).value_or(path), error).lexically_normal();
    if (fs::exists(path, error)) {
        if (toUtf8(path.extension()) == ".safetensors")
            return fail(ErrorCode::InvalidArgument, notice("model.only_weights", {{"file", text}}),
                        {{"file", text}});
        return fs::absolute(path, error).lexically_normal();
    }
    const bool file = isGguf(path) && text.find(':') == std::string::npos; // else ORG/NAME:FILE
    if (path.is_absolute() || text.starts_with("./") || text.starts_with("../") || file) {
        // Clearly a path; a bare file name may still lie in the model folder.
        if (path.has_parent_path())
            return fail(ErrorCode::NotFound, "There is no model folder or file " + text + ".",
                        {{"file", text}});
    }
    return namedModel(text);
}

} // namespace anneal::catalog
