#include "core/engine/tasks.h"

#include "core/config/deploy_options.h"
#include "core/engine/export_check.h"
#include "core/engine/own_rows.h"
#include "core/export/export_model.h"
#include "core/export/streamed_pass.h"
#include "core/tensor/device.h"

namespace anneal::engine {
namespace {

/// A part of the whole work, from one fraction to another.
studio::ProgressListener part(const studio::ProgressListener& whole, double from, double to)
{
    return [&whole, from, to](double fraction, const std::string& what) {
        if (whole)
            whole(from + (to - from) * fraction, what);
    };
}

} // namespace

Result<studio::ExportSummary> exportChecked(const config::RunConfig& config,
                                            const studio::ProgressListener& progress,
                                            jobs::JobContext& context)
{
    exporting::RowImportance importance;
    double begin = 0;
    if (config::deployOptions(config).importance) {
        begin = 0.2;
        ANNEAL_TRY(importance, importanceOfRows(config, part(progress, 0, begin), context));
    }
    const double written = begin + (1 - begin) * 0.7; // the rest is the check
    const bool isAdapter = config.exporting().exportFormat == "gguf_lora";
    return exporting::exportModel(
        config, importance, part(progress, begin, written),
        [&](const std::filesystem::path& model, const std::string& dtype) {
            return checkExport(config.model(), model, dtype, isAdapter, part(progress, written, 1),
                               context);
        },
        context);
}

} // namespace anneal::engine
