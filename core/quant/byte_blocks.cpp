#include "core/quant/byte_blocks.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

namespace anneal::quant {
namespace {

std::array<float, 256> makeCodeBook(bool isSigned)
{
    std::array<float, 256> values{};
    std::size_t count = 0;
    constexpr int kExponents = 7;
    for (int exponent = 0; exponent < kExponents; ++exponent) {
        const int fractions = 1 << (isSigned ? exponent : exponent + 1);
        const double power = std::pow(10.0, exponent - (kExponents - 1));
        for (int i = 0; i < fractions; ++i) {
            const double step = 0.9 / fractions;
            const double mean = 0.1 + step * (i + 0.5);
            values[count++] = static_cast<float>(power * mean);
            if (isSigned)
                values[count++] = static_cast<float>(-power * mean);
        }
    }
    values[count++] = 0;
    values[count++] = 1;
    std::sort(values.begin(), values.end());
    return values;
}

// Between code k - 1 and code k; what lies above belongs to code k.
std::array<float, 256> makeBorders(bool isSigned)
{
    const auto& book = dynamicCodeBook(isSigned);
    std::array<float, 256> borders{};
    for (std::size_t i = 1; i < book.size(); ++i)
        borders[i] = (book[i - 1] + book[i]) / 2;
    return borders;
}

const std::array<float, 256>& bordersOf(bool isSigned)
{
    static const auto with = makeBorders(true), without = makeBorders(false);
    return isSigned ? with : without;
}

std::uint8_t codeOf(float value, const std::array<float, 256>& borders)
{
    // A search without branches: eight halvings.
    std::size_t low = 0;
    for (std::size_t half = 128; half > 0; half /= 2)
        low += value > borders[low + half] ? half : 0;
    return static_cast<std::uint8_t>(low);
}

std::int64_t blocksOf(std::int64_t count)
{
    return (count + kByteBlock - 1) / kByteBlock;
}

} // namespace

const std::array<float, 256>& dynamicCodeBook(bool isSigned)
{
    static const auto with = makeCodeBook(true), without = makeCodeBook(false);
    return isSigned ? with : without;
}

void encodeBlocks(const at::Tensor& values, bool isSigned, at::Tensor& codes, at::Tensor& scales)
{
    const auto count = values.numel();
    const auto* from = values.const_data_ptr<float>();
    auto* to = codes.mutable_data_ptr<std::uint8_t>();
    auto* scale = scales.mutable_data_ptr<float>();
    const auto& borders = bordersOf(isSigned);
    at::parallel_for(0, blocksOf(count), 64, [&](std::int64_t first, std::int64_t last) {
        for (auto block = first; block < last; ++block) {
            const auto begin = block * kByteBlock, end = std::min(count, begin + kByteBlock);
            float largest = 0;
            for (auto i = begin; i < end; ++i)
                largest = std::max(largest, std::abs(from[i]));
            scale[block] = largest;
            const float factor = largest > 0 ? 1 / largest : 0;
            for (auto i = begin; i < end; ++i)
                to[i] = codeOf(from[i] * factor, borders);
        }
    });
}

at::Tensor decodeBlocks(const at::Tensor& codes, const at::Tensor& scales, bool isSigned)
{
    const auto count = codes.numel();
    auto values = at::empty({count}, at::kFloat);
    const auto* from = codes.const_data_ptr<std::uint8_t>();
    const auto* scale = scales.const_data_ptr<float>();
    auto* to = values.mutable_data_ptr<float>();
    const auto& book = dynamicCodeBook(isSigned);
    at::parallel_for(0, blocksOf(count), 64, [&](std::int64_t first, std::int64_t last) {
        for (auto i = first * kByteBlock; i < std::min(count, last * kByteBlock); ++i)
            to[i] = book[from[i]] * scale[i / kByteBlock];
    });
    return values;
}

} // namespace anneal::quant
