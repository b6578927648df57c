#pragma once

#include "core/text/added_tokens.h"
#include "core/text/token_model.h"

#include <array>

namespace anneal::text {

/// The pieces of a unigram model and how their scores are added.
struct UnigramPieces {
    std::vector<VocabularyEntry> vocabulary; ///< the pieces that text may be cut into
    std::vector<double> scores;              ///< by id
    double unknownScore = 0;                 ///< of a character that is in no piece
    TokenId unknown = -1;
    std::array<TokenId, 256>
        bytes{};                  ///< tokens that stand for one byte of an unknown text; -1 = none
    bool singlePrecision = false; ///< sums are kept as float, as sentencepiece does
};

/// A unigram language model: of all ways to cut a word into pieces of the vocabulary, the one with
/// the highest sum of scores; the first found of equals. What is in no piece becomes the unknown
/// token, or bytes. Source: Kudo 2018, arXiv:1804.10959; the `tokenizers` library,
/// models/unigram/model.rs.
class UnigramModel final : public TokenModel {
public:
    /// Fails with Format.
    [[nodiscard]] static Result<std::shared_ptr<const UnigramModel>>
    create(const TokenizerSpec& spec, const StringTable& vocabulary);

    /// Every id must have a score.
    [[nodiscard]] static std::shared_ptr<const UnigramModel> create(UnigramPieces pieces);

    void tokenize(std::string_view word, std::vector<TokenId>& tokens) const override;

private:
    UnigramModel() = default;
    void tokenizeUncached(std::string_view word, std::vector<TokenId>& tokens) const;
    void addUnknown(std::string_view text, std::vector<TokenId>& tokens) const;

    TokenTrie m_trie;
    UnigramPieces m_pieces; ///< without the vocabulary
    StringTable m_ids;
    std::uint32_t m_number = 0; ///< for the word cache
};

} // namespace anneal::text
