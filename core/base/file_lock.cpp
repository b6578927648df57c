#include "core/base/file_lock.h"

#include "core/base/system_error.h"
#include "core/base/utf8.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace anneal {

struct FileLock::State {
#ifdef _WIN32
    HANDLE file = INVALID_HANDLE_VALUE;
    ~State()
    {
        if (file != INVALID_HANDLE_VALUE)
            ::CloseHandle(file);
    }
#else
    int file = -1;
    ~State()
    {
        if (file >= 0)
            ::close(file);
    }
#endif
};

FileLock::FileLock(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::acquire(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::absolute(path, error).parent_path(),
                                        error);
    auto state = std::make_unique<State>();
    const auto held = [&] {
        return fail(
            ErrorCode::InvalidArgument,
            "Another program is using " + toUtf8(path.parent_path()) +
                ". Wait until it has finished, or choose another folder.",
            {{"file", toUtf8(path)}, {"kind", "locked"}, {"folder", toUtf8(path.parent_path())}});
    };
#ifdef _WIN32
    // No sharing: a second open fails while this one is there.
    state->file = ::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    if (state->file == INVALID_HANDLE_VALUE) {
        if (::GetLastError() == ERROR_SHARING_VIOLATION)
            return held();
        return tl::make_unexpected(systemError("Could not write", path, lastSystemError()));
    }
#else
    state->file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (state->file < 0)
        return tl::make_unexpected(systemError("Could not write", path, lastSystemError()));
    if (::flock(state->file, LOCK_EX | LOCK_NB) != 0) {
        error = lastSystemError();
        if (error == std::errc::operation_would_block)
            return held();
        return tl::make_unexpected(systemError("Could not lock", path, error));
    }
#endif
    return FileLock(std::move(state));
}

} // namespace anneal
