#pragma once

#include "core/base/error.h"
#include "core/base/machine.h"
#include "core/catalog/model_config.h"

#include <cstdint>

namespace anneal::studio {

/// Whether a model can be trained here, told from its shapes alone: before it is downloaded.
enum class FitKind {
    Trains,        ///< LoRA, with its weights as they are
    TrainsIn4Bits, ///< QLoRA: only with the weights packed in 4 bits
    NeedsRoom,     ///< when other programs are closed
    TooLarge,
};

struct ModelFit {
    FitKind kind = FitKind::TooLarge;
    std::uint64_t memoryBytes = 0;       ///< that LoRA takes at least
    std::uint64_t packedMemoryBytes = 0; ///< that QLoRA takes at least
};

/// For one row of 512 tokens at a time, layers recomputed: the least that a training takes.
[[nodiscard]] ModelFit fitOf(const catalog::ModelConfig& model, const MachineInfo& machine);

/// Bytes of memory of such a training; quantizationBit 0 or 4.
[[nodiscard]] Result<std::uint64_t> smallestMemory(const catalog::ModelConfig& model,
                                                   int quantizationBit);

} // namespace anneal::studio
