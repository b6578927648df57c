#include "core/eval/evaluation_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/runs/run_list.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace anneal::eval {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::system_clock;

constexpr std::uint64_t kMaxBytes = 1ULL << 20;
constexpr const char* kOwnFile = "evaluation.json";
constexpr int kMaxDepth = 3;

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::optional<double> numberOf(const Json& json, const std::string& key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number() || !std::isfinite(found->get<double>()))
        return std::nullopt;
    return found->get<double>();
}

Json resultsOf(const fs::path& folder, const char* name)
{
    const auto json = readJsonFile(folder / name, kMaxBytes);
    return json && json->is_object() ? *json : Json::object();
}

void takeSimilarities(const Json& json, const std::string& prefix, Figures& figures)
{
    figures.bleu4 = numberOf(json, prefix + "bleu-4");
    figures.byCharacters = json.contains(prefix + "rouge-l-characters");
    const std::string suffix = figures.byCharacters ? "-characters" : "";
    figures.rouge1 = numberOf(json, prefix + "rouge-1" + suffix);
    figures.rouge2 = numberOf(json, prefix + "rouge-2" + suffix);
    figures.rougeL = numberOf(json, prefix + "rouge-l" + suffix);
    figures.answersPerSecond = numberOf(json, prefix + "samples_per_second");
}

Clock::time_point modifiedOf(const fs::path& file)
{
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    if (error)
        return {};
    return Clock::now() +
           std::chrono::duration_cast<Clock::duration>(time - fs::file_time_type::clock::now());
}

std::string textOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> textsOf(const Json& json, const char* key)
{
    std::vector<std::string> texts;
    const auto found = json.find(key);
    if (found == json.end() || !found->is_array())
        return texts;
    for (const auto& text : *found) {
        if (text.is_string())
            texts.push_back(text.get<std::string>());
    }
    return texts;
}

// An earlier version kept the sentences alone.
std::vector<Notice> notesOf(const Json& json)
{
    std::vector<Notice> notes;
    for (auto& sentence : textsOf(json, "notes"))
        notes.push_back({{}, {}, std::move(sentence)});
    const auto found = json.find("notes");
    if (found == json.end() || !found->is_array())
        return notes;
    for (const auto& entry : *found) {
        if (!entry.is_object())
            continue;
        Notice note{textOf(entry, "id"), {}, textOf(entry, "message")};
        if (const auto facts = entry.find("facts"); facts != entry.end() && facts->is_object()) {
            for (const auto& [key, fact] : facts->items()) {
                if (fact.is_string())
                    note.facts[key] = fact.get<std::string>();
            }
        }
        notes.push_back(std::move(note));
    }
    return notes;
}

Json notesJson(const std::vector<Notice>& notes)
{
    auto json = Json::array();
    for (const auto& note : notes)
        json.push_back({{"id", note.id}, {"message", note.sentence}, {"facts", note.facts}});
    return json;
}

bool flagOf(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

void takeOwnFile(const Json& json, Evaluation& evaluation)
{
    evaluation.label = textOf(json, "label");
    evaluation.model = textOf(json, "model");
    evaluation.data = textOf(json, "data");
    evaluation.chatTemplate = textOf(json, "template");
    evaluation.adapters = textsOf(json, "adapters");
    evaluation.run = textOf(json, "run");
    evaluation.heldOut = flagOf(json, "held_out");
    evaluation.trainedRows = flagOf(json, "trained_rows");
    evaluation.notes = notesOf(json);
    evaluation.seconds = std::max(0.0, numberOf(json, "seconds").value_or(0));
    // Beyond these no count and no date is true.
    evaluation.rows = std::int64_t(std::clamp(numberOf(json, "rows").value_or(0), 0.0, 1e12));
    const double finished = std::clamp(numberOf(json, "finished").value_or(0), 0.0, 9e9);
    if (finished > 0)
        evaluation.finished = Clock::time_point(std::chrono::seconds(std::int64_t(finished)));
}

void collect(const fs::path& folder, int depth, std::vector<Evaluation>& found)
{
    if (runs::isEvaluation(folder)) {
        if (auto evaluation = readEvaluation(folder))
            found.push_back(std::move(*evaluation));
        return;
    }
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end && depth < kMaxDepth;
         at.increment(error)) {
        std::error_code ignored;
        if (at->is_directory(ignored))
            collect(at->path(), depth + 1, found);
    }
}

} // namespace

std::optional<double> Figures::perplexity() const
{
    return loss ? std::optional(std::exp(*loss)) : std::nullopt;
}

bool Figures::any() const
{
    return loss || bleu4 || rougeL;
}

Figures readFigures(const fs::path& folder)
{
    Figures figures;
    const auto loss = resultsOf(folder, "eval_results.json");
    const auto answers = resultsOf(folder, "predict_results.json");
    // With predict_with_generate LLaMA-Factory's do_eval measures answers too.
    if (answers.contains("predict_bleu-4"))
        takeSimilarities(answers, "predict_", figures);
    else if (loss.contains("eval_bleu-4"))
        takeSimilarities(loss, "eval_", figures);
    figures.loss = numberOf(loss, "eval_loss");
    figures.accuracy = numberOf(loss, "eval_accuracy");
    return figures;
}

Result<Evaluation> readEvaluation(const fs::path& folder)
{
    if (!runs::isEvaluation(folder))
        return fail(ErrorCode::NotFound,
                    toUtf8(folder) + " holds no evaluation: neither eval_results.json nor "
                                     "predict_results.json without a training.",
                    {{"file", toUtf8(folder)}});
    Evaluation evaluation;
    evaluation.folder = folder;
    if (isThere(folder / kOwnFile)) {
        ANNEAL_TRY(const auto json, readJsonFile(folder / kOwnFile, kMaxBytes));
        if (!json.is_object())
            return fail(ErrorCode::Format,
                        toUtf8(folder / kOwnFile) + " does not hold a JSON object.",
                        {{"file", toUtf8(folder / kOwnFile)}});
        takeOwnFile(json, evaluation);
    }
    if (evaluation.finished == Clock::time_point{})
        evaluation.finished = std::max(modifiedOf(folder / "eval_results.json"),
                                       modifiedOf(folder / "predict_results.json"));
    evaluation.figures = readFigures(folder);
    evaluation.hasAnswers = isThere(folder / kAnswersFile);
    if (const auto base = readFigures(folder / kBaseFolder); base.any())
        evaluation.base = base;
    return evaluation;
}

std::vector<Evaluation> listEvaluations(const std::vector<fs::path>& folders)
{
    std::vector<Evaluation> found;
    for (const auto& folder : folders)
        collect(folder, 0, found);
    const auto byFolder = [](const auto& a, const auto& b) { return a.folder < b.folder; };
    std::sort(found.begin(), found.end(), byFolder);
    const auto same = [](const auto& a, const auto& b) { return a.folder == b.folder; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.finished > b.finished; });
    return found;
}

Result<void> writeEvaluation(const Evaluation& evaluation)
{
    const Json json = {
        {"label", evaluation.label},
        {"model", evaluation.model},
        {"adapters", evaluation.adapters},
        {"template", evaluation.chatTemplate},
        {"data", evaluation.data},
        {"run", evaluation.run},
        {"held_out", evaluation.heldOut},
        {"trained_rows", evaluation.trainedRows},
        {"rows", evaluation.rows},
        {"seconds", std::round(evaluation.seconds * 10) / 10},
        {"finished",
         std::chrono::duration_cast<std::chrono::seconds>(evaluation.finished.time_since_epoch())
             .count()},
        {"notes", notesJson(evaluation.notes)},
    };
    return writeFileAtomically(evaluation.folder / kOwnFile,
                               toPythonJson(json, {.indent = 2, .asciiOnly = false}) + "\n");
}

} // namespace anneal::eval
