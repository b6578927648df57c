#pragma once

#include "core/report/train_events.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace anneal::ui {

/// What a chart holds as a table, one line a step: step, loss, smoothed, eval_loss, learning_rate,
/// grad_norm, tokens_per_second, memory_bytes. Numbers with a point; what is not known is empty.
/// Both in the order of their steps.
[[nodiscard]] QByteArray chartTable(const QVector<report::StepEvent>& steps,
                                    const QVector<report::EvalEvent>& heldOut);

} // namespace anneal::ui
