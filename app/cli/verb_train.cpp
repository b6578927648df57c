#include "app/cli/command.h"
#include "app/cli/engine_work.h"
#include "app/cli/processes.h"
#include "app/cli/train_listeners.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/config/process_place.h"
#include "core/config/run_card_file.h"
#include "core/studio/engine.h"
#include "core/studio/hand_off.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <memory>
#include <optional>

namespace anneal::cli {
namespace {

/// How a training is told of.
struct Telling {
    bool json = false;
    std::vector<std::string> questions; ///< asked before the first update and at every checkpoint
};

Result<report::TrainSummary> trainWith(const config::RunConfig& config, const Telling& telling,
                                       report::TrainListener& listener)
{
    report::TrainSummary summary;
    ANNEAL_CHECK(withEngine(true,
                            [&](studio::Engine& engine, const studio::ProgressListener&,
                                jobs::JobContext& context) -> Result<void> {
                                ANNEAL_TRY(summary, engine.train(config, telling.questions,
                                                                 listener, context));
                                return {};
                            }));
    return summary;
}

std::string formatted(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

void tell(const config::RunConfig& config, const report::TrainSummary& summary)
{
    for (const auto& [name, value] : summary.results)
        printLine(name + " " + formatted("%.4f", value));
    if (!config.prediction().train) {
        printLine((summary.stopped ? "Stopped after " : "Finished in ") +
                  formatDuration(summary.seconds) + ": " + toUtf8(summary.runFolder));
        return;
    }
    printLine((summary.stopped ? "Stopped after update " : "Finished after update ") +
              std::to_string(summary.steps) + " of " + std::to_string(summary.totalSteps) + " in " +
              formatDuration(summary.seconds) + ": mean loss " +
              formatted("%.4f", summary.trainLoss) + ", " +
              formatted("%.0f", summary.tokensPerSecond) + " tokens/s, at most " +
              formatBytes(summary.peakMemoryBytes));
    printLine("Run folder: " + toUtf8(summary.runFolder));
    if (summary.stopped)
        printLine("The same command goes on from here.");
}

/// One run, told to its end except for its error. `name` where there are several.
Result<report::TrainSummary> trainOne(const config::RunConfig& config, const std::string& name,
                                      const std::vector<Notice>& warnings, const Telling& telling)
{
    ANNEAL_TRY(const auto place, config::processPlace(config));
    if (!place.leads()) { // the first of several processes speaks for all
        report::TrainListener nobody;
        return trainWith(config, telling, nobody);
    }
    if (telling.json) {
        JsonTrainListener listener(name);
        for (const auto& warning : warnings)
            listener.warned(warning);
        auto summary = trainWith(config, telling, listener);
        if (summary)
            listener.done(*summary);
        return summary;
    }
    TextTrainListener listener;
    for (const auto& warning : warnings)
        listener.warned(warning);
    auto summary = trainWith(config, telling, listener);
    listener.finish();
    if (summary)
        tell(config, *summary);
    return summary;
}

/// The settings, and where the run file is a run card what has changed since that run. Refuses to
/// repeat a run in its own folder.
Result<config::RunConfig> readRun(const std::vector<std::string>& words,
                                  std::vector<Notice>& warnings)
{
    ANNEAL_TRY(auto config, readTrainConfig(words));
    if (words.empty() || isSettingWord(words.front()))
        return config;
    const auto file = pathFromUtf8(words.front());
    ANNEAL_TRY(const auto files, config::readCardFiles(file));
    if (files.empty())
        return config;
    const auto options = config.train();
    std::error_code error;
    if (!options.overwriteOutputDir && options.resumeFromCheckpoint.empty() &&
        std::filesystem::equivalent(std::filesystem::absolute(file).parent_path(),
                                    pathFromUtf8(options.outputDir), error))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(file) + " is the card of the run in " + options.outputDir +
                        "; name another folder to repeat it in: output_dir=...",
                    {{"key", "output_dir"}, {"file", toUtf8(file)}});
    warnings = config::changedFiles(files);
    return config;
}

/// How one run of a queue ended.
struct QueueEntry {
    std::string name, file;
    std::string result = "not started"; ///< finished, stopped, failed
    std::optional<double> loss;
    double seconds = 0;
};

void printTable(const std::vector<QueueEntry>& entries, bool json)
{
    if (json) {
        Json runs = Json::array();
        for (const auto& entry : entries)
            runs.push_back({{"run", entry.name},
                            {"file", entry.file},
                            {"result", entry.result},
                            {"train_loss", entry.loss ? Json(*entry.loss) : Json()},
                            {"seconds", entry.seconds}});
        printLine(Json{{"event", "queue"}, {"runs", runs}}.dump(-1, ' ', false,
                                                                Json::error_handler_t::replace));
        return;
    }
    std::size_t width = 4;
    for (const auto& entry : entries)
        width = std::max(width, entry.name.size());
    const auto row = [width](std::string name, std::string result, const std::string& loss,
                             const std::string& time) {
        name.resize(width, ' ');
        result.resize(12, ' ');
        printLine(name + "  " + result + " " + loss + std::string(10 - loss.size(), ' ') + time);
    };
    row("run", "result", "loss", "time");
    for (const auto& entry : entries)
        row(entry.name, entry.result, entry.loss ? formatted("%.4f", *entry.loss) : "-",
            formatDuration(entry.seconds));
}

/// Run files one after another, with the settings after them for all. One that fails doesn't keep
/// the others from being trained; a stop does.
int trainQueue(const std::vector<std::string>& words, const Telling& telling)
{
    const bool json = telling.json;
    if (const auto place = config::processPlace({}); place && !place->isAlone())
        return report(Error{ErrorCode::InvalidArgument,
                            "Several processes (WORLD_SIZE) train one run file at a time; name "
                            "one.",
                            {{"variable", "WORLD_SIZE"}}},
                      json);
    const auto firstSetting = std::find_if(words.begin(), words.end(), isSettingWord);
    const std::vector<std::string> files(words.begin(), firstSetting);
    std::vector<QueueEntry> entries;
    std::map<std::string, std::string> folders; // output_dir and whose it is
    bool failed = false, stopped = false;
    for (const auto& file : files)
        entries.push_back({toUtf8(pathFromUtf8(file).stem()), file, "not started", {}, 0});
    for (auto& entry : entries) {
        std::vector<std::string> own(firstSetting, words.end());
        std::vector<Notice> warnings;
        own.insert(own.begin(), entry.file);
        if (!json)
            printLine("Run " + entry.name + ": " + entry.file);
        const auto started = std::chrono::steady_clock::now();
        const auto attempt = [&]() -> Result<report::TrainSummary> {
            ANNEAL_TRY(const auto config, readRun(own, warnings));
            const auto folder =
                toUtf8(std::filesystem::absolute(pathFromUtf8(config.train().outputDir))
                           .lexically_normal());
            const auto [other, isNew] = folders.emplace(folder, entry.file);
            if (!isNew)
                return fail(ErrorCode::InvalidArgument,
                            entry.file + " has the output_dir of " + other->second +
                                "; give each run a folder of its own.",
                            {{"key", "output_dir"}, {"file", entry.file}});
            return trainOne(config, entry.name, warnings, telling);
        };
        const auto summary = attempt();
        entry.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        if (!summary) {
            auto error = summary.error();
            error.context["run"] = entry.name;
            (void)report(error, json);
            stopped = error.code == ErrorCode::Cancelled;
            failed = failed || !stopped;
            entry.result = stopped ? "stopped" : "failed";
        } else {
            stopped = summary->stopped;
            entry.result = stopped ? "stopped" : "finished";
            entry.loss = summary->trainLoss;
        }
        if (stopped)
            break;
    }
    printTable(entries, json);
    if (stopped)
        return 130;
    return failed ? 1 : 0;
}

/// A job for each run file (the settings after them are for all), or for the settings alone. One
/// that fails doesn't keep the others from being written.
int writeJobs(const std::vector<std::string>& words, bool json)
{
    const auto firstSetting = std::find_if(words.begin(), words.end(), isSettingWord);
    const std::vector<std::string> files(words.begin(), firstSetting);
    int status = 0;
    for (std::size_t i = 0; i < std::max<std::size_t>(files.size(), 1); ++i) {
        std::vector<std::string> own(firstSetting, words.end());
        std::vector<Notice> warnings;
        if (i < files.size())
            own.insert(own.begin(), files[i]);
        const auto config = readRun(own, warnings);
        if (!config) {
            status = report(config.error(), json);
            continue;
        }
        const auto folder = config->train().outputDir + "-llamafactory";
        if (const auto done = studio::handOffToLlamaFactory(*config, pathFromUtf8(folder)); !done) {
            status = report(done.error(), json);
            continue;
        }
        printLine(json ? Json{{"folder", folder}}.dump()
                       : "The job is in " + folder + "; its README.md says how to start it.");
    }
    return status;
}

enum class Asks { Never, AtCheckpoints };

Run makeRun(CLI::App& verb, const std::vector<std::string>& fixed, Asks asks)
{
    const auto telling = std::make_shared<Telling>();
    const auto handOff = std::make_shared<std::string>();
    const auto processes = std::make_shared<int>(1);
    verb.add_option("--processes", *processes,
                    "Trains with this many processes on this machine, which share the rows out")
        ->check(CLI::Range(1, 256));
    verb.add_flag("--json", telling->json, "Prints one JSON event a line");
    verb.add_option("--hand_off", *handOff,
                    "llamafactory: writes a complete job for it beside output_dir instead of "
                    "training")
        ->check(CLI::IsMember({"llamafactory"}));
    if (asks == Asks::AtCheckpoints)
        verb.add_option("--ask", telling->questions,
                        "A question that the model answers before the first update and at every "
                        "checkpoint; up to six. Stage pt goes on from it, stage rm scores the two "
                        "answers that the data set has for it")
            ->expected(1)
            ->take_all()
            ->allow_extra_args(false)
            ->check([](const std::string& text) {
                return text.empty() ? "a question has to say something" : "";
            });
    return [telling, handOff, processes, fixed](std::vector<std::string> words) {
        const bool json = telling->json;
        if (telling->questions.size() > studio::kMostSampleQuestions)
            return report(Error{ErrorCode::InvalidArgument,
                                "--ask takes at most " +
                                    std::to_string(studio::kMostSampleQuestions) + " questions.",
                                {{"key", "ask"}}},
                          json);
        if (!handOff->empty()) {
            if (*processes > 1)
                return report(Error{ErrorCode::InvalidArgument,
                                    "--processes says how many processes train here; the job of "
                                    "--hand_off has scripts of its own for that. Leave one of "
                                    "them out.",
                                    {{"key", "processes"}}},
                              json);
            words.insert(words.end(), fixed.begin(), fixed.end());
            return writeJobs(words, json);
        }
        if (*processes > 1) {
            words.insert(words.begin(), "train");
            words.insert(words.end(), fixed.begin(), fixed.end());
            for (const auto& question : telling->questions)
                words.insert(words.end(), {"--ask", question});
            if (json)
                words.emplace_back("--json");
            return runTogether(words, *processes, json);
        }
        words.insert(words.end(), fixed.begin(), fixed.end());
        if (words.size() > 1 && !isSettingWord(words[0]) && !isSettingWord(words[1]))
            return trainQueue(words, *telling);
        std::vector<Notice> warnings;
        const auto config = readRun(words, warnings);
        if (!config)
            return report(config.error(), json);
        const auto summary = trainOne(*config, {}, warnings, *telling);
        if (!summary)
            return report(summary.error(), json);
        return summary->stopped ? 130 : 0;
    };
}

} // namespace

Run addTrain(CLI::App& verb)
{
    return makeRun(verb, {}, Asks::AtCheckpoints);
}

Run addEval(CLI::App& verb)
{
    return makeRun(verb, {"do_train=false", "do_eval=true"}, Asks::Never);
}

} // namespace anneal::cli
