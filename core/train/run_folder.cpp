#include "core/train/run_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/notice.h"
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

constexpr const char* kSetAside = "set-aside";

// What a killed process was writing (core/base/atomic_file.h) or taking away (checkpoint.cpp).
void removeHalfWritten(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const auto name = toUtf8(entry->path().filename());
        const auto mark = name.find(".anneal-");
        const bool isCheckpoint = name.starts_with(".checkpoint-") && mark != std::string::npos &&
                                  isAbandonedTemporary(name, name.substr(1, mark - 1));
        std::error_code ignored;
        if (isCheckpoint || isAbandonedTemporary(name, "file"))
            fs::remove_all(entry->path(), ignored);
    }
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
                {{"key", "output_dir"}, {"file", toUtf8(folder)}, {"kind", "run_there"}});
}

// The run that a checkpoint is from: the folder above it.
fs::path runOf(const fs::path& checkpoint)
{
    std::error_code error;
    const auto whole = fs::canonical(checkpoint, error);
    const auto above = (error ? checkpoint.lexically_normal() : whole).parent_path();
    return above.filename() == kSetAside ? above.parent_path() : above;
}

// Checkpoints of updates after `firstStep` would be taken for the newest of the run, which goes
// on before them. Their names in set-aside.
Result<std::vector<std::string>> setAside(const fs::path& run, std::int64_t firstStep)
{
    std::vector<std::string> moved;
    for (const auto& [step, folder] : listCheckpoints(run)) {
        if (step <= firstStep)
            continue;
        const auto name = toUtf8(folder.filename());
        std::error_code error;
        fs::create_directories(run / kSetAside, error);
        auto target = run / kSetAside / folder.filename();
        for (int i = 2; !error && fs::exists(target, error); ++i)
            target = run / kSetAside / pathFromUtf8(name + "-" + std::to_string(i));
        if (!error)
            fs::rename(folder, target, error);
        if (error)
            return fail(ErrorCode::Io,
                        "The later checkpoint " + toUtf8(folder) + " can't be moved to " +
                            toUtf8(run / kSetAside) + ": " + error.message() +
                            "; move it away by hand, or choose another output_dir.",
                        {{"file", toUtf8(folder)}});
        moved.push_back(toUtf8(target.filename()));
    }
    return moved;
}

} // namespace

Result<FileLock> lockRun(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::Io,
                    "The folder " + toUtf8(folder) + " can't be made: " + error.message() + ".",
                    {{"key", "output_dir"}, {"file", toUtf8(folder)}});
    const auto file = folder / fs::path(runs::kRunLockFile);
    // A list of runs tries the lock for a moment to see whether a run is going on; that must not
    // make a start fail.
    for (int attempt = 0;; ++attempt) {
        auto lock = FileLock::acquire(file);
        if (lock || lock.error().code != ErrorCode::InvalidArgument || attempt == 4)
            return lock;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

RunFolder::RunFolder(fs::path path, std::optional<FileLock> lock)
    : m_path(std::move(path))
    , m_continuedRun(m_path)
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
        return fail(ErrorCode::InvalidArgument,
                    notice("missing.output_dir", {{"key", "output_dir"}}), {{"key", "output_dir"}});
    const auto path = pathFromUtf8(options.outputDir);
    std::error_code error;
    if (fs::exists(path, error) && !fs::is_directory(path, error))
        return fail(ErrorCode::InvalidArgument, notice("output.file", {{"file", toUtf8(path)}}),
                    {{"key", "output_dir"}, {"file", toUtf8(path)}});
    ANNEAL_TRY(auto lock, lockRun(path));
    RunFolder folder(path, std::move(lock));
    if (!options.resumeFromCheckpoint.empty()) {
        ANNEAL_CHECK(folder.continueNamed(options));
    } else if (!options.overwriteOutputDir) {
        ANNEAL_TRY(folder.m_continueFrom, newestToContinue(path));
        folder.m_replaces = !folder.m_continueFrom;
    }
    return folder;
}

Result<void> RunFolder::continueNamed(const config::TrainOptions& options)
{
    const auto checkpoint = pathFromUtf8(options.resumeFromCheckpoint);
    std::error_code error;
    if (!fs::is_directory(checkpoint, error))
        return fail(ErrorCode::NotFound,
                    "The checkpoint folder " + toUtf8(checkpoint) + " is not there.",
                    {{"key", "resume_from_checkpoint"}, {"file", toUtf8(checkpoint)}});
    m_continuedRun = runOf(checkpoint);
    m_replaces = !fs::equivalent(m_continuedRun, m_path, error);
    const bool holdsRun = !listCheckpoints(m_path).empty() || holdsWeights(m_path);
    if (m_replaces && holdsRun && !options.overwriteOutputDir)
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(m_path) + " holds another run than the one of " + toUtf8(checkpoint) +
                        "; choose another output_dir, or set overwrite_output_dir: true to replace "
                        "what is there.",
                    {{"key", "output_dir"}, {"file", toUtf8(m_path)}, {"kind", "other_run"}});
    m_continueFrom = checkpoint;
    return {};
}

Result<std::optional<Notice>> RunFolder::makeReady(std::int64_t firstStep) const
{
    const auto log = m_path / "trainer_log.jsonl";
    std::error_code error;
    removeHalfWritten(m_path);
    // The card is written again at the end; what the check found was of other weights.
    fs::remove(m_path / fs::path(runs::kRunCardFile), error);
    fs::remove(m_path / fs::path(runs::kProbeFile), error);
    if (m_replaces) {
        for (const auto& [step, checkpoint] : listCheckpoints(m_path))
            fs::remove_all(checkpoint, error);
        for (const char* name : {"trainer_log.jsonl", "training_log.csv", "trainer_state.json",
                                 "train_results.json", "all_results.json", "eval_results.json",
                                 "predict_results.json", "generated_predictions.jsonl"})
            fs::remove(m_path / name, error);
        removeCharts(m_path);
        return std::optional<Notice>();
    }
    ANNEAL_TRY(const auto moved, setAside(m_path, firstStep));
    std::string names;
    for (const auto& name : moved)
        names += (names.empty() ? "" : ", ") + name;
    std::optional<Notice> told;
    if (!names.empty())
        told = notice("run.set_aside", {{"update", std::to_string(firstStep)},
                                        {"folder", toUtf8(m_path / kSetAside)},
                                        {"checkpoints", names}});
    if (!fs::exists(log, error))
        return told;
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
    ANNEAL_CHECK(writeFileAtomically(log, kept));
    return told;
}

} // namespace anneal::train
