#include "core/quant/packed_weight.h"

#include "core/quant/code_kernels.h"
#include "core/quant/four_bit.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace anneal::quant {
namespace {

/// Codes from -127 to 127 and the step of each row. Source: Dettmers et al. 2022, arXiv:2208.07339,
/// section 2 (vector-wise quantisation), without its outlier columns: products run in bf16 or fp32.
class ByteRows final : public PackedWeight {
public:
    ByteRows(const at::Tensor& weight, c10::Device device)
        : PackedWeight(weight.size(0), weight.size(1))
    {
        constexpr float kMost = 127;
        constexpr std::int64_t kRows = 256; // at a time, so that little is in memory beside
        auto codes = at::empty(weight.sizes(), at::kChar);
        auto steps = at::empty({weight.size(0)}, at::kFloat);
        for (std::int64_t row = 0; row < weight.size(0); row += kRows) {
            const auto count = std::min(kRows, weight.size(0) - row);
            const auto wide = weight.narrow(0, row, count).to(at::kFloat);
            const auto largest = wide.abs().amax(1);
            const auto factor = at::where(largest > 0, kMost / largest, at::zeros_like(largest));
            codes.narrow(0, row, count).copy_((wide * factor.unsqueeze(1)).round_());
            steps.narrow(0, row, count).copy_(largest / kMost);
        }
        m_codes = codes.to(device);
        m_steps = steps.to(device);
    }
    [[nodiscard]] c10::Device device() const override { return m_codes.device(); }
    void unpackRows(std::int64_t first, at::Tensor& out) const override
    {
        const auto count = out.size(0);
        at::mul_out(out, m_codes.narrow(0, first, count),
                    m_steps.narrow(0, first, count).unsqueeze(1));
    }
    void multiplyRows(const float* x, std::int64_t begin, std::int64_t end, float* y) const override
    {
        const auto* codes = m_codes.const_data_ptr<std::int8_t>();
        const auto* steps = m_steps.const_data_ptr<float>();
        for (auto row = begin; row < end; ++row)
            y[row] = steps[row] * dotBytes(codes + row * columns(), columns(), x);
    }
    [[nodiscard]] std::uint64_t bytes() const override
    {
        return m_codes.nbytes() + m_steps.nbytes();
    }

private:
    at::Tensor m_codes, m_steps;
};

} // namespace

at::Tensor PackedWeight::unpacked(c10::ScalarType dtype) const
{
    auto out = at::empty({rows(), columns()}, at::TensorOptions().dtype(dtype).device(device()));
    unpackRows(0, out);
    return out;
}

std::shared_ptr<const PackedWeight> packWeight(const at::Tensor& weight, PackFormat format,
                                               bool doubleQuantised, c10::Device device)
{
    if (format == PackFormat::Int8)
        return std::make_shared<ByteRows>(weight, device);
    return std::make_shared<FourBitWeight>(weight, format, doubleQuantised, device);
}

std::optional<PackFormat> packFormat(const config::ModelOptions& options)
{
    if (options.quantizationBit == 0)
        return std::nullopt;
    if (options.quantizationBit == 8)
        return PackFormat::Int8;
    return options.quantizationType == "fp4"    ? PackFormat::Fp4
           : options.quantizationType == "int4" ? PackFormat::Int4
                                                : PackFormat::Nf4;
}

double bitsPerNumber(PackFormat format, bool doubleQuantised)
{
    if (format == PackFormat::Int8)
        return 8;
    return format != PackFormat::Int4 && doubleQuantised ? 4.0 + 8.0 / 64 + 32.0 / (64 * 256) : 4.5;
}

} // namespace anneal::quant
