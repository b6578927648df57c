#pragma once

#include "core/base/error.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace anneal::runs {

enum class RunState { Running, Finished, Stopped, Failed };

struct CheckpointEntry {
    std::string name; ///< "checkpoint-70"
    std::filesystem::path path;
    std::int64_t step = 0;
    std::optional<double> loss;
};

/// A run folder as LLaMA-Factory or Anneal wrote it.
struct RunEntry {
    std::string name;
    std::filesystem::path path;
    RunState state = RunState::Stopped;
    std::string baseModel;  ///< base_model_name_or_path of its adapter
    std::string chatTemplate; ///< from its run.yaml, "" if unknown
    std::int64_t step = 0, totalSteps = 0;
    std::optional<double> loss;
    std::uint64_t bytes = 0;
    std::chrono::system_clock::time_point modified;
    std::vector<CheckpointEntry> checkpoints; ///< newest first; only complete ones
};

/// Every run below `folder` (<model>/<method>/<run> or any depth up to 3), newest first.
[[nodiscard]] std::vector<RunEntry> listRuns(const std::filesystem::path& folder);
[[nodiscard]] Result<RunEntry> describeRun(const std::filesystem::path& folder);

} // namespace anneal::runs
