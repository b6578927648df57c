#include "ui/models/row_statistics.h"

#include <algorithm>
#include <array>

namespace anneal::ui {

namespace {

constexpr std::size_t kScripts = std::size_t(Script::Other) + 1;

Script scriptOfSign(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Han:
        return Script::Chinese;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Japanese;
    case QChar::Script_Hangul:
        return Script::Korean;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    default:
        return Script::Other;
    }
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar sign) { return sign.isLetter() || sign.isSurrogate(); });
}

void count(const std::vector<data::IdentityRow>& rows, RowStatistics& statistics)
{
    std::array<int, kScripts> counts{};
    for (const data::IdentityRow& row : rows) {
        statistics.usable += row.output.find_first_not_of(" \t\r\n") != std::string::npos ? 1 : 0;
        const QString text = QString::fromStdString(row.instruction + row.output);
        if (hasLetters(text))
            ++counts[std::size_t(scriptOf(text))];
    }
    for (std::size_t i = 0; i < kScripts; ++i) {
        if (counts[i] > 0)
            statistics.scripts.append({Script(i), counts[i]});
    }
    std::stable_sort(statistics.scripts.begin(), statistics.scripts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
}

} // namespace

Script scriptOf(const QString& text)
{
    std::array<int, kScripts> counts{};
    for (const char32_t sign : text.toUcs4()) {
        if (QChar::isLetter(sign))
            ++counts[std::size_t(scriptOfSign(sign))];
    }
    // Kana among Chinese characters make it Japanese, whatever there is more of.
    if (counts[std::size_t(Script::Japanese)] * 8 > counts[std::size_t(Script::Chinese)])
        counts[std::size_t(Script::Japanese)] += counts[std::size_t(Script::Chinese)];
    return Script(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

data::Sample toSample(const data::IdentityRow& row, std::size_t number)
{
    data::Sample sample;
    sample.row = number;
    sample.system = row.system;
    std::string question = row.instruction;
    if (!row.input.empty())
        question += (question.empty() ? "" : "\n") + row.input;
    sample.prompt.push_back({text::Role::User, question});
    if (!row.output.empty())
        sample.response.push_back({text::Role::Assistant, row.output});
    return sample;
}

RowStatistics statisticsOf(const std::vector<data::IdentityRow>& rows, TokenReader& reader,
                           TokenReader::Question question, jobs::JobContext& context)
{
    RowStatistics statistics;
    statistics.rows = int(rows.size());
    count(rows, statistics);
    statistics.doubts = data::doubtsAbout(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].output.empty())
            question.samples.push_back(toSample(rows[i], i));
    }
    if (question.samples.empty() || question.model.empty() || context.stopRequested())
        return statistics;
    const auto counted = reader.count(question);
    if (!counted)
        return statistics;
    statistics.tokens.assign(rows.size(), 0);
    double sum = 0;
    for (const auto& [row, tokens] : *counted) {
        statistics.tokens[row] = int(tokens);
        statistics.longest = std::max(statistics.longest, tokens);
        sum += double(tokens);
    }
    if (!counted->empty())
        statistics.meanTokens = sum / double(counted->size());
    return statistics;
}

} // namespace anneal::ui
