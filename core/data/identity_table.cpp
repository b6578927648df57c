#include "core/data/identity_table.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/data/text_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::array<std::string_view, 2> kPlaceholders = {"{{author}}", "{{name}}"};

struct Field {
    const char* key;
    std::string IdentityRow::*text;
};
constexpr Field kFields[] = {{"instruction", &IdentityRow::instruction},
                             {"input", &IdentityRow::input},
                             {"output", &IdentityRow::output},
                             {"system", &IdentityRow::system}};

const Field* findField(const std::string& key)
{
    for (const auto& field : kFields) {
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

Result<IdentityRow> rowFrom(const Json& json, const std::string& file, std::size_t line,
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
        const Field* field = findField(key);
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
        if (const Field* field = findField(key))
            json[key] = row.*(field->text);
        else if (const auto at = others.find(key); at != others.end())
            json[key] = *at;
    }
    for (const auto& field : kFields) {
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

bool isJsonLines(const std::filesystem::path& file)
{
    return file.extension() == ".jsonl";
}

/// The place of every row's JSON in the text, with its line.
Result<std::vector<JsonPiece>> rowPieces(std::string_view text, const std::string& name)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return std::vector<JsonPiece>{};
    if (text[first] == '[')
        return splitJson(text, name);
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

Finding finding(const IdentityTable& table, std::size_t row, Finding::Kind kind,
                std::string message)
{
    return {kind,       Finding::Severity::Warning,
            table.file, row,
            0,          "Row " + std::to_string(row + 1) + " " + std::move(message)};
}

} // namespace

Result<IdentityTable> openIdentityTable(const std::filesystem::path& file)
{
    ANNEAL_TRY(const auto opened, TextFile::open(file));
    const auto content = opened.text();
    const std::string name = toUtf8(file);
    ANNEAL_TRY(const auto pieces, rowPieces(content, name));
    IdentityTable table;
    table.file = file;
    for (const auto& piece : pieces) {
        ANNEAL_TRY(const Json json, parseJson(content.substr(piece.begin, piece.end - piece.begin),
                                              name, piece.line));
        ANNEAL_TRY(auto row, rowFrom(json, name, piece.line, table.rows.size()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<void> saveIdentityTable(const IdentityTable& table)
{
    if (table.file.empty())
        return fail(ErrorCode::InvalidArgument,
                    "The table has no file name yet: choose one to save it.", {{"key", "file"}});
    std::string text;
    if (isJsonLines(table.file)) {
        for (const auto& row : table.rows)
            text += toPythonJson(toJson(row), {.asciiOnly = false}) + "\n";
    } else {
        Json all = Json::array();
        for (const auto& row : table.rows)
            all.push_back(toJson(row));
        text = toPythonJson(all, {.indent = 2, .asciiOnly = false}) + "\n";
    }
    if (auto before = readFile(table.file)) {
        if (*before == text)
            return {};
        auto backup = table.file;
        backup += ".bak";
        ANNEAL_CHECK(writeFileAtomically(backup, *before));
    } else if (before.error().code != ErrorCode::NotFound) {
        return tl::unexpected<Error>(before.error());
    }
    return writeFileAtomically(table.file, text);
}

std::vector<Finding> checkIdentityTable(const IdentityTable& table)
{
    std::vector<Finding> findings;
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& row = table.rows[i];
        if (trimmed(row.instruction).empty() && trimmed(row.input).empty())
            findings.push_back(
                finding(table, i, Finding::Kind::MissingQuestion, "has no question."));
        if (trimmed(row.output).empty())
            findings.push_back(finding(table, i, Finding::Kind::MissingAnswer, "has no answer."));
        for (const auto placeholder : kPlaceholders) {
            const bool found =
                std::any_of(std::begin(kFields), std::end(kFields), [&](const Field& field) {
                    return (row.*(field.text)).find(placeholder) != std::string::npos;
                });
            if (found)
                findings.push_back(
                    finding(table, i, Finding::Kind::Placeholder,
                            "still holds " + std::string(placeholder) + "; fill it in."));
        }
        const std::string question =
            trimmed(row.instruction) + '\x1F' + trimmed(row.input) + '\x1F' + trimmed(row.system);
        if (const auto [at, isNew] = seen.emplace(question, i); !isNew && question.size() > 2)
            findings.push_back(
                finding(table, i, Finding::Kind::Duplicate,
                        "asks the same as row " + std::to_string(at->second + 1) + "."));
    }
    return findings;
}

std::vector<std::string> placeholders(const IdentityTable& table)
{
    std::vector<std::string> found;
    for (const auto placeholder : kPlaceholders) {
        for (const auto& row : table.rows) {
            const bool holds =
                std::any_of(std::begin(kFields), std::end(kFields), [&](const Field& field) {
                    return (row.*(field.text)).find(placeholder) != std::string::npos;
                });
            if (holds) {
                found.emplace_back(placeholder);
                break;
            }
        }
    }
    return found;
}

void fillPlaceholders(IdentityTable& table, const std::string& name, const std::string& author)
{
    const auto fill = [](std::string& text, std::string_view placeholder,
                         const std::string& value) {
        for (std::size_t at = text.find(placeholder); at != std::string::npos;
             at = text.find(placeholder, at + value.size()))
            text.replace(at, placeholder.size(), value);
    };
    for (auto& row : table.rows) {
        for (const auto& field : kFields) {
            fill(row.*(field.text), "{{name}}", name);
            fill(row.*(field.text), "{{author}}", author);
        }
    }
}

} // namespace anneal::data
