#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace anneal::cli {

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
                           {"seconds", summary.seconds}}
                          .dump());
        } else {
            printLine("Exported " + std::to_string(summary.tensors) + " tensors (" +
                      formatBytes(summary.bytes) + ", " + summary.dtype + ") to " +
                      toUtf8(summary.folder));
        }
        return 0;
    };
}

} // namespace anneal::cli
