#pragma once

#include "core/base/error.h"
#include "core/config/options.h"
#include "core/jobs/job.h"
#include "core/report/progress.h"

#include <filesystem>

namespace anneal::engine {

/// Opens an exported model again and asks it what the tuned model (`options`: base and adapters)
/// answered: the same prompts must give the same ids, the same next tokens and nearly the same
/// log-probabilities, as near as the number format allows. `exported`: a GGUF file, a folder of
/// safetensors, or a LoRA GGUF (`isAdapter`), which is laid over the base. One model in memory at a
/// time. Fails with Format, NotFound or Io where what was written can't be opened again, and with
/// Cancelled; what else keeps the check from being made, such as memory, is told in the result.
[[nodiscard]] Result<report::ExportCheck> checkExport(const config::ModelOptions& options,
                                                      const std::filesystem::path& exported,
                                                      const std::string& dtype, bool isAdapter,
                                                      const report::ProgressListener& progress,
                                                      jobs::JobContext& context);

} // namespace anneal::engine
