#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace anneal::data {

/// numpy.random.default_rng(seed).permutation(n): SeedSequence and PCG64.
/// Source: O'Neill 2014 (PCG XSL RR 128/64), Lemire 2019 (arXiv:1805.10941), NumPy's documentation
/// of SeedSequence.
[[nodiscard]] std::vector<std::size_t> numpyPermutation(std::size_t n, std::uint64_t seed);

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
