#pragma once

#include "core/base/error.h"
#include "core/files/dtype.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace anneal::files {

/// The nearest IEEE half, ties to even; beyond 65504 an infinity.
[[nodiscard]] std::uint16_t floatToHalf(float value);

/// The upper half of the float's bits, rounded to the nearest, ties to even; NaN stays NaN.
[[nodiscard]] std::uint16_t floatToBfloat16(float value);

/// Writes `values` into `out` as numbers or blocks of `type`: the mirror of dequantise(). Both are
/// whole blocks of the same count; the values are finite. Handles F32, F16, BF16, Q8_0, Q4_0, Q4_1,
/// Q5_0, Q5_1, Q4_K, Q5_K and Q6_K, and fails with Unsupported for the rest. Bit for bit what the
/// gguf package writes for the 32-blocks; the K-blocks search their scales as ggml does without an
/// importance matrix. Any thread may call it.
[[nodiscard]] Result<void> quantise(StorageType type, std::span<const float> values,
                                    std::span<std::byte> out);

/// Whether the blocks of a type can be rounded by importance: Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K
/// and Q6_K.
[[nodiscard]] bool takesImportance(StorageType type);

/// The same for whole rows of `importance.size()` numbers, each column with its weight: the mean
/// square of what it is multiplied with. Scales are chosen for the smallest weighted error, with
/// ggml's weights and trials (quantize_q4_K and its like with an importance matrix). Fails with
/// InvalidArgument too when the values are no whole rows, and with Unsupported for a type that
/// takesImportance() does not name.
[[nodiscard]] Result<void> quantise(StorageType type, std::span<const float> values,
                                    std::span<const float> importance, std::span<std::byte> out);

} // namespace anneal::files
