#pragma once

#include "core/studio/engine.h"
#include "ui/bridge/latest_job.h"
#include "ui/pages/train/fit.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace anneal::ui {

/// What the pace and the memory of a step depend on: the whole configuration without the epochs and
/// what else leaves a step as it is. Trainings with the same text run at the same speed.
[[nodiscard]] QString speedKey(config::RunConfig config);

/// What a training will cost on this machine: memory and disk from the shapes, time from a short
/// measurement, and where memory is short, the largest settings that fit. Works in the background;
/// its owner says when the settings changed and, when asked, what they are. GUI thread only.
class CostEstimate final : public QObject {
    Q_OBJECT
public:
    /// What is to be estimated. Trainings with the same key run at the same speed.
    struct Subject {
        config::RunConfig config;
        QString speedKey;
        Fit fit;
    };
    explicit CostEstimate(QObject* parent = nullptr);

    void forget(); ///< the settings changed: wanted() comes when they rest
    void estimate(const Subject& subject);
    void measure(const Subject& subject);         ///< unless it was measured or is being measured
    void stopMeasuring();                         ///< before a training starts
    void adopt(const studio::Estimate& estimate); ///< for pictures: shown as it is

    [[nodiscard]] const std::optional<studio::Estimate>& value() const { return m_value; }
    [[nodiscard]] double tokensPerSecond(const QString& speedKey) const; ///< 0 = not measured
    [[nodiscard]] bool measuring() const { return m_measurement.running(); }
    /// What would fit; nullopt while it is looked for and when nothing helps. Looked for when the
    /// estimate does not fit.
    [[nodiscard]] const std::optional<Fit>& fit() const { return m_fit; }

Q_SIGNALS:
    void wanted();        ///< call estimate()
    void measureWanted(); ///< call measure(), unless a training is going on
    void changed();

private:
    void lookForFit(const Subject& subject);

    std::optional<studio::Estimate> m_value;
    std::optional<Fit> m_fit;
    QHash<QString, studio::Pace> m_measured;
    QSet<QString> m_notMeasurable;
    LatestJob<std::optional<studio::Estimate>> m_estimation;
    LatestJob<studio::Pace> m_measurement;
    LatestJob<std::optional<Fit>> m_search;
    QTimer m_estimateTimer, m_measureTimer;
};

} // namespace anneal::ui
