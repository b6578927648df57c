#include "core/export/export_model.h"

#include "core/export/gguf_adapter.h"
#include "core/export/gguf_export.h"
#include "core/export/merged_export.h"

namespace anneal::exporting {

Result<report::ExportSummary> exportModel(const config::RunConfig& config,
                                          const report::ProgressListener& progress,
                                          jobs::JobContext& context)
{
    const auto options = config.exporting();
    if (options.exportDir.empty())
        return fail(ErrorCode::InvalidArgument, "Set export_dir to the folder to export to.",
                    {{"key", "export_dir"}});
    if (options.exportFormat == "gguf")
        return exportGguf(config, progress, context);
    if (options.exportFormat == "gguf_lora")
        return exportGgufAdapter(config, progress, context);
    return exportMerged(config, progress, context);
}

} // namespace anneal::exporting
