#include "core/export/export_model.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/memory_watch.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/catalog/open_model.h"
#include "core/config/deploy_options.h"
#include "core/deploy/deployment.h"
#include "core/export/chat_choice.h"
#include "core/export/gguf_adapter.h"
#include "core/export/gguf_export.h"
#include "core/export/gguf_general.h"
#include "core/export/merged_export.h"
#include "core/export/target_folder.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace anneal::exporting {
namespace {

namespace fs = std::filesystem;

std::string checkJson(const report::ExportCheck& check)
{
    Json json = {{"made", check.made}};
    if (check.made)
        json.update({{"passed", check.passed},
                     {"same_prompts", check.samePrompts},
                     {"prompts", check.prompts},
                     {"tokens", check.tokens},
                     {"agreement", check.agreement},
                     {"difference", check.difference}});
    else
        json["problem"] = check.problem ? check.problem->message : std::string();
    return toPythonJson(json, {.indent = 2, .sortKeys = false, .asciiOnly = false}) + "\n";
}

/// Leaves in the folder what the check found.
Result<void> writeCheck(const fs::path& folder, const report::ExportCheck& check)
{
    ANNEAL_CHECK(writeFileAtomically(folder / "export_check.json", checkJson(check)));
    if (!check.made || check.passed)
        return {};
    return writeFileAtomically(
        folder / "CHECK-FAILED.txt",
        "This model was opened again after it was written, and it does not answer as the tuned "
        "model does (export_check.json has the figures).\nDo not use it; export it again in a "
        "larger type.\n");
}

/// Paths inside the temporary folder as they are once it has its name.
fs::path moved(const fs::path& path, const fs::path& from, const fs::path& to)
{
    return path.empty() ? path : to / path.lexically_relative(from);
}

Result<void> makeReady(const config::RunConfig& config, const catalog::ModelSource& source,
                       const ExportPlace& place, const fs::path& folder,
                       const report::ExportSummary& summary)
{
    ANNEAL_TRY(const auto chat, chooseChat(source, config.model()));
    const auto model = summary.file.empty() ? place.folder : summary.file;
    deploy::Deployment deployment{.name = deploy::deploymentName(place.title),
                                  .model = "./" + toUtf8(model.lexically_relative(folder)),
                                  .chatTemplate = chat.encoder ? chat.encoder->chatTemplate().name
                                                               : std::string(),
                                  .question = "Who are you?"};
    return deploy::writeDeployment(folder, deployment, config);
}

} // namespace

Result<report::ExportSummary> exportModel(const config::RunConfig& config,
                                          const RowImportance& importance,
                                          const report::ProgressListener& progress,
                                          const WrittenCheck& check, jobs::JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    const auto options = config.exporting();
    const bool deploys = config::deployOptions(config).deploy;
    if (options.exportDir.empty())
        return fail(ErrorCode::InvalidArgument,
                    notice("missing.export_dir", {{"key", "export_dir"}}), {{"key", "export_dir"}});
    const auto target = pathFromUtf8(options.exportDir);
    if (progress)
        progress(0, "Opening the model");
    ANNEAL_TRY(const auto source, catalog::openModel(config.model()));
    ANNEAL_CHECK(checkTarget(target, source.path()));
    ANNEAL_CHECK(
        checkStudioFolder(deploys ? target / "model" : target, options.exportFormat == "gguf"));
    ANNEAL_TRY(auto folder, AtomicFolder::create(target));
    ExportPlace place{deploys ? folder.path() / "model" : folder.path(), target, ggufTitle(target)};
    std::error_code error;
    fs::create_directories(place.folder, error);

    auto written = options.exportFormat == "gguf"
                       ? exportGguf(config, source, importance, place, progress, context)
                   : options.exportFormat == "gguf_lora"
                       ? exportGgufAdapter(config, source, place, progress, context)
                       : exportMerged(config, source, place, progress, context);
    if (!written)
        return written;
    auto summary = std::move(*written);
    if (check) {
        releaseFreedMemory(); // what writing took, before the check takes its own
        ANNEAL_TRY(summary.check,
                   check(summary.file.empty() ? place.folder : summary.file, summary.dtype));
        ANNEAL_CHECK(writeCheck(folder.path(), summary.check));
    }
    if (deploys)
        ANNEAL_CHECK(makeReady(config, source, place, folder.path(), summary));
    if (!context.waitWhilePaused())
        return fail(ErrorCode::Cancelled, "The export was stopped; nothing was written.");
    const auto temporary = folder.path();
    ANNEAL_CHECK(writeFileList(temporary));
    ANNEAL_CHECK(
        checkTarget(target, source.path())); // somebody may have put a file there meanwhile
    ANNEAL_CHECK(folder.commit());
    summary.folder = target;
    summary.file = moved(summary.file, temporary, target);
    summary.model = !summary.file.empty() ? summary.file : deploys ? target / "model" : target;
    summary.deployed = deploys;
    summary.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return summary;
}

} // namespace anneal::exporting
