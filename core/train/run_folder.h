#pragma once

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/notice.h"
#include "core/config/options.h"

#include <filesystem>
#include <optional>

namespace anneal::train {

/// Makes the folder where it is missing and holds it against other processes that would train into
/// it. Fails with InvalidArgument when one does, Io when the folder can't be made.
[[nodiscard]] Result<FileLock> lockRun(const std::filesystem::path& folder);

/// The output folder of a run, held by this process alone while it trains, and what it already
/// holds.
class RunFolder final {
public:
    /// Decides between a new run, continuing one, and refusing: resume_from_checkpoint names a
    /// checkpoint; else, without overwrite_output_dir, the newest checkpoint of the folder is
    /// continued. Fails with InvalidArgument when the folder holds a run that can't be continued,
    /// is another one than the named checkpoint's (unless it may be overwritten) or is in use,
    /// NotFound for a named checkpoint that isn't there, Io when it can't be written. Changes
    /// nothing but the lock file.
    [[nodiscard]] static Result<RunFolder> open(const config::TrainOptions& options);

    /// Of a process that trains with others and is not the one that writes: nothing is locked or
    /// made, nothing is continued (what to go on from comes from the one that writes).
    [[nodiscard]] static RunFolder ofFollower(const config::TrainOptions& options);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    /// The checkpoint to continue from; nullopt: the run starts at its beginning.
    [[nodiscard]] const std::optional<std::filesystem::path>& continueFrom() const
    {
        return m_continueFrom;
    }

    /// What is continued is the run that the folder holds.
    [[nodiscard]] bool continuesOwn() const { return !m_replaces; }
    /// The folder of the run that is continued, with its settings: path(), or where the named
    /// checkpoint is from.
    [[nodiscard]] const std::filesystem::path& continuedRun() const { return m_continuedRun; }

    /// Takes away what a new run must not mix with (log and checkpoints of the run it overwrites),
    /// or cuts the log back to `firstStep` and moves the checkpoints of later updates into the
    /// folder set-aside. To be called when everything else has been checked. Returns what the user
    /// has to be told of it, nullopt for nothing; fails with Io.
    [[nodiscard]] Result<std::optional<Notice>> makeReady(std::int64_t firstStep) const;

private:
    RunFolder(std::filesystem::path path, std::optional<FileLock> lock);
    [[nodiscard]] Result<void> continueNamed(const config::TrainOptions& options);

    std::filesystem::path m_path, m_continuedRun;
    std::optional<FileLock> m_lock;
    std::optional<std::filesystem::path> m_continueFrom;
    bool m_replaces = true; ///< what the folder holds belongs to no run that is continued
};

} // namespace anneal::train
