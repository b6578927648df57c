#pragma once

#include "core/base/error.h"
#include "core/text/tokenizer.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::text {

/// A token that is found in the text before anything else is done to it.
struct AddedToken {
    TokenId id = -1; ///< as written; the id in use follows from the vocabulary (see AddedTokens)
    std::string content;
    bool special = false;
    bool leftStrip = false;  ///< takes the white space before it along
    bool rightStrip = false; ///< takes the white space behind it along
    bool singleWord = false; ///< only where no word character stands beside it
    bool normalized = false; ///< searched in the normalised text
};

struct VocabularyEntry {
    std::string text;
    TokenId id = -1;
};

/// A tokenizer as data: what tokenizer.json holds, wherever it comes from.
struct TokenizerSpec {
    nlohmann::json rest; ///< the document without model.vocab, model.merges and added_tokens
    std::vector<VocabularyEntry> vocabulary;
    std::vector<double> scores; ///< of a Unigram vocabulary, by its order; empty for other models
    std::vector<std::pair<std::string, std::string>> merges; ///< of a BPE model, by rank
    std::vector<AddedToken> addedTokens;

    [[nodiscard]] const nlohmann::json& model() const;
    [[nodiscard]] std::string modelType() const; ///< "BPE", "Unigram", ...
};

/// Highest token id that is believed; real vocabularies stay below a million.
inline constexpr TokenId kHighestTokenId = (1 << 22) - 1;

/// Reads the text of a tokenizer.json; `file` names it in errors. Fails with Format (line, or the
/// entry that is wrong).
[[nodiscard]] Result<TokenizerSpec> readTokenizerSpec(std::string_view json, std::string_view file);

/// The tokenizer.json of a spec, in the form that the `tokenizers` library writes.
[[nodiscard]] std::string writeTokenizerSpec(const TokenizerSpec& spec);

} // namespace anneal::text
