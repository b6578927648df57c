#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/progress.h"

namespace anneal::exporting {

/// Writes what export_format asks for: a Hugging Face folder (safetensors), a model as one GGUF
/// file, or the adapter alone as GGUF (gguf_lora). Fails with InvalidArgument without export_dir,
/// else as exportMerged(), exportGguf() and exportGgufAdapter() do.
[[nodiscard]] Result<report::ExportSummary> exportModel(const config::RunConfig& config,
                                                        const report::ProgressListener& progress,
                                                        jobs::JobContext& context);

} // namespace anneal::exporting
