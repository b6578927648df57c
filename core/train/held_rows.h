#pragma once

#include "core/catalog/model_source.h"
#include "core/config/run_config.h"
#include "core/data/dataset.h"
#include "core/report/train_events.h"
#include "core/text/chat_template.h"

#include <string>
#include <utility>
#include <vector>

namespace anneal::train {

/// The rows that a run with these settings measures on, without those that it would train on: the
/// validation split of its data, or eval_dataset.
struct HeldRows {
    std::vector<data::EncodedSample> samples;
    /// With eval_on_each_dataset the data sets and how many samples each has; else empty.
    std::vector<std::pair<std::string, std::size_t>> parts;
};

/// How rows are encoded: to be measured, or to be answered (data::kPredictStage).
enum class HeldRowsUse { Loss, Answers };

/// Fails with what data:: fails with, and with InvalidArgument when no row can be used or the
/// tokenizer belongs to another model.
[[nodiscard]] Result<HeldRows> loadHeldRows(const config::RunConfig& config,
                                            const catalog::ModelSource& source,
                                            const text::ChatEncoder& encoder, HeldRowsUse use,
                                            report::TrainListener& listener);

} // namespace anneal::train
