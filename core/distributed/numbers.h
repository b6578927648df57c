#pragma once

#include "core/distributed/process_group.h"

#include <map>
#include <string>

namespace anneal::distributed {

/// Numbers by name; names without tabs and line feeds.
using Numbers = std::map<std::string, double>;

/// The sums over the processes, added in the order of their ranks, so that all get the same bits. A
/// name that some processes don't have counts as 0 there.
[[nodiscard]] Result<Numbers> addedUp(ProcessGroup& group, const Numbers& own);

/// Rank 0's numbers.
[[nodiscard]] Result<Numbers> fromFirst(ProcessGroup& group, const Numbers& own);

/// Compares what has to be the same in all processes: name and value. Fails in every process with
/// InvalidArgument that names the first difference and whose it is. `advice` ends the sentence.
[[nodiscard]] Result<void> checkSame(ProcessGroup& group,
                                     const std::map<std::string, std::string>& own,
                                     const std::string& advice);

} // namespace anneal::distributed
