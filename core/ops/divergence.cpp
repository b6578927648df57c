#include "core/ops/ops.h"

#include "core/ops/function_support.h"
#include "core/ops/output_product.h"

#include <optional>

namespace anneal::ops {
namespace {

at::Tensor logProbabilities(const at::Tensor& hidden, const OutputMatrix& matrix, double softcap)
{
    auto logits = outputLogits(hidden, matrix).to(innerType(hidden));
    if (softcap > 0)
        logits = (logits / softcap).tanh() * softcap;
    return logits.log_softmax(-1);
}

// The gradient with respect to capped logits is q - p; the cap's own slope comes on top.
at::Tensor throughCap(at::Tensor gradient, const at::Tensor& hidden, const OutputMatrix& matrix,
                      double softcap)
{
    if (softcap <= 0)
        return gradient;
    const auto logits = outputLogits(hidden, matrix).to(gradient.scalar_type());
    return gradient * (1.0 - (logits / softcap).tanh().square());
}

struct Divergence {
    at::Tensor sum;     // scalar, inner type
    at::Tensor dHidden; // [N, H + r], undefined when not wanted
    at::Tensor dUp;     // [V, r], undefined when not wanted
};

Divergence divergence(const at::Tensor& hidden, const at::Tensor& reference,
                      const OutputMatrix& matrix, double softcap, std::int64_t chunk,
                      bool wantsGradient)
{
    Divergence result{at::zeros({}, hidden.options().dtype(innerType(hidden))), {}, {}};
    if (wantsGradient)
        result.dHidden = at::empty_like(hidden);
    if (wantsGradient && matrix.up.defined())
        result.dUp = at::zeros(matrix.up.sizes(), matrix.up.options().dtype(innerType(hidden)));
    const auto width = matrix.weight.size(1);
    for (std::int64_t first = 0; first < hidden.size(0); first += chunk) {
        const auto count = std::min(chunk, hidden.size(0) - first);
        const auto part = hidden.narrow(0, first, count);
        const auto q = logProbabilities(part, matrix, softcap);
        const auto p = logProbabilities(reference.narrow(0, first, count), matrix, softcap);
        const auto share = p.exp();
        result.sum += (share * (p - q)).sum();
        if (!wantsGradient)
            continue;
        const auto gradient =
            throughCap(q.exp() - share, part, matrix, softcap).to(hidden.scalar_type());
        result.dHidden.narrow(0, first, count).copy_(outputGradient(gradient, matrix));
        if (result.dUp.defined())
            result.dUp += at::mm(gradient.t(), part.narrow(1, width, part.size(1) - width));
    }
    return result;
}

class LinearDivergenceSum final : public torch::autograd::Function<LinearDivergenceSum> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& hidden,
                            const std::optional<at::Tensor>& up, const at::Tensor& reference,
                            const at::Tensor& weight, double softcap, std::int64_t chunk)
    {
        auto result = divergence(hidden, reference, {weight, up.value_or(at::Tensor())}, softcap,
                                 chunk, true);
        context->save_for_backward({result.dHidden, result.dUp});
        context->saved_data["upType"] = (up ? *up : weight).scalar_type();
        return result.sum;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        at::Tensor dUp;
        if (saved[1].defined())
            dUp = (saved[1] * gradients[0]).to(context->saved_data["upType"].toScalarType());
        return {saved[0] * gradients[0], dUp, {}, {}, {}, {}};
    }
};

} // namespace

at::Tensor linearDivergenceSum(const at::Tensor& hidden, const at::Tensor& reference,
                               const OutputMatrix& matrix, double softcap, std::int64_t chunk)
{
    const auto target = reference.detach(), weight = matrix.weight.detach();
    if (needsGradient(hidden) || needsGradient(matrix.up))
        return LinearDivergenceSum::apply(
            hidden, matrix.up.defined() ? std::optional(matrix.up) : std::nullopt, target, weight,
            softcap, chunk);
    return divergence(hidden, target, matrix.detach(), softcap, chunk, false).sum;
}

} // namespace anneal::ops
