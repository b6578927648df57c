#include "core/eval/predictions.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/data/random_order.h"
#include "core/data/row_set.h"
#include "core/eval/evaluation_folder.h"
#include "core/eval/similarity.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace anneal::eval {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxBytes = 1ULL << 31;
constexpr const char* kNotesFile = "row_notes.jsonl";
constexpr std::size_t kMostSkipped = 2000; ///< rows in a row that were left out

struct Line {
    std::string prompt, predict, label;
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Stopped.");
}

std::string_view trimmedView(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Gives each line of a JSONL file to `take`, which says what is wrong with it, or "".
template <typename Take>
Result<void> readLines(const fs::path& file, jobs::JobContext& context, Take&& take)
{
    ANNEAL_TRY(const auto text, readFile(file, kMaxBytes));
    const auto name = toUtf8(file);
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (number % 256 == 0 && !context.waitWhilePaused())
            return cancelled();
        ANNEAL_TRY(const auto json, parseJson(line, name, number));
        if (const std::string problem = take(json); !problem.empty())
            return fail(ErrorCode::Format,
                        name + ", line " + std::to_string(number) + ": " + problem,
                        {{"file", name}, {"line", std::to_string(number)}});
    }
    return {};
}

Result<std::vector<Line>> readAnswers(const fs::path& file, jobs::JobContext& context)
{
    std::vector<Line> lines;
    const auto take = [&](const Json& json) -> std::string {
        Line line;
        if (!json.is_object())
            return "it is no JSON object.";
        for (const auto& [key, target] :
             {std::pair("prompt", &line.prompt), std::pair("predict", &line.predict),
              std::pair("label", &line.label)}) {
            const auto found = json.find(key);
            if (found == json.end() || !found->is_string())
                return std::string("it has no text called \"") + key + "\".";
            *target = found->get<std::string>();
        }
        line.predict = trimmedView(line.predict);
        line.label = trimmedView(line.label);
        lines.push_back(std::move(line));
        return {};
    };
    ANNEAL_CHECK(readLines(file, context, take));
    return lines;
}

struct Note {
    std::string question;
    std::optional<double> similarity, baseSimilarity;
};

/// A file that is damaged or belongs to other rows says nothing.
std::vector<Note> readNotes(const fs::path& folder, std::size_t rows, jobs::JobContext& context)
{
    std::vector<Note> notes;
    const auto number = [](const Json& json, const char* key) -> std::optional<double> {
        const auto found = json.find(key);
        if (found == json.end() || !found->is_number())
            return std::nullopt;
        return std::clamp(found->get<double>(), 0.0, 1.0);
    };
    const auto take = [&](const Json& json) -> std::string {
        if (!json.is_object() || !json.contains("question") || !json["question"].is_string())
            return "it has no question.";
        notes.push_back({json["question"].get<std::string>(), number(json, "similarity"),
                         number(json, "base_similarity")});
        return {};
    };
    if (!readLines(folder / kNotesFile, context, take) || notes.size() != rows)
        return {};
    return notes;
}

/// ROUGE-L as the means are made of it.
class RowSimilarity final {
public:
    RowSimilarity()
    {
        if (const auto file = Segmenter::find()) {
            if (auto opened = Segmenter::open(*file))
                m_segmenter.emplace(std::move(*opened));
        }
    }
    [[nodiscard]] double of(const std::string& answer, const std::string& expected) const
    {
        if (answer == expected)
            return 1;
        const SimilarityScores scores(m_segmenter ? &*m_segmenter : nullptr);
        return scores.of(answer, expected).rougeL;
    }

private:
    std::optional<Segmenter> m_segmenter;
};

/// The last question of each row that is asked, in its order; "" for one that can't be used.
Result<std::vector<std::string>> questionsOf(const config::RunConfig& settings,
                                             jobs::JobContext& context)
{
    const auto options = settings.data();
    const auto stage = settings.train().stage;
    data::NumpyLegacyRandom random(options.seed);
    std::optional<data::RowSet> rows;
    std::vector<std::size_t> order;
    // As core/train/held_rows.cpp has it: drawing the training rows moves the random numbers on.
    if (!options.dataset.empty()) {
        ANNEAL_TRY(rows, data::RowSet::open(options.dataset, options, stage, random));
        order = data::validationSplit(rows->size(), options.valSize, options.seed).validation;
    }
    if (options.valSize <= 0) {
        ANNEAL_TRY(rows, data::RowSet::open(options.evalDataset, options, stage, random));
        order.resize(rows->size());
        std::iota(order.begin(), order.end(), std::size_t{0});
    }
    std::vector<std::string> questions;
    for (const auto row : order) {
        if (!context.waitWhilePaused())
            return cancelled();
        ANNEAL_TRY(const auto converted, rows->row(row));
        const auto& prompt = converted.sample.prompt;
        if (converted.sample.isUsable())
            questions.push_back(prompt.empty() ? std::string() : prompt.back().content);
    }
    return questions;
}

} // namespace

std::vector<std::string> matchQuestions(const std::vector<std::string>& prompts,
                                        const std::vector<std::string>& questions)
{
    std::vector<std::string> found(prompts.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const auto end = std::min(questions.size(), next + kMostSkipped);
        for (auto at = next; at < end; ++at) {
            const auto question = trimmedView(questions[at]);
            if (question.empty() || prompts[i].find(question) == std::string::npos)
                continue;
            found[i] = question;
            next = at + 1;
            break;
        }
        // A question that was cut is in no prompt: where all rows are there, its place tells.
        if (found[i].empty() && questions.size() == prompts.size()) {
            found[i] = trimmedView(questions[i]);
            next = i + 1;
        }
    }
    return found;
}

std::vector<std::string> withoutTemplate(const std::vector<std::string>& prompts)
{
    if (prompts.size() < 2)
        return prompts;
    const std::string& first = prompts.front();
    std::size_t before = first.size(), behind = first.size();
    for (const auto& prompt : prompts) {
        const auto same = std::mismatch(first.begin(), first.begin() + std::ptrdiff_t(before),
                                        prompt.begin(), prompt.end());
        before = std::size_t(same.first - first.begin());
        const auto end = std::mismatch(first.rbegin(), first.rbegin() + std::ptrdiff_t(behind),
                                       prompt.rbegin(), prompt.rend());
        behind = std::size_t(end.first - first.rbegin());
    }
    // Questions begin alike too: a template ends with a line or a special token.
    const auto mark = first.substr(0, before).find_last_of("\n>");
    before = mark == std::string::npos ? 0 : mark + 1;
    const auto tail = first.substr(first.size() - behind);
    const auto start = tail.find_first_of("\n<");
    behind = start == std::string::npos ? 0 : tail.size() - start;
    std::vector<std::string> rest;
    for (const auto& prompt : prompts)
        rest.push_back(before + behind < prompt.size()
                           ? prompt.substr(before, prompt.size() - before - behind)
                           : prompt);
    return rest;
}

Result<Predictions> readPredictions(const fs::path& evaluation, jobs::JobContext& context)
{
    ANNEAL_TRY(auto lines, readAnswers(evaluation / kAnswersFile, context));
    Predictions predictions;
    std::vector<Line> base;
    if (auto read = readAnswers(evaluation / kBaseFolder / kAnswersFile, context))
        base = std::move(*read);
    else if (read.error().code != ErrorCode::NotFound)
        return tl::make_unexpected(read.error());
    predictions.hasBase = !base.empty() && base.size() == lines.size();
    const auto notes = readNotes(evaluation, lines.size(), context);

    std::vector<std::string> prompts;
    if (notes.empty()) {
        for (const auto& line : lines)
            prompts.push_back(line.prompt);
        prompts = withoutTemplate(prompts);
    }
    std::optional<RowSimilarity> similarity; // opening its dictionary takes a moment
    const auto measured = [&](const std::optional<double>& known, const std::string& answer,
                              const std::string& expected) {
        if (known)
            return *known;
        if (!similarity)
            similarity.emplace();
        return similarity->of(answer, expected);
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!context.waitWhilePaused())
            return cancelled();
        PredictedRow row;
        const Note note = notes.empty() ? Note{prompts[i], {}, {}} : notes[i];
        row.prompt = std::move(lines[i].prompt);
        row.question = note.question.empty() ? row.prompt : note.question;
        row.expected = std::move(lines[i].label);
        row.answer = std::move(lines[i].predict);
        row.similarity = measured(note.similarity, row.answer, row.expected);
        if (predictions.hasBase) {
            row.baseAnswer = std::move(base[i].predict);
            row.baseSimilarity = measured(note.baseSimilarity, row.baseAnswer, row.expected);
        }
        predictions.rows.push_back(std::move(row));
    }
    return predictions;
}

Result<void> writeRowNotes(const fs::path& evaluation, const config::RunConfig& settings,
                           jobs::JobContext& context)
{
    std::error_code ignored;
    fs::remove(evaluation / kNotesFile, ignored);
    ANNEAL_TRY(const auto predictions, readPredictions(evaluation, context));
    ANNEAL_TRY(const auto questions, questionsOf(settings, context));
    std::vector<std::string> prompts;
    for (const auto& row : predictions.rows)
        prompts.push_back(row.prompt);
    const auto own = matchQuestions(prompts, questions);
    ANNEAL_TRY(auto file, AtomicFile::create(evaluation / kNotesFile));
    const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto& row = predictions.rows[i];
        Json line = {{"question", own[i].empty() ? row.question : own[i]},
                     {"similarity", rounded(row.similarity)}};
        if (predictions.hasBase)
            line["base_similarity"] = rounded(row.baseSimilarity);
        ANNEAL_CHECK(file.write(toPythonJson(line, {.asciiOnly = false}) + "\n"));
    }
    return file.commit();
}

} // namespace anneal::eval
