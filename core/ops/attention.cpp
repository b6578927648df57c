#include "core/ops/ops.h"

#include "core/ops/function_support.h"

#include <limits>

namespace anneal::ops {
namespace {

// Sequences of one length are computed as one batch. Queries that share a key/value head are
// stacked along the rows, so keys and values are never repeated: q [S*kvHeads, group*T, D], k and v
// [S*kvHeads, T, D].
struct Shape {
    std::int64_t sequences, length, kvHeads, group, headDim;
};

at::Tensor stackQueries(const at::Tensor& q, const Shape& s)
{
    return q.view({s.sequences, s.length, s.kvHeads, s.group, s.headDim})
        .permute({0, 2, 3, 1, 4})
        .reshape({s.sequences * s.kvHeads, s.group * s.length, s.headDim});
}

at::Tensor unstackQueries(const at::Tensor& stacked, const Shape& s)
{
    return stacked.view({s.sequences, s.kvHeads, s.group, s.length, s.headDim})
        .permute({0, 3, 1, 2, 4})
        .reshape({s.sequences * s.length, s.kvHeads * s.group, s.headDim});
}

at::Tensor stackKeys(const at::Tensor& k, const Shape& s)
{
    return k.view({s.sequences, s.length, s.kvHeads, s.headDim})
        .transpose(1, 2)
        .reshape({s.sequences * s.kvHeads, s.length, s.headDim});
}

at::Tensor unstackKeys(const at::Tensor& stacked, const Shape& s)
{
    return stacked.view({s.sequences, s.kvHeads, s.length, s.headDim})
        .transpose(1, 2)
        .reshape({s.sequences * s.length, s.kvHeads, s.headDim});
}

// [T, T], true where query i must not see key j.
at::Tensor hiddenKeys(std::int64_t length, std::int64_t window, c10::Device device)
{
    const auto options = at::TensorOptions().dtype(at::kBool).device(device);
    auto hidden = at::ones({length, length}, options).triu(1);
    if (window > 0)
        hidden = hidden.logical_or(at::ones({length, length}, options).tril(-window));
    return hidden;
}

at::Tensor cappedScores(const at::Tensor& q, const at::Tensor& k, const AttentionOptions& options)
{
    auto scores = at::bmm(q, k.transpose(1, 2)) * options.scale;
    if (options.softcap > 0)
        scores = (scores / options.softcap).tanh() * options.softcap;
    return scores;
}

at::Tensor probabilities(const at::Tensor& scores, const Shape& s, const AttentionOptions& options)
{
    const auto grouped = scores.view({-1, s.group, s.length, s.length}).to(innerType(scores));
    return grouped
        .masked_fill(hiddenKeys(s.length, options.window, scores.device()),
                     -std::numeric_limits<double>::infinity())
        .softmax(-1)
        .to(scores.scalar_type())
        .view(scores.sizes());
}

at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const Shape& s,
                  const AttentionOptions& options)
{
    const auto stackedQ = stackQueries(q, s);
    const auto scores = cappedScores(stackedQ, stackKeys(k, s), options);
    return unstackQueries(at::bmm(probabilities(scores, s, options), stackKeys(v, s)), s);
}

struct AttentionGradients {
    at::Tensor dq, dk, dv;
};

// Recomputes the probabilities: cheaper than keeping them for every layer.
AttentionGradients attendBackward(const at::Tensor& gradient, const at::Tensor& q,
                                  const at::Tensor& k, const at::Tensor& v, const Shape& s,
                                  const AttentionOptions& options)
{
    const auto stackedQ = stackQueries(q, s);
    const auto stackedK = stackKeys(k, s);
    const auto stackedGradient = stackQueries(gradient, s);
    const auto scores = cappedScores(stackedQ, stackedK, options);
    const auto p = probabilities(scores, s, options);
    const auto inner = innerType(q);
    const auto dv = at::bmm(p.transpose(1, 2), stackedGradient);
    const auto dp = at::bmm(stackedGradient, stackKeys(v, s).transpose(1, 2)).to(inner);
    const auto wideP = p.to(inner);
    auto dScores = wideP * (dp - (dp * wideP).sum(-1, true));
    if (options.softcap > 0)
        dScores = dScores * (1.0 - (scores.to(inner) / options.softcap).square());
    dScores = (dScores * options.scale).to(q.scalar_type());
    return {unstackQueries(at::bmm(dScores, stackedK), s),
            unstackKeys(at::bmm(dScores.transpose(1, 2), stackedQ), s), unstackKeys(dv, s)};
}

// Calls `body(firstRow, shape)` for each run of neighbouring sequences of one length.
template <typename Body>
void forEachRun(const Offsets& offsets, const at::Tensor& q, const at::Tensor& k, const Body& body)
{
    const auto kvHeads = k.size(1);
    const auto group = q.size(1) / kvHeads;
    for (std::size_t first = 0; first + 1 < offsets.size();) {
        const auto length = offsets[first + 1] - offsets[first];
        std::size_t last = first + 1;
        while (last + 1 < offsets.size() && offsets[last + 1] - offsets[last] == length)
            ++last;
        if (length > 0)
            body(offsets[first],
                 Shape{static_cast<std::int64_t>(last - first), length, kvHeads, group, q.size(2)});
        first = last;
    }
}

at::Tensor attendAll(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                     const Offsets& offsets, const AttentionOptions& options)
{
    std::vector<at::Tensor> parts;
    forEachRun(offsets, q, k, [&](std::int64_t row, const Shape& s) {
        const auto rows = s.sequences * s.length;
        parts.push_back(attend(q.narrow(0, row, rows), k.narrow(0, row, rows),
                               v.narrow(0, row, rows), s, options));
    });
    return parts.size() == 1 ? parts.front() : at::cat(parts);
}

class CausalAttention final : public torch::autograd::Function<CausalAttention> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& q, const at::Tensor& k,
                            const at::Tensor& v, const Offsets& offsets,
                            const AttentionOptions& options)
    {
        context->save_for_backward({q, k, v});
        context->saved_data["offsets"] = offsets;
        context->saved_data["scale"] = options.scale;
        context->saved_data["window"] = options.window;
        context->saved_data["softcap"] = options.softcap;
        return attendAll(q, k, v, offsets, options);
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        const AttentionOptions options{context->saved_data["scale"].toDouble(),
                                       context->saved_data["window"].toInt(),
                                       context->saved_data["softcap"].toDouble()};
        const auto gradient = gradients[0].contiguous();
        std::vector<at::Tensor> dq, dk, dv;
        forEachRun(context->saved_data["offsets"].toIntVector(), saved[0], saved[1],
                   [&](std::int64_t row, const Shape& s) {
                       const auto rows = s.sequences * s.length;
                       auto part = attendBackward(gradient.narrow(0, row, rows),
                                                  saved[0].narrow(0, row, rows),
                                                  saved[1].narrow(0, row, rows),
                                                  saved[2].narrow(0, row, rows), s, options);
                       dq.push_back(std::move(part.dq));
                       dk.push_back(std::move(part.dk));
                       dv.push_back(std::move(part.dv));
                   });
        if (dq.size() == 1)
            return {dq.front(), dk.front(), dv.front(), {}, {}};
        return {at::cat(dq), at::cat(dk), at::cat(dv), {}, {}};
    }
};

} // namespace

at::Tensor causalAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                           const Offsets& offsets, const AttentionOptions& options)
{
    const auto query = q.contiguous();
    const auto key = k.contiguous();
    const auto value = v.contiguous();
    if (needsGradient(q) || needsGradient(k) || needsGradient(v))
        return CausalAttention::apply(query, key, value, offsets, options);
    return attendAll(query, key, value, offsets, options);
}

} // namespace anneal::ops
