#pragma once

#include "core/catalog/model_source.h"
#include "core/config/run_config.h"

#include <set>

namespace anneal::studio {

/// What the rows of a training look like as tokens.
struct DataShape {
    std::size_t rows = 0;
    std::int64_t tokens = 0;  ///< after cutting
    std::int64_t longest = 0; ///< after cutting
    std::int64_t longestUncut = 0;
    std::int64_t mostLabels = 0; ///< positions of one row that are learned
    std::size_t unlearnable = 0; ///< rows that are left with nothing to learn
    double generalTokens = 0;    ///< mean of the general rows that are rehearsed; 0 = none
    std::set<std::int64_t> lengths;
    std::size_t heldRows = 0; ///< that val_size keeps aside
};

/// Encodes the rows that would be trained on, or looks at those that tokenized_path keeps. Fails
/// with what data:: fails with.
[[nodiscard]] Result<DataShape> measureData(const config::RunConfig& config,
                                            const catalog::ModelSource& source);

/// The stage whose rows they are: semi learns rows as sft does.
[[nodiscard]] std::string rowStage(const config::RunConfig& config);

} // namespace anneal::studio
