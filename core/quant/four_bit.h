#pragma once

#include "core/quant/packed_weight.h"

/// The forms in four bits. Only for .cpp files of this folder and their tests.
namespace anneal::quant {

inline constexpr std::int64_t kBlock = 64;

/// Codes of 16 values, two a byte with the first number in the high half, and for each block of 64
/// numbers (counted through the whole matrix) the step and offset that make numbers of them: value
/// = offset + step * book[code].
class FourBitWeight final : public PackedWeight {
public:
    FourBitWeight(const at::Tensor& weight, PackFormat format, bool doubleQuantised,
                  c10::Device device);

    [[nodiscard]] c10::Device device() const override { return m_codes.device(); }
    void unpackRows(std::int64_t first, at::Tensor& out) const override;
    [[nodiscard]] std::int64_t rowStep() const override;
    [[nodiscard]] bool multipliesRows() const override;
    void multiplyRows(const float* x, std::int64_t begin, std::int64_t end,
                      float* y) const override;
    [[nodiscard]] std::uint64_t bytes() const override;

    [[nodiscard]] const at::Tensor& codes() const { return m_codes; } ///< uint8 [numbers / 2]
    [[nodiscard]] at::Tensor steps() const;                           ///< fp32 [blocks]

    /// The whole matrix by tensor operators, as on other devices than the processor.
    [[nodiscard]] at::Tensor unpackedByOperators(c10::ScalarType dtype) const;

private:
    void readSteps(std::int64_t firstBlock, std::int64_t count, float* steps, float* offsets) const;
    void encode(const at::Tensor& weight, at::Tensor& steps, at::Tensor& offsets);
    void encodePiece(const at::Tensor& piece, std::int64_t place, at::Tensor& steps,
                     at::Tensor& offsets);

    PackFormat m_format;
    at::Tensor m_codes;
    at::Tensor m_steps, m_offsets;        ///< fp32 of Nf4 and Fp4 (no offsets), bf16 of Int4
    at::Tensor m_stepCodes, m_stepScales; ///< double quantised: instead of m_steps
    float m_meanStep = 0;
};

} // namespace anneal::quant
