#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace anneal::data {

/// numpy.random.default_rng(seed).permutation(n).
[[nodiscard]] std::vector<std::size_t> numpyPermutation(std::size_t n, std::uint64_t seed);

/// A random order of epoch `epoch` in which rows of about the same length stand together: shuffled,
/// then sorted within stretches of `batch` rows times up to 50, with the longest row first of all.
/// Source: transformers' get_length_grouped_indices (which draws from a generator of its own).
[[nodiscard]] std::vector<std::size_t> lengthGroupedOrder(const std::vector<std::size_t>& lengths,
                                                          std::size_t batch, std::uint64_t seed,
                                                          std::int64_t epoch);

/// The order in which Hugging Face's datasets yields `n` rows through a shuffled buffer
/// (IterableDataset.shuffle with one shard) in an epoch from 0. Source: datasets'
/// BufferShuffledExamplesIterable.
[[nodiscard]] std::vector<std::size_t> streamingOrder(std::size_t n, std::size_t buffer,
                                                      std::uint64_t seed, std::int64_t epoch);

/// numpy.random's global generator after numpy.random.seed(seed): what `num_samples` draws from.
/// Keeps its state between calls.
class NumpyLegacyRandom final {
public:
    explicit NumpyLegacyRandom(std::uint64_t seed)
        : m_engine(static_cast<std::uint32_t>(seed))
    {
    }

    [[nodiscard]] std::vector<std::size_t> permutation(std::size_t n);

    /// numpy.random.choice(n, count), with replacement. n > 0.
    [[nodiscard]] std::vector<std::size_t> choice(std::size_t n, std::size_t count);

private:
    /// Uniform in [0, highest], by masking and rejection.
    [[nodiscard]] std::uint64_t interval(std::uint64_t highest);
    std::mt19937 m_engine;
};

} // namespace anneal::data
