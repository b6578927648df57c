#include "core/adapter/work_scope.h"

#include <atomic>

namespace anneal::adapter {
namespace {

struct ThreadShare {
    WorkShare share;
    bool own = false;
};

thread_local ThreadShare tShare;
std::atomic<std::size_t> gSlot{0};
std::atomic<std::uint64_t> gSeed{0};
std::atomic<bool> gNoDropout{false};

} // namespace

WorkScope::WorkScope(WorkShare share, bool everyThread)
    : m_before(tShare.share)
    , m_hadOwn(tShare.own)
    , m_everyThread(everyThread)
{
    tShare = {share, true};
    if (everyThread) {
        gSlot = share.slot;
        gSeed = share.seed;
        gNoDropout = share.noDropout;
    }
}

WorkScope::~WorkScope()
{
    tShare = {m_before, m_hadOwn};
    if (m_everyThread) {
        gSlot = 0;
        gSeed = 0;
        gNoDropout = false;
    }
}

WorkShare currentShare()
{
    return tShare.own ? tShare.share
                      : WorkShare{.slot = gSlot, .seed = gSeed, .noDropout = gNoDropout};
}

// Source: Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators", the mixing
// function.
std::uint64_t mixedSeed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a + 0x9e3779b97f4a7c15ULL * (b + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace anneal::adapter
