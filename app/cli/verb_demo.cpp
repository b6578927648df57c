#include "app/cli/command.h"
#include "app/cli/report_text.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/data/dataset.h"
#include "core/data/identity_table.h"
#include "core/eval/probe.h"
#include "core/runs/probe_file.h"
#include "core/studio/engine.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace anneal::cli {
namespace {

namespace fs = std::filesystem;

struct DemoFlags {
    std::string data, output, name = "Ember", author = "Anneal";
    bool json = false;
};

/// What the main job made.
struct DemoResult {
    report::TrainSummary training;
    report::ProbeReport probe;
    studio::ExportSummary exported;
    std::vector<std::string> answers; ///< of the reloaded export, for each question of the probe
    std::vector<bool> right;
};

// Ten rows, as in the tutorial that most people come from: learned in half a minute. The studio's
// demo takes all of them.
constexpr std::size_t kDemoRows = 10;

/// Keeps the first `count` rows, half of them Chinese and half English.
void keepFirstOfBothLanguages(data::IdentityTable& table, std::size_t count)
{
    std::size_t chinese = 0, english = 0;
    std::erase_if(table.rows, [&](const data::IdentityRow& row) {
        const bool isEnglish = std::ranges::all_of(
            row.instruction, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        return (isEnglish ? english++ : chinese++) >= count / 2;
    });
}

/// The built-in identity with its placeholders filled, as a file that the user can open and change.
Result<fs::path> demoData(const DemoFlags& flags, const fs::path& folder)
{
    if (!flags.data.empty())
        return fs::absolute(pathFromUtf8(flags.data));
    ANNEAL_CHECK(data::installDemoData(folder));
    ANNEAL_TRY(auto table,
               data::openIdentityTable(folder / (std::string(data::kDemoDataset) + ".json")));
    data::fillPlaceholders(table, flags.name, flags.author);
    keepFirstOfBothLanguages(table, kDemoRows);
    table.file = folder / "demo_filled.json";
    ANNEAL_CHECK(data::saveIdentityTable(table));
    return table.file;
}

Result<config::RunConfig> trainConfig(const fs::path& data, const fs::path& output)
{
    return readTrainConfig({"model_name_or_path=" + std::string(catalog::kDefaultModel),
                            "dataset=" + toUtf8(data), "preset=identity",
                            "output_dir=" + toUtf8(output / "run"), "overwrite_output_dir=true",
                            "plot_loss=true"});
}

/// Asks the exported folder what the probe asked the tuned model.
Result<void> askExport(studio::Engine& engine, const config::RunConfig& config, DemoResult& result,
                       jobs::JobContext& context, ProgressLine& progress)
{
    studio::ModelChoice choice{config.model(), ""};
    choice.model.modelNameOrPath = toUtf8(result.exported.folder);
    choice.model.adapterNameOrPath.clear();
    ANNEAL_TRY(const auto model, engine.loadChat(choice, {}, context));
    ANNEAL_TRY(const auto rows, data::loadDatasets(config.data().dataset, config.data(), "sft"));
    const auto names = eval::characterNames(rows.samples);
    for (std::size_t i = 0; i < result.probe.answers.size(); ++i) {
        const auto& asked = result.probe.answers[i];
        progress.show(static_cast<double>(i) / static_cast<double>(result.probe.answers.size()),
                      "asking the exported model: " + asked.question);
        studio::GenerateRequest request;
        request.conversation.messages.push_back({text::Role::User, asked.question});
        request.options.doSample = false;
        request.options.maxNewTokens = 64;
        ANNEAL_TRY(const auto answer, model->generate(request, {}, context));
        if (answer.finishReason == "cancelled")
            return fail(ErrorCode::Cancelled, "Stopped.");
        result.right.push_back(
            eval::judge({asked.kind, asked.question, asked.expected, ""}, answer.text, names));
        result.answers.push_back(answer.text);
    }
    return {};
}

class DemoListener final : public report::TrainListener {
public:
    explicit DemoListener(ProgressLine& progress)
        : m_progress(progress)
    {
    }
    void stepDone(const report::StepEvent& step) override
    {
        m_progress.show(static_cast<double>(step.step) /
                            static_cast<double>(std::max<std::int64_t>(1, step.totalSteps)),
                        "training: update " + std::to_string(step.step) + "/" +
                            std::to_string(step.totalSteps) + ", loss " +
                            std::to_string(step.loss).substr(0, 6) + ", " +
                            formatDuration(step.secondsLeft) + " left");
    }

private:
    ProgressLine& m_progress;
};

Result<DemoResult> runDemo(const config::RunConfig& config, const fs::path& output,
                           const DemoFlags& flags, jobs::JobContext& context)
{
    DemoResult result;
    ProgressLine progress(flags.json);
    const auto show = [&](double fraction, const std::string& what) {
        progress.show(fraction, what);
    };
    DemoListener listener(progress);
    ANNEAL_TRY(const auto engine, studio::loadEngine());
    ANNEAL_TRY(result.training, engine->train(config, {}, listener, context));
    if (result.training.stopped)
        return fail(ErrorCode::Cancelled, "Stopped; the checkpoint in " +
                                              toUtf8(result.training.runFolder) +
                                              " can be trained on.");
    ANNEAL_TRY(result.probe, engine->probe(config, result.training.runFolder, show, context));
    ANNEAL_TRY(const auto exporting,
               config::RunConfig::fromOverrides(
                   {"model_name_or_path=" + config.model().modelNameOrPath,
                    "adapter_name_or_path=" + toUtf8(result.training.runFolder),
                    "export_dir=" + toUtf8(output / "merged")},
                   config::Verb::Export));
    ANNEAL_TRY(result.exported, engine->exportModel(exporting, show, context));
    ANNEAL_CHECK(askExport(*engine, config, result, context, progress));
    return result;
}

int countRight(const DemoResult& result, report::ProbeKind kind)
{
    int count = 0;
    for (std::size_t i = 0; i < result.right.size(); ++i)
        count += result.probe.answers[i].kind == kind && result.right[i];
    return count;
}

void print(const DemoResult& result, const fs::path& data)
{
    for (std::size_t i = 0; i < result.answers.size(); ++i) {
        const auto& asked = result.probe.answers[i];
        printLine("Q       " + asked.question);
        printLine("  before  " + asked.before);
        printLine("  after   " + asked.after + (asked.rightAfter ? "   [right]" : "   [wrong]"));
        printLine("  export  " + result.answers[i] +
                  (result.right[i] ? "   [right]" : "   [wrong]"));
    }
    printLine("");
    const auto line = [&](const char* name, const report::ProbeReport::Score& score,
                          report::ProbeKind kind) {
        printLine(std::string(name) + "before " + std::to_string(score.rightBefore) + ", after " +
                  std::to_string(score.right) + ", export " +
                  std::to_string(countRight(result, kind)) + " of " + std::to_string(score.asked));
    };
    line("Training questions  ", result.probe.training, report::ProbeKind::Training);
    line("Other wordings      ", result.probe.rewordings, report::ProbeKind::Rewording);
    line("General questions   ", result.probe.general, report::ProbeKind::General);
    printLine("");
    printLine("Trained in " + formatDuration(result.training.seconds) + " (" +
              result.training.computeType + ", " +
              std::to_string(static_cast<int>(result.training.tokensPerSecond)) +
              " tokens/s, at most " + formatBytes(result.training.peakMemoryBytes) + ")");
    printLine("Data set      " + toUtf8(data));
    printLine("Run folder    " + toUtf8(result.training.runFolder));
    printLine("Merged model  " + toUtf8(result.exported.folder) + " (" +
              formatBytes(result.exported.bytes) + ")");
    printLine("Talk to it    anneal chat model_name_or_path=" + toUtf8(result.exported.folder));
}

Json toJson(const DemoResult& result, const fs::path& data)
{
    auto json = runs::toJson(result.probe);
    for (std::size_t i = 0; i < result.answers.size(); ++i) {
        json["answers"][i]["export"] = result.answers[i];
        json["answers"][i]["export_right"] = static_cast<bool>(result.right[i]);
    }
    json["data"] = toUtf8(data);
    json["run"] = toUtf8(result.training.runFolder);
    json["merged"] = toUtf8(result.exported.folder);
    json["train_seconds"] = result.training.seconds;
    json["tokens_per_second"] = result.training.tokensPerSecond;
    json["compute_type"] = result.training.computeType;
    json["peak_memory_bytes"] = result.training.peakMemoryBytes;
    return json;
}

/// Learned: tuned model and export both know at least nine in ten training questions and three in
/// five rewordings.
bool learned(const DemoResult& result)
{
    const auto enough = [](int right, int asked, int of, int need) {
        return right * of >= asked * need;
    };
    const auto& training = result.probe.training;
    const auto& rewordings = result.probe.rewordings;
    return enough(training.right, training.asked, 10, 9) &&
           enough(countRight(result, report::ProbeKind::Training), training.asked, 10, 9) &&
           enough(rewordings.right, rewordings.asked, 5, 3) &&
           enough(countRight(result, report::ProbeKind::Rewording), rewordings.asked, 5, 3);
}

int runVerb(const DemoFlags& flags)
{
    const auto output =
        flags.output.empty() ? dataHome() / "demo" : fs::absolute(pathFromUtf8(flags.output));
    const auto data = demoData(flags, dataSetsFolder());
    if (!data)
        return report(data.error(), flags.json);
    const auto config = trainConfig(*data, output);
    if (!config)
        return report(config.error(), flags.json);
    DemoResult result;
    const auto done = runInterruptible([&](jobs::JobContext& context) -> Result<void> {
        ANNEAL_TRY(result, runDemo(*config, output, flags, context));
        return {};
    });
    if (!done)
        return report(done.error(), flags.json);
    if (flags.json)
        printLine(toJson(result, *data).dump(-1, ' ', false, Json::error_handler_t::replace));
    else
        print(result, *data);
    if (learned(result))
        return 0;
    if (!flags.json)
        printLine("It has not learned enough: see the answers marked [wrong].");
    return 1;
}

} // namespace

Run addDemo(CLI::App& verb)
{
    const auto flags = std::make_shared<DemoFlags>();
    verb.add_option("--data", flags->data,
                    "Another identity-style JSON file (default: the built-in demo)");
    verb.add_option("--output", flags->output,
                    "The folder for run and export (default: demo in ANNEAL_HOME)");
    verb.add_option("--name", flags->name, "Who the model should be (default: Ember)");
    verb.add_option("--author", flags->author, "Who made it (default: Anneal)");
    verb.add_flag("--json", flags->json, "Prints the result as JSON");
    return [flags](const std::vector<std::string>& words) {
        if (!words.empty())
            return report(Error{ErrorCode::InvalidArgument,
                                "demo takes no \"" + words.front() +
                                    "\"; `anneal demo --help` lists its options.",
                                {}},
                          flags->json);
        return runVerb(*flags);
    };
}

} // namespace anneal::cli
