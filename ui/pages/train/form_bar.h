#pragma once

#include "core/catalog/model_source.h"
#include "ui/pages/train/run_bar.h"

namespace anneal::ui {

class TrainSetup;

/// The run bar before a start: the sum that leads to the number of updates, or what is missing and
/// what the button does about it. `model` is nullptr when none is chosen; `welcome`: the first
/// start is shown instead of the form.
[[nodiscard]] RunBar::State formBarState(const TrainSetup& setup, const catalog::ModelEntry* model,
                                         bool welcome);

} // namespace anneal::ui
