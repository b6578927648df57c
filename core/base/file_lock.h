#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <memory>

namespace anneal {

/// An advisory lock on a file, held by one process; the system releases it when the process ends, however it ends.
class FileLock final {
public:
    /// Fails with InvalidArgument when another process holds it, Io when the file can't be made.
    [[nodiscard]] static Result<FileLock> acquire(const std::filesystem::path& path);

    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    ~FileLock();

private:
    struct State;
    explicit FileLock(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace anneal
