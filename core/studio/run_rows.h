#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"

#include <filesystem>
#include <optional>
#include <string>

namespace anneal::studio {

/// The settings that a run was made with: its run.yaml, its card, or what LLaMA-Factory left.
/// nullopt where there are none or they can't be read.
[[nodiscard]] std::optional<config::RunConfig> settingsOfRun(const std::filesystem::path& run);

/// How rows stand to those that a run was trained on.
enum class RowOverlap {
    None,
    Same,   ///< all were learned
    Mostly, ///< of the data set that it learned, some rows were kept back
};
/// `dataSet`: a name in the folder, or a path; the same file by another name is the same.
[[nodiscard]] RowOverlap overlapWith(const config::RunConfig& run, const std::string& dataSet,
                                     const std::filesystem::path& dataFolder);

/// The run kept rows of its data sets back (val_size), and they are still to be had: by name,
/// without a stream.
[[nodiscard]] bool hasHeldOutRows(const config::RunConfig& run);

/// Takes over what decides how the run's rows are read and what the model is: template, system
/// text, thinking, what of a row counts, a quantised base.
[[nodiscard]] Result<void> takeReading(config::RunConfig& settings, const config::RunConfig& run);

/// Takes over what decides which rows were kept back: data sets, share, seed, mixing.
[[nodiscard]] Result<void> takeHeldOutRows(config::RunConfig& settings,
                                           const config::RunConfig& run);

/// How many rows an evaluation with these settings asks. Reads the data. Fails with what data::
/// fails with.
[[nodiscard]] Result<std::size_t> countHeldRows(const config::RunConfig& settings);

} // namespace anneal::studio
