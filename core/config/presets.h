#pragma once

#include "core/config/run_config.h"

namespace anneal::config {

enum class Goal { Identity, QuestionAnswering, Style, Custom };

[[nodiscard]] std::string_view toString(Goal goal); ///< the preset's key value: identity, qa, style, ""
[[nodiscard]] Goal goalFromString(std::string_view preset); ///< Custom for everything else

/// What a preset looks at.
struct PresetInput {
    std::size_t rows = 0;
    double meanTokens = 0;          ///< of a rendered row; 0 = unknown
    std::int64_t parameters = 0;    ///< of the model
};

/// Fills the keys that `config` leaves out with numbers that work for this goal and size of data (calibrated by real runs: see DECISIONS.md).
/// Epochs are planned with the batch size that `config` ends up with. Custom changes nothing.
void applyPreset(Goal goal, const PresetInput& input, RunConfig& config);

/// The value that the preset gives a key, nullopt when it leaves the default: marks and resets fields in the form.
[[nodiscard]] std::optional<SettingValue> presetValue(Goal goal, const PresetInput& input, std::string_view key);

/// Whether some preset gives this key a value.
[[nodiscard]] bool isPresetKey(std::string_view key);

/// rows x epochs / (batch x accumulation): updates an epoch rounded up, times epochs (training_rules.md section 1).
[[nodiscard]] std::int64_t plannedUpdates(std::size_t rows, const TrainOptions& options);

} // namespace anneal::config
