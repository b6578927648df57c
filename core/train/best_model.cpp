#include "core/train/best_model.h"

#include "core/base/utf8.h"

#include <limits>

namespace anneal::train {
namespace {

std::filesystem::path checkpointFolder(const std::filesystem::path& runFolder, std::int64_t step)
{
    return runFolder / ("checkpoint-" + std::to_string(step));
}

runs::EarlyStoppingState& stoppingOf(runs::TrainerState& state,
                                     const config::EvaluationOptions& options)
{
    if (!state.earlyStopping)
        state.earlyStopping.emplace();
    state.earlyStopping->patience = *options.patience; // may differ from that of an earlier session
    return *state.earlyStopping;
}

} // namespace

void noteFirstMetrics(runs::TrainerState& state, const config::EvaluationOptions& options)
{
    if (options.patience)
        stoppingOf(state, options).counter = 0;
}

bool noteMetrics(runs::TrainerState& state, const config::EvaluationOptions& options,
                 bool savesCheckpoints, const Metrics& metrics)
{
    const auto at = metrics.find(options.metric);
    if (at == metrics.end())
        return false;
    const double value = at->second;
    const auto isBetter = [&](double than) {
        return options.greaterIsBetter ? value > than : value < than;
    };
    bool stops = false;
    if (options.patience) {
        auto& stopping = stoppingOf(state, options);
        const bool progress = !state.bestMetric || isBetter(*state.bestMetric);
        stopping.counter = progress ? 0 : stopping.counter + 1;
        stops = stopping.counter >= stopping.patience;
    }
    constexpr double kWorst = std::numeric_limits<double>::infinity();
    if (!state.bestMetric)
        state.bestMetric = options.greaterIsBetter ? -kWorst : kWorst;
    if (isBetter(*state.bestMetric)) {
        state.bestMetric = value;
        if (savesCheckpoints)
            state.bestGlobalStep = state.globalStep;
    }
    return stops;
}

void noteCheckpoint(runs::TrainerState& state, const std::filesystem::path& runFolder)
{
    if (!state.bestGlobalStep || *state.bestGlobalStep == 0)
        return;
    const auto folder = checkpointFolder(runFolder, *state.bestGlobalStep);
    std::error_code ignored;
    if (*state.bestGlobalStep == state.globalStep || std::filesystem::is_directory(folder, ignored))
        state.bestModelCheckpoint = toUtf8(folder);
}

std::optional<std::filesystem::path> bestCheckpoint(const runs::TrainerState& state,
                                                    const std::filesystem::path& runFolder)
{
    if (state.bestModelCheckpoint.empty())
        return std::nullopt;
    const auto name = pathFromUtf8(state.bestModelCheckpoint).filename();
    std::error_code ignored;
    if (name.empty() || !std::filesystem::is_directory(runFolder / name, ignored))
        return std::nullopt;
    return runFolder / name;
}

} // namespace anneal::train
