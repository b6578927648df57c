#include "app/cli/command.h"
#include "app/cli/engine_work.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/gguf_mix.h"
#include "core/studio/type_quality.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace anneal::cli {

namespace {

constexpr int kWorkFailed = 1;

Json checkJson(const report::ExportCheck& check)
{
    if (!check.made)
        return check.problem ? Json{{"problem", check.problem->message}} : Json(nullptr);
    return {{"passed", check.passed},       {"same_prompts", check.samePrompts},
            {"prompts", check.prompts},     {"tokens", check.tokens},
            {"agreement", check.agreement}, {"difference", check.difference}};
}

std::string checkText(const studio::ExportSummary& summary)
{
    const auto& check = summary.check;
    if (!check.made)
        return check.problem ? "The export could not be checked: " + check.problem->message : "";
    char figures[160];
    std::snprintf(figures, sizeof figures,
                  "opened again it writes %.0f %% of the tuned model's %lld tokens, their "
                  "log-probabilities differ by %.3f on average",
                  check.agreement * 100, static_cast<long long>(check.tokens), check.difference);
    if (check.passed)
        return "Checked: " + std::string(figures) + ", as " + summary.dtype + " should.";
    if (!check.samePrompts)
        return "Check failed: the export's vocabulary or template gives other tokens than the "
               "tuned "
               "model's; please report this model.";
    return "Check failed: " + std::string(figures) + ", more than " + summary.dtype +
           " explains; export in a larger type.";
}

int exportTo(const std::vector<std::string>& words, bool json)
{
    const auto config = readConfig(words, config::Verb::Export);
    if (!config)
        return report(config.error(), json);
    studio::ExportSummary summary;
    const auto done = withEngine(
        json, [&](auto& engine, const auto& progress, jobs::JobContext& context) -> Result<void> {
            ANNEAL_TRY(summary, engine.exportModel(*config, progress, context));
            return {};
        });
    if (!done)
        return report(done.error(), json);
    if (json) {
        printLine(Json{{"path", toUtf8(summary.folder)},
                       {"bytes", summary.bytes},
                       {"tensors", summary.tensors},
                       {"shards", summary.shards},
                       {"dtype", summary.dtype},
                       {"seconds", summary.seconds},
                       {"file", toUtf8(summary.file)},
                       {"model", toUtf8(summary.model)},
                       {"notes", sentencesOf(summary.notes)},
                       {"check", checkJson(summary.check)}}
                      .dump());
    } else {
        printLine("Exported " + std::to_string(summary.tensors) + " tensors (" +
                  formatBytes(summary.bytes) + ", " + summary.dtype + ") to " +
                  toUtf8(summary.file.empty() ? summary.folder : summary.file));
        for (const auto& note : summary.notes)
            printLine("Note: " + note.sentence);
        if (const auto text = checkText(summary); !text.empty())
            printLine(text);
        if (summary.deployed)
            printLine("Start it with " + toUtf8(summary.folder / "start.sh") +
                      "; README.md there has the rest.");
    }
    return summary.check.made && !summary.check.passed ? kWorkFailed : 0;
}

const char* inWords(studio::Quality quality)
{
    switch (quality) {
    case studio::Quality::AsOriginal:
        return "as good as the original";
    case studio::Quality::Hardly:
        return "hardly different";
    case studio::Quality::Slightly:
        return "slightly different";
    case studio::Quality::Clearly:
        break;
    }
    return "clearly different";
}

void printQuality(const report::QualityTable& table)
{
    const auto number = [](const char* form, double value) {
        char text[32];
        std::snprintf(text, sizeof text, form, value);
        return std::string(text);
    };
    std::vector<std::vector<std::string>> rows = {
        {"type", "size", "off by", "same choice", "loss", "in words"}};
    for (const auto& one : table.types)
        rows.push_back({one.type, formatBytes(one.bytes), number("%.4f", one.difference),
                        number("%.1f %%", one.agreement * 100), number("%+.4f", one.lossChange),
                        inWords(studio::judged(one))});
    printTable(rows);
    printLine("Over " + std::to_string(table.tokens) + " tokens of the answers in " +
              std::to_string(table.rows) + " rows" +
              (table.weighted ? ", weighted by those rows" : "") +
              ". off by: mean distance of a token's log-probability; same choice: how often the "
              "likeliest next token is the same.");
}

int compareTypes(const std::vector<std::string>& words, bool json)
{
    const auto config = readConfig(words, config::Verb::Chat);
    if (!config)
        return report(config.error(), json);
    std::vector<std::string> types;
    const auto wanted = config->exporting().ggufType;
    for (const auto& type : catalog::ggufFileTypes())
        if (!config->isGiven("gguf_type") || wanted == "auto" || wanted == type.name)
            types.emplace_back(type.name);
    report::QualityTable table;
    const auto done = withEngine(
        json, [&](auto& engine, const auto& progress, jobs::JobContext& context) -> Result<void> {
            const auto unheard = [](const report::QualityTable&) {};
            ANNEAL_TRY(table, engine.measureTypes(*config, types, unheard, progress, context));
            return {};
        });
    if (!done)
        return report(done.error(), json);
    std::erase_if(table.types, [&](const auto& one) {
        return std::find(types.begin(), types.end(), one.type) == types.end();
    });
    if (!json) {
        printQuality(table);
        return 0;
    }
    Json list = Json::array();
    for (const auto& one : table.types)
        list.push_back({{"type", one.type},
                        {"bytes", one.bytes},
                        {"difference", one.difference},
                        {"agreement", one.agreement},
                        {"loss_change", one.lossChange},
                        {"in_words", inWords(studio::judged(one))}});
    printLine(Json{
        {"rows", table.rows},
        {"tokens", table.tokens},
        {"loss", table.loss},
        {"weighted", table.weighted},
        {"types",
         list}}.dump());
    return 0;
}

} // namespace

Run addExport(CLI::App& verb)
{
    struct Flags {
        bool json = false, compare = false;
    };
    const auto flags = std::make_shared<Flags>();
    verb.add_flag("--json", flags->json, "Prints the result as JSON");
    verb.add_flag(
        "--compare", flags->compare,
        "Writes nothing: measures size and loss of each GGUF type on the rows of dataset, "
        "or on those that the run was trained on (gguf_type names one)");
    return [flags](const std::vector<std::string>& words) {
        return flags->compare ? compareTypes(words, flags->json) : exportTo(words, flags->json);
    };
}

} // namespace anneal::cli
