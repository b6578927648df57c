#include "core/text/gguf_vocabulary_writer.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/text/gguf_pre_tokenizer.h"
#include "core/text/sentencepiece_model.h"
#include "core/text/tokenizer_folder.h"
#include "core/text/tokenizer_spec.h"

#include <sentencepiece_processor.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace anneal::text {
namespace {

using nlohmann::json;
using Files = std::vector<std::pair<std::string, std::string>>;

/// tokenizer.ggml.token_type
enum TokenType : std::int32_t { kNormal = 1, kUnknown, kControl, kUserDefined, kUnused, kByte };

constexpr float kAddedScore = -1000.0F, kFillerScore = -10000.0F; // as converters write them
constexpr std::string_view kBlank = "\u2581";

std::string textOf(const Files& files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const auto& file) { return file.first == name; });
    return found == files.end() ? std::string() : found->second;
}

tl::unexpected<Error> cannotHold(const std::string& kind)
{
    auto told = notice("tokenizer.no_gguf");
    told.sentence = "The tokenizer is " + kind +
                    ", which GGUF files of language models can't hold; set export_format to "
                    "safetensors.";
    return fail(ErrorCode::Unsupported, told, {{"key", "export_format"}, {"component", kind}});
}

/// An added token that readers should hide though it is not marked as special.
bool looksLikeControl(std::string_view token)
{
    const auto framed = [&](std::string_view from, std::string_view to) {
        return token.size() > from.size() + to.size() && token.starts_with(from) &&
               token.ends_with(to);
    };
    return framed("<|", "|>") || framed("<\uff5c", "\uff5c>") || framed("<unused", ">") ||
           token == "<pad>" || token == "<mask>";
}

bool isByteToken(std::string_view token)
{
    return token.size() == 6 && token.starts_with("<0x") && token.ends_with(">");
}

/// Added tokens by id.
std::unordered_map<TokenId, bool> addedTokens(const Tokenizer& tokenizer,
                                              const std::vector<AddedToken>& first,
                                              const std::vector<AddedToken>& second)
{
    std::unordered_map<TokenId, bool> added;
    for (const auto* list : {&first, &second})
        for (const auto& token : *list)
            if (const auto id = tokenizer.idOf(token.content))
                added[*id] = tokenizer.isSpecial(*id);
    return added;
}

struct Tokens {
    std::vector<std::string> texts;
    std::vector<std::int32_t> types;
};

/// Every id's text and type; `pieces`: a SentencePiece vocabulary, with bytes and blanks of its
/// own.
Tokens listTokens(const Tokenizer& tokenizer, const std::unordered_map<TokenId, bool>& added,
                  std::int64_t count, bool pieces)
{
    Tokens tokens;
    std::unordered_set<std::string> seen; // readers want every text once
    const auto unknown = tokenizer.specialTokens().unk;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto id = static_cast<TokenId>(i);
        auto text = tokenizer.tokenOf(id);
        std::int32_t type = kNormal;
        if (const auto found = added.find(id); text && found != added.end()) {
            type = found->second || looksLikeControl(*text) ? kControl : kUserDefined;
            if (pieces && type == kUserDefined) // searched in the text as it is written
                for (auto at = text->find(kBlank); at != std::string::npos;
                     at = text->find(kBlank, at))
                    text->replace(at, kBlank.size(), " ");
        } else if (text && tokenizer.isSpecial(id)) {
            type = kControl;
        } else if (text && pieces && isByteToken(*text)) {
            type = kByte;
        }
        if (text && pieces && unknown == id)
            type = kUnknown;
        if (!text || text->empty() || !seen.insert(*text).second) {
            text = "[PAD" + std::to_string(i) + "]";
            type = kUnused;
            seen.insert(*text);
        }
        tokens.texts.push_back(std::move(*text));
        tokens.types.push_back(type);
    }
    return tokens;
}

/// SentencePiece merges the pair whose piece has the highest score; a list of merges ranks the
/// pairs themselves. The first merge that gives a piece ranks it.
std::vector<float> scoresOfMerges(const TokenizerSpec& spec, const Tokens& tokens)
{
    std::unordered_map<std::string, float> ranks;
    float rank = 0;
    for (const auto& [left, right] : spec.merges)
        ranks.try_emplace(left + right, -rank++);
    std::vector<float> scores;
    for (std::size_t i = 0; i < tokens.texts.size(); ++i) {
        const auto found = ranks.find(tokens.texts[i]);
        const auto type = tokens.types[i];
        scores.push_back(type == kUnused                            ? kFillerScore
                         : type == kControl || type == kUserDefined ? kAddedScore
                         : type == kByte || type == kUnknown        ? 0.0F
                         : found != ranks.end()                     ? found->second
                                                                    : -rank - float(i));
    }
    return scores;
}

std::vector<float> scoresOfModel(const sentencepiece::SentencePieceProcessor& model,
                                 const Tokens& tokens)
{
    std::vector<float> scores;
    for (std::size_t i = 0; i < tokens.texts.size(); ++i) {
        const bool isPiece = i < static_cast<std::size_t>(model.GetPieceSize());
        scores.push_back(isPiece                      ? model.GetScore(static_cast<int>(i))
                         : tokens.types[i] == kUnused ? kFillerScore
                                                      : kAddedScore);
    }
    return scores;
}

bool beginsWithBlank(const Tokenizer& tokenizer)
{
    const auto ids = tokenizer.encode("a", {.addSpecialTokens = false});
    return !ids.empty() && tokenizer.tokenOf(ids.front()).value_or("").starts_with(kBlank);
}

bool addsEos(const Tokenizer& tokenizer)
{
    const auto ids = tokenizer.encode("a");
    return !ids.empty() && tokenizer.specialTokens().eos == ids.back();
}

/// "gpt2": the texts are bytes in ByteLevel's alphabet.
Result<void> addByteLevel(const TokenizerSpec& spec, Tokens tokens, GgufVocabulary& vocabulary)
{
    const bool ignoreMerges = spec.model().value("ignore_merges", false);
    ANNEAL_TRY(const auto pre,
               ggufPreTokenizerName(spec.rest.value("pre_tokenizer", json()), ignoreMerges));
    if (!pre.exact)
        vocabulary.notes.push_back(notice("gguf.cuts", {{"name", pre.name}}));
    auto& fields = vocabulary.fields;
    fields.emplace_back("tokenizer.ggml.model", std::string("gpt2"));
    fields.emplace_back("tokenizer.ggml.pre", pre.name);
    fields.emplace_back("tokenizer.ggml.tokens", std::move(tokens.texts));
    fields.emplace_back("tokenizer.ggml.token_type", std::move(tokens.types));
    std::vector<std::string> merges;
    for (const auto& [left, right] : spec.merges)
        merges.push_back(left + " " + right);
    fields.emplace_back("tokenizer.ggml.merges", std::move(merges));
    fields.emplace_back("tokenizer.ggml.add_space_prefix", false);
    return {};
}

/// "llama": the texts are pieces with scores.
void addPieces(const Tokenizer& tokenizer, Tokens tokens, std::vector<float> scores,
               GgufVocabulary& vocabulary)
{
    auto& fields = vocabulary.fields;
    fields.emplace_back("tokenizer.ggml.model", std::string("llama"));
    fields.emplace_back("tokenizer.ggml.pre", std::string("default"));
    fields.emplace_back("tokenizer.ggml.tokens", std::move(tokens.texts));
    fields.emplace_back("tokenizer.ggml.scores", std::move(scores));
    fields.emplace_back("tokenizer.ggml.token_type", std::move(tokens.types));
    fields.emplace_back("tokenizer.ggml.add_space_prefix", beginsWithBlank(tokenizer));
}

Result<void> addSentencePieceModel(const Tokenizer& tokenizer, const std::string& bytes,
                                   const TokenizerSettings& settings, std::int64_t count,
                                   GgufVocabulary& vocabulary)
{
    ANNEAL_TRY(const auto unigram, SentencePieceUnigram::read(bytes));
    if (unigram)
        return cannotHold("a unigram SentencePiece model");
    sentencepiece::SentencePieceProcessor model;
    if (!model.LoadFromSerializedProto(bytes).ok())
        return fail(ErrorCode::Format, "tokenizer.model is no sentencepiece model.",
                    {{"file", "tokenizer.model"}});
    auto tokens =
        listTokens(tokenizer, addedTokens(tokenizer, settings.moreTokens, {}), count, true);
    auto scores = scoresOfModel(model, tokens);
    addPieces(tokenizer, std::move(tokens), std::move(scores), vocabulary);
    return {};
}

void addRoles(const Tokenizer& tokenizer, const GgufVocabularyOptions& options,
              GgufVocabulary& vocabulary)
{
    auto& fields = vocabulary.fields;
    const auto add = [&](const char* key, std::optional<TokenId> id) {
        if (id && *id >= 0 && *id < options.tokens)
            fields.emplace_back(std::string("tokenizer.ggml.") + key,
                                static_cast<std::uint32_t>(*id));
    };
    const auto& special = tokenizer.specialTokens();
    const auto eos = options.eos ? options.eos : special.eos;
    add("bos_token_id", special.bos);
    add("eos_token_id", eos);
    add("unknown_token_id", special.unk);
    add("padding_token_id", special.pad);
    const auto other = std::find_if(options.stops.begin(), options.stops.end(),
                                    [&](TokenId id) { return eos != id; });
    if (other != options.stops.end())
        add("eot_token_id", *other);
    add("eom_token_id", tokenizer.idOf("<|eom_id|>"));
    fields.emplace_back("tokenizer.ggml.add_bos_token", tokenizer.addsBos());
    fields.emplace_back("tokenizer.ggml.add_eos_token", addsEos(tokenizer));
    if (!options.chatTemplate.empty())
        fields.emplace_back("tokenizer.chat_template", options.chatTemplate);
}

} // namespace

Result<GgufVocabulary> ggufVocabulary(const Tokenizer& tokenizer,
                                      const GgufVocabularyOptions& options)
{
    ANNEAL_TRY(const auto files, tokenizer.filesToSave());
    const auto read = [&](const char* name) -> Result<std::string> { return textOf(files, name); };
    ANNEAL_TRY(const auto settings, readTokenizerSettings(read, "the tokenizer"));
    GgufVocabulary vocabulary;
    if (const auto text = textOf(files, "tokenizer.json"); !text.empty()) {
        ANNEAL_TRY(const auto spec, readTokenizerSpec(text, "tokenizer.json"));
        if (spec.modelType() != "BPE")
            return cannotHold("of the kind " + spec.modelType());
        ANNEAL_TRY(const auto pre, PreTokenizer::create(spec.rest.value("pre_tokenizer", json())));
        const bool pieces = !pre.isByteLevel();
        if (pieces && !spec.model().value("byte_fallback", false))
            return cannotHold("a BPE that is neither byte-level nor SentencePiece");
        auto tokens =
            listTokens(tokenizer, addedTokens(tokenizer, spec.addedTokens, settings.moreTokens),
                       options.tokens, pieces);
        if (pieces) {
            auto scores = scoresOfMerges(spec, tokens);
            addPieces(tokenizer, std::move(tokens), std::move(scores), vocabulary);
        } else {
            ANNEAL_CHECK(addByteLevel(spec, std::move(tokens), vocabulary));
        }
    } else {
        ANNEAL_CHECK(addSentencePieceModel(tokenizer, textOf(files, "tokenizer.model"), settings,
                                           options.tokens, vocabulary));
    }
    addRoles(tokenizer, options, vocabulary);
    return vocabulary;
}

} // namespace anneal::text
