#include "core/runs/run_details.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/config/setting_value.h"
#include "core/runs/probe_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace anneal::runs {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPlaceKeys[] = {"output_dir", "overwrite_output_dir",
                                           "resume_from_checkpoint", "logging_dir"};

void append(RunCurve& curve, std::int64_t step, const std::optional<double>& value)
{
    if (!value || !std::isfinite(*value) ||
        (!curve.steps.empty() && double(step) <= curve.steps.back()))
        return;
    curve.steps.push_back(double(step));
    curve.values.push_back(*value);
}

void readCurves(const fs::path& run, RunDetails& details)
{
    const auto state = readTrainerState(run / "trainer_state.json");
    if (state && state->bestGlobalStep && state->bestMetric)
        details.best.emplace(*state->bestGlobalStep, *state->bestMetric);
    if (const auto log = readTrainerLog(run / "trainer_log.jsonl"); log && !log->empty()) {
        for (const auto& line : *log) {
            append(details.loss, line.currentSteps, line.loss);
            append(details.heldOut, line.currentSteps, line.evalLoss);
        }
    } else if (state) {
        for (const auto& entry : state->logHistory) {
            append(details.loss, entry.step, entry.loss);
            append(details.heldOut, entry.step, entry.evalLoss);
        }
    }
}

void readSettings(const fs::path& run, RunDetails& details)
{
    for (const std::string_view name :
         {kRunSettingsFile, kRunCardFile, std::string_view("training_args.yaml")}) {
        const auto config =
            config::RunConfig::fromFile(run / fs::path(name), {}, config::Verb::Train);
        if (!config)
            continue;
        for (const auto& setting : config::settings()) {
            if (config->isGiven(setting.key) && config->value(setting.key) != setting.defaultValue)
                details.settings.emplace_back(setting.key, config->valueText(setting.key));
        }
        details.config = *config;
        return;
    }
}

void readResults(const fs::path& run, RunDetails& details)
{
    const auto json = readJsonFile(run / "all_results.json", 1ULL << 20);
    if (!json || !json->is_object())
        return;
    for (const auto& [name, value] : json->items()) {
        if (value.is_number())
            details.results.emplace_back(name, value.get<double>());
    }
}

const std::string* find(const RunDetails& run, std::string_view key)
{
    const auto found = std::find_if(run.settings.begin(), run.settings.end(),
                                    [key](const auto& setting) { return setting.first == key; });
    return found == run.settings.end() ? nullptr : &found->second;
}

} // namespace

RunDetails readRunDetails(const fs::path& run)
{
    RunDetails details;
    readCurves(run, details);
    readSettings(run, details);
    readResults(run, details);
    details.notes = readNotes(run);
    details.probe = readProbeReport(run);
    return details;
}

SettingComparison compareSettings(const std::vector<RunDetails>& runs)
{
    SettingComparison comparison;
    for (const auto& setting : config::settings()) {
        if (std::find(std::begin(kPlaceKeys), std::end(kPlaceKeys), setting.key) !=
            std::end(kPlaceKeys))
            continue;
        SettingDifference row{std::string(setting.key), {}};
        bool given = false;
        for (const auto& run : runs) {
            const auto* value = find(run, setting.key);
            given = given || value;
            row.values.push_back(value ? *value
                                       : config::settingText(setting, setting.defaultValue));
        }
        if (!given)
            continue;
        if (std::set(row.values.begin(), row.values.end()).size() > 1)
            comparison.differences.push_back(std::move(row));
        else
            ++comparison.same;
    }
    return comparison;
}

} // namespace anneal::runs
