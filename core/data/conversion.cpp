#include "core/data/conversion.h"

#include <limits>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

using text::Message;
using text::Role;
using Kind = Finding::Kind;

Converted dropped(Kind kind, std::string message)
{
    return {std::nullopt, kind, std::move(message)};
}

/// A field of a row; null counts as absent.
const Json* find(const Json& row, const std::string& key)
{
    if (key.empty())
        return nullptr;
    const auto at = row.find(key);
    return at == row.end() || at->is_null() ? nullptr : &*at;
}

std::string textOf(const Json* field)
{
    return field && field->is_string() ? field->get<std::string>() : std::string();
}

/// System text is plain; tools may stand as JSON instead of as a text that holds JSON.
std::string toolsOf(const Json* field)
{
    if (field && (field->is_array() || field->is_object()))
        return field->empty() ? std::string() : toPythonJson(*field, {.asciiOnly = false});
    return textOf(field);
}

Converted convertIds(const Json& row)
{
    const auto read = [](const Json* field, std::vector<text::TokenId>& ids, text::TokenId lowest) {
        if (!field || !field->is_array())
            return false;
        ids.reserve(field->size());
        for (const auto& id : *field) {
            if (!id.is_number_integer())
                return false;
            const auto value = id.get<std::int64_t>();
            if ((value < 0 && value != lowest) || value > std::numeric_limits<text::TokenId>::max())
                return false;
            ids.push_back(static_cast<text::TokenId>(value));
        }
        return true;
    };
    Sample sample;
    if (!read(find(row, "input_ids"), sample.inputIds, 0) || sample.inputIds.empty())
        return dropped(Kind::WrongType, "needs \"input_ids\": a list of token numbers.");
    sample.labels = sample.inputIds;
    if (const Json* labels = find(row, "labels")) {
        sample.labels.clear();
        if (!read(labels, sample.labels, kIgnore) || sample.labels.size() != sample.inputIds.size())
            return dropped(Kind::WrongType, "needs as many \"labels\" as \"input_ids\": token "
                                            "numbers, or -100 where nothing is learned.");
    }
    return {std::move(sample), {}, {}};
}

Converted convertAlpaca(const Json& row, const DatasetSpec& spec, const std::string& stage)
{
    const Columns& columns = spec.columns;
    Sample sample;
    if (const Json* history = find(row, columns.history)) {
        if (!history->is_array())
            return dropped(Kind::WrongType,
                           "has a \"" + columns.history +
                               "\" that is not a list of [question, answer] pairs.");
        for (const auto& turn : *history) {
            if (!turn.is_array() || turn.size() != 2 || !turn[0].is_string() ||
                !turn[1].is_string())
                return dropped(Kind::WrongType,
                               "has a \"" + columns.history +
                                   "\" that is not a list of [question, answer] pairs.");
            sample.prompt.push_back({Role::User, turn[0].get<std::string>()});
            sample.prompt.push_back({Role::Assistant, turn[1].get<std::string>()});
        }
    }
    std::string question;
    for (const auto* key : {&columns.prompt, &columns.query}) {
        const Json* field = find(row, *key);
        if (field && !field->is_string())
            return dropped(Kind::WrongType, "has a \"" + *key + "\" that is not a text.");
        const std::string part = textOf(field);
        if (!part.empty())
            question += (question.empty() ? "" : "\n") + part;
    }
    sample.prompt.push_back({Role::User, question});
    sample.system = textOf(find(row, columns.system));
    sample.tools = toolsOf(find(row, columns.tools));
    if (stage == "pt") {
        if (!find(row, columns.prompt))
            return dropped(Kind::MissingQuestion,
                           "has no \"" + columns.prompt + "\" to learn from.");
        return {std::move(sample), {}, {}};
    }
    const Json* answer = find(row, columns.response);
    if (!answer)
        return dropped(Kind::MissingAnswer,
                       columns.response.empty()
                           ? "has no answer: \"columns\" names no \"response\"."
                           : "has no answer: \"" + columns.response + "\" is missing.");
    if (!answer->is_string())
        return dropped(Kind::WrongType, "has a \"" + columns.response + "\" that is not a text.");
    sample.response.push_back({Role::Assistant, answer->get<std::string>()});
    Converted out{std::move(sample), {}, {}};
    if (out.sample->response.front().content.empty()) {
        out.problem = Kind::MissingAnswer;
        out.message = "has an empty answer.";
    } else if (question.empty()) {
        out.problem = Kind::MissingQuestion;
        out.message = "has no question.";
    }
    return out;
}

std::optional<Role> roleOf(const std::string& name, const Tags& tags)
{
    if (name == tags.user)
        return Role::User;
    if (name == tags.assistant)
        return Role::Assistant;
    if (name == tags.observation)
        return Role::Observation;
    if (name == tags.function)
        return Role::Function;
    if (!tags.system.empty() && name == tags.system)
        return Role::System;
    return std::nullopt;
}

/// The text of a message of OpenAI's form: calls become the list of their functions.
std::string openAiContent(const Json& message, const Tags& tags, Role& role)
{
    const Json* calls = find(message, "tool_calls");
    if ((role != Role::Assistant && role != Role::Function) || !calls || !calls->is_array() ||
        calls->empty())
        return textOf(find(message, tags.content));
    Json functions = Json::array();
    for (const auto& call : *calls) {
        if (call.is_object() && call.contains("function"))
            functions.push_back(call["function"]);
    }
    role = Role::Function;
    return toPythonJson(functions, {.asciiOnly = false});
}

/// Reads the messages after a leading system message. Empty = something is wrong, told in
/// `problem`.
std::vector<Message> readMessages(const Json& list, std::size_t first, const DatasetSpec& spec,
                                  Converted& problem)
{
    const bool isOpenAi = spec.formatting == "openai";
    std::vector<Message> messages;
    std::string toolAnswers;
    bool hasToolAnswers = false;
    for (std::size_t i = first; i < list.size(); ++i) {
        const std::string place = "message " + std::to_string(i + 1);
        const Json* roleName = list[i].is_object() ? find(list[i], spec.tags.role) : nullptr;
        const Json* content = list[i].is_object() ? find(list[i], spec.tags.content) : nullptr;
        if (!roleName || !roleName->is_string() ||
            (!isOpenAi && (!content || !content->is_string()))) {
            problem = dropped(Kind::WrongType, "has a " + place + " without a text for \"" +
                                                   spec.tags.role + "\" or \"" + spec.tags.content +
                                                   "\".");
            return {};
        }
        const auto known = roleOf(roleName->get<std::string>(), spec.tags);
        if (!known) {
            problem =
                dropped(Kind::WrongOrder, "has the unknown role \"" + roleName->get<std::string>() +
                                              "\" in " + place + ".");
            return {};
        }
        Role role = *known;
        std::string words =
            isOpenAi ? openAiContent(list[i], spec.tags, role) : content->get<std::string>();
        if (isOpenAi && role == Role::Observation) {
            // Answers of tools that follow each other are one turn.
            toolAnswers += (hasToolAnswers ? "\n</tool_response>\n<tool_response>\n" : "") + words;
            hasToolAnswers = true;
            continue;
        }
        if (hasToolAnswers)
            messages.push_back({Role::Observation, std::move(toolAnswers)});
        hasToolAnswers = false;
        toolAnswers.clear();
        messages.push_back({role, std::move(words)});
    }
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const Role role = messages[i].role;
        const bool fits = i % 2 == 0 ? role == Role::User || role == Role::Observation
                                     : role == Role::Assistant || role == Role::Function;
        if (!fits) {
            problem = dropped(Kind::WrongOrder,
                              std::string("has its messages in the wrong order: turn ") +
                                  std::to_string(i + 1) + " should be from " +
                                  (i % 2 == 0 ? spec.tags.user : spec.tags.assistant) + ".");
            return {};
        }
    }
    if (messages.empty() || messages.size() % 2 != 0) {
        problem = messages.empty()
                      ? dropped(Kind::MissingQuestion, "has no messages.")
                      : dropped(Kind::MissingAnswer, "ends with a question that has no answer.");
        return {};
    }
    return messages;
}

/// The words that LLaMA-Factory's openai form adds to the system text (data_formats.md section 2).
std::string openAiSystem(std::string system, const std::string& tools)
{
    const std::string off = "detailed thinking off";
    if (!tools.empty())
        return system.empty() ? system : system + "\n";
    if (system.empty())
        return off;
    if (system.find("detailed thinking on") != std::string::npos ||
        system.find(off) != std::string::npos)
        return system;
    return system + "\n" + off;
}

Converted convertMessages(const Json& row, const DatasetSpec& spec)
{
    const Json* list = find(row, spec.columns.messages);
    if (!list || !list->is_array())
        return dropped(Kind::WrongType,
                       "has no list of messages in \"" + spec.columns.messages + "\".");
    Sample sample;
    sample.system = textOf(find(row, spec.columns.system));
    std::size_t first = 0;
    if (!spec.tags.system.empty() && !list->empty() && list->front().is_object() &&
        textOf(find(list->front(), spec.tags.role)) == spec.tags.system) {
        sample.system = textOf(find(list->front(), spec.tags.content));
        first = 1;
    }
    Converted out;
    auto messages = readMessages(*list, first, spec, out);
    if (messages.empty())
        return out;
    sample.tools = toolsOf(find(row, spec.columns.tools));
    if (spec.formatting == "openai")
        sample.system = openAiSystem(std::move(sample.system), sample.tools);
    sample.response.push_back(std::move(messages.back()));
    messages.pop_back();
    sample.prompt = std::move(messages);
    if (sample.response.front().content.empty()) {
        out.problem = Kind::MissingAnswer;
        out.message = "has an empty answer.";
    }
    out.sample = std::move(sample);
    return out;
}

bool holdsPlaceholder(const Sample& sample)
{
    const auto holds = [](const std::string& words) {
        return words.find("{{name}}") != std::string::npos ||
               words.find("{{author}}") != std::string::npos;
    };
    for (const auto* messages : {&sample.prompt, &sample.response}) {
        for (const auto& message : *messages) {
            if (holds(message.content))
                return true;
        }
    }
    return holds(sample.system);
}

} // namespace

Converted convertRow(const Json& row, const DatasetSpec& spec, const std::string& stage)
{
    if (!row.is_object())
        return dropped(Kind::WrongType, "is not an object of named fields.");
    if (spec.formatting == "ids")
        return convertIds(row);
    Converted out =
        spec.formatting == "alpaca" ? convertAlpaca(row, spec, stage) : convertMessages(row, spec);
    if (out.sample && !out.problem && holdsPlaceholder(*out.sample)) {
        out.problem = Kind::Placeholder;
        out.message = "still holds {{name}} or {{author}}; fill it in.";
    }
    return out;
}

} // namespace anneal::data
