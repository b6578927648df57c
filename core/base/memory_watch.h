#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace anneal {

/// Gives memory that was freed back to the system, where the C library keeps it.
void releaseFreedMemory();

/// The highest resident memory of this process while the object lives, looked at 500 times a
/// second by a thread of its own.
class MemoryWatch final {
public:
    MemoryWatch();
    MemoryWatch(const MemoryWatch&) = delete;
    MemoryWatch& operator=(const MemoryWatch&) = delete;

    [[nodiscard]] std::uint64_t before() const { return m_before; }   ///< bytes at its beginning
    [[nodiscard]] std::uint64_t highest() const { return m_highest; } ///< bytes; 0 where unknown

private:
    std::uint64_t m_before;
    std::atomic<std::uint64_t> m_highest;
    std::jthread m_thread; // declared last: it ends before the rest goes
};

} // namespace anneal
