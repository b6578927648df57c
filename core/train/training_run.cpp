#include "core/train/training_run.h"

#include "core/adapter/work_scope.h"
#include "core/base/atomic_file.h"
#include "core/base/machine.h"
#include "core/base/utf8.h"
#include "core/config/schedule_options.h"
#include "core/runs/run_list.h"
#include "core/train/continued_run.h"
#include "core/train/run_card.h"

#include <algorithm>
#include <cmath>

namespace anneal::train {
namespace {

constexpr std::size_t kPaceUpdates = 16;

// A model that guesses has a loss of ln(vocabulary), and other losses (of preferences: pref_beta,
// pref_ftx) have the size that they begin with. One that stays this far above it is destroyed.
constexpr double kRunawayFactor = 3.0;
constexpr int kRunawayUpdates = 5;

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

} // namespace

TrainingRun::TrainingRun(const config::RunConfig& config, RunFolder& folder, RunInputs& inputs,
                         TrainPlan plan, optim::Schedule schedule,
                         std::unique_ptr<optim::Optimizer> optimizer,
                         std::unique_ptr<Updater> updater, report::TrainListener& listener,
                         jobs::JobContext& context, const AnswerHook& answers,
                         distributed::ProcessGroup& group)
    : m_config(config)
    , m_options(config.train())
    , m_folder(folder)
    , m_inputs(inputs)
    , m_plan(plan)
    , m_schedule(std::move(schedule))
    , m_listener(listener)
    , m_context(context)
    , m_answers(answers)
    , m_group(group)
    , m_batches(config, inputs, plan, group.rank())
    , m_optimizer(std::move(optimizer))
    , m_updater(std::move(updater))
    , m_evaluation(config, m_plan, inputs, *m_updater, listener, context)
{
    // Several processes and one with as many times the rows in a batch make the same updates.
    m_identity = {m_options.seed, m_batches.dataSeed(), plan.rows,
                  m_options.batchSize * plan.processes, m_options.accumulation};
    m_updater->shareWith(&m_group);
}

Result<void> TrainingRun::restoreOwn()
{
    if (m_options.scheduler == "reduce_lr_on_plateau") {
        ANNEAL_TRY(m_plateau,
                   optim::Plateau::create(m_options.schedulerKwargs, m_options.learningRate,
                                          m_config.evaluation().greaterIsBetter,
                                          config::scheduleWords(m_config)));
    }
    const auto& checkpoint = m_folder.continueFrom();
    if (!checkpoint)
        return {};
    ANNEAL_TRY(auto saved, readProgress(*checkpoint));
    ANNEAL_CHECK(readOptimizer(*checkpoint, *m_optimizer));
    if (!(saved.identity == m_identity))
        m_listener.warned(notice("run.other_order", {{"folder", toUtf8(*checkpoint)}}));
    m_progress = std::move(saved.progress);
    takeOverPasses();
    m_updater->setState(m_progress.updater);
    if (m_plateau)
        m_plateau->setState(m_progress.updater);
    m_evaluation.resume(m_progress.state);
    m_firstStep = m_progress.step;
    if (m_options.ignoreDataSkip)
        m_plan.repeated = m_firstStep % m_plan.updates;
    ANNEAL_CHECK(readEnd());
    if (const auto planned = m_progress.state.maxSteps;
        planned > 0 && planned < m_plan.totalUpdates)
        m_listener.warned(notice("run.longer", {{"before", std::to_string(planned)},
                                                {"planned", std::to_string(m_plan.totalUpdates)}}));
    m_firstTokens = m_progress.tokens;
    m_savedStep = m_progress.step;
    return {};
}

Result<void> TrainingRun::begin()
{
    if (!m_group.leads())
        return {};
    ANNEAL_TRY(const auto told, m_folder.makeReady(m_firstStep));
    if (told)
        m_listener.warned(*told);
    ANNEAL_TRY(m_extraFiles, m_inputs.tokenizer->filesToSave());
    m_log = std::make_unique<RunLog>(m_folder.path(), m_config, m_plan,
                                     m_inputs.baseParameters - m_inputs.embeddingParameters +
                                         m_inputs.trainable->trainableParameters(),
                                     m_progress);
    ANNEAL_CHECK(m_log->open(m_progress));
    m_extraFiles.emplace_back("README.md", m_log->modelCard());
    ANNEAL_CHECK(writeFileAtomically(
        m_folder.path() / std::filesystem::path(runs::kRunSettingsFile), m_config.toYaml()));
    m_card = beginCard(m_config);
    report::PlanEvent plan;
    plan.totalSteps = m_plan.totalUpdates;
    plan.firstStep = m_firstStep;
    plan.rows = m_inputs.train.size();
    plan.evalRows = m_inputs.evaluation.size();
    plan.cutRows = m_inputs.cutRows;
    plan.droppedRows = m_inputs.droppedRows;
    plan.trainableParameters = m_inputs.trainable->trainableParameters();
    plan.allParameters = m_inputs.baseParameters + plan.trainableParameters;
    plan.computeType = config::toString(m_inputs.computeType);
    plan.device = m_inputs.deviceName;
    plan.chatTemplate = m_inputs.chatTemplate;
    m_listener.planned(plan);
    return {};
}

Result<report::TrainSummary> TrainingRun::run()
{
    m_start = Clock::now();
    ANNEAL_TRY(const bool finished, wasFinished());
    if (finished)
        return summary(false);
    ANNEAL_CHECK(begin());
    if (m_firstStep == 0)
        ask(0);
    m_listener.phaseChanged(report::TrainPhase::FirstUpdate);
    m_trainingStart = Clock::now();
    if (m_firstStep == 0 && m_evaluation.isDueAtStart())
        ANNEAL_CHECK(evaluate());
    m_budget.emplace();
    const auto stopped = makeUpdates();
    if (!stopped)
        return tl::make_unexpected(withCheckpoint(stopped.error()));
    if (*stopped && m_savedStep != m_progress.step && m_progress.step > 0)
        ANNEAL_CHECK(save());
    return finish(*stopped);
}

// Whether it ended by a stop, which one process asks for and all make.
Result<bool> TrainingRun::makeUpdates()
{
    bool stopped = false;
    while (m_progress.step < m_plan.totalUpdates && !stopped && !m_evaluation.endsRun() &&
           !m_hasLearned) {
        ANNEAL_TRY(stopped, m_group.any(!m_context.waitWhilePaused()));
        if (stopped)
            break;
        ANNEAL_CHECK(makeUpdate());
        ANNEAL_TRY(const bool asked, m_group.any(m_context.stopRequested()));
        stopped = asked && m_progress.step < m_plan.totalUpdates;
        ANNEAL_CHECK(afterUpdate(stopped));
        if (m_options.stopWhenLearned) {
            ANNEAL_TRY(m_hasLearned, m_group.any(m_hasLearned));
        }
    }
    return stopped;
}

Result<void> TrainingRun::makeUpdate()
{
    const auto start = Clock::now();
    const auto done = m_progress.step;
    const auto place = placeOf(done, m_plan, m_options);
    const double rate =
        m_options.learningRate * (m_plateau ? m_plateau->factor() : m_schedule(done));
    auto seed = adapter::mixedSeed(m_options.seed, static_cast<std::uint64_t>(done));
    if (!m_group.leads()) // other rows, other masks and noise
        seed = adapter::mixedSeed(seed, static_cast<std::uint64_t>(m_group.rank()));
    m_optimizer->beginUpdate(rate);
    ANNEAL_TRY(const auto result, passes(place, seed));
    const double gradNorm = m_optimizer->clipGradients(m_options.maxGradNorm);
    ANNEAL_CHECK(checkHealth(result.loss, gradNorm));
    ANNEAL_CHECK(step(rate));

    ++m_progress.step;
    m_progress.lossSum += result.loss;
    m_progress.lossSinceLog += result.loss;
    ++m_progress.updatesSinceLog;
    m_progress.metricsSinceLog.add(result.metrics);
    m_progress.tokens += result.tokens;
    m_progress.paddedTokens += result.paddedTokens;
    if (m_progress.step == m_firstStep + 1) {
        m_firstLoss = result.loss;
        m_listener.phaseChanged(report::TrainPhase::Training);
    }
    m_lastLoss = result.loss;
    m_lastGradNorm = gradNorm;
    m_lastRate = rate;
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    m_trainingSeconds += seconds;
    m_recent.push_back({seconds, result.tokens});
    if (m_recent.size() > kPaceUpdates)
        m_recent.pop_front();
    tellStep(result.loss, gradNorm, rate);
    return {};
}

Result<void> TrainingRun::checkHealth(double loss, double gradNorm)
{
    double usual = std::log(static_cast<double>(m_inputs.model->config().vocabSize));
    if (m_options.stage != "sft" && m_options.stage != "pt") {
        const auto& log = m_progress.state.logHistory;
        const auto first = std::find_if(log.begin(), log.end(),
                                        [](const auto& entry) { return entry.loss.has_value(); });
        usual = std::max({usual, m_progress.step == m_firstStep ? loss : m_firstLoss,
                          first == log.end() ? 0.0 : *first->loss});
    }
    m_runawayUpdates = loss > kRunawayFactor * usual ? m_runawayUpdates + 1 : 0;
    const bool broken = !std::isfinite(loss) || !std::isfinite(gradNorm);
    if (!broken && m_runawayUpdates < kRunawayUpdates)
        return {};
    const auto step = std::to_string(m_progress.step + 1);
    std::map<std::string, std::string> context = {{"step", step}, {"key", "learning_rate"}};
    std::string kept = "; no checkpoint was saved before";
    if (const auto checkpoints = listCheckpoints(m_folder.path()); !checkpoints.empty()) {
        context["checkpoint"] = toUtf8(checkpoints.back().second);
        kept = "; the last good checkpoint is " + context["checkpoint"];
    }
    return fail(ErrorCode::Diverged,
                (broken ? "Training produced a number that is no longer finite at update "
                        : "The loss ran away, to " + shortNumber(loss) + ", by update ") +
                    step + kept + ". Lower learning_rate (now " +
                    shortNumber(m_options.learningRate) + ") or max_grad_norm and start again.",
                std::move(context));
}

double TrainingRun::sessionSeconds() const
{
    return std::chrono::duration<double>(Clock::now() - m_trainingStart).count();
}

void TrainingRun::tellStep(double loss, double gradNorm, double learningRate)
{
    report::StepEvent event;
    event.step = m_progress.step;
    event.totalSteps = m_plan.totalUpdates;
    event.epoch = epochAfter(m_progress.step, m_plan, m_options);
    event.loss = loss;
    event.learningRate = learningRate;
    event.gradNorm = gradNorm;
    double seconds = 0;
    std::int64_t tokens = 0;
    for (const auto& pace : m_recent) {
        seconds += pace.seconds;
        tokens += pace.tokens;
    }
    event.tokensPerSecond = seconds > 0 ? static_cast<double>(tokens) / seconds : 0;
    event.secondsLeft = static_cast<double>(m_plan.totalUpdates - m_progress.step) * seconds /
                        static_cast<double>(m_recent.size());
    event.secondsElapsed = sessionSeconds();
    event.memoryBytes = residentBytes();
    m_listener.stepDone(event);
}

Result<void> TrainingRun::afterUpdate(bool stopping)
{
    const auto step = m_progress.step;
    const bool last = step == m_plan.totalUpdates;
    const bool epochEnds = placeOf(step - 1, m_plan, m_options).endsEpoch;
    const auto due = [&](const std::string& strategy, std::int64_t every, bool atEnd) {
        if (strategy == "steps")
            return step % every == 0 || (last && atEnd);
        return strategy == "epoch" && (epochEnds || (last && atEnd));
    };
    const bool partEnds = last && m_options.loggingStrategy == "epoch";
    if (m_log && (due(m_options.loggingStrategy, m_plan.loggingSteps, false) || partEnds ||
                  (step == 1 && m_options.loggingFirstStep)))
        ANNEAL_CHECK(m_log->logTraining(m_progress, m_lastGradNorm, m_lastRate, sessionSeconds()));
    const bool measures = m_evaluation.isDueAfter(step);
    if (measures)
        ANNEAL_CHECK(evaluateWithinMemory());
    const bool isBest = m_options.saveStrategy == "best" && measures &&
                        m_progress.state.bestGlobalStep == m_progress.step;
    if ((due(m_options.saveStrategy, m_plan.saveSteps, true) || isBest) && !stopping)
        ANNEAL_CHECK(save());
    return {};
}

void TrainingRun::ask(std::int64_t step)
{
    if (!m_answers || m_askedStep == step || m_context.stopRequested())
        return;
    m_askedStep = step;
    m_listener.phaseChanged(report::TrainPhase::Asking);
    m_inputs.trainable->setTraining(false);
    m_hasLearned = m_answers(*m_inputs.model, m_inputs.valueHead, step);
    m_inputs.trainable->setTraining(true);
    m_optimizer->chooseParameters();
}

} // namespace anneal::train
