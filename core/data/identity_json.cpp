#include "core/data/identity_json.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::array<std::string_view, 2> kPlaceholders = {"{{author}}", "{{name}}"};

const IdentityField* findField(const std::string& key)
{
    for (const auto& field : kIdentityFields) {
        if (key == field.key)
            return &field;
    }
    return nullptr;
}

tl::unexpected<Error> malformedRow(const std::string& file, std::size_t line, std::size_t row,
                                   const std::string& what)
{
    return fail(ErrorCode::Format,
                file + ", line " + std::to_string(line) + ": row " + std::to_string(row + 1) + " " +
                    what,
                {{"file", file}, {"line", std::to_string(line)}, {"row", std::to_string(row)}});
}

void add(std::vector<Finding>& findings, const std::filesystem::path& file, std::size_t row,
         Finding::Kind kind, const std::string& message)
{
    findings.push_back({kind, Finding::Severity::Warning, file, row, 0,
                        "Row " + std::to_string(row + 1) + " " + message});
}

} // namespace

Result<IdentityRow> rowFromJson(const Json& json, const std::string& file, std::size_t line,
                                std::size_t row)
{
    if (!json.is_object())
        return malformedRow(file, line, row,
                            "is not an object of \"instruction\", \"input\" and \"output\".");
    IdentityRow out;
    Json others = Json::object();
    bool hasField = false;
    for (const auto& [key, value] : json.items()) {
        out.keyOrder.push_back(key);
        const IdentityField* field = findField(key);
        if (!field) {
            others[key] = value;
            continue;
        }
        hasField = true;
        if (value.is_string())
            out.*(field->text) = value.get<std::string>();
        else if (!value.is_null())
            return malformedRow(file, line, row, "has a \"" + key + "\" that is not a text.");
    }
    if (!hasField)
        return malformedRow(file, line, row,
                            "has none of \"instruction\", \"input\" and \"output\".");
    if (!others.empty())
        out.otherFieldsJson = toPythonJson(others, {.asciiOnly = false});
    return out;
}

Json toJson(const IdentityRow& row)
{
    Json others = Json::object();
    if (auto parsed = parseJson(row.otherFieldsJson, "row"); parsed && parsed->is_object())
        others = std::move(*parsed);
    Json json = Json::object();
    for (const auto& key : row.keyOrder) {
        if (const IdentityField* field = findField(key))
            json[key] = row.*(field->text);
        else if (const auto at = others.find(key); at != others.end())
            json[key] = *at;
    }
    for (const auto& field : kIdentityFields) {
        const bool isUsual = row.keyOrder.empty() && field.text != &IdentityRow::system;
        if (!json.contains(field.key) && (isUsual || !(row.*(field.text)).empty()))
            json[field.key] = row.*(field.text);
    }
    for (const auto& [key, value] : others.items()) {
        if (!json.contains(key))
            json[key] = value;
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

void checkRow(const IdentityRow& row, std::size_t index, const std::filesystem::path& file,
              std::vector<Finding>& findings)
{
    if (trimmed(row.instruction).empty() && trimmed(row.input).empty())
        add(findings, file, index, Finding::Kind::MissingQuestion, "has no question.");
    if (trimmed(row.output).empty())
        add(findings, file, index, Finding::Kind::MissingAnswer, "has no answer.");
    for (const auto placeholder : kPlaceholders) {
        const bool found = std::any_of(
            std::begin(kIdentityFields), std::end(kIdentityFields), [&](const auto& field) {
                return (row.*(field.text)).find(placeholder) != std::string::npos;
            });
        if (found)
            add(findings, file, index, Finding::Kind::Placeholder,
                "still holds " + std::string(placeholder) + "; fill it in.");
    }
}

std::string questionKey(const IdentityRow& row)
{
    return trimmed(row.instruction) + '\x1F' + trimmed(row.input) + '\x1F' + trimmed(row.system);
}

void IdentityRow::setHistory(const std::vector<std::pair<std::string, std::string>>& turns)
{
    if (turns.empty())
        return;
    auto others =
        parseJson(otherFieldsJson.empty() ? "{}" : otherFieldsJson, "row").value_or(Json::object());
    others["history"] = Json::array();
    for (const auto& [question, answer] : turns)
        others["history"].push_back(Json::array({question, answer}));
    otherFieldsJson = toPythonJson(others, {.asciiOnly = false});
}

} // namespace anneal::data
