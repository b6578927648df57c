#pragma once

#include "core/base/error.h"
#include "core/data/dataset.h"

#include <vector>

namespace anneal::data {

/// Built-in questions that have nothing to do with the user's data, each with a short plain answer.
struct Rehearsal {
    std::vector<Sample> samples;
    std::vector<EncodedSample::Kind> kinds; ///< by Sample::row
};

/// Mixed into a training on a few rows (setting rehearsal_rows) they keep the model from answering
/// everything in character. On English ones the model keeps the distribution it had before the
/// training; Chinese ones are learned as they stand, because small models know too little Chinese
/// for theirs to be worth keeping. None of them is among the questions of the did-it-work check,
/// nor asks for the same fact. Sources: rehearsal against catastrophic forgetting, Robins 1995,
/// Connection Science 7(2); holding the distribution, Li & Hoiem 2016, arXiv:1606.09282.
[[nodiscard]] Result<Rehearsal> rehearsal();

} // namespace anneal::data
