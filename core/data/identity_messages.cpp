#include "core/data/exact_json.h"
#include "core/data/identity_row_parts.h"

#include <array>

// Rows of the sharegpt and openai forms: a list of messages each.

namespace anneal::data {
namespace {

using text::Role;

struct RoleTag {
    Role role;
    std::string Tags::*tag;
};
constexpr std::array<RoleTag, 5> kRoles = {{{Role::User, &Tags::user},
                                            {Role::Assistant, &Tags::assistant},
                                            {Role::Observation, &Tags::observation},
                                            {Role::Function, &Tags::function},
                                            {Role::System, &Tags::system}}};

bool isAnswer(Role role)
{
    return role == Role::Assistant || role == Role::Function;
}

/// False: it is no message with a text, said in `problem`; the message stands in a column of its
/// own, or has that number in the list.
bool readMessage(const Json& json, const DatasetSpec& spec, const std::string& column,
                 std::size_t number, IdentityTurn& turn, Notice& problem)
{
    const auto& tags = spec.tags;
    const auto role = json.is_object() ? json.find(tags.role) : json.end();
    if (!json.is_object() || role == json.end() || !role->is_string()) {
        problem =
            notice(column.empty() ? "row.message_no_role" : "row.answer_no_role",
                   {{"column", column}, {"number", std::to_string(number)}, {"role", tags.role}});
        return false;
    }
    const auto& name = role->get_ref<const std::string&>();
    turn.voice.unknownRole = name;
    for (const auto& known : kRoles) {
        if (!(tags.*known.tag).empty() && name == tags.*known.tag) {
            turn.voice.role = known.role;
            turn.voice.unknownRole.clear();
            break;
        }
    }
    if (const auto content = json.find(tags.content); content != json.end()) {
        if (content->is_string()) {
            turn.text = content->get<std::string>();
        } else if (!content->is_null()) {
            problem = notice(column.empty() ? "row.message_no_text" : "row.answer_no_text",
                             {{"column", column},
                              {"number", std::to_string(number)},
                              {"content", tags.content}});
            return false;
        }
    }
    turn.voice.json = toPythonJson(json, {.asciiOnly = false});
    return true;
}

Json writeMessage(const IdentityVoice& voice, const std::string& content, const Tags& tags)
{
    Json json = Json::object();
    if (!voice.json.empty()) {
        if (auto parsed = parseExactJson(voice.json, "message"); parsed && parsed->is_object())
            json = std::move(*parsed);
    }
    if (voice.unknownRole.empty()) {
        for (const auto& known : kRoles) {
            if (known.role == voice.role)
                json[tags.role] = tags.*known.tag;
        }
    } else if (!json.contains(tags.role)) {
        json[tags.role] = voice.unknownRole;
    }
    const auto old = json.find(tags.content);
    const bool hadText = old != json.end() && old->is_string();
    if (hadText || !content.empty() || voice.json.empty())
        json[tags.content] = content;
    return json;
}

void takeTurn(std::vector<IdentityTurn>& turns, IdentityVoice& voice, std::string& content)
{
    voice = std::move(turns.back().voice);
    content = std::move(turns.back().text);
    turns.pop_back();
}

/// The message in a column of its own: the better or the worse answer of a pair.
bool readAnswer(const Json& json, const DatasetSpec& spec, const std::string& column,
                IdentityVoice& voice, std::string& content, Notice& problem)
{
    const auto at = column.empty() ? json.end() : json.find(column);
    if (at == json.end() || at->is_null()) {
        voice.isThere = false;
        return true;
    }
    IdentityTurn turn;
    if (!readMessage(*at, spec, column, 0, turn, problem))
        return false;
    voice = std::move(turn.voice);
    content = std::move(turn.text);
    return true;
}

} // namespace

bool readMessages(const Json& json, const DatasetSpec& spec, IdentityRow& row,
                  std::vector<std::string>& taken, Notice& problem)
{
    const auto list = json.find(spec.columns.messages);
    if (list == json.end() || !list->is_array()) {
        problem = notice("row.no_list", {{"column", spec.columns.messages}});
        return false;
    }
    taken.push_back(spec.columns.messages);
    for (std::size_t i = 0; i < list->size(); ++i) {
        IdentityTurn turn;
        if (!readMessage((*list)[i], spec, {}, i + 1, turn, problem))
            return false;
        if (i == 0 && turn.voice.role == Role::System && turn.voice.unknownRole.empty()) {
            row.system = std::move(turn.text);
            row.systemJson = std::move(turn.voice.json);
        } else {
            row.turns.push_back(std::move(turn));
        }
    }
    const auto column = spec.columns.system;
    if (const auto at = column.empty() ? json.end() : json.find(column);
        row.systemJson.empty() && at != json.end() && at->is_string()) {
        row.system = at->get<std::string>();
        taken.push_back(column);
    }
    if (const bool* tag = tagIn(json, spec)) {
        row.isGood = *tag;
        taken.push_back(spec.columns.ktoTag);
    }
    if (spec.ranking && !row.isGood) {
        for (const auto& [name, voice, content] :
             {std::tuple(&spec.columns.chosen, &row.answered, &row.output),
              {&spec.columns.rejected, &row.worse, &row.rejected}}) {
            if (!readAnswer(json, spec, *name, *voice, *content, problem))
                return false;
            if (voice->isThere)
                taken.push_back(*name);
        }
    } else if (!row.turns.empty() && row.turns.back().voice.unknownRole.empty() &&
               isAnswer(row.turns.back().voice.role)) {
        takeTurn(row.turns, row.answered, row.output);
    } else {
        row.answered.isThere = false;
    }
    if (!row.turns.empty() && !isAnswer(row.turns.back().voice.role))
        takeTurn(row.turns, row.asked, row.instruction);
    else
        row.asked.isThere = false;
    return true;
}

Json messageFields(const IdentityRow& row, const DatasetSpec& spec)
{
    const auto& columns = spec.columns;
    const bool isPair = spec.ranking && !row.isGood;
    Json fields = Json::object();
    Json list = Json::array();
    const bool hasColumn = !columns.system.empty();
    const bool isMessage =
        !row.systemJson.empty() || (!row.system.empty() && !hasColumn && !spec.tags.system.empty());
    if (isMessage)
        list.push_back(
            writeMessage({.role = Role::System, .json = row.systemJson}, row.system, spec.tags));
    else if (hasColumn && !row.system.empty())
        fields[columns.system] = row.system;
    for (const auto& turn : row.turns)
        list.push_back(writeMessage(turn.voice, turn.text, spec.tags));
    if (row.asked.isThere || !row.instruction.empty())
        list.push_back(writeMessage(row.asked, row.instruction, spec.tags));
    const bool hasAnswer = row.answered.isThere || !row.output.empty();
    if (hasAnswer && !isPair)
        list.push_back(writeMessage(row.answered, row.output, spec.tags));
    fields[columns.messages] = std::move(list);
    if (isPair) {
        if (hasAnswer)
            fields[columns.chosen] = writeMessage(row.answered, row.output, spec.tags);
        if (row.worse.isThere || !row.rejected.empty())
            fields[columns.rejected] = writeMessage(row.worse, row.rejected, spec.tags);
    }
    if (row.isGood)
        fields[columns.ktoTag] = *row.isGood;
    return fields;
}

} // namespace anneal::data
