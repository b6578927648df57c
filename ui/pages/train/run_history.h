#pragma once

#include "core/report/train_events.h"
#include "ui/widgets/loss_chart_data.h"

#include <QVector>

#include <filesystem>

namespace anneal::ui {

/// What the files of a run tell of its updates so far. Numbers that are not in them are NaN, memory
/// 0. Any thread; a file that can't be read tells nothing.
struct RunHistory {
    QVector<report::StepEvent> steps;
    QVector<report::EvalEvent> heldOut;
    QVector<qint64> saved; ///< steps with a complete checkpoint
};

/// Up to and with step `last`: from trainer_log.jsonl, and the gradient norms from the state of the
/// checkpoint of that step.
[[nodiscard]] RunHistory readRunHistory(const std::filesystem::path& run, std::int64_t last);

/// The losses of a whole run under `name`.
[[nodiscard]] ChartSeries readLosses(const std::filesystem::path& run, const QString& name);

} // namespace anneal::ui
