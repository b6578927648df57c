#pragma once

#include "core/config/options.h"
#include "core/files/dtype.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace anneal::quant {

/// In what a frozen weight is kept.
enum class PackFormat {
    Nf4,  ///< blocks of 64, codes of the NormalFloat book: 4.5 bits, 4.13 with double quantisation
    Fp4,  ///< the same with a small floating-point book
    Int4, ///< groups of 64, 16 even steps between smallest and largest: 4.5 bits
    Int8, ///< rows, 255 even steps: 8 bits and 4 bytes a row
};

/// A frozen weight matrix [rows, columns] in few bits, unpacked where it is used. Immutable; any
/// thread may read.
class PackedWeight {
public:
    virtual ~PackedWeight() = default;
    PackedWeight(const PackedWeight&) = delete;
    PackedWeight& operator=(const PackedWeight&) = delete;

    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t columns() const { return m_columns; }
    [[nodiscard]] virtual c10::Device device() const = 0;
    /// [rows, columns] in fp32 or bf16: each number is computed in fp32 and rounded once.
    [[nodiscard]] at::Tensor unpacked(c10::ScalarType dtype) const;
    /// Rows [first, first + out.size(0)) into `out` [count, columns], contiguous, on the weight's
    /// device; `first` is a multiple of rowStep().
    virtual void unpackRows(std::int64_t first, at::Tensor& out) const = 0;
    [[nodiscard]] virtual std::int64_t rowStep() const { return 1; }
    /// Whether multiplyRows() can be called: it needs whole blocks in a row, on the CPU.
    [[nodiscard]] virtual bool multipliesRows() const { return device().is_cpu(); }
    /// y[r] = row r times x [columns], for the rows [begin, end); sums in fp32.
    virtual void multiplyRows(const float* x, std::int64_t begin, std::int64_t end,
                              float* y) const = 0;
    /// The matrix as a model file stores it, where it is one: rows in GGUF's rotary order when
    /// rotaryHeadDim() is above 0. Null for the others.
    [[nodiscard]] virtual const files::TensorView* storedView() const { return nullptr; }
    [[nodiscard]] virtual std::int64_t rotaryHeadDim() const { return 0; }
    /// Bytes of memory that it holds, mapped files left out.
    [[nodiscard]] virtual std::uint64_t bytes() const = 0;

protected:
    PackedWeight(std::int64_t rows, std::int64_t columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }

private:
    std::int64_t m_rows, m_columns;
};

/// Packs `weight` [rows, columns] (any float type, on the CPU), kept on `device`. `doubleQuantised`
/// (Nf4 and Fp4): the blocks' largest magnitudes are kept in 8 bits. Rules and books as
/// bitsandbytes has them. Source: Dettmers et al. 2023, arXiv:2305.14314, section 3 and appendix E.
[[nodiscard]] std::shared_ptr<const PackedWeight>
packWeight(const at::Tensor& weight, PackFormat format, bool doubleQuantised, c10::Device device);

/// The blocks of a GGUF file as they lie there (`owner` keeps the file mapped). rotaryHeadDim as in
/// tensor::toTensor.
[[nodiscard]] std::shared_ptr<const PackedWeight> storedBlocks(const files::TensorView& view,
                                                               std::int64_t rotaryHeadDim,
                                                               c10::Device device,
                                                               std::shared_ptr<const void> owner);

/// What the settings ask for; nullopt without quantization_bit.
[[nodiscard]] std::optional<PackFormat> packFormat(const config::ModelOptions& options);

/// Mean bits a number of a packed matrix takes, for estimates.
[[nodiscard]] double bitsPerNumber(PackFormat format, bool doubleQuantised);

/// The 16 values of Nf4 or Fp4, by code.
[[nodiscard]] const float* codeBook(PackFormat format);

} // namespace anneal::quant
