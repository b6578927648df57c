#pragma once

#include "core/text/added_tokens.h"
#include "core/text/decoder.h"
#include "core/text/normalizer.h"
#include "core/text/post_processor.h"
#include "core/text/pre_tokenizer.h"
#include "core/text/token_model.h"
#include "core/text/tokenizer.h"
#include "core/text/tokenizer_spec.h"

#include <functional>
#include <map>

namespace anneal::text {

/// What stands beside tokenizer.json: the roles of tokens and the chat template.
struct TokenizerSettings {
    std::map<std::string, AddedToken>
        roles; ///< "bos_token", "eos_token", "pad_token", "unk_token", ... -> token (id unused)
    std::vector<AddedToken> moreTokens; ///< added tokens that tokenizer.json does not list, by id
    std::string chatTemplate;
    std::optional<bool> addBos, addEos,
        legacy; ///< add_bos_token, add_eos_token and legacy; for tokenizer.model only
};

/// Gives the files of Tokenizer::filesToSave.
using FilesToSave = std::function<Result<std::vector<std::pair<std::string, std::string>>>()>;

/// A tokenizer.json at work: added tokens, normalizer, pre-tokenizer, model, post-processor and
/// decoder one after the other.
class PipelineTokenizer final : public Tokenizer {
public:
    /// Fails with Unsupported (names the component) or Format.
    [[nodiscard]] static Result<std::shared_ptr<const Tokenizer>>
    create(const TokenizerSpec& spec, const TokenizerSettings& settings, FilesToSave files);

    std::vector<TokenId> encode(std::string_view text, const EncodeOptions& options) const override;
    std::string decode(const std::vector<TokenId>& ids, bool skipSpecialTokens) const override;
    std::optional<TokenId> idOf(std::string_view token) const override;
    std::optional<std::string> tokenOf(TokenId id) const override;
    std::size_t size() const override { return m_size; }
    bool isSpecial(TokenId id) const override;
    const SpecialTokens& specialTokens() const override { return m_special; }
    bool addsBos() const override;
    const std::string& chatTemplateText() const override { return m_chatTemplate; }
    Result<std::vector<std::pair<std::string, std::string>>> filesToSave() const override
    {
        return m_files();
    }

private:
    PipelineTokenizer() = default;
    void addTokens(const TokenizerSpec& spec, const TokenizerSettings& settings);
    void keepTexts(const TokenizerSpec& spec);
    void encodePlain(std::string_view text, bool atStart, const EncodeOptions& options,
                     std::vector<TokenId>& ids) const;
    void encodeNormalized(std::string_view text, bool atStart, std::vector<TokenId>& ids) const;
    /// Text of an id, added tokens first; empty view and false when the id is unknown.
    [[nodiscard]] bool textOf(TokenId id, std::string_view& text) const;

    StringTable m_vocabulary;
    AddedTokens m_added;
    Normalizer m_normalizer;
    PreTokenizer m_preTokenizer;
    std::shared_ptr<const TokenModel> m_model;
    PostProcessor m_postProcessor;
    Decoder m_decoder;

    /// Texts by id in one buffer: as in the vocabulary, and as bytes when the decoder is ByteLevel.
    struct Texts {
        std::string buffer;
        std::vector<std::uint64_t> begins; ///< one more than there are ids
        std::vector<bool> known;
        [[nodiscard]] std::string_view of(std::size_t id) const
        {
            return std::string_view(buffer).substr(begins[id], begins[id + 1] - begins[id]);
        }
    };
    Texts m_texts;
    Texts m_bytes;
    std::size_t m_size = 0;
    std::vector<bool> m_isSpecial;
    SpecialTokens m_special;
    std::string m_chatTemplate;
    FilesToSave m_files;
};

} // namespace anneal::text
