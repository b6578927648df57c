#pragma once

#include "core/optim/optimizer.h"
#include "core/train/updater.h"

#include <vector>

namespace anneal::train {

/// Makes this process's part of an update the whole one: gradients, loss, tokens and metrics are
/// added up over the processes, to the same bits in each. Fails as ProcessGroup does; the gradients
/// hold anything then and must be thrown away.
[[nodiscard]] Result<void> shareUpdate(distributed::ProcessGroup& group,
                                       const std::vector<optim::Parameter>& parameters,
                                       UpdateResult& result);

/// A result as numbers that can be added up, and back.
[[nodiscard]] distributed::Numbers numbersOf(const UpdateResult& result);
[[nodiscard]] UpdateResult resultFrom(const distributed::Numbers& numbers);

} // namespace anneal::train
