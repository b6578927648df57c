#include "core/data/conversion_parts.h"

#include <utility>

namespace anneal::data {
namespace {

using text::Message;
using text::Role;
using Kind = Finding::Kind;

std::optional<Role> roleOf(const std::string& name, const Tags& tags)
{
    if (name == tags.user)
        return Role::User;
    if (name == tags.assistant)
        return Role::Assistant;
    if (!tags.observation.empty() && name == tags.observation)
        return Role::Observation;
    if (!tags.function.empty() && name == tags.function)
        return Role::Function;
    if (!tags.system.empty() && name == tags.system)
        return Role::System;
    return std::nullopt;
}

/// The text of a message of OpenAI's form: calls become the list of their functions.
std::string openAiContent(const Json& message, const Tags& tags, Role& role)
{
    const Json* calls = findField(message, "tool_calls");
    if ((role != Role::Assistant && role != Role::Function) || !calls || !calls->is_array() ||
        calls->empty())
        return textOf(findField(message, tags.content));
    Json functions = Json::array();
    for (const auto& call : *calls) {
        if (call.is_object() && call.contains("function"))
            functions.push_back(call["function"]);
    }
    role = Role::Function;
    return toPythonJson(functions, {.asciiOnly = false});
}

/// Which message of a row: one of the list, or the one in a column.
struct Where {
    std::size_t number = 0; ///< 1-based, 0 = `column`
    std::string column = {};

    /// row.message_`what` or row.answer_`what`.
    [[nodiscard]] Notice problem(const char* what, std::map<std::string, std::string> facts) const
    {
        if (number > 0)
            facts["number"] = std::to_string(number);
        else
            facts["column"] = column;
        return notice(std::string(number > 0 ? "row.message_" : "row.answer_") + what,
                      std::move(facts));
    }
};

/// One message; nullopt and the problem told when it is none.
std::optional<Message> readMessage(const Json& message, const DatasetSpec& spec, const Where& where,
                                   Converted& problem)
{
    const bool isOpenAi = spec.formatting == "openai";
    const auto& tags = spec.tags;
    const Json* roleName = message.is_object() ? findField(message, tags.role) : nullptr;
    const Json* content = message.is_object() ? findField(message, tags.content) : nullptr;
    if (!roleName || !roleName->is_string() || (!isOpenAi && (!content || !content->is_string()))) {
        problem =
            dropped(Kind::WrongType,
                    where.problem("fields", {{"role", tags.role}, {"content", tags.content}}));
        return std::nullopt;
    }
    const auto known = roleOf(roleName->get<std::string>(), tags);
    if (!known) {
        problem = dropped(Kind::WrongOrder,
                          where.problem("role", {{"role", roleName->get<std::string>()}}));
        return std::nullopt;
    }
    Message out{*known, {}};
    out.content = isOpenAi ? openAiContent(message, tags, out.role) : content->get<std::string>();
    return out;
}

bool isAnswer(Role role)
{
    return role == Role::Assistant || role == Role::Function;
}

/// Reads the messages after a leading system message. Empty = something is wrong, told in
/// `problem`.
std::vector<Message> readMessages(const Json& list, std::size_t first, const DatasetSpec& spec,
                                  Converted& problem)
{
    std::vector<Message> messages;
    std::optional<std::string> toolAnswers; // of tools that follow each other: one turn
    for (std::size_t i = first; i < list.size(); ++i) {
        auto message = readMessage(list[i], spec, {i + 1, {}}, problem);
        if (!message)
            return {};
        if (spec.formatting == "openai" && message->role == Role::Observation) {
            toolAnswers = toolAnswers ? *toolAnswers + "\n</tool_response>\n<tool_response>\n" +
                                            message->content
                                      : message->content;
            continue;
        }
        if (toolAnswers)
            messages.push_back({Role::Observation, *std::exchange(toolAnswers, std::nullopt)});
        messages.push_back(std::move(*message));
    }
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const Role role = messages[i].role;
        const bool fits =
            i % 2 == 0 ? role == Role::User || role == Role::Observation : isAnswer(role);
        if (!fits) {
            problem =
                dropped(Kind::WrongOrder,
                        notice("row.message_order",
                               {{"number", std::to_string(i + 1)},
                                {"role", i % 2 == 0 ? spec.tags.user : spec.tags.assistant}}));
            return {};
        }
    }
    if (messages.empty())
        problem = dropped(Kind::MissingQuestion, notice("row.no_messages"));
    else if (!spec.ranking && messages.size() % 2 != 0)
        problem = dropped(Kind::MissingAnswer, notice("row.open_question"));
    else if (spec.ranking && messages.size() % 2 == 0)
        problem = dropped(Kind::WrongOrder, notice("row.answer_last"));
    else
        return messages;
    return {};
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

/// The better and the worse answer of a row with pairs. False: they are no answers, told in
/// `problem`.
bool readPair(const Json& row, const DatasetSpec& spec, Sample& sample, Converted& problem)
{
    for (const auto* column : {&spec.columns.chosen, &spec.columns.rejected}) {
        const Json* message = findField(row, *column);
        if (!message) {
            problem = dropped(Kind::MissingAnswer,
                              column->empty() ? notice("row.no_pair_columns")
                                              : notice("row.no_message_in", {{"column", *column}}));
            return false;
        }
        auto answer = readMessage(*message, spec, {0, *column}, problem);
        if (!answer)
            return false;
        if (!isAnswer(answer->role)) {
            problem = dropped(
                Kind::WrongOrder,
                notice("row.no_answer_of", {{"column", *column}, {"role", spec.tags.assistant}}));
            return false;
        }
        sample.response.push_back(std::move(*answer));
    }
    return true;
}

} // namespace

Converted convertMessages(const Json& row, const DatasetSpec& spec, bool forTraining)
{
    const bool isOpenAi = spec.formatting == "openai";
    const Json* list = findField(row, spec.columns.messages);
    if (!list || !list->is_array())
        return dropped(Kind::WrongType, notice("row.no_list", {{"column", spec.columns.messages}}));
    Sample sample;
    sample.system = textOf(findField(row, spec.columns.system));
    std::size_t first = 0;
    if (!spec.tags.system.empty() && !list->empty() && list->front().is_object() &&
        textOf(findField(list->front(), spec.tags.role)) == spec.tags.system) {
        sample.system = textOf(findField(list->front(), spec.tags.content));
        first = 1;
    }
    Converted out;
    auto messages = readMessages(*list, first, spec, out);
    if (messages.empty())
        return out;
    sample.tools = toolsOf(findField(row, spec.columns.tools), isOpenAi ? "[]" : "");
    if (isOpenAi && forTraining)
        sample.system = openAiSystem(std::move(sample.system), sample.tools);
    const Json* tag = findField(row, spec.columns.ktoTag);
    const bool isTagged = tag && tag->is_boolean();
    if (spec.ranking && !isTagged) {
        if (!readPair(row, spec, sample, out))
            return out;
        sample.prompt = std::move(messages);
    } else {
        auto answer = std::move(messages.back());
        messages.pop_back();
        sample.prompt = std::move(messages);
        if (isTagged)
            addTagged(sample, std::move(answer), tag->get<bool>());
        else
            sample.response.push_back(std::move(answer));
    }
    if (sample.response.size() == 1 && sample.response.front().content.empty()) {
        out.problem = Kind::MissingAnswer;
        out.message = notice("row.empty_answer");
    }
    out.sample = std::move(sample);
    return out;
}

} // namespace anneal::data
