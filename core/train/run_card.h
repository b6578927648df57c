#pragma once

#include "core/config/run_card_file.h"
#include "core/config/run_config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anneal::train {

struct Progress;
struct RunInputs;

/// What a run card keeps of the moment before the first update.
struct RunCardStart {
    std::vector<config::CardFile> model; ///< config.json, tokenizer.json, weights
    std::vector<config::CardFile> data;
    std::string time; ///< UTC, "2026-01-31T12:00:00Z"
};

/// Looks at the files that the run was loaded from. A file that can't be read is left out.
[[nodiscard]] RunCardStart beginCard(const config::RunConfig& config);

/// Writes run_card.yaml: the run file that repeats the run (chosen compute type and template
/// included), and under `run_card` versions, machine, model, data, times and losses. Fails with Io.
[[nodiscard]] Result<void> writeCard(const std::filesystem::path& runFolder,
                                     const config::RunConfig& config, const RunInputs& inputs,
                                     const RunCardStart& start, const Progress& progress);

} // namespace anneal::train
