#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/progress.h"

namespace anneal::exporting {

/// Writes the one adapter of `config` as a LoRA GGUF, to be laid over a GGUF of its base, and the
/// Modelfile that does so. gguf_type F32 or F16 (auto). Fails with Unsupported, by name, for what
/// such a file can't hold: DoRA, modules that were trained whole, several adapters.
[[nodiscard]] Result<report::ExportSummary>
exportGgufAdapter(const config::RunConfig& config, const report::ProgressListener& progress,
                  jobs::JobContext& context);

} // namespace anneal::exporting
