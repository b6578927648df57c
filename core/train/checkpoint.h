#pragma once

#include "core/adapter/trainable.h"
#include "core/base/error.h"
#include "core/optim/optimizer.h"
#include "core/runs/trainer_state.h"
#include "core/train/updater.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anneal::train {

/// Where a run stands between two updates. Together with the adapter's weights and the optimizer's
/// moments it is all that continuing needs: order, masks and noise are functions of seed and step,
/// so no generator has a state of its own.
struct Progress {
    std::int64_t step = 0;
    runs::TrainerState state; ///< the log so far
    double lossSum = 0;       ///< of all updates
    double lossSinceLog = 0;  ///< of the updates that are not logged yet
    std::int64_t updatesSinceLog = 0;
    MetricSums metricsSinceLog;
    std::map<std::string, double> updater; ///< Updater::state()
    std::int64_t tokens = 0, paddedTokens = 0;
    double secondsElapsed = 0; ///< of all sessions
};

/// What decides the order of the data and the random numbers: with other values a continued run is
/// not the same run.
struct RunIdentity {
    std::uint64_t seed = 0, dataSeed = 0;
    std::int64_t rows = 0, batchSize = 0, accumulation = 0;
    bool operator==(const RunIdentity&) const = default;
};

/// Text files that go into every checkpoint and into the run folder: name and content.
using ExtraFiles = std::vector<std::pair<std::string, std::string>>;

struct CheckpointContent {
    const adapter::Trainable& trainable;
    optim::Optimizer& optimizer;
    const Progress& progress;
    const RunIdentity& identity;
    const std::string& baseModel;
    const ExtraFiles& extraFiles;
    config::ComputeType computeType; ///< what `compute_type: auto` was settled to
    bool onlyModel = false;          ///< without what continuing needs
};

/// `<run folder>/checkpoint-<step>`, complete or not at all. Fails with Io; earlier checkpoints are
/// not touched.
[[nodiscard]] Result<std::filesystem::path> saveCheckpoint(const std::filesystem::path& runFolder,
                                                           const CheckpointContent& content);

struct SavedProgress {
    Progress progress;
    RunIdentity identity;
    config::ComputeType computeType = config::ComputeType::Auto;
};

/// The state of a checkpoint that can be continued. Fails with NotFound (made by another program,
/// or with save_only_model), Format (file, key) or Unsupported (schema of a newer version).
[[nodiscard]] Result<SavedProgress> readProgress(const std::filesystem::path& checkpoint);

/// The optimizer's state, checked against its parameters. Fails with Format (tensor).
[[nodiscard]] Result<void> readOptimizer(const std::filesystem::path& checkpoint,
                                         optim::Optimizer& optimizer);

/// The folder holds weights: of an adapter or of a model.
[[nodiscard]] bool holdsWeights(const std::filesystem::path& folder);

/// True when the folder holds weights, and what readProgress and readOptimizer need.
[[nodiscard]] bool canContinue(const std::filesystem::path& checkpoint);

/// `checkpoint-N` folders by step, oldest first; half-written ones don't exist (see AtomicFolder).
[[nodiscard]] std::vector<std::pair<std::int64_t, std::filesystem::path>>
listCheckpoints(const std::filesystem::path& runFolder);

/// Deletes the oldest until `limit` are left, but never `saved`, the one just written, and never
/// `kept`, as transformers does (so a limit of 1 may leave two). A folder that can't be deleted
/// stays.
void pruneCheckpoints(const std::filesystem::path& runFolder, std::int64_t limit,
                      const std::filesystem::path& saved,
                      const std::optional<std::filesystem::path>& kept = {});
/// Deletes all but `kept`, each in one step: none is ever seen with a part of its files.
void removeOtherCheckpoints(const std::filesystem::path& runFolder,
                            const std::filesystem::path& kept);

} // namespace anneal::train
