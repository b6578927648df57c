#include "core/data/random_order.h"

#include "core/data/dataset.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace anneal::data {
namespace {

/// NumPy's SeedSequence(seed).generate_state(4, uint64) for an integer seed.
std::array<std::uint64_t, 4> seedSequence(std::uint64_t seed)
{
    constexpr std::size_t kPool = 4;
    constexpr std::uint32_t kInitA = 0x43b0d7e5, kMultA = 0x931e8875;
    constexpr std::uint32_t kInitB = 0x8b51f9dd, kMultB = 0x58f38ded;
    constexpr std::uint32_t kMixLeft = 0xca01f9dd, kMixRight = 0x4973f715;

    std::uint32_t hashConstant = kInitA;
    const auto hashed = [&hashConstant](std::uint32_t value) {
        value ^= hashConstant;
        hashConstant *= kMultA;
        value *= hashConstant;
        return value ^ value >> 16;
    };
    const auto mixed = [](std::uint32_t x, std::uint32_t y) {
        const std::uint32_t result = kMixLeft * x - kMixRight * y;
        return result ^ result >> 16;
    };
    // The seed's 32-bit words, low first, padded with zeros to the pool's size.
    const std::array<std::uint32_t, kPool> entropy = {static_cast<std::uint32_t>(seed),
                                                      static_cast<std::uint32_t>(seed >> 32), 0, 0};
    std::array<std::uint32_t, kPool> pool{};
    for (std::size_t i = 0; i < kPool; ++i)
        pool[i] = hashed(entropy[i]);
    for (std::size_t from = 0; from < kPool; ++from) {
        for (std::size_t to = 0; to < kPool; ++to) {
            if (from != to)
                pool[to] = mixed(pool[to], hashed(pool[from]));
        }
    }

    hashConstant = kInitB;
    std::array<std::uint32_t, 8> words{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::uint32_t value = pool[i % kPool] ^ hashConstant;
        hashConstant *= kMultB;
        value *= hashConstant;
        words[i] = value ^ value >> 16;
    }
    std::array<std::uint64_t, 4> state{};
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] = words[2 * i] | static_cast<std::uint64_t>(words[2 * i + 1]) << 32;
    return state;
}

/// 128-bit unsigned numbers as two halves: compilers differ in having such a type.
struct Wide {
    std::uint64_t high = 0, low = 0;
};

Wide sum(Wide a, Wide b)
{
    const std::uint64_t low = a.low + b.low;
    return {a.high + b.high + (low < a.low ? 1 : 0), low};
}

Wide product(Wide a, Wide b)
{
    const std::uint64_t mask = 0xFFFFFFFF;
    const std::uint64_t a0 = a.low & mask, a1 = a.low >> 32;
    const std::uint64_t b0 = b.low & mask, b1 = b.low >> 32;
    const std::uint64_t low = a0 * b0;
    const std::uint64_t middle = a1 * b0 + (low >> 32);
    const std::uint64_t middle2 = a0 * b1 + (middle & mask);
    Wide out;
    out.low = middle2 << 32 | (low & mask);
    out.high = a1 * b1 + (middle >> 32) + (middle2 >> 32) + a.high * b.low + a.low * b.high;
    return out;
}

/// All bits up to the highest one that is set.
std::uint64_t maskOf(std::uint64_t highest)
{
    for (const int shift : {1, 2, 4, 8, 16, 32})
        highest |= highest >> shift;
    return highest;
}

class Pcg64 final {
public:
    explicit Pcg64(std::uint64_t seed)
    {
        const auto words = seedSequence(seed);
        // The increment is made odd: shifted left by one, plus one.
        m_increment = {words[2] << 1 | words[3] >> 63, words[3] << 1 | 1};
        step();
        m_state = sum(m_state, {words[0], words[1]});
        step();
    }

    std::uint32_t next32()
    {
        if (m_hasHalf) {
            m_hasHalf = false;
            return m_half;
        }
        const std::uint64_t value = next64();
        m_half = static_cast<std::uint32_t>(value >> 32);
        m_hasHalf = true;
        return static_cast<std::uint32_t>(value);
    }

    std::uint64_t next64()
    {
        step();
        const std::uint64_t value = m_state.high ^ m_state.low;
        const auto rotation = static_cast<unsigned>(m_state.high >> 58);
        return value >> rotation | value << (-rotation & 63);
    }

    /// Uniform in [0, highest] by masking and rejection, as NumPy's shuffle draws.
    std::uint64_t interval(std::uint64_t highest)
    {
        if (highest == 0)
            return 0;
        const std::uint64_t mask = maskOf(highest);
        std::uint64_t value = 0;
        do {
            value =
                (highest <= std::numeric_limits<std::uint32_t>::max() ? next32() : next64()) & mask;
        } while (value > highest);
        return value;
    }

private:
    void step()
    {
        m_state =
            sum(product(m_state, {2549297995355413924ULL, 4865540595714422341ULL}), m_increment);
    }
    Wide m_state, m_increment;
    std::uint32_t m_half = 0;
    bool m_hasHalf = false;
};

std::vector<std::size_t> upTo(std::size_t n)
{
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

} // namespace

std::vector<std::size_t> numpyPermutation(std::size_t n, std::uint64_t seed)
{
    auto order = upTo(n);
    Pcg64 random(seed);
    for (std::size_t i = n; i-- > 1;)
        std::swap(order[i], order[random.interval(i)]);
    return order;
}

std::uint64_t NumpyLegacyRandom::interval(std::uint64_t highest)
{
    if (highest == 0)
        return 0;
    const std::uint64_t mask = maskOf(highest);
    std::uint64_t value = 0;
    do {
        value = m_engine() & mask;
    } while (value > highest);
    return value;
}

std::vector<std::size_t> NumpyLegacyRandom::permutation(std::size_t n)
{
    auto order = upTo(n);
    for (std::size_t i = n; i-- > 1;)
        std::swap(order[i], order[static_cast<std::size_t>(interval(i))]);
    return order;
}

std::vector<std::size_t> NumpyLegacyRandom::choice(std::size_t n, std::size_t count)
{
    std::vector<std::size_t> drawn(count);
    for (auto& index : drawn)
        index = static_cast<std::size_t>(interval(n - 1));
    return drawn;
}

std::vector<std::size_t> trainingOrder(std::size_t n, std::uint64_t seed, std::int64_t epoch,
                                       bool shuffle)
{
    auto order = upTo(n);
    if (!shuffle)
        return order;
    // torch's CPU generator is MT19937 with the low 32 bits of the seed.
    std::mt19937 engine(static_cast<std::uint32_t>(seed + static_cast<std::uint64_t>(epoch)));
    if (n < std::numeric_limits<std::uint32_t>::max() / 20) {
        for (std::size_t i = 0; i + 1 < n; ++i)
            std::swap(order[i], order[i + engine() % (n - i)]);
        return order;
    }
    // Above, torch takes 64-bit numbers and the inside-out form of the shuffle.
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint64_t high = engine();
        const std::uint64_t value = high << 32 | engine();
        const auto other = static_cast<std::size_t>(value % (i + 1));
        order[i] = order[other];
        order[other] = i;
    }
    return order;
}

Split validationSplit(std::size_t n, double valSize, std::uint64_t seed)
{
    Split split;
    const double wanted =
        valSize > 1 ? std::floor(valSize) : std::ceil(valSize * static_cast<double>(n));
    const auto count = static_cast<std::size_t>(std::clamp(wanted, 0.0, static_cast<double>(n)));
    if (count == 0) {
        split.train = upTo(n);
        return split;
    }
    const auto order = numpyPermutation(n, seed);
    split.validation.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
    split.train.assign(order.begin() + static_cast<std::ptrdiff_t>(count), order.end());
    return split;
}

} // namespace anneal::data
