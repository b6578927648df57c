#pragma once

#include "core/base/error.h"

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace anneal::adapter {

/// A tensor that is trained: a leaf with a gradient, fp32.
struct TrainedParameter {
    std::string name; ///< "model.layers.0.self_attn.q_proj.lora_A", "model.norm.weight"
    at::Tensor values;
    bool isPlusRate = false;      ///< LoRA+ gives it the higher rate: B, and what has one dimension
    bool isEmbeddingRate = false; ///< LoRA+ gives it the rate of embeddings
};

/// What a run trains: the matrices of an adapter, or weights of the model itself. Belongs to one
/// model and one job.
class Trainable {
public:
    virtual ~Trainable() = default;

    [[nodiscard]] virtual std::vector<TrainedParameter> parameters() const = 0;

    /// In training the parameters require gradients and dropout acts.
    virtual void setTraining(bool training) = 0;

    /// Whether sequences of an update may be worked on side by side, each with gradients of its
    /// own.
    [[nodiscard]] virtual bool hasSlots() const = 0;
    /// Prepares gradient buffers for shares 0 .. count-1 of an update (see work_scope.h); share 0
    /// uses the parameters' own. More than one only with hasSlots().
    virtual void setSlots(std::size_t count) = 0;
    /// Adds the gradients of the shares above 0, in their order, to the parameters' own, and clears
    /// them.
    virtual void collectGradients() = 0;

    /// The files from which training goes on, and which other programs load.
    [[nodiscard]] virtual Result<void> save(const std::filesystem::path& folder,
                                            const std::string& baseModel) const = 0;

    /// Takes the values of a folder that save() wrote. Fails with NotFound or Format (tensor).
    [[nodiscard]] virtual Result<void> restore(const std::filesystem::path& folder) = 0;

    [[nodiscard]] std::int64_t trainableParameters() const
    {
        std::int64_t count = 0;
        for (const auto& parameter : parameters())
            count += parameter.values.numel();
        return count;
    }
};

} // namespace anneal::adapter
