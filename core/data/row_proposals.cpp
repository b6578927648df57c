#include "core/data/row_proposals.h"

#include "core/base/utf8.h"
#include "core/data/question_wordings.h"
#include "core/data/variation_text.h"

#include <algorithm>
#include <numeric>

namespace anneal::data {
namespace {

constexpr std::size_t kRounds = 3;
constexpr std::size_t kSpare = 3;         ///< asked for besides: some lines are unfit
constexpr std::size_t kMostAtOnce = 12;   ///< a small model loses count of more
constexpr std::size_t kMostLookedAt = 64; ///< of a large set are looked at

std::string lettersOf(std::string_view question)
{
    return fromUtf32(questionLetters(question));
}

std::string questionOf(const IdentityRow& row)
{
    return row.input.empty() ? row.instruction : row.instruction + "\n" + row.input;
}

tl::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, "Looking for more rows was stopped.");
}

// Chosen rows in their order, each once, without those that are not there.
std::vector<std::size_t> chosenRows(const ProposalWish& wish)
{
    auto rows = wish.chosen;
    if (rows.empty()) {
        rows.resize(wish.rows.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::erase_if(rows, [&wish](std::size_t row) { return row >= wish.rows.size(); });
    return rows;
}

// So many of them that each can be asked about, spread evenly.
std::vector<std::size_t> spread(const std::vector<std::size_t>& rows, std::size_t most)
{
    const auto count = std::min(rows.size(), most);
    std::vector<std::size_t> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(rows[i * rows.size() / count]);
    return some;
}

bool hasText(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

} // namespace

Result<NewQuestions> NewQuestions::create(const ProposalWish& wish, jobs::JobContext& context)
{
    NewQuestions known;
    ANNEAL_TRY(const auto ofCheck, questionsOfTheCheck());
    for (const auto& letters : ofCheck)
        known.m_ofCheck.insert(fromUtf32(letters));
    for (std::size_t i = 0; i < wish.rows.size() && !context.stopRequested(); ++i)
        known.m_known.insert(lettersOf(questionOf(wish.rows.rowOrEmpty(i))));
    for (const auto& question : wish.open)
        known.m_known.insert(lettersOf(question));
    return known;
}

bool NewQuestions::take(const std::string& question, ProposalCount& count)
{
    auto letters = lettersOf(question);
    if (letters.empty()) {
        ++count.unfit;
        return false;
    }
    if (m_ofCheck.contains(letters)) {
        ++count.ofCheck;
        return false;
    }
    if (!m_known.insert(std::move(letters)).second) {
        ++count.known;
        return false;
    }
    return true;
}

Result<ProposalCount> proposeFromBank(const ProposalWish& wish, const OnProposal& proposed,
                                      jobs::JobContext& context)
{
    std::vector<std::string> questions;
    questions.reserve(wish.rows.size());
    for (std::size_t i = 0; i < wish.rows.size(); ++i) {
        if (context.stopRequested())
            return stopped();
        const auto row = wish.rows.rowOrEmpty(i);
        questions.push_back(hasText(row.output) ? questionOf(row) : std::string());
    }
    ANNEAL_TRY(const auto wordings, otherWordings(questions, Wordings::Offered));
    ANNEAL_TRY(auto fresh, NewQuestions::create(wish, context));
    ProposalCount count;
    const auto rows = chosenRows(wish);
    bool more = true;
    for (std::size_t turn = 0; more && count.found < wish.most; ++turn) {
        more = false;
        for (const auto row : rows) {
            if (context.stopRequested())
                return stopped();
            if (turn >= wordings[row].size() || count.found == wish.most)
                continue;
            more = true;
            if (!fresh.take(wordings[row][turn], count))
                continue;
            proposed({row, wordings[row][turn]});
            ++count.found;
        }
    }
    return count;
}

Result<ProposalCount> proposeFromModel(const ProposalWish& wish, const AskModel& ask,
                                       const OnProposal& proposed, const OnAsking& asking,
                                       jobs::JobContext& context)
{
    ANNEAL_TRY(auto fresh, NewQuestions::create(wish, context));
    ProposalCount count;
    auto rows = spread(chosenRows(wish), std::max(wish.most, kMostLookedAt));
    std::erase_if(rows, [&wish](std::size_t index) {
        const auto row = wish.rows.rowOrEmpty(index);
        return !hasText(row.instruction) || !hasText(row.output);
    });
    rows = spread(rows, wish.most);
    for (std::size_t round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < rows.size() && count.found < wish.most; ++i) {
            if (context.stopRequested())
                return stopped();
            const auto left = wish.most - count.found;
            // In the first round each row gets its share of what is still to find.
            const auto share = round == 0 ? (left + rows.size() - i - 1) / (rows.size() - i) : left;
            const auto row = wish.rows.rowOrEmpty(rows[i]);
            asking(rows[i], count.found);
            ANNEAL_TRY(const auto answer,
                       ask(variationPrompt(row, std::min(share + kSpare, kMostAtOnce)), context));
            ++count.asked;
            auto lines = readVariations(answer, row);
            count.unfit += lines.unfit;
            std::size_t taken = 0;
            for (const auto& question : lines.questions) {
                if (taken == share || !fresh.take(question, count))
                    continue;
                proposed({rows[i], question});
                ++taken;
                ++count.found;
            }
        }
    }
    if (context.stopRequested())
        return stopped();
    return count;
}

} // namespace anneal::data
