#pragma once

#include "core/text/added_tokens.h"
#include "core/text/token_model.h"

#include <array>

namespace anneal::text {

/// A unigram language model: of all ways to cut a word into pieces of the vocabulary, the one with
/// the highest sum of scores; the first found of equals. What is in no piece becomes the unknown
/// token, or bytes. Source: Kudo 2018, arXiv:1804.10959; the `tokenizers` library,
/// models/unigram/model.rs.
class UnigramModel final : public TokenModel {
public:
    /// Fails with Format.
    [[nodiscard]] static Result<std::shared_ptr<const UnigramModel>>
    create(const TokenizerSpec& spec, const StringTable& vocabulary);

    void tokenize(std::string_view word, std::vector<TokenId>& tokens) const override;

private:
    UnigramModel() = default;
    void tokenizeUncached(std::string_view word, std::vector<TokenId>& tokens) const;
    void addUnknown(std::string_view text, std::vector<TokenId>& tokens) const;

    TokenTrie m_trie;
    std::vector<double> m_scores; ///< by id
    double m_unknownScore = 0;
    TokenId m_unknown = -1;
    std::array<TokenId, 256> m_bytes{}; ///< fallback tokens; all -1 without byte_fallback
    StringTable m_ids;
    std::uint32_t m_number = 0; ///< for the word cache
};

} // namespace anneal::text
