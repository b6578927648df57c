#pragma once

#include "core/base/error.h"

#include <memory>
#include <optional>
#include <string_view>

namespace anneal::text {

/// A regex of a tokenizer.json (Oniguruma's Ruby syntax, Unicode), run by PCRE2 with its JIT.
/// Immutable; any thread may search.
class Pattern final {
public:
    /// Fails with Unsupported for syntax that PCRE2 reads differently or not at all (the sentence
    /// names it).
    [[nodiscard]] static Result<Pattern> compile(std::string_view regex);

    /// A pattern that finds this very text.
    [[nodiscard]] static Result<Pattern> literal(std::string_view text);

    struct Match {
        std::size_t begin;
        std::size_t end;
    };

    /// The first match at or after `from`. A search that would take too long (a regex with runaway
    /// backtracking) ends as not found.
    [[nodiscard]] std::optional<Match> find(std::string_view text, std::size_t from) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace anneal::text
