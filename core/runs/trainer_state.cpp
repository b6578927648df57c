#include "core/runs/trainer_state.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/runs/rounding.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

namespace anneal::runs {
namespace {

constexpr std::uint64_t kMaxBytes = 1ULL << 30;

template <typename T>
void put(Json& json, const char* key, const std::optional<T>& value)
{
    if (value)
        json[key] = *value;
}

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

struct Field {
    const char* key;
    std::optional<double> LogEntry::*value;
    int digits; ///< -1: as it is
};

constexpr Field kFields[] = {
    {"loss", &LogEntry::loss, -1},
    {"grad_norm", &LogEntry::gradNorm, -1},
    {"learning_rate", &LogEntry::learningRate, -1},
    {"eval_loss", &LogEntry::evalLoss, -1},
    {"eval_runtime", &LogEntry::evalRuntime, 4},
    {"eval_samples_per_second", &LogEntry::evalSamplesPerSecond, 3},
    {"eval_steps_per_second", &LogEntry::evalStepsPerSecond, 3},
    {"total_flos", &LogEntry::totalFlos, -1},
    {"train_loss", &LogEntry::trainLoss, -1},
    {"train_runtime", &LogEntry::trainRuntime, 4},
    {"train_samples_per_second", &LogEntry::trainSamplesPerSecond, 3},
    {"train_steps_per_second", &LogEntry::trainStepsPerSecond, 3},
    {"train_tokens_per_second", &LogEntry::trainTokensPerSecond, 3},
};

Json toJsonEntry(const LogEntry& entry)
{
    Json json = Json::object();
    for (const auto& [name, value] : numbersOf(entry))
        json[name] = value;
    json["step"] = entry.step;
    put(json, "num_input_tokens_seen", entry.numInputTokensSeen);
    return json;
}

std::optional<double> number(const Json& json, const char* key)
{
    const auto at = json.find(key);
    return at != json.end() && at->is_number() ? std::optional(at->get<double>()) : std::nullopt;
}

std::int64_t integer(const Json& json, const char* key, std::int64_t otherwise = 0)
{
    const auto value = number(json, key);
    return value && std::abs(*value) < 9e15 ? static_cast<std::int64_t>(*value) : otherwise;
}

LogEntry entryFrom(const Json& json)
{
    LogEntry entry;
    entry.epoch = number(json, "epoch").value_or(0);
    entry.step = integer(json, "step");
    if (json.contains("num_input_tokens_seen"))
        entry.numInputTokensSeen = integer(json, "num_input_tokens_seen");
    for (const auto& field : kFields)
        entry.*field.value = number(json, field.key);
    for (const auto& [key, value] : json.items()) {
        const bool known =
            key == "epoch" || key == "step" || key == "num_input_tokens_seen" ||
            std::any_of(std::begin(kFields), std::end(kFields),
                        [&key = key](const Field& field) { return key == field.key; });
        if (!known && value.is_number())
            entry.others[key] = value.get<double>();
    }
    return entry;
}

/// Writes `<name>_results.json` and adds the same fields to all_results.json.
Result<void> writeJsonResults(const std::filesystem::path& folder, const std::string& name,
                              const Json& results)
{
    const JsonStyle style{.indent = 4, .sortKeys = true};
    ANNEAL_CHECK(
        writeFileAtomically(folder / (name + "_results.json"), toPythonJson(results, style)));
    const auto allFile = folder / "all_results.json";
    Json all = Json::object();
    // A missing or damaged file has nothing to keep.
    if (auto text = readFile(allFile, kMaxBytes)) {
        if (auto earlier = parseJson(withoutNan(*text), toUtf8(allFile));
            earlier && earlier->is_object())
            all = std::move(*earlier);
    }
    for (const auto& [key, value] : results.items())
        all[key] = value;
    return writeFileAtomically(allFile, toPythonJson(all, style));
}

} // namespace

std::vector<std::pair<std::string, double>> numbersOf(const LogEntry& entry)
{
    std::vector<std::pair<std::string, double>> numbers = {{"epoch", entry.epoch}};
    for (const auto& field : kFields) {
        const auto& value = entry.*field.value;
        if (value)
            numbers.emplace_back(field.key,
                                 field.digits < 0 ? *value : rounded(*value, field.digits));
    }
    numbers.insert(numbers.end(), entry.others.begin(), entry.others.end());
    return numbers;
}

std::string toJson(const TrainerState& state)
{
    Json json = Json::object();
    json["best_global_step"] = orNull(state.bestGlobalStep);
    json["best_metric"] = orNull(state.bestMetric);
    json["best_model_checkpoint"] =
        state.bestModelCheckpoint.empty() ? Json(nullptr) : Json(state.bestModelCheckpoint);
    json["epoch"] = state.epoch;
    json["eval_steps"] = state.evalSteps;
    json["global_step"] = state.globalStep;
    json["is_hyper_param_search"] = false;
    json["is_local_process_zero"] = true;
    json["is_world_process_zero"] = true;
    json["log_history"] = Json::array();
    for (const auto& entry : state.logHistory)
        json["log_history"].push_back(toJsonEntry(entry));
    json["logging_steps"] = state.loggingSteps;
    json["max_steps"] = state.maxSteps;
    json["num_input_tokens_seen"] = state.numInputTokensSeen;
    json["num_train_epochs"] = state.numTrainEpochs;
    json["save_steps"] = state.saveSteps;
    if (const auto& stopping = state.earlyStopping) {
        auto& callback = json["stateful_callbacks"]["EarlyStoppingCallback"];
        callback["args"]["early_stopping_patience"] = stopping->patience;
        callback["args"]["early_stopping_threshold"] = 0.0;
        callback["attributes"]["early_stopping_patience_counter"] = stopping->counter;
    }
    Json args = Json::object();
    args["should_epoch_stop"] = false;
    args["should_evaluate"] = false;
    args["should_log"] = false;
    args["should_save"] = state.shouldSave;
    args["should_training_stop"] = state.shouldTrainingStop;
    json["stateful_callbacks"]["TrainerControl"]["args"] = std::move(args);
    json["stateful_callbacks"]["TrainerControl"]["attributes"] = Json::object();
    json["total_flos"] = state.totalFlos;
    json["train_batch_size"] = state.trainBatchSize;
    json["trial_name"] = nullptr;
    json["trial_params"] = nullptr;
    return toPythonJson(json, {.indent = 2, .sortKeys = true}) + "\n";
}

Result<TrainerState> readTrainerState(const std::filesystem::path& file)
{
    ANNEAL_TRY(const std::string text, readFile(file, kMaxBytes));
    const std::string name = toUtf8(file);
    ANNEAL_TRY(const Json json, parseJson(withoutNan(text), name));
    if (!json.is_object() || !json.contains("global_step"))
        return fail(ErrorCode::Format,
                    name + " is not a trainer_state.json: it has no global_step.",
                    {{"file", name}, {"key", "global_step"}});
    TrainerState state;
    if (json.contains("best_global_step") && json["best_global_step"].is_number())
        state.bestGlobalStep = integer(json, "best_global_step");
    state.bestMetric = number(json, "best_metric");
    if (const auto at = json.find("best_model_checkpoint"); at != json.end() && at->is_string())
        state.bestModelCheckpoint = at->get<std::string>();
    state.epoch = number(json, "epoch").value_or(0);
    state.evalSteps = integer(json, "eval_steps", 500);
    state.globalStep = integer(json, "global_step");
    state.loggingSteps = integer(json, "logging_steps", 500);
    state.maxSteps = integer(json, "max_steps");
    state.numTrainEpochs = integer(json, "num_train_epochs");
    state.saveSteps = integer(json, "save_steps", 500);
    state.trainBatchSize = integer(json, "train_batch_size");
    state.numInputTokensSeen = integer(json, "num_input_tokens_seen");
    state.totalFlos = number(json, "total_flos").value_or(0);
    if (const auto history = json.find("log_history");
        history != json.end() && history->is_array()) {
        for (const auto& entry : *history) {
            if (entry.is_object())
                state.logHistory.push_back(entryFrom(entry));
        }
    }
    const auto callbackValue = [&json](const char* callback, const char* group, const char* key) {
        const Json* at = &json;
        for (const char* step : {"stateful_callbacks", callback, group, key}) {
            const auto found = at->is_object() ? at->find(step) : at->end();
            if (!at->is_object() || found == at->end())
                return Json(nullptr);
            at = &*found;
        }
        return *at;
    };
    const auto flag = [&](const char* key, bool otherwise) {
        const auto value = callbackValue("TrainerControl", "args", key);
        return value.is_boolean() ? value.get<bool>() : otherwise;
    };
    state.shouldSave = flag("should_save", true);
    state.shouldTrainingStop = flag("should_training_stop", false);
    const auto stopping = [&](const char* group, const char* key) {
        const auto value = callbackValue("EarlyStoppingCallback", group, key);
        return value.is_number_integer() ? std::optional(value.get<std::int64_t>()) : std::nullopt;
    };
    if (const auto patience = stopping("args", "early_stopping_patience"))
        state.earlyStopping = EarlyStoppingState{
            *patience, stopping("attributes", "early_stopping_patience_counter").value_or(0)};
    return state;
}

Result<void> writeTrainResults(const std::filesystem::path& runFolder, const TrainResults& results)
{
    Json json = Json::object();
    put(json, "effective_tokens_per_sec", results.effectiveTokensPerSecond);
    json["epoch"] = results.epoch;
    put(json, "num_input_tokens_seen", results.numInputTokensSeen);
    json["total_flos"] = results.totalFlos;
    json["train_loss"] = results.trainLoss;
    json["train_runtime"] = rounded(results.trainRuntime, 4);
    json["train_samples_per_second"] = rounded(results.trainSamplesPerSecond, 3);
    json["train_steps_per_second"] = rounded(results.trainStepsPerSecond, 3);
    return writeJsonResults(runFolder, "train", json);
}

Result<void> writeResults(const std::filesystem::path& runFolder, const std::string& name,
                          const std::map<std::string, double>& results,
                          std::optional<std::int64_t> numInputTokensSeen)
{
    Json json = Json::object();
    for (const auto& [key, value] : results)
        json[key] = value;
    put(json, "num_input_tokens_seen", numInputTokensSeen);
    return writeJsonResults(runFolder, name, json);
}

} // namespace anneal::runs
