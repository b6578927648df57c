#include "core/model/row_model.h"

#include "core/ops/decode_kernels.h"

#include <algorithm>
#include <cmath>

namespace anneal::model {

void gate(const float* gates, const float* ups, std::int64_t count, catalog::Activation activation,
          float* y)
{
    constexpr float kRootOfHalf = 0.70710678F, kRootOf2ByPi = 0.79788456F;
    switch (activation) {
    case catalog::Activation::Silu:
        ops::gateSilu(gates, ups, count, y);
        return;
    case catalog::Activation::Gelu:
        for (std::int64_t i = 0; i < count; ++i)
            y[i] = 0.5F * gates[i] * (1.0F + std::erf(gates[i] * kRootOfHalf)) * ups[i];
        return;
    case catalog::Activation::GeluTanh:
        for (std::int64_t i = 0; i < count; ++i) {
            const float x = gates[i];
            y[i] =
                0.5F * x * (1.0F + std::tanh(kRootOf2ByPi * (x + 0.044715F * x * x * x))) * ups[i];
        }
        return;
    case catalog::Activation::Relu:
        for (std::int64_t i = 0; i < count; ++i)
            y[i] = std::max(gates[i], 0.0F) * ups[i];
        return;
    }
}

} // namespace anneal::model
