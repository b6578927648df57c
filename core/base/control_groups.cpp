#include "core/base/control_groups.h"

#include "core/base/system_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace anneal {
namespace fs = std::filesystem;
namespace {

/// A hierarchy of groups, or the part of one that this process sees.
struct Mount {
    fs::path folder;   ///< where it is mounted
    std::string group; ///< the group that this folder is
};

// mountinfo writes a blank as \040, and other bytes so too.
std::string unescaped(const std::string& text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '\\' && i + 3 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 4, value, 8).ptr ==
                text.data() + i + 4) {
            plain += static_cast<char>(value);
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

// Of version 2 (`controller` empty) or one controller of version 1. A line of mountinfo: "35 31
// 0:32 /docker/7 /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory".
std::vector<Mount> mountsOf(const fs::path& root, const std::string& controller)
{
    std::vector<Mount> mounts;
    std::istringstream lines(systemFile(root / "proc/self/mountinfo"));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string id, parent, device, group, folder, word, type, source, options;
        words >> id >> parent >> device >> group >> folder;
        while (words >> word && word != "-") {
        }
        words >> type >> source >> options;
        const auto names = splitList(options);
        const bool holds = std::find(names.begin(), names.end(), controller) != names.end();
        if (controller.empty() ? type != "cgroup2" : type != "cgroup" || !holds)
            continue;
        mounts.push_back({root / fs::path(unescaped(folder)).relative_path(), unescaped(group)});
    }
    return mounts;
}

// The folder of the process's group and of those around it, innermost first. A group that lies
// outside of what is mounted (a container that shares the names of its host) is not seen: then the
// mount itself is the nearest.
std::vector<fs::path> foldersIn(const Mount& mount, const std::string& group)
{
    auto inside = fs::path(group).relative_path();
    if (mount.group != "/") {
        const auto base = mount.group + "/";
        inside = group.starts_with(base) ? fs::path(group.substr(base.size())) : fs::path();
    }
    std::vector<fs::path> folders;
    std::error_code error;
    for (; !inside.empty(); inside = inside.parent_path()) {
        if (fs::exists(mount.folder / inside, error))
            folders.push_back(mount.folder / inside);
    }
    folders.push_back(mount.folder);
    return folders;
}

std::vector<fs::path> groupFolders(const fs::path& root, const std::string& controller)
{
    std::vector<fs::path> folders;
    std::istringstream lines(systemFile(root / "proc/self/cgroup"));
    for (std::string line; std::getline(lines, line);) { // "4:memory:/a/b", version 2 "0::/a/b"
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const auto names = splitList(std::string_view(line).substr(first + 1, second - first - 1));
        if (controller.empty() ? !names.empty()
                               : std::find(names.begin(), names.end(), controller) == names.end())
            continue;
        for (const auto& mount : mountsOf(root, controller)) {
            auto found = foldersIn(mount, line.substr(second + 1));
            folders.insert(folders.end(), std::make_move_iterator(found.begin()),
                           std::make_move_iterator(found.end()));
        }
    }
    return folders;
}

} // namespace

std::optional<GroupMemory> groupMemory(const fs::path& root)
{
    constexpr std::uint64_t kUnlimited = 1ULL << 60;
    std::optional<GroupMemory> tightest;
    const auto look = [&](const std::string& controller, const char* limitFile,
                          const char* usageFile, const char* cacheKey) {
        for (const auto& folder : groupFolders(root, controller)) {
            const auto limit = firstNumber(systemFile(folder / limitFile));
            if (!limit || *limit >= kUnlimited)
                continue;
            const auto usage = firstNumber(systemFile(folder / usageFile)).value_or(0);
            std::uint64_t cache = 0; // file pages that the kernel gives back under pressure
            std::istringstream stat(systemFile(folder / "memory.stat"));
            for (std::string key; stat >> key;) {
                std::uint64_t value = 0;
                stat >> value;
                if (key == cacheKey)
                    cache = value;
            }
            const auto used = usage > cache ? usage - cache : 0;
            const auto available = *limit > used ? *limit - used : 0;
            tightest = tightest ? GroupMemory{std::min(tightest->limit, *limit),
                                              std::min(tightest->available, available)}
                                : GroupMemory{*limit, available};
        }
    };
    look("", "memory.max", "memory.current", "inactive_file");
    look("memory", "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file");
    return tightest;
}

std::optional<int> groupProcessors(const fs::path& root)
{
    std::optional<int> fewest;
    const auto take = [&](std::optional<std::uint64_t> quota, std::optional<std::uint64_t> period) {
        if (!quota || !period || *period == 0 || *quota == 0)
            return;
        const auto count =
            static_cast<int>(std::min<std::uint64_t>((*quota + *period - 1) / *period, 1U << 16));
        fewest = std::min(fewest.value_or(count), count);
    };
    for (const auto& folder : groupFolders(root, "")) {
        std::istringstream text(systemFile(folder / "cpu.max")); // "max 100000" or "200000 100000"
        std::string quota, period;
        text >> quota >> period;
        take(firstNumber(quota), firstNumber(period));
    }
    for (const auto& folder : groupFolders(root, "cpu")) {
        const auto quota = systemFile(folder / "cpu.cfs_quota_us"); // -1 = no limit
        if (!quota.starts_with('-'))
            take(firstNumber(quota), firstNumber(systemFile(folder / "cpu.cfs_period_us")));
    }
    return fewest;
}

} // namespace anneal
