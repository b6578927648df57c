#pragma once

#include "core/base/error.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::runs {

/// A file of a run folder that its training holds locked (FileLock) from start to end: this is how
/// a running training is known.
inline constexpr std::string_view kRunLockFile = "run.lock";

/// The settings of a run as Anneal writes them into its folder (RunConfig::toYaml).
inline constexpr std::string_view kRunSettingsFile = "run.yaml";

/// What a run that has ended writes last: its settings, and what it was made of and from.
inline constexpr std::string_view kRunCardFile = "run_card.yaml";

enum class RunState { Running, Finished, Stopped, Failed };

struct CheckpointEntry {
    std::string name; ///< "checkpoint-70"
    std::filesystem::path path;
    std::int64_t step = 0;
    std::optional<double> loss;
    std::uint64_t bytes = 0;
    bool best = false; ///< the run named it its best one
};

/// Running: its lock is held. Finished: all planned steps are done. Stopped: it ended earlier and
/// said so. Failed: it ended without a word. A run folder as LLaMA-Factory or Anneal wrote it.
struct RunEntry {
    std::string name;
    std::filesystem::path path;
    RunState state = RunState::Stopped;
    std::string baseModel;    ///< base_model_name_or_path of its adapter
    std::string chatTemplate; ///< from its run.yaml, "" if unknown
    /// What its rows without a system text were given, from there too; nullopt = the template's.
    std::optional<std::string> defaultSystem;
    /// In how few bits its base was, as config::ModelOptions has them.
    std::int64_t quantizationBit = 0;
    std::string quantizationType = "nf4";
    bool doubleQuantization = true;
    std::int64_t step = 0, totalSteps = 0;
    std::optional<double> loss;
    std::uint64_t bytes = 0;
    std::chrono::system_clock::time_point modified;
    std::vector<CheckpointEntry> checkpoints; ///< newest first; only complete ones
    std::vector<float> curve;                 ///< its losses in order, at most kCurvePoints of them
    std::string dataSet;                      ///< from its run.yaml, as written there
    std::string notes;                        ///< what the user wrote about it
    std::optional<double> score;              ///< of the did-it-work check, 0 to 1
};

inline constexpr std::size_t kCurvePoints = 64;

/// Every run below `folder` (<model>/<method>/<run> or any depth up to 3), newest first.
[[nodiscard]] std::vector<RunEntry> listRuns(const std::filesystem::path& folder);
[[nodiscard]] Result<RunEntry> describeRun(const std::filesystem::path& folder);

/// What measuring or answering rows without a training leaves, here or in LLaMA-Factory: figures,
/// and neither weights nor the state of a training.
[[nodiscard]] bool isEvaluation(const std::filesystem::path& folder);

/// What a folder of weights is: an adapter needs its base model, whole weights are a model by
/// themselves (methods full and freeze). None where neither is there.
enum class WeightsKind { None, Adapter, Model };
[[nodiscard]] WeightsKind weightsIn(const std::filesystem::path& folder);

/// A training left this folder, a checkpoint or the whole run, or is at work in it.
[[nodiscard]] bool isRun(const std::filesystem::path& folder);

/// A training holds this folder locked at the moment.
[[nodiscard]] bool isRunning(const std::filesystem::path& run);

} // namespace anneal::runs
