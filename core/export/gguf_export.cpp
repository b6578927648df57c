#include "core/export/gguf_export.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/catalog/gguf_keys.h"
#include "core/catalog/gguf_mix.h"
#include "core/export/chat_choice.h"
#include "core/export/gguf_general.h"
#include "core/export/gguf_weights.h"
#include "core/export/modelfile.h"
#include "core/export/target_folder.h"
#include "core/text/gguf_vocabulary_writer.h"

#include <cstring>

namespace anneal::exporting {

namespace {

/// Tensors that hold metadata, in front of the weights.
std::vector<files::TensorSpec> extraSpecs(const catalog::GgufModelMetadata& metadata)
{
    std::vector<files::TensorSpec> specs;
    for (const auto& extra : metadata.extra)
        specs.push_back({extra.name,
                         files::StorageType::F32,
                         {static_cast<std::int64_t>(extra.values.size())}});
    return specs;
}

void append(files::GgufFields& fields, files::GgufFields more)
{
    for (auto& field : more)
        fields.push_back(std::move(field));
}

const catalog::GgufFileType& fileType(const std::string& name, const catalog::ModelConfig& config)
{
    const auto* named = catalog::ggufFileType(name);
    return named != nullptr ? *named : catalog::recommendedGgufType(config.parameterCount());
}

} // namespace

Result<report::ExportSummary> exportGguf(const config::RunConfig& config,
                                         const catalog::ModelSource& source,
                                         const RowImportance& importance, const ExportPlace& place,
                                         const report::ProgressListener& progress,
                                         jobs::JobContext& context)
{
    const config::ModelOptions options = config.model();
    const config::ExportOptions exporting = config.exporting();
    const auto report = [&](double fraction, const std::string& what) {
        if (progress)
            progress(fraction, what);
    };
    ANNEAL_TRY(const auto weights, MergedWeights::open(source, adapterFolders(options)));
    auto shape = source.config();
    shape.tiedEmbeddings = shape.tiedEmbeddings && !weights.isUntied();
    const auto& type = fileType(exporting.ggufType, shape);
    ANNEAL_TRY(const auto metadata, catalog::ggufModelMetadata(shape));
    ANNEAL_TRY(const auto plan, GgufWeights::plan(weights, type, importance));
    ANNEAL_TRY(const auto chat, chooseChat(source, options));
    ANNEAL_TRY(auto vocabulary,
               text::ggufVocabulary(*chat.tokenizer, {.tokens = shape.vocabSize,
                                                      .eos = chat.eos(),
                                                      .stops = chat.stops(),
                                                      .chatTemplate = chat.jinja()}));

    auto fields = ggufGeneral({.type = "model",
                               .architecture = metadata.architecture,
                               .name = ggufModelName(place.title, source, *chat.tokenizer),
                               .fileType = type.number,
                               .quantised = files::isQuantised(type.type),
                               .tuned = !options.adapterNameOrPath.empty()},
                              source);
    append(fields, metadata.fields);
    append(fields, std::move(vocabulary.fields));
    auto specs = extraSpecs(metadata);
    const auto extras = specs.size();
    specs.insert(specs.end(), plan.specs().begin(), plan.specs().end());
    const auto bytes = files::ggufFileBytes(fields, specs);
    ANNEAL_CHECK(checkDisk(place.target, bytes));

    const auto name = ggufFileName(place.title, std::string(type.name));
    std::uint64_t written = 0;
    const auto writeTensor = [&](std::size_t index, const files::ByteSink& sink) -> Result<void> {
        if (index < extras)
            return sink(std::as_bytes(std::span(metadata.extra[index].values)));
        return plan.write(
            index - extras, sink,
            [&](std::uint64_t more) {
                written += more;
                report(static_cast<double>(written) / static_cast<double>(plan.bytes()),
                       "Writing " + name);
            },
            context);
    };
    ANNEAL_CHECK(files::writeGguf(place.folder / pathFromUtf8(name), fields, specs, writeTensor));
    ANNEAL_CHECK(writeFileAtomically(
        place.folder / "Modelfile",
        modelfile("FROM ./" + name, chat.chosen(), *chat.tokenizer, options.enableThinking)));
    report(1, "Written");
    auto notes = metadata.notes;
    notes.insert(notes.end(), vocabulary.notes.begin(), vocabulary.notes.end());
    if (!importance.empty() && !plan.isWeighted())
        notes.push_back(notice("gguf.not_weighted", {{"type", std::string(type.name)}}));
    report::ExportSummary summary;
    summary.file = place.folder / pathFromUtf8(name);
    summary.bytes = bytes;
    summary.tensors = static_cast<std::int64_t>(specs.size());
    summary.shards = 1;
    summary.dtype = type.name;
    summary.notes = std::move(notes);
    return summary;
}

} // namespace anneal::exporting
