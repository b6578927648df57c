#include "core/quant/four_bit.h"

#include "core/quant/byte_blocks.h"
#include "core/quant/code_kernels.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>
#include <vector>

namespace anneal::quant {
namespace {

using Book = std::array<float, 16>;

// Source: Dettmers et al. 2023, arXiv:2305.14314, appendix E.
constexpr Book kNf4 = {-1.0F,
                       -0.6961928009986877F,
                       -0.5250730514526367F,
                       -0.39491748809814453F,
                       -0.28444138169288635F,
                       -0.18477343022823334F,
                       -0.09105003625154495F,
                       0.0F,
                       0.07958029955625534F,
                       0.16093020141124725F,
                       0.24611230194568634F,
                       0.33791524171829224F,
                       0.44070982933044434F,
                       0.5626170039176941F,
                       0.7229568362236023F,
                       1.0F};
// A sign, two bits of exponent and one of fraction, over 12; bitsandbytes' codes.
constexpr Book kFp4 = {0.0F,       0.0625F / 12, 8.0F / 12,  12.0F / 12,    4.0F / 12,  6.0F / 12,
                       2.0F / 12,  3.0F / 12,    -0.0F,      -0.0625F / 12, -8.0F / 12, -12.0F / 12,
                       -4.0F / 12, -6.0F / 12,   -2.0F / 12, -3.0F / 12};
constexpr Book kEven = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

const Book& bookOf(PackFormat format)
{
    return format == PackFormat::Nf4 ? kNf4 : format == PackFormat::Fp4 ? kFp4 : kEven;
}

CodeSearch makeSearch(const Book& book)
{
    CodeSearch search;
    for (std::uint8_t i = 0; i < 16; ++i)
        search.codes[i] = i;
    std::stable_sort(search.codes.begin(), search.codes.end(),
                     [&](std::uint8_t a, std::uint8_t b) { return book[a] < book[b]; });
    for (std::size_t i = 1; i < 16; ++i)
        search.borders[i] = (book[search.codes[i - 1]] + book[search.codes[i]]) / 2;
    return search;
}

const CodeSearch& searchOf(PackFormat format)
{
    static const CodeSearch nf4 = makeSearch(kNf4), fp4 = makeSearch(kFp4),
                            even = makeSearch(kEven);
    return format == PackFormat::Nf4 ? nf4 : format == PackFormat::Fp4 ? fp4 : even;
}

float fromBf16(c10::BFloat16 value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value.x) << 16);
}

std::int64_t blocksOf(std::int64_t numbers)
{
    return (numbers + kBlock - 1) / kBlock;
}

} // namespace

const float* codeBook(PackFormat format)
{
    return bookOf(format).data();
}

FourBitWeight::FourBitWeight(const at::Tensor& weight, PackFormat format, bool doubleQuantised,
                             c10::Device device)
    : PackedWeight(weight.size(0), weight.size(1))
    , m_format(format)
{
    TORCH_CHECK(weight.numel() % 2 == 0, "a matrix of an odd number of numbers can't be packed");
    at::Tensor steps, offsets;
    encode(weight, steps, offsets);
    if (format == PackFormat::Int4) {
        m_steps = steps.to(at::kBFloat16).to(device);
        m_offsets = offsets.to(at::kBFloat16).to(device);
    } else if (doubleQuantised) {
        m_meanStep = steps.mean().item<float>();
        auto codes = at::empty(steps.sizes(), at::kByte);
        auto scales = at::empty({(steps.numel() + kByteBlock - 1) / kByteBlock}, at::kFloat);
        encodeBlocks(steps - m_meanStep, true, codes, scales);
        m_stepCodes = codes.to(device);
        m_stepScales = scales.to(device);
    } else {
        m_steps = steps.to(device);
    }
    m_codes = m_codes.to(device);
}

// Int4's step and offset are rounded first, so that the codes fit what is read back. The weight is
// read in pieces, so that little is in memory beside.
void FourBitWeight::encode(const at::Tensor& weight, at::Tensor& steps, at::Tensor& offsets)
{
    constexpr std::int64_t kPiece = kBlock * 8192;
    const auto flat = weight.reshape({-1});
    const auto count = flat.numel();
    m_codes = at::empty({count / 2}, at::kByte);
    steps = at::empty({blocksOf(count)}, at::kFloat);
    offsets = at::zeros({m_format == PackFormat::Int4 ? blocksOf(count) : 0}, at::kFloat);
    for (std::int64_t first = 0; first < count; first += kPiece) {
        const auto piece =
            flat.narrow(0, first, std::min(kPiece, count - first)).to(at::kFloat).contiguous();
        encodePiece(piece, first, steps, offsets);
    }
}

void FourBitWeight::encodePiece(const at::Tensor& piece, std::int64_t place, at::Tensor& steps,
                                at::Tensor& offsets)
{
    const auto count = piece.numel();
    const bool even = m_format == PackFormat::Int4;
    const auto* from = piece.const_data_ptr<float>();
    auto* to = m_codes.mutable_data_ptr<std::uint8_t>() + place / 2;
    auto* step = steps.mutable_data_ptr<float>() + place / kBlock;
    auto* offset = even ? offsets.mutable_data_ptr<float>() + place / kBlock : nullptr;
    const auto& search = searchOf(m_format);
    at::parallel_for(0, blocksOf(count), 256, [&](std::int64_t first, std::int64_t last) {
        for (auto block = first; block < last; ++block) {
            const auto begin = block * kBlock, length = std::min(count - begin, kBlock);
            const auto [low, high] = rangeOf(from + begin, length);
            float base = 0;
            if (even) {
                base = fromBf16(c10::BFloat16(low));
                step[block] = fromBf16(c10::BFloat16((high - base) / 15));
                offset[block] = base;
            } else {
                step[block] = std::max(std::abs(low), std::abs(high));
            }
            const float factor = step[block] > 0 ? 1 / step[block] : 0;
            nearestCodes(search, from + begin, length, base, factor, to + begin / 2);
        }
    });
}

at::Tensor FourBitWeight::steps() const
{
    if (!m_stepCodes.defined())
        return m_steps.to(at::kFloat);
    return (decodeBlocks(m_stepCodes.to(at::kCPU), m_stepScales.to(at::kCPU), true) + m_meanStep)
        .to(device());
}

// A row may end within a block.
std::int64_t FourBitWeight::rowStep() const
{
    return kBlock / std::gcd(kBlock, columns());
}

bool FourBitWeight::multipliesRows() const
{
    return device().is_cpu() && columns() % kBlock == 0;
}

// The steps of `count` blocks in fp32, and their offsets where there are any.
void FourBitWeight::readSteps(std::int64_t firstBlock, std::int64_t count, float* steps,
                              float* offsets) const
{
    if (m_stepCodes.defined()) {
        const auto& book = dynamicCodeBook(true);
        const auto* codes = m_stepCodes.const_data_ptr<std::uint8_t>() + firstBlock;
        const auto* scales = m_stepScales.const_data_ptr<float>();
        for (std::int64_t i = 0; i < count; ++i)
            steps[i] = book[codes[i]] * scales[(firstBlock + i) / kByteBlock] + m_meanStep;
    } else if (offsets) {
        const auto* halves = m_steps.const_data_ptr<c10::BFloat16>() + firstBlock;
        const auto* low = m_offsets.const_data_ptr<c10::BFloat16>() + firstBlock;
        for (std::int64_t i = 0; i < count; ++i) {
            steps[i] = fromBf16(halves[i]);
            offsets[i] = fromBf16(low[i]);
        }
    } else {
        std::copy_n(m_steps.const_data_ptr<float>() + firstBlock, count, steps);
    }
}

void FourBitWeight::unpackRows(std::int64_t first, at::Tensor& out) const
{
    const auto dtype = out.scalar_type();
    if (!device().is_cpu() || (dtype != at::kFloat && dtype != at::kBFloat16)) {
        out.copy_(unpackedByOperators(dtype).narrow(0, first, out.size(0)));
        return;
    }
    const auto count = out.numel();
    const auto firstBlock = first * columns() / kBlock;
    const auto* codes = m_codes.const_data_ptr<std::uint8_t>() + firstBlock * (kBlock / 2);
    const auto fill = [&]<typename T>(T* to) {
        at::parallel_for(0, blocksOf(count), 1024, [&](std::int64_t begin, std::int64_t end) {
            constexpr std::int64_t kPiece = 256; // blocks whose steps are read at a time
            std::array<float, kPiece> steps{}, offsets{};
            auto* const offset = m_offsets.defined() ? offsets.data() : nullptr;
            for (auto block = begin; block < end; block += kPiece) {
                const auto blocks = std::min(kPiece, end - block);
                readSteps(firstBlock + block, blocks, steps.data(), offset);
                unpackBlocks(
                    {codes + block * (kBlock / 2), bookOf(m_format).data(), steps.data(), offset},
                    std::min(blocks * kBlock, count - block * kBlock), to + block * kBlock);
            }
        });
    };
    if (dtype == at::kFloat)
        fill(out.mutable_data_ptr<float>());
    else
        fill(static_cast<std::uint16_t*>(out.mutable_data_ptr()));
}

void FourBitWeight::multiplyRows(const float* x, std::int64_t begin, std::int64_t end,
                                 float* y) const
{
    const auto blocks = columns() / kBlock; // of a row
    const auto* codes = m_codes.const_data_ptr<std::uint8_t>();
    std::vector<float> steps(static_cast<std::size_t>(blocks)), offsets;
    offsets.resize(m_offsets.defined() ? steps.size() : 0);
    auto* const offset = offsets.empty() ? nullptr : offsets.data();
    for (auto row = begin; row < end; ++row) {
        readSteps(row * blocks, blocks, steps.data(), offset);
        y[row] = dotBlocks(
            {codes + row * (columns() / 2), bookOf(m_format).data(), steps.data(), offset}, blocks,
            x);
    }
}

at::Tensor FourBitWeight::unpackedByOperators(c10::ScalarType dtype) const
{
    const auto& book = bookOf(m_format);
    const auto table =
        at::tensor(std::vector<float>(book.begin(), book.end()), at::kFloat).to(device());
    const auto high = at::bitwise_right_shift(m_codes, 4).to(at::kLong);
    const auto low = at::bitwise_and(m_codes, 15).to(at::kLong);
    auto values = at::index_select(table, 0, at::stack({high, low}, 1).view({-1}));
    const auto spread = [&](const at::Tensor& ofBlocks) {
        return ofBlocks.to(at::kFloat).repeat_interleave(kBlock).narrow(0, 0, values.numel());
    };
    values.mul_(spread(steps()));
    if (m_offsets.defined())
        values.add_(spread(m_offsets));
    return values.view({rows(), columns()}).to(dtype);
}

std::uint64_t FourBitWeight::bytes() const
{
    std::uint64_t sum = 0;
    for (const auto* part : {&m_codes, &m_steps, &m_offsets, &m_stepCodes, &m_stepScales})
        sum += part->defined() ? part->nbytes() : 0;
    return sum;
}

} // namespace anneal::quant
