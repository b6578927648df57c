#include "core/adapter/lora_function.h"

#include "core/ops/low_rank.h"
#include "core/quant/packed_product.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

namespace anneal::adapter {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Kept final : torch::CustomClassHolder {
    std::shared_ptr<const quant::PackedWeight> weight;
};

class LoraFunction final : public torch::autograd::Function<LoraFunction> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& a,
                              const at::Tensor& b, const std::optional<at::Tensor>& dense,
                              const std::shared_ptr<const quant::PackedWeight>& packed,
                              const std::optional<at::Tensor>& bias, double scale,
                              const std::optional<at::Tensor>& keep)
    {
        const auto factorA = ops::lowRankFactor(a, x);
        const auto factorB = ops::lowRankFactor((b * scale).t(), x);
        const auto low = ops::lowRankProject(keep ? x * *keep : x, factorA);
        auto y = dense ? at::linear(x, *dense, bias) : quant::packedLinear(x, *packed, bias);
        ops::lowRankAdd(y, low, factorB);
        context->save_for_backward(
            {x, factorA, factorB, dense ? *dense : at::Tensor(), low, keep ? *keep : at::Tensor()});
        if (packed) { // unpacked numbers live as long as one product
            auto kept = c10::make_intrusive<Kept>();
            kept->weight = packed;
            context->saved_data["weight"] = c10::IValue::make_capsule(std::move(kept));
        }
        context->saved_data["scale"] = scale;
        context->saved_data["rank"] = a.size(0);
        context->saved_data["type"] = a.scalar_type();
        return y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto &x = saved[0], &factorA = saved[1], &factorB = saved[2], &weight = saved[3],
                   &low = saved[4], &keep = saved[5];
        const auto rank = context->saved_data["rank"].toInt();
        const auto type = context->saved_data["type"].toScalarType();
        const auto gradient = gradients[0].contiguous();

        const auto dLow = ops::lowRankProject(gradient, factorB); // [N, rank], the scale included
        at::Tensor dx;
        if (context->needs_input_grad(0)) {
            dx = weight.defined() ? at::mm(gradient, weight)
                                  : quant::packedBackward(gradient, packedOf(*context));
            if (keep.defined()) {
                auto dropped = at::zeros_like(dx);
                ops::lowRankAdd(dropped, dLow, factorA);
                dx.addcmul_(dropped, keep);
            } else {
                ops::lowRankAdd(dx, dLow, factorA);
            }
        }
        const auto dA = ops::lowRankGather(dLow, keep.defined() ? x * keep : x);
        const auto dB = ops::lowRankGather(low, gradient).t();
        return {dx,
                dA.narrow(0, 0, rank).to(type),
                dB.narrow(1, 0, rank).to(type) * context->saved_data["scale"].toDouble(),
                {},
                {},
                {},
                {},
                {}};
    }

private:
    static const quant::PackedWeight& packedOf(AutogradContext& context)
    {
        const auto capsule = context.saved_data["weight"].toCapsule();
        return *static_cast<const Kept&>(*capsule).weight;
    }
};

} // namespace

at::Tensor loraForward(const model::Linear& base, const at::Tensor& x, const at::Tensor& a,
                       const at::Tensor& b, double scale, const at::Tensor& keep)
{
    const auto optional = [](const at::Tensor& t) {
        return t.defined() ? std::optional(t) : std::nullopt;
    };
    return LoraFunction::apply(x, a, b, optional(base.weight()), base.packed(),
                               optional(base.bias()), scale, optional(keep));
}

} // namespace anneal::adapter
