#include "core/files/block_formats.h"

#include <array>
#include <bit>
#include <cstring>

// Layouts and order of operations: ggml's ggml-quants.c (dequantize_row_*). A block's bytes are
// read at their offsets, because a mapped file aligns nothing.
namespace anneal::files {
namespace {

using Bytes = const std::uint8_t*;

float halfAt(Bytes at)
{
    return halfToFloat(static_cast<std::uint16_t>(at[0] | at[1] << 8));
}

std::uint32_t wordAt(Bytes at)
{
    return static_cast<std::uint32_t>(at[0]) | static_cast<std::uint32_t>(at[1]) << 8 |
           static_cast<std::uint32_t>(at[2]) << 16 | static_cast<std::uint32_t>(at[3]) << 24;
}

// The non-linear 4-bit code book of IQ4_NL and IQ4_XS.
constexpr std::array<float, 16> kIq4Values = {-127, -104, -83, -65, -49, -35, -22, -10,
                                              1,    13,   25,  38,  53,  69,  89,  113};

void decodeQ4_0(Bytes block, float* out)
{
    const float d = halfAt(block);
    const Bytes qs = block + 2;
    for (int j = 0; j < 16; ++j) {
        out[j] = static_cast<float>((qs[j] & 15) - 8) * d;
        out[j + 16] = static_cast<float>((qs[j] >> 4) - 8) * d;
    }
}

void decodeQ4_1(Bytes block, float* out)
{
    const float d = halfAt(block), m = halfAt(block + 2);
    const Bytes qs = block + 4;
    for (int j = 0; j < 16; ++j) {
        out[j] = static_cast<float>(qs[j] & 15) * d + m;
        out[j + 16] = static_cast<float>(qs[j] >> 4) * d + m;
    }
}

void decodeQ5_0(Bytes block, float* out)
{
    const float d = halfAt(block);
    const std::uint32_t high = wordAt(block + 2);
    const Bytes qs = block + 6;
    for (int j = 0; j < 16; ++j) {
        const int low = (qs[j] & 15) | static_cast<int>(high >> j & 1) << 4;
        const int top = qs[j] >> 4 | static_cast<int>(high >> (j + 16) & 1) << 4;
        out[j] = static_cast<float>(low - 16) * d;
        out[j + 16] = static_cast<float>(top - 16) * d;
    }
}

void decodeQ5_1(Bytes block, float* out)
{
    const float d = halfAt(block), m = halfAt(block + 2);
    const std::uint32_t high = wordAt(block + 4);
    const Bytes qs = block + 8;
    for (int j = 0; j < 16; ++j) {
        const int low = (qs[j] & 15) | static_cast<int>(high >> j & 1) << 4;
        const int top = qs[j] >> 4 | static_cast<int>(high >> (j + 16) & 1) << 4;
        out[j] = static_cast<float>(low) * d + m;
        out[j + 16] = static_cast<float>(top) * d + m;
    }
}

void decodeQ8_0(Bytes block, float* out)
{
    const float d = halfAt(block);
    for (int j = 0; j < 32; ++j)
        out[j] = static_cast<float>(static_cast<std::int8_t>(block[2 + j])) * d;
}

// scales[16] (low nibble: scale, high: minimum), qs[64], d, dmin.
void decodeQ2_K(Bytes block, float* out)
{
    const Bytes scales = block, qs = block + 16;
    const float d = halfAt(block + 80), dmin = halfAt(block + 82);
    for (int group = 0; group < 16; ++group) {
        const int half = group / 8, shift = group % 8 / 2 * 2;
        const float scale = d * static_cast<float>(scales[group] & 15);
        const float minimum = dmin * static_cast<float>(scales[group] >> 4);
        const Bytes q = qs + half * 32 + group % 2 * 16;
        for (int l = 0; l < 16; ++l)
            out[group * 16 + l] = scale * static_cast<float>(q[l] >> shift & 3) - minimum;
    }
}

// hmask[32], qs[64], scales[12] (six bits each), d. A clear bit of hmask takes 4 away.
void decodeQ3_K(Bytes block, float* out)
{
    const Bytes hmask = block, qs = block + 32, scales = block + 96;
    const float d = halfAt(block + 108);
    for (int group = 0; group < 16; ++group) {
        const int low = group < 8 ? scales[group] & 15 : scales[group - 8] >> 4;
        const int high = scales[8 + group % 4] >> (2 * (group / 4)) & 3;
        const float scale = d * static_cast<float>((low | high << 4) - 32);
        const int half = group / 8, shift = group % 8 / 2 * 2, bit = half * 4 + group % 8 / 2;
        const int column = group % 2 * 16;
        for (int l = 0; l < 16; ++l) {
            const int q = qs[half * 32 + column + l] >> shift & 3;
            const int taken = (hmask[column + l] >> bit & 1) != 0 ? 0 : 4;
            out[group * 16 + l] = scale * static_cast<float>(q - taken);
        }
    }
}

// The six-bit scale and minimum of sub-block j of Q4_K and Q5_K.
struct ScaleAndMinimum {
    float scale, minimum;
};
ScaleAndMinimum scaleAndMinimum(Bytes scales, int j)
{
    if (j < 4)
        return {static_cast<float>(scales[j] & 63), static_cast<float>(scales[j + 4] & 63)};
    return {static_cast<float>((scales[j + 4] & 15) | (scales[j - 4] >> 6) << 4),
            static_cast<float>(scales[j + 4] >> 4 | (scales[j] >> 6) << 4)};
}

void decodeQ4_K(Bytes block, float* out)
{
    const float d = halfAt(block), dmin = halfAt(block + 2);
    for (int sub = 0; sub < 8; ++sub) {
        const auto [scale, minimum] = scaleAndMinimum(block + 4, sub);
        const float d1 = d * scale, m1 = dmin * minimum;
        const Bytes q = block + 16 + sub / 2 * 32;
        const int shift = sub % 2 * 4;
        for (int l = 0; l < 32; ++l)
            out[sub * 32 + l] = d1 * static_cast<float>(q[l] >> shift & 15) - m1;
    }
}

void decodeQ5_K(Bytes block, float* out)
{
    const float d = halfAt(block), dmin = halfAt(block + 2);
    const Bytes high = block + 16;
    for (int sub = 0; sub < 8; ++sub) {
        const auto [scale, minimum] = scaleAndMinimum(block + 4, sub);
        const float d1 = d * scale, m1 = dmin * minimum;
        const Bytes q = block + 48 + sub / 2 * 32;
        const int shift = sub % 2 * 4;
        for (int l = 0; l < 32; ++l) {
            const int value = (q[l] >> shift & 15) | (high[l] >> sub & 1) << 4;
            out[sub * 32 + l] = d1 * static_cast<float>(value) - m1;
        }
    }
}

// ql[128], qh[64], scales[16] (signed), d; 128 weights a half.
void decodeQ6_K(Bytes block, float* out)
{
    const float d = halfAt(block + 208);
    for (int half = 0; half < 2; ++half) {
        const Bytes ql = block + half * 64, qh = block + 128 + half * 32;
        const Bytes scales = block + 192 + half * 8;
        for (int quarter = 0; quarter < 4; ++quarter) {
            const Bytes low = ql + quarter % 2 * 32;
            const int lowShift = quarter / 2 * 4, highShift = quarter * 2;
            for (int l = 0; l < 32; ++l) {
                const int q = (low[l] >> lowShift & 15) | (qh[l] >> highShift & 3) << 4;
                const auto scale = static_cast<std::int8_t>(scales[quarter * 2 + l / 16]);
                out[half * 128 + quarter * 32 + l] =
                    d * static_cast<float>(scale) * static_cast<float>(q - 32);
            }
        }
    }
}

void decodeIQ4_NL(Bytes block, float* out)
{
    const float d = halfAt(block);
    for (int j = 0; j < 16; ++j) {
        out[j] = d * kIq4Values[block[2 + j] & 15];
        out[j + 16] = d * kIq4Values[block[2 + j] >> 4];
    }
}

// d, scales_h (two bits each), scales_l[4] (four bits each), qs[128].
void decodeIQ4_XS(Bytes block, float* out)
{
    const float d = halfAt(block);
    const int high = block[2] | block[3] << 8;
    for (int sub = 0; sub < 8; ++sub) {
        const int low = block[4 + sub / 2] >> (sub % 2 * 4) & 15;
        const float scale = d * static_cast<float>((low | (high >> (2 * sub) & 3) << 4) - 32);
        const Bytes qs = block + 8 + sub * 16;
        for (int j = 0; j < 16; ++j) {
            out[sub * 32 + j] = scale * kIq4Values[qs[j] & 15];
            out[sub * 32 + j + 16] = scale * kIq4Values[qs[j] >> 4];
        }
    }
}

template <StorageType type, void (*decode)(Bytes, float*)>
void decodeBlocks(const std::byte* blocks, std::size_t count, float* out)
{
    const auto bytes = blockBytes(type), elements = blockElements(type);
    auto block = reinterpret_cast<Bytes>(blocks);
    for (std::size_t i = 0; i < count; ++i, block += bytes, out += elements)
        decode(block, out);
}

} // namespace

float halfToFloat(std::uint16_t half)
{
    // The half's exponent and mantissa moved into a float's fields are too small by 2^112; the
    // product is exact, also for subnormal halves. An all-ones exponent (infinity, NaN) is put in
    // afterwards.
    const std::uint32_t magnitude = half & 0x7FFFU;
    const float scaled = std::bit_cast<float>(magnitude << 13) * 0x1p112F;
    const std::uint32_t special = magnitude >= 0x7C00U ? 0x7F800000U : 0U;
    const std::uint32_t sign = (half & 0x8000U) << 16;
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(scaled) | special | sign);
}

BlockDecoder blockDecoder(StorageType type)
{
    switch (type) {
    case StorageType::Q4_0:
        return decodeBlocks<StorageType::Q4_0, decodeQ4_0>;
    case StorageType::Q4_1:
        return decodeBlocks<StorageType::Q4_1, decodeQ4_1>;
    case StorageType::Q5_0:
        return decodeBlocks<StorageType::Q5_0, decodeQ5_0>;
    case StorageType::Q5_1:
        return decodeBlocks<StorageType::Q5_1, decodeQ5_1>;
    case StorageType::Q8_0:
        return decodeBlocks<StorageType::Q8_0, decodeQ8_0>;
    case StorageType::Q2_K:
        return decodeBlocks<StorageType::Q2_K, decodeQ2_K>;
    case StorageType::Q3_K:
        return decodeBlocks<StorageType::Q3_K, decodeQ3_K>;
    case StorageType::Q4_K:
        return decodeBlocks<StorageType::Q4_K, decodeQ4_K>;
    case StorageType::Q5_K:
        return decodeBlocks<StorageType::Q5_K, decodeQ5_K>;
    case StorageType::Q6_K:
        return decodeBlocks<StorageType::Q6_K, decodeQ6_K>;
    case StorageType::IQ4_NL:
        return decodeBlocks<StorageType::IQ4_NL, decodeIQ4_NL>;
    case StorageType::IQ4_XS:
        return decodeBlocks<StorageType::IQ4_XS, decodeIQ4_XS>;
    default:
        return nullptr;
    }
}

} // namespace anneal::files
