#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/terminal.h"
#include "core/studio/engine.h"

#include <iostream>
#include <memory>

namespace anneal::cli {
namespace {

/// One answer, printed as it comes. Ctrl-C ends the answer, not the chat.
Result<studio::Answer> answer(studio::ChatModel& model, const studio::GenerateRequest& request)
{
    studio::Answer result;
    ANNEAL_CHECK(runInterruptible([&](jobs::JobContext& context) -> Result<void> {
        ANNEAL_TRY(result,
                   model.generate(
                       request, [](const std::string& piece) { std::cout << piece << std::flush; },
                       context));
        return {};
    }));
    std::cout << '\n' << std::flush;
    return result;
}

Result<void> talk(studio::ChatModel& model, const config::RunConfig& config)
{
    studio::GenerateRequest request;
    request.options = config.generation();
    auto& messages = request.conversation.messages;
    const bool prompt = outputIsTerminal();
    std::string line;
    for (;;) {
        if (prompt)
            std::cout << "> " << std::flush;
        if (!std::getline(std::cin, line) || line == "exit")
            return {};
        if (line == "clear") {
            messages.clear();
            continue;
        }
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        messages.push_back({text::Role::User, line});
        ANNEAL_TRY(const auto said, answer(model, request));
        messages.push_back({text::Role::Assistant, said.text});
    }
}

} // namespace

Run addChat(CLI::App&)
{
    return [](const std::vector<std::string>& words) {
        const auto config = readConfig(words, config::Verb::Chat);
        if (!config)
            return report(config.error(), false);
        ProgressLine progress(false);
        std::shared_ptr<studio::Engine> engine;
        std::unique_ptr<studio::ChatModel> model;
        const auto loaded = runInterruptible([&](jobs::JobContext& context) -> Result<void> {
            ANNEAL_TRY(engine, studio::loadEngine());
            ANNEAL_TRY(model, engine->loadChat(
                                  {config->model(), ""},
                                  [&](double fraction, const std::string& what) {
                                      progress.show(fraction, what);
                                  },
                                  context));
            return {};
        });
        progress.clear();
        if (!loaded)
            return report(loaded.error(), false);
        if (outputIsTerminal())
            printLine("Template " + model->chatTemplateName() +
                      ". `clear` forgets the conversation, `exit` leaves, Ctrl-C stops an answer.");
        const auto talked = talk(*model, *config);
        return talked ? 0 : report(talked.error(), false);
    };
}

} // namespace anneal::cli
