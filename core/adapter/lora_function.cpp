#include "core/adapter/lora_function.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

namespace anneal::adapter {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Adds scale * low B^T to y in place.
void addLowRank(at::Tensor& y, const at::Tensor& low, const at::Tensor& b, double scale)
{
    y.addmm_(low, b.t(), 1.0, scale);
}

class LoraFunction final : public torch::autograd::Function<LoraFunction> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& a,
                              const at::Tensor& b, const at::Tensor& weight,
                              const std::optional<at::Tensor>& bias, double scale,
                              const std::optional<at::Tensor>& keep)
    {
        const auto type = x.scalar_type();
        const auto small = a.to(type), wide = b.to(type);
        const auto low = at::mm(keep ? x * *keep : x, small.t());
        auto y = at::linear(x, weight, bias);
        addLowRank(y, low, wide, scale);
        context->save_for_backward({x, small, wide, weight, low, keep ? *keep : at::Tensor()});
        context->saved_data["scale"] = scale;
        context->saved_data["type"] = a.scalar_type();
        return y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto &x = saved[0], &a = saved[1], &b = saved[2], &weight = saved[3], &low = saved[4],
                   &keep = saved[5];
        const double scale = context->saved_data["scale"].toDouble();
        const auto type = context->saved_data["type"].toScalarType();
        const auto gradient = gradients[0].contiguous();

        const auto dLow = at::mm(gradient, b) * scale; // [N, rank]
        at::Tensor dx;
        if (context->needs_input_grad(0)) {
            dx = at::mm(gradient, weight);
            if (keep.defined())
                dx.addcmul_(at::mm(dLow, a), keep);
            else
                dx.addmm_(dLow, a);
        }
        auto dA = at::mm(dLow.t(), keep.defined() ? x * keep : x);
        auto dB = at::mm(gradient.t(), low).to(type).mul_(scale);
        return {dx, dA.to(type), dB, {}, {}, {}, {}};
    }
};

} // namespace

at::Tensor loraForward(const model::Linear& base, const at::Tensor& x, const at::Tensor& a,
                       const at::Tensor& b, double scale, const at::Tensor& keep)
{
    const auto optional = [](const at::Tensor& t) {
        return t.defined() ? std::optional(t) : std::nullopt;
    };
    return LoraFunction::apply(x, a, b, base.weight(), optional(base.bias()), scale,
                               optional(keep));
}

} // namespace anneal::adapter
