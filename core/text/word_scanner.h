#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace anneal::text {

/// Half-open byte range of a text.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Finds the words of `piece` (valid UTF-8) and appends them in order, `offset` added; the ranges
/// cover the piece without gaps.
using WordScanner = void (*)(std::string_view piece, std::uint32_t offset,
                             std::vector<Range>& words);

/// The hand-written scanner of a pre-tokenizer regex that is in wide use, as the `Split`
/// pre-tokenizer with behaviour `Isolated` would cut with that regex; nullopt for another regex.
/// Known: GPT-2, Llama 3 (cl100k), Qwen2, Qwen3.5, GPT-4o (o200k), Tekken and the three of DeepSeek
/// V3.
[[nodiscard]] std::optional<WordScanner> knownWordScanner(std::string_view regex);

/// The scanner of the ByteLevel pre-tokenizer (GPT-2's regex).
[[nodiscard]] WordScanner gpt2WordScanner();

/// All regexes with a scanner; for the tests.
[[nodiscard]] const std::vector<std::string_view>& knownWordRegexes();

} // namespace anneal::text
