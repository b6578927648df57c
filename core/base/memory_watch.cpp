#include "core/base/memory_watch.h"

#include "core/base/machine.h"

#include <algorithm>
#include <chrono>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace anneal {

void releaseFreedMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

MemoryWatch::MemoryWatch()
    : m_before(residentBytes())
    , m_highest(m_before)
    , m_thread([this](std::stop_token stop) {
        while (!stop.stop_requested()) {
            m_highest = std::max(m_highest.load(), residentBytes());
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    })
{
}

} // namespace anneal
