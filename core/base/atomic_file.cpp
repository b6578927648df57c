#include "core/base/atomic_file.h"

#include "core/base/system_error.h"
#include "core/base/temporary_name.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <fstream>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace anneal {
namespace fs = std::filesystem;

struct AtomicFile::State {
    fs::path target;
    fs::path temporary;
#ifdef _WIN32
    HANDLE file = INVALID_HANDLE_VALUE;
    [[nodiscard]] bool isOpen() const
    {
        return file != INVALID_HANDLE_VALUE;
    }
#else
    int file = -1;
    [[nodiscard]] bool isOpen() const
    {
        return file >= 0;
    }
#endif
    bool committed = false;

    std::error_code openTemporary();
    std::error_code writeSome(std::string_view bytes, std::size_t& written);
    std::error_code flush();
    std::error_code close();
    std::error_code rename();
    ~State();
};

#ifdef _WIN32

std::error_code AtomicFile::State::openTemporary()
{
    file = ::CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                         FILE_ATTRIBUTE_NORMAL, nullptr);
    return isOpen() ? std::error_code{} : lastSystemError();
}

std::error_code AtomicFile::State::writeSome(std::string_view bytes, std::size_t& written)
{
    DWORD count = 0;
    const auto wanted = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1U << 30));
    if (!::WriteFile(file, bytes.data(), wanted, &count, nullptr))
        return lastSystemError();
    written = count;
    return {};
}

std::error_code AtomicFile::State::flush()
{
    return ::FlushFileBuffers(file) ? std::error_code{} : lastSystemError();
}

std::error_code AtomicFile::State::close()
{
    const bool ok = ::CloseHandle(file);
    file = INVALID_HANDLE_VALUE;
    return ok ? std::error_code{} : lastSystemError();
}

std::error_code AtomicFile::State::rename()
{
    const bool ok = ::MoveFileExW(temporary.c_str(), target.c_str(),
                                  MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    return ok ? std::error_code{} : lastSystemError();
}

#else

std::error_code AtomicFile::State::openTemporary()
{
    file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (!isOpen())
        return lastSystemError();
    struct stat existing = {};
    if (::stat(target.c_str(), &existing) == 0 && S_ISREG(existing.st_mode))
        (void)::fchmod(file, existing.st_mode & 07777); // a replaced file keeps its permissions
    return {};
}

std::error_code AtomicFile::State::writeSome(std::string_view bytes, std::size_t& written)
{
    const auto count = ::write(file, bytes.data(), std::min<std::size_t>(bytes.size(), 1U << 30));
    if (count < 0) {
        const auto error = lastSystemError();
        if (error == std::errc::interrupted)
            return {};
        return error;
    }
    written = static_cast<std::size_t>(count);
    return {};
}

std::error_code AtomicFile::State::flush()
{
    return ::fsync(file) == 0 ? std::error_code{} : lastSystemError();
}

std::error_code AtomicFile::State::close()
{
    const bool ok = ::close(file) == 0;
    file = -1;
    return ok ? std::error_code{} : lastSystemError();
}

std::error_code AtomicFile::State::rename()
{
    if (::rename(temporary.c_str(), target.c_str()) != 0)
        return lastSystemError();
    // The new name itself is on the disk only when the folder is; a failure here loses nothing that
    // was promised.
    const int folder = ::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        (void)::fsync(folder);
        (void)::close(folder);
    }
    return {};
}

#endif

AtomicFile::State::~State()
{
    if (isOpen())
        (void)close();
    if (!committed) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
    }
}

AtomicFile::AtomicFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
AtomicFile::AtomicFile(AtomicFile&&) noexcept = default;
AtomicFile& AtomicFile::operator=(AtomicFile&&) noexcept = default;
AtomicFile::~AtomicFile() = default;

Result<AtomicFile> AtomicFile::create(const fs::path& target)
{
    std::error_code error;
    auto real = fs::absolute(target, error);
    if (fs::is_symlink(real, error)) // write through a link instead of replacing it
        real = fs::weakly_canonical(real, error);
    if (fs::is_directory(real, error))
        return tl::make_unexpected(
            systemError("Could not write", real, std::make_error_code(std::errc::is_a_directory)));
    error.clear();
    fs::create_directories(real.parent_path(), error);
    if (error)
        return tl::make_unexpected(
            systemError("Could not create the folder", real.parent_path(), error));

    for (int attempt = 0; attempt < 100; ++attempt) {
        auto state = std::make_unique<State>();
        state->target = real;
        state->temporary = real.parent_path() / temporaryName("file");
        error = state->openTemporary();
        if (!error)
            return AtomicFile(std::move(state));
        state->committed = true; // the file of this name is not ours
        if (error != std::errc::file_exists)
            break;
    }
    return tl::make_unexpected(systemError("Could not write", real, error));
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        std::size_t written = 0;
        if (const auto error = m_state->writeSome(bytes, written))
            return tl::make_unexpected(systemError("Could not write", m_state->target, error));
        bytes.remove_prefix(written);
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    auto error = m_state->flush();
    const auto closeError = m_state->close();
    if (!error)
        error = closeError;
    if (!error)
        error = m_state->rename();
    if (error)
        return tl::make_unexpected(systemError("Could not write", m_state->target, error));
    m_state->committed = true;
    return {};
}

Result<void> writeFileAtomically(const fs::path& target, std::string_view bytes)
{
    ANNEAL_TRY(auto file, AtomicFile::create(target));
    ANNEAL_CHECK(file.write(bytes));
    return file.commit();
}

Result<void> copyFileAtomically(const fs::path& source, const fs::path& target)
{
    std::ifstream in(source, std::ios::binary);
    if (!in)
        return tl::make_unexpected(systemError("Could not read", source, lastSystemError()));
    ANNEAL_TRY(auto out, AtomicFile::create(target));
    std::string piece(1U << 20, '\0');
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        if (in.bad())
            return tl::make_unexpected(
                systemError("Could not read", source, std::make_error_code(std::errc::io_error)));
        ANNEAL_CHECK(
            out.write(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount()))));
    }
    return out.commit();
}

Result<std::string> readFile(const fs::path& path, std::uint64_t maxBytes)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return tl::make_unexpected(systemError(
            "Could not read", path, std::make_error_code(std::errc::no_such_file_or_directory)));
    if (error)
        return tl::make_unexpected(systemError("Could not read", path, error));
    if (status.type() == fs::file_type::directory)
        return tl::make_unexpected(
            systemError("Could not read", path, std::make_error_code(std::errc::is_a_directory)));

    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return tl::make_unexpected(systemError("Could not read", path, lastSystemError()));
    std::string bytes;
    std::string chunk(1U << 16, '\0');
    // Read to the end instead of trusting the size: pipes and files of /proc tell none.
    while (stream) {
        stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        bytes.append(chunk.data(), static_cast<std::size_t>(stream.gcount()));
        if (bytes.size() > maxBytes)
            return fail(ErrorCode::Format,
                        "The file " + toUtf8(path) + " is larger than the " +
                            std::to_string(maxBytes) + " bytes that such a file may have.",
                        {{"file", toUtf8(path)},
                         {"limit", std::to_string(maxBytes)},
                         {"kind", "too_long_file"}});
    }
    if (stream.bad())
        return tl::make_unexpected(
            systemError("Could not read", path, std::make_error_code(std::errc::io_error)));
    return bytes;
}

} // namespace anneal
