#include "core/model/causal_lm.h"

#include <ATen/ATen.h>

namespace anneal::model {

CausalLm::Output CausalLm::output(const at::Tensor& hidden) const
{
    const at::Tensor weight = ops::outputWeightFor(hidden, outputWeight());
    if (outputAdapter)
        if (const auto [low, up] = outputAdapter->output(hidden); low.defined())
            return {at::cat({hidden, low}, 1), {weight, up}};
    return {hidden, weight};
}

} // namespace anneal::model
