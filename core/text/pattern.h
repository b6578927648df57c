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

    /// Goes through the matches of a text, as Oniguruma's iteration does: an empty match right
    /// behind another one is left out.
    class Matches final {
    public:
        Matches(const Pattern& pattern, std::string_view text);
        [[nodiscard]] std::optional<Match> next();

    private:
        const Pattern& m_pattern;
        std::string_view m_text;
        std::size_t m_at = 0;
        std::optional<std::size_t> m_lastEnd;
    };

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace anneal::text
