#include "core/base/atomic_file.h"

#include "core/base/system_error.h"
#include "core/base/temporary_name.h"
#include "core/base/utf8.h"

#ifndef _WIN32
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace anneal {
namespace fs = std::filesystem;
namespace {

// What a killed process left of an earlier attempt at the same folder.
void removeAbandoned(const fs::path& parent, const std::string& stem)
{
    std::error_code error;
    for (fs::directory_iterator entry(parent, error), end; !error && entry != end;
         entry.increment(error)) {
        if (isAbandonedTemporary(toUtf8(entry->path().filename()), stem)) {
            std::error_code ignored;
            fs::remove_all(entry->path(), ignored);
        }
    }
}

// Two folders change names in one step, so that no moment is without the target. False where the
// system or the file system can't.
bool exchange([[maybe_unused]] const fs::path& a, [[maybe_unused]] const fs::path& b)
{
#if defined(__linux__) && defined(RENAME_EXCHANGE)
    return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0;
#else
    return false;
#endif
}

// A new name outlives a power cut only when its folder is on the disk too.
void syncFolder([[maybe_unused]] const fs::path& folder)
{
#ifndef _WIN32
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

AtomicFolder::AtomicFolder(fs::path target, fs::path temporary)
    : m_target(std::move(target))
    , m_temporary(std::move(temporary))
{
}

AtomicFolder::AtomicFolder(AtomicFolder&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::move(other.m_temporary))
{
    other.m_temporary.clear();
}

AtomicFolder& AtomicFolder::operator=(AtomicFolder&& other) noexcept
{
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_temporary = std::move(other.m_temporary);
        other.m_temporary.clear();
    }
    return *this;
}

AtomicFolder::~AtomicFolder()
{
    discard();
}

void AtomicFolder::discard() noexcept
{
    if (m_temporary.empty())
        return;
    std::error_code ignored;
    fs::remove_all(m_temporary, ignored);
    m_temporary.clear();
}

Result<AtomicFolder> AtomicFolder::create(const fs::path& target)
{
    std::error_code error;
    auto absolute = fs::absolute(target, error).lexically_normal();
    if (!absolute.has_filename()) // "folder/"
        absolute = absolute.parent_path();
    const auto parent = absolute.parent_path();
    error.clear();
    fs::create_directories(parent, error);
    if (error)
        return tl::make_unexpected(systemError("Could not create the folder", parent, error));
    const auto stem = toUtf8(absolute.filename());
    removeAbandoned(parent, stem);
    auto temporary = parent / pathFromUtf8(temporaryName(stem));
    fs::create_directory(temporary, error);
    if (error)
        return tl::make_unexpected(systemError("Could not create the folder", temporary, error));
    return AtomicFolder(std::move(absolute), std::move(temporary));
}

const fs::path& AtomicFolder::path() const
{
    return m_temporary;
}

Result<void> AtomicFolder::commit()
{
    std::error_code error;
    fs::path replaced;
    if (fs::exists(m_target, error)) {
        if (exchange(m_temporary, m_target)) { // what was there stands under the temporary name now
            syncFolder(m_target.parent_path());
            discard();
            return {};
        }
        replaced =
            m_target.parent_path() / pathFromUtf8(temporaryName(toUtf8(m_target.filename())));
        fs::rename(m_target, replaced, error);
        if (error)
            return tl::make_unexpected(systemError("Could not replace", m_target, error));
    }
    fs::rename(m_temporary, m_target, error);
    if (error) {
        std::error_code ignored;
        if (!replaced.empty())
            fs::rename(replaced, m_target, ignored);
        return tl::make_unexpected(systemError("Could not create the folder", m_target, error));
    }
    syncFolder(m_target.parent_path());
    m_temporary.clear();
    if (!replaced.empty())
        fs::remove_all(replaced, error);
    return {};
}

} // namespace anneal
