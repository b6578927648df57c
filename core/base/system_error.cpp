#include "core/base/system_error.h"

#include "core/base/utf8.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#endif

namespace anneal {
namespace {

struct Reason {
    std::errc code;
    const char* kind; ///< of the error's context
    const char* text; ///< and what to do
};

constexpr Reason kReasons[] = {
    {std::errc::no_space_on_device, "disk_full",
     "the disk is full. Free some space and try again."},
    {std::errc::permission_denied, "no_permission",
     "no permission. Choose another place or change the permissions."},
    {std::errc::operation_not_permitted, "no_permission",
     "no permission. Choose another place or change the permissions."},
    {std::errc::read_only_file_system, "read_only", "the disk is read-only. Choose another place."},
    {std::errc::file_too_large, "too_large",
     "the file would be larger than this system or account allows. Choose another disk."},
    {std::errc::no_such_file_or_directory, "", "there is no such file or folder."},
    {std::errc::is_a_directory, "is_folder", "it is a folder, not a file."},
    {std::errc::not_a_directory, "is_file", "a part of the path is a file, not a folder."},
    {std::errc::filename_too_long, "long_name", "the name is too long for this disk."},
};

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
    Error error{missing ? ErrorCode::NotFound : ErrorCode::Io,
                what + " " + toUtf8(path) + ": ",
                {{"file", toUtf8(path)}, {"reason", code.message()}}};
    for (const auto& reason : kReasons) {
        if (code != reason.code)
            continue;
        error.message += reason.text;
        if (*reason.kind != '\0')
            error.context["kind"] = reason.kind;
        return error;
    }
    error.message += code.message() + ".";
    return error;
}

} // namespace anneal
