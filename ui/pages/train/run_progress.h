#pragma once

#include "ui/bridge/train_bridge.h"
#include "ui/pages/train/run_bar.h"

#include <QString>
#include <QVector>

namespace anneal::ui {

/// How the loss moves, by the last fifth of the steps; Unknown while there are too few.
enum class LossTrend { Unknown, Falling, Level, Rising };
[[nodiscard]] LossTrend lossTrend(const QVector<report::StepEvent>& steps);

/// Where a run stands, as plain values: from the bridge, or from a sample.
struct RunProgress {
    TrainState state = TrainState::Idle;
    qint64 step = 0, total = 0, savedStep = 0;
    double epoch = 0, epochs = 0, secondsLeft = 0;
    double checkFraction = 0;
    QString runName, folder; ///< folder: "saves / model / lora / name"
    LossTrend trend = LossTrend::Unknown;
    QString verdictTitle; ///< of a finished run
    Tone verdictTone = Tone::Good;
    bool canResume = false;
    int waiting = 0; ///< runs in the queue
};

/// What the run bar says of it.
[[nodiscard]] RunBar::State runBarState(const RunProgress& progress);

} // namespace anneal::ui
