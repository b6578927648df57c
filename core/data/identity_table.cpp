#include "core/data/identity_table.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/data/identity_json.h"
#include "core/data/text_file.h"

#include <algorithm>
#include <array>
#include <map>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

constexpr std::array<std::string_view, 2> kPlaceholders = {"{{author}}", "{{name}}"};

bool isJsonLines(const std::filesystem::path& file)
{
    return file.extension() == ".jsonl";
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
    const auto spec = editorSpec();
    for (const auto& piece : pieces) {
        ANNEAL_TRY(const Json json, parseJson(content.substr(piece.begin, piece.end - piece.begin),
                                              name, piece.line));
        ANNEAL_TRY(auto row, rowFromJson(json, spec, name, piece.line, table.rows.size()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<void> saveIdentityTable(const IdentityTable& table)
{
    if (table.file.empty())
        return fail(ErrorCode::InvalidArgument, notice("data.table_unnamed"), {{"key", "file"}});
    std::string text;
    const auto spec = editorSpec();
    if (isJsonLines(table.file)) {
        for (const auto& row : table.rows)
            text += toPythonJson(toJson(row, spec), {.asciiOnly = false}) + "\n";
    } else {
        Json all = Json::array();
        for (const auto& row : table.rows)
            all.push_back(toJson(row, spec));
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
    const auto spec = editorSpec();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        checkRow(table.rows[i], spec, i, table.file, findings);
        const std::string question = questionKey(table.rows[i]);
        if (const auto [at, isNew] = seen.emplace(question, i); !isNew && question.size() > 2)
            findings.push_back(
                {Finding::Kind::Duplicate, Finding::Severity::Warning, table.file, i, 0,
                 noticeAt({.row = i},
                          notice("row.duplicate", {{"other", std::to_string(at->second + 1)}}))});
    }
    return findings;
}

std::vector<std::string> placeholders(const IdentityTable& table)
{
    std::vector<std::string> found;
    for (const auto placeholder : kPlaceholders) {
        for (const auto& row : table.rows) {
            bool holds = false;
            forEachText(row, [&](const std::string& text) {
                holds = holds || text.find(placeholder) != std::string::npos;
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
        forEachText(row, [&](std::string& text) {
            fill(text, "{{name}}", name);
            fill(text, "{{author}}", author);
        });
    }
}

} // namespace anneal::data
