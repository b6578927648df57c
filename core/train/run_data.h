#pragma once

#include "core/catalog/model_source.h"
#include "core/train/run_inputs.h"

/// The part of loadInputs() about data. Only for .cpp files of this folder.
namespace anneal::train {

/// Fills train, evaluation, wordings, rehearsal and what is counted about them; the tokenizer is in
/// `inputs` already. Fails with what data:: fails with.
[[nodiscard]] Result<void> loadData(const config::RunConfig& config,
                                    const catalog::ModelSource& source, RunInputs& inputs,
                                    report::TrainListener& listener);

} // namespace anneal::train
