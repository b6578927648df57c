#include "core/ops/ops.h"

#include "core/ops/cpu_kernels.h"
#include "core/ops/function_support.h"
#include "core/ops/output_product.h"

#include <numeric>
#include <optional>
#include <vector>

namespace anneal::ops {
namespace {

struct LossAndGradients {
    at::Tensor sum; // scalar, inner type
    // Undefined when not wanted: [N, H + r], [V, H], [V, r].
    at::Tensor dHidden, dWeight, dUp;
};

struct Wanted {
    bool hidden = false, weight = false, up = false;
};

// Turns logits [n, V] into their gradient in place (when wanted) and returns the sum of the
// cross-entropies.
double lossKernel(at::Tensor& logits, const at::Tensor& labels, bool gradient)
{
    const auto rows = logits.size(0), width = logits.size(1);
    std::vector<double> losses(static_cast<std::size_t>(rows), 0);
    withElementType(logits, [&]<typename T>(T*) {
        auto* row = mutableElements<T>(logits);
        const auto* label = elements<std::int64_t>(labels);
        at::parallel_for(0, rows, rowsAThread(width), [&](std::int64_t first, std::int64_t last) {
            for (auto i = first; i < last; ++i)
                losses[static_cast<std::size_t>(i)] =
                    cpu::crossEntropyRow(row + i * width, width, label[i], gradient);
        });
    });
    return std::accumulate(losses.begin(), losses.end(), 0.0);
}

// What each row's loss [n, 1] is multiplied by; undefined where nothing is.
at::Tensor factorsOf(const at::Tensor& logits, const at::Tensor& losses, const TokenLossRule& rule)
{
    constexpr std::int64_t kLargest = 20;
    constexpr double kScale = 3;
    if (rule.weight == TokenLossRule::Weight::None)
        return {};
    if (rule.weight == TokenLossRule::Weight::Probability)
        return (-losses).exp();
    const auto top = std::get<0>(logits.topk(std::min(kLargest, logits.size(1)), -1));
    const auto logp = top.log_softmax(-1);
    const auto entropy = -(logp.exp() * logp).sum(-1, true);
    return (entropy / kScale).pow(rule.alpha);
}

// The same as operators: logits become their gradient in the inner type.
at::Tensor lossFormula(at::Tensor& logits, const at::Tensor& labels, double softcap,
                       const TokenLossRule& rule)
{
    logits = logits.to(innerType(logits));
    if (softcap > 0)
        logits = (logits / softcap).tanh() * softcap;
    const auto label = labels.unsqueeze(1);
    const auto logSum = logits.logsumexp(-1, true);
    auto losses = logSum - logits.gather(1, label);
    const auto factors = factorsOf(logits, losses, rule);
    auto gradient = (logits - logSum).exp();
    const double kept = 1 - rule.smoothing;
    gradient.scatter_add_(1, label, at::full_like(label, -kept, gradient.options()));
    if (rule.smoothing > 0) {
        losses = kept * losses + rule.smoothing * (logSum - logits.mean(-1, true));
        gradient -= rule.smoothing / static_cast<double>(logits.size(1));
    }
    if (factors.defined()) {
        losses = losses * factors;
        gradient = gradient * factors;
    }
    const auto sum = losses.sum();
    if (softcap > 0)
        gradient = gradient * (1.0 - (logits / softcap).square());
    logits = gradient;
    return sum;
}

LossAndGradients computeLoss(const at::Tensor& hidden, const OutputMatrix& matrix,
                             const at::Tensor& targets, const TokenLossRule& rule, double softcap,
                             std::int64_t chunk, Wanted wanted)
{
    const auto inner = innerType(hidden);
    const auto rows = targets.ge(0).nonzero().squeeze(1);
    const auto labels = targets.index_select(0, rows);
    const auto labelled = hidden.index_select(0, rows);
    LossAndGradients result{at::zeros({}, hidden.options().dtype(inner)), {}, {}, {}};
    at::Tensor dLabelled;
    if (wanted.hidden)
        dLabelled = at::empty_like(labelled);
    if (wanted.weight)
        result.dWeight = at::zeros(matrix.weight.sizes(), matrix.weight.options().dtype(inner));
    if (wanted.up)
        result.dUp = at::zeros(matrix.up.sizes(), matrix.up.options().dtype(inner));
    const auto width = matrix.weight.size(1);
    for (std::int64_t first = 0; first < labelled.size(0); first += chunk) {
        const auto count = std::min(chunk, labelled.size(0) - first);
        const auto part = labelled.narrow(0, first, count);
        const auto label = labels.narrow(0, first, count);
        auto logits = outputLogits(part, matrix);
        const bool wantGradient = wanted.hidden || wanted.weight || wanted.up;
        if (hasCpuKernel(logits) && softcap <= 0 && rule.isPlain())
            result.sum += lossKernel(logits, label, wantGradient);
        else
            result.sum += lossFormula(logits, label, softcap, rule);
        if (!wantGradient)
            continue;
        const auto gradient = logits.to(hidden.scalar_type());
        if (wanted.hidden)
            dLabelled.narrow(0, first, count).copy_(outputGradient(gradient, matrix));
        if (wanted.weight)
            result.dWeight += at::mm(gradient.t(), part.narrow(1, 0, width));
        if (wanted.up)
            result.dUp += at::mm(gradient.t(), part.narrow(1, width, part.size(1) - width));
    }
    if (wanted.hidden) {
        result.dHidden = at::zeros_like(hidden);
        result.dHidden.index_copy_(0, rows, dLabelled);
    }
    return result;
}

class LinearCrossEntropySum final : public torch::autograd::Function<LinearCrossEntropySum> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& hidden,
                            const at::Tensor& weight, const std::optional<at::Tensor>& up,
                            const at::Tensor& targets, const TokenLossRule& rule, double softcap,
                            std::int64_t chunk)
    {
        auto result =
            computeLoss(hidden, {weight, up.value_or(at::Tensor())}, targets, rule, softcap, chunk,
                        {.hidden = context->needs_input_grad(0),
                         .weight = context->needs_input_grad(1),
                         .up = up && context->needs_input_grad(2)});
        context->save_for_backward({result.dHidden, result.dWeight, result.dUp});
        context->saved_data["type"] = weight.scalar_type();
        context->saved_data["upType"] = (up ? *up : weight).scalar_type();
        return result.sum;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        const auto scaled = [&](const at::Tensor& part, const char* type) {
            return part.defined()
                       ? (part * gradients[0]).to(context->saved_data[type].toScalarType())
                       : at::Tensor();
        };
        at::Tensor dHidden;
        if (saved[0].defined())
            dHidden = saved[0] * gradients[0]; // the 0-dim factor keeps its precision
        return {dHidden, scaled(saved[1], "type"), scaled(saved[2], "upType"), {}, {}, {}, {}};
    }
};

} // namespace

at::Tensor linearCrossEntropySum(const at::Tensor& hidden, const OutputMatrix& matrix,
                                 const at::Tensor& targets, double softcap, std::int64_t chunk)
{
    return linearTokenLossSum(hidden, matrix, targets, {}, softcap, chunk);
}

at::Tensor linearTokenLossSum(const at::Tensor& hidden, const OutputMatrix& matrix,
                              const at::Tensor& targets, const TokenLossRule& rule, double softcap,
                              std::int64_t chunk)
{
    if (needsGradient(hidden) || needsGradient(matrix.weight) || needsGradient(matrix.up))
        return LinearCrossEntropySum::apply(
            hidden, matrix.weight, matrix.up.defined() ? std::optional(matrix.up) : std::nullopt,
            targets, rule, softcap, chunk);
    return computeLoss(hidden, matrix, targets, rule, softcap, chunk, {}).sum;
}

} // namespace anneal::ops
