#pragma once

#include "core/base/json.h"
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

/// How the run ended (config::CardEnd), and how many updates its settings asked for.
struct RunCardEnd {
    std::string reason;
    std::int64_t askedUpdates = 0;
    std::int64_t lastCheckpoint = 0; ///< update of the newest one that is left; 0 = none
};

/// Looks at the files that the run was loaded from. A file that can't be read is left out.
[[nodiscard]] RunCardStart beginCard(const config::RunConfig& config);

/// Writes run_card.yaml: the run file that repeats the run (chosen compute type and template
/// included), and under `run_card` versions, machine, model, data, times and losses. Fails with Io.
[[nodiscard]] Result<void> writeCard(const std::filesystem::path& runFolder,
                                     const config::RunConfig& config, const RunInputs& inputs,
                                     const RunCardStart& start, const Progress& progress,
                                     const RunCardEnd& end);

/// Writes run_card.yaml for a run of several trainings: `config`, the run file that repeats all of
/// them, over what the card `part` of one of them tells, with the files of all its data sets and
/// `more`. Fails with NotFound, Io or Format.
[[nodiscard]] Result<void> writeCardOver(const std::filesystem::path& runFolder,
                                         const config::RunConfig& config,
                                         const std::filesystem::path& part, const Json& more);

/// The files of these data sets, with their hashes; one that is not found is left out.
[[nodiscard]] std::vector<config::CardFile> dataFilesOf(const std::vector<std::string>& names,
                                                        const std::filesystem::path& datasetDir);

} // namespace anneal::train
