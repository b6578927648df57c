#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/hub/local_models.h"
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
                 {"problem", model.problem ? model.problem->message : std::string()}});
        printLine(list.dump());
        return;
    }
    if (models.empty()) {
        printLine("No model in " + toUtf8(modelsFolder()) +
                  ". `anneal download --list` names good ones to begin with; a .gguf file or a "
                  "Hugging Face model folder can also be put there.");
        return;
    }
    std::vector<std::vector<std::string>> rows = {
        {"NAME", "PARAMETERS", "SIZE", "TEMPLATE", "PATH"}};
    for (const auto& model : models)
        rows.push_back({model.name, std::to_string(model.parameters / 1000000) + " M",
                        formatBytes(model.bytes),
                        model.problem ? model.problem->message : model.proposedTemplate,
                        toUtf8(model.path)});
    printTable(rows);
}

int deleteModel(const std::string& nameOrPath, bool json)
{
    const auto path = catalog::resolveModel(nameOrPath);
    if (!path)
        return report(path.error(), json);
    const auto freed = hub::deleteModel(*path);
    if (!freed)
        return report(freed.error(), json);
    if (json)
        printLine(Json{{"deleted", toUtf8(*path)}, {"bytes", *freed}}.dump());
    else
        printLine("Deleted " + toUtf8(*path) + "; " + formatBytes(*freed) + " are free again.");
    return 0;
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
    const auto toDelete = std::make_shared<std::string>();
    verb.add_flag("--json", *json, "Prints a JSON list");
    verb.add_option(
        "--delete", *toDelete,
        "Deletes the model of that name or path for good: one in the model folder or the "
        "hub's cache");
    return [json, toDelete](const std::vector<std::string>& words) {
        if (!words.empty())
            return refuseWords(words, *json);
        if (!toDelete->empty())
            return deleteModel(*toDelete, *json);
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
