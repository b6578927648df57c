#include "core/train/pace.h"

#include "core/base/disk_speed.h"
#include "core/base/machine.h"
#include "core/base/memory_watch.h"
#include "core/base/utf8.h"
#include "core/catalog/activation_size.h"
#include "core/optim/optimizer.h"
#include "core/tensor/device.h"
#include "core/train/batch_source.h"
#include "core/train/make_updater.h"
#include "core/train/trained_parameters.h"
#include "core/train/update_cost.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace anneal::train {
namespace {

using Clock = std::chrono::steady_clock;

// Of one and the same update the time varies by a tenth; the mean of so many seconds, by less.
constexpr double kEnoughSeconds = 6.0, kLongUpdate = 6.0;
constexpr std::int64_t kFewestUpdates = 3, kMostUpdates = 12;
constexpr double kMostCode = 1.25 * catalog::kCodePerLength; ///< for one length
constexpr std::int64_t kMostLookedAt = 4096;                 ///< updates whose rows are counted

std::int64_t tokensOf(const data::EncodedSample& sample)
{
    return std::ssize(sample.inputIds) + std::ssize(sample.otherIds);
}

void addLengths(const data::EncodedSample& sample, std::set<std::int64_t>& lengths)
{
    lengths.insert(std::ssize(sample.inputIds));
    if (!sample.otherIds.empty())
        lengths.insert(std::ssize(sample.otherIds));
}

/// Tokens that are learned: what is computed over the whole vocabulary.
std::int64_t learnedOf(const data::EncodedSample& sample)
{
    const auto learned = [](const std::vector<text::TokenId>& labels) {
        return std::ssize(labels) - std::count(labels.begin(), labels.end(), data::kIgnore);
    };
    return learned(sample.labels) + learned(sample.otherLabels);
}

/// The update for which a number is highest.
struct Highest {
    double value = 0;
    std::optional<std::int64_t> update; ///< none: it is nowhere above 0

    void see(double other, std::int64_t of)
    {
        if (other > value) {
            value = other;
            update = of;
        }
    }
};

/// The updates of a run by the tokens of their rows.
struct Survey {
    double meanTokens = 0;
    std::vector<std::int64_t> heaviest; ///< those with most tokens, the longest row, the longest
                                        ///< answers, most that is kept without recomputing
    std::vector<std::int64_t> typical;  ///< spread over the run, in the order to measure
    std::set<std::int64_t> lengths;     ///< of all rows
};

Survey surveyOf(BatchSource& source, const TrainPlan& plan, const config::TrainOptions& options,
                const Updater& updater)
{
    const auto looked = std::min(plan.totalUpdates, kMostLookedAt);
    Survey survey;
    Highest tokens, row, answers, kept;
    double sum = 0;
    for (std::int64_t i = 0; i < looked; ++i) {
        const auto number = i * plan.totalUpdates / looked;
        std::int64_t all = 0, longest = 0;
        std::array<std::int64_t, 2> learned{}; // of two rows, which may be under way at once
        const auto batches = source.microBatchesOf(placeOf(number, plan, options));
        for (const auto& batch : batches)
            for (const auto* sample : batch) {
                all += tokensOf(*sample);
                longest = std::max(longest, tokensOf(*sample));
                addLengths(*sample, survey.lengths);
                const auto own = learnedOf(*sample);
                learned = own > learned[0] ? std::array{own, learned[0]}
                                           : std::array{learned[0], std::max(own, learned[1])};
            }
        sum += static_cast<double>(all);
        tokens.see(static_cast<double>(all), number);
        row.see(static_cast<double>(longest), number);
        answers.see(static_cast<double>(learned[0] + learned[1]), number);
        kept.see(updater.keptBytes(batches), number);
    }
    survey.meanTokens = sum / static_cast<double>(looked);
    for (const auto& update : {tokens.update, row.update, answers.update, kept.update})
        if (update && std::find(survey.heaviest.begin(), survey.heaviest.end(), *update) ==
                          survey.heaviest.end())
            survey.heaviest.push_back(*update);
    for (std::int64_t i = 0; i < kMostUpdates; ++i)
        survey.typical.push_back((i * 5 % kMostUpdates * 2 + 1) * plan.totalUpdates /
                                 (2 * kMostUpdates));
    return survey;
}

class Measurement final {
public:
    Measurement(const config::RunConfig& config, RunInputs& inputs, const TrainPlan& plan,
                BatchSource& source, Updater& updater, optim::Optimizer& optimizer)
        : m_options(config.train())
        , m_inputs(inputs)
        , m_plan(plan)
        , m_source(source)
        , m_updater(updater)
        , m_optimizer(optimizer)
    {
    }

    Result<report::Pace> run(jobs::JobContext& context)
    {
        const Survey survey = surveyOf(m_source, m_plan, m_options, m_updater);
        // The heaviest set up kernels and memory. The very first, which also waits for pages, is
        // told by itself; where each takes long, they stand for some of the others.
        std::vector<Timed> timed;
        std::int64_t updates = 0;
        double seconds = 0;
        for (const auto number : survey.heaviest) {
            ANNEAL_TRY(const Timed one, update(number, context));
            timed.push_back(one);
            updates += one.seconds >= kLongUpdate ? 1 : 0;
            seconds += one.seconds >= kLongUpdate ? one.seconds : 0;
        }
        std::vector<Grown> grown; // after each of them
        for (const auto number : survey.typical) {
            if (timed.size() > 1 && updates >= kFewestUpdates && seconds >= kEnoughSeconds)
                break;
            ANNEAL_TRY(const Timed one, update(number, context));
            timed.push_back(one);
            ++updates;
            seconds += one.seconds;
            grown.push_back({static_cast<double>(residentBytes()), m_lengths.size()});
        }
        const Timed first = timed.front();
        const UpdateCost cost = costOf({timed.begin() + 1, timed.end()});
        report::Pace pace;
        pace.memoryBytes = stillToCome(grown, survey.lengths.size());
        pace.tokensPerSecond = static_cast<double>(m_tokens) / std::max(m_seconds, 1e-9);
        pace.computeType = m_inputs.computeType;
        pace.secondsPerUpdate = cost.of(survey.meanTokens);
        pace.firstSeconds = std::max(0.0, first.seconds - cost.of(first.tokens));
        return pace;
    }

private:
    /// Makes the update and measures it. Fails with Cancelled.
    Result<Timed> update(std::int64_t number, jobs::JobContext& context)
    {
        if (!context.waitWhilePaused())
            return fail(ErrorCode::Cancelled, "The measurement was stopped.");
        const auto start = Clock::now();
        const auto batches = m_source.microBatchesOf(placeOf(number, m_plan, m_options));
        m_optimizer.beginUpdate(m_options.learningRate); // layerwise rules step within the passes
        const auto result = m_updater.run(batches, m_options.seed, context);
        (void)m_optimizer.clipGradients(m_options.maxGradNorm);
        m_optimizer.step(m_options.learningRate);
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        m_seconds += seconds;
        m_tokens += result.tokens;
        double tokens = 0;
        for (const auto& batch : batches)
            for (const auto* sample : batch) {
                tokens += static_cast<double>(tokensOf(*sample));
                addLengths(*sample, m_lengths);
            }
        return Timed{tokens, seconds};
    }

    struct Grown {
        double bytes;
        std::size_t lengths; ///< of rows that were seen until then
    };

    /// In bf16 the code that oneDNN generates for rows of each new length stays: what the lengths
    /// of these updates added, for those that the run has besides.
    [[nodiscard]] static std::uint64_t stillToCome(const std::vector<Grown>& grown,
                                                   std::size_t allLengths)
    {
        if (grown.empty() || grown.back().lengths == grown.front().lengths)
            return 0;
        const auto lengths = grown.back().lengths - grown.front().lengths;
        // What is more is memory that comes and goes, and is in the highest already.
        const double each = std::min(kMostCode, (grown.back().bytes - grown.front().bytes) /
                                                    static_cast<double>(lengths));
        const auto kept = std::min<std::size_t>(allLengths, catalog::kCodeLengths);
        const auto more = kept - std::min(kept, grown.back().lengths);
        return static_cast<std::uint64_t>(std::max(0.0, each) * static_cast<double>(more));
    }

    config::TrainOptions m_options;
    RunInputs& m_inputs;
    const TrainPlan& m_plan;
    BatchSource& m_source;
    Updater& m_updater;
    optim::Optimizer& m_optimizer;
    double m_seconds = 0;
    std::int64_t m_tokens = 0;
    std::set<std::int64_t> m_lengths; ///< of the rows so far
};

/// Saving reads the weights that no update has touched too: they come into memory from their file.
void readAll(model::CausalLm& model)
{
    constexpr std::size_t kPage = 4096;
    model.forEachParameter([](const std::string&, at::Tensor& weight) {
        if (!weight.device().is_cpu() || !weight.is_contiguous())
            return;
        const auto* bytes = static_cast<const volatile std::byte*>(weight.const_data_ptr());
        for (std::size_t i = 0; i < weight.nbytes(); i += kPage)
            (void)bytes[i];
    });
}

Result<report::Pace> measure(const config::RunConfig& config, jobs::JobContext& context)
{
    report::TrainListener nobody;
    ANNEAL_TRY(auto inputs, loadInputs(config, std::nullopt, nobody, context));
    ANNEAL_TRY(const auto plan, makePlan(inputs.train.size(), config.train()));
    BatchSource source(config, inputs, plan);
    ANNEAL_TRY(const auto updater, makeUpdater(config, inputs, context));
    ANNEAL_TRY(const auto optimizer, optimizerOf(inputs, config));
    ANNEAL_TRY(auto pace,
               Measurement(config, inputs, plan, source, *updater, *optimizer).run(context));
    const auto train = config.train();
    if (train.finetuningType != "lora") {
        readAll(*inputs.model);
        pace.writtenBytesPerSecond = measureWriteSpeed(pathFromUtf8(train.outputDir));
    }
    return pace;
}

} // namespace

Result<report::Pace> measurePace(const config::RunConfig& config, jobs::JobContext& context)
{
    report::Pace pace;
    // What earlier work has freed would be taken first, and not be seen.
    releaseFreedMemory();
    {
        const MemoryWatch watch;
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            ANNEAL_TRY(pace, measure(config, context));
            return {};
        }));
        pace.memoryBytes += watch.highest() - std::min(watch.highest(), watch.before());
    }
    releaseFreedMemory();
    return pace;
}

} // namespace anneal::train
