#include "core/tensor/memory_budget.h"

#include "core/base/machine.h"
#include "core/config/process_place.h"
#include "core/tensor/aligned_block.h"

#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>

#include <malloc.h>

#ifdef __linux__
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace anneal::tensor {
namespace {

constexpr auto kUnbounded = std::numeric_limits<std::int64_t>::max();
constexpr std::uint64_t kLeastReserve = 128ULL << 20;

std::atomic<std::int64_t> live{0}, peak{0}, bound{kUnbounded};
std::atomic<std::int64_t> bytesForTests{-1};
std::atomic<std::uint64_t> lastPeak{0};

void release(void* block)
{
    live.fetch_sub(blockBytes(block), std::memory_order_relaxed);
    freeBlock(block);
}

#ifdef __linux__

std::atomic<std::int64_t> residentBound{kUnbounded};

// Bytes of this process that are in memory and in no file.
std::int64_t anonymousBytes()
{
    static const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    static const auto page = static_cast<std::int64_t>(::sysconf(_SC_PAGESIZE));
    char text[128] = {};
    if (file < 0 || ::pread(file, text, sizeof text - 1, 0) <= 0)
        return 0;
    long long size = 0, resident = 0, shared = 0;
    if (std::sscanf(text, "%lld %lld %lld", &size, &resident, &shared) != 3)
        return 0;
    return (resident - shared) * page;
}

// What the process really holds is more than the live blocks: the holes between them that the C
// library keeps, and what isn't libtorch's. Looked at for blocks large enough to matter; near the
// bound the holes are given back first.
bool fitsResident(std::size_t bytes)
{
    constexpr std::size_t kTelling = 1 << 20;
    const auto limit = residentBound.load(std::memory_order_relaxed);
    if (limit == kUnbounded || bytes < kTelling)
        return true;
    const auto fits = [&] { return anonymousBytes() <= limit - static_cast<std::int64_t>(bytes); };
    if (fits())
        return true;
    ::malloc_trim(0);
    return fits();
}

void boundResident(std::optional<std::uint64_t> bytes)
{
    residentBound = bytes ? anonymousBytes() + static_cast<std::int64_t>(*bytes) : kUnbounded;
}

#else

bool fitsResident(std::size_t /*bytes*/)
{
    return true;
}

void boundResident(std::optional<std::uint64_t> /*bytes*/) {}

#endif

// Blocks of allocateBlock(), counted.
class CountingAllocator final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) override
    {
        const auto limit = bound.load(std::memory_order_relaxed);
        // Threads that ask at once may together pass the bound by what they ask for: the reserve is
        // there for such things.
        const bool fits = limit == kUnbounded || (bytes < static_cast<std::size_t>(kUnbounded) &&
                                                  live.load(std::memory_order_relaxed) <=
                                                      limit - static_cast<std::int64_t>(bytes));
        TORCH_CHECK_WITH(OutOfMemoryError, fits && fitsResident(bytes), "out of memory: ", bytes,
                         " bytes more would pass the budget of this training");
        void* block = allocateBlock(bytes);
        const auto size = blockBytes(block);
        const auto now = live.fetch_add(size, std::memory_order_relaxed) + size;
        auto highest = peak.load(std::memory_order_relaxed);
        while (now > highest &&
               !peak.compare_exchange_weak(highest, now, std::memory_order_relaxed)) {
        }
        return {block, block, &release, c10::Device(c10::DeviceType::CPU)};
    }

    c10::DeleterFnPtr raw_deleter() const override { return &release; }

    void copy_data(void* to, const void* from, std::size_t count) const override
    {
        default_copy_data(to, from, count);
    }
};

std::optional<std::uint64_t> freeBytes()
{
    if (const auto bytes = bytesForTests.load(); bytes >= 0)
        return static_cast<std::uint64_t>(bytes);
    const auto free = machineInfo().availableMemoryBytes /
                      static_cast<std::uint64_t>(config::processesOnThisMachine());
    if (free == 0)
        return std::nullopt;
    return free - std::min(std::max(free / 16, kLeastReserve), free / 4);
}

} // namespace

void installAllocator()
{
    static std::once_flag once;
    std::call_once(once, [] {
        static CountingAllocator allocator;
        c10::SetCPUAllocator(&allocator, std::numeric_limits<std::uint8_t>::max());
    });
}

MemoryBudget::MemoryBudget()
{
    installAllocator();
    m_bytes = freeBytes();
    m_start = live.load();
    peak = m_start;
    if (m_bytes)
        bound = m_start + static_cast<std::int64_t>(*m_bytes);
    boundResident(bytesForTests < 0 ? m_bytes : std::nullopt);
}

MemoryBudget::~MemoryBudget()
{
    bound = kUnbounded;
    boundResident(std::nullopt);
    lastPeak = peakBytes();
}

std::uint64_t MemoryBudget::peakBytes() const
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(peak.load() - m_start, 0));
}

std::uint64_t MemoryBudget::lastPeakBytes()
{
    return lastPeak;
}

void MemoryBudget::setHeldForTests(std::optional<std::uint64_t> bytes)
{
    boundResident(bytes);
}

void MemoryBudget::setForTests(std::optional<std::uint64_t> bytes)
{
    bytesForTests = bytes ? static_cast<std::int64_t>(*bytes) : -1;
    if (bytes && bound != kUnbounded)
        bound = live.load() + static_cast<std::int64_t>(*bytes);
}

} // namespace anneal::tensor
