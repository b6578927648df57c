#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace anneal::text {

/// What a byte-level GGUF vocabulary leaves to the reader, by its `tokenizer.ggml.pre`.
struct GgufPreTokenizer {
    nlohmann::json normalizer;   ///< as in tokenizer.json
    nlohmann::json preTokenizer; ///< as in tokenizer.json
    bool ignoreMerges = false;
    bool addsBos = false; ///< where the file does not say
};

/// `name` "" or "default" says nothing: the architecture decides then. Fails with Unsupported
/// (names `name`).
[[nodiscard]] Result<GgufPreTokenizer> ggufPreTokenizer(std::string_view name,
                                                        std::string_view architecture);

/// The name that makes readers cut texts as a tokenizer.json does.
struct GgufPreTokenizerName {
    std::string name;
    bool exact = false; ///< false: the nearest of the names that there are
};

/// `preTokenizer` as in tokenizer.json, of a byte-level BPE; found by what it does to a sample of
/// scripts, digits, punctuation and blanks, so that a rule written in another way is known as well.
/// Fails with Unsupported or Format, as PreTokenizer::create does.
[[nodiscard]] Result<GgufPreTokenizerName> ggufPreTokenizerName(const nlohmann::json& preTokenizer,
                                                                bool ignoreMerges);

} // namespace anneal::text
