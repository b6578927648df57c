#pragma once

#include "core/base/error.h"
#include "core/jobs/job.h"
#include "core/report/progress.h"

#include <cstdint>
#include <filesystem>

namespace anneal::studio {

/// Copies the PEFT adapter of a run folder or checkpoint, with its tokenizer and template files,
/// into the new folder `target`, which appears complete or not at all, after each copy was
/// read again and compared. Fails with NotFound (no adapter there), Format (adapter_config.json or
/// the weights are damaged), Io, InvalidArgument (target is the source), or Cancelled.
[[nodiscard]] Result<report::ExportSummary> copyAdapter(const std::filesystem::path& adapter,
                                                        const std::filesystem::path& target,
                                                        const report::ProgressListener& progress,
                                                        jobs::JobContext& context);

/// Bytes that copyAdapter() will write; 0 when there is no adapter.
[[nodiscard]] std::uint64_t adapterBytes(const std::filesystem::path& adapter);

} // namespace anneal::studio
