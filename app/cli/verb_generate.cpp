#include "app/cli/command.h"
#include "app/cli/conversations.h"
#include "app/cli/verbs.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace anneal::cli {
namespace {

struct GenerateFlags {
    std::string prompt, input;
    bool json = false;
};

Result<std::vector<studio::GenerateRequest>> requests(const GenerateFlags& flags)
{
    std::vector<studio::GenerateRequest> result;
    if (!flags.input.empty()) {
        ANNEAL_TRY(const auto lines, readLines(pathFromUtf8(flags.input)));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            ANNEAL_TRY(auto request,
                       requestFromLine(lines[i], flags.input + ", line " + std::to_string(i + 1)));
            result.push_back(std::move(request));
        }
        return result;
    }
    if (flags.prompt.empty())
        return fail(ErrorCode::InvalidArgument,
                    "Nothing to answer: give --prompt TEXT or --input FILE.jsonl.",
                    {{"key", "prompt"}});
    studio::GenerateRequest request;
    request.conversation.messages.push_back({text::Role::User, flags.prompt});
    result.push_back(std::move(request));
    return result;
}

std::string promptText(const studio::GenerateRequest& request)
{
    if (!request.rawText.empty())
        return request.rawText;
    return request.conversation.messages.empty() ? std::string{}
                                                 : request.conversation.messages.back().content;
}

Json toJson(const studio::GenerateRequest& request, const studio::Answer& answer)
{
    return Json{{"prompt", promptText(request)},  {"text", answer.text},
                {"new_ids", answer.newIds},       {"prompt_tokens", answer.promptTokens},
                {"new_tokens", answer.newTokens}, {"finish_reason", answer.finishReason},
                {"seconds", answer.seconds}};
}

Result<void> answerAll(const config::RunConfig& config, std::vector<studio::GenerateRequest> todo,
                       const GenerateFlags& flags, jobs::JobContext& context)
{
    ProgressLine progress(flags.json);
    ANNEAL_TRY(const auto engine, studio::loadEngine());
    ANNEAL_TRY(const auto model,
               engine->loadChat(
                   {config.model(), ""},
                   [&](double fraction, const std::string& what) { progress.show(fraction, what); },
                   context));
    progress.clear();
    for (auto& request : todo) {
        request.options = config.generation();
        ANNEAL_TRY(const auto answer, model->generate(request, {}, context));
        if (answer.finishReason == "cancelled")
            return fail(ErrorCode::Cancelled, "Stopped.");
        printLine(flags.json
                      ? toJson(request, answer).dump(-1, ' ', false, Json::error_handler_t::replace)
                      : answer.text);
    }
    return {};
}

} // namespace

Run addGenerate(CLI::App& verb)
{
    const auto flags = std::make_shared<GenerateFlags>();
    verb.add_option("--prompt", flags->prompt, "A question, put through the chat template");
    verb.add_option("--input", flags->input,
                    "A file with one {\"messages\"}, {\"text\"} or {\"ids\"} object a line; - "
                    "reads standard input");
    verb.add_flag("--json", flags->json, "Prints one JSON object an answer");
    return [flags](const std::vector<std::string>& words) {
        const auto config = readConfig(words, config::Verb::Chat);
        if (!config)
            return report(config.error(), flags->json);
        auto todo = requests(*flags);
        if (!todo)
            return report(todo.error(), flags->json);
        const auto done = runInterruptible([&](jobs::JobContext& context) {
            return answerAll(*config, std::move(*todo), *flags, context);
        });
        return done ? 0 : report(done.error(), flags->json);
    };
}

} // namespace anneal::cli
