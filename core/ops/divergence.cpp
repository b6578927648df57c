#include "core/ops/ops.h"

#include "core/ops/function_support.h"
#include "core/ops/output_product.h"

namespace anneal::ops {
namespace {

at::Tensor logProbabilities(const at::Tensor& hidden, const at::Tensor& weight, double softcap)
{
    auto logits = outputLogits(hidden, weight).to(innerType(hidden));
    if (softcap > 0)
        logits = (logits / softcap).tanh() * softcap;
    return logits.log_softmax(-1);
}

// The gradient with respect to capped logits is q - p; the cap's own slope comes on top.
at::Tensor throughCap(at::Tensor gradient, const at::Tensor& hidden, const at::Tensor& weight,
                      double softcap)
{
    if (softcap <= 0)
        return gradient;
    const auto logits = outputLogits(hidden, weight).to(gradient.scalar_type());
    return gradient * (1.0 - (logits / softcap).tanh().square());
}

struct Divergence {
    at::Tensor sum;     // scalar, inner type
    at::Tensor dHidden; // [N, H], undefined when not wanted
};

Divergence divergence(const at::Tensor& hidden, const at::Tensor& reference,
                      const at::Tensor& weight, double softcap, std::int64_t chunk,
                      bool wantsGradient)
{
    Divergence result{at::zeros({}, hidden.options().dtype(innerType(hidden))), {}};
    if (wantsGradient)
        result.dHidden = at::empty_like(hidden);
    for (std::int64_t first = 0; first < hidden.size(0); first += chunk) {
        const auto count = std::min(chunk, hidden.size(0) - first);
        const auto part = hidden.narrow(0, first, count);
        const auto q = logProbabilities(part, weight, softcap);
        const auto p = logProbabilities(reference.narrow(0, first, count), weight, softcap);
        const auto share = p.exp();
        result.sum += (share * (p - q)).sum();
        if (!wantsGradient)
            continue;
        const auto gradient = throughCap(q.exp() - share, part, weight, softcap);
        result.dHidden.narrow(0, first, count)
            .copy_(outputGradient(gradient.to(hidden.scalar_type()), weight));
    }
    return result;
}

class LinearDivergenceSum final : public torch::autograd::Function<LinearDivergenceSum> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& hidden,
                            const at::Tensor& reference, const at::Tensor& weight, double softcap,
                            std::int64_t chunk)
    {
        auto result = divergence(hidden, reference, weight, softcap, chunk, true);
        context->save_for_backward({result.dHidden});
        return result.sum;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        return {context->get_saved_variables().front() * gradients[0], {}, {}, {}, {}};
    }
};

} // namespace

at::Tensor linearDivergenceSum(const at::Tensor& hidden, const at::Tensor& reference,
                               const at::Tensor& weight, double softcap, std::int64_t chunk)
{
    const auto target = reference.detach(), matrix = weight.detach();
    if (needsGradient(hidden))
        return LinearDivergenceSum::apply(hidden, target, matrix, softcap, chunk);
    return divergence(hidden, target, matrix, softcap, chunk, false).sum;
}

} // namespace anneal::ops
