#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"

#include <QString>

namespace anneal::ui {

/// The settings of a run, from its folder, saved into that folder wherever it lies by now. Fails
/// like RunConfig::fromFile.
[[nodiscard]] Result<config::RunConfig> settingsToGoOn(const QString& folder);

/// The same with twice the epochs, or twice the updates where those are limited.
[[nodiscard]] config::RunConfig withMoreEpochs(config::RunConfig config);

} // namespace anneal::ui
