#pragma once

#include "core/model/kv_cache.h"
#include "core/ops/ops.h"

namespace anneal::model {

/// Causal attention of the last n tokens of one sequence over everything in its cache. No gradient.
/// q [n, heads, headDim]; the view holds the keys and values up to and with those n -> [n, heads,
/// headDim]. Softmax in fp32.
[[nodiscard]] at::Tensor cachedAttention(const at::Tensor& q, const KvView& cache,
                                         const ops::AttentionOptions& options);

} // namespace anneal::model
