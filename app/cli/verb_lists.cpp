#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/runs/run_list.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace anneal::cli {
namespace {

const char* stateName(runs::RunState state)
{
    switch (state) {
    case runs::RunState::Running:
        return "running";
    case runs::RunState::Finished:
        return "finished";
    case runs::RunState::Stopped:
        return "stopped";
    case runs::RunState::Failed:
        return "failed";
    }
    return "";
}

Json lossOf(const std::optional<double>& loss)
{
    return loss ? Json(*loss) : Json(nullptr);
}

Json toJson(const runs::RunEntry& run)
{
    Json checkpoints = Json::array();
    for (const auto& checkpoint : run.checkpoints)
        checkpoints.push_back({{"name", checkpoint.name},
                               {"path", toUtf8(checkpoint.path)},
                               {"step", checkpoint.step},
                               {"loss", lossOf(checkpoint.loss)}});
    return Json{
        {"name", run.name},   {"path", toUtf8(run.path)},      {"state", stateName(run.state)},
        {"step", run.step},   {"total_steps", run.totalSteps}, {"loss", lossOf(run.loss)},
        {"bytes", run.bytes}, {"model", run.baseModel},        {"checkpoints", checkpoints}};
}

void printTable(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], codePointCount(row[i]));
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line.append(widths[i] - codePointCount(row[i]) + 2, ' ');
        }
        printLine(line);
    }
}

void printModels(bool json)
{
    const auto models = catalog::listModels();
    if (json) {
        Json list = Json::array();
        for (const auto& model : models)
            list.push_back(
                {{"name", model.name},
                 {"path", toUtf8(model.path)},
                 {"format", model.format == catalog::ModelFormat::Gguf ? "gguf" : "safetensors"},
                 {"architecture", model.architecture},
                 {"parameters", model.parameters},
                 {"bytes", model.bytes},
                 {"template", model.proposedTemplate},
                 {"problem", model.problem}});
        printLine(list.dump());
        return;
    }
    if (models.empty()) {
        printLine("No model in " + toUtf8(modelsFolder()) +
                  ". Put a .gguf file or a Hugging Face model folder there.");
        return;
    }
    std::vector<std::vector<std::string>> rows = {
        {"NAME", "PARAMETERS", "SIZE", "TEMPLATE", "PATH"}};
    for (const auto& model : models)
        rows.push_back({model.name, std::to_string(model.parameters / 1000000) + " M",
                        formatBytes(model.bytes),
                        model.problem.empty() ? model.proposedTemplate : model.problem,
                        toUtf8(model.path)});
    printTable(rows);
}

void printRuns(bool json, const std::filesystem::path& folder)
{
    const auto found = runs::listRuns(folder);
    if (json) {
        Json list = Json::array();
        for (const auto& run : found)
            list.push_back(toJson(run));
        printLine(list.dump());
        return;
    }
    if (found.empty()) {
        printLine("No run in " + toUtf8(folder) + " yet.");
        return;
    }
    std::vector<std::vector<std::string>> rows = {
        {"NAME", "STATE", "STEP", "LOSS", "SIZE", "CHECKPOINTS", "PATH"}};
    for (const auto& run : found) {
        char loss[32] = "";
        if (run.loss)
            std::snprintf(loss, sizeof loss, "%.4f", *run.loss);
        rows.push_back({run.name, stateName(run.state),
                        std::to_string(run.step) + "/" + std::to_string(run.totalSteps), loss,
                        formatBytes(run.bytes), std::to_string(run.checkpoints.size()),
                        toUtf8(run.path)});
    }
    printTable(rows);
}

int refuseWords(const std::vector<std::string>& words, bool json)
{
    return report(
        Error{ErrorCode::InvalidArgument, "This verb takes no \"" + words.front() + "\".", {}},
        json);
}

} // namespace

Run addModels(CLI::App& verb)
{
    const auto json = std::make_shared<bool>(false);
    verb.add_flag("--json", *json, "Prints a JSON list");
    return [json](const std::vector<std::string>& words) {
        if (!words.empty())
            return refuseWords(words, *json);
        printModels(*json);
        return 0;
    };
}

Run addRuns(CLI::App& verb)
{
    const auto json = std::make_shared<bool>(false);
    const auto folder = std::make_shared<std::string>();
    verb.add_flag("--json", *json, "Prints a JSON list");
    verb.add_option("--folder", *folder, "Where to look instead of the run folder of ANNEAL_HOME");
    return [json, folder](const std::vector<std::string>& words) {
        if (!words.empty())
            return refuseWords(words, *json);
        printRuns(*json, folder->empty() ? runsFolder() : pathFromUtf8(*folder));
        return 0;
    };
}

} // namespace anneal::cli
