#include "core/base/machine.h"

#include "core/base/control_groups.h"
#include "core/base/system_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>
#include <thread>
#include <vector>

#include <sched.h>
#include <time.h>

namespace anneal {
namespace fs = std::filesystem;
namespace {

// "MemTotal:       16384 kB" of /proc/meminfo and /proc/self/status.
std::uint64_t kibibytes(const std::string& text, const std::string& name)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(name + ":"))
            return firstNumber(line).value_or(0) * 1024;
    }
    return 0;
}

std::string operatingSystemName()
{
    std::istringstream lines(systemFile("/etc/os-release"));
    for (std::string line; std::getline(lines, line);) {
        constexpr std::string_view key = "PRETTY_NAME=";
        if (!line.starts_with(key))
            continue;
        auto value = trimmed(std::string_view(line).substr(key.size()));
        std::erase(value, '"');
        return value;
    }
    return "Linux";
}

void readProcessor(MachineInfo& info)
{
    std::istringstream lines(systemFile("/proc/cpuinfo"));
    std::set<std::string> cores;
    std::string package;
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            continue;
        const auto key = trimmed(std::string_view(line).substr(0, colon));
        const auto value = trimmed(std::string_view(line).substr(colon + 1));
        if (key == "model name" && info.processor.empty()) {
            info.processor = value;
        } else if (key == "physical id") {
            package = value;
        } else if (key == "core id") {
            cores.insert(package + "/" + value);
        } else if (key == "flags" || key == "Features") {
            const auto flags = splitList(value, ' ');
            const auto has = [&](std::string_view flag) {
                return std::find(flags.begin(), flags.end(), flag) != flags.end();
            };
            info.hasAvx2 = has("avx2");
            info.hasAvx512 = has("avx512f");
            info.hasBf16 = has("avx512_bf16") || has("amx_bf16") || has("bf16");
        }
    }
    info.physicalCores = static_cast<int>(cores.size());
}

/// What does not change while the program runs: system, processor and all of its cores.
const MachineInfo& fixedFacts()
{
    static const MachineInfo facts = [] {
        MachineInfo info;
        info.operatingSystem = operatingSystemName();
        readProcessor(info);
        return info;
    }();
    return facts;
}

int allowedProcessors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        return std::max(CPU_COUNT(&set), 1);
    return std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
}

} // namespace

MachineInfo machineInfo()
{
    MachineInfo info = fixedFacts();
    info.logicalCores = allowedProcessors();
    if (const auto granted = groupProcessors())
        info.logicalCores = std::max(1, std::min(info.logicalCores, *granted));
    info.physicalCores = info.physicalCores > 0 ? std::min(info.physicalCores, info.logicalCores)
                                                : info.logicalCores;
    const auto memory = systemFile("/proc/meminfo");
    info.memoryBytes = kibibytes(memory, "MemTotal");
    info.availableMemoryBytes = kibibytes(memory, "MemAvailable");
    if (const auto group = groupMemory()) {
        info.memoryBytes = std::min(info.memoryBytes, group->limit);
        info.availableMemoryBytes = std::min(info.availableMemoryBytes, group->available);
    }
    return info;
}

std::uint64_t residentBytes()
{
    return kibibytes(systemFile("/proc/self/status"), "VmRSS");
}

double threadProcessorSeconds()
{
    timespec time{};
    if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::uint64_t peakResidentBytes()
{
    return kibibytes(systemFile("/proc/self/status"), "VmHWM");
}

} // namespace anneal
