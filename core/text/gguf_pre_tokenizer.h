#pragma once

#include "core/base/error.h"

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

} // namespace anneal::text
