#include "core/infer/logits_processors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

namespace anneal::infer {

namespace {

constexpr double kSmallTemperature = 1e-3, kSmallestTemperature = 1e-30;
constexpr double kCut = -std::numeric_limits<double>::infinity();

at::Tensor idTensor(const std::vector<text::TokenId>& ids, const at::Tensor& like)
{
    return at::tensor(std::vector<std::int64_t>(ids.begin(), ids.end()), at::kLong)
        .to(like.device());
}

/// The tokens that would complete an n-gram which `ids` holds already.
std::vector<text::TokenId> repeatedEndings(const std::vector<text::TokenId>& ids, std::size_t size)
{
    std::vector<text::TokenId> banned;
    if (ids.size() < size)
        return banned;
    const auto prefix = ids.end() - static_cast<std::ptrdiff_t>(size - 1);
    for (std::size_t i = 0; i + size <= ids.size(); ++i)
        if (std::equal(prefix, ids.end(), ids.begin() + static_cast<std::ptrdiff_t>(i)))
            banned.push_back(ids[i + size - 1]);
    return banned;
}

/// topP of one row [n].
at::Tensor topPRow(const at::Tensor& scores, double p, std::int64_t keepAtLeast)
{
    const auto [sorted, order] = scores.sort(-1, false);
    at::Tensor removed = sorted.softmax(-1).cumsum(-1) <= (1 - p);
    const std::int64_t kept = std::min(keepAtLeast, scores.size(0));
    removed.narrow(0, scores.size(0) - kept, kept).fill_(false);
    return scores.masked_fill(removed.scatter(0, order, removed), kCut);
}

} // namespace

at::Tensor repetitionPenalty(const at::Tensor& scores, const Rows& rows, double penalty)
{
    at::Tensor out = scores.clone();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const at::Tensor ids = idTensor(rows[row], scores);
        const at::Tensor seen = scores[static_cast<std::int64_t>(row)].index_select(0, ids);
        out[static_cast<std::int64_t>(row)].scatter_(
            0, ids, at::where(seen < 0, seen * penalty, seen / penalty));
    }
    return out;
}

at::Tensor noRepeatNgram(const at::Tensor& scores, const Rows& rows, std::int64_t size)
{
    at::Tensor out = scores.clone();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto banned = repeatedEndings(rows[row], static_cast<std::size_t>(size));
        if (!banned.empty())
            out[static_cast<std::int64_t>(row)].index_fill_(0, idTensor(banned, scores), kCut);
    }
    return out;
}

at::Tensor minLength(const at::Tensor& scores, const Rows& rows, std::int64_t length,
                     const std::vector<text::TokenId>& stopIds)
{
    if (stopIds.empty())
        return scores;
    at::Tensor out = scores.clone();
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (static_cast<std::int64_t>(rows[row].size()) < length)
            out[static_cast<std::int64_t>(row)].index_fill_(0, idTensor(stopIds, scores), kCut);
    return out;
}

at::Tensor minNewTokens(const at::Tensor& scores, const Rows& rows, std::int64_t promptLength,
                        std::int64_t count, const std::vector<text::TokenId>& stopIds)
{
    return minLength(scores, rows, promptLength + count, stopIds);
}

at::Tensor temperature(const at::Tensor& scores, double value)
{
    if (value >= kSmallTemperature)
        return scores / value;
    // The quotients could be too large for fp32, and their probabilities no numbers.
    return (scores - scores.amax(-1, true)) / std::max(value, kSmallestTemperature);
}

at::Tensor topK(const at::Tensor& scores, std::int64_t k, std::int64_t keepAtLeast)
{
    const std::int64_t count = std::min(std::max(k, keepAtLeast), scores.size(-1));
    const at::Tensor lowest = std::get<0>(scores.topk(count, -1)).narrow(-1, count - 1, 1);
    return scores.masked_fill(scores < lowest, kCut);
}

at::Tensor topP(const at::Tensor& scores, double p, std::int64_t keepAtLeast)
{
    at::Tensor out = scores.clone();
    for (std::int64_t row = 0; row < scores.size(0); ++row) {
        // After top-k few tokens are left: sorting those alone saves sorting the vocabulary.
        const at::Tensor left = (scores[row] != kCut).nonzero().squeeze(1);
        if (left.size(0) >= keepAtLeast && left.size(0) < scores.size(1))
            out[row].index_copy_(0, left,
                                 topPRow(scores[row].index_select(0, left), p, keepAtLeast));
        else
            out[row].copy_(topPRow(scores[row], p, keepAtLeast));
    }
    return out;
}

at::Tensor minP(const at::Tensor& scores, double p, std::int64_t keepAtLeast)
{
    const at::Tensor probabilities = scores.softmax(-1);
    at::Tensor removed = probabilities < p * probabilities.amax(-1, true);
    const std::int64_t kept = std::min(keepAtLeast, scores.size(-1));
    removed.scatter_(-1, std::get<1>(probabilities.topk(kept, -1)), false);
    return scores.masked_fill(removed, kCut);
}

at::Tensor typicalP(const at::Tensor& scores, double p, std::int64_t keepAtLeast)
{
    const at::Tensor logProbabilities = scores.log_softmax(-1);
    const at::Tensor entropy = -(logProbabilities * logProbabilities.exp()).nansum(-1, true);
    const at::Tensor distance = (-logProbabilities - entropy).abs();
    const auto [sorted, order] = distance.sort(-1, false);
    const at::Tensor sums = scores.gather(-1, order).softmax(-1).cumsum(-1);
    const at::Tensor last = (sums < p).sum(-1, true).clamp_max(scores.size(-1) - 1);
    at::Tensor removed = sorted > sorted.gather(-1, last);
    removed.narrow(-1, 0, std::min(keepAtLeast, scores.size(-1))).fill_(false);
    return scores.masked_fill(removed.scatter(-1, order, removed), kCut);
}

bool samples(const config::GenerationOptions& options)
{
    return options.doSample && options.temperature > 0;
}

at::Tensor penalise(at::Tensor scores, const Rows& rows, const config::GenerationOptions& options,
                    const std::vector<text::TokenId>& stopIds)
{
    if (options.repetitionPenalty != 1.0)
        scores = repetitionPenalty(scores, rows, options.repetitionPenalty);
    if (options.noRepeatNgramSize > 0)
        scores = noRepeatNgram(scores, rows, options.noRepeatNgramSize);
    if (options.minLength > 0)
        scores = minLength(scores, rows, options.minLength, stopIds);
    return scores;
}

at::Tensor warp(at::Tensor scores, const config::GenerationOptions& options, std::size_t stopCount)
{
    const std::int64_t keepAtLeast =
        options.numBeams > 1 ? std::max<std::int64_t>(2, static_cast<std::int64_t>(stopCount) + 1)
                             : 1;
    if (options.temperature != 1.0)
        scores = temperature(scores, options.temperature);
    if (options.topK > 0)
        scores = topK(scores, options.topK, keepAtLeast);
    if (options.topP < 1.0)
        scores = topP(scores, options.topP, keepAtLeast);
    if (options.minP > 0)
        scores = minP(scores, options.minP, keepAtLeast);
    if (options.typicalP < 1.0)
        scores = typicalP(scores, options.typicalP, keepAtLeast);
    return scores;
}

at::Tensor processLogits(at::Tensor scores, const Rows& rows,
                         const config::GenerationOptions& options,
                         const std::vector<text::TokenId>& stopIds)
{
    scores = penalise(std::move(scores), rows, options, stopIds);
    return samples(options) ? warp(std::move(scores), options, stopIds.size()) : scores;
}

std::int64_t bestColumn(const at::Tensor& scores)
{
    // Several at a time, which the compiler makes one instruction.
    constexpr std::int64_t kLanes = 16;
    const auto* values = scores.const_data_ptr<float>();
    const std::int64_t count = scores.numel();
    float highest[kLanes];
    std::fill_n(highest, kLanes, -std::numeric_limits<float>::infinity());
    int odd[kLanes] = {};
    std::int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        for (std::int64_t lane = 0; lane < kLanes; ++lane) {
            const float value = values[i + lane];
            highest[lane] = value > highest[lane] ? value : highest[lane];
            odd[lane] |= static_cast<int>(value != value);
        }
    for (; i < count; ++i) {
        highest[0] = std::max(highest[0], values[i]);
        odd[0] |= static_cast<int>(values[i] != values[i]);
    }
    if (std::ranges::any_of(odd, [](int any) { return any != 0; }))
        return -1;
    const float best = *std::ranges::max_element(highest);
    return std::find(values, values + count, best) - values;
}

at::Tensor highestColumns(const at::Tensor& scores, std::int64_t k)
{
    const auto* values = scores.const_data_ptr<float>();
    std::vector<float> sorted(values, values + scores.numel());
    const auto last = sorted.begin() + std::min<std::int64_t>(k, scores.numel()) - 1;
    std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
    std::vector<std::int64_t> columns;
    for (std::int64_t i = 0; i < scores.numel(); ++i)
        if (values[i] >= *last)
            columns.push_back(i);
    return at::tensor(columns, at::kLong);
}

} // namespace anneal::infer
