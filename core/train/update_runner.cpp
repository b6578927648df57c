#include "core/train/update_runner.h"

#include "core/config/semi_options.h"

#include "core/adapter/work_scope.h"
#include "core/train/sample_losses.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace anneal::train {
namespace {

// Below this share of busy cores the operators' own threads should do better: an estimate, not yet
// measured.
constexpr double kWorthwhileBalance = 0.6;

std::int64_t lengthOf(const data::EncodedSample& sample)
{
    return static_cast<std::int64_t>(sample.inputIds.size());
}

std::int64_t paddedLength(const MicroBatch& batch)
{
    std::int64_t longest = 0;
    for (const auto* sample : batch)
        longest = std::max(longest, lengthOf(*sample));
    return (longest + 7) / 8 * 8;
}

// What RoPE types that depend on the length see of it: positions of packed rows begin anew.
std::int64_t unpackedLength(const MicroBatch& batch)
{
    const bool packed = std::any_of(batch.begin(), batch.end(),
                                    [](const auto* sample) { return !sample->positions.empty(); });
    return packed ? 0 : paddedLength(batch);
}

const char* nameOf(data::EncodedSample::Kind kind)
{
    using Kind = data::EncodedSample::Kind;
    return kind == Kind::User             ? "user"
           : kind == Kind::GeneralLearned ? "learned"
           : kind == Kind::GeneralHeld    ? "held"
                                          : "pseudo";
}

bool isPacked(model::CausalLm& model)
{
    bool packed = false;
    model.forEachLinear([&](model::Linear& linear) { packed = packed || linear.packed(); });
    return packed;
}

} // namespace

/// One forward (and backward) pass: a sequence, or a whole micro-batch.
struct UpdateRunner::Task {
    std::vector<const data::EncodedSample*> samples = {};
    std::size_t microBatch = 0;
    adapter::WorkShare share = {};
    std::int64_t tokens = 0;
    double loss = 0;               ///< sum of cross-entropies
    BatchSums sums = {};           ///< where nothing is trained
    std::int64_t paddedLength = 0; ///< of the micro-batch, where rows are not packed
};

RunnerOptions runnerOptions(const config::RunConfig& config)
{
    const auto model = config.model();
    return {model.gradientCheckpointing ? model.gradientCheckpointingEvery : 0,
            config.train().neftuneNoiseAlpha, config::pseudoOptions(config).weight,
            catalog::kKeptActivationBytes, lossRules(config)};
}

UpdateRunner::UpdateRunner(model::CausalLm& model, adapter::Trainable& trainable,
                           RunnerOptions options)
    : m_model(model)
    , m_trainable(trainable)
    , m_options(options)
    , m_packed(isPacked(model))
{
}

UpdateRunner::~UpdateRunner()
{
    m_model.embeddingNoise = nullptr;
}

std::vector<UpdateRunner::Task> UpdateRunner::tasksOf(const std::vector<MicroBatch>& microBatches,
                                                      bool separate) const
{
    std::vector<Task> tasks;
    for (std::size_t m = 0; m < microBatches.size(); ++m) {
        for (std::size_t i = 0; i < microBatches[m].size(); ++i) {
            const auto* sample = microBatches[m][i];
            const bool full = m_passRows > 0 && i % static_cast<std::size_t>(m_passRows) == 0;
            if (separate || i == 0 || full)
                tasks.push_back({.microBatch = m, .paddedLength = unpackedLength(microBatches[m])});
            tasks.back().samples.push_back(sample);
            tasks.back().tokens += lengthOf(*sample);
        }
    }
    return tasks;
}

// The share of the cores' time that is used when each sequence runs on one core, longest first.
bool UpdateRunner::separatePays(const std::vector<MicroBatch>& microBatches) const
{
    const auto threads = static_cast<std::size_t>(at::get_num_threads());
    // Side by side, as many rows are in memory as there are threads.
    if (m_passRows > 0 && static_cast<std::size_t>(m_passRows) < threads)
        return false;
    if (m_packed || !m_trainable.hasSlots() || !m_model.device().is_cpu() || threads < 2)
        return false;
    std::vector<std::int64_t> lengths;
    for (const auto& batch : microBatches) {
        for (const auto* sample : batch)
            lengths.push_back(lengthOf(*sample));
    }
    std::sort(lengths.rbegin(), lengths.rend());
    std::vector<std::int64_t> loads(threads, 0);
    for (const auto length : lengths)
        *std::min_element(loads.begin(), loads.end()) += length;
    const auto total = std::accumulate(lengths.begin(), lengths.end(), std::int64_t{0});
    const auto longest = *std::max_element(loads.begin(), loads.end());
    return static_cast<double>(total) >=
           kWorthwhileBalance * static_cast<double>(longest) * static_cast<double>(threads);
}

void UpdateRunner::runTasks(std::vector<Task>& tasks, bool separate,
                            const std::function<void(Task&)>& body, jobs::JobContext& context)
{
    const auto runOne = [&](Task& task) {
        (void)context.waitWhilePaused(); // a stop lets the running update finish
        const adapter::WorkScope scope(task.share, !separate);
        body(task);
    };
    if (!separate) {
        for (auto& task : tasks)
            runOne(task);
        return;
    }
    std::vector<Task*> order;
    for (auto& task : tasks)
        order.push_back(&task);
    std::stable_sort(order.begin(), order.end(),
                     [](const Task* a, const Task* b) { return a->tokens > b->tokens; });
    m_team.run(order.size(), [&](std::size_t i) { runOne(*order[i]); });
}

// The table of rotary angles grows on demand, which several threads must not do at once.
void UpdateRunner::prepareRotation(const std::vector<MicroBatch>& microBatches)
{
    std::int64_t longest = 0;
    for (const auto& batch : microBatches) {
        for (const auto* sample : batch)
            longest = std::max(longest, lengthOf(*sample));
    }
    if (longest <= m_preparedPositions)
        return;
    const c10::AutoGradMode noGradients(false);
    const auto batch = model::makeBatch({{0}}, m_model.device(), {longest - 1});
    (void)m_model.hiddenStates(batch);
    m_preparedPositions = longest;
}

// What all layers keep of the tasks that are under way at once, if each is like this one.
double UpdateRunner::activationBytes(const Task& task, bool separate) const
{
    const auto& config = m_model.config();
    double numbers = 0;
    for (const auto* sample : task.samples) {
        const auto length = static_cast<double>(lengthOf(*sample));
        numbers += length * catalog::activationsPerToken(config, length);
    }
    const double bytes = numbers * static_cast<double>(config.layers) *
                         static_cast<double>(c10::elementSize(m_model.dtype()));
    return bytes * (separate ? at::get_num_threads() : 1);
}

// How often layers of the task are recomputed: not at all where they keep little.
std::int64_t UpdateRunner::checkpointEvery(const Task& task, bool separate) const
{
    return activationBytes(task, separate) <= m_options.keptBytes ? 0 : m_options.checkpointEvery;
}

double UpdateRunner::keptBytes(const std::vector<MicroBatch>& microBatches) const
{
    const bool separate = separatePays(microBatches);
    double most = 0;
    for (const auto& task : tasksOf(microBatches, separate))
        if (checkpointEvery(task, separate) == 0)
            most = std::max(most, activationBytes(task, separate));
    return most;
}

UpdateResult UpdateRunner::run(const std::vector<MicroBatch>& microBatches, std::uint64_t seed,
                               jobs::JobContext& context)
{
    m_model.embeddingNoise = nullptr;
    prepareRotation(microBatches);
    const bool separate = separatePays(microBatches);
    auto tasks = tasksOf(microBatches, separate);
    m_heldRows = separate ? std::min<std::int64_t>(at::get_num_threads(), std::ssize(tasks)) : 0;
    for (const auto& task : tasks)
        m_heldRows = std::max(m_heldRows, std::ssize(task.samples));
    m_trainable.setSlots(separate ? tasks.size() : 1);
    m_paddedLengths.clear();
    for (std::size_t i = 0; i < tasks.size(); ++i)
        tasks[i].share = {separate ? i : 0, adapter::mixedSeed(seed, i)};
    m_paddedLengths.assign(separate ? tasks.size() : 1, 0);
    if (m_options.neftuneNoiseAlpha > 0) {
        // Jain et al. 2023, arXiv:2310.05914: uniform noise of this size on the embeddings.
        m_model.embeddingNoise = [this](const at::Tensor& x, const model::TokenBatch&) {
            const auto share = adapter::currentShare();
            if (share.base)
                return x;
            const auto length = static_cast<double>(m_paddedLengths.at(share.slot));
            const double size =
                m_options.neftuneNoiseAlpha / std::sqrt(length * static_cast<double>(x.size(1)));
            const auto noise =
                at::empty(x.sizes(), at::kFloat)
                    .uniform_(-size, size, at::detail::createCPUGenerator(share.seed));
            return x + noise.to(x.options());
        };
    }

    distributed::Numbers labels = {{"user", 0}, {"learned", 0}, {"held", 0}, {"pseudo", 0}};
    UpdateResult result;
    for (const auto& batch : microBatches) {
        for (const auto* sample : batch) {
            labels[nameOf(sample->kind)] += static_cast<double>(labelCount(*sample));
            result.tokens += lengthOf(*sample);
        }
        result.paddedTokens += paddedLength(batch) * std::ssize(batch);
    }
    labels = addedUp(labels);
    // Learned text is new to the model and would outweigh the user's rows in a mean of its own;
    // what is held hardly moves.
    const double perLabel = 1.0 / std::max(1.0, labels["user"] + labels["learned"] +
                                                    m_options.pseudoWeight * labels["pseudo"]);
    const double perHeld = 1.0 / std::max(1.0, labels["held"]);
    const auto body = [&](Task& task) {
        m_paddedLengths[task.share.slot] = paddedLength(microBatches[task.microBatch]);
        const auto losses = lossesOf(m_model, task.samples, checkpointEvery(task, separate),
                                     task.paddedLength, nullptr, m_options.rules);
        task.loss = losses.own.item<double>();
        std::vector<at::Tensor> sums = {losses.own},
                                factors = {at::full_like(losses.own, perLabel)};
        for (const auto& [general, factor] :
             {std::pair{losses.learned, perLabel},
              std::pair{losses.pseudo, m_options.pseudoWeight * perLabel},
              std::pair{losses.held, perHeld}}) {
            if (!general.defined())
                continue;
            sums.push_back(general);
            factors.push_back(at::full_like(general, factor));
        }
        torch::autograd::backward(sums, factors);
    };
    runTasks(tasks, separate, body, context);
    m_trainable.collectGradients();
    for (const auto& task : tasks)
        result.loss += task.loss * (1.0 / std::max(1.0, labels["user"]));
    m_model.embeddingNoise = nullptr;
    return result;
}

Result<std::int64_t> UpdateRunner::halveRows()
{
    if (m_heldRows <= 1)
        return fail(ErrorCode::OutOfMemory, "rows are already worked on one at a time");
    m_passRows = m_heldRows / 2;
    return m_passRows;
}

std::map<std::string, double> UpdateRunner::state() const
{
    if (m_passRows == 0)
        return {};
    return {{kPassRows, static_cast<double>(m_passRows)}};
}

void UpdateRunner::setState(const std::map<std::string, double>& state)
{
    const auto rows = state.find(kPassRows);
    m_passRows = rows == state.end() ? 0 : static_cast<std::int64_t>(rows->second);
}

Measured UpdateRunner::evaluate(const std::vector<MicroBatch>& batches, bool accuracy,
                                jobs::JobContext& context)
{
    const c10::AutoGradMode noGradients(false);
    prepareRotation(batches);
    std::vector<MicroBatch> own; // whose places hold nothing where another process measures
    for (std::size_t i = 0; i < batches.size(); ++i)
        own.push_back(measures(i) ? batches[i] : MicroBatch());
    auto tasks = tasksOf(own, separatePays(own));
    const auto body = [&](Task& task) {
        std::vector<TokenHits> hits;
        task.sums.loss = lossesOf(m_model, task.samples, 0, task.paddedLength,
                                  accuracy ? &hits : nullptr, m_options.rules)
                             .own.item<double>();
        addHits(hits, task.sums);
    };
    runTasks(tasks, separatePays(own), body, context);
    std::vector<BatchSums> sums(batches.size());
    for (const auto& task : tasks) {
        auto& sum = sums[task.microBatch];
        sum.loss += task.sums.loss;
        sum.accuracies += task.sums.accuracies;
        sum.measured += task.sums.measured;
    }
    if (processes() > 1)
        sums = sumsFrom(addedUp(numbersOf(sums)), sums.size());
    return averaged(batches, sums);
}

} // namespace anneal::train
