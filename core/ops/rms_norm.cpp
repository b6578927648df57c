#include "core/ops/ops.h"

#include "core/ops/cpu_kernels.h"
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

Normed forwardKernel(const at::Tensor& input, const at::Tensor& weight, double eps, bool offset)
{
    const auto x = input.contiguous();
    const auto width = x.size(-1);
    const auto rows = x.numel() / std::max<std::int64_t>(width, 1);
    Normed result{at::empty_like(x), at::empty({rows, 1}, x.options().dtype(at::kFloat))};
    withElementType(x, [&]<typename T>(T*) {
        const auto* from = elements<T>(x);
        const auto* scale = elements<T>(weight);
        auto* to = mutableElements<T>(result.y);
        auto* inverse = mutableElements<float>(result.inverseRms);
        at::parallel_for(0, rows, rowsAThread(width), [&](std::int64_t first, std::int64_t last) {
            cpu::rmsNorm(from + first * width, scale, to + first * width, inverse + first,
                         last - first, width, static_cast<float>(eps), offset);
        });
    });
    return result;
}

at::Tensor gradientKernel(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& gradient,
                          const at::Tensor& inverseRms, bool offset)
{
    const auto width = x.size(-1);
    const auto rows = x.numel() / std::max<std::int64_t>(width, 1);
    auto dx = at::empty_like(x);
    withElementType(x, [&]<typename T>(T*) {
        const auto* from = elements<T>(x);
        const auto* scale = elements<T>(weight);
        const auto* upstream = elements<T>(gradient);
        const auto* inverse = elements<float>(inverseRms);
        auto* to = mutableElements<T>(dx);
        at::parallel_for(0, rows, rowsAThread(width), [&](std::int64_t first, std::int64_t last) {
            cpu::rmsNormBackward(from + first * width, scale, upstream + first * width,
                                 inverse + first, to + first * width, last - first, width, offset);
        });
    });
    return dx;
}

Normed normed(const at::Tensor& x, const at::Tensor& weight, double eps, bool offset)
{
    if (hasCpuKernel(x) && weight.scalar_type() == x.scalar_type())
        return forwardKernel(x, weight.contiguous(), eps, offset);
    return forwardFormula(x, weight, eps, offset);
}

class RmsNorm final : public torch::autograd::Function<RmsNorm> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight,
                            double eps, bool offset)
    {
        auto result = normed(x, weight, eps, offset);
        context->save_for_backward({x.contiguous(), weight, result.inverseRms});
        context->saved_data["offset"] = offset;
        return result.y;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto& x = saved[0];
        const auto inner = innerType(x);
        const bool offset = context->saved_data["offset"].toBool();
        if (hasCpuKernel(x) && saved[1].scalar_type() == x.scalar_type() &&
            !context->needs_input_grad(1))
            return {gradientKernel(x, saved[1].contiguous(), gradients[0].contiguous(), saved[2],
                                   offset),
                    {},
                    {},
                    {}};
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
    return normed(x, weight, eps, offset).y;
}

} // namespace anneal::ops
