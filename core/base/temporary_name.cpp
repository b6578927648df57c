#include "core/base/temporary_name.h"

#include <atomic>
#include <charconv>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace anneal {
namespace {

constexpr std::string_view kMark = ".anneal-";

std::string prefixOf(std::string_view stem)
{
    std::string prefix(1, '.');
    prefix.append(stem).append(kMark);
    return prefix;
}

long processId()
{
#ifdef _WIN32
    return static_cast<long>(::GetCurrentProcessId());
#else
    return static_cast<long>(::getpid());
#endif
}

bool isRunning(long process)
{
#ifdef _WIN32
    const HANDLE handle =
        ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return ::GetLastError() == ERROR_ACCESS_DENIED;
    DWORD exitCode = 0;
    const bool running = ::GetExitCodeProcess(handle, &exitCode) && exitCode == STILL_ACTIVE;
    ::CloseHandle(handle);
    return running;
#else
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

} // namespace

std::string temporaryName(std::string_view stem)
{
    static std::atomic<unsigned> count = 0;
    auto name = prefixOf(stem);
    name.append(std::to_string(processId())).append("-").append(std::to_string(++count));
    return name;
}

bool isAbandonedTemporary(std::string_view name, std::string_view stem)
{
    const auto prefix = prefixOf(stem);
    if (!name.starts_with(prefix))
        return false;
    name.remove_prefix(prefix.size());
    long process = 0;
    const auto parsed = std::from_chars(name.data(), name.data() + name.size(), process);
    return parsed.ec == std::errc{} && parsed.ptr != name.data() + name.size() &&
           *parsed.ptr == '-' && process > 0 && !isRunning(process);
}

} // namespace anneal
