#include "core/export/folder_files.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/export/chat_choice.h"
#include "core/export/modelfile.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace anneal::exporting {

namespace {

using TextFiles = std::vector<std::pair<std::string, std::string>>;

std::string pretty(const Json& json)
{
    return toPythonJson(json, {.indent = 2, .sortKeys = false, .asciiOnly = false}) + "\n";
}

std::vector<text::TokenId> idsOf(const Json& value)
{
    if (value.is_number_integer())
        return {value.get<text::TokenId>()};
    std::vector<text::TokenId> ids;
    if (value.is_array())
        for (const auto& id : value)
            if (id.is_number_integer())
                ids.push_back(id.get<text::TokenId>());
    return ids;
}

/// The model's own generation settings with the template's stop tokens added: the tuned model ends
/// its answers with those.
Result<std::string> generationConfig(const catalog::ModelSource& source, const ChatChoice& chat)
{
    const catalog::ModelConfig& config = source.config();
    Json json;
    if (const std::string own = source.fileText("generation_config.json"); !own.empty()) {
        ANNEAL_TRY(json, parseJson(own, toUtf8(source.path() / "generation_config.json")));
    } else {
        json["_from_model_config"] = true;
        if (config.bosId)
            json["bos_token_id"] = *config.bosId;
        if (!config.eosIds.empty())
            json["eos_token_id"] = config.eosIds;
        if (config.padId)
            json["pad_token_id"] = *config.padId;
    }
    std::vector<text::TokenId> stops = idsOf(json.value("eos_token_id", Json()));
    for (const text::TokenId id : chat.stops())
        if (std::find(stops.begin(), stops.end(), id) == stops.end())
            stops.push_back(id);
    if (stops.size() == 1)
        json["eos_token_id"] = stops.front();
    else if (!stops.empty())
        json["eos_token_id"] = stops;
    return pretty(json);
}

/// What the training or the template changed in the tokenizer's own files.
Result<void> adjustTokenizerFiles(TextFiles& files, const ChatChoice& chat)
{
    const auto& tokenizer = *chat.tokenizer;
    const bool newEos = chat.encoder && tokenizer.specialTokens().eos != chat.eos();
    for (auto& [name, content] : files) {
        if (name != "tokenizer_config.json" && name != "special_tokens_map.json")
            continue;
        ANNEAL_TRY(Json json, parseJson(content, name));
        if (name == "tokenizer_config.json") {
            json["padding_side"] = "left";
            if (chat.replacesTemplate)
                json.erase("chat_template");
        }
        if (newEos)
            json["eos_token"] = tokenizer.tokenOf(*chat.eos()).value_or("");
        content = pretty(json);
    }
    if (!chat.replacesTemplate)
        return {};
    std::erase_if(files, [](const auto& file) { return file.first == "chat_template.jinja"; });
    files.emplace_back("chat_template.jinja", chat.jinja());
    return {};
}

} // namespace

Result<FolderFiles> FolderFiles::prepare(const catalog::ModelSource& source,
                                         const config::ModelOptions& options,
                                         const std::string& dtype, bool untied)
{
    ANNEAL_TRY(const auto chat, chooseChat(source, options));
    FolderFiles files;
    ANNEAL_TRY(files.m_files, chat.tokenizer->filesToSave());
    ANNEAL_CHECK(adjustTokenizerFiles(files.m_files, chat));
    ANNEAL_TRY(auto config, catalog::exportedConfig(source, dtype));
    if (untied)
        config["tie_word_embeddings"] = false;
    files.m_files.emplace_back("config.json", pretty(Json(config)));
    ANNEAL_TRY(auto generation, generationConfig(source, chat));
    files.m_files.emplace_back("generation_config.json", std::move(generation));
    files.m_files.emplace_back(
        "Modelfile", modelfile("FROM .", chat.chosen(), *chat.tokenizer, options.enableThinking));
    return files;
}

Result<void> FolderFiles::write(const std::filesystem::path& folder) const
{
    for (const auto& [name, content] : m_files)
        ANNEAL_CHECK(writeFileAtomically(folder / pathFromUtf8(name), content));
    return {};
}

std::uint64_t FolderFiles::bytes() const
{
    std::uint64_t total = 0;
    for (const auto& [name, content] : m_files)
        total += content.size();
    return total;
}

} // namespace anneal::exporting
