#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

/// What the control groups of this process (Linux, version 1 and 2) leave to it. Any thread may
/// ask. Source: the kernel's Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst.
namespace anneal {

struct GroupMemory {
    std::uint64_t limit = 0; ///< bytes
    std::uint64_t available =
        0; ///< bytes below the limit; pages of files that can go count as free
};

/// The tightest memory limit over this process: of its own group or one around it. nullopt = none.
/// `root` is the root of the file system, for tests.
[[nodiscard]] std::optional<GroupMemory> groupMemory(const std::filesystem::path& root = "/");

/// Processors' worth of time that the groups grant, rounded up; nullopt = no limit.
[[nodiscard]] std::optional<int> groupProcessors(const std::filesystem::path& root = "/");

} // namespace anneal
