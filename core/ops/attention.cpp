#include "core/ops/ops.h"

#include "core/ops/cpu_kernels.h"
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

// On the processor queries are taken in blocks, each against only the keys it can see, and the
// softmax is done in place.
constexpr std::int64_t kBlock = 128;

struct Block {
    std::int64_t firstQuery, queries, firstKey, keys;
};

std::vector<Block> blocksOf(const Shape& s, std::int64_t window)
{
    std::vector<Block> blocks;
    for (std::int64_t first = 0; first < s.length; first += kBlock) {
        const auto queries = std::min(kBlock, s.length - first);
        const auto firstKey = window > 0 ? std::max<std::int64_t>(0, first - window + 1) : 0;
        blocks.push_back({first, queries, firstKey, first + queries - firstKey});
    }
    return blocks;
}

bool usesBlocks(const at::Tensor& q, const AttentionOptions& options)
{
    return hasCpuKernel(q) && options.softcap <= 0;
}

// Rows of one block as [S*kvHeads, group*queries, D], and back.
at::Tensor stackBlock(const at::Tensor& q, const Block& block, const Shape& s)
{
    return q.view({s.sequences, s.length, s.kvHeads, s.group, s.headDim})
        .narrow(1, block.firstQuery, block.queries)
        .permute({0, 2, 3, 1, 4})
        .reshape({s.sequences * s.kvHeads, s.group * block.queries, s.headDim});
}

void unstackBlock(const at::Tensor& stacked, const Block& block, const Shape& s, at::Tensor& result)
{
    result.view({s.sequences, s.length, s.kvHeads, s.group, s.headDim})
        .narrow(1, block.firstQuery, block.queries)
        .copy_(stacked.view({s.sequences, s.kvHeads, s.group, block.queries, s.headDim})
                   .permute({0, 3, 1, 2, 4}));
}

// Calls `body(row, query)` for the rows of a block's scores; `query` counts within its sequence.
template <typename Body>
void forEachRow(const at::Tensor& scores, const Block& block, const Body& body)
{
    const auto rows = scores.size(0) * scores.size(1);
    at::parallel_for(0, rows, rowsAThread(block.keys), [&](std::int64_t first, std::int64_t last) {
        for (auto row = first; row < last; ++row)
            body(row, block.firstQuery + row % block.queries);
    });
}

at::Tensor blockProbabilities(const at::Tensor& q, const at::Tensor& keys, const Block& block,
                              const AttentionOptions& options)
{
    auto scores = at::bmm(q, keys.narrow(1, block.firstKey, block.keys).transpose(1, 2));
    withElementType(scores, [&]<typename T>(T*) {
        auto* row = mutableElements<T>(scores);
        forEachRow(scores, block, [&](std::int64_t i, std::int64_t query) {
            const auto oldest =
                options.window > 0 ? std::max<std::int64_t>(0, query - options.window + 1) : 0;
            cpu::softmaxRow(row + i * block.keys, block.keys, oldest - block.firstKey,
                            query - block.firstKey, static_cast<float>(options.scale));
        });
    });
    return scores;
}

// `kept` receives the probabilities of every block when it is given.
at::Tensor attendBlocks(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                        const Shape& s, const AttentionOptions& options, Variables* kept)
{
    const auto keys = stackKeys(k, s), values = stackKeys(v, s);
    auto result = at::empty_like(q);
    for (const auto& block : blocksOf(s, options.window)) {
        const auto p = blockProbabilities(stackBlock(q, block, s), keys, block, options);
        unstackBlock(at::bmm(p, values.narrow(1, block.firstKey, block.keys)), block, s, result);
        if (kept != nullptr)
            kept->push_back(p);
    }
    return result;
}

AttentionGradients attendBlocksBackward(const at::Tensor& gradient, const at::Tensor& q,
                                        const at::Tensor& k, const at::Tensor& v, const Shape& s,
                                        const AttentionOptions& options, const at::Tensor* kept)
{
    const auto keys = stackKeys(k, s), values = stackKeys(v, s);
    const auto blocks = blocksOf(s, options.window);
    auto dq = at::empty_like(q);
    // Several blocks add to the same keys: in fp32. One block is all there is to add.
    at::Tensor dk, dv;
    if (blocks.size() > 1) {
        dk = at::zeros(keys.sizes(), keys.options().dtype(at::kFloat));
        dv = at::zeros_like(dk);
    }
    const auto add = [&](at::Tensor& sum, const Block& block, const at::Tensor& part) {
        if (sum.defined())
            sum.narrow(1, block.firstKey, block.keys).add_(part);
        else
            sum = part;
    };
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& block = blocks[i];
        const auto stackedQ = stackBlock(q, block, s);
        const auto upstream = stackBlock(gradient, block, s);
        const auto p =
            kept != nullptr ? kept[i] : blockProbabilities(stackedQ, keys, block, options);
        add(dv, block, at::bmm(p.transpose(1, 2), upstream));
        auto dScores =
            at::bmm(upstream, values.narrow(1, block.firstKey, block.keys).transpose(1, 2));
        withElementType(p, [&]<typename T>(T*) {
            const auto* probabilities = elements<T>(p);
            auto* row = mutableElements<T>(dScores);
            forEachRow(p, block, [&](std::int64_t j, std::int64_t) {
                cpu::softmaxRowBackward(probabilities + j * block.keys, row + j * block.keys,
                                        block.keys, static_cast<float>(options.scale));
            });
        });
        unstackBlock(at::bmm(dScores, keys.narrow(1, block.firstKey, block.keys)), block, s, dq);
        add(dk, block, at::bmm(dScores.transpose(1, 2), stackedQ));
    }
    return {dq, unstackKeys(dk, s).to(k.scalar_type()), unstackKeys(dv, s).to(v.scalar_type())};
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

// Probabilities of sequences up to this length are kept for the backward pass; of longer ones they
// would take more memory than everything else of the layer, so they are computed again.
constexpr std::int64_t kKeptLength = 512;

at::Tensor attendAll(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                     const Offsets& offsets, const AttentionOptions& options,
                     Variables* kept = nullptr)
{
    std::vector<at::Tensor> parts;
    forEachRun(offsets, q, k, [&](std::int64_t row, const Shape& s) {
        const auto rows = s.sequences * s.length;
        const auto part = [&](const at::Tensor& x) { return x.narrow(0, row, rows); };
        parts.push_back(usesBlocks(q, options)
                            ? attendBlocks(part(q), part(k), part(v), s, options,
                                           s.length <= kKeptLength ? kept : nullptr)
                            : attend(part(q), part(k), part(v), s, options));
    });
    return parts.size() == 1 ? parts.front() : at::cat(parts);
}

class CausalAttention final : public torch::autograd::Function<CausalAttention> {
public:
    static Variable forward(AutogradContext* context, const at::Tensor& q, const at::Tensor& k,
                            const at::Tensor& v, const Offsets& offsets,
                            const AttentionOptions& options)
    {
        Variables saved = {q, k, v}, kept;
        auto result = attendAll(q, k, v, offsets, options, &kept);
        saved.insert(saved.end(), kept.begin(), kept.end());
        context->save_for_backward(std::move(saved));
        context->saved_data["offsets"] = offsets;
        context->saved_data["scale"] = options.scale;
        context->saved_data["window"] = options.window;
        context->saved_data["softcap"] = options.softcap;
        return result;
    }

    static Variables backward(AutogradContext* context, Variables gradients)
    {
        const auto saved = context->get_saved_variables();
        const AttentionOptions options{context->saved_data["scale"].toDouble(),
                                       context->saved_data["window"].toInt(),
                                       context->saved_data["softcap"].toDouble()};
        const auto gradient = gradients[0].contiguous();
        std::vector<at::Tensor> dq, dk, dv;
        std::size_t next = 3; // of the kept probabilities
        forEachRun(context->saved_data["offsets"].toIntVector(), saved[0], saved[1],
                   [&](std::int64_t row, const Shape& s) {
                       const auto rows = s.sequences * s.length;
                       const auto cut = [&](const at::Tensor& x) { return x.narrow(0, row, rows); };
                       const auto *q = &saved[0], *k = &saved[1], *v = &saved[2];
                       AttentionGradients part;
                       if (usesBlocks(*q, options)) {
                           const bool kept = s.length <= kKeptLength;
                           part = attendBlocksBackward(cut(gradient), cut(*q), cut(*k), cut(*v), s,
                                                       options, kept ? &saved[next] : nullptr);
                           if (kept)
                               next += blocksOf(s, options.window).size();
                       } else {
                           part =
                               attendBackward(cut(gradient), cut(*q), cut(*k), cut(*v), s, options);
                       }
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
