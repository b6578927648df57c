#include "core/quant/packed_weight.h"

#include "core/quant/four_bit.h"

#include <ATen/ATen.h>

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
        const auto wide = weight.to(at::kFloat);
        const auto largest = wide.abs().amax(1);
        const auto factor = at::where(largest > 0, kMost / largest, at::zeros_like(largest));
        m_codes = (wide * factor.unsqueeze(1)).round_().to(at::kChar).to(device);
        m_steps = (largest / kMost).to(device);
    }
    [[nodiscard]] c10::Device device() const override { return m_codes.device(); }
    [[nodiscard]] at::Tensor unpacked(c10::ScalarType dtype) const override
    {
        auto out = at::empty({rows(), columns()}, m_codes.options().dtype(dtype));
        at::mul_out(out, m_codes, m_steps.unsqueeze(1));
        return out;
    }
    [[nodiscard]] std::uint64_t bytes() const override
    {
        return m_codes.nbytes() + m_steps.nbytes();
    }

private:
    at::Tensor m_codes, m_steps;
};

} // namespace

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
