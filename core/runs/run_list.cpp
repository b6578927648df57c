#include "core/runs/run_list.h"

#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"
#include "core/files/safetensors.h"
#include "core/runs/adapter_config.h"
#include "core/runs/probe_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace anneal::runs {
namespace {

namespace fs = std::filesystem;

constexpr int kMaxDepth = 3;
constexpr std::uint64_t kMaxSettingsBytes = 1ULL << 20;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::vector<fs::path> subfolders(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        if (at->is_directory(ignored))
            found.push_back(at->path());
    }
    return found;
}

/// N of "checkpoint-N".
std::optional<std::int64_t> checkpointStep(const std::string& name)
{
    constexpr std::string_view prefix = "checkpoint-";
    if (!name.starts_with(prefix) || name.size() == prefix.size())
        return std::nullopt;
    std::int64_t step = 0;
    const auto* end = name.data() + name.size();
    const auto result = std::from_chars(name.data() + prefix.size(), end, step);
    return result.ec == std::errc{} && result.ptr == end && step >= 0 ? std::optional(step)
                                                                      : std::nullopt;
}

/// The first file of a whole model's weights; empty where there is none.
fs::path modelWeights(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const auto name = toUtf8(at->path().filename());
        if (name.starts_with("model") && name.ends_with(".safetensors"))
            return at->path();
    }
    return {};
}

/// The weights open and are as long as their header says.
bool hasWholeWeights(const fs::path& folder)
{
    if (isThere(folder / "adapter_model.safetensors"))
        return isThere(folder / "adapter_config.json") &&
               files::SafetensorsFile::open(folder / "adapter_model.safetensors").has_value();
    const auto file = modelWeights(folder);
    return !file.empty() && files::SafetensorsFile::open(file).has_value();
}

std::optional<double> lastLoss(const TrainerState& state)
{
    for (auto entry = state.logHistory.rbegin(); entry != state.logHistory.rend(); ++entry) {
        if (entry->loss)
            return entry->loss;
    }
    return std::nullopt;
}

std::uint64_t sizeOf(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied,
                                        error);
    for (const fs::recursive_directory_iterator end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        if (!at->is_regular_file(ignored))
            continue;
        if (const auto size = at->file_size(ignored); !ignored)
            bytes += size;
    }
    return bytes;
}

std::vector<CheckpointEntry> completeCheckpoints(const fs::path& run)
{
    std::vector<CheckpointEntry> found;
    for (const auto& folder : subfolders(run)) {
        const std::string name = toUtf8(folder.filename());
        const auto step = checkpointStep(name);
        if (!step || !hasWholeWeights(folder))
            continue;
        const auto state = readTrainerState(folder / "trainer_state.json");
        if (!state)
            continue;
        found.push_back({name, folder, *step, lastLoss(*state), sizeOf(folder), false});
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.step > b.step; });
    return found;
}

/// The value of a `key: value` line of a flat YAML file that Anneal or LLaMA-Factory wrote.
std::string settingOf(const fs::path& file, std::string_view key)
{
    const auto text = readFile(file, kMaxSettingsBytes);
    if (!text)
        return {};
    for (const auto& line : splitList(*text, '\n')) {
        const auto colon = line.find(':');
        if (colon == std::string::npos || trimmed(line.substr(0, colon)) != key)
            continue;
        std::string value = trimmed(line.substr(colon + 1));
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
            value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        return value == "null" ? std::string() : value;
    }
    return {};
}

std::string chatTemplateOf(const fs::path& run)
{
    for (const char* name : {"run.yaml", "training_args.yaml"}) {
        if (auto value = settingOf(run / name, "template"); !value.empty())
            return value;
    }
    return {};
}

/// The only text of several lines among these settings: for the few runs that name it the whole
/// file is read.
std::optional<std::string> defaultSystemOf(const fs::path& run)
{
    for (const fs::path& name : {fs::path(kRunSettingsFile), fs::path("training_args.yaml")}) {
        const auto text = readFile(run / name, kMaxSettingsBytes);
        if (!text)
            continue;
        if (text->find("default_system") == std::string::npos)
            return std::nullopt;
        const auto config = config::RunConfig::fromFile(run / name, {}, config::Verb::Other);
        return config ? config->model().defaultSystem : std::nullopt;
    }
    return std::nullopt;
}

void readQuantization(RunEntry& run)
{
    const auto file = run.path / fs::path(kRunSettingsFile);
    const auto bits = settingOf(file, "quantization_bit");
    run.quantizationBit = bits == "4" ? 4 : bits == "8" ? 8 : 0;
    if (const auto type = settingOf(file, "quantization_type"); !type.empty())
        run.quantizationType = type;
    run.doubleQuantization = settingOf(file, "double_quantization") != "false";
}

std::chrono::system_clock::time_point modifiedOf(const fs::path& run)
{
    auto newest = fs::file_time_type::min();
    for (const char* name :
         {"trainer_log.jsonl", "trainer_state.json", "adapter_model.safetensors", "run.yaml", ""}) {
        std::error_code error;
        const auto time = fs::last_write_time(*name == '\0' ? run : run / name, error);
        if (!error && (*name != '\0' || newest == fs::file_time_type::min()))
            newest = std::max(newest, time);
    }
    if (newest == fs::file_time_type::min())
        return {};
    return std::chrono::system_clock::now() +
           std::chrono::duration_cast<std::chrono::system_clock::duration>(
               newest - fs::file_time_type::clock::now());
}

bool endedEarly(const TrainerState& state)
{
    return state.earlyStopping && state.earlyStopping->counter >= state.earlyStopping->patience;
}

/// Every n-th of the values, the last one among them.
std::vector<float> thinned(const std::vector<float>& values)
{
    if (values.size() <= kCurvePoints)
        return values;
    std::vector<float> kept;
    for (std::size_t i = 0; i < kCurvePoints; ++i)
        kept.push_back(values[i * (values.size() - 1) / (kCurvePoints - 1)]);
    return kept;
}

void addCurve(RunEntry& run, const std::vector<TrainerLogLine>& log)
{
    std::vector<float> losses;
    for (const auto& line : log) {
        if (line.loss && std::isfinite(*line.loss))
            losses.push_back(float(*line.loss));
    }
    run.curve = thinned(losses);
}

void markBest(RunEntry& run, const TrainerState& state)
{
    const auto best = pathFromUtf8(state.bestModelCheckpoint).filename();
    for (auto& checkpoint : run.checkpoints)
        checkpoint.best = !best.empty() && checkpoint.path.filename() == best;
}

void addProgress(RunEntry& run, const Result<TrainerState>& state)
{
    std::int64_t logged = 0;
    if (const auto log = readTrainerLog(run.path / "trainer_log.jsonl"); log && !log->empty()) {
        logged = log->back().currentSteps;
        run.totalSteps = log->back().totalSteps;
        for (auto line = log->rbegin(); line != log->rend() && !run.loss; ++line)
            run.loss = line->loss;
        addCurve(run, *log);
    }
    if (state)
        markBest(run, *state);
    run.step = logged;
    if (state && state->globalStep >= logged) {
        run.step = state->globalStep;
        run.totalSteps = state->maxSteps;
        if (const auto loss = lastLoss(*state))
            run.loss = loss;
    }
    if (isRunning(run.path))
        run.state = RunState::Running;
    else if (state && state->globalStep >= logged) // the end of a run writes its state
        run.state = run.totalSteps > 0 && run.step < run.totalSteps && !endedEarly(*state)
                        ? RunState::Stopped
                        : RunState::Finished;
    else if (!state && logged == 0 && isThere(run.path / "adapter_model.safetensors"))
        run.state = RunState::Finished; // an adapter from elsewhere
    else
        run.state = RunState::Failed;
}

void collect(const fs::path& folder, int depth, std::vector<RunEntry>& runs)
{
    for (const auto& child : subfolders(folder)) {
        if (checkpointStep(toUtf8(child.filename())))
            continue;
        if (isRun(child)) {
            if (auto run = describeRun(child))
                runs.push_back(std::move(*run));
        } else if (depth < kMaxDepth) {
            collect(child, depth + 1, runs);
        }
    }
}

} // namespace

bool isRun(const fs::path& folder)
{
    return isThere(folder / "trainer_state.json") || isThere(folder / "adapter_config.json") ||
           isThere(folder / fs::path(kRunLockFile)) ||
           (isThere(folder / "trainer_log.jsonl") && !isEvaluation(folder));
}

WeightsKind weightsIn(const fs::path& folder)
{
    if (isThere(folder / "adapter_config.json"))
        return isThere(folder / "adapter_model.safetensors") ? WeightsKind::Adapter
                                                             : WeightsKind::None;
    return modelWeights(folder).empty() ? WeightsKind::None : WeightsKind::Model;
}

bool isEvaluation(const fs::path& folder)
{
    return (isThere(folder / "eval_results.json") || isThere(folder / "predict_results.json")) &&
           !isThere(folder / "train_results.json") && !isThere(folder / "trainer_state.json") &&
           !isThere(folder / "adapter_config.json");
}

bool isRunning(const fs::path& run)
{
    const auto file = run / fs::path(kRunLockFile);
    if (!isThere(file))
        return false;
    const auto lock = FileLock::acquire(file);
    return !lock && lock.error().code == ErrorCode::InvalidArgument;
}

Result<RunEntry> describeRun(const fs::path& folder)
{
    if (!isRun(folder))
        return fail(ErrorCode::NotFound, toUtf8(folder) + " is not the folder of a training run.",
                    {{"file", toUtf8(folder)}});
    RunEntry run;
    run.path = folder;
    run.name =
        toUtf8(folder.filename().empty() ? folder.parent_path().filename() : folder.filename());
    run.checkpoints = completeCheckpoints(folder);
    addProgress(run, readTrainerState(folder / "trainer_state.json"));
    run.chatTemplate = chatTemplateOf(folder);
    run.defaultSystem = defaultSystemOf(folder);
    readQuantization(run);
    run.dataSet = settingOf(folder / fs::path(kRunSettingsFile), "dataset");
    run.notes = readNotes(folder);
    if (const auto probe = readProbeReport(folder); probe && probe->score() >= 0)
        run.score = probe->score();
    run.bytes = sizeOf(folder);
    run.modified = modifiedOf(folder);

    auto adapter = readAdapterConfig(folder / "adapter_config.json");
    if (!adapter && !run.checkpoints.empty())
        adapter = readAdapterConfig(run.checkpoints.front().path / "adapter_config.json");
    run.baseModel = adapter ? adapter->baseModel
                            : settingOf(folder / fs::path(kRunSettingsFile), "model_name_or_path");
    return run;
}

std::vector<RunEntry> listRuns(const fs::path& folder)
{
    std::vector<RunEntry> runs;
    if (isRun(folder)) {
        if (auto run = describeRun(folder))
            runs.push_back(std::move(*run));
        return runs;
    }
    collect(folder, 1, runs);
    std::sort(runs.begin(), runs.end(), [](const auto& a, const auto& b) {
        return a.modified != b.modified ? a.modified > b.modified : a.name > b.name;
    });
    return runs;
}

} // namespace anneal::runs
