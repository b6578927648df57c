#pragma once

#include "core/config/options.h"
#include "core/jobs/job.h"
#include "core/report/progress.h"

#include <filesystem>

namespace anneal::engine {

/// Opens an exported model again and asks it what the tuned model (`options`: base and adapters)
/// answered: the same prompts must give the same ids, the same next tokens and nearly the same
/// log-probabilities, as near as the number format allows. One model in memory at a time. What
/// keeps the check from being made (memory, a stop) is told in the result; the export is complete
/// either way.
[[nodiscard]] report::ExportCheck checkExport(const config::ModelOptions& options,
                                              const std::filesystem::path& exported,
                                              const std::string& dtype,
                                              const report::ProgressListener& progress,
                                              jobs::JobContext& context);

} // namespace anneal::engine
