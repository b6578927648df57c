#include "core/base/process_tuning.h"

#include <cstdlib>
#include <mutex>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace anneal {
namespace {

void setUnlessGiven(const char* name, const char* value)
{
#if defined(_WIN32)
    if (std::getenv(name) == nullptr)
        _putenv_s(name, value);
#else
    ::setenv(name, value, 0);
#endif
}

// Long spinning takes the processor from other programs and, beside a busy one, from our own second
// thread (measured: the share of speed kept falls from 70 to 53 %); not spinning at all costs 10 to
// 20 % on an idle machine. A short spin costs neither.
void shortenIdleSpinning()
{
    if (std::getenv("OMP_WAIT_POLICY") == nullptr)
        setUnlessGiven("GOMP_SPINCOUNT", "2000");
}

// Fresh pages cost more than the arithmetic done on them: a training step frees and takes the same
// few hundred MiB again and again.
void keepLargeBlocks()
{
#if defined(__GLIBC__)
    constexpr int kNever = 0x7fffffff;
    mallopt(M_MMAP_THRESHOLD, kNever);
    mallopt(M_TRIM_THRESHOLD, kNever);
    mallopt(M_TOP_PAD, 64 << 20);
    // Only the main arena can hold blocks larger than 64 MiB, and a job's thread would otherwise
    // get one of its own.
    mallopt(M_ARENA_MAX, 1);
#endif
}

// What libtorch has to say of a connection that breaks is a page of addresses; ours is a sentence.
void silenceWarnings()
{
    setUnlessGiven("TORCH_CPP_LOG_LEVEL", "ERROR");
}

} // namespace

void tuneProcess()
{
    static std::once_flag once;
    std::call_once(once, [] {
        shortenIdleSpinning();
        keepLargeBlocks();
        silenceWarnings();
    });
}

} // namespace anneal
