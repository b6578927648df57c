#include "core/base/system_error.h"

#include "core/base/utf8.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#endif

namespace anneal {
namespace {

std::string reasonAndRemedy(std::error_code code)
{
    if (code == std::errc::no_space_on_device)
        return "the disk is full. Free some space and try again.";
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return "no permission. Choose another place or change the permissions.";
    if (code == std::errc::read_only_file_system)
        return "the disk is read-only. Choose another place.";
    if (code == std::errc::file_too_large)
        return "the file would be larger than this system or account allows. Choose another disk.";
    if (code == std::errc::no_such_file_or_directory)
        return "there is no such file or folder.";
    if (code == std::errc::is_a_directory)
        return "it is a folder, not a file.";
    if (code == std::errc::not_a_directory)
        return "a part of the path is a file, not a folder.";
    if (code == std::errc::filename_too_long)
        return "the name is too long for this disk.";
    return code.message() + ".";
}

} // namespace

std::error_code lastSystemError()
{
#ifdef _WIN32
    return {static_cast<int>(::GetLastError()), std::system_category()};
#else
    return {errno, std::generic_category()};
#endif
}

Error systemError(const std::string& what, const std::filesystem::path& path, std::error_code code)
{
    const bool missing = code == std::errc::no_such_file_or_directory;
    return {missing ? ErrorCode::NotFound : ErrorCode::Io,
            what + " " + toUtf8(path) + ": " + reasonAndRemedy(code),
            {{"file", toUtf8(path)}, {"reason", code.message()}}};
}

} // namespace anneal
