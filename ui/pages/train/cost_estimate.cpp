#include "ui/pages/train/cost_estimate.h"

#include <algorithm>

namespace anneal::ui {

namespace {
constexpr int kEstimateDelayMs = 250;
constexpr int kMeasureDelayMs = 1200;
} // namespace

QString speedKey(config::RunConfig config)
{
    // How long it trains, where it writes and with which numbers it multiplies changes neither the
    // time of a step nor its memory. Everything else may.
    static constexpr const char* kOthers[] = {"num_train_epochs",
                                              "max_steps",
                                              "output_dir",
                                              "overwrite_output_dir",
                                              "resume_from_checkpoint",
                                              "run_name",
                                              "logging_dir",
                                              "logging_steps",
                                              "logging_first_step",
                                              "save_steps",
                                              "save_strategy",
                                              "save_total_limit",
                                              "save_only_model",
                                              "plot_loss",
                                              "report_to",
                                              "eval_steps",
                                              "eval_strategy",
                                              "learning_rate",
                                              "lr_scheduler_type",
                                              "lr_scheduler_kwargs",
                                              "warmup_steps",
                                              "warmup_ratio",
                                              "weight_decay",
                                              "adam_beta1",
                                              "adam_beta2",
                                              "adam_epsilon",
                                              "seed",
                                              "data_seed",
                                              "preset",
                                              "stop_when_learned"};
    for (const char* key : kOthers)
        config.reset(key);
    return QString::fromStdString(config.toYaml());
}

CostEstimate::CostEstimate(QObject* parent)
    : QObject(parent)
{
    m_estimateTimer.setSingleShot(true);
    m_estimateTimer.setInterval(kEstimateDelayMs);
    m_measureTimer.setSingleShot(true);
    m_measureTimer.setInterval(kMeasureDelayMs);
    connect(&m_estimateTimer, &QTimer::timeout, this, &CostEstimate::wanted);
    connect(&m_measureTimer, &QTimer::timeout, this, &CostEstimate::measureWanted);
}

void CostEstimate::forget()
{
    m_value.reset();
    m_fit.reset();
    m_estimation.cancel();
    m_search.cancel();
    m_estimateTimer.start();
}

void CostEstimate::adopt(const studio::Estimate& estimate)
{
    m_estimation.cancel();
    m_estimateTimer.stop();
    m_value = estimate;
    Q_EMIT changed();
}

double CostEstimate::tokensPerSecond(const QString& speedKey) const
{
    return m_measured.value(speedKey).tokensPerSecond;
}

void CostEstimate::estimate(const Subject& subject)
{
    const auto pace = m_measured.value(subject.speedKey);
    m_estimation.run(
        [config = subject.config, pace](jobs::JobContext&) -> std::optional<studio::Estimate> {
            if (auto estimate = studio::estimate(config, pace, studio::Asking::AtCheckpoints))
                return *estimate;
            return std::nullopt;
        },
        [this, subject, pace](std::optional<studio::Estimate> estimate) {
            m_value = estimate;
            Q_EMIT changed();
            if (!estimate)
                return;
            if (!estimate->fitsMemory())
                lookForFit(subject);
            else if (pace.tokensPerSecond == 0 && !m_notMeasurable.contains(subject.speedKey))
                m_measureTimer.start();
        });
}

void CostEstimate::measure(const Subject& subject)
{
    if (measuring() || m_measured.contains(subject.speedKey))
        return;
    m_measurement.run(
        [config = subject.config](jobs::JobContext& context) {
            const auto engine = studio::loadEngine();
            if (!engine)
                return studio::Pace{};
            return (*engine)->calibrate(config, context).value_or(studio::Pace{});
        },
        [this, key = subject.speedKey](const studio::Pace& pace) {
            if (pace.tokensPerSecond > 0)
                m_measured.insert(key, pace);
            else
                m_notMeasurable.insert(key);
            Q_EMIT wanted();
        });
    Q_EMIT changed();
}

void CostEstimate::stopMeasuring()
{
    m_measureTimer.stop();
    m_measurement.cancel();
}

void CostEstimate::lookForFit(const Subject& subject)
{
    m_search.run(
        [config = subject.config, start = subject.fit, pace = m_measured.value(subject.speedKey)](
            jobs::JobContext& context) -> std::optional<Fit> {
            // What was measured is of other settings: it says how far the shapes' figure is off.
            auto shapesOnly = pace;
            shapesOnly.memoryBytes = 0;
            double more = 1;
            const auto told = studio::estimate(config, shapesOnly);
            if (!told)
                return std::nullopt;
            if (pace.memoryBytes > 0 && told->memoryBytes > 0)
                more = std::max(1.0, static_cast<double>(pace.memoryBytes) /
                                         static_cast<double>(told->memoryBytes));
            Fit fit = start;
            while (!context.stopRequested()) {
                const Fit next = fit.smaller(told->longestSample);
                if (next == fit)
                    return std::nullopt;
                fit = next;
                config::RunConfig trial = config;
                fit.write(trial);
                const auto estimate = studio::estimate(trial, shapesOnly);
                if (!estimate)
                    return std::nullopt;
                if (more * static_cast<double>(estimate->memoryBytes) <=
                    static_cast<double>(estimate->availableMemoryBytes))
                    return fit;
            }
            return std::nullopt;
        },
        [this](std::optional<Fit> fit) {
            m_fit = fit;
            Q_EMIT changed();
        });
}

} // namespace anneal::ui
