#pragma once

#include <vector>

namespace anneal::train {

/// An update that was measured: tokens of its rows, and seconds.
struct Timed {
    double tokens, seconds;
};

/// Seconds of an update: what it takes whatever its rows (a packed base is unpacked, an update rule
/// goes over all that is trained), and for each token.
struct UpdateCost {
    double fixed = 0, perToken = 0;

    [[nodiscard]] double of(double tokens) const { return fixed + perToken * tokens; }
};

/// The line of least squares through the measured updates. Where their tokens hardly differ, or a
/// part of it would be below 0, the line through 0 with their sums.
[[nodiscard]] UpdateCost costOf(const std::vector<Timed>& updates);

} // namespace anneal::train
