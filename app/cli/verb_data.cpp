#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/model_source.h"
#include "core/data/dataset.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace anneal::cli {
namespace {

struct DataFlags {
    bool json = false, ordered = false;
    std::int64_t epoch = 0;
    std::size_t rows = 2;
};

/// The rows of the run's data sets as training would see them.
struct Prepared {
    data::LoadedDataset loaded;
    data::EncodedDataset encoded;
    std::optional<text::ChatEncoder> encoder;
};

Result<Prepared> prepare(const config::RunConfig& config)
{
    Prepared result;
    const auto options = config.data();
    const auto stage = config.train().stage;
    ANNEAL_TRY(result.loaded, data::loadDatasets(options.dataset, options, stage));
    const auto model = config.model();
    const auto name =
        model.modelNameOrPath.empty() ? catalog::kDefaultModel : model.modelNameOrPath;
    ANNEAL_TRY(auto tokenizer, catalog::openTokenizer(name));
    ANNEAL_TRY(auto encoder, catalog::chatEncoder(name, std::move(tokenizer), model.chatTemplate,
                                                  model.enableThinking));
    ANNEAL_TRY(result.encoded, data::encode(result.loaded.samples, encoder, options, stage));
    result.encoder.emplace(std::move(encoder));
    return result;
}

std::string severityName(data::Finding::Severity severity)
{
    switch (severity) {
    case data::Finding::Severity::Note:
        return "note";
    case data::Finding::Severity::Warning:
        return "warning";
    case data::Finding::Severity::Dropped:
        return "dropped";
    }
    return "";
}

void print(const data::Finding& finding, bool json)
{
    if (json) {
        printLine(Json{{"severity", severityName(finding.severity)},
                       {"file", toUtf8(finding.file)},
                       {"row", finding.row},
                       {"line", finding.line},
                       {"message", finding.message}}
                      .dump(-1, ' ', false, Json::error_handler_t::replace));
        return;
    }
    printLine(severityName(finding.severity) + ": " + finding.message);
}

/// 0 when every row can be trained on, 2 when the user should change some.
Result<int> check(const config::RunConfig& config, const DataFlags& flags)
{
    ANNEAL_TRY(const auto prepared, prepare(config));
    bool dropped = false;
    for (const auto* findings : {&prepared.loaded.findings, &prepared.encoded.findings}) {
        for (const auto& finding : *findings) {
            print(finding, flags.json);
            dropped |= finding.severity == data::Finding::Severity::Dropped;
        }
    }
    if (!flags.json)
        printLine(std::to_string(prepared.encoded.samples.size()) + " of " +
                  std::to_string(prepared.loaded.rowsRead) + " rows can be trained on, " +
                  std::to_string(prepared.encoded.cutSamples) + " are cut at cutoff_len.");
    return dropped ? 2 : 0;
}

/// The first rows as the model sees them: what is learned stands after a mark.
Result<int> preview(const config::RunConfig& config, const DataFlags& flags)
{
    ANNEAL_TRY(const auto prepared, prepare(config));
    const auto& tokenizer = prepared.encoder->tokenizer();
    const auto count = std::min(flags.rows, prepared.encoded.samples.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto& sample = prepared.encoded.samples[i];
        std::vector<text::TokenId> learned;
        for (const auto id : sample.labels) {
            if (id != data::kIgnore)
                learned.push_back(id);
        }
        if (flags.json) {
            printLine(Json{{"row", sample.row},
                           {"text", tokenizer.decode(sample.inputIds)},
                           {"learned", tokenizer.decode(learned)},
                           {"tokens", sample.inputIds.size()},
                           {"learned_tokens", learned.size()}}
                          .dump());
            continue;
        }
        printLine("--- row " + std::to_string(sample.row + 1) + ", " +
                  std::to_string(sample.inputIds.size()) + " tokens, " +
                  std::to_string(learned.size()) + " of them learned, template " +
                  prepared.encoder->chatTemplate().name + " ---");
        printLine(tokenizer.decode(sample.inputIds));
        printLine("--- learned ---");
        printLine(tokenizer.decode(learned));
    }
    return 0;
}

Result<int> encode(const config::RunConfig& config, const DataFlags& flags)
{
    ANNEAL_TRY(const auto prepared, prepare(config));
    const auto& samples = prepared.encoded.samples;
    const auto train = config.train();
    const bool shuffle = flags.ordered && !config.data().disableShuffling;
    const auto order = data::trainingOrder(samples.size(), train.dataSeed.value_or(train.seed),
                                           flags.epoch, shuffle);
    for (const auto index : order) {
        const auto& sample = samples[index];
        if (flags.json)
            printLine(Json{{"input_ids", sample.inputIds}, {"labels", sample.labels}}.dump());
        else
            printLine(std::to_string(sample.row + 1) + ": " +
                      std::to_string(sample.inputIds.size()) + " tokens");
    }
    return 0;
}

using Action = Result<int> (*)(const config::RunConfig&, const DataFlags&);

struct Named {
    const char* name;
    Action action;
};
const Named kActions[] = {{"check", check}, {"preview", preview}, {"encode", encode}};

} // namespace

Run addData(CLI::App& verb)
{
    const auto flags = std::make_shared<DataFlags>();
    verb.add_flag("--json", flags->json, "One JSON object a row or finding");
    verb.add_flag("--ordered", flags->ordered, "encode: in training order instead of file order");
    verb.add_option("--epoch", flags->epoch, "encode --ordered: the epoch, from 0")
        ->check(CLI::NonNegativeNumber);
    verb.add_option("--rows", flags->rows, "preview: how many rows (default 2)");
    return [flags](const std::vector<std::string>& words) {
        const std::string wanted = words.empty() ? "" : words.front();
        for (const auto& [name, action] : kActions) {
            if (wanted != name)
                continue;
            const auto config = readConfig({words.begin() + 1, words.end()}, config::Verb::Other);
            if (!config)
                return report(config.error(), flags->json);
            const auto status = action(*config, *flags);
            return status ? *status : report(status.error(), flags->json);
        }
        return report(Error{ErrorCode::InvalidArgument,
                            wanted == "convert"
                                ? "data convert is not part of this version of Anneal."
                                : "Say what to do with the data: check, preview or encode.",
                            {{"word", wanted}}},
                      flags->json);
    };
}

} // namespace anneal::cli
