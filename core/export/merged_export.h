#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/progress.h"

#include <functional>

namespace anneal::exporting {

/// Merges the adapters of `config` into its model and writes a Hugging Face folder that
/// transformers loads: safetensors shards of at most export_size GB with index, config.json,
/// generation_config.json, tokenizer files, chat template, Modelfile. One layer in memory beyond
/// the model. The folder appears when complete.
[[nodiscard]] Result<report::ExportSummary> exportMerged(const config::RunConfig& config,
                                                         const report::ProgressListener& progress,
                                                         jobs::JobContext& context);

} // namespace anneal::exporting
