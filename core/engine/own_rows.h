#pragma once

#include "core/catalog/model_source.h"
#include "core/config/run_config.h"
#include "core/export/row_importance.h"
#include "core/jobs/job.h"
#include "core/model/causal_lm.h"
#include "core/report/progress.h"

#include <cstdint>
#include <string>
#include <vector>

namespace anneal::engine {

/// Some of the user's rows as the model reads them, spread evenly over the data.
struct OwnRows {
    model::TokenBatch batch;
    /// Places in the batch after which a token of an answer stands, and those tokens.
    std::vector<std::int64_t> places, targets;
    std::int64_t rows = 0;
    std::string digest; ///< of the tokens
};

/// The rows of `dataset`, else those that the run was trained on that the adapter (or the model
/// folder) comes from: at most 64 rows of together 8192 tokens. Fails with InvalidArgument where no
/// rows are known, or none has an answer, and as reading data does.
[[nodiscard]] Result<OwnRows> loadOwnRows(const config::RunConfig& config,
                                          const catalog::ModelSource& source);

/// What of the tuned model's matrices those rows use. Fails with Cancelled and as loadOwnRows().
[[nodiscard]] Result<exporting::RowImportance>
importanceOfRows(const config::RunConfig& config, const report::ProgressListener& progress,
                 jobs::JobContext& context);

} // namespace anneal::engine
