#pragma once

#include "core/base/json.h"
#include "core/data/dataset.h"
#include "core/data/dataset_spec.h"

#include <optional>

namespace anneal::data {

/// What became of one row.
struct Converted {
    Sample sample; ///< not usable: the row is left out
    std::optional<Finding::Kind> problem;
    Notice message; ///< ends the sentence "Row 3 ..."
};

/// Turns one row into the record of data_formats.md section 2. Never fails: what does not fit is
/// told in the result. The place is filled in by the caller. `forTraining`: with the words that
/// LLaMA-Factory adds to the system text of the openai form.
[[nodiscard]] Converted convertRow(const Json& row, const DatasetSpec& spec,
                                   const std::string& stage, bool forTraining = true);

} // namespace anneal::data
