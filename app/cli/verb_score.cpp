#include "app/cli/command.h"
#include "app/cli/engine_work.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace anneal::cli {
namespace {

struct ScoreFlags {
    std::string input, text, saveLogits;
    bool json = false;
};

Result<std::vector<std::int32_t>> integers(const Json& list, const std::string& where,
                                           const char* key)
{
    std::vector<std::int32_t> result;
    if (!list.is_array())
        return fail(ErrorCode::Format, where + ": " + key + " must be a list of whole numbers.");
    for (const auto& value : list) {
        if (!value.is_number_integer())
            return fail(ErrorCode::Format, where + ": " + key + " must hold whole numbers only.");
        result.push_back(value.get<std::int32_t>());
    }
    return result;
}

Result<studio::ScoreInput> inputFromLine(const std::string& line, const std::string& where)
{
    ANNEAL_TRY(const auto json, parseJson(line, where));
    studio::ScoreInput input;
    if (json.is_object() && json.contains("ids")) {
        ANNEAL_TRY(input.ids, integers(json["ids"], where, "ids"));
        if (json.contains("labels")) {
            ANNEAL_TRY(input.labels, integers(json["labels"], where, "labels"));
            if (input.labels.size() != input.ids.size())
                return fail(ErrorCode::Format,
                            where + ": labels must have as many entries as ids.");
        }
        return input;
    }
    if (json.is_object() && json.contains("text") && json["text"].is_string()) {
        input.text = json["text"].get<std::string>();
        return input;
    }
    return fail(ErrorCode::Format, where + ": a line needs the list `ids` or the text `text`.");
}

Result<std::vector<studio::ScoreInput>> inputs(const ScoreFlags& flags)
{
    std::vector<studio::ScoreInput> result;
    if (!flags.text.empty()) {
        studio::ScoreInput input;
        input.text = flags.text;
        result.push_back(std::move(input));
        return result;
    }
    if (flags.input.empty())
        return fail(ErrorCode::InvalidArgument,
                    "Nothing to score: give --input FILE.jsonl or --text TEXT.",
                    {{"key", "input"}});
    ANNEAL_TRY(const auto lines, readLines(pathFromUtf8(flags.input)));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        ANNEAL_TRY(auto input,
                   inputFromLine(lines[i], flags.input + ", line " + std::to_string(i + 1)));
        result.push_back(std::move(input));
    }
    return result;
}

void print(const studio::ScoreOutput& score, bool json)
{
    if (!json) {
        char text[96];
        std::snprintf(text, sizeof text, "loss %.6f  (%zu tokens)", score.loss,
                      score.tokenLogprobs.size());
        printLine(text);
        return;
    }
    Json logprobs = Json::array();
    for (const auto& value : score.tokenLogprobs)
        logprobs.push_back(value ? Json(*value) : Json(nullptr));
    printLine(Json{{"loss", score.loss}, {"token_logprobs", logprobs}}.dump());
}

} // namespace

Run addScore(CLI::App& verb)
{
    const auto flags = std::make_shared<ScoreFlags>();
    verb.add_option("--input", flags->input,
                    "A file with one {\"ids\", \"labels\"} or {\"text\"} object a line; - reads "
                    "standard input");
    verb.add_option("--text", flags->text, "One text to score");
    verb.add_option("--save_logits", flags->saveLogits,
                    "A safetensors file for the logits, one tensor a line");
    verb.add_flag("--json", flags->json, "Prints loss and token_logprobs as JSON");
    return [flags](const std::vector<std::string>& words) {
        const auto config = readConfig(words, config::Verb::Chat);
        if (!config)
            return report(config.error(), flags->json);
        const auto todo = inputs(*flags);
        if (!todo)
            return report(todo.error(), flags->json);
        const auto done =
            withEngine(true,
                       [&](studio::Engine& engine, const studio::ProgressListener&,
                           jobs::JobContext& context) -> Result<void> {
                           ANNEAL_TRY(const auto scores,
                                      engine.score({config->model(), ""}, *todo,
                                                   pathFromUtf8(flags->saveLogits), context));
                           for (const auto& score : scores)
                               print(score, flags->json);
                           return {};
                       });
        return done ? 0 : report(done.error(), flags->json);
    };
}

} // namespace anneal::cli
