#pragma once

#include <array>
#include <cstdint>

/// The loops over codes of four and eight bits, for the instructions that the processor has. Single-threaded.
/// Only for .cpp files of this folder and their tests.
///
/// codes: two a byte, the first number in the high half; book: 16 values; steps and offsets (may be
/// null): one for each block of 64 numbers. A number is offset + step * book[code].
namespace anneal::quant {

struct FourBitBlocks {
    const std::uint8_t* codes = nullptr;
    const float* book = nullptr;
    const float* steps = nullptr;
    const float* offsets = nullptr;
};

/// The smallest and the largest of `count` numbers, at least one.
struct NumberRange {
    float low = 0, high = 0;
};
[[nodiscard]] NumberRange rangeOf(const float* x, std::int64_t count);

/// Sixteen values in ascending order.
struct CodeSearch {
    std::array<float, 16> borders{}; ///< [1..15], halfway between neighbours: what is not above belongs below
    std::array<std::uint8_t, 16> codes{};
};

/// The codes of the values nearest to (x - base) * factor, `count` (even, at most 64) of them, two a byte.
void nearestCodes(const CodeSearch& search, const float* x, std::int64_t count, float base, float factor, std::uint8_t* to);

/// `numbers` of them (even) into `to`, each computed in fp32.
void unpackBlocks(const FourBitBlocks& blocks, std::int64_t numbers, float* to);
/// The same as bits of bf16, rounded to the nearest even.
void unpackBlocks(const FourBitBlocks& blocks, std::int64_t numbers, std::uint16_t* to);

/// Sum over `count` blocks of number * x, in fp32; x [64 * count].
[[nodiscard]] float dotBlocks(const FourBitBlocks& blocks, std::int64_t count, const float* x);

/// Sum of code * x for signed bytes; x [count].
[[nodiscard]] float dotBytes(const std::int8_t* codes, std::int64_t count, const float* x);

} // namespace anneal::quant
