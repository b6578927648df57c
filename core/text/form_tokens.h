#pragma once

#include "core/text/grammar.h"
#include "core/text/token_bytes.h"

#include <memory>

namespace anneal::text {

/// A text of a grammar that grows by the tokens of a vocabulary. As long as it takes tokens it can
/// be brought to its end with tokens. One thread at a time.
class FormTokens final {
public:
    /// Fails with Unsupported when the vocabulary lacks a byte that some text of the grammar needs.
    [[nodiscard]] static Result<FormTokens> create(std::shared_ptr<const TokenBytes> tokens,
                                                   std::shared_ptr<const Grammar> form);

    [[nodiscard]] bool allows(TokenId id);
    void push(TokenId id); ///< one that is allowed
    [[nodiscard]] bool complete() const { return m_prefix.complete(); }
    /// Whether few tokens of the vocabulary may come next.
    [[nodiscard]] bool isNarrow() const;

private:
    FormTokens(std::shared_ptr<const TokenBytes> tokens, std::shared_ptr<const Grammar> form);

    std::shared_ptr<const TokenBytes> m_tokens;
    GrammarPrefix m_prefix;
    ByteSet m_next;
    bool m_splitsCharacters; ///< a character that is begun by one token can be ended by others
};

} // namespace anneal::text
