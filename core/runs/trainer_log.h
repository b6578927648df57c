#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace anneal::runs {

/// One line of trainer_log.jsonl; fields that are absent there are nullopt here. Schema: LLaMA-Factory's (key order kept). Percentage and
/// throughput are written with 2 decimals.
struct TrainerLogLine {
    std::int64_t currentSteps = 0, totalSteps = 0;
    std::optional<double> loss, evalLoss, accuracy, learningRate, epoch, percentage;
    std::string elapsedTime, remainingTime; ///< H:MM:SS
    std::optional<double> throughput;
    std::optional<std::int64_t> totalTokens;
};

[[nodiscard]] std::string toJsonLine(const TrainerLogLine& line);

/// A last line that is not complete (the run is writing it) is left out. Fails with NotFound, Io, or Format (file, line).
[[nodiscard]] Result<std::vector<TrainerLogLine>> readTrainerLog(const std::filesystem::path& file);

/// Exponential smoothing as LLaMA-Factory draws it: w = 1.8 * (1/(1+exp(-0.05 n)) - 0.5), last = w*last + (1-w)*x, x[0] first.
[[nodiscard]] std::vector<double> smoothed(const std::vector<double>& values);

/// training_loss.png: raw and smoothed curve, 640x480 at 100 dpi, title `training loss of <folder>`. Values that are not finite are left out;
/// without any value nothing is written. Fails with Io.
[[nodiscard]] Result<void> plotLoss(const std::filesystem::path& png, const std::string& title, const std::string& yLabel,
                                    const std::vector<std::int64_t>& steps, const std::vector<double>& values);

} // namespace anneal::runs
