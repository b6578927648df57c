#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/text/gguf_pre_tokenizer.h"
#include "core/text/pipeline_tokenizer.h"
#include "core/text/unicode_table.h"

#include <algorithm>
#include <numeric>

namespace anneal::text {
namespace {

using files::GgufFile;
using nlohmann::json;

/// tokenizer.ggml.token_type
enum TokenType : std::int64_t { kNormal = 1, kUnknown, kControl, kUserDefined, kUnused, kByte };

struct Vocabulary {
    const std::vector<std::string>& tokens;
    std::vector<std::int64_t> types; ///< as many as tokens
    std::string fileName;

    [[nodiscard]] tl::unexpected<Error> malformed(const std::string& what) const
    {
        return fail(ErrorCode::Format, fileName + ": " + what, {{"file", fileName}});
    }
};

Result<Vocabulary> readVocabulary(const GgufFile& file)
{
    const auto name = toUtf8(file.path());
    const auto* tokens = file.texts("tokenizer.ggml.tokens");
    if (tokens == nullptr || tokens->empty())
        return fail(ErrorCode::Format,
                    name + " holds no vocabulary (tokenizer.ggml.tokens); use the model's Hugging "
                           "Face folder instead",
                    {{"file", name}, {"key", "tokenizer.ggml.tokens"}});
    Vocabulary vocabulary{*tokens, std::vector<std::int64_t>(tokens->size(), kNormal), name};
    if (tokens->size() > static_cast<std::size_t>(kHighestTokenId))
        return vocabulary.malformed("tokenizer.ggml.tokens is too long");
    if (const auto* types = file.integers("tokenizer.ggml.token_type")) {
        if (types->size() != tokens->size())
            return vocabulary.malformed("tokenizer.ggml.token_type has " +
                                        std::to_string(types->size()) + " entries for " +
                                        std::to_string(tokens->size()) + " tokens");
        vocabulary.types = *types;
    }
    return vocabulary;
}

void addTokens(const Vocabulary& vocabulary, TokenizerSpec& spec)
{
    spec.vocabulary.reserve(vocabulary.tokens.size());
    for (std::size_t i = 0; i < vocabulary.tokens.size(); ++i) {
        const auto id = static_cast<TokenId>(i);
        const auto text = toValidUtf8(vocabulary.tokens[i]);
        spec.vocabulary.push_back({text, id});
        const auto type = vocabulary.types[i];
        if (type != kControl && type != kUserDefined && type != kUnknown)
            continue;
        AddedToken token;
        token.id = id;
        token.content = text;
        token.special = type != kUserDefined;
        spec.addedTokens.push_back(std::move(token));
    }
}

Result<void> readMerges(const GgufFile& file, const Vocabulary& vocabulary, TokenizerSpec& spec)
{
    const auto* merges = file.texts("tokenizer.ggml.merges");
    if (merges == nullptr)
        return vocabulary.malformed("tokenizer.ggml.merges is missing");
    spec.merges.reserve(merges->size());
    for (std::size_t i = 0; i < merges->size(); ++i) {
        const auto& merge = (*merges)[i];
        // A token may begin with a blank only in files of other alphabets; the first blank behind
        // the first byte divides.
        const auto space = merge.find(' ', 1);
        if (space == std::string::npos || space + 1 == merge.size() || !isWellFormed(merge))
            return vocabulary.malformed("entry " + std::to_string(i) +
                                        " of tokenizer.ggml.merges is no pair of tokens");
        spec.merges.emplace_back(merge.substr(0, space), merge.substr(space + 1));
    }
    return {};
}

/// SentencePiece ranks by the score of the piece that a merge gives; the list of merges follows
/// from vocabulary and scores.
Result<void> mergesFromScores(const GgufFile& file, const Vocabulary& vocabulary,
                              TokenizerSpec& spec)
{
    const auto* scores = file.numbers("tokenizer.ggml.scores");
    if (scores == nullptr || scores->size() != vocabulary.tokens.size())
        return vocabulary.malformed("tokenizer.ggml.scores does not fit the vocabulary");
    StringTable ids;
    ids.reserve(spec.vocabulary.size());
    for (const auto& [text, id] : spec.vocabulary)
        ids.insert(text, id);
    struct Split {
        double score;
        TokenId left;
        TokenId right;
    };
    std::vector<Split> splits;
    for (const auto& [text, id] : spec.vocabulary) {
        const auto type = vocabulary.types[static_cast<std::size_t>(id)];
        if ((type != kNormal && type != kUserDefined) || text.size() > 256)
            continue;
        const std::string_view piece = text;
        for (std::size_t at = 0; at < piece.size();) {
            at += decodeCodePoint(piece.data() + at).length;
            if (at == piece.size())
                break;
            const auto left = ids.find(piece.substr(0, at));
            const auto right = left ? ids.find(piece.substr(at)) : std::nullopt;
            if (left && right)
                splits.push_back({(*scores)[static_cast<std::size_t>(id)], *left, *right});
        }
    }
    std::sort(splits.begin(), splits.end(), [](const Split& a, const Split& b) {
        return a.score != b.score ? a.score > b.score
                                  : std::pair(a.left, a.right) < std::pair(b.left, b.right);
    });
    for (const auto& split : splits)
        spec.merges.emplace_back(spec.vocabulary[static_cast<std::size_t>(split.left)].text,
                                 spec.vocabulary[static_cast<std::size_t>(split.right)].text);
    return {};
}

/// A token by the key of its id.
Result<std::optional<std::string>> roleToken(const GgufFile& file, const Vocabulary& vocabulary,
                                             const std::string& key)
{
    const auto id = file.integer(key);
    if (!id)
        return std::nullopt;
    if (*id < 0 || static_cast<std::size_t>(*id) >= vocabulary.tokens.size())
        return vocabulary.malformed(key + " is " + std::to_string(*id) +
                                    ", which is outside the vocabulary");
    return toValidUtf8(vocabulary.tokens[static_cast<std::size_t>(*id)]);
}

json postProcessor(const std::optional<std::string>& bos, const std::optional<std::string>& eos,
                   const TokenizerSpec& spec)
{
    json single = json::array();
    json tokens = json::object();
    const auto add = [&](const std::optional<std::string>& token) {
        if (!token)
            return;
        single.push_back({{"SpecialToken", {{"id", *token}, {"type_id", 0}}}});
        const auto entry = std::find_if(spec.vocabulary.begin(), spec.vocabulary.end(),
                                        [&](const VocabularyEntry& e) { return e.text == *token; });
        tokens[*token] = {{"id", *token}, {"ids", {entry->id}}, {"tokens", {*token}}};
    };
    add(bos);
    single.push_back({{"Sequence", {{"id", "A"}, {"type_id", 0}}}});
    add(eos);
    json pair = single;
    for (auto piece : single) {
        auto& inner = piece.begin().value();
        inner["type_id"] = 1;
        if (piece.contains("Sequence"))
            inner["id"] = "B";
        pair.push_back(std::move(piece));
    }
    return {{"type", "TemplateProcessing"},
            {"single", std::move(single)},
            {"pair", std::move(pair)},
            {"special_tokens", std::move(tokens)}};
}

/// Byte-level BPE ("gpt2"). Returns whether BOS is put in front where the file does not say.
Result<bool> byteLevelSpec(const GgufFile& file, const Vocabulary& vocabulary, TokenizerSpec& spec)
{
    const auto* pre = file.text("tokenizer.ggml.pre");
    const auto* architecture = file.text("general.architecture");
    auto found =
        ggufPreTokenizer(pre != nullptr ? *pre : "", architecture != nullptr ? *architecture : "");
    if (!found) {
        auto error = std::move(found).error();
        error.message = vocabulary.fileName + ": " + error.message;
        error.context["file"] = vocabulary.fileName;
        return tl::make_unexpected(std::move(error));
    }
    const auto rules = std::move(*found);
    spec.rest["normalizer"] = rules.normalizer;
    spec.rest["pre_tokenizer"] = rules.preTokenizer;
    spec.rest["decoder"] = {{"type", "ByteLevel"},
                            {"add_prefix_space", true},
                            {"trim_offsets", true},
                            {"use_regex", true}};
    spec.rest["model"] = {{"type", "BPE"},
                          {"dropout", nullptr},
                          {"unk_token", nullptr},
                          {"continuing_subword_prefix", ""},
                          {"end_of_word_suffix", ""},
                          {"fuse_unk", false},
                          {"byte_fallback", false},
                          {"ignore_merges", rules.ignoreMerges}};
    ANNEAL_CHECK(readMerges(file, vocabulary, spec));
    return rules.addsBos;
}

/// SentencePiece BPE ("llama").
Result<bool> sentencePieceSpec(const GgufFile& file, const Vocabulary& vocabulary,
                               const std::optional<std::string>& unknown, TokenizerSpec& spec)
{
    const bool prefix = file.flag("tokenizer.ggml.add_space_prefix").value_or(true);
    const auto replace = [](const char* from, const char* to) {
        return json{{"type", "Replace"}, {"pattern", {{"String", from}}}, {"content", to}};
    };
    json normalizers = json::array();
    if (prefix)
        normalizers.push_back({{"type", "Prepend"}, {"prepend", "\u2581"}});
    normalizers.push_back(replace(" ", "\u2581"));
    json decoders = json::array(
        {replace("\u2581", " "), json{{"type", "ByteFallback"}}, json{{"type", "Fuse"}}});
    if (prefix)
        decoders.push_back({{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}});
    spec.rest["normalizer"] = {{"type", "Sequence"}, {"normalizers", std::move(normalizers)}};
    spec.rest["pre_tokenizer"] = nullptr;
    spec.rest["decoder"] = {{"type", "Sequence"}, {"decoders", std::move(decoders)}};
    spec.rest["model"] = {{"type", "BPE"},
                          {"dropout", nullptr},
                          {"unk_token", unknown ? json(*unknown) : json()},
                          {"continuing_subword_prefix", nullptr},
                          {"end_of_word_suffix", nullptr},
                          {"fuse_unk", true},
                          {"byte_fallback", true},
                          {"ignore_merges", false}};
    if (file.texts("tokenizer.ggml.merges") != nullptr)
        ANNEAL_CHECK(readMerges(file, vocabulary, spec));
    else
        ANNEAL_CHECK(mergesFromScores(file, vocabulary, spec));
    return true;
}

json tokenizerConfig(const GgufFile& file, const TokenizerSettings& settings, bool addsBos,
                     bool addsEos)
{
    json config = {{"tokenizer_class", "PreTrainedTokenizerFast"},
                   {"clean_up_tokenization_spaces", false},
                   {"add_bos_token", addsBos},
                   {"add_eos_token", addsEos}};
    if (const auto* architecture = file.text("general.architecture"))
        if (const auto length = file.integer(*architecture + ".context_length"))
            config["model_max_length"] = *length;
    for (const auto& [role, token] : settings.roles)
        config[role] = token.content;
    return config;
}

} // namespace

Result<std::shared_ptr<const Tokenizer>> loadTokenizer(const GgufFile& file)
{
    ANNEAL_TRY(const auto vocabulary, readVocabulary(file));
    const auto* model = file.text("tokenizer.ggml.model");
    if (model == nullptr)
        return vocabulary.malformed("tokenizer.ggml.model is missing");
    auto spec = std::make_shared<TokenizerSpec>();
    auto settings = std::make_shared<TokenizerSettings>();
    for (const auto& [role, key] : {std::pair{"bos_token", "tokenizer.ggml.bos_token_id"},
                                    std::pair{"eos_token", "tokenizer.ggml.eos_token_id"},
                                    std::pair{"pad_token", "tokenizer.ggml.padding_token_id"},
                                    std::pair{"unk_token", "tokenizer.ggml.unknown_token_id"}}) {
        ANNEAL_TRY(const auto token, roleToken(file, vocabulary, key));
        if (!token)
            continue;
        AddedToken added;
        added.content = *token;
        added.special = true;
        settings->roles.emplace(role, std::move(added));
    }
    const auto contentOf = [&](const char* role) -> std::optional<std::string> {
        const auto found = settings->roles.find(role);
        return found == settings->roles.end() ? std::nullopt : std::optional(found->second.content);
    };
    addTokens(vocabulary, *spec);
    bool addsBos = false;
    if (*model == "gpt2") {
        ANNEAL_TRY(addsBos, byteLevelSpec(file, vocabulary, *spec));
    } else if (*model == "llama") {
        ANNEAL_TRY(addsBos, sentencePieceSpec(file, vocabulary, contentOf("unk_token"), *spec));
    } else {
        auto told = notice("tokenizer.gguf_part", {{"part", *model}});
        told.sentence = vocabulary.fileName + ": the vocabulary type \"" + *model +
                        "\" is not supported; use the model's Hugging Face folder instead";
        return fail(ErrorCode::Unsupported, told,
                    {{"file", vocabulary.fileName}, {"component", *model}});
    }
    addsBos = file.flag("tokenizer.ggml.add_bos_token").value_or(addsBos);
    const bool addsEos = file.flag("tokenizer.ggml.add_eos_token").value_or(false);
    spec->rest["post_processor"] =
        postProcessor(addsBos ? contentOf("bos_token") : std::nullopt,
                      addsEos ? contentOf("eos_token") : std::nullopt, *spec);
    if (const auto* text = file.text("tokenizer.chat_template"))
        settings->chatTemplate = toValidUtf8(*text);

    const auto config = tokenizerConfig(file, *settings, addsBos, addsEos);
    auto files = [spec, settings,
                  config]() -> Result<std::vector<std::pair<std::string, std::string>>> {
        json roles = json::object();
        for (const auto& [role, token] : settings->roles)
            roles[role] = token.content;
        std::vector<std::pair<std::string, std::string>> list{
            {"tokenizer.json", writeTokenizerSpec(*spec)},
            {"tokenizer_config.json", config.dump(2) + "\n"},
            {"special_tokens_map.json", roles.dump(2) + "\n"}};
        if (!settings->chatTemplate.empty())
            list.emplace_back("chat_template.jinja", settings->chatTemplate);
        return list;
    };
    auto tokenizer = PipelineTokenizer::create(*spec, *settings, std::move(files));
    if (!tokenizer) {
        auto error = std::move(tokenizer).error();
        error.message = vocabulary.fileName + ": " + error.message;
        error.context.emplace("file", vocabulary.fileName);
        return tl::make_unexpected(std::move(error));
    }
    return tokenizer;
}

} // namespace anneal::text
