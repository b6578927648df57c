#pragma once

#include <cstdint>
#include <optional>

namespace anneal::tensor {

/// From now on, for the rest of the process, libtorch takes its blocks on the processor from
/// allocateBlock(), and they are counted. Does nothing the second time; from any thread.
void installAllocator();

/// Bounds what libtorch may hold in the processor's memory, so that a training that needs too much
/// fails with c10::OutOfMemoryError (ErrorCode::OutOfMemory through guarded()) and can go on or end
/// in order, where the system would end the process.
///
/// The bound counts the blocks of libtorch's own allocator, whole as the C library made them; on
/// Linux also what the process holds besides (holes between blocks, other libraries' memory). It is
/// what is held when the budget begins, plus what the machine and its control groups have free
/// (MachineInfo::availableMemoryBytes), divided by the processes that train together on this
/// machine, less a reserve of a sixteenth of that, at least 128 MiB but never more than a quarter,
/// for everything that is not counted. One budget at a time; allocations of any thread count. Where
/// nothing is known of the free memory nothing is bounded.
class MemoryBudget final {
public:
    MemoryBudget();
    ~MemoryBudget();
    MemoryBudget(const MemoryBudget&) = delete;
    MemoryBudget& operator=(const MemoryBudget&) = delete;

    /// Bytes that may be held beyond those at the beginning; nullopt = not bounded.
    [[nodiscard]] std::optional<std::uint64_t> bytes() const { return m_bytes; }

    /// The most that was held beyond those at the beginning, in bytes.
    [[nodiscard]] std::uint64_t peakBytes() const;

    /// peakBytes() of the budget that ended last, 0 before any did.
    [[nodiscard]] static std::uint64_t lastPeakBytes();

    /// For tests: budgets have this many bytes, the current one too, from now on; nullopt = what is
    /// free, from the next one on.
    static void setForTests(std::optional<std::uint64_t> bytes);

    /// For tests, on Linux: what the process may hold in all from now on, beyond what it holds now;
    /// nullopt = as it was.
    static void setHeldForTests(std::optional<std::uint64_t> bytes);

private:
    std::optional<std::uint64_t> m_bytes;
    std::int64_t m_start = 0;
};

} // namespace anneal::tensor
