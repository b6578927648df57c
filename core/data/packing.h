#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <vector>

namespace anneal::data {

/// How many tokens of prompt and answer stay when both may have `cutoff` (data_formats.md section
/// 4).
struct KeptLengths {
    std::size_t source = 0, target = 0;
};
[[nodiscard]] KeptLengths keptLengths(std::size_t source, std::size_t target, std::size_t cutoff);

/// Greedy packs: each takes the largest length that still fits until none does. Returns the lengths
/// of each pack in the order taken.
[[nodiscard]] std::vector<std::vector<std::size_t>> greedyPacks(std::vector<std::size_t> lengths,
                                                                std::size_t capacity);

/// Joins samples to packs of `cutoff` + 1 tokens, filled up with `pad`. Samples longer than
/// `cutoff` are left out; of samples of equal length the last comes first (data_formats.md section
/// 6). `separate`: the rows of a pack don't see each other and are numbered in `segments`.
[[nodiscard]] std::vector<EncodedSample> packSamples(const std::vector<EncodedSample>& samples,
                                                     std::size_t cutoff, text::TokenId pad,
                                                     bool separate = false);

} // namespace anneal::data
