#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/hub/download.h"
#include "core/hub/recommended.h"
#include "core/studio/model_fit.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace anneal::cli {
namespace {

struct Flags {
    std::string source, mirror, revision;
    bool json = false, list = false, plan = false;
};

int refuse(const std::string& message, bool json)
{
    return report(Error{ErrorCode::InvalidArgument, message, {}}, json);
}

Result<hub::HubOptions> optionsOf(const Flags& flags)
{
    auto options = flags.mirror.empty() ? hub::hubOptions() : hub::hubOptions(flags.mirror);
    ANNEAL_TRY(options.endpoint, hub::checkedEndpoint(options.endpoint));
    if (flags.source == "modelscope")
        options.source = hub::Source::ModelScope;
    else if (flags.source == "huggingface")
        options.source = hub::Source::HuggingFace;
    else if (!flags.source.empty())
        return fail(ErrorCode::InvalidArgument,
                    "--source is huggingface or modelscope, not " + flags.source + ".",
                    {{"key", "source"}});
    return options;
}

const char* fitText(studio::FitKind kind)
{
    switch (kind) {
    case studio::FitKind::Trains:
        return "trains here";
    case studio::FitKind::TrainsIn4Bits:
        return "trains here in 4 bits (quantization_bit=4)";
    case studio::FitKind::NeedsRoom:
        return "trains here when other programs are closed";
    case studio::FitKind::TooLarge:
        break;
    }
    return "too large for this PC";
}

const char* fitKey(studio::FitKind kind)
{
    switch (kind) {
    case studio::FitKind::Trains:
        return "trains";
    case studio::FitKind::TrainsIn4Bits:
        return "trains_in_4_bits";
    case studio::FitKind::NeedsRoom:
        return "needs_room";
    case studio::FitKind::TooLarge:
        break;
    }
    return "too_large";
}

int printRecommended(bool json, hub::Source source)
{
    const auto machine = machineInfo();
    Json list = Json::array();
    std::vector<std::vector<std::string>> rows = {
        {"NAME", "PARAMETERS", "DOWNLOAD", "LANGUAGES", "LICENCE", "ON THIS PC"}};
    for (const auto& model : hub::recommendedModels()) {
        const auto fit = studio::fitOf(model.config, machine);
        const auto name = model.name(source).id;
        std::string languages;
        for (const auto& language : model.languages)
            languages += (languages.empty() ? "" : ", ") + language;
        list.push_back({{"name", name},
                        {"parameters", model.parameters()},
                        {"bytes", model.bytes},
                        {"languages", model.languages},
                        {"licence", model.licence},
                        {"fit", fitKey(fit.kind)},
                        {"memory", fit.memoryBytes},
                        {"memory_4_bits", fit.packedMemoryBytes}});
        rows.push_back({name, std::to_string(model.parameters() / 1000000) + " M",
                        formatBytes(model.bytes), languages, model.licence, fitText(fit.kind)});
    }
    if (json)
        printLine(list.dump());
    else
        printTable(rows);
    return 0;
}

std::string progressText(const hub::DownloadProgress& now)
{
    if (!now.waiting.empty())
        return now.waiting;
    std::string text = formatBytes(now.bytes) + " of " + formatBytes(now.totalBytes);
    if (now.bytesPerSecond > 0)
        text += ", " + formatBytes(static_cast<std::uint64_t>(now.bytesPerSecond)) + "/s";
    if (now.secondsLeft > 0)
        text += ", " + formatDuration(now.secondsLeft) + " left";
    return now.file.empty() ? text : text + ", " + now.file;
}

Json toJson(const hub::DownloadProgress& now)
{
    return {{"event", "progress"},
            {"bytes", now.bytes},
            {"total_bytes", now.totalBytes},
            {"bytes_per_second", now.bytesPerSecond},
            {"seconds_left", now.secondsLeft},
            {"file", now.file},
            {"waiting", now.waiting}};
}

void printPlan(const hub::DownloadPlan& plan, bool json)
{
    if (!json) {
        printLine(plan.name.text() + ": " + std::to_string(plan.files.size()) + " file(s), " +
                  formatBytes(plan.totalBytes) + ", of which " + formatBytes(plan.bytesHere) +
                  " are here.");
        for (const auto& file : plan.files)
            printLine("  " + file.path + "  " + formatBytes(file.size));
        return;
    }
    Json files = Json::array();
    for (const auto& file : plan.files)
        files.push_back({{"path", file.path}, {"bytes", file.size}, {"checksum", file.checksum}});
    printLine(Json{
        {"event", "plan"},
        {"model", plan.name.text()},
        {"commit", plan.commit},
        {"path", toUtf8(plan.path)},
        {"total_bytes", plan.totalBytes},
        {"bytes_here", plan.bytesHere},
        {"files",
         files}}.dump());
}

Result<std::filesystem::path> bringModel(const hub::RepoName& name, const hub::HubOptions& options,
                                         const Flags& flags, ProgressLine& progress,
                                         jobs::JobContext& context)
{
    ANNEAL_TRY(const auto plan, hub::planDownload(name, options, context));
    if (flags.json || flags.plan) {
        printPlan(plan, flags.json);
        if (flags.plan)
            return plan.path;
    }
    return hub::download(
        plan, options,
        [&](const hub::DownloadProgress& now) {
            if (flags.json)
                printLine(toJson(now).dump());
            const double total = static_cast<double>(std::max<std::uint64_t>(now.totalBytes, 1));
            progress.show(static_cast<double>(now.bytes) / total, progressText(now));
        },
        context);
}

int runDownload(const std::string& word, const Flags& flags)
{
    const auto options = optionsOf(flags);
    if (!options)
        return report(options.error(), flags.json);
    auto name = hub::parseRepoName(word, options->source);
    if (name && !flags.revision.empty()) // looked at like one that stands in the name
        name = hub::parseRepoName(name->id + "@" + flags.revision +
                                      (name->file.empty() ? "" : ":" + name->file),
                                  name->source);
    if (!name)
        return report(name.error(), flags.json);
    ProgressLine progress(flags.json);
    std::filesystem::path path;
    const auto done = runInterruptible([&](jobs::JobContext& context) -> Result<void> {
        // Offline a model that is here is as good as one just downloaded.
        if (options->offline) {
            if (const auto here = catalog::describeModel(name->text()); here && !here->problem) {
                path = here->path;
                return {};
            }
        }
        ANNEAL_TRY(path, bringModel(*name, *options, flags, progress, context));
        return {};
    });
    progress.clear();
    if (!done)
        return report(done.error(), flags.json);
    if (flags.plan)
        return 0;
    if (flags.json)
        printLine(Json{{"event", "done"}, {"model", name->text()}, {"path", toUtf8(path)}}.dump());
    else
        printLine(toUtf8(path));
    return 0;
}

} // namespace

Run addDownload(CLI::App& verb)
{
    const auto flags = std::make_shared<Flags>();
    verb.add_flag("--list", flags->list,
                  "Names good models to begin with, and whether they can be trained on this PC");
    verb.add_flag("--plan", flags->plan, "Only says which files it takes and how large they are");
    verb.add_option("--source", flags->source, "huggingface (default) or modelscope");
    verb.add_option("--mirror", flags->mirror,
                    "Address of a mirror of Hugging Face, in place of HF_ENDPOINT");
    verb.add_option("--revision", flags->revision, "Branch, tag or commit (default: main)");
    verb.add_flag("--json", flags->json, "Prints one event a line as JSON");
    return [flags](const std::vector<std::string>& words) {
        if (flags->list) {
            const auto options = optionsOf(*flags);
            return options ? printRecommended(flags->json, options->source)
                           : report(options.error(), flags->json);
        }
        if (words.size() != 1)
            return refuse("Give the name of one model as ORG/NAME, e.g. anneal download "
                          "Qwen/Qwen2.5-0.5B-Instruct; --list names good ones.",
                          flags->json);
        return runDownload(words.front(), *flags);
    };
}

} // namespace anneal::cli
