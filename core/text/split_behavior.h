#pragma once

#include "core/base/error.h"
#include "core/text/pattern.h"
#include "core/text/word_scanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// What the Split pre-tokenizer does with the matches of its pattern.
enum class SplitBehavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// By the name in tokenizer.json (either spelling). Fails with Unsupported.
[[nodiscard]] Result<SplitBehavior> splitBehavior(std::string_view name);

struct MarkedRange {
    Range range;
    bool isMatch;
};

/// Applies a behaviour to ranges that cover a piece without gaps and appends the non-empty words.
void appendSplit(const std::vector<MarkedRange>& marked, SplitBehavior behavior,
                 std::vector<Range>& words);

// Finders: report the matches in `piece` and what lies between them, `offset` added, covering the
// piece.

struct PatternFinder {
    Pattern pattern;
    void operator()(std::string_view piece, std::uint32_t offset,
                    std::vector<MarkedRange>& marked) const;
};

struct TextFinder {
    std::string text; ///< not empty
    void operator()(std::string_view piece, std::uint32_t offset,
                    std::vector<MarkedRange>& marked) const;
};

/// Single characters of the classes in `mask` (unicode_table.h).
struct ClassFinder {
    unsigned mask;
    void operator()(std::string_view piece, std::uint32_t offset,
                    std::vector<MarkedRange>& marked) const;
};

/// Single punctuation characters: category P and all ASCII marks.
struct PunctuationFinder {
    void operator()(std::string_view piece, std::uint32_t offset,
                    std::vector<MarkedRange>& marked) const;
};

/// \w+|[^\w\s]+
struct WordOrMarkFinder {
    void operator()(std::string_view piece, std::uint32_t offset,
                    std::vector<MarkedRange>& marked) const;
};

} // namespace anneal::text
