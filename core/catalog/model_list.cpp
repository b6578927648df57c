#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/catalog/resolve_model.h"
#include "core/text/chat_template.h"

#include <nlohmann/json.hpp>

namespace anneal::catalog {
namespace fs = std::filesystem;
namespace {

// The model's own Jinja text, without loading its tokenizer.
std::string jinjaText(const fs::path& path)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        const auto file = files::GgufFile::open(path);
        const auto* text = file ? file->text("tokenizer.chat_template") : nullptr;
        return text != nullptr ? *text : std::string();
    }
    if (auto text = readFile(path / "chat_template.jinja", 16'000'000))
        return *text;
    const auto json = readJsonFile(path / "tokenizer_config.json");
    if (!json || !json->is_object() || !json->contains("chat_template"))
        return {};
    const auto& entry = (*json)["chat_template"];
    if (entry.is_string())
        return entry.get<std::string>();
    // Several named templates: [{"name": "default", "template": "..."}, ...]
    if (entry.is_array()) {
        for (const auto& named : entry) {
            if (named.is_object() && named.value("name", "") == "default" &&
                named.contains("template") && named["template"].is_string())
                return named["template"].get<std::string>();
        }
    }
    return {};
}

ModelEntry describe(const std::string& name, const fs::path& path)
{
    ModelEntry entry;
    entry.name = name;
    entry.path = path;
    std::error_code error;
    entry.format =
        fs::is_directory(path, error) ? ModelFormat::HuggingFaceFolder : ModelFormat::Gguf;
    const auto source = ModelSource::open(toUtf8(path));
    if (!source) {
        entry.problem = source.error();
        const auto named = source.error().context.find("architecture");
        if (named != source.error().context.end())
            entry.architecture = named->second;
        return entry;
    }
    entry.architecture = source->config().architecture;
    entry.parameters = source->config().parameterCount();
    entry.bytes = source->diskBytes();
    entry.proposedTemplate = text::proposeTemplate(modelName(path), jinjaText(path)).name;
    return entry;
}

} // namespace

std::vector<ModelEntry> listModels()
{
    std::vector<ModelEntry> entries;
    for (const auto& model : installedModels())
        entries.push_back(describe(model.name, model.path));
    return entries;
}

Result<ModelEntry> describeModel(const std::string& nameOrPath)
{
    ANNEAL_TRY(const auto path, resolveModel(nameOrPath));
    for (const auto& model : installedModels()) {
        if (model.path == path)
            return describe(model.name, path);
    }
    return describe(modelName(path), path);
}

} // namespace anneal::catalog
