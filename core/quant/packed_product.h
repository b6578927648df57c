#pragma once

#include "core/quant/packed_weight.h"

#include <optional>

/// Products with a frozen matrix in few bits. Any thread; no gradients are recorded.
namespace anneal::quant {

/// x [N, columns] W^T + bias -> [N, rows] of x's type. On the CPU the matrix is unpacked piece by
/// piece, and a single row is multiplied with the codes themselves.
[[nodiscard]] at::Tensor packedLinear(const at::Tensor& x, const PackedWeight& weight,
                                      const std::optional<at::Tensor>& bias);

/// gradient [N, rows] W -> [N, columns] of the gradient's type: the gradient of x.
[[nodiscard]] at::Tensor packedBackward(const at::Tensor& gradient, const PackedWeight& weight);

} // namespace anneal::quant
