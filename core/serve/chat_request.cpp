#include "core/serve/generation_request.h"
#include "core/serve/json_text.h"
#include "core/serve/tool_request.h"

namespace anneal::serve {
namespace {

constexpr int kMostTopLogprobs = 20;

std::string placeOf(std::size_t index)
{
    return "messages[" + std::to_string(index) + "]";
}

tl::unexpected<Error> wrong(std::size_t index, const std::string& what)
{
    return fail(ErrorCode::InvalidArgument, placeOf(index) + ": " + what,
                {{"param", placeOf(index)}});
}

/// A text, or a list of parts of which all are texts.
Result<std::string> contentOf(const Json& message, std::size_t index)
{
    const auto found = message.find("content");
    if (found == message.end() || found->is_null())
        return std::string();
    if (found->is_string())
        return found->get<std::string>();
    if (!found->is_array())
        return wrong(index, "content must be a text or a list of text parts.");
    std::string text;
    for (const auto& part : *found) {
        const auto type = part.is_object() ? part.value("type", Json()) : Json();
        const auto words = part.is_object() ? part.value("text", Json()) : Json();
        if (type != "text" || !words.is_string())
            return wrong(index, "the model reads text alone; leave out parts of the type " +
                                    toText(type) + ".");
        text += words.get<std::string>();
    }
    return text;
}

/// OpenAI's tool_calls as the templates have them: a list of names with their arguments.
Result<std::string> callsOf(const Json& calls, std::size_t index)
{
    const auto bad = [&] {
        return wrong(index, "tool_calls must be a list of {\"type\": \"function\", \"function\": "
                            "{\"name\": ..., \"arguments\": \"{...}\"}}.");
    };
    if (!calls.is_array() || calls.empty())
        return bad();
    auto written = Json::array();
    for (const auto& call : calls) {
        const auto function = call.is_object() ? call.value("function", Json()) : Json();
        if (!function.is_object() || !function.value("name", Json()).is_string() ||
            !function.value("arguments", Json()).is_string())
            return bad();
        const auto arguments =
            parseJson(function["arguments"].get<std::string>(), placeOf(index) + ".tool_calls");
        if (!arguments)
            return wrong(index, "the arguments of a tool call are not JSON.");
        written.push_back({{"name", function["name"]}, {"arguments", *arguments}});
    }
    return toText(written);
}

Result<void> addMessage(text::Conversation& conversation, const Json& message, std::size_t index)
{
    if (!message.is_object() || !message.value("role", Json()).is_string())
        return wrong(index, "a message is an object with role and content.");
    for (const auto& [name, value] : message.items()) {
        const bool known = name == "role" || name == "content" || name == "name" ||
                           name == "tool_calls" || name == "tool_call_id" || name == "refusal";
        if (!known && !value.is_null())
            return wrong(index, "this server does not have the field " + name + " of a message.");
    }
    const auto role = message["role"].get<std::string>();
    ANNEAL_TRY(auto content, contentOf(message, index));
    auto& messages = conversation.messages;
    if (role == "system" || role == "developer") {
        if (!messages.empty())
            return wrong(index, "a system message must come before all others.");
        conversation.system += (conversation.system.empty() ? "" : "\n\n") + content;
        return {};
    }
    if (role == "user") {
        messages.push_back({text::Role::User, std::move(content)});
    } else if (role == "tool") {
        // Several results in a row are one turn to a template.
        if (!messages.empty() && messages.back().role == text::Role::Observation)
            messages.back().content += "\n" + content;
        else
            messages.push_back({text::Role::Observation, std::move(content)});
    } else if (role == "assistant") {
        const auto calls = message.find("tool_calls");
        if (calls != message.end() && !calls->is_null()) {
            if (!content.empty())
                return wrong(index, "a message with tool_calls has no content here.");
            ANNEAL_TRY(auto written, callsOf(*calls, index));
            messages.push_back({text::Role::Function, std::move(written)});
        } else {
            messages.push_back({text::Role::Assistant, std::move(content)});
        }
    } else {
        return wrong(index,
                     "the role \"" + role + "\" is unknown; use system, user, assistant or tool.");
    }
    return {};
}

Result<text::Conversation> conversationOf(const Json* messages)
{
    if (messages == nullptr || !messages->is_array() || messages->empty())
        return fail(ErrorCode::InvalidArgument,
                    "messages must be a list with at least one message.", {{"param", "messages"}});
    text::Conversation conversation;
    for (std::size_t i = 0; i < messages->size(); ++i)
        ANNEAL_CHECK(addMessage(conversation, (*messages)[i], i));
    const auto& all = conversation.messages;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool asks = all[i].role == text::Role::User || all[i].role == text::Role::Observation;
        if (asks != (i % 2 == 0))
            return fail(ErrorCode::InvalidArgument,
                        "After the system message, user (or tool) and assistant must take turns, "
                        "user first: that is what the model's chat template has.",
                        {{"param", "messages"}});
    }
    if (all.size() % 2 == 0)
        return fail(ErrorCode::InvalidArgument, "The last message must be the user's or a tool's.",
                    {{"param", "messages"}});
    return conversation;
}

ToolChoice readToolChoice(RequestFields& fields)
{
    ToolChoice read;
    const auto* choice = fields.any("tool_choice");
    if (choice == nullptr || *choice == "auto")
        return read;
    read.none = *choice == "none";
    read.forced = !read.none;
    if (read.none || *choice == "required")
        return read;
    const auto function = choice->is_object() && choice->value("type", Json()) == "function"
                              ? choice->value("function", Json())
                              : Json();
    const auto name = function.is_object() ? function.value("name", Json()) : Json();
    if (name.is_string() && !name.get_ref<const std::string&>().empty())
        read.name = name.get<std::string>();
    else
        fields.mistake("tool_choice",
                       "tool_choice must be \"none\", \"auto\", \"required\" or {\"type\": "
                       "\"function\", \"function\": {\"name\": ...}}.");
    return read;
}

void readTools(RequestFields& fields, const ServedModel& model, studio::ServiceRequest& request,
               OpenAiRequest& how)
{
    const auto* tools = fields.any("tools");
    auto choice = readToolChoice(fields);
    choice.oneCall = !fields.flag("parallel_tool_calls").value_or(true);
    if (tools == nullptr && choice.forced)
        fields.mistake("tool_choice", "tool_choice demands a call, but there are no tools.");
    if (tools == nullptr || choice.none || !fields.isFine())
        return;
    if (!tools->is_array() || tools->empty())
        return fields.mistake("tools", "tools must be a list with at least one function.");
    auto functions = Json::array();
    for (const auto& tool : *tools) {
        const auto function = tool.is_object() && tool.value("type", Json()) == "function"
                                  ? tool.value("function", Json())
                                  : Json();
        if (!function.is_object() || !function.value("name", Json()).is_string())
            return fields.mistake("tools", "a tool is {\"type\": \"function\", \"function\": "
                                           "{\"name\": ..., \"parameters\": {...}}}.");
        functions.push_back(function);
    }
    if (const auto used = useTools(functions, choice, model, request, how); !used)
        fields.mistake(used.error().context.at("param"), used.error().message);
}

void readLogprobs(RequestFields& fields, studio::ServiceRequest& request)
{
    const bool wanted = fields.flag("logprobs").value_or(false);
    const auto top = fields.integer("top_logprobs", 0, kMostTopLogprobs);
    if (top && !wanted)
        fields.mistake("top_logprobs", "top_logprobs goes with logprobs: true.");
    if (wanted)
        request.topLogprobs = static_cast<int>(top.value_or(0));
}

void readTemplateOptions(RequestFields& fields, studio::ServiceRequest& request)
{
    const auto* options = fields.any("chat_template_kwargs");
    if (options == nullptr)
        return;
    if (!options->is_object())
        return fields.mistake("chat_template_kwargs", "chat_template_kwargs must be an object.");
    RequestFields own(*options);
    request.question.enableThinking = own.flag("enable_thinking");
    if (const auto read = own.finish(); !read)
        fields.mistake("chat_template_kwargs",
                       "Of chat_template_kwargs this server has enable_thinking alone, true or "
                       "false.");
}

} // namespace

Result<OpenAiRequest> readChatRequest(const std::string& body, const GenerationDefaults& defaults,
                                      const std::vector<ServedModel>& models)
{
    ANNEAL_TRY(const auto json, requestObject(body));
    RequestFields fields(json);
    OpenAiRequest how;
    ANNEAL_TRY(how.voice, readModel(fields, models));
    studio::ServiceRequest request;
    request.question.voice = how.voice;
    readGeneration(fields, defaults, request, how);
    readLogprobs(fields, request);
    readTemplateOptions(fields, request);
    const auto* messages = fields.any("messages");
    readTools(fields, models[how.voice], request, how);
    if (const auto* modalities = fields.any("modalities");
        modalities != nullptr && *modalities != Json::array({"text"}))
        fields.mistake("modalities", "The model writes text alone.");
    fields.refuse("audio", "The model writes text alone.");
    fields.refuse("functions", "Use tools.");
    fields.refuse("function_call", "Use tools and tool_choice.");
    fields.refuse("prediction", "Leave it out.");
    fields.refuse("reasoning_effort",
                  "Use chat_template_kwargs {\"enable_thinking\": false} for a reasoning model.");
    fields.refuse("verbosity", "Use max_tokens, or ask for a short answer.");
    fields.refuse("web_search_options", "The model knows nothing of the web.");
    ANNEAL_CHECK(fields.finish());
    auto tools = std::move(request.question.conversation.tools);
    ANNEAL_TRY(request.question.conversation, conversationOf(messages));
    request.question.conversation.tools = std::move(tools);
    how.asked.push_back(std::move(request));
    return how;
}

} // namespace anneal::serve
