#pragma once

#include <cstddef>
#include <functional>

namespace anneal::train {

/// Runs independent pieces of work side by side, one thread a core (and one more where the pieces
/// can't be dealt out evenly), with single-threaded operators inside.
///
/// The system shares cores out by threads: beside one busy program, two threads on two cores get
/// two thirds of them, four threads four fifths. So when the last round got clearly less than its
/// cores, the next one uses twice as many threads, for as long as that lasts. More threads than
/// that would hold the activations of more sequences at once. Thread use: one team belongs to one
/// job.
class WorkerTeam final {
public:
    /// Calls `body(i)` for every i below `pieces`, the lower ones first. Rethrows the first
    /// exception after all threads have ended.
    void run(std::size_t pieces, const std::function<void(std::size_t i)>& body);

    /// Whether other programs took a good part of the cores in the last round.
    [[nodiscard]] bool crowded() const { return m_crowded; }

private:
    bool m_crowded = false;
};

} // namespace anneal::train
