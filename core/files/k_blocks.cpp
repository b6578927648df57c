#include "core/base/error.h"
#include "core/files/block_encoders.h"
#include "core/files/block_formats.h"
#include "core/files/quantise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

// Super-blocks of 256 numbers: a scale (and a minimum) for each group, themselves quantised by one
// half of the super-block. The scales are searched: a few are tried, each is fitted by weighted
// least squares, the one with the smallest error stays. Method, trials and layouts: ggml's
// ggml-quants.c (quantize_row_q4_K_ref, _q5_K_ref, _q6_K_ref), without an importance matrix.
namespace anneal::files {
namespace {

constexpr int kSuper = 256, kGroup = 32, kGroups = kSuper / kGroup;
constexpr int kSmallGroup = 16, kSmallGroups = kSuper / kSmallGroup;
constexpr float kNothing = 1e-15F; ///< groups below this are zeros

/// To the nearest, ties to even. The values lie within +-2^22, so the sum's last bit is one.
int nearest(float value)
{
    const float shifted = value + 12582912.0F;
    std::int32_t bits = 0;
    std::memcpy(&bits, &shifted, sizeof bits);
    return (bits & 0x007FFFFF) - 0x00400000;
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
    int highest;   ///< largest code
    float first;   ///< first trial's shift of the code range
    int lastTrial; ///< trials 0 to this, each 0.1 further
};
constexpr Search kSearchQ4{15, -1.0F, 20}, kSearchQ5{31, -0.5F, 15};

struct Fit {
    float scale = 0, minimum = 0; ///< x = scale * code - minimum
};

/// Sums over a group for the least squares of one trial.
struct Moments {
    float codes = 0, squares = 0, products = 0;
};

float errorOf(const float* x, const float* weights, const std::uint8_t* codes, float scale,
              float offset)
{
    float error = 0;
    for (int i = 0; i < kGroup; ++i) {
        const float difference = scale * static_cast<float>(codes[i]) + offset - x[i];
        error += weights[i] * (difference * difference);
    }
    return error;
}

void codesOf(const float* x, float factor, float offset, int highest, std::uint8_t* codes)
{
    for (int i = 0; i < kGroup; ++i)
        codes[i] =
            static_cast<std::uint8_t>(std::clamp(nearest(factor * (x[i] - offset)), 0, highest));
}

Fit fitGroup(const float* x, const Search& search, std::uint8_t* codes)
{
    std::array<float, kGroup> weights;
    float sumOfSquares = 0;
    for (int i = 0; i < kGroup; ++i)
        sumOfSquares += x[i] * x[i];
    const float level = std::sqrt(sumOfSquares / static_cast<float>(kGroup));
    float sumOfWeights = 0, sumOfValues = 0;
    for (int i = 0; i < kGroup; ++i) {
        weights[i] = level + std::abs(x[i]);
        sumOfWeights += weights[i];
        sumOfValues += weights[i] * x[i];
    }
    const auto [low, high] = std::minmax_element(x, x + kGroup);
    float offset = std::min(*low, 0.0F);
    if (*high == offset) {
        std::fill(codes, codes + kGroup, std::uint8_t{0});
        return {0, -offset};
    }
    const auto widest = static_cast<float>(search.highest);
    float factor = widest / (*high - offset), scale = 1.0F / factor;
    codesOf(x, factor, offset, search.highest, codes);
    float best = errorOf(x, weights.data(), codes, scale, offset);
    std::array<std::uint8_t, kGroup> trial;
    for (int step = 0; step <= search.lastTrial; ++step) {
        // From the best offset so far, as ggml has it.
        factor = (search.first + 0.1F * static_cast<float>(step) + widest) / (*high - offset);
        codesOf(x, factor, offset, search.highest, trial.data());
        Moments sum;
        for (int i = 0; i < kGroup; ++i) {
            const auto code = static_cast<float>(trial[i]);
            sum.codes += weights[i] * code;
            sum.squares += weights[i] * code * code;
            sum.products += weights[i] * code * x[i];
        }
        const float determinant = sumOfWeights * sum.squares - sum.codes * sum.codes;
        if (determinant <= 0)
            continue;
        float trialScale = (sumOfWeights * sum.products - sumOfValues * sum.codes) / determinant;
        float trialOffset = (sum.squares * sumOfValues - sum.codes * sum.products) / determinant;
        if (trialOffset > 0) {
            trialOffset = 0;
            trialScale = sum.products / sum.squares;
        }
        const float error = errorOf(x, weights.data(), trial.data(), trialScale, trialOffset);
        if (error < best) {
            std::copy(trial.begin(), trial.end(), codes);
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
void encodeGroups(const float* x, const Search& search, std::uint8_t* out,
                  std::array<std::uint8_t, kSuper>& codes)
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
            codes[i] = static_cast<std::uint8_t>(
                std::clamp(nearest((x[i] + minimum) / scale), 0, search.highest));
    }
}

/// Of 64 numbers, the first 32 lie in the low halves of 32 bytes, the others in the high ones.
void putNibbles(const std::array<std::uint8_t, kSuper>& codes, std::uint8_t* out)
{
    for (int pair = 0; pair < kSuper / 64; ++pair)
        for (int l = 0; l < 32; ++l)
            out[pair * 32 + l] = static_cast<std::uint8_t>((codes[pair * 64 + l] & 15) |
                                                           codes[pair * 64 + 32 + l] << 4);
}

void encodeQ4_K(const float* x, std::uint8_t* out)
{
    std::array<std::uint8_t, kSuper> codes;
    encodeGroups(x, kSearchQ4, out, codes);
    putNibbles(codes, out + 16);
}

void encodeQ5_K(const float* x, std::uint8_t* out)
{
    std::array<std::uint8_t, kSuper> codes;
    encodeGroups(x, kSearchQ5, out, codes);
    for (int l = 0; l < 32; ++l) {
        int high = 0;
        for (int group = 0; group < kGroups; ++group)
            high |= (codes[group * 32 + l] >> 4) << group;
        out[16 + l] = static_cast<std::uint8_t>(high);
    }
    putNibbles(codes, out + 48);
}

/// A scale for 16 numbers with codes -32 to 31, weighted by their squares.
float fitSmallGroup(const float* x, std::int8_t* codes)
{
    const float extreme = *std::max_element(
        x, x + kSmallGroup, [](float a, float b) { return std::abs(a) < std::abs(b); });
    if (std::abs(extreme) < kNothing) {
        std::fill(codes, codes + kSmallGroup, std::int8_t{0});
        return 0;
    }
    float scale = 0, best = 0;
    const auto attempt = [&](float factor, bool always) {
        float products = 0, squares = 0;
        std::array<std::int8_t, kSmallGroup> trial;
        for (int i = 0; i < kSmallGroup; ++i) {
            const int code = std::clamp(nearest(factor * x[i]), -32, 31);
            trial[i] = static_cast<std::int8_t>(code);
            const float weight = x[i] * x[i];
            products += weight * x[i] * static_cast<float>(code);
            squares += weight * static_cast<float>(code) * static_cast<float>(code);
        }
        if (!always && (squares <= 0 || products * products <= best * squares))
            return;
        std::copy(trial.begin(), trial.end(), codes);
        scale = squares != 0 ? products / squares : 0.0F;
        best = scale * products;
    };
    attempt(-32.0F / extreme, true);
    for (int step = -9; step <= 9; ++step)
        if (step != 0)
            attempt(-(32.0F + 0.1F * static_cast<float>(step)) / extreme, false);
    return scale;
}

/// ql[128], qh[64], scales[16], d.
void encodeQ6_K(const float* x, std::uint8_t* out)
{
    std::array<std::int8_t, kSuper> codes;
    std::array<float, kSmallGroups> fits;
    for (int g = 0; g < kSmallGroups; ++g)
        fits[g] = fitSmallGroup(x + kSmallGroup * g, codes.data() + kSmallGroup * g);
    const float largest = *std::max_element(
        fits.begin(), fits.end(), [](float a, float b) { return std::abs(a) < std::abs(b); });
    std::fill(out, out + blockBytes(StorageType::Q6_K), std::uint8_t{0});
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
            codes[i] = static_cast<std::int8_t>(std::clamp(nearest(x[i] / step), -32, 31));
    }
    for (int half = 0; half < 2; ++half) {
        std::uint8_t* ql = out + half * 64;
        std::uint8_t* qh = out + 128 + half * 32;
        for (int l = 0; l < 32; ++l) {
            std::array<int, 4> q; // of the four quarters of 32
            for (int quarter = 0; quarter < 4; ++quarter)
                q[quarter] = codes[half * 128 + quarter * 32 + l] + 32;
            ql[l] = static_cast<std::uint8_t>((q[0] & 15) | (q[2] & 15) << 4);
            ql[l + 32] = static_cast<std::uint8_t>((q[1] & 15) | (q[3] & 15) << 4);
            qh[l] = static_cast<std::uint8_t>(q[0] >> 4 | (q[1] >> 4) << 2 | (q[2] >> 4) << 4 |
                                              (q[3] >> 4) << 6);
        }
    }
}

template <StorageType type, void (*encode)(const float*, std::uint8_t*)>
void encodeBlocks(const float* values, std::size_t count, std::uint8_t* out)
{
    const auto bytes = blockBytes(type);
    for (std::size_t i = 0; i < count; ++i, values += kSuper, out += bytes)
        encode(values, out);
}

} // namespace

BlockEncoder kBlockEncoder(StorageType type)
{
    switch (type) {
    case StorageType::Q4_K:
        return encodeBlocks<StorageType::Q4_K, encodeQ4_K>;
    case StorageType::Q5_K:
        return encodeBlocks<StorageType::Q5_K, encodeQ5_K>;
    case StorageType::Q6_K:
        return encodeBlocks<StorageType::Q6_K, encodeQ6_K>;
    default:
        return nullptr;
    }
}

} // namespace anneal::files
