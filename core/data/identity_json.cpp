#include "core/data/identity_json.h"

#include "core/data/exact_json.h"
#include "core/data/identity_row_parts.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

/// A text of a row and the name of its field.
struct Field {
    const std::string* key;
    std::string IdentityRow::*text;
};
using Fields = std::array<Field, 5>;

Fields fieldsOf(const Columns& columns, bool isPair)
{
    static const std::string none;
    return {{{&columns.prompt, &IdentityRow::instruction},
             {&columns.query, &IdentityRow::input},
             {isPair ? &columns.chosen : &columns.response, &IdentityRow::output},
             {isPair ? &columns.rejected : &none, &IdentityRow::rejected},
             {&columns.system, &IdentityRow::system}}};
}

const Field* findField(const Fields& fields, const std::string& key)
{
    const auto at = std::find_if(fields.begin(), fields.end(), [&](const Field& field) {
        return !key.empty() && *field.key == key;
    });
    return at == fields.end() ? nullptr : &*at;
}

/// "a", "b" and "c"
std::string listed(const Fields& fields)
{
    std::string text;
    for (const auto& field : fields) {
        if (!field.key->empty() && field.text != &IdentityRow::system)
            text += (text.empty() ? "\"" : ", \"") + *field.key + '"';
    }
    return text;
}

bool isMessages(const DatasetSpec& spec)
{
    return spec.formatting == "sharegpt" || spec.formatting == "openai";
}

/// Pairs of question and answer; false: it is no list of such.
bool readPairs(const Json& history, std::vector<IdentityTurn>& turns)
{
    if (!history.is_array())
        return false;
    std::vector<IdentityTurn> read;
    for (const auto& turn : history) {
        if (!turn.is_array() || turn.size() != 2 || !turn[0].is_string() || !turn[1].is_string())
            return false;
        read.push_back({{.role = text::Role::User}, turn[0].get<std::string>()});
        read.push_back({{.role = text::Role::Assistant}, turn[1].get<std::string>()});
    }
    turns = std::move(read);
    return true;
}

/// Alpaca has pairs only: where one half is missing it is an empty text, which the checks name.
Json writePairs(const std::vector<IdentityTurn>& turns)
{
    Json history = Json::array();
    for (std::size_t i = 0; i < turns.size();) {
        const bool startsWithAnswer = turns[i].voice.role == text::Role::Assistant;
        const std::string question = startsWithAnswer ? std::string() : turns[i++].text;
        const bool isAnswered = i < turns.size() && turns[i].voice.role == text::Role::Assistant;
        history.push_back(Json::array({question, isAnswered ? turns[i].text : std::string()}));
        i += isAnswered ? 1 : 0;
    }
    return history;
}

} // namespace

tl::unexpected<Error> malformedRow(const std::string& file, std::size_t line, std::size_t row,
                                   Notice problem)
{
    return fail(ErrorCode::Format,
                noticeAt({.file = file, .line = line, .row = row}, std::move(problem)),
                {{"file", file}, {"line", std::to_string(line)}, {"row", std::to_string(row)}});
}

const bool* tagIn(const Json& row, const DatasetSpec& spec)
{
    const auto& column = spec.columns.ktoTag;
    const auto at = column.empty() ? row.end() : row.find(column);
    return at != row.end() && at->is_boolean() ? at->get_ptr<const bool*>() : nullptr;
}

DatasetSpec editorSpec(DatasetSpec spec)
{
    auto& columns = spec.columns;
    const bool isPlainText = spec.formatting == "alpaca" && !spec.ranking &&
                             columns.ktoTag.empty() && columns.response.empty();
    if (isMessages(spec)) {
        if (columns.system.empty() && spec.tags.system.empty())
            columns.system = "system";
        return spec;
    }
    if (isPlainText)
        return spec;
    for (const auto& [column, usual] : {std::pair(&columns.query, "input"),
                                        {&columns.history, "history"},
                                        {&columns.system, "system"}}) {
        if (column->empty())
            *column = usual;
    }
    return spec;
}

bool isTagged(const DatasetSpec& spec)
{
    return !spec.ranking && !spec.columns.ktoTag.empty();
}

const char* whyNotEditable(const DatasetSpec& spec)
{
    std::error_code ignored;
    if (spec.formatting == "ids")
        return "edit.tokens";
    if (std::filesystem::is_directory(spec.path, ignored))
        return "edit.folder";
    if (spec.ranking && (spec.columns.chosen.empty() || spec.columns.rejected.empty()))
        return "edit.pairs";
    return nullptr;
}

Result<IdentityRow> rowFromJson(const Json& json, const DatasetSpec& spec, const std::string& file,
                                std::size_t line, std::size_t row)
{
    IdentityRow out;
    Json others = Json::object();
    if (isMessages(spec)) {
        if (!json.is_object())
            return malformedRow(file, line, row, notice("row.no_object"));
        std::vector<std::string> taken;
        Notice problem;
        if (!readMessages(json, spec, out, taken, problem))
            return malformedRow(file, line, row, std::move(problem));
        for (const auto& [key, value] : json.items()) {
            out.keyOrder.push_back(key);
            if (std::find(taken.begin(), taken.end(), key) == taken.end())
                others[key] = value;
        }
    } else {
        const bool* tag = json.is_object() ? tagIn(json, spec) : nullptr;
        const auto fields = fieldsOf(spec.columns, spec.ranking && !tag);
        if (!json.is_object())
            return malformedRow(file, line, row,
                                notice("row.not_fields", {{"fields", listed(fields)}}));
        bool hasField = false;
        for (const auto& [key, value] : json.items()) {
            out.keyOrder.push_back(key);
            const Field* field = findField(fields, key);
            if (field) {
                hasField = true;
                if (value.is_string())
                    out.*(field->text) = value.get<std::string>();
                else if (value.is_null())
                    others[key] = value; // stays until there is a text
                else
                    return malformedRow(file, line, row,
                                        notice("row.not_a_text", {{"column", key}}));
            } else if (tag && key == spec.columns.ktoTag) {
                out.isGood = *tag;
            } else if (spec.columns.history.empty() || key != spec.columns.history ||
                       !readPairs(value, out.turns)) {
                others[key] = value;
            }
        }
        if (!hasField)
            return malformedRow(file, line, row,
                                notice("row.no_fields", {{"fields", listed(fields)}}));
    }
    if (!others.empty())
        out.otherFieldsJson = toPythonJson(others, {.asciiOnly = false});
    return out;
}

Json toJson(const IdentityRow& row, const DatasetSpec& spec)
{
    Json others = Json::object();
    if (auto parsed = parseExactJson(row.otherFieldsJson, "row"); parsed && parsed->is_object())
        others = std::move(*parsed);
    const auto& columns = spec.columns;
    const bool isPair = spec.ranking && !row.isGood;
    Json known = Json::object();
    if (isMessages(spec)) {
        known = messageFields(row, spec);
    } else {
        for (const auto& field : fieldsOf(columns, isPair)) {
            const bool isUsual = row.keyOrder.empty() && field.text != &IdentityRow::system;
            const bool isOld = std::find(row.keyOrder.begin(), row.keyOrder.end(), *field.key) !=
                               row.keyOrder.end();
            const bool wasNull = others.contains(*field.key);
            if (!field.key->empty() &&
                (isUsual || (isOld && !wasNull) || !(row.*(field.text)).empty()))
                known[*field.key] = row.*(field.text);
        }
        if (row.isGood)
            known[columns.ktoTag] = *row.isGood;
        const bool hadTurns = !columns.history.empty() && !others.contains(columns.history) &&
                              std::find(row.keyOrder.begin(), row.keyOrder.end(),
                                        columns.history) != row.keyOrder.end();
        if (!columns.history.empty() && (hadTurns || !row.turns.empty()))
            known[columns.history] = writePairs(row.turns);
    }
    Json json = Json::object();
    for (const auto& key : row.keyOrder) {
        if (const auto at = known.find(key); at != known.end())
            json[key] = *at;
        else if (const auto other = others.find(key); other != others.end())
            json[key] = *other;
        else if (!columns.system.empty() && key == columns.system)
            json[key] = ""; // it was taken away
    }
    for (const auto* part : {&known, &others}) {
        for (const auto& [key, value] : part->items()) {
            if (!json.contains(key))
                json[key] = value;
        }
    }
    return json;
}

Result<std::vector<JsonPiece>> rowPieces(std::string_view text, const std::string& file)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return std::vector<JsonPiece>{};
    if (text[first] == '[')
        return splitJson(text, file);
    std::vector<JsonPiece> pieces;
    std::size_t line = 1;
    for (std::size_t begin = 0; begin < text.size(); ++line) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (text.find_first_not_of(" \t\r", begin) < end)
            pieces.push_back({{}, begin, end, line});
        begin = end + 1;
    }
    return pieces;
}

} // namespace anneal::data
