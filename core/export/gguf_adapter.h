#pragma once

#include "core/adapter/lora.h"
#include "core/catalog/model_source.h"
#include "core/export/export_place.h"

namespace anneal::exporting {

/// Writes the one adapter of `config` as a LoRA GGUF, to be laid over a GGUF of its base, and the
/// Modelfile that does so. gguf_type F32 or F16 (auto). Fails with Unsupported, by name, for what
/// such a file can't hold: DoRA, modules that were trained whole, several adapters.
[[nodiscard]] Result<report::ExportSummary>
exportGgufAdapter(const config::RunConfig& config, const catalog::ModelSource& source,
                  const ExportPlace& place, const report::ProgressListener& progress,
                  jobs::JobContext& context);

/// Puts what such a file holds in the place of the adapter's matrices: what a reader computes with.
/// `config`: of the base. Fails with NotFound, Io and Format (file, tensor).
[[nodiscard]] Result<void> readGgufAdapter(const std::filesystem::path& file,
                                           const catalog::ModelConfig& config,
                                           adapter::LoraAdapter& adapter);

} // namespace anneal::exporting
