#include "core/model/cached_attention.h"

#include <ATen/ATen.h>

#include <limits>

namespace anneal::model {

namespace {

constexpr std::int64_t kQueryRows = 256; ///< bounds the scores to heads x 256 x length

/// q [n, heads, headDim], rows `first`.. of the sequence's new tokens; `past` tokens lie before row
/// 0.
at::Tensor attendRows(const at::Tensor& q, const KvView& cache, std::int64_t past,
                      const ops::AttentionOptions& options)
{
    const std::int64_t n = q.size(0);
    const std::int64_t heads = q.size(1);
    const std::int64_t headDim = q.size(2);
    const std::int64_t kvHeads = cache.keys.size(0);
    const std::int64_t group = heads / kvHeads;
    const std::int64_t length = past + n;
    const std::int64_t start =
        options.window > 0 ? std::max<std::int64_t>(0, past + 1 - options.window) : 0;
    const at::Tensor keys = cache.keys.narrow(1, start, length - start);
    const at::Tensor values = cache.values.narrow(1, start, length - start);

    // One product per key/value head serves all the query heads that share it.
    const at::Tensor grouped =
        q.transpose(0, 1).reshape({kvHeads, group * n, headDim}).to(keys.scalar_type());
    at::Tensor scores = at::bmm(grouped, keys.transpose(1, 2)).to(at::kFloat) * options.scale;
    if (options.softcap > 0)
        scores = at::tanh(scores / options.softcap) * options.softcap;
    if (n > 1 || (options.window > 0 && length - start > options.window)) {
        const at::Tensor rows = at::arange(past, length, q.device()).unsqueeze(1);
        const at::Tensor columns = at::arange(start, length, q.device()).unsqueeze(0);
        at::Tensor hidden = columns > rows;
        if (options.window > 0)
            hidden = hidden.logical_or(rows - columns >= options.window);
        scores.view({kvHeads, group, n, length - start})
            .masked_fill_(hidden, -std::numeric_limits<float>::infinity());
    }
    const at::Tensor weights = scores.softmax(-1).to(values.scalar_type());
    return at::bmm(weights, values).view({heads, n, headDim}).transpose(0, 1).to(q.scalar_type());
}

} // namespace

at::Tensor cachedAttention(const at::Tensor& q, const KvView& cache,
                           const ops::AttentionOptions& options)
{
    const std::int64_t n = q.size(0);
    const std::int64_t past = cache.keys.size(1) - n;
    if (n <= kQueryRows)
        return attendRows(q, cache, past, options);
    std::vector<at::Tensor> parts;
    for (std::int64_t first = 0; first < n; first += kQueryRows) {
        const std::int64_t rows = std::min(kQueryRows, n - first);
        parts.push_back(attendRows(q.narrow(0, first, rows), cache, past + first, options));
    }
    return at::cat(parts, 0);
}

} // namespace anneal::model
