#include "core/train/sample_losses.h"

#include "core/adapter/work_scope.h"
#include "core/config/loss_options.h"
#include "core/ops/ops.h"
#include "core/ops/output_product.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cstdint>

namespace anneal::train {
namespace {

// Tokens that are computed: all, but of a pack with separate rows not its padding, which nothing
// sees.
std::size_t usedLength(const data::EncodedSample& sample)
{
    const auto padding = std::find(sample.segments.begin(), sample.segments.end(), 0);
    return sample.segments.empty() ? sample.inputIds.size()
                                   : static_cast<std::size_t>(padding - sample.segments.begin());
}

// The sample as one sequence, or the rows of a pack that don't see each other as one each.
void addSequences(const data::EncodedSample& sample,
                  std::vector<std::vector<text::TokenId>>& sequences)
{
    if (sample.segments.empty()) {
        sequences.push_back(sample.inputIds);
        return;
    }
    for (std::size_t i = 0; i < usedLength(sample); ++i) {
        if (i == 0 || sample.segments[i] != sample.segments[i - 1])
            sequences.emplace_back();
        sequences.back().push_back(sample.inputIds[i]);
    }
}

// What position i has to predict: the label of position i + 1.
std::vector<std::int64_t> targetsOf(const std::vector<const data::EncodedSample*>& samples)
{
    std::vector<std::int64_t> targets;
    for (const auto* sample : samples) {
        const auto used = usedLength(*sample);
        for (std::size_t i = 1; i <= used; ++i)
            targets.push_back(i < used ? sample->labels[i] : data::kIgnore);
    }
    return targets;
}

// Positions of a batch with rows in it that are packed into one sequence, where they restart at
// each; empty when they simply count up in every sequence.
std::vector<std::int64_t> packedPositions(const std::vector<const data::EncodedSample*>& samples)
{
    if (std::all_of(samples.begin(), samples.end(), [](const auto* sample) {
            return sample->positions.empty() || !sample->segments.empty();
        }))
        return {};
    std::vector<std::int64_t> positions;
    for (const auto* sample : samples) {
        for (std::size_t i = 0; i < usedLength(*sample); ++i)
            positions.push_back(sample->positions.empty() ? static_cast<std::int64_t>(i)
                                                          : sample->positions[i]);
    }
    return positions;
}

using Kind = data::EncodedSample::Kind;

// Takes the labelled positions of samples of `kind` out of the targets and returns them with what
// they have to predict.
struct Taken {
    std::vector<std::int64_t> positions, targets;
};
Taken take(Kind kind, const std::vector<const data::EncodedSample*>& samples,
           std::vector<std::int64_t>& targets)
{
    Taken taken;
    std::int64_t at = 0;
    for (const auto* sample : samples) {
        for (std::size_t i = 0; i < usedLength(*sample); ++i, ++at) {
            auto& target = targets[static_cast<std::size_t>(at)];
            if (sample->kind != kind || target == data::kIgnore)
                continue;
            taken.positions.push_back(at);
            taken.targets.push_back(target);
            target = data::kIgnore;
        }
    }
    return taken;
}

// Whether each labelled position's token is the most probable one. hidden [N, H]; `targets` one a
// row. The final cap on the logits does not change their order.
std::vector<TokenHits> hitsOf(const at::Tensor& hidden, const ops::OutputMatrix& matrix,
                              const std::vector<const data::EncodedSample*>& samples,
                              const std::vector<std::int64_t>& targets)
{
    constexpr std::int64_t kRows = 256; // of logits at a time
    std::vector<std::int64_t> rows, labels;
    std::vector<std::size_t> owners;
    std::vector<TokenHits> hits(samples.size());
    std::int64_t row = 0;
    for (std::size_t sample = 0; sample < samples.size(); ++sample) {
        for (std::size_t i = 0; i < usedLength(*samples[sample]); ++i, ++row) {
            const auto target = targets[static_cast<std::size_t>(row)];
            if (target == data::kIgnore)
                continue;
            rows.push_back(row);
            labels.push_back(target);
            owners.push_back(sample);
            ++hits[sample].labelled;
        }
    }
    const auto chosen = at::tensor(rows, at::kLong).to(hidden.device());
    for (std::int64_t first = 0; first < std::ssize(rows); first += kRows) {
        const auto count = std::min(kRows, std::ssize(rows) - first);
        const auto part = hidden.index_select(0, chosen.narrow(0, first, count));
        const auto best = ops::outputLogits(part, matrix).argmax(-1).cpu();
        for (std::int64_t i = 0; i < count; ++i) {
            const auto at = static_cast<std::size_t>(first + i);
            hits[owners[at]].right += best.const_data_ptr<std::int64_t>()[i] == labels[at] ? 1 : 0;
        }
    }
    return hits;
}

at::Tensor baseHiddenStates(model::CausalLm& model, const model::TokenBatch& batch)
{
    const c10::AutoGradMode noGradients(false);
    auto share = adapter::currentShare();
    share.base = true;
    const adapter::WorkScope scope(share);
    return model.hiddenStates(batch);
}

} // namespace

LossRules lossRules(const config::RunConfig& config)
{
    using Rule = config::LossOptions::Rule;
    using Weight = ops::TokenLossRule::Weight;
    const auto options = config::lossOptions(config);
    LossRules rules;
    rules.tokens.smoothing = options.smoothing;
    if (options.rule == Rule::Dft || options.rule == Rule::Asft)
        rules.tokens.weight = Weight::Probability;
    if (options.rule == Rule::Eaft) {
        rules.tokens.weight = Weight::Entropy;
        rules.tokens.alpha = options.eaftAlpha;
    }
    if (options.rule == Rule::Asft)
        rules.heldToBase = options.asftAlpha;
    return rules;
}

SampleLosses lossesOf(model::CausalLm& model,
                      const std::vector<const data::EncodedSample*>& samples,
                      std::int64_t checkpointEvery, std::int64_t paddedLength,
                      std::vector<TokenHits>* hits, const LossRules& rules)
{
    std::vector<std::vector<text::TokenId>> ids;
    for (const auto* sample : samples)
        addSequences(*sample, ids);
    auto batch = model::makeBatch(ids, model.device());
    if (const auto positions = packedPositions(samples); !positions.empty())
        batch.positions = at::tensor(positions, at::kLong).to(model.device());
    batch.length = paddedLength;
    const auto [hidden, matrix] = model.output(
        model.hiddenStates(batch, nullptr, at::GradMode::is_enabled() ? checkpointEvery : 0));
    auto targets = targetsOf(samples);
    if (hits)
        *hits = hitsOf(hidden, matrix, samples, targets);
    const auto learned = take(Kind::GeneralLearned, samples, targets);
    const auto pseudo = take(Kind::Pseudo, samples, targets);
    const auto held = take(Kind::GeneralHeld, samples, targets);
    const auto softcap = model.finalSoftcap();
    const auto onDevice = [&](const std::vector<std::int64_t>& numbers) {
        return at::tensor(numbers, at::kLong).to(model.device());
    };
    SampleLosses losses;
    losses.own = ops::linearTokenLossSum(hidden, matrix, onDevice(targets), rules.tokens, softcap);
    if (rules.heldToBase > 0) {
        const auto rows = onDevice(targets).ge(0).nonzero().squeeze(1);
        losses.own = losses.own +
                     rules.heldToBase * ops::linearDivergenceSum(
                                            hidden.index_select(0, rows),
                                            baseHiddenStates(model, batch).index_select(0, rows),
                                            matrix, softcap);
    }
    for (auto [part, loss] :
         {std::pair{&learned, &losses.learned}, std::pair{&pseudo, &losses.pseudo}}) {
        if (!part->positions.empty())
            *loss = ops::linearTokenLossSum(hidden.index_select(0, onDevice(part->positions)),
                                            matrix, onDevice(part->targets), rules.tokens, softcap);
    }
    if (!held.positions.empty()) {
        const auto rows = onDevice(held.positions);
        losses.held = ops::linearDivergenceSum(hidden.index_select(0, rows),
                                               baseHiddenStates(model, batch).index_select(0, rows),
                                               matrix, softcap);
    }
    return losses;
}

void addHits(const std::vector<TokenHits>& hits, BatchSums& sums)
{
    for (const auto& sample : hits) {
        if (sample.labelled == 0)
            continue;
        sums.accuracies += static_cast<double>(sample.right) / static_cast<double>(sample.labelled);
        ++sums.measured;
    }
}

} // namespace anneal::train
