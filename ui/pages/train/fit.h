#pragma once

#include "core/config/run_config.h"

#include <QString>
#include <QtGlobal>

namespace anneal::ui {

/// The settings that decide how much memory a training needs, and how they can be made smaller.
struct Fit {
    qint64 batch = 0, accumulation = 0, cutoff = 0;
    bool keepsActivations = false; ///< disable_gradient_checkpointing
    qint64 recomputedEvery = 1;    ///< gradient_checkpointing_every
    qint64 bits = 0;               ///< quantization_bit, 0 = in full
    bool canPack = false;          ///< a base of 4 bits goes with the other settings

    [[nodiscard]] bool operator==(const Fit&) const = default;

    /// The next smaller one, the same when nothing is left: a smaller batch with as much more
    /// accumulation, which trains the same; then activations that are computed again, which costs
    /// time; then a base of 4 bits, which costs a little accuracy; last of all a shorter cutoff,
    /// never below `longestRow` tokens (0 = not known: no shorter one), so that no answer is cut.
    [[nodiscard]] Fit smaller(qint64 longestRow) const;
    void write(config::RunConfig& config) const;
    /// What differs from `before`, for a sentence: "batch size 1 × 4 passes, a base of 4 bits".
    [[nodiscard]] QString changes(const Fit& before) const;
};

} // namespace anneal::ui
