#include "core/base/machine.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <fstream>
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

std::string fileText(const fs::path& path)
{
    std::ifstream stream(path);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::optional<std::uint64_t> firstNumber(std::string_view text)
{
    const auto begin = text.find_first_of("0123456789");
    if (begin == std::string_view::npos)
        return std::nullopt;
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(text.data() + begin, text.data() + text.size(), value);
    return parsed.ec == std::errc{} ? std::optional(value) : std::nullopt;
}

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
    std::istringstream lines(fileText("/etc/os-release"));
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
    std::istringstream lines(fileText("/proc/cpuinfo"));
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

// The process's control group and its ancestors below `root`, innermost first.
std::vector<fs::path> groupFolders(const fs::path& root, const std::string& group)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (auto part = fs::path(group).relative_path(); !part.empty(); part = part.parent_path()) {
        if (fs::exists(root / part, error))
            folders.push_back(root / part);
    }
    folders.push_back(root);
    return folders;
}

// Folder lists for version 2 (controller "") or one controller of version 1.
std::vector<fs::path> groupFoldersOf(const std::string& controller)
{
    std::istringstream lines(fileText("/proc/self/cgroup"));
    for (std::string line; std::getline(lines, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const auto names = splitList(std::string_view(line).substr(first + 1, second - first - 1));
        const auto group = line.substr(second + 1);
        if (controller.empty() && names.empty())
            return groupFolders("/sys/fs/cgroup", group);
        if (std::find(names.begin(), names.end(), controller) != names.end())
            return groupFolders(fs::path("/sys/fs/cgroup") / controller, group);
    }
    return {};
}

struct GroupMemory {
    std::uint64_t limit, available;
};

// The tightest memory limit over this process, if any.
std::optional<GroupMemory> groupMemory()
{
    constexpr std::uint64_t kUnlimited = 1ULL << 60;
    std::optional<GroupMemory> tightest;
    const auto look = [&](const std::string& controller, const char* limitFile,
                          const char* usageFile, const char* cacheKey) {
        for (const auto& folder : groupFoldersOf(controller)) {
            const auto limit = firstNumber(fileText(folder / limitFile));
            if (!limit || *limit >= kUnlimited)
                continue;
            const auto usage = firstNumber(fileText(folder / usageFile)).value_or(0);
            std::uint64_t cache = 0; // file pages that the kernel gives back under pressure
            std::istringstream stat(fileText(folder / "memory.stat"));
            for (std::string key; stat >> key;) {
                std::uint64_t value = 0;
                stat >> value;
                if (key == cacheKey)
                    cache = value;
            }
            const auto used = usage > cache ? usage - cache : 0;
            const auto available = *limit > used ? *limit - used : 0;
            if (!tightest || available < tightest->available)
                tightest = {*limit, available};
        }
    };
    look("", "memory.max", "memory.current", "inactive_file");
    look("memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file");
    return tightest;
}

// Processors' worth of time that the control group grants; nullopt = no limit.
std::optional<int> groupProcessors()
{
    std::optional<int> fewest;
    const auto take = [&](std::optional<std::uint64_t> quota, std::optional<std::uint64_t> period) {
        if (!quota || !period || *period == 0 || *quota == 0)
            return;
        const auto count =
            static_cast<int>(std::min<std::uint64_t>((*quota + *period - 1) / *period, 1U << 16));
        fewest = std::min(fewest.value_or(count), count);
    };
    for (const auto& folder : groupFoldersOf("")) {
        std::istringstream text(fileText(folder / "cpu.max")); // "max 100000" or "200000 100000"
        std::string quota, period;
        text >> quota >> period;
        take(firstNumber(quota), firstNumber(period));
    }
    for (const auto& folder : groupFoldersOf("cpu")) {
        const auto quota = fileText(folder / "cpu.cfs_quota_us"); // -1 = no limit
        if (!quota.starts_with('-'))
            take(firstNumber(quota), firstNumber(fileText(folder / "cpu.cfs_period_us")));
    }
    return fewest;
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
    MachineInfo info;
    info.operatingSystem = operatingSystemName();
    readProcessor(info);
    info.logicalCores = allowedProcessors();
    if (const auto granted = groupProcessors())
        info.logicalCores = std::max(1, std::min(info.logicalCores, *granted));
    info.physicalCores = info.physicalCores > 0 ? std::min(info.physicalCores, info.logicalCores)
                                                : info.logicalCores;
    const auto memory = fileText("/proc/meminfo");
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
    return kibibytes(fileText("/proc/self/status"), "VmRSS");
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
    return kibibytes(fileText("/proc/self/status"), "VmHWM");
}

} // namespace anneal
