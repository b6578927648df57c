#include "core/train/run_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/temporary_name.h"
#include "core/base/utf8.h"
#include "core/runs/probe_file.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"
#include "core/train/checkpoint.h"

#include <chrono>
#include <thread>

namespace anneal::train {
namespace {

namespace fs = std::filesystem;

// Files that a killed process was writing (core/base/atomic_file.h).
void removeHalfWritten(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (isAbandonedTemporary(toUtf8(entry->path().filename()), "file"))
            fs::remove(entry->path(), ignored);
    }
}

// A list of runs tries the lock for a moment to see whether a run is going on; that must not make a
// start fail.
Result<FileLock> acquireLock(const fs::path& folder)
{
    const auto file = folder / fs::path(runs::kRunLockFile);
    for (int attempt = 0;; ++attempt) {
        auto lock = FileLock::acquire(file);
        if (lock || lock.error().code != ErrorCode::InvalidArgument || attempt == 4)
            return lock;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

bool holdsWeights(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const auto name = toUtf8(at->path().filename());
        if (name.starts_with("adapter_model.") ||
            (name.starts_with("model") && name.ends_with(".safetensors")))
            return true;
    }
    return false;
}

void removeCharts(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const auto name = toUtf8(at->path().filename());
        std::error_code ignored;
        if (name.starts_with("training_") && name.ends_with(".png"))
            fs::remove(at->path(), ignored);
    }
}

// The newest checkpoint of `folder`, nullopt when it holds no run at all.
Result<std::optional<fs::path>> newestToContinue(const fs::path& folder)
{
    const auto checkpoints = listCheckpoints(folder);
    for (auto at = checkpoints.rbegin(); at != checkpoints.rend(); ++at) {
        if (canContinue(at->second))
            return at->second;
    }
    if (checkpoints.empty() && !holdsWeights(folder))
        return std::nullopt;
    return fail(ErrorCode::InvalidArgument,
                toUtf8(folder) +
                    " already holds a trained model without a checkpoint to continue from; choose "
                    "another output_dir, or set overwrite_output_dir: true to replace it.",
                {{"key", "output_dir"}, {"file", toUtf8(folder)}});
}

} // namespace

RunFolder::RunFolder(fs::path path, std::optional<FileLock> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

RunFolder RunFolder::ofFollower(const config::TrainOptions& options)
{
    return {pathFromUtf8(options.outputDir), std::nullopt};
}

Result<RunFolder> RunFolder::open(const config::TrainOptions& options)
{
    if (options.outputDir.empty())
        return fail(ErrorCode::InvalidArgument, "output_dir is missing: say where the run goes.",
                    {{"key", "output_dir"}});
    const auto path = pathFromUtf8(options.outputDir);
    std::error_code error;
    if (fs::exists(path, error) && !fs::is_directory(path, error))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(path) + " is a file; output_dir has to be a folder.",
                    {{"key", "output_dir"}, {"file", toUtf8(path)}});
    fs::create_directories(path, error);
    if (error)
        return fail(ErrorCode::Io,
                    "The folder " + toUtf8(path) + " can't be made: " + error.message() + ".",
                    {{"key", "output_dir"}, {"file", toUtf8(path)}});
    ANNEAL_TRY(auto lock, acquireLock(path));
    RunFolder folder(path, std::move(lock));
    if (!options.resumeFromCheckpoint.empty()) {
        const auto checkpoint = pathFromUtf8(options.resumeFromCheckpoint);
        if (!fs::is_directory(checkpoint, error))
            return fail(ErrorCode::NotFound,
                        "The checkpoint folder " + toUtf8(checkpoint) + " is not there.",
                        {{"key", "resume_from_checkpoint"}, {"file", toUtf8(checkpoint)}});
        folder.m_continueFrom = checkpoint;
    } else if (!options.overwriteOutputDir) {
        ANNEAL_TRY(folder.m_continueFrom, newestToContinue(path));
    }
    return folder;
}

Result<void> RunFolder::makeReady(std::int64_t firstStep) const
{
    const auto log = m_path / "trainer_log.jsonl";
    std::error_code error;
    removeHalfWritten(m_path);
    // The card is written again at the end; what the check found was of other weights.
    fs::remove(m_path / fs::path(runs::kRunCardFile), error);
    fs::remove(m_path / fs::path(runs::kProbeFile), error);
    if (!m_continueFrom) {
        for (const auto& [step, checkpoint] : listCheckpoints(m_path))
            fs::remove_all(checkpoint, error);
        for (const char* name : {"trainer_log.jsonl", "training_log.csv", "trainer_state.json",
                                 "train_results.json", "all_results.json", "eval_results.json",
                                 "predict_results.json", "generated_predictions.jsonl"})
            fs::remove(m_path / name, error);
        removeCharts(m_path);
        return {};
    }
    if (!fs::exists(log, error))
        return {};
    // Updates after the checkpoint are made again and will be logged again.
    ANNEAL_TRY(const auto lines, runs::readTrainerLog(log));
    std::string kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        // Measurements of single data sets carry no value in this file either, but none of them is
        // the last line of a session.
        const bool closing = !line.loss && !line.evalLoss && i + 1 == lines.size();
        if (line.currentSteps <= firstStep && !closing)
            kept += runs::toJsonLine(line) + "\n";
    }
    return writeFileAtomically(log, kept);
}

} // namespace anneal::train
