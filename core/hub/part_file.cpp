#include "core/hub/part_file.h"

#include "core/base/system_error.h"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace anneal::hub {
namespace {

std::FILE* openFile(const std::filesystem::path& path, bool append)
{
#ifdef _WIN32
    return ::_wfopen(path.c_str(), append ? L"ab" : L"wb");
#else
    return std::fopen(path.c_str(), append ? "abe" : "wbe");
#endif
}

tl::unexpected<Error> cantWrite(const std::filesystem::path& path)
{
    return tl::make_unexpected(systemError("Could not write", path, lastSystemError()));
}

} // namespace

PartFile::PartFile(std::filesystem::path path, File file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

Result<PartFile> PartFile::open(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    if (error)
        return tl::make_unexpected(
            systemError("Could not create the folder", path.parent_path(), error));
    File file(openFile(path, true), &std::fclose);
    if (!file)
        return cantWrite(path);
    return PartFile(path, std::move(file));
}

Result<void> PartFile::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        return cantWrite(m_path);
    return {};
}

Result<void> PartFile::empty()
{
    m_file.reset();
    m_file.reset(openFile(m_path, false));
    if (!m_file)
        return cantWrite(m_path);
    return {};
}

Result<void> PartFile::flush()
{
    if (std::fflush(m_file.get()) != 0)
        return cantWrite(m_path);
#ifdef _WIN32
    const bool ok = ::_commit(::_fileno(m_file.get())) == 0;
#else
    const bool ok = ::fsync(::fileno(m_file.get())) == 0;
#endif
    if (!ok)
        return cantWrite(m_path);
    return {};
}

} // namespace anneal::hub
