#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace anneal::cli {

namespace {

constexpr int kWorkFailed = 1;

Json checkJson(const report::ExportCheck& check)
{
    if (!check.made)
        return check.problem.empty() ? Json(nullptr) : Json{{"problem", check.problem}};
    return {{"passed", check.passed},       {"same_prompts", check.samePrompts},
            {"prompts", check.prompts},     {"tokens", check.tokens},
            {"agreement", check.agreement}, {"difference", check.difference}};
}

std::string checkText(const studio::ExportSummary& summary)
{
    const auto& check = summary.check;
    if (!check.made)
        return check.problem.empty() ? "" : "The file could not be checked: " + check.problem;
    char figures[160];
    std::snprintf(figures, sizeof figures,
                  "opened again it writes %.0f %% of the tuned model's %lld tokens, their "
                  "log-probabilities differ by %.3f on average",
                  check.agreement * 100, static_cast<long long>(check.tokens), check.difference);
    if (check.passed)
        return "Checked: " + std::string(figures) + ", as " + summary.dtype + " should.";
    if (!check.samePrompts)
        return "Check failed: the file's vocabulary or template gives other tokens than the tuned "
               "model's; please report this model.";
    return "Check failed: " + std::string(figures) + ", more than " + summary.dtype +
           " explains; export in a larger gguf_type.";
}

} // namespace

Run addExport(CLI::App& verb)
{
    const auto json = std::make_shared<bool>(false);
    verb.add_flag("--json", *json, "Prints the result as JSON");
    return [json](const std::vector<std::string>& words) {
        const auto config = readConfig(words, config::Verb::Export);
        if (!config)
            return report(config.error(), *json);
        ProgressLine progress(*json);
        studio::ExportSummary summary;
        const auto done = runInterruptible([&](jobs::JobContext& context) -> Result<void> {
            ANNEAL_TRY(const auto engine, studio::loadEngine());
            ANNEAL_TRY(summary, engine->exportModel(
                                    *config,
                                    [&](double fraction, const std::string& what) {
                                        progress.show(fraction, what);
                                    },
                                    context));
            return {};
        });
        progress.clear();
        if (!done)
            return report(done.error(), *json);
        if (*json) {
            printLine(Json{{"path", toUtf8(summary.folder)},
                           {"bytes", summary.bytes},
                           {"tensors", summary.tensors},
                           {"shards", summary.shards},
                           {"dtype", summary.dtype},
                           {"seconds", summary.seconds},
                           {"file", toUtf8(summary.file)},
                           {"notes", summary.notes},
                           {"check", checkJson(summary.check)}}
                          .dump());
        } else {
            printLine("Exported " + std::to_string(summary.tensors) + " tensors (" +
                      formatBytes(summary.bytes) + ", " + summary.dtype + ") to " +
                      toUtf8(summary.file.empty() ? summary.folder : summary.file));
            for (const auto& note : summary.notes)
                printLine("Note: " + note);
            if (const auto text = checkText(summary); !text.empty())
                printLine(text);
        }
        return summary.check.made && !summary.check.passed ? kWorkFailed : 0;
    };
}

} // namespace anneal::cli
