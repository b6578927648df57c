#pragma once

#include "core/config/run_config.h"

#include <QtGlobal>

namespace anneal::ui {

/// The three settings that decide how much memory a training needs beyond the model itself.
struct Fit {
    qint64 batch = 0, accumulation = 0, cutoff = 0;

    [[nodiscard]] bool operator==(const Fit&) const = default;
    /// Half the batch with twice the accumulation, which trains the same; at batch 1 half the
    /// cutoff length, down to 64 tokens.
    [[nodiscard]] Fit halved() const;
    void write(config::RunConfig& config) const;
};

} // namespace anneal::ui
