#include "core/base/machine.h"

#include <algorithm>
#include <string>
#include <vector>

#include <windows.h>

#include <psapi.h>

#if defined(_M_X64) || defined(_M_IX86)
#include <intrin.h>
#endif

namespace anneal {
namespace {

std::string registryText(const wchar_t* key, const wchar_t* value)
{
    wchar_t wide[256] = {};
    DWORD bytes = sizeof wide;
    if (::RegGetValueW(HKEY_LOCAL_MACHINE, key, value, RRF_RT_REG_SZ, nullptr, wide, &bytes) !=
        ERROR_SUCCESS)
        return {};
    char utf8[1024] = {};
    ::WideCharToMultiByte(CP_UTF8, 0, wide, -1, utf8, sizeof utf8, nullptr, nullptr);
    return utf8;
}

int physicalCoreCount()
{
    DWORD bytes = 0;
    ::GetLogicalProcessorInformationEx(RelationProcessorCore, nullptr, &bytes);
    std::vector<char> buffer(bytes);
    auto* first = reinterpret_cast<SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX*>(buffer.data());
    if (bytes == 0 || !::GetLogicalProcessorInformationEx(RelationProcessorCore, first, &bytes))
        return 0;
    int cores = 0;
    for (DWORD at = 0; at < bytes; ++cores)
        at += reinterpret_cast<SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX*>(buffer.data() + at)->Size;
    return cores;
}

void readInstructionSets(MachineInfo& info)
{
#if defined(_M_X64) || defined(_M_IX86)
    int leaf[4] = {};
    __cpuid(leaf, 0);
    if (leaf[0] < 7)
        return;
    __cpuidex(leaf, 7, 0);
    info.hasAvx2 = (leaf[1] >> 5 & 1) != 0;
    info.hasAvx512 = (leaf[1] >> 16 & 1) != 0;
    const bool amxBf16 = (leaf[3] >> 22 & 1) != 0;
    __cpuidex(leaf, 7, 1);
    info.hasBf16 = amxBf16 || (leaf[0] >> 5 & 1) != 0;
#else
    (void)info;
#endif
}

PROCESS_MEMORY_COUNTERS memoryCounters()
{
    PROCESS_MEMORY_COUNTERS counters = {};
    counters.cb = sizeof counters;
    ::GetProcessMemoryInfo(::GetCurrentProcess(), &counters, sizeof counters);
    return counters;
}

} // namespace

MachineInfo machineInfo()
{
    MachineInfo info;
    info.operatingSystem =
        registryText(L"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", L"ProductName");
    if (info.operatingSystem.empty())
        info.operatingSystem = "Windows";
    info.processor =
        registryText(L"HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0", L"ProcessorNameString");
    info.logicalCores =
        std::max(1, static_cast<int>(::GetActiveProcessorCount(ALL_PROCESSOR_GROUPS)));
    const int cores = physicalCoreCount();
    info.physicalCores = cores > 0 ? std::min(cores, info.logicalCores) : info.logicalCores;
    MEMORYSTATUSEX memory = {};
    memory.dwLength = sizeof memory;
    if (::GlobalMemoryStatusEx(&memory)) {
        info.memoryBytes = memory.ullTotalPhys;
        info.availableMemoryBytes = std::min(memory.ullAvailPhys, memory.ullAvailPageFile);
    }
    readInstructionSets(info);
    return info;
}

std::uint64_t residentBytes()
{
    return memoryCounters().WorkingSetSize;
}

double threadProcessorSeconds()
{
    FILETIME created, ended, kernel, user;
    if (!GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user))
        return 0;
    const auto ticks = [](const FILETIME& time) {
        return (static_cast<std::uint64_t>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    };
    return 1e-7 * static_cast<double>(ticks(kernel) + ticks(user));
}

std::uint64_t peakResidentBytes()
{
    return memoryCounters().PeakWorkingSetSize;
}

} // namespace anneal
