#include "core/base/text.h"
#include "core/data/conversion_parts.h"
#include "core/data/identity_json.h"

#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

namespace anneal::data {
namespace {

using text::Role;

constexpr std::array<std::string_view, 2> kPlaceholders = {"{{author}}", "{{name}}"};

bool belongsAt(std::size_t turn, Role role)
{
    return turn % 2 == 0 ? role == Role::User || role == Role::Observation
                         : role == Role::Assistant || role == Role::Function;
}

/// A call of tools says something without a text.
bool isSilent(const IdentityVoice& voice, const std::string& content)
{
    return trimmed(content).empty() && voice.json.find("\"tool_calls\"") == std::string::npos;
}

/// What is wrong with who speaks when, as the end of the sentence "Row 3 ...". The
/// same rule as training's: a user (or a tool's result) and the model take turns.
std::optional<Notice> turnProblem(const IdentityRow& row, const DatasetSpec& spec)
{
    if (spec.formatting == "alpaca") {
        const auto& column = spec.columns.history;
        const bool isUnread =
            !column.empty() && row.otherFieldsJson.find('"' + column + '"') != std::string::npos;
        if (isUnread) {
            const auto others = parseJson(row.otherFieldsJson, "row");
            if (others && others->is_object() && others->contains(column) &&
                !(*others)[column].is_null())
                return notice("row.history", {{"column", column}});
        }
    }
    std::vector<const IdentityVoice*> voices;
    const bool isOpenAi = spec.formatting == "openai";
    for (const auto& turn : row.turns) {
        const bool goesOn = isOpenAi && !voices.empty() && turn.voice.role == Role::Observation &&
                            voices.back()->role == Role::Observation;
        if (!goesOn) // results of tools that follow each other are one turn
            voices.push_back(&turn.voice);
    }
    const bool isAsked = row.asked.isThere || !row.instruction.empty();
    const bool goesOn = isOpenAi && !voices.empty() && row.asked.role == Role::Observation &&
                        voices.back()->role == Role::Observation;
    if (isAsked && !goesOn)
        voices.push_back(&row.asked);
    if (row.answered.isThere || !row.output.empty())
        voices.push_back(&row.answered);
    for (std::size_t i = 0; i < voices.size(); ++i) {
        if (!voices[i]->unknownRole.empty())
            return notice("row.turn_role",
                          {{"role", voices[i]->unknownRole}, {"number", std::to_string(i + 1)}});
        if (!belongsAt(i, voices[i]->role))
            return notice(i % 2 == 0 ? "row.order_user" : "row.order_model",
                          {{"number", std::to_string(i + 1)}});
    }
    return {};
}

/// The column of pictures, films or sounds that the row has something in; "" = none.
std::string mediaColumn(const IdentityRow& row, const Columns& columns)
{
    const auto& text = row.otherFieldsJson; // most rows name none, and are not read for it
    const auto names = [&](const std::string& column) {
        return !column.empty() && text.find('"' + column + '"') != std::string::npos;
    };
    if (!names(columns.images) && !names(columns.videos) && !names(columns.audios))
        return {};
    const auto others = parseJson(text, "row");
    return others && others->is_object() ? mediaIn(*others, columns) : std::string();
}

} // namespace

void checkRow(const IdentityRow& row, const DatasetSpec& spec, std::size_t index,
              const std::filesystem::path& file, std::vector<Finding>& findings)
{
    const auto add = [&](Finding::Kind kind, Notice problem) {
        findings.push_back({kind, Finding::Severity::Warning, file, index, 0,
                            noticeAt({.row = index}, std::move(problem))});
    };
    // What training leaves out is said here in the same words.
    const auto leftOut = [&](Notice problem) {
        findings.push_back({Finding::Kind::WrongType, Finding::Severity::Dropped, file, index, 0,
                            noticeAt({.row = index}, std::move(problem))});
    };
    if (const auto column = mediaColumn(row, spec.columns); !column.empty())
        leftOut(notice("row.media", {{"column", column}}));
    if (isTagged(spec) && !row.isGood)
        leftOut(notice("row.no_tag", {{"column", spec.columns.ktoTag}}));
    const bool isPlainText = spec.formatting == "alpaca" && !spec.ranking && !row.isGood &&
                             spec.columns.response.empty();
    const auto order = turnProblem(row, spec);
    if (order)
        add(Finding::Kind::WrongOrder, *order);
    else if (trimmed(row.instruction).empty() && trimmed(row.input).empty())
        add(Finding::Kind::MissingQuestion,
            notice(isPlainText ? "row.no_text" : "row.no_question"));
    const bool isPair = spec.ranking && !row.isGood;
    if (isPair && trimmed(row.output).empty())
        add(Finding::Kind::MissingAnswer, notice("row.no_better"));
    else if (!isPlainText && isSilent(row.answered, row.output))
        add(Finding::Kind::MissingAnswer, notice("row.no_answer"));
    if (isPair && trimmed(row.rejected).empty())
        add(Finding::Kind::MissingAnswer, notice("row.no_worse"));
    for (const auto placeholder : kPlaceholders) {
        bool found = false;
        forEachText(row, [&](const std::string& content) {
            found = found || content.find(placeholder) != std::string::npos;
        });
        if (found)
            add(Finding::Kind::Placeholder,
                notice("row.holds", {{"placeholder", std::string(placeholder)}}));
    }
}

std::string questionKey(const IdentityRow& row)
{
    std::string key =
        trimmed(row.instruction) + '\x1F' + trimmed(row.input) + '\x1F' + trimmed(row.system);
    for (const auto& turn : row.turns)
        key += '\x1F' + turn.text;
    if (row.isGood) // a good and a bad answer to the same are what such a set is made of
        key += *row.isGood ? "\x1Fgood"
                           : "\x1F"
                             "bad";
    return key;
}

void IdentityRow::setHistory(const std::vector<std::pair<std::string, std::string>>& pairs)
{
    turns.clear();
    for (const auto& [question, answer] : pairs) {
        turns.push_back({{.role = Role::User}, question});
        turns.push_back({{.role = Role::Assistant}, answer});
    }
}

} // namespace anneal::data
