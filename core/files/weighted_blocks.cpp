#include "core/files/block_encoders.h"
#include "core/files/k_layout.h"
#include "core/files/small_layout.h"

// Blocks rounded by importance: of two numbers that can't both be kept, the one whose column is
// multiplied with larger values keeps its place. A number's weight is its column's importance times
// sqrt(spread + number^2). Weights and trials: ggml's ggml-quants.c (quantize_q4_K and its like
// with an importance matrix: make_qkx3_quants, make_qx_quants, make_qp_quants).
namespace anneal::files {
namespace {

constexpr int kTrials = 36; ///< of scales with a minimum, 0.05 apart, from 0.9 below the plain one

/// Squares of all numbers over their count.
ANNEAL_INLINE float meanSquare(const float* x, std::size_t count)
{
    float sum = 0;
    ANNEAL_SUMS(sum)
    for (std::size_t i = 0; i < count; ++i)
        sum += x[i] * x[i];
    return sum / static_cast<float>(count);
}

/// Weights of one group; returns their sum.
ANNEAL_INLINE float weigh(const float* x, const float* importance, float spread, float* weights)
{
    float sum = 0;
    ANNEAL_SUMS(sum)
    for (int i = 0; i < kGroup; ++i) {
        weights[i] = importance[i] * std::sqrt(spread + x[i] * x[i]);
        sum += weights[i];
    }
    return sum;
}

struct Fit {
    float scale = 0, minimum = 0; ///< x = scale * code - minimum
};

/// Scale and minimum of 32 numbers with codes 0 to `highest`.
ANNEAL_INLINE Fit fitRange(const float* x, const float* weights, float highest, float* codes)
{
    float trial[kGroup];
    float low = x[0], high = x[0], sumOfWeights = 0, sumOfValues = 0;
    for (int i = 1; i < kGroup; ++i) {
        low = x[i] < low ? x[i] : low;
        high = x[i] > high ? x[i] : high;
    }
    ANNEAL_SUMS(sumOfWeights, sumOfValues)
    for (int i = 0; i < kGroup; ++i) {
        sumOfWeights += weights[i];
        sumOfValues += weights[i] * x[i];
    }
    float offset = low < 0 ? low : 0;
    std::fill(codes, codes + kGroup, 0.0F);
    if (high <= offset || sumOfWeights <= 0)
        return {0, -offset};
    float scale = 0, best = -1;
    for (int step = -1; step <= kTrials; ++step) { // first the plain scale
        const float shift = step < 0 ? 0.0F : 0.05F * static_cast<float>(step) - 0.9F;
        const float factor = (highest + shift) / (high - offset);
        float sumOfCodes = 0, squares = 0, products = 0;
        ANNEAL_SUMS(sumOfCodes, squares, products)
        for (int i = 0; i < kGroup; ++i) {
            trial[i] = code(factor * (x[i] - offset), 0, highest);
            const float weighted = weights[i] * trial[i];
            sumOfCodes += weighted;
            squares += weighted * trial[i];
            products += weighted * x[i];
        }
        float trialScale = 1.0F / factor, trialOffset = offset;
        if (step >= 0) {
            const float determinant = sumOfWeights * squares - sumOfCodes * sumOfCodes;
            if (determinant <= 0)
                continue;
            trialScale = (sumOfWeights * products - sumOfValues * sumOfCodes) / determinant;
            trialOffset = (squares * sumOfValues - sumOfCodes * products) / determinant;
            if (trialOffset > 0) {
                trialOffset = 0;
                trialScale = products / squares;
            }
        }
        float error = 0;
        ANNEAL_SUMS(error)
        for (int i = 0; i < kGroup; ++i) {
            const float difference = trialScale * trial[i] + trialOffset - x[i];
            error += weights[i] * difference * difference;
        }
        if (best >= 0 && error >= best)
            continue;
        std::copy(trial, trial + kGroup, codes);
        best = error;
        scale = trialScale;
        offset = trialOffset;
    }
    return {scale, -offset};
}

/// One scale for `count` numbers with codes -half to half - 1.
template <int count>
ANNEAL_INLINE float fitSymmetric(const float* x, const float* weights, float half, float* codes)
{
    float extreme = x[0];
    for (int i = 1; i < count; ++i)
        extreme = std::abs(x[i]) > std::abs(extreme) ? x[i] : extreme;
    std::fill(codes, codes + count, 0.0F);
    if (std::abs(extreme) < kNothing)
        return 0;
    float trial[count];
    float scale = 0, best = 0;
    for (int step = -9; step <= 9; ++step) {
        const float factor = -(half + 0.1F * static_cast<float>(step)) / extreme;
        float products = 0, squares = 0;
        ANNEAL_SUMS(products, squares)
        for (int i = 0; i < count; ++i) {
            trial[i] = code(factor * x[i], -half, half - 1);
            products += weights[i] * x[i] * trial[i];
            squares += weights[i] * trial[i] * trial[i];
        }
        if (squares <= 0 || products * products <= best * squares)
            continue;
        std::copy(trial, trial + count, codes);
        scale = products / squares;
        best = scale * products;
    }
    return scale;
}

/// One unit for eight scales (none negative) with codes 0 to 63.
float fitScales(const std::array<float, kGroups>& scales, const std::array<float, kGroups>& weights,
                std::array<int, kGroups>& codes)
{
    const float largest = *std::max_element(scales.begin(), scales.end());
    codes.fill(0);
    if (largest < kNothing)
        return 0;
    float unit = 0, best = 0;
    for (int step = -4; step <= 4; ++step) {
        const float factor = (63.0F + 0.1F * static_cast<float>(step)) / largest;
        std::array<int, kGroups> trial;
        float products = 0, squares = 0;
        for (int j = 0; j < kGroups; ++j) {
            trial[j] = std::clamp(nearest(factor * scales[j]), 0, 63);
            const auto number = static_cast<float>(trial[j]);
            products += weights[j] * scales[j] * number;
            squares += weights[j] * number * number;
        }
        if (squares <= 0 || products * products <= best * squares)
            continue;
        codes = trial;
        unit = products / squares;
        best = unit * products;
    }
    return unit;
}

/// As encodeGroups() of k_blocks.cpp.
ANNEAL_INLINE void encodeGroups(const float* x, const float* importance, float highest,
                                std::uint8_t* out, Codes& codes)
{
    const float spread = 2 * meanSquare(x, kSuper);
    std::array<float, kGroups> scales, minima, sums;
    for (int j = 0; j < kGroups; ++j) {
        float weights[kGroup];
        sums[j] = weigh(x + kGroup * j, importance + kGroup * j, spread, weights);
        const auto fit = fitRange(x + kGroup * j, weights, highest, codes.data() + kGroup * j);
        scales[j] = std::max(0.0F, fit.scale);
        minima[j] = fit.minimum;
    }
    std::array<int, kGroups> scaleCodes, minimumCodes;
    const float scaleUnit = fitScales(scales, sums, scaleCodes);
    const float minimumUnit = fitScales(minima, sums, minimumCodes);
    storeGroups(x, highest, scaleUnit, minimumUnit, scaleCodes, minimumCodes, codes, out);
}

ANNEAL_CLONES void encodeRowQ4_K(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out)
{
    for (std::size_t i = 0; i < columns; i += kSuper, out += kBytesQ4) {
        Codes codes;
        encodeGroups(values + i, importance + i, 15, out, codes);
        storeCodesQ4_K(codes, out);
    }
}

ANNEAL_CLONES void encodeRowQ5_K(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out)
{
    for (std::size_t i = 0; i < columns; i += kSuper, out += kBytesQ5) {
        Codes codes;
        encodeGroups(values + i, importance + i, 31, out, codes);
        storeCodesQ5_K(codes, out);
    }
}

ANNEAL_CLONES void encodeRowQ6_K(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out)
{
    for (std::size_t i = 0; i < columns; i += kSuper, out += kBytesQ6) {
        Codes codes;
        std::array<float, kSmallGroups> fits;
        for (int g = 0; g < kSmallGroups; ++g)
            fits[g] = fitSymmetric<kSmallGroup>(values + i + kSmallGroup * g,
                                                importance + i + kSmallGroup * g, 32,
                                                codes.data() + kSmallGroup * g);
        storeQ6_K(values + i, fits, codes, out);
    }
}

/// A block of 32 with one scale; `half` 8 or 16: codes are stored with it added.
ANNEAL_INLINE SmallCodes encodeSymmetric(const float* x, const float* importance, float spread,
                                         float half, std::uint8_t* out)
{
    float weights[kGroup], codes[kGroup];
    weigh(x, importance, spread, weights);
    const float scale = fitSymmetric<kGroup>(x, weights, half, codes);
    putHalf(out, scale);
    const float stored = asStored(scale);
    SmallCodes bytes;
    for (int i = 0; i < kGroup; ++i) {
        const float number = stored != 0 ? code(x[i] / stored, -half, half - 1) : 0.0F;
        bytes[i] = static_cast<std::uint8_t>(static_cast<int>(number + half));
    }
    return bytes;
}

/// A block of 32 with scale and minimum.
ANNEAL_INLINE SmallCodes encodeRange(const float* x, const float* importance, float spread,
                                     float highest, std::uint8_t* out)
{
    float weights[kGroup], codes[kGroup];
    weigh(x, importance, spread, weights);
    const auto fit = fitRange(x, weights, highest, codes);
    putHalf(out, fit.scale);
    putHalf(out + 2, -fit.minimum);
    const float scale = asStored(fit.scale), offset = asStored(-fit.minimum);
    SmallCodes bytes;
    for (int i = 0; i < kGroup; ++i) {
        const float number = scale != 0 ? code((x[i] - offset) / scale, 0, highest) : 0.0F;
        bytes[i] = static_cast<std::uint8_t>(static_cast<int>(number));
    }
    return bytes;
}

ANNEAL_CLONES void encodeRowQ4_0(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out)
{
    const float spread = meanSquare(values, columns);
    for (std::size_t i = 0; i < columns; i += kSize, out += 18)
        putNibbles(encodeSymmetric(values + i, importance + i, spread, 8, out), out + 2);
}

ANNEAL_CLONES void encodeRowQ5_0(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out)
{
    const float spread = meanSquare(values, columns);
    for (std::size_t i = 0; i < columns; i += kSize, out += 22) {
        const auto codes = encodeSymmetric(values + i, importance + i, spread, 16, out);
        putFifthBits(codes, out + 2);
        putNibbles(codes, out + 6);
    }
}

ANNEAL_CLONES void encodeRowQ4_1(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out)
{
    const float spread = meanSquare(values, columns);
    for (std::size_t i = 0; i < columns; i += kSize, out += 20)
        putNibbles(encodeRange(values + i, importance + i, spread, 15, out), out + 4);
}

ANNEAL_CLONES void encodeRowQ5_1(const float* values, const float* importance, std::size_t columns,
                                 std::uint8_t* out)
{
    const float spread = meanSquare(values, columns);
    for (std::size_t i = 0; i < columns; i += kSize, out += 24) {
        const auto codes = encodeRange(values + i, importance + i, spread, 31, out);
        putFifthBits(codes, out + 4);
        putNibbles(codes, out + 8);
    }
}

} // namespace

WeightedEncoder weightedEncoder(StorageType type)
{
    switch (type) {
    case StorageType::Q4_0:
        return encodeRowQ4_0;
    case StorageType::Q4_1:
        return encodeRowQ4_1;
    case StorageType::Q5_0:
        return encodeRowQ5_0;
    case StorageType::Q5_1:
        return encodeRowQ5_1;
    case StorageType::Q4_K:
        return encodeRowQ4_K;
    case StorageType::Q5_K:
        return encodeRowQ5_K;
    case StorageType::Q6_K:
        return encodeRowQ6_K;
    default:
        return nullptr;
    }
}

} // namespace anneal::files
