#include "core/files/block_encoders.h"
#include "core/files/block_formats.h"
#include "core/files/quantise.h"

#include <algorithm>
#include <array>
#include <cmath>

// The loops are compiled for AVX-512, AVX2 and the plain x86-64; the loader picks one. Sums are
// taken in lanes, so their last bit is the machine's.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__GLIBC__) &&       \
    !defined(__SANITIZE_ADDRESS__)
#define ANNEAL_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ANNEAL_CLONES
#endif
#if defined(__GNUC__)
#define ANNEAL_INLINE [[gnu::always_inline]] inline
#define ANNEAL_TEXT(words) #words
#define ANNEAL_SUMS(...) _Pragma(ANNEAL_TEXT(omp simd reduction(+ : __VA_ARGS__)))
#else
#define ANNEAL_INLINE __forceinline
#define ANNEAL_SUMS(...)
#endif

// Super-blocks of 256 numbers: a scale (and a minimum) for each group, themselves quantised by one
// half of the super-block. The scales are searched: a few are tried, each is fitted by weighted
// least squares, the one with the smallest error stays. Method, trials and layouts: ggml's
// ggml-quants.c (quantize_row_q4_K_ref, _q5_K_ref, _q6_K_ref), without an importance matrix.
namespace anneal::files {
namespace {

constexpr int kSuper = 256, kGroup = 32, kGroups = kSuper / kGroup;
constexpr int kSmallGroup = 16, kSmallGroups = kSuper / kSmallGroup;
constexpr std::size_t kBytesQ4 = 144, kBytesQ5 = 176, kBytesQ6 = 210;
constexpr float kNothing = 1e-15F; ///< groups below this are zeros

/// To the nearest whole number, ties to even, and into a range. The value lies within +-2^22, where
/// the sum's last bit is one.
ANNEAL_INLINE float code(float value, float lowest, float highest)
{
    const float whole = (value + 12582912.0F) - 12582912.0F;
    const float above = whole < lowest ? lowest : whole;
    return above > highest ? highest : above;
}

int nearest(float value)
{
    return static_cast<int>(std::nearbyint(value));
}

/// What the file's half makes of a number.
float asStored(float value)
{
    return halfToFloat(floatToHalf(value));
}

void putHalf(std::uint8_t* at, float value)
{
    const auto half = floatToHalf(value);
    at[0] = static_cast<std::uint8_t>(half);
    at[1] = static_cast<std::uint8_t>(half >> 8);
}

/// The trials of a format with scale and minimum.
struct Search {
    float highest; ///< largest code
    float first;   ///< first trial's shift of the code range
    int lastTrial; ///< trials 0 to this, each 0.1 further
};
constexpr Search kSearchQ4{15, -1.0F, 20}, kSearchQ5{31, -0.5F, 15};

/// Whole numbers, as floats while they are searched.
using Codes = std::array<float, kSuper>;

struct Fit {
    float scale = 0, minimum = 0; ///< x = scale * code - minimum
};

ANNEAL_INLINE float errorOf(const float* x, const float* weights, const float* codes, float scale,
                            float offset)
{
    float error = 0;
    ANNEAL_SUMS(error)
    for (int i = 0; i < kGroup; ++i) {
        const float difference = scale * codes[i] + offset - x[i];
        error += weights[i] * (difference * difference);
    }
    return error;
}

ANNEAL_INLINE void codesOf(const float* x, float factor, float offset, float highest, float* codes)
{
    for (int i = 0; i < kGroup; ++i)
        codes[i] = code(factor * (x[i] - offset), 0, highest);
}

ANNEAL_INLINE Fit fitGroup(const float* x, const Search& search, float* codes)
{
    float weights[kGroup], trial[kGroup];
    float sumOfSquares = 0;
    ANNEAL_SUMS(sumOfSquares)
    for (int i = 0; i < kGroup; ++i)
        sumOfSquares += x[i] * x[i];
    const float level = std::sqrt(sumOfSquares / static_cast<float>(kGroup));
    float sumOfWeights = 0, sumOfValues = 0, lowest = 0, highest = x[0];
    for (int i = 0; i < kGroup; ++i) {
        lowest = x[i] < lowest ? x[i] : lowest;
        highest = x[i] > highest ? x[i] : highest;
    }
    ANNEAL_SUMS(sumOfWeights, sumOfValues)
    for (int i = 0; i < kGroup; ++i) {
        weights[i] = level + std::abs(x[i]);
        sumOfWeights += weights[i];
        sumOfValues += weights[i] * x[i];
    }
    float offset = lowest;
    if (highest == offset) {
        std::fill(codes, codes + kGroup, 0.0F);
        return {0, -offset};
    }
    float factor = search.highest / (highest - offset), scale = 1.0F / factor;
    codesOf(x, factor, offset, search.highest, codes);
    float best = errorOf(x, weights, codes, scale, offset);
    for (int step = 0; step <= search.lastTrial; ++step) {
        // From the best offset so far, as ggml has it.
        factor =
            (search.first + 0.1F * static_cast<float>(step) + search.highest) / (highest - offset);
        codesOf(x, factor, offset, search.highest, trial);
        float sumOfCodes = 0, squares = 0, products = 0;
        ANNEAL_SUMS(sumOfCodes, squares, products)
        for (int i = 0; i < kGroup; ++i) {
            const float weighted = weights[i] * trial[i];
            sumOfCodes += weighted;
            squares += weighted * trial[i];
            products += weighted * x[i];
        }
        const float determinant = sumOfWeights * squares - sumOfCodes * sumOfCodes;
        if (determinant <= 0)
            continue;
        float trialScale = (sumOfWeights * products - sumOfValues * sumOfCodes) / determinant;
        float trialOffset = (squares * sumOfValues - sumOfCodes * products) / determinant;
        if (trialOffset > 0) {
            trialOffset = 0;
            trialScale = products / squares;
        }
        const float error = errorOf(x, weights, trial, trialScale, trialOffset);
        if (error < best) {
            std::copy(trial, trial + kGroup, codes);
            best = error;
            scale = trialScale;
            offset = trialOffset;
        }
    }
    return {scale, -offset};
}

/// Six-bit scales and minima of eight groups in twelve bytes.
void packScales(const std::array<int, kGroups>& scales, const std::array<int, kGroups>& minima,
                std::uint8_t* out)
{
    for (int j = 0; j < 4; ++j) {
        out[j] = static_cast<std::uint8_t>(scales[j] | (scales[j + 4] >> 4) << 6);
        out[j + 4] = static_cast<std::uint8_t>(minima[j] | (minima[j + 4] >> 4) << 6);
        out[j + 8] = static_cast<std::uint8_t>((scales[j + 4] & 15) | (minima[j + 4] & 15) << 4);
    }
}

/// d, dmin and the packed scales (16 bytes at `out`), and the codes that go with what is stored.
ANNEAL_INLINE void encodeGroups(const float* x, const Search& search, std::uint8_t* out,
                                Codes& codes)
{
    std::array<Fit, kGroups> fits;
    float largestScale = 0, largestMinimum = 0;
    for (int j = 0; j < kGroups; ++j) {
        fits[j] = fitGroup(x + kGroup * j, search, codes.data() + kGroup * j);
        largestScale = std::max(largestScale, fits[j].scale);
        largestMinimum = std::max(largestMinimum, fits[j].minimum);
    }
    const float scaleFactor = largestScale > 0 ? 63.0F / largestScale : 0.0F;
    const float minimumFactor = largestMinimum > 0 ? 63.0F / largestMinimum : 0.0F;
    std::array<int, kGroups> scales, minima;
    for (int j = 0; j < kGroups; ++j) {
        scales[j] = std::clamp(nearest(scaleFactor * fits[j].scale), 0, 63);
        minima[j] = std::clamp(nearest(minimumFactor * fits[j].minimum), 0, 63);
    }
    putHalf(out, largestScale / 63.0F);
    putHalf(out + 2, largestMinimum / 63.0F);
    packScales(scales, minima, out + 4);
    const float d = asStored(largestScale / 63.0F), dmin = asStored(largestMinimum / 63.0F);
    for (int j = 0; j < kGroups; ++j) {
        const float scale = d * static_cast<float>(scales[j]);
        if (scale == 0)
            continue;
        const float minimum = dmin * static_cast<float>(minima[j]);
        for (int i = kGroup * j; i < kGroup * (j + 1); ++i)
            codes[i] = code((x[i] + minimum) / scale, 0, search.highest);
    }
}

ANNEAL_INLINE std::array<std::uint8_t, kSuper> bytesOf(const Codes& codes)
{
    std::array<std::uint8_t, kSuper> bytes;
    for (int i = 0; i < kSuper; ++i)
        bytes[i] = static_cast<std::uint8_t>(static_cast<int>(codes[i]));
    return bytes;
}

/// Of 64 numbers, the first 32 lie in the low halves of 32 bytes, the others in the high ones.
ANNEAL_INLINE void putNibbles(const std::array<std::uint8_t, kSuper>& codes, std::uint8_t* out)
{
    for (int pair = 0; pair < kSuper / 64; ++pair)
        for (int l = 0; l < 32; ++l)
            out[pair * 32 + l] = static_cast<std::uint8_t>((codes[pair * 64 + l] & 15) |
                                                           codes[pair * 64 + 32 + l] << 4);
}

ANNEAL_INLINE void encodeQ4_K(const float* x, std::uint8_t* out)
{
    Codes codes;
    encodeGroups(x, kSearchQ4, out, codes);
    putNibbles(bytesOf(codes), out + 16);
}

ANNEAL_INLINE void encodeQ5_K(const float* x, std::uint8_t* out)
{
    Codes searched;
    encodeGroups(x, kSearchQ5, out, searched);
    const auto codes = bytesOf(searched);
    for (int l = 0; l < 32; ++l) {
        int high = 0;
        for (int group = 0; group < kGroups; ++group)
            high |= (codes[group * 32 + l] >> 4) << group;
        out[16 + l] = static_cast<std::uint8_t>(high);
    }
    putNibbles(codes, out + 48);
}

/// A scale for 16 numbers with codes -32 to 31, weighted by their squares.
ANNEAL_INLINE float fitSmallGroup(const float* x, float* codes)
{
    float extreme = x[0];
    for (int i = 1; i < kSmallGroup; ++i)
        extreme = std::abs(x[i]) > std::abs(extreme) ? x[i] : extreme;
    if (std::abs(extreme) < kNothing) {
        std::fill(codes, codes + kSmallGroup, 0.0F);
        return 0;
    }
    float scale = 0, best = 0;
    float trial[kSmallGroup];
    for (int step = 0; step <= 18; ++step) {
        // The plain scale first, then those from 0.9 below it to 0.9 above.
        const int shift = step == 0 ? 0 : step <= 9 ? step - 10 : step - 9;
        const float factor = -(32.0F + 0.1F * static_cast<float>(shift)) / extreme;
        float products = 0, squares = 0;
        ANNEAL_SUMS(products, squares)
        for (int i = 0; i < kSmallGroup; ++i) {
            trial[i] = code(factor * x[i], -32, 31);
            const float weight = x[i] * x[i];
            products += weight * x[i] * trial[i];
            squares += weight * trial[i] * trial[i];
        }
        if (step > 0 && (squares <= 0 || products * products <= best * squares))
            continue;
        std::copy(trial, trial + kSmallGroup, codes);
        scale = squares != 0 ? products / squares : 0.0F;
        best = scale * products;
    }
    return scale;
}

/// ql[128], qh[64], scales[16], d.
ANNEAL_INLINE void encodeQ6_K(const float* x, std::uint8_t* out)
{
    Codes codes;
    std::array<float, kSmallGroups> fits;
    for (int g = 0; g < kSmallGroups; ++g)
        fits[g] = fitSmallGroup(x + kSmallGroup * g, codes.data() + kSmallGroup * g);
    const float largest = *std::max_element(
        fits.begin(), fits.end(), [](float a, float b) { return std::abs(a) < std::abs(b); });
    std::fill(out, out + kBytesQ6, std::uint8_t{0});
    if (std::abs(largest) < kNothing)
        return;
    const float factor = -128.0F / largest;
    putHalf(out + 208, 1.0F / factor);
    const float d = asStored(1.0F / factor);
    for (int g = 0; g < kSmallGroups; ++g) {
        const int scale = std::min(127, nearest(factor * fits[g]));
        out[192 + g] = static_cast<std::uint8_t>(scale);
        const float step = d * static_cast<float>(scale);
        if (step == 0)
            continue;
        for (int i = kSmallGroup * g; i < kSmallGroup * (g + 1); ++i)
            codes[i] = code(x[i] / step, -32, 31);
    }
    for (int half = 0; half < 2; ++half) {
        std::uint8_t* ql = out + half * 64;
        std::uint8_t* qh = out + 128 + half * 32;
        for (int l = 0; l < 32; ++l) {
            std::array<int, 4> q; // of the four quarters of 32
            for (int quarter = 0; quarter < 4; ++quarter)
                q[quarter] = static_cast<int>(codes[half * 128 + quarter * 32 + l]) + 32;
            ql[l] = static_cast<std::uint8_t>((q[0] & 15) | (q[2] & 15) << 4);
            ql[l + 32] = static_cast<std::uint8_t>((q[1] & 15) | (q[3] & 15) << 4);
            qh[l] = static_cast<std::uint8_t>(q[0] >> 4 | (q[1] >> 4) << 2 | (q[2] >> 4) << 4 |
                                              (q[3] >> 4) << 6);
        }
    }
}

ANNEAL_CLONES void encodeBlocksQ4_K(const float* values, std::size_t count, std::uint8_t* out)
{
    for (std::size_t i = 0; i < count; ++i)
        encodeQ4_K(values + kSuper * i, out + kBytesQ4 * i);
}

ANNEAL_CLONES void encodeBlocksQ5_K(const float* values, std::size_t count, std::uint8_t* out)
{
    for (std::size_t i = 0; i < count; ++i)
        encodeQ5_K(values + kSuper * i, out + kBytesQ5 * i);
}

ANNEAL_CLONES void encodeBlocksQ6_K(const float* values, std::size_t count, std::uint8_t* out)
{
    for (std::size_t i = 0; i < count; ++i)
        encodeQ6_K(values + kSuper * i, out + kBytesQ6 * i);
}

} // namespace

BlockEncoder kBlockEncoder(StorageType type)
{
    switch (type) {
    case StorageType::Q4_K:
        return encodeBlocksQ4_K;
    case StorageType::Q5_K:
        return encodeBlocksQ5_K;
    case StorageType::Q6_K:
        return encodeBlocksQ6_K;
    default:
        return nullptr;
    }
}

} // namespace anneal::files
