#pragma once

#include "core/catalog/decoder_spec.h"
#include "core/model/row_kernels.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace anneal::model {

/// The decoder as generating on the CPU reads it: pointers into the model's weights and adapters,
/// which have to live on. Any thread may read.
struct RowModel {
    struct LinearRef {
        RowMatrix matrix;
        const float* bias = nullptr;
        const float *a = nullptr, *b = nullptr; ///< low-rank update, null = none
        std::int64_t rank = 0;
        float scale = 0;
    };
    /// Norms with what is added to their weights; null where the family has none.
    struct Layer {
        std::vector<LinearRef> qkv, gateUp; ///< whose rows together are q, k and v; gate and up
        LinearRef o, down;
        const float *inputNorm = nullptr, *attentionOutputNorm = nullptr, *mlpNorm = nullptr,
                    *mlpOutputNorm = nullptr, *queryNorm = nullptr, *keyNorm = nullptr;
        catalog::LayerSpec spec;
    };
    std::vector<Layer> layers;
    const float* norm = nullptr;
    double normEps = 1e-5, attentionScale = 1, attentionSoftcap = 0;
    catalog::Activation activation = catalog::Activation::Silu;
    std::int64_t hidden = 0, inner = 0, heads = 0, kvHeads = 0, headDim = 0;
    bool rounds = false; ///< panels multiply codes with numbers of 16 bits (ops/code_panels.h)
    std::vector<at::Tensor> kept; ///< fp32 copies that the pointers above lead into
};

/// activation(gate) * up.
void gate(const float* gates, const float* ups, std::int64_t count, catalog::Activation activation,
          float* y);

} // namespace anneal::model
