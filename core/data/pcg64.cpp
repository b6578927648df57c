#include "core/data/pcg64.h"

#include <array>
#include <limits>

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

} // namespace

Pcg64::Wide Pcg64::sum(Wide a, Wide b)
{
    const std::uint64_t low = a.low + b.low;
    return {a.high + b.high + (low < a.low ? 1 : 0), low};
}

Pcg64::Wide Pcg64::product(Wide a, Wide b)
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

std::uint64_t maskOf(std::uint64_t highest)
{
    for (const int shift : {1, 2, 4, 8, 16, 32})
        highest |= highest >> shift;
    return highest;
}

Pcg64::Pcg64(std::uint64_t seed)
{
    const auto words = seedSequence(seed);
    // The increment is made odd: shifted left by one, plus one.
    m_increment = {words[2] << 1 | words[3] >> 63, words[3] << 1 | 1};
    step();
    m_state = sum(m_state, {words[0], words[1]});
    step();
}

std::uint32_t Pcg64::next32()
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

std::uint64_t Pcg64::next64()
{
    step();
    const std::uint64_t value = m_state.high ^ m_state.low;
    const auto rotation = static_cast<unsigned>(m_state.high >> 58);
    return value >> rotation | value << (-rotation & 63);
}

double Pcg64::nextDouble()
{
    return static_cast<double>(next64() >> 11) * 0x1p-53;
}

std::uint64_t Pcg64::interval(std::uint64_t highest)
{
    if (highest == 0)
        return 0;
    const std::uint64_t mask = maskOf(highest);
    std::uint64_t value = 0;
    do {
        value = (highest <= std::numeric_limits<std::uint32_t>::max() ? next32() : next64()) & mask;
    } while (value > highest);
    return value;
}

std::uint32_t Pcg64::bounded(std::uint32_t highest)
{
    if (highest == 0)
        return 0;
    if (highest == std::numeric_limits<std::uint32_t>::max())
        return next32();
    const std::uint32_t count = highest + 1;
    const std::uint32_t threshold = (std::numeric_limits<std::uint32_t>::max() - highest) % count;
    std::uint64_t scaled = 0;
    do {
        scaled = static_cast<std::uint64_t>(next32()) * count;
    } while (static_cast<std::uint32_t>(scaled) < threshold);
    return static_cast<std::uint32_t>(scaled >> 32);
}

void Pcg64::step()
{
    m_state = sum(product(m_state, {2549297995355413924ULL, 4865540595714422341ULL}), m_increment);
}

} // namespace anneal::data
