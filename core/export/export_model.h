#pragma once

#include "core/export/export_place.h"
#include "core/export/row_importance.h"

namespace anneal::exporting {

/// Writes what export_format asks for: a Hugging Face folder (safetensors), a model as one GGUF
/// file, or the adapter alone as GGUF (gguf_lora); with export_deploy all that serves it beside.
/// The folder gets its name after `check` (may be empty) has opened what was written: what can't be
/// opened leaves nothing, what answers otherwise carries a file that says so. `importance` (may be
/// empty) weighs the blocks of a GGUF. Fails with InvalidArgument without export_dir, with
/// Cancelled, else as exportMerged(), exportGguf() and exportGgufAdapter() do.
[[nodiscard]] Result<report::ExportSummary> exportModel(const config::RunConfig& config,
                                                        const RowImportance& importance,
                                                        const report::ProgressListener& progress,
                                                        const WrittenCheck& check,
                                                        jobs::JobContext& context);

} // namespace anneal::exporting
