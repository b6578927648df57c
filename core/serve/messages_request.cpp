#include "core/serve/messages_request.h"

#include "core/serve/json_text.h"
#include "core/serve/tool_request.h"
#include "core/text/json_schema.h"

#include <algorithm>

namespace anneal::serve {
namespace {

constexpr std::int64_t kMostTokens = std::int64_t{1} << 24;
constexpr std::size_t kMostStopWords = 16, kLongestStopWord = 1024;

tl::unexpected<Error> wrong(const std::string& place, const std::string& what)
{
    return fail(ErrorCode::InvalidArgument, place + ": " + what, {{"param", place}});
}

Json fieldOf(const Json& object, const char* name)
{
    return object.is_object() ? object.value(name, Json()) : Json();
}

/// A text, or a list of blocks of which all are texts.
Result<std::string> textOf(const Json& content, const std::string& place)
{
    if (content.is_string())
        return content.get<std::string>();
    if (!content.is_array())
        return wrong(place, "a text or a list of blocks is expected.");
    std::string text;
    for (const auto& block : content) {
        const auto words = fieldOf(block, "text");
        if (fieldOf(block, "type") != "text" || !words.is_string())
            return wrong(place, "the model reads text alone; leave out blocks of the type " +
                                    toText(fieldOf(block, "type")) + ".");
        text += words.get<std::string>();
    }
    return text;
}

/// The turns of a template, made of messages whose blocks may be texts, calls and results.
class Turns final {
public:
    Result<void> add(const Json& message, const std::string& place)
    {
        const auto role = fieldOf(message, "role");
        if (role != "user" && role != "assistant")
            return wrong(place, "a message is an object with content and the role user or "
                                "assistant.");
        for (const auto& [name, value] : message.items())
            if (name != "role" && name != "content")
                return wrong(place, "a message has no field " + name + ".");
        const bool user = role == "user";
        const auto content = message.value("content", Json());
        if (content.is_string())
            return addText(user, content.get<std::string>(), place);
        if (!content.is_array() || content.empty())
            return wrong(place, "content must be a text or a list of blocks.");
        auto calls = Json::array();
        for (std::size_t i = 0; i < content.size(); ++i) {
            const auto inside = place + ".content[" + std::to_string(i) + "]";
            ANNEAL_CHECK(addBlock(user, content[i], calls, inside));
        }
        if (!calls.empty()) {
            if (!m_turns.empty() && m_turns.back().role == text::Role::Assistant)
                return wrong(place, "calls of tools stand alone here: leave out the text beside "
                                    "them.");
            m_turns.push_back({text::Role::Function, toText(calls)});
        }
        return {};
    }

    /// `prefix`: the beginning of the answer, where the last message is the assistant's.
    Result<void> finish(text::Conversation& conversation, std::string& prefix)
    {
        if (!m_turns.empty() && m_turns.back().role == text::Role::Assistant) {
            prefix = std::move(m_turns.back().content);
            m_turns.pop_back();
        }
        for (std::size_t i = 0; i < m_turns.size(); ++i) {
            const auto role = m_turns[i].role;
            const bool asks = role == text::Role::User || role == text::Role::Observation;
            if (asks != (i % 2 == 0))
                return wrong("messages", "user and assistant must take turns, user first.");
        }
        if (m_turns.size() % 2 == 0)
            return wrong("messages", "there must be a message of the user to answer.");
        conversation.messages = std::move(m_turns);
        return {};
    }

private:
    /// Several messages or blocks of one side are one turn.
    Result<void> addText(bool user, const std::string& text, const std::string& place)
    {
        const auto role = user ? text::Role::User : text::Role::Assistant;
        if (!m_turns.empty() && m_turns.back().role == role) {
            m_turns.back().content += text;
            return {};
        }
        if (user && !m_turns.empty() && m_turns.back().role == text::Role::Observation)
            return wrong(place, "a text beside the results of tools is not supported. Put it into "
                                "the result.");
        m_turns.push_back({role, text});
        return {};
    }

    Result<void> addBlock(bool user, const Json& block, Json& calls, const std::string& place)
    {
        const auto type = fieldOf(block, "type");
        if (type == "text" && block.value("text", Json()).is_string())
            return addText(user, block["text"].get<std::string>(), place);
        if (type == "tool_use" && !user && block.value("name", Json()).is_string() &&
            block.value("input", Json()).is_object()) {
            calls.push_back({{"name", block["name"]}, {"arguments", block["input"]}});
            return {};
        }
        if (type == "tool_result" && user) {
            const auto content = block.value("content", Json(""));
            ANNEAL_TRY(const auto text, textOf(content.is_null() ? Json("") : content, place));
            if (!m_turns.empty() && m_turns.back().role == text::Role::Observation)
                m_turns.back().content += "\n" + text;
            else
                m_turns.push_back({text::Role::Observation, text});
            return {};
        }
        return wrong(place, "a block of the type " + toText(type) +
                                " is not supported here: the user has text and tool_result, the "
                                "assistant text and tool_use with name and input.");
    }

    std::vector<text::Message> m_turns;
};

void readStopWords(RequestFields& fields, std::vector<std::string>& words)
{
    const auto* stop = fields.any("stop_sequences");
    if (stop == nullptr)
        return;
    bool fine = stop->is_array() && stop->size() <= kMostStopWords;
    for (std::size_t i = 0; fine && i < stop->size(); ++i) {
        const auto& word = (*stop)[i];
        fine = word.is_string() && !word.get_ref<const std::string&>().empty() &&
               word.get_ref<const std::string&>().size() <= kLongestStopWord;
        if (fine)
            words.push_back(word.get<std::string>());
    }
    if (!fine)
        fields.mistake("stop_sequences", "stop_sequences must be a list of at most " +
                                             std::to_string(kMostStopWords) +
                                             " texts, none of them empty.");
}

ToolChoice readToolChoice(RequestFields& fields)
{
    ToolChoice choice;
    const auto* given = fields.any("tool_choice");
    if (given == nullptr)
        return choice;
    const auto type = fieldOf(*given, "type");
    const auto name = fieldOf(*given, "name"), alone = fieldOf(*given, "disable_parallel_tool_use");
    choice.none = type == "none";
    choice.forced = type == "any" || type == "tool";
    const bool fine = (type == "tool") == name.is_string() &&
                      (choice.none || choice.forced || type == "auto") &&
                      (alone.is_null() || alone.is_boolean());
    if (!fine)
        fields.mistake("tool_choice", "tool_choice must be an object with the type auto, any, tool "
                                      "(with a name) or none.");
    else if (type == "tool")
        choice.name = name.get<std::string>();
    choice.oneCall = alone == true;
    return choice;
}

void readTools(RequestFields& fields, const ServedModel& model, MessagesRequest& read)
{
    const auto* tools = fields.any("tools");
    const auto choice = readToolChoice(fields);
    if (choice.forced && tools == nullptr)
        fields.mistake("tool_choice", "tool_choice demands a call, but there are no tools.");
    if (tools == nullptr || !fields.isFine())
        return;
    auto functions = Json::array();
    for (const auto& tool : tools->is_array() ? *tools : Json::array({nullptr})) {
        const auto type = fieldOf(tool, "type");
        if (!fieldOf(tool, "name").is_string() || !fieldOf(tool, "input_schema").is_object() ||
            (!type.is_null() && type != "custom"))
            return fields.mistake("tools", "tools must be a list of {\"name\": ..., "
                                           "\"description\": ..., \"input_schema\": {...}}; this "
                                           "server runs none itself.");
        Json function{{"name", tool["name"]}};
        if (const auto words = fieldOf(tool, "description"); words.is_string())
            function["description"] = words;
        function["parameters"] = tool["input_schema"];
        functions.push_back(std::move(function));
    }
    if (functions.empty())
        return;
    OpenAiRequest how;
    if (const auto used = useTools(functions, choice, model, read.asked, how); !used)
        fields.mistake(used.error().context.at("param"), used.error().message);
    read.tools = how.tools;
    read.oneCall = how.oneCall;
}

/// output_config: the form that the answer has.
void readOutput(RequestFields& fields, MessagesRequest& read)
{
    const auto* output = fields.any("output_config");
    if (output == nullptr)
        return;
    const auto format = fieldOf(*output, "format");
    const bool alone =
        output->is_object() && output->size() == std::size_t{format.is_null() ? 0U : 1U};
    if (!alone || (!format.is_null() && (fieldOf(format, "type") != "json_schema" ||
                                         !format.contains("schema") || format.size() != 2)))
        return fields.mistake("output_config", "Of output_config this server has {\"format\": "
                                               "{\"type\": \"json_schema\", \"schema\": {...}}} "
                                               "alone.");
    if (format.is_null())
        return;
    auto form = text::schemaGrammar(format["schema"], "The schema of output_config");
    if (form)
        read.asked.form = std::move(*form);
    else
        fields.mistake("output_config", form.error().message);
}

void readOptions(RequestFields& fields, const GenerationDefaults& defaults, bool counted,
                 MessagesRequest& read)
{
    auto& options = read.asked.question.options;
    options = defaults;
    const auto put = [](auto& target, const auto& value) {
        if (value)
            target = *value;
    };
    const auto tokens = fields.integer("max_tokens", 1, kMostTokens);
    if (!tokens && !counted)
        fields.mistake("max_tokens", "max_tokens is missing: how long may the answer be?");
    if (tokens)
        options.maxNewTokens = tokens;
    put(options.temperature, fields.number("temperature", 0, 1));
    put(options.topP, fields.number("top_p", 0, 1));
    put(options.topK, fields.integer("top_k", 0, kMostTokens));
    read.stream = fields.flag("stream").value_or(false);
    readStopWords(fields, read.asked.question.stopWords);
    if (const auto* thinking = fields.any("thinking")) {
        if (fieldOf(*thinking, "type") == "disabled")
            read.asked.question.enableThinking = false;
        else
            fields.mistake("thinking", "This server has thinking {\"type\": \"disabled\"} alone; "
                                       "left out, a model thinks or not as it was made to, and "
                                       "its thought is a part of the text.");
    }
    if (const auto* tier = fields.any("service_tier");
        tier != nullptr && *tier != "auto" && *tier != "standard_only")
        fields.mistake("service_tier", "service_tier must be auto or standard_only.");
    // Who asks, and what is kept of a prompt: they change nothing of an answer.
    fields.accept({"metadata", "cache_control"});
}

} // namespace

Result<MessagesRequest> readMessagesRequest(const std::string& body,
                                            const GenerationDefaults& defaults,
                                            const std::vector<ServedModel>& models, bool counted)
{
    ANNEAL_TRY(const auto json, requestObject(body));
    RequestFields fields(json);
    MessagesRequest read;
    ANNEAL_TRY(read.voice, readModel(fields, models));
    auto& question = read.asked.question;
    question.voice = read.voice;
    readOptions(fields, defaults, counted, read);
    readOutput(fields, read);
    readTools(fields, models[read.voice], read);
    const auto* system = fields.any("system");
    const auto* messages = fields.any("messages");
    ANNEAL_CHECK(fields.finish());
    if (system != nullptr) {
        ANNEAL_TRY(question.conversation.system, textOf(*system, "system"));
    }
    if (messages == nullptr || !messages->is_array() || messages->empty())
        return wrong("messages", "a list with at least one message is expected.");
    Turns turns;
    for (std::size_t i = 0; i < messages->size(); ++i)
        ANNEAL_CHECK(turns.add((*messages)[i], "messages[" + std::to_string(i) + "]"));
    ANNEAL_CHECK(turns.finish(question.conversation, question.prefixText));
    if (read.asked.form && !question.prefixText.empty())
        return wrong("messages", "an answer that has to have a form can't begin with a text of the "
                                 "assistant.");
    return read;
}

} // namespace anneal::serve
