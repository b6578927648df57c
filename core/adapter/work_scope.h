#pragma once

#include <cstddef>
#include <cstdint>

namespace anneal::adapter {

/// Which share of an update the current thread works on. The trainer gives each sequence a share of
/// its own, so that gradients are kept apart until they are summed in a fixed order, and random
/// masks do not depend on which thread took the sequence.
struct WorkShare {
    std::size_t slot = 0;   ///< the gradient buffer to fill
    std::uint64_t seed = 0; ///< of everything drawn at random for this share
    bool base = false;      ///< adapters leave their update out: the base model answers
    bool noDropout = false; ///< of layers in training
};

/// Makes `share` the current one of this thread for its lifetime. With `everyThread`, also of
/// threads that have none of their own: a graphics card's backward pass runs on threads of
/// libtorch. Only one such scope may live at a time.
class WorkScope final {
public:
    explicit WorkScope(WorkShare share, bool everyThread = false);
    ~WorkScope();
    WorkScope(const WorkScope&) = delete;
    WorkScope& operator=(const WorkScope&) = delete;

private:
    WorkShare m_before;
    bool m_hadOwn = false, m_everyThread = false;
};

[[nodiscard]] WorkShare currentShare();

/// A well-mixed seed from several numbers (splitmix64).
[[nodiscard]] std::uint64_t mixedSeed(std::uint64_t a, std::uint64_t b);

} // namespace anneal::adapter
