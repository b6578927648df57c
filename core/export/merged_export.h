#pragma once

#include "core/catalog/model_source.h"
#include "core/export/export_place.h"

namespace anneal::exporting {

/// Merges the adapters of `config` into its model (`source`) and writes a Hugging Face folder that
/// transformers loads: safetensors shards of at most export_size GB with index, config.json,
/// generation_config.json, tokenizer files, chat template, Modelfile. One layer in memory beyond
/// the model.
[[nodiscard]] Result<report::ExportSummary> exportMerged(const config::RunConfig& config,
                                                         const catalog::ModelSource& source,
                                                         const ExportPlace& place,
                                                         const report::ProgressListener& progress,
                                                         jobs::JobContext& context);

} // namespace anneal::exporting
