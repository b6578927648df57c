#include "app/cli/api_users.h"
#include "app/cli/command.h"
#include "app/cli/verbs.h"

#include "core/base/atomic_file.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/serve/api_server.h"
#include "core/studio/answer_service.h"
#include "core/webchat/accounts.h"
#include "core/webchat/web_chat.h"

#include <charconv>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <thread>

namespace anneal::cli {
namespace {

/// How long answers that are under way may take once the server is told to go.
constexpr std::chrono::seconds kGrace{20};
constexpr std::uint64_t kMostPersonaBytes = 64 << 10;

struct ApiFlags {
    std::string host, port, keyFile, certificate, certificateKey;
    std::string title, greeting, persona, personaFile; ///< of the chat page
    bool webChat = false;
    std::vector<std::string> allowed, adapters;
    std::size_t queue = studio::ServiceLimits{}.waiting,
                together = studio::ServiceLimits{}.together;
    bool logPrompts = false, quiet = false;
};

std::string fromEnvironment(const char* name)
{
    const auto* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::string flagOr(const std::string& flag, const char* variable, const std::string& otherwise)
{
    if (!flag.empty())
        return flag;
    const auto named = fromEnvironment(variable);
    return named.empty() ? otherwise : named;
}

Result<std::uint16_t> portOf(const std::string& text)
{
    std::uint16_t port = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), port);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size())
        return port;
    return fail(ErrorCode::InvalidArgument,
                "\"" + text + "\" is no port; give a number from 0 to 65535.",
                {{"key", "API_PORT"}});
}

// Not as an option: what stands on a command line is seen by every user of the computer.
Result<std::string> keyOf(const ApiFlags& flags)
{
    if (flags.keyFile.empty())
        return fromEnvironment("API_KEY");
    std::ifstream file(pathFromUtf8(flags.keyFile), std::ios::binary);
    std::string key;
    if (!file || !std::getline(file, key) || trimmed(key).empty())
        return fail(ErrorCode::NotFound,
                    "The key file " + flags.keyFile +
                        " can't be read; its first line has to be the key.",
                    {{"file", flags.keyFile}});
    return trimmed(key);
}

Result<serve::ApiOptions> apiOptions(const ApiFlags& flags, const config::RunConfig& config)
{
    serve::ApiOptions options;
    options.host = flagOr(flags.host, "API_HOST", options.host);
    if (options.host == "localhost")
        options.host = "127.0.0.1";
    ANNEAL_TRY(options.port, portOf(flagOr(flags.port, "API_PORT", "8000")));
    ANNEAL_TRY(options.access.key, keyOf(flags));
    options.access.addresses =
        flags.allowed.empty() ? splitList(fromEnvironment("API_ALLOWED_ADDRESSES")) : flags.allowed;
    if (flags.certificate.empty() != flags.certificateKey.empty())
        return fail(ErrorCode::InvalidArgument,
                    "--certificate and --certificate_key go together: give both files.",
                    {{"key", "certificate"}});
    if (!flags.certificate.empty())
        options.tls = serve::TlsFiles{flags.certificate, flags.certificateKey};
    options.defaults = config.generation();
    options.logPrompts = flags.logPrompts;
    if (!flags.quiet)
        options.log = [](const std::string& line) { std::cerr << line + "\n"; };
    return options;
}

bool wantsWebChat(const ApiFlags& flags)
{
    const auto named = fromEnvironment("API_WEB_CHAT");
    return flags.webChat || named == "1" || named == "true";
}

Result<std::string> personaOf(const ApiFlags& flags)
{
    if (flags.personaFile.empty())
        return flagOr(flags.persona, "API_PERSONA", {});
    ANNEAL_TRY(const auto text, readFile(pathFromUtf8(flags.personaFile), kMostPersonaBytes));
    if (!isValidUtf8(text))
        return fail(ErrorCode::Format, "The persona in " + flags.personaFile + " is not UTF-8.",
                    {{"file", flags.personaFile}});
    return trimmed(text);
}

/// The chat page, where it is wanted.
Result<std::shared_ptr<webchat::WebChat>> webChatOf(const ApiFlags& flags,
                                                    const serve::ApiOptions& api)
{
    if (!wantsWebChat(flags))
        return nullptr;
    webchat::WebChatOptions options;
    options.folder = webchat::defaultFolder();
    options.title = flagOr(flags.title, "API_CHAT_TITLE", {});
    options.greeting = flagOr(flags.greeting, "API_GREETING", {});
    ANNEAL_TRY(options.persona, personaOf(flags));
    options.defaults = api.defaults;
    options.log = [](const std::string& line) { std::cerr << "anneal: " + line + "\n"; };
    ANNEAL_TRY(auto chat, webchat::WebChat::open(std::move(options)));
    if (!chat->setAside().empty())
        std::cerr << "anneal: The conversations of the chat page were damaged. They are kept as " +
                         toUtf8(chat->setAside()) + ", and new ones begun.\n";
    return chat;
}

/// Where the page is, and how the first person gets in.
void printChatPage(const webchat::WebChat& chat, const std::string& url)
{
    printLine("Chat page: " + url + "/chat/");
    if (const auto code = chat.setUpCode(); !code.empty())
        printLine("Nobody has an account yet. Make the first one at " + url +
                  "/chat/#set-up=" + code +
                  " (this link works once; `anneal api users add NAME` makes further ones).");
}

/// The model of the run file, and one more for each --adapter NAME=FOLDER over the same base.
Result<std::vector<studio::ModelChoice>> choicesOf(const ApiFlags& flags,
                                                   const config::RunConfig& config)
{
    auto name = fromEnvironment("API_MODEL_NAME");
    if (name.empty()) {
        ANNEAL_TRY(const auto model, catalog::describeModel(config.model().modelNameOrPath));
        name = model.name;
    }
    std::vector<studio::ModelChoice> choices{{config.model(), name}};
    for (const auto& adapter : flags.adapters) {
        const auto equals = adapter.find('=');
        if (equals == 0 || equals == std::string::npos)
            return fail(ErrorCode::InvalidArgument,
                        "--adapter takes NAME=FOLDER, not \"" + adapter +
                            "\"; NAME= alone is the model without an adapter.",
                        {{"key", "adapter"}});
        studio::ModelChoice choice{config.model(), adapter.substr(0, equals)};
        for (const auto& other : choices)
            if (other.label == choice.label)
                return fail(ErrorCode::InvalidArgument,
                            "Two models are called " + choice.label +
                                "; give --adapter another name.",
                            {{"key", "adapter"}});
        choice.model.adapterNameOrPath.clear();
        if (equals + 1 < adapter.size())
            choice.model.adapterNameOrPath.push_back(adapter.substr(equals + 1));
        choices.push_back(std::move(choice));
    }
    return choices;
}

Result<void> serveUntilStopped(const ApiFlags& flags, const config::RunConfig& config,
                               jobs::JobContext& context)
{
    ANNEAL_TRY(auto options, apiOptions(flags, config));
    options.access.signIn = wantsWebChat(flags);
    // What is wrong with it is better known before a model is loaded.
    ANNEAL_TRY(const auto chat, webChatOf(flags, options));
    options.added = chat;
    ANNEAL_TRY(const auto access, serve::Access::create(options.host, options.access));
    ANNEAL_TRY(const auto choices, choicesOf(flags, config));
    for (const auto& choice : choices)
        options.modelNames.push_back(choice.label);
    std::shared_ptr<studio::AnswerService> service;
    {
        ProgressLine progress(flags.quiet);
        ANNEAL_TRY(const auto engine, studio::loadEngine());
        studio::ServiceLimits limits;
        limits.waiting = flags.queue;
        limits.together = flags.together;
        ANNEAL_TRY(service, engine->loadService(
                                choices, limits,
                                [&](double fraction, const std::string& what) {
                                    progress.show(fraction, what);
                                },
                                context));
    }
    ANNEAL_TRY(const auto server, serve::ApiServer::start(std::move(options), service));
    std::string names;
    for (const auto& choice : choices)
        names += (names.empty() ? "" : ", ") + choice.label;
    printLine("Serving " + names + " at " + server->url() + " (" + server->url() +
              "/answer?prompt=..., " + server->url() + "/v1). Ctrl-C ends it.");
    if (chat)
        printChatPage(*chat, server->url());
    while (!context.stopRequested())
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    if (!flags.quiet)
        std::cerr << "Stopping: answers that are under way are finished; Ctrl-C again ends at "
                     "once.\n";
    server->stop(kGrace);
    return {};
}

} // namespace

Run addApi(CLI::App& verb)
{
    const auto flags = std::make_shared<ApiFlags>();
    verb.add_option("--host", flags->host,
                    "Address to listen at (API_HOST; default 127.0.0.1, this computer alone). "
                    "Another one needs a key or allowed addresses");
    verb.add_option("--port", flags->port, "Port to listen at (API_PORT; default 8000; 0: any)");
    verb.add_option("--key_file", flags->keyFile,
                    "A file whose first line is the key that clients have to send (or API_KEY)");
    verb.add_option("--allow", flags->allowed,
                    "Addresses or networks that may ask, such as 192.168.1.0/24 "
                    "(API_ALLOWED_ADDRESSES, with commas)");
    verb.add_option("--certificate", flags->certificate, "PEM file: serves HTTPS");
    verb.add_option("--certificate_key", flags->certificateKey, "PEM file with its private key");
    verb.add_option("--adapter", flags->adapters,
                    "NAME=FOLDER: another adapter over the same base, chosen by a request's "
                    "\"model\"; may be given several times")
        ->expected(1) // or it would take the run file behind it
        ->take_all()
        ->allow_extra_args(false);
    verb.add_option("--queue", flags->queue, "Requests that wait; more get status 429");
    verb.add_option("--together", flags->together, "Answers that grow at once, 1 to 64")
        ->check(CLI::Range(1, 64));
    verb.add_flag("--web_chat", flags->webChat,
                  "Serves a chat page with sign-in too (API_WEB_CHAT=1). `anneal api users "
                  "add|list|password|remove [NAME]` says who may use it. Without a key the network "
                  "reaches the page alone");
    verb.add_option("--chat_title", flags->title,
                    "Name of the chat page (API_CHAT_TITLE; default: the model's)");
    verb.add_option("--greeting", flags->greeting,
                    "What the chat page says before the first question (API_GREETING)");
    auto* persona =
        verb.add_option("--persona", flags->persona,
                        "System prompt of the chat page (API_PERSONA; default: the template's)");
    verb.add_option("--persona_file", flags->personaFile, "A text file with it")->excludes(persona);
    verb.add_flag("--log_prompts", flags->logPrompts,
                  "Writes prompts into the log too, but never those of the chat page");
    verb.add_flag("--quiet", flags->quiet, "No line for each request");
    return [flags](const std::vector<std::string>& words) {
        if (!words.empty() && words.front() == "users")
            return apiUsers({words.begin() + 1, words.end()});
        const auto config = readConfig(words, config::Verb::Api);
        if (!config)
            return report(config.error(), false);
        const auto served = runInterruptible(
            [&](jobs::JobContext& context) { return serveUntilStopped(*flags, *config, context); });
        return served ? 0 : report(served.error(), false);
    };
}

} // namespace anneal::cli
