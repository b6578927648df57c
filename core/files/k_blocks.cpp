#include "core/files/block_encoders.h"
#include "core/files/k_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

// Super-blocks of 256 numbers: a scale (and a minimum) for each group, themselves quantised by one
// half of the super-block. The scales are searched: a few are tried, each is fitted by weighted
// least squares, the one with the smallest error stays. Method, trials and layouts: ggml's
// ggml-quants.c (quantize_row_q4_K_ref, _q5_K_ref, _q6_K_ref), without an importance matrix.
namespace anneal::files {
namespace {

/// The trials of a format with scale and minimum.
struct Search {
    float highest; ///< largest code
    float first;   ///< first trial's shift of the code range
    int lastTrial; ///< trials 0 to this, each 0.1 further
};
constexpr Search kSearchQ4{15, -1.0F, 20}, kSearchQ5{31, -0.5F, 15};

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
    storeGroups(x, search.highest, largestScale / 63.0F, largestMinimum / 63.0F, scales, minima,
                codes, out);
}

ANNEAL_INLINE void encodeQ4_K(const float* x, std::uint8_t* out)
{
    Codes codes;
    encodeGroups(x, kSearchQ4, out, codes);
    storeCodesQ4_K(codes, out);
}

ANNEAL_INLINE void encodeQ5_K(const float* x, std::uint8_t* out)
{
    Codes searched;
    encodeGroups(x, kSearchQ5, out, searched);
    storeCodesQ5_K(searched, out);
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

ANNEAL_INLINE void encodeQ6_K(const float* x, std::uint8_t* out)
{
    Codes codes;
    std::array<float, kSmallGroups> fits;
    for (int g = 0; g < kSmallGroups; ++g)
        fits[g] = fitSmallGroup(x + kSmallGroup * g, codes.data() + kSmallGroup * g);
    storeQ6_K(x, fits, codes, out);
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
