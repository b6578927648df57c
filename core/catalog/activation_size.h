#pragma once

#include "core/catalog/model_config.h"

namespace anneal::catalog {

/// Numbers that the backward pass keeps of one token in one layer, in a sequence of `length`
/// tokens: the inputs of the two norms and what comes out of them, of the rotated queries and keys,
/// values and mixed values, and of the gate, with the probabilities over the keys it sees. Counted
/// from what core/model and core/ops keep.
[[nodiscard]] double activationsPerToken(const ModelConfig& config, double length);

/// Bytes of the keys and values of one token that a sequence on the CPU keeps (fp32).
[[nodiscard]] std::int64_t cacheBytesPerToken(const ModelConfig& config);

/// Where the layers of what is trained at once keep no more than this many bytes, recomputing them
/// would save nothing that matters: they are kept, whatever disable_gradient_checkpointing says.
inline constexpr double kKeptActivationBytes = 256e6;

/// In bf16 oneDNN keeps generated code for each shape of a product that it has seen: so many bytes
/// for each length of row, until its cache is full. Measured, on models of 135 M to 1.5 B.
inline constexpr double kCodePerLength = 16e6;
inline constexpr int kCodeLengths = 40;

} // namespace anneal::catalog
