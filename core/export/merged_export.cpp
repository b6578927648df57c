#include "core/export/merged_export.h"

#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/export/folder_files.h"
#include "core/export/merged_weights.h"
#include "core/export/shard_writer.h"
#include "core/export/target_folder.h"

namespace anneal::exporting {

namespace {

struct NumberFormat {
    std::string name; ///< as config.json writes it
    c10::ScalarType type;
};

/// infer_dtype, or for auto the checkpoint's own type; what only exists in blocks becomes bf16.
Result<NumberFormat> exportFormat(const catalog::ModelSource& source, const std::string& wanted)
{
    std::string name = wanted;
    if (name.empty() || name == "auto") {
        name = source.config().storedType;
        for (const auto& [tensor, view] : source.tensors())
            if (files::isQuantised(view.type))
                name = "bfloat16";
    }
    if (name == "bfloat16")
        return NumberFormat{name, c10::kBFloat16};
    if (name == "float16")
        return NumberFormat{name, c10::kHalf};
    if (name == "float32")
        return NumberFormat{name, c10::kFloat};
    return fail(ErrorCode::InvalidArgument, notice("export.type", {{"value", name}}),
                {{"key", "infer_dtype"}, {"value", name}});
}

} // namespace

Result<report::ExportSummary> exportMerged(const config::RunConfig& config,
                                           const catalog::ModelSource& source,
                                           const ExportPlace& place,
                                           const report::ProgressListener& progress,
                                           jobs::JobContext& context)
{
    const config::ModelOptions options = config.model();
    const auto report = [&](double fraction, const std::string& what) {
        if (progress)
            progress(fraction, what);
    };
    ANNEAL_TRY(const NumberFormat format, exportFormat(source, options.inferDtype));
    ANNEAL_TRY(const auto weights, MergedWeights::open(source, adapterFolders(options)));
    ANNEAL_TRY(const auto texts,
               FolderFiles::prepare(source, options, format.name, weights.isUntied()));
    const std::uint64_t bytes = weightBytes(weights.entries(), format.type);
    ANNEAL_CHECK(checkDisk(place.target, bytes + texts.bytes()));

    const auto shards =
        splitIntoShards(weights.entries(), format.type,
                        static_cast<std::uint64_t>(config.exporting().exportSizeGb * 1e9));
    ANNEAL_CHECK(writeShards(
        place.folder,
        [&](const WeightEntry& entry, const files::ByteSink& sink) {
            return weights.write(entry, format.type, sink);
        },
        format.type, shards,
        [&](std::uint64_t done, const std::string& file) {
            report(static_cast<double>(done) / static_cast<double>(bytes), "Writing " + file);
        },
        context));
    ANNEAL_CHECK(texts.write(place.folder));
    report(1, "Written");
    report::ExportSummary summary;
    summary.bytes = bytes + texts.bytes();
    summary.tensors = static_cast<std::int64_t>(weights.entries().size());
    summary.shards = static_cast<int>(shards.size());
    summary.dtype = format.name;
    return summary;
}

} // namespace anneal::exporting
