#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>

/// Products with a matrix that is not at hand in the type to multiply in: some rows of it at a time
/// are brought into a buffer that stays in the processor's cache. Any thread; the buffer is the
/// thread's own.
namespace anneal::tensor {

/// A matrix [rows, columns] that is read in pieces.
struct TiledMatrix {
    std::int64_t rows = 0, columns = 0;
    std::int64_t rowStep = 1; ///< pieces begin at multiples of it
    /// Writes rows [first, first + out.size(0)) into `out` [count, columns].
    std::function<void(std::int64_t first, at::Tensor& out)> read;
};

/// x [N, columns] W^T -> [N, rows] of x's type.
[[nodiscard]] at::Tensor tiledLinear(const at::Tensor& x, const TiledMatrix& matrix);

/// gradient [N, rows] W -> [N, columns] of the gradient's type.
[[nodiscard]] at::Tensor tiledBackward(const at::Tensor& gradient, const TiledMatrix& matrix);

/// Whether products in fp32 are the quicker ones for bf16 numbers: processors without matrix tiles
/// (AMX) gain less from bf16 than arranging the operands for it costs.
[[nodiscard]] bool widensHalves(const at::Tensor& x);

} // namespace anneal::tensor
