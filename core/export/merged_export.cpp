#include "core/export/merged_export.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/catalog/open_model.h"
#include "core/export/folder_files.h"
#include "core/export/merged_weights.h"
#include "core/export/shard_writer.h"
#include "core/export/target_folder.h"

#include <chrono>

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
    return fail(ErrorCode::InvalidArgument,
                "Weights can't be exported as " + name +
                    "; set infer_dtype to bfloat16, float16 or float32.",
                {{"key", "infer_dtype"}, {"value", name}});
}

} // namespace

Result<report::ExportSummary> exportMerged(const config::RunConfig& config,
                                           const report::ProgressListener& progress,
                                           jobs::JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    const config::ModelOptions options = config.model();
    const config::ExportOptions exporting = config.exporting();
    const auto target = pathFromUtf8(exporting.exportDir);
    const auto report = [&](double fraction, const std::string& what) {
        if (progress)
            progress(fraction, what);
    };

    report(0, "Opening the model");
    ANNEAL_TRY(const auto source, catalog::openModel(options));
    ANNEAL_CHECK(checkTarget(target, source.path()));
    ANNEAL_TRY(const NumberFormat format, exportFormat(source, options.inferDtype));
    ANNEAL_TRY(const auto weights, MergedWeights::open(source, adapterFolders(options)));
    ANNEAL_TRY(const auto texts,
               FolderFiles::prepare(source, options, format.name, weights.isUntied()));
    const std::uint64_t bytes = weightBytes(weights.entries(), format.type);
    ANNEAL_CHECK(checkDisk(target, bytes + texts.bytes()));

    const auto shards = splitIntoShards(weights.entries(), format.type,
                                        static_cast<std::uint64_t>(exporting.exportSizeGb * 1e9));
    ANNEAL_TRY(auto folder, AtomicFolder::create(target));
    ANNEAL_CHECK(writeShards(
        folder.path(),
        [&](const WeightEntry& entry, c10::ScalarType type) { return weights.tensor(entry, type); },
        format.type, shards,
        [&](std::uint64_t done, const std::string& file) {
            report(static_cast<double>(done) / static_cast<double>(bytes), "Writing " + file);
        },
        context));
    ANNEAL_CHECK(texts.write(folder.path()));
    ANNEAL_CHECK(folder.commit());
    report(1, "Done");
    return report::ExportSummary{
        .folder = target,
        .bytes = bytes + texts.bytes(),
        .tensors = static_cast<std::int64_t>(weights.entries().size()),
        .shards = static_cast<int>(shards.size()),
        .dtype = format.name,
        .seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count()};
}

} // namespace anneal::exporting
