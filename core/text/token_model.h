#pragma once

#include "core/text/tokenizer.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// Turns one word into tokens. Immutable; any thread may use it.
class TokenModel {
public:
    virtual ~TokenModel() = default;

    /// Appends the tokens of a non-empty word: valid UTF-8, or any bytes for a byte-level model.
    virtual void tokenize(std::string_view word, std::vector<TokenId>& tokens) const = 0;
};

} // namespace anneal::text
