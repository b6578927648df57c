#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/chat_encoder.h"
#include "core/catalog/open_model.h"
#include "core/data/dataset_registry.h"
#include "core/data/format_conversion.h"
#include "core/data/sample_encoder.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <numeric>

namespace anneal::cli {
namespace {

struct DataFlags {
    bool json = false, ordered = false, registers = false, validation = false;
    std::int64_t epoch = 0;
    std::size_t rows = 2;
    std::string to, output;
};

/// What reading and encoding the run's data sets needs.
struct Opened {
    config::DataOptions options;
    std::string stage, modelName;
    std::optional<data::RowSet> rows;
    std::optional<text::ChatEncoder> encoder;
    std::vector<std::size_t>
        order; ///< of the rows: all, or those that val_size leaves for training
};

/// The rows to train on, or with `validation` those to measure on.
Result<Opened> open(const config::RunConfig& config, bool validation = false)
{
    Opened opened;
    opened.options = config.data();
    opened.stage = config.train().stage;
    data::NumpyLegacyRandom random(opened.options.seed);
    ANNEAL_TRY(auto rows,
               data::RowSet::open(opened.options.dataset, opened.options, opened.stage, random));
    const auto model = config.model();
    opened.modelName =
        model.modelNameOrPath.empty() ? catalog::kDefaultModel : model.modelNameOrPath;
    auto named = model;
    named.modelNameOrPath = opened.modelName;
    ANNEAL_TRY(auto tokenizer, catalog::openTokenizer(named));
    ANNEAL_TRY(auto encoder,
               catalog::dataEncoder(opened.modelName, std::move(tokenizer), model, opened.stage));
    auto split = data::validationSplit(rows.size(), opened.options.valSize, opened.options.seed);
    if (validation && !opened.options.evalDataset.empty()) {
        ANNEAL_TRY(rows, data::RowSet::open(opened.options.evalDataset, opened.options,
                                            opened.stage, random));
        split = data::validationSplit(rows.size(), 0, opened.options.seed);
    } else if (validation && split.validation.empty()) {
        return fail(ErrorCode::InvalidArgument,
                    "There are no rows to measure on: set val_size or eval_dataset.",
                    {{"key", "val_size"}});
    } else if (validation) {
        split.train = std::move(split.validation);
    }
    opened.order = std::move(split.train);
    opened.rows.emplace(std::move(rows));
    opened.encoder.emplace(std::move(encoder));
    return opened;
}

using Take = std::function<bool(std::vector<data::EncodedSample>&&)>;

Result<data::EncodingCounts> encodeAll(const Opened& opened, const config::DataOptions& options,
                                       const Take& take)
{
    return data::encodeRows(*opened.rows, opened.order, *opened.encoder, options, opened.stage,
                            take);
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

void print(const Json& object)
{
    printLine(object.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void print(const data::Finding& finding, bool json)
{
    if (json)
        print(Json{{"severity", severityName(finding.severity)},
                   {"file", toUtf8(finding.file)},
                   {"row", finding.row},
                   {"line", finding.line},
                   {"message", finding.notice.sentence}});
    else
        printLine(severityName(finding.severity) + ": " + finding.notice.sentence);
}

std::vector<Notice> differences(const Opened& opened)
{
    if (opened.stage == "pt")
        return {};
    auto told = text::templateDifferences(opened.encoder->chatTemplate(), opened.modelName,
                                          opened.encoder->tokenizer().chatTemplateText(),
                                          opened.rows->hasTools());
    for (const auto& word : opened.encoder->unknownStopWords())
        told.push_back(text::unknownWord(opened.encoder->chatTemplate().name, word));
    return told;
}

/// 0 when every row can be trained on, 2 when the user should change some.
Result<int> check(const config::RunConfig& config, const DataFlags& flags)
{
    ANNEAL_TRY(const auto opened, open(config, flags.validation));
    std::size_t samples = 0;
    ANNEAL_TRY(const auto counts,
               encodeAll(opened, opened.options, [&](std::vector<data::EncodedSample>&& group) {
                   samples += group.size();
                   return true;
               }));
    for (const auto* findings : {&opened.rows->findings(), &counts.findings}) {
        for (const auto& finding : *findings)
            print(finding, flags.json);
    }
    for (const auto& difference : differences(opened)) {
        data::Finding finding;
        finding.severity = data::Finding::Severity::Note;
        finding.notice = difference;
        print(finding, flags.json);
    }
    const auto usable = counts.read - counts.dropped;
    if (counts.read > 0 && usable == 0)
        ANNEAL_CHECK(data::checkUsable(*opened.rows, 0, counts.findings));
    if (counts.nothingLearned)
        return tl::make_unexpected(*counts.nothingLearned);
    if (flags.json)
        print(Json{{"rows", counts.read},
                   {"usable", usable},
                   {"dropped", counts.dropped},
                   {"cut", counts.cut},
                   {"samples", samples},
                   {"template", opened.encoder->chatTemplate().name}});
    else
        printLine(std::to_string(usable) + " of " + std::to_string(counts.read) +
                  " rows can be trained on, " + std::to_string(counts.dropped) + " are left out, " +
                  std::to_string(counts.cut) + " are cut at cutoff_len" +
                  (opened.options.packing
                       ? "; they make " + std::to_string(samples) + " packed samples."
                       : "."));
    return counts.dropped > 0 ? 2 : 0;
}

void show(const data::EncodedSample& sample, const Opened& opened, bool json)
{
    const auto& tokenizer = opened.encoder->tokenizer();
    const auto learnedOf = [&](const std::vector<text::TokenId>& labels) {
        std::vector<text::TokenId> learned;
        for (const auto id : labels) {
            if (id != data::kIgnore)
                learned.push_back(id);
        }
        return learned;
    };
    const auto learned = learnedOf(sample.labels), other = learnedOf(sample.otherLabels);
    const bool isPair = opened.stage == "rm" || opened.stage == "dpo";
    const char* otherName = isPair ? "rejected" : "kl";
    if (json) {
        Json line{{"row", sample.row},
                  {"text", tokenizer.decode(sample.inputIds)},
                  {"learned", tokenizer.decode(learned)},
                  {"tokens", sample.inputIds.size()},
                  {"learned_tokens", learned.size()}};
        if (!sample.otherIds.empty())
            line[otherName] = tokenizer.decode(other);
        print(line);
        return;
    }
    printLine("--- row " + std::to_string(sample.row + 1) + ", " +
              std::to_string(sample.inputIds.size()) + " tokens, " +
              std::to_string(learned.size()) + " of them learned, template " +
              opened.encoder->chatTemplate().name + " ---");
    printLine(tokenizer.decode(sample.inputIds));
    printLine(isPair ? "--- better answer ---" : "--- learned ---");
    printLine(tokenizer.decode(learned));
    if (sample.otherIds.empty())
        return;
    printLine(isPair ? "--- worse answer ---" : "--- KL answer ---");
    printLine(tokenizer.decode(other));
}

/// The first rows as the model sees them: what is learned stands after a mark.
Result<int> preview(const config::RunConfig& config, const DataFlags& flags)
{
    ANNEAL_TRY(const auto opened, open(config, flags.validation));
    std::size_t shown = 0;
    ANNEAL_TRY(const auto counts,
               encodeAll(opened, opened.options, [&](std::vector<data::EncodedSample>&& group) {
                   for (const auto& sample : group) {
                       if (shown++ < flags.rows)
                           show(sample, opened, flags.json);
                   }
                   return shown < flags.rows;
               }));
    if (shown == 0)
        ANNEAL_CHECK(data::checkUsable(*opened.rows, 0, counts.findings));
    if (!flags.json) {
        for (const auto& difference : differences(opened))
            printLine(difference.sentence);
    }
    return 0;
}

/// Where the rows of a pack begin. A text model has no pictures, films or sounds, whose lists then
/// hold upstream's mark for none.
Json packingParams(const data::EncodedSample& sample)
{
    std::vector<std::size_t> boundaries = {0};
    std::size_t padding = 0;
    for (std::size_t i = 1; i <= sample.segments.size(); ++i) {
        if (i == sample.segments.size() || sample.segments[i] != sample.segments[i - 1])
            boundaries.push_back(i);
    }
    for (const auto segment : sample.segments)
        padding += segment == 0 ? 1U : 0U;
    const std::vector<std::int64_t> none = {std::int64_t{1} << 32};
    return Json{{"sequence_boundaries", boundaries},
                {"image_subseq_ids", none},
                {"video_subseq_ids", none},
                {"audio_subseq_ids", none},
                {"right_padding_length", padding}};
}

/// LLaMA-Factory's fields of a sample.
Json fieldsOf(const data::EncodedSample& sample, const std::string& stage)
{
    if (stage == "rm" || stage == "dpo")
        return Json{{"chosen_input_ids", sample.inputIds},
                    {"chosen_labels", sample.labels},
                    {"rejected_input_ids", sample.otherIds},
                    {"rejected_labels", sample.otherLabels}};
    Json fields{{"input_ids", sample.inputIds}, {"labels", sample.labels}};
    if (stage == "kto") {
        fields["kl_input_ids"] = sample.otherIds;
        fields["kl_labels"] = sample.otherLabels;
        fields["kto_tags"] = sample.isDesirable;
    }
    if (!sample.positions.empty())
        fields["position_ids"] = sample.positions;
    if (!sample.segments.empty()) {
        fields["attention_mask"] = sample.segments;
        fields["packing_params"] = packingParams(sample);
    }
    return fields;
}

void print(const data::EncodedSample& sample, const std::string& stage, bool json)
{
    if (json)
        print(fieldsOf(sample, stage));
    else
        printLine(std::to_string(sample.row + 1) + ": " + std::to_string(sample.inputIds.size()) +
                  " tokens" +
                  (sample.otherIds.empty()
                       ? std::string()
                       : ", " + std::to_string(sample.otherIds.size()) + " tokens"));
}

Result<int> encode(const config::RunConfig& config, const DataFlags& flags)
{
    ANNEAL_TRY(const auto opened, open(config, flags.validation));
    const auto train = config.train();
    auto options = opened.options;
    const bool streams = flags.ordered && options.streaming && !flags.validation;
    if (streams)
        options.preprocessingBatchSize =
            1; // one group a row, so that rows left out keep their place
    std::vector<std::vector<data::EncodedSample>> groups; // kept only to be put in order
    std::size_t printed = 0;
    const auto take = [&](std::vector<data::EncodedSample>&& group) {
        if (flags.ordered) {
            groups.push_back(std::move(group));
        } else {
            for (const auto& sample : group)
                print(sample, opened.stage, flags.json);
            printed += group.size();
        }
        return true;
    };
    ANNEAL_TRY(const auto counts, encodeAll(opened, options, take));
    std::vector<const data::EncodedSample*> samples;
    if (streams) {
        for (const auto row :
             data::streamingOrder(groups.size(), static_cast<std::size_t>(options.bufferSize),
                                  options.seed, flags.epoch)) {
            if (!groups[row].empty())
                samples.push_back(&groups[row].front());
        }
    } else {
        std::vector<const data::EncodedSample*> all;
        for (const auto& group : groups)
            for (const auto& sample : group)
                all.push_back(&sample);
        for (const auto index :
             data::trainingOrder(all.size(), train.dataSeed.value_or(train.seed), flags.epoch,
                                 !options.disableShuffling && !flags.validation))
            samples.push_back(all[index]);
    }
    for (const auto* sample : samples)
        print(*sample, opened.stage, flags.json);
    if (printed + samples.size() == 0 && counts.nothingLearned && counts.read > counts.dropped)
        return tl::make_unexpected(*counts.nothingLearned);
    if (printed + samples.size() == 0)
        ANNEAL_CHECK(data::checkUsable(*opened.rows, 0, counts.findings));
    if (counts.nothingLearned && printed + samples.size() > 0)
        printNote(counts.nothingLearned->message, flags.json);
    if (counts.dropped > 0)
        printNote(std::to_string(counts.dropped) + " of " + std::to_string(counts.read) +
                      " rows are left out; anneal data check names them.",
                  flags.json);
    return 0;
}

Result<int> convert(const config::RunConfig& config, const DataFlags& flags)
{
    if (flags.output.empty())
        return fail(ErrorCode::InvalidArgument,
                    "Say where to write: --output FILE.json, .jsonl, .csv, .txt or .parquet.",
                    {{"key", "output"}});
    auto options = config.data();
    if (options.dataset.empty())
        return fail(ErrorCode::InvalidArgument, "No data set is named: set dataset.",
                    {{"key", "dataset"}});
    ANNEAL_TRY(const auto spec,
               data::resolveDataset(options.dataset.front(), pathFromUtf8(options.datasetDir)));
    const auto stage = data::stageOf(spec);
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));
    const auto form = flags.to.empty() ? spec.formatting : flags.to;
    const auto file = pathFromUtf8(flags.output);
    ANNEAL_TRY(const auto report, data::writeInFormat(rows, stage, form, file));
    for (const auto& finding : report.findings)
        print(finding, flags.json);
    const auto name = toUtf8(file.stem());
    if (flags.registers)
        ANNEAL_CHECK(data::registerEntry(file.parent_path(), name, report.entry));
    if (flags.json) {
        print(Json{{"file", toUtf8(file)},
                   {"rows", report.written},
                   {"dropped", report.leftOut},
                   {"name", name},
                   {"entry", report.entry}});
        return report.leftOut > 0 ? 2 : 0;
    }
    printLine("Wrote " + std::to_string(report.written) + " rows to " + toUtf8(file) +
              ", left out " + std::to_string(report.leftOut) + ".");
    printLine(flags.registers ? "Its entry in dataset_info.json:" : "Entry for dataset_info.json:");
    printLine("\"" + name + "\": " + toPythonJson(report.entry, {.indent = 2, .asciiOnly = false}));
    if (form == "openai" && stage != "pt")
        printLine("Rows without tools get the words \"detailed thinking off\" as system text when "
                  "they are read in this form, as in LLaMA-Factory; sharegpt adds none.");
    return report.leftOut > 0 ? 2 : 0;
}

using Action = Result<int> (*)(const config::RunConfig&, const DataFlags&);

struct Named {
    const char* name;
    Action action;
};
const Named kActions[] = {
    {"check", check}, {"preview", preview}, {"encode", encode}, {"convert", convert}};

} // namespace

Run addData(CLI::App& verb)
{
    const auto flags = std::make_shared<DataFlags>();
    verb.add_flag("--json", flags->json, "One JSON object a row or finding");
    verb.add_flag("--ordered", flags->ordered, "encode: in training order instead of file order");
    verb.add_option("--epoch", flags->epoch, "encode --ordered: the epoch, from 0")
        ->check(CLI::NonNegativeNumber);
    verb.add_flag("--validation", flags->validation,
                  "The rows of val_size or eval_dataset instead of those to train on");
    verb.add_option("--rows", flags->rows, "preview: how many rows (default 2)");
    verb.add_option("--to", flags->to, "convert: alpaca, sharegpt or openai (default: as it is)");
    verb.add_option("--output", flags->output,
                    "convert: the file to write, .json, .jsonl, .csv, .txt or .parquet");
    verb.add_flag("--register", flags->registers,
                  "convert: puts the entry into dataset_info.json beside the file");
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
                            "Say what to do with the data: check, preview, encode or convert.",
                            {{"word", wanted}}},
                      flags->json);
    };
}

} // namespace anneal::cli
