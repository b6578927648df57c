#include "core/files/block_encoders.h"
#include "core/files/small_layout.h"

#include <algorithm>
#include <cmath>

// Blocks of 32 numbers with one scale. Layouts, order of operations and rounding: ggml's
// ggml-quants.c (quantize_row_*_ref) and the gguf package's quants.py, which agree; the scale is
// rounded to half only where it is stored.
namespace anneal::files {
namespace {

void putHalf(std::uint8_t* at, float value)
{
    const auto half = floatToHalf(value);
    at[0] = static_cast<std::uint8_t>(half);
    at[1] = static_cast<std::uint8_t>(half >> 8);
}

float inverse(float scale)
{
    return scale == 0 ? 0.0F : 1.0F / scale;
}

/// The first value of the largest magnitude, with its sign.
float extreme(const float* x)
{
    return *std::max_element(x, x + kSize,
                             [](float a, float b) { return std::abs(a) < std::abs(b); });
}

/// Codes of a scale whose `half`-th code is zero: the extreme value gets code 0.
float symmetricCodes(const float* x, int half, SmallCodes& codes)
{
    const float scale = extreme(x) / static_cast<float>(-half);
    const float factor = inverse(scale);
    const int highest = 2 * half - 1;
    for (int i = 0; i < kSize; ++i)
        codes[i] = static_cast<std::uint8_t>(
            std::min(highest, static_cast<int>(x[i] * factor + (static_cast<float>(half) + 0.5F))));
    return scale;
}

/// Codes from the smallest value (0) to the largest (`highest`).
float rangeCodes(const float* x, int highest, SmallCodes& codes, float& minimum)
{
    const auto [low, high] = std::minmax_element(x, x + kSize);
    minimum = *low;
    const float scale = (*high - minimum) / static_cast<float>(highest);
    const float factor = inverse(scale);
    for (int i = 0; i < kSize; ++i)
        codes[i] = static_cast<std::uint8_t>(
            std::min(highest, static_cast<int>((x[i] - minimum) * factor + 0.5F)));
    return scale;
}

void encodeQ4_0(const float* x, std::uint8_t* out)
{
    SmallCodes codes;
    putHalf(out, symmetricCodes(x, 8, codes));
    putNibbles(codes, out + 2);
}

void encodeQ4_1(const float* x, std::uint8_t* out)
{
    SmallCodes codes;
    float minimum = 0;
    putHalf(out, rangeCodes(x, 15, codes, minimum));
    putHalf(out + 2, minimum);
    putNibbles(codes, out + 4);
}

void encodeQ5_0(const float* x, std::uint8_t* out)
{
    SmallCodes codes;
    putHalf(out, symmetricCodes(x, 16, codes));
    putFifthBits(codes, out + 2);
    putNibbles(codes, out + 6);
}

void encodeQ5_1(const float* x, std::uint8_t* out)
{
    SmallCodes codes;
    float minimum = 0;
    putHalf(out, rangeCodes(x, 31, codes, minimum));
    putHalf(out + 2, minimum);
    putFifthBits(codes, out + 4);
    putNibbles(codes, out + 8);
}

void encodeQ8_0(const float* x, std::uint8_t* out)
{
    const float scale = std::abs(extreme(x)) / 127.0F;
    const float factor = inverse(scale);
    putHalf(out, scale);
    for (int i = 0; i < kSize; ++i)
        out[2 + i] = static_cast<std::uint8_t>(static_cast<int>(std::round(x[i] * factor)));
}

template <StorageType type, void (*encode)(const float*, std::uint8_t*)>
void encodeBlocks(const float* values, std::size_t count, std::uint8_t* out)
{
    const auto bytes = blockBytes(type);
    for (std::size_t i = 0; i < count; ++i, values += kSize, out += bytes)
        encode(values, out);
}

} // namespace

BlockEncoder smallBlockEncoder(StorageType type)
{
    switch (type) {
    case StorageType::Q4_0:
        return encodeBlocks<StorageType::Q4_0, encodeQ4_0>;
    case StorageType::Q4_1:
        return encodeBlocks<StorageType::Q4_1, encodeQ4_1>;
    case StorageType::Q5_0:
        return encodeBlocks<StorageType::Q5_0, encodeQ5_0>;
    case StorageType::Q5_1:
        return encodeBlocks<StorageType::Q5_1, encodeQ5_1>;
    case StorageType::Q8_0:
        return encodeBlocks<StorageType::Q8_0, encodeQ8_0>;
    default:
        return nullptr;
    }
}

} // namespace anneal::files
