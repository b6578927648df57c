#pragma once

#include "core/catalog/model_source.h"
#include "core/export/export_place.h"
#include "core/export/row_importance.h"

namespace anneal::exporting {

/// Merges the adapters of `config` into its model and writes a folder with one GGUF file, named
/// after folder and type, and the Modelfile for Ollama. gguf_type says in which type, auto =
/// catalog::recommendedGgufType(). The folder appears when complete. Fails with Unsupported, by
/// name, for what a GGUF can't hold.
[[nodiscard]] Result<report::ExportSummary>
exportGguf(const config::RunConfig& config, const catalog::ModelSource& source,
           const RowImportance& importance, const ExportPlace& place,
           const report::ProgressListener& progress, jobs::JobContext& context);

} // namespace anneal::exporting
