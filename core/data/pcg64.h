#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace anneal::data {

/// numpy.random.default_rng(seed): SeedSequence and PCG64, and what NumPy draws from it.
/// Source: O'Neill 2014 (PCG XSL RR 128/64), Lemire 2019 (arXiv:1805.10941), NumPy's documentation
/// of SeedSequence.
class Pcg64 final {
public:
    explicit Pcg64(std::uint64_t seed);

    [[nodiscard]] std::uint32_t next32();
    [[nodiscard]] std::uint64_t next64();
    /// Uniform in [0, 1).
    [[nodiscard]] double nextDouble();

    /// Uniform in [0, highest] by masking and rejection, as NumPy's shuffle draws.
    [[nodiscard]] std::uint64_t interval(std::uint64_t highest);

    /// Uniform in [0, highest] by multiplication and rejection, as NumPy's integers() draws for
    /// bounds within 32 bits.
    [[nodiscard]] std::uint32_t bounded(std::uint32_t highest);

    /// shuffle() of a list.
    template <typename T>
    void shuffle(std::vector<T>& list)
    {
        for (std::size_t i = list.size(); i-- > 1;)
            std::swap(list[i], list[static_cast<std::size_t>(interval(i))]);
    }

private:
    /// 128-bit unsigned numbers as two halves: compilers differ in having such a type.
    struct Wide {
        std::uint64_t high = 0, low = 0;
    };
    [[nodiscard]] static Wide sum(Wide a, Wide b);
    [[nodiscard]] static Wide product(Wide a, Wide b);
    void step();

    Wide m_state, m_increment;
    std::uint32_t m_half = 0;
    bool m_hasHalf = false;
};

/// All bits up to the highest one that is set.
[[nodiscard]] std::uint64_t maskOf(std::uint64_t highest);

} // namespace anneal::data
