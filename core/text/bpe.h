#pragma once

#include "core/text/pair_table.h"
#include "core/text/string_table.h"
#include "core/text/token_model.h"
#include "core/text/tokenizer_spec.h"

#include <array>

namespace anneal::text {

/// Byte-pair encoding: a word starts as characters (or bytes) and the pair of neighbours with the
/// lowest rank, the leftmost of equals, is merged until none is left. Source: the `tokenizers`
/// library, models/bpe/{model,word}.rs.
class BpeModel final : public TokenModel {
public:
    /// `byteLevel`: words come as bytes, the vocabulary is written in byte-level characters. Fails
    /// with Format (a merge of unknown tokens, by its number) or Unsupported (dropout).
    [[nodiscard]] static Result<std::shared_ptr<const BpeModel>>
    create(const TokenizerSpec& spec, const StringTable& vocabulary, bool byteLevel);

    void tokenize(std::string_view word, std::vector<TokenId>& tokens) const override;

private:
    BpeModel() = default;
    [[nodiscard]] Result<void> readOptions(const TokenizerSpec& spec,
                                           const StringTable& vocabulary);
    [[nodiscard]] Result<void> readMerges(const TokenizerSpec& spec, const StringTable& vocabulary);
    void readSymbols(const TokenizerSpec& spec, const StringTable& vocabulary);

    void findCrossings(std::string_view token);
    void tokenizePart(std::string_view word, std::vector<TokenId>& tokens) const;

    /// The symbols a word starts with.
    void start(std::string_view word, std::vector<TokenId>& symbols) const;
    void startWithCharacters(std::string_view word, std::vector<TokenId>& symbols) const;
    [[nodiscard]] TokenId symbolOf(std::string_view character, bool isFirst, bool isLast) const;
    void mergeShort(std::vector<TokenId>& symbols) const;
    void mergeLong(std::vector<TokenId>& symbols) const;

    PairTable m_merges;
    std::vector<TokenId> m_results;           ///< what a merge gives, by rank
    std::array<TokenId, 256> m_byteSymbols{}; ///< byte-level: symbol of a byte; else of the
                                              ///< fallback token <0xXX>; -1 = none
    std::vector<TokenId> m_characterSymbols;  ///< by code point, -1 = none; empty when byte-level
    StringTable
        m_words; ///< vocabulary as words are given (bytes when byte-level); for ignore_merges
    std::string m_prefix; ///< continuing_subword_prefix
    std::string m_suffix; ///< end_of_word_suffix
    TokenId m_unknown = -1;
    std::uint32_t m_number = 0; ///< of this model, for the word cache
    /// No token crosses from another character to a blank mark, so that words can be cut before
    /// blank marks without changing the result; SentencePiece models come as one word a text.
    bool m_cutsAtBlanks = false;
    bool m_byteLevel = false;
    bool m_byteFallback = false;
    bool m_fuseUnknown = false;
    bool m_ignoreMerges = false;
};

} // namespace anneal::text
