#pragma once

#include "core/text/grammar.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// What each token of a vocabulary adds to a text, in bytes: also of tokens that are a part of a
/// character. Special tokens add nothing. Immutable; any thread.
class TokenBytes final {
public:
    explicit TokenBytes(const Tokenizer& tokenizer);

    /// Made once for a tokenizer that is in use.
    [[nodiscard]] static std::shared_ptr<const TokenBytes>
    of(const std::shared_ptr<const Tokenizer>& tokenizer);

    [[nodiscard]] std::string_view operator[](TokenId id) const;
    /// The bytes that are a token by themselves.
    [[nodiscard]] const ByteSet& single() const { return m_single; }

private:
    std::string m_bytes;               ///< of all tokens, one after the other
    std::vector<std::size_t> m_begins; ///< of each, and of the end
    ByteSet m_single;
};

} // namespace anneal::text
