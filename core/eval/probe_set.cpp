#include "core/eval/probe.h"
#include "core/eval/questions.h"
#include "core/eval/text_units.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <set>

namespace anneal::eval {
namespace {

constexpr std::size_t kTraining = 10, kHeldOut = 20, kRewordings = 5, kGeneral = 20;

bool isChinese(const std::string& text)
{
    const auto points = toUtf32(text);
    const auto cjk = std::count_if(points.begin(), points.end(), isCjk);
    const auto letters = std::count_if(points.begin(), points.end(), isWordCharacter);
    return cjk * 3 > letters; // a Chinese character says about as much as three letters
}

// The words of a question, so that a rewording that differs only in marks or case counts as the
// same.
std::u32string normalised(std::string_view text)
{
    std::u32string joined;
    for (const auto& unit : units(toUtf32(text)))
        joined += unit + U' ';
    return joined;
}

void addRewordings(bool chinese, const std::set<std::u32string>& asked, ProbeSet& set)
{
    std::size_t added = 0;
    for (const auto text : identityQuestions(chinese)) {
        if (added == kRewordings)
            return;
        if (asked.contains(normalised(text)))
            continue;
        set.questions.push_back({report::ProbeKind::Rewording, std::string(text), {}, {}});
        ++added;
    }
}

void addGeneral(bool chinese, std::size_t count, const std::set<std::u32string>& asked,
                ProbeSet& set)
{
    for (const auto& question : generalQuestions(chinese)) {
        if (count == 0)
            return;
        if (asked.contains(normalised(question.text)))
            continue;
        set.questions.push_back({report::ProbeKind::General,
                                 std::string(question.text),
                                 std::string(question.accepted),
                                 {}});
        --count;
    }
}

// Question and answer without an earlier exchange.
std::vector<const data::Sample*> singleTurns(const std::vector<data::Sample>& rows)
{
    std::vector<const data::Sample*> single;
    for (const auto& row : rows) {
        if (row.prompt.size() == 1 && !row.response.empty())
            single.push_back(&row);
    }
    return single;
}

void addRows(report::ProbeKind kind, const std::vector<const data::Sample*>& rows, std::size_t most,
             ProbeSet& set)
{
    const auto count = std::min(most, rows.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto& row = *rows[i * rows.size() / count]; // spread evenly over the rows
        set.questions.push_back(
            {kind, row.prompt.front().content, row.response.front().content, row.system});
    }
}

} // namespace

ProbeSet makeProbeSet(const std::vector<data::Sample>& rows,
                      const std::vector<data::Sample>& heldOut, const std::string& goal)
{
    ProbeSet set;
    std::set<std::u32string> asked;
    for (const auto& row : rows) {
        if (!row.prompt.empty() && !row.response.empty())
            asked.insert(normalised(row.prompt.back().content));
    }
    const auto single = singleTurns(rows);
    const auto chineseRows =
        static_cast<std::size_t>(std::count_if(single.begin(), single.end(), [](const auto* row) {
            return isChinese(row->prompt.front().content + row->response.front().content);
        }));
    addRows(report::ProbeKind::Training, single, kTraining, set);
    addRows(report::ProbeKind::HeldOut, singleTurns(heldOut), kHeldOut, set);
    set.names = characterNames(rows);

    const auto tenth = (single.size() + 9) / 10;
    const bool chinese = chineseRows > 0 && chineseRows >= tenth;
    const bool english = single.size() - chineseRows >= tenth && single.size() > chineseRows;
    // Rows of a goal of one's own that share a name are about somebody.
    const bool asksWho = goal == "identity" || (goal.empty() && !set.names.empty());
    if (asksWho && chinese)
        addRewordings(true, asked, set);
    if (asksWho && (english || !chinese))
        addRewordings(false, asked, set);
    // Small models often know facts in English only, so half of the general questions are English
    // in any case.
    addGeneral(false, chinese ? kGeneral / 2 : kGeneral, asked, set);
    if (chinese)
        addGeneral(true, kGeneral / 2, asked, set);
    return set;
}

} // namespace anneal::eval
