#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"

#include <vector>

namespace anneal::data {

/// Built-in questions that have nothing to do with the user's data, each with a short plain answer,
/// in English and Chinese. Mixed into a training on a few rows (setting rehearsal_rows) they keep
/// the model from answering everything in character. None of them is among the questions of the
/// did-it-work check. Source of the method: rehearsal against catastrophic forgetting, Robins 1995,
/// Connection Science 7(2).
[[nodiscard]] Result<std::vector<Sample>> rehearsalSamples();

} // namespace anneal::data
