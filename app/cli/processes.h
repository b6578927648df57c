#pragma once

#include <string>
#include <vector>

namespace anneal::cli {

/// Runs this program `count` times on this machine with torchrun's environment, so that the
/// processes train together, and returns the exit status of the whole: 0, that of the first one
/// that failed, or 130. Signals are passed on; when one process fails the others are asked to stop.
[[nodiscard]] int runTogether(const std::vector<std::string>& arguments, int count, bool json);

} // namespace anneal::cli
