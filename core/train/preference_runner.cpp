#include "core/train/preference_runner.h"

#include "core/adapter/work_scope.h"
#include "core/ops/ops.h"
#include "core/ops/output_product.h"
#include "core/train/preference_losses.h"
#include "core/train/shared_update.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <cmath>

namespace anneal::train {
namespace {

std::int64_t labelCount(const std::vector<text::TokenId>& labels)
{
    return std::count_if(labels.begin() + 1, labels.end(),
                         [](text::TokenId label) { return label != data::kIgnore; });
}

void addMean(MetricSums& metrics, const char* name, const at::Tensor& values)
{
    if (values.defined() && values.numel() > 0)
        metrics.add(name, values.detach().to(at::kDouble).mean().item<double>(), 1);
}

// Sum over those rows, with their number: kto logs means over rows, not over batches.
void addRows(MetricSums& metrics, const std::string& name, const at::Tensor& values)
{
    if (values.numel() > 0)
        metrics.add(name, values.detach().to(at::kDouble).sum().item<double>(),
                    static_cast<double>(values.numel()));
}

/// While it lives, the model has its own weights where the adapter trains whole modules.
class OwnModules final {
public:
    OwnModules(adapter::LoraAdapter* adapter, model::CausalLm& model)
        : m_adapter(adapter)
        , m_model(model)
    {
        if (m_adapter)
            m_adapter->takeWholeModulesOut(m_model);
    }
    ~OwnModules()
    {
        if (m_adapter)
            m_adapter->putWholeModulesBack(m_model);
    }
    OwnModules(const OwnModules&) = delete;
    OwnModules& operator=(const OwnModules&) = delete;

private:
    adapter::LoraAdapter* m_adapter;
    model::CausalLm& m_model;
};

} // namespace

PreferenceRunner::PreferenceRunner(model::CausalLm& model, const config::RunConfig& config,
                                   ValueHead* head, std::unique_ptr<model::CausalLm> reference,
                                   adapter::LoraAdapter* adapter)
    : m_model(model)
    , m_options(config.preference())
    , m_stage(config.train().stage)
    , m_checkpointEvery(runnerOptions(config).checkpointEvery)
    , m_head(head)
    , m_reference(std::move(reference))
    , m_adapter(adapter)
    , m_neftuneAlpha(config.train().neftuneNoiseAlpha)
{
}

// Jain et al. 2023, arXiv:2310.05914, as transformers' Trainer does it in every stage.
at::Tensor PreferenceRunner::noised(const at::Tensor& x, const model::TokenBatch& batch) const
{
    const auto share = adapter::currentShare();
    if (share.base)
        return x;
    auto length = m_noiseLength;
    for (std::size_t s = 0; m_noiseLength == 0 && s + 1 < batch.offsets.size(); ++s)
        length = std::max(length, (batch.offsets[s + 1] - batch.offsets[s] + 7) / 8 * 8);
    const double size =
        m_neftuneAlpha / std::sqrt(static_cast<double>(length) * static_cast<double>(x.size(1)));
    const auto noise = at::empty(x.sizes(), at::kFloat)
                           .uniform_(-size, size, at::detail::createCPUGenerator(share.seed));
    return x + noise.to(x.options());
}

at::Tensor PreferenceRunner::hidden(model::CausalLm& model, const std::vector<Sequence>& sequences,
                                    std::vector<std::int64_t>& offsets) const
{
    std::vector<std::vector<text::TokenId>> ids;
    for (const auto& sequence : sequences)
        ids.push_back(*sequence.ids);
    const auto batch = model::makeBatch(ids, model.device());
    offsets = batch.offsets;
    return model.hiddenStates(batch, nullptr, at::GradMode::is_enabled() ? m_checkpointEvery : 0);
}

PreferenceRunner::Logps PreferenceRunner::logpsOf(model::CausalLm& model,
                                                  const std::vector<Sequence>& sequences,
                                                  bool weighted) const
{
    std::vector<std::int64_t> offsets;
    const auto output = model.output(hidden(model, sequences, offsets));
    const auto& states = output.hidden;
    const auto& matrix = output.matrix;
    const auto logp = [&](const at::Tensor& rows, const std::vector<std::int64_t>& targets) {
        return -ops::linearCrossEntropySum(
            rows, matrix, at::tensor(targets, at::kLong).to(model.device()), model.finalSoftcap());
    };
    std::vector<at::Tensor> sums, means;
    for (std::size_t s = 0; s < sequences.size(); ++s) {
        const auto& labels = *sequences[s].labels;
        const auto rows = states.narrow(0, offsets[s], offsets[s + 1] - offsets[s]);
        // Position i predicts the label of position i + 1.
        std::vector<std::int64_t> front(labels.begin() + 1, labels.end());
        front.push_back(data::kIgnore);
        std::vector<std::int64_t> rear(front.size(), data::kIgnore);
        if (weighted && sequences[s].counted >= 0) {
            std::int64_t seen = 0;
            for (std::size_t i = 0; i < front.size(); ++i)
                if (front[i] != data::kIgnore && ++seen > sequences[s].counted)
                    std::swap(front[i], rear[i]);
        }
        auto sum = logp(rows, front);
        if (std::any_of(rear.begin(), rear.end(), [](auto id) { return id != data::kIgnore; }))
            sum = sum + m_options.ldAlpha.value_or(1.0) * logp(rows, rear);
        const auto count = std::max<std::int64_t>(labelCount(labels), 1);
        sums.push_back(sum.to(at::kFloat));
        means.push_back(sums.back() / static_cast<double>(count));
    }
    Logps result{at::stack(sums), at::stack(means), {}};
    if (model.finalSoftcap() <= 0) {
        // The mean over the vocabulary of W h is the mean row of W times h.
        const c10::AutoGradMode noGradients(false);
        auto meanRow = matrix.weight.detach().mean(0, false, at::kFloat);
        if (matrix.up.defined())
            meanRow = at::cat({meanRow, matrix.up.detach().mean(0, false, at::kFloat)});
        const auto perToken = at::mv(states.detach().to(at::kFloat), meanRow);
        std::vector<at::Tensor> logits;
        for (std::size_t s = 0; s < sequences.size(); ++s)
            logits.push_back(perToken.narrow(0, offsets[s], offsets[s + 1] - offsets[s]).mean());
        result.logits = at::stack(logits);
    }
    return result;
}

PreferenceRunner::Logps
PreferenceRunner::referenceLogps(const std::vector<Sequence>& sequences) const
{
    const c10::AutoGradMode noGradients(false);
    auto share = adapter::currentShare();
    share.base = true;
    const adapter::WorkScope scope(share);
    if (m_reference)
        return logpsOf(*m_reference, sequences, false);
    const OwnModules own(m_adapter, m_model);
    return logpsOf(m_model, sequences, false);
}

PreferenceRunner::Batch PreferenceRunner::pairs(const MicroBatch& batch)
{
    std::vector<Sequence> sequences;
    const auto rows = std::ssize(batch);
    const auto counted = [&](const data::EncodedSample& row) {
        return m_options.ldAlpha ? std::min(labelCount(row.labels), labelCount(row.otherLabels))
                                 : -1;
    };
    for (const auto* row : batch)
        sequences.push_back({&row->inputIds, &row->labels, counted(*row)});
    for (const auto* row : batch)
        sequences.push_back({&row->otherIds, &row->otherLabels, counted(*row)});
    const bool averaged = takesMeans(m_options);
    const auto policy = logpsOf(m_model, sequences, true);
    const auto& own = averaged ? policy.means : policy.sums;
    PairLogps logps{own.narrow(0, 0, rows), own.narrow(0, rows, rows), {}, {}};
    if (m_options.usesReference()) {
        const auto reference = referenceLogps(sequences);
        const auto& other = averaged ? reference.means : reference.sums;
        logps.referenceChosen = other.narrow(0, 0, rows);
        logps.referenceRejected = other.narrow(0, rows, rows);
    }
    const auto chosenMeans = policy.means.narrow(0, 0, rows);
    auto result = pairLoss(logps, chosenMeans, m_options);
    if (m_options.bcoWeight > 0 && m_options.usesReference()) {
        if (m_training) {
            const auto rewards = at::cat({result.chosenRewards, result.rejectedRewards});
            const auto count = static_cast<double>(processes());
            m_rewardCount += count;
            m_rewardMean += (meanOverProcesses(rewards.mean().item<double>()) - m_rewardMean) *
                            count / m_rewardCount;
        }
        result.loss = withSft(withBco(result.preference, logps, m_rewardMean, m_options),
                              chosenMeans, m_options);
    }
    Batch done{result.loss, {}};
    addMean(done.metrics, "rewards/chosen", result.chosenRewards);
    addMean(done.metrics, "rewards/rejected", result.rejectedRewards);
    addMean(done.metrics, "rewards/accuracies",
            (result.chosenRewards > result.rejectedRewards).to(at::kFloat));
    addMean(done.metrics, "rewards/margins", result.chosenRewards - result.rejectedRewards);
    addMean(done.metrics, "logps/chosen", logps.chosen);
    addMean(done.metrics, "logps/rejected", logps.rejected);
    if (policy.logits.defined()) {
        addMean(done.metrics, "logits/chosen", policy.logits.narrow(0, 0, rows));
        addMean(done.metrics, "logits/rejected", policy.logits.narrow(0, rows, rows));
    }
    addMean(done.metrics, "sft_loss", result.sft);
    addMean(done.metrics, "odds_ratio_loss", result.oddsRatio);
    return done;
}

PreferenceRunner::Batch PreferenceRunner::tagged(const MicroBatch& batch)
{
    std::vector<Sequence> answers, completions;
    std::vector<std::int64_t> good;
    for (const auto* row : batch) {
        answers.push_back({&row->inputIds, &row->labels});
        completions.push_back({&row->otherIds, &row->otherLabels});
        good.push_back(row->isDesirable ? 1 : 0);
    }
    const auto policy = logpsOf(m_model, answers, false);
    const auto reference = referenceLogps(answers);
    at::Tensor kl;
    {
        const c10::AutoGradMode noGradients(false);
        const auto own = logpsOf(m_model, completions, false);
        kl = (own.sums - referenceLogps(completions).sums).mean();
        if (m_training && processes() > 1)
            kl.fill_(meanOverProcesses(kl.item<double>()));
        kl = kl.clamp_min(0);
    }
    const auto isGood = at::tensor(good, at::kLong).to(at::kBool).to(policy.sums.device());
    const auto result =
        taggedLoss({policy.sums, reference.sums, isGood, kl}, policy.means, m_options);
    Batch done{result.loss, {}};
    for (const bool chosen : {true, false}) {
        const auto mask = chosen ? isGood : isGood.logical_not();
        const std::string side = chosen ? "/chosen" : "/rejected";
        addRows(done.metrics, "rewards" + side, result.rewards.masked_select(mask));
        addRows(done.metrics, "logps" + side, policy.sums.masked_select(mask));
        if (policy.logits.defined())
            addRows(done.metrics, "logits" + side, policy.logits.masked_select(mask));
    }
    addMean(done.metrics, "kl", kl);
    return done;
}

PreferenceRunner::Batch PreferenceRunner::scored(const MicroBatch& batch)
{
    std::vector<Sequence> sequences;
    const auto rows = std::ssize(batch);
    for (const auto* row : batch)
        sequences.push_back({&row->inputIds, &row->labels});
    for (const auto* row : batch)
        sequences.push_back({&row->otherIds, &row->otherLabels});
    std::vector<std::int64_t> offsets;
    const auto states = hidden(m_model, sequences, offsets);
    const auto scores = m_head->lastScores(states, offsets);
    const auto chosen = scores.narrow(0, 0, rows), rejected = scores.narrow(0, rows, rows);
    Batch done{rewardLoss(chosen, rejected), {}};
    if (!m_training) // in training the reference logs the loss alone
        addRows(done.metrics, "accuracy", (chosen > rejected).to(at::kFloat));
    return done;
}

double PreferenceRunner::meanOverProcesses(double own) const
{
    return addedUp({{"sum", own}}).at("sum") / static_cast<double>(processes());
}

PreferenceRunner::Batch PreferenceRunner::lossOf(const MicroBatch& batch)
{
    if (m_stage == "rm")
        return scored(batch);
    return m_stage == "kto" ? tagged(batch) : pairs(batch);
}

std::vector<MicroBatch> PreferenceRunner::partsOf(const MicroBatch& batch) const
{
    const auto rows = std::ssize(batch);
    if (m_passRows == 0 || rows <= m_passRows)
        return {batch};
    auto count = (rows + m_passRows - 1) / m_passRows;
    while (rows % count != 0) // at the latest one row a part
        ++count;
    std::vector<MicroBatch> parts;
    for (std::int64_t first = 0; first < rows; first += rows / count)
        parts.emplace_back(batch.begin() + first, batch.begin() + first + rows / count);
    return parts;
}

Result<std::int64_t> PreferenceRunner::halveRows()
{
    if (m_stage == "kto")
        return fail(ErrorCode::OutOfMemory,
                    "kto compares with a mean over the whole micro-batch, so smaller ones would "
                    "train something else");
    if (m_options.bcoWeight > 0 && m_stage == "dpo")
        return fail(ErrorCode::OutOfMemory,
                    "pref_bco_weight compares with a mean over micro-batches, so smaller ones "
                    "would train something else");
    if (m_heldRows <= 1)
        return fail(ErrorCode::OutOfMemory, "pairs are already worked on one at a time");
    m_passRows = m_heldRows / 2;
    return m_passRows;
}

UpdateResult PreferenceRunner::run(const std::vector<MicroBatch>& microBatches, std::uint64_t seed,
                                   jobs::JobContext& context)
{
    m_training = true;
    UpdateResult result;
    m_heldRows = 0;
    m_model.embeddingNoise = nullptr;
    if (m_neftuneAlpha > 0)
        m_model.embeddingNoise = [this](const at::Tensor& x, const model::TokenBatch& batch) {
            return noised(x, batch);
        };
    for (std::size_t i = 0; i < microBatches.size(); ++i) {
        const auto parts = partsOf(microBatches[i]);
        const double weight = 1.0 / static_cast<double>(parts.size());
        const double share = weight / static_cast<double>(std::ssize(microBatches) * processes());
        std::int64_t longest = 0;
        for (const auto* row : microBatches[i])
            longest = std::max({longest, std::ssize(row->inputIds), std::ssize(row->otherIds)});
        const auto padded = (longest + 7) / 8 * 8;
        m_noiseLength = m_stage == "kto" ? 0 : padded; // kto's two passes are padded by themselves
        for (const auto& part : parts) {
            (void)context.waitWhilePaused(); // a stop lets the running update finish
            m_heldRows = std::max(m_heldRows, std::ssize(part));
            const adapter::WorkScope scope(
                {.slot = 0, .seed = adapter::mixedSeed(seed, i), .noDropout = m_stage != "rm"},
                true);
            auto batch = lossOf(part);
            torch::autograd::backward({batch.loss}, {at::full_like(batch.loss, share)});
            result.loss += share * batch.loss.item<double>();
            for (const auto& [name, sum] : batch.metrics.sums)
                result.metrics.add(name, weight * sum.sum, weight * sum.count);
        }
        for (const auto* row : microBatches[i])
            result.tokens += std::ssize(row->inputIds) + std::ssize(row->otherIds);
        result.paddedTokens += padded * 2 * std::ssize(microBatches[i]);
    }
    m_model.embeddingNoise = nullptr;
    return result;
}

Measured PreferenceRunner::evaluate(const std::vector<MicroBatch>& batches, bool /*accuracy*/,
                                    jobs::JobContext& context)
{
    const c10::AutoGradMode noGradients(false);
    m_training = false;
    m_model.embeddingNoise = nullptr;
    UpdateResult own;
    double rows = 0;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        rows += static_cast<double>(batches[i].size());
        if (!measures(i))
            continue;
        (void)context.waitWhilePaused();
        const auto part = lossOf(batches[i]);
        own.loss += static_cast<double>(batches[i].size()) * part.loss.item<double>();
        own.metrics.add(part.metrics);
    }
    const auto all = resultFrom(addedUp(numbersOf(own)));
    Measured result{all.loss / std::max(rows, 1.0), {}, all.metrics};
    if (const auto found = result.metrics.sums.find("accuracy");
        found != result.metrics.sums.end()) {
        result.accuracy = found->second.sum / std::max(found->second.count, 1.0);
        result.metrics.sums.erase(found);
    }
    return result;
}

std::map<std::string, double> PreferenceRunner::state() const
{
    std::map<std::string, double> state = {{"reward_mean", m_rewardMean},
                                           {"reward_count", m_rewardCount}};
    if (m_passRows > 0)
        state[kPassRows] = static_cast<double>(m_passRows);
    return state;
}

void PreferenceRunner::setState(const std::map<std::string, double>& state)
{
    const auto number = [&](const char* name) {
        const auto found = state.find(name);
        return found == state.end() ? 0.0 : found->second;
    };
    m_rewardMean = number("reward_mean");
    m_rewardCount = number("reward_count");
    m_passRows = static_cast<std::int64_t>(number(kPassRows));
}

} // namespace anneal::train
