#include "ui/models/row_statistics.h"

#include "core/data/conversion.h"
#include "core/data/exact_json.h"
#include "core/data/format_conversion.h"

#include <algorithm>
#include <array>
#include <utility>

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

constexpr std::size_t kGroup = 512; ///< samples that are encoded at once

bool isAnswered(const data::Sample& sample, const std::string& stage)
{
    if (!sample.isUsable())
        return false;
    return stage == "pt" ||
           std::any_of(sample.response.begin(), sample.response.end(), [](const auto& answer) {
               return answer.content.find_first_not_of(" \t\r\n") != std::string::npos;
           });
}

/// Counts samples a group at a time, as they come.
class TokenCount final {
public:
    TokenCount(TokenReader& reader, TokenReader::Question question, RowStatistics& statistics,
               std::size_t rows)
        : m_reader(reader)
        , m_question(std::move(question))
        , m_statistics(statistics)
        , m_works(!m_question.model.empty())
    {
        m_question.samples.clear();
        if (m_works)
            m_statistics.tokens.assign(rows, 0);
    }

    void add(data::Sample sample)
    {
        m_question.samples.push_back(std::move(sample));
        if (m_question.samples.size() >= kGroup)
            flush();
    }

    void finish()
    {
        flush();
        if (!m_works)
            m_statistics.tokens.clear();
        if (m_lengths.empty())
            return;
        const auto middle = m_lengths.begin() + std::ptrdiff_t(m_lengths.size() / 2);
        std::nth_element(m_lengths.begin(), middle, m_lengths.end());
        m_statistics.medianTokens = *middle;
        m_statistics.longest = *std::max_element(m_lengths.begin(), m_lengths.end());
        m_statistics.usable = int(m_lengths.size());
    }

private:
    bool take()
    {
        const auto counted = m_reader.count(m_question);
        if (!counted)
            return false;
        for (const auto& [row, tokens] : *counted) {
            m_statistics.tokens[row] = int(tokens);
            m_lengths.push_back(tokens);
        }
        return true;
    }

    void flush()
    {
        if (m_works && !m_question.samples.empty() && !take()) {
            // One row that can't be written keeps the others of its group from being counted.
            const auto group = std::exchange(m_question.samples, {});
            bool any = false;
            for (const auto& sample : group) {
                m_question.samples = {sample};
                any = take() || any;
            }
            m_works = any || !m_lengths.empty();
        }
        m_question.samples.clear();
    }

    TokenReader& m_reader;
    TokenReader::Question m_question;
    RowStatistics& m_statistics;
    bool m_works;
    std::vector<qint64> m_lengths;
};

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

std::string stageFor(const data::DatasetSpec& spec, const std::string& wanted)
{
    const std::string own = data::stageOf(spec);
    return own == "sft" && wanted == "pt" ? wanted : own;
}

data::Sample toSample(const data::IdentityRow& row, std::size_t number,
                      const data::DatasetSpec& spec)
{
    auto json = data::toJson(row, spec);
    data::makeNumbersPlain(json);
    auto sample = data::convertRow(json, spec, data::stageOf(spec)).sample;
    sample.row = number;
    if (!isAnswered(sample, "sft")) // as an editor says it: there is no answer yet
        sample.response.clear();
    return sample;
}

RowStatistics statisticsOf(const data::IdentityRows& rows, TokenReader& reader,
                           TokenReader::Question question, jobs::JobContext& context)
{
    RowStatistics statistics;
    const std::size_t size = std::min(rows.size(), kMostCountedRows);
    statistics.rows = int(size);
    statistics.isPart = size < rows.size();
    question.stage = stageFor(rows.spec(), question.stage);
    std::array<int, kScripts> scripts{};
    TokenCount tokens(reader, question, statistics, size);
    for (std::size_t i = 0; i < size; ++i) {
        if (context.stopRequested())
            return statistics;
        const auto row = rows.row(i);
        if (!row)
            continue; // the checks say so
        const QString text = QString::fromStdString(row->instruction + row->output);
        if (hasLetters(text))
            ++scripts[std::size_t(scriptOf(text))];
        auto sample = toSample(*row, i, rows.spec());
        if (!isAnswered(sample, question.stage))
            continue;
        ++statistics.usable;
        tokens.add(std::move(sample));
    }
    for (std::size_t i = 0; i < kScripts; ++i) {
        if (scripts[i] > 0)
            statistics.scripts.append({Script(i), scripts[i]});
    }
    std::stable_sort(statistics.scripts.begin(), statistics.scripts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    tokens.finish();
    return statistics;
}

std::vector<data::RowDoubt> doubtsIn(const data::IdentityRows& rows, jobs::JobContext& context)
{
    data::RowDoubts doubts;
    for (std::size_t i = 0; i < rows.size() && !context.stopRequested(); ++i) {
        if (const auto row = rows.row(i)) // else the checks say so
            doubts.add(i, *row);
    }
    return doubts.finish([&rows](std::size_t number) { return rows.rowOrEmpty(number); },
                         [&context] { return context.stopRequested(); });
}

} // namespace anneal::ui
