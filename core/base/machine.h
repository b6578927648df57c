#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace anneal {

struct MachineInfo {
    std::string operatingSystem; ///< "Debian GNU/Linux 12 (bookworm)"
    std::string processor;       ///< "AMD EPYC"
    int physicalCores = 1;
    int logicalCores = 1;
    std::uint64_t memoryBytes = 0;
    std::uint64_t availableMemoryBytes = 0; ///< what a new process can take without swapping (container limits count)
    bool hasAvx2 = false;
    bool hasAvx512 = false;
    bool hasBf16 = false;        ///< bf16 dot-product instructions
};

[[nodiscard]] MachineInfo machineInfo();

/// Resident memory of this process, now and at its highest, in bytes; 0 where unknown.
[[nodiscard]] std::uint64_t residentBytes();
[[nodiscard]] std::uint64_t peakResidentBytes();

/// Seconds of processor time that the calling thread has used; 0 where unknown.
[[nodiscard]] double threadProcessorSeconds();

/// Free bytes for this user on the disk of `path` (of its nearest existing parent); 0 where unknown.
[[nodiscard]] std::uint64_t freeDiskBytes(const std::filesystem::path& path);

} // namespace anneal
