#include "app/cli/command.h"
#include "app/cli/engine_work.h"
#include "app/cli/report_text.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/runs/probe_file.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace anneal::cli {
namespace {

/// Before the start: what a training will take.
Result<studio::Estimate> estimateOf(const config::RunConfig& config)
{
    // What can't fit is not tried.
    ANNEAL_TRY(const auto byShapes, studio::estimate(config, {}));
    if (!byShapes.fitsMemory())
        return byShapes;
    studio::Pace pace;
    constexpr bool kQuiet = true;
    ANNEAL_CHECK(withEngine(
        kQuiet, [&](auto& engine, const auto&, jobs::JobContext& context) -> Result<void> {
            ANNEAL_TRY(pace, engine.calibrate(config, context));
            return {};
        }));
    return studio::estimate(config, pace);
}

void print(const studio::Estimate& estimate)
{
    printLine("Updates: " + std::to_string(estimate.updates));
    printLine("Time:    about " + formatDuration(estimate.seconds));
    printLine("Memory:  " + formatBytes(estimate.memoryBytes) + " of " +
              formatBytes(estimate.availableMemoryBytes) + " free" +
              (estimate.fitsMemory()
                   ? ""
                   : "  -- does not fit: choose a smaller batch size or cutoff length"));
    printLine("Disk:    " + formatBytes(estimate.diskBytes) + " of " +
              formatBytes(estimate.freeDiskBytes) + " free" +
              (estimate.fitsDisk() ? "" : "  -- does not fit: choose another output_dir"));
    printLine("Longest row: " + std::to_string(estimate.longestSample) + " tokens");
}

Json toJson(const studio::Estimate& estimate)
{
    return Json{{"updates", estimate.updates},
                {"seconds", estimate.seconds},
                {"memory_bytes", estimate.memoryBytes},
                {"available_memory_bytes", estimate.availableMemoryBytes},
                {"fits_memory", estimate.fitsMemory()},
                {"disk_bytes", estimate.diskBytes},
                {"free_disk_bytes", estimate.freeDiskBytes},
                {"fits_disk", estimate.fitsDisk()},
                {"longest_sample", estimate.longestSample}};
}

} // namespace

Run addEstimate(CLI::App& verb)
{
    const auto json = std::make_shared<bool>(false);
    verb.add_flag("--json", *json, "Prints JSON");
    return [json](const std::vector<std::string>& words) {
        const auto config = readTrainConfig(words);
        if (!config)
            return report(config.error(), *json);
        const auto estimate = estimateOf(*config);
        if (!estimate)
            return report(estimate.error(), *json);
        if (*json)
            printLine(toJson(*estimate).dump());
        else
            print(*estimate);
        return 0;
    };
}

Run addProbe(CLI::App& verb)
{
    const auto json = std::make_shared<bool>(false);
    verb.add_flag("--json", *json, "Prints JSON");
    return [json](const std::vector<std::string>& words) {
        const auto config = readTrainConfig(words);
        if (!config)
            return report(config.error(), *json);
        report::ProbeReport result;
        const auto done = withEngine(
            *json,
            [&](auto& engine, const auto& progress, jobs::JobContext& context) -> Result<void> {
                ANNEAL_TRY(result, engine.probe(*config, pathFromUtf8(config->train().outputDir),
                                                progress, context));
                return {};
            });
        if (!done)
            return report(done.error(), *json);
        const auto kept = runs::writeProbeReport(pathFromUtf8(config->train().outputDir), result);
        if (!kept)
            printNote(kept.error().message, *json);
        if (*json)
            printLine(runs::toJson(result).dump(-1, ' ', false, Json::error_handler_t::replace));
        else
            printLine(toText(result));
        return 0;
    };
}

} // namespace anneal::cli
