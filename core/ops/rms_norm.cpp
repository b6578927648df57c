#include "core/ops/ops.h"

#include "core/ops/function_support.h"

namespace anneal::ops {
namespace {

struct Normed {
    at::Tensor y;
    at::Tensor inverseRms; // [N, 1] in the inner type
};

Normed forwardFormula(const at::Tensor& x, const at::Tensor& weight, double eps, bool offset)
{
    const auto wide = x.to(innerType(x));
    auto inverseRms = (wide.square().mean(-1, true) + eps).rsqrt();
    const auto normed = wide * inverseRms;
    if (offset)
        return {(normed * (weight.to(innerType(x)) + 1.0)).to(x.scalar_type()), inverseRms};
    return {(normed.to(x.scalar_type()) * weight).to(x.scalar_type()), inverseRms};
}

class RmsNorm final : public torch::autograd::Function<RmsNorm> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                            double eps, bool offset)
    {
        auto result = forwardFormula(x, weight, eps, offset);
        context->save_for_backward({x, weight, result.inverseRms});
        context->saved_data["offset"] = offset;
        return result.y;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto& x = saved[0];
        const auto inner = innerType(x);
        const bool offset = context->saved_data["offset"].toBool();
        const auto scale = offset ? saved[1].to(inner) + 1.0 : saved[1].to(inner);
        const auto normed = x.to(inner) * saved[2];
        const auto gradient = gradients[0].to(inner);
        const auto scaled = gradient * scale;
        const auto dx = (scaled - normed * (scaled * normed).mean(-1, true)) * saved[2];
        at::Tensor dWeight;
        if (context->needs_input_grad(1))
            dWeight = (gradient * normed).sum(0).to(saved[1].scalar_type());
        return {dx.to(x.scalar_type()), dWeight, {}, {}};
    }
};

} // namespace

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps, bool offset)
{
    if (needsGradient(x) || needsGradient(weight))
        return RmsNorm::apply(x, weight, eps, offset);
    return forwardFormula(x, weight, eps, offset).y;
}

} // namespace anneal::ops
