#include "core/text/tokenizer_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/text/json_fields.h"

#include <charconv>

namespace anneal::text {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::uint64_t kLargestFile = 512ULL << 20;
constexpr std::uint64_t kLargestSettings = 64ULL << 20;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// A JSON file as an object; an empty one when the file is not there.
Result<json> readJson(const ReadText& read, const std::string& place, const char* name)
{
    ANNEAL_TRY(const auto text, read(name));
    if (text.empty())
        return json::object();
    auto document = json::parse(text, nullptr, false);
    const auto file = place + "/" + name;
    if (!document.is_object())
        return fail(ErrorCode::Format, file + " is no JSON object", {{"file", file}});
    return document;
}

/// A token given as text or as an object with content and flags.
std::optional<AddedToken> readToken(const json& value, bool special)
{
    AddedToken token;
    token.special = special;
    if (value.is_string()) {
        token.content = value.get<std::string>();
    } else if (value.is_object()) {
        token.content = textFieldOr(value, "content", "");
        token.special = flagField(value, "special", special);
        token.leftStrip = flagField(value, "lstrip", false);
        token.rightStrip = flagField(value, "rstrip", false);
        token.singleWord = flagField(value, "single_word", false);
        token.normalized = flagField(value, "normalized", !token.special);
    }
    if (token.content.empty())
        return std::nullopt;
    return token;
}

void readRoles(const json& document, std::map<std::string, AddedToken>& roles)
{
    for (const char* role : {"bos_token", "eos_token", "unk_token", "sep_token", "pad_token",
                             "cls_token", "mask_token"}) {
        const auto value = document.find(role);
        if (value == document.end())
            continue;
        if (auto token = readToken(*value, true)) {
            token->special = true;
            roles.emplace(role, *token);
        }
    }
}

/// added_tokens_decoder: id -> token.
void readMoreTokens(const json& config, std::vector<AddedToken>& tokens)
{
    const auto decoder = config.find("added_tokens_decoder");
    if (decoder == config.end() || !decoder->is_object())
        return;
    std::map<TokenId, AddedToken> byId;
    for (const auto& [key, value] : decoder->items()) {
        TokenId id = -1;
        const auto parsed = std::from_chars(key.data(), key.data() + key.size(), id);
        auto token = readToken(value, false);
        if (parsed.ec == std::errc() && id >= 0 && token)
            byId.emplace(id, *token);
    }
    for (auto& [id, token] : byId) {
        token.id = id;
        tokens.push_back(std::move(token));
    }
}

/// A template is one text, or a list of named ones of which "default" counts.
std::string templateText(const json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_array())
        for (const auto& entry : value)
            if (entry.is_object() && textFieldOr(entry, "name", "") == "default")
                return textFieldOr(entry, "template", "");
    return {};
}

Result<std::string> readChatTemplate(const ReadText& read, const std::string& place,
                                     const json& config)
{
    ANNEAL_TRY(auto file, read("chat_template.jinja"));
    if (!file.empty())
        return file;
    if (const auto value = config.find("chat_template"); value != config.end())
        if (auto text = templateText(*value); !text.empty())
            return text;
    ANNEAL_TRY(const auto document, readJson(read, place, "chat_template.json"));
    const auto value = document.find("chat_template");
    return value == document.end() ? std::string() : templateText(*value);
}

} // namespace

Result<TokenizerSettings> readTokenizerSettings(const fs::path& folder)
{
    const auto read = [&folder](const char* name) -> Result<std::string> {
        return isThere(folder / name) ? readFile(folder / name, kLargestSettings) : std::string();
    };
    return readTokenizerSettings(read, toUtf8(folder));
}

Result<TokenizerSettings> readTokenizerSettings(const ReadText& read, const std::string& place)
{
    TokenizerSettings settings;
    ANNEAL_TRY(const auto config, readJson(read, place, "tokenizer_config.json"));
    ANNEAL_TRY(const auto special, readJson(read, place, "special_tokens_map.json"));
    readRoles(config, settings.roles);
    readRoles(special, settings.roles);
    readMoreTokens(config, settings.moreTokens);
    const auto flag = [&](const char* name) -> std::optional<bool> {
        const auto value = config.find(name);
        return value != config.end() && value->is_boolean() ? std::optional(value->get<bool>())
                                                            : std::nullopt;
    };
    settings.addBos = flag("add_bos_token");
    settings.addEos = flag("add_eos_token");
    settings.legacy = flag("legacy");
    ANNEAL_TRY(settings.chatTemplate, readChatTemplate(read, place, config));
    return settings;
}

FilesToSave filesOfFolder(const fs::path& folder)
{
    return [folder]() -> Result<std::vector<std::pair<std::string, std::string>>> {
        std::vector<std::pair<std::string, std::string>> files;
        for (const char* name :
             {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
              "added_tokens.json", "chat_template.jinja", "chat_template.json", "tokenizer.model",
              "vocab.json", "merges.txt"}) {
            if (!isThere(folder / name))
                continue;
            ANNEAL_TRY(auto content, readFile(folder / name, kLargestFile));
            files.emplace_back(name, std::move(content));
        }
        return files;
    };
}

Result<std::shared_ptr<const Tokenizer>> loadTokenizer(const fs::path& folder)
{
    const auto file = folder / "tokenizer.json";
    if (!isThere(file)) {
        if (isThere(folder / "tokenizer.model"))
            return loadSentencePieceTokenizer(folder);
        return fail(ErrorCode::NotFound,
                    toUtf8(folder) + " has no tokenizer: neither tokenizer.json nor "
                                     "tokenizer.model is there",
                    {{"file", toUtf8(file)}});
    }
    ANNEAL_TRY(const auto text, readFile(file, kLargestFile));
    ANNEAL_TRY(const auto spec, readTokenizerSpec(text, toUtf8(file)));
    ANNEAL_TRY(const auto settings, readTokenizerSettings(folder));
    auto tokenizer = PipelineTokenizer::create(spec, settings, filesOfFolder(folder));
    if (!tokenizer) {
        auto error = std::move(tokenizer).error();
        error.message = toUtf8(file) + ": " + error.message;
        error.context.emplace("file", toUtf8(file));
        return tl::make_unexpected(std::move(error));
    }
    return tokenizer;
}

} // namespace anneal::text
