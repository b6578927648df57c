#include "core/data/row_proposals.h"

#include "core/data/question_wordings.h"
#include "core/eval/questions.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace anneal;
using data::ProposalCount;
using data::ProposalWish;
using data::RowProposal;

namespace {

data::IdentityRow row(const std::string& question, const std::string& answer = "I am Biscuit.")
{
    data::IdentityRow made;
    made.instruction = question;
    made.output = answer;
    return made;
}

ProposalWish wish(const std::vector<data::IdentityRow>& rows, std::size_t most,
                  std::vector<std::size_t> chosen = {})
{
    return {data::IdentityRows(rows), std::move(chosen), most, {}};
}

struct Outcome {
    Result<ProposalCount> count;
    std::vector<RowProposal> proposals;

    [[nodiscard]] std::vector<std::string> of(std::size_t row) const
    {
        std::vector<std::string> texts;
        for (const auto& proposal : proposals)
            if (proposal.row == row)
                texts.push_back(proposal.question);
        return texts;
    }
};

Outcome fromBank(const ProposalWish& wish)
{
    jobs::JobContext context;
    Outcome outcome;
    outcome.count = data::proposeFromBank(
        wish, [&](const RowProposal& one) { outcome.proposals.push_back(one); }, context);
    return outcome;
}

Outcome fromModel(const ProposalWish& wish, const data::AskModel& ask,
                  jobs::JobContext* given = nullptr)
{
    jobs::JobContext own;
    Outcome outcome;
    outcome.count = data::proposeFromModel(
        wish, ask, [&](const RowProposal& one) { outcome.proposals.push_back(one); },
        [](std::size_t, std::size_t) {}, given ? *given : own);
    return outcome;
}

bool contains(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

class RowProposalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bankGivesEachRowItsTurnInItsOwnLanguage()
    {
        const auto outcome = fromBank(wish({row("你是谁？"), row("Who made you?")}, 6));
        QVERIFY(outcome.count);
        QCOMPARE(outcome.count->found, std::size_t(6));
        QCOMPARE(outcome.of(0).size(), std::size_t(3));
        QCOMPARE(outcome.of(1).size(), std::size_t(3));
        for (const auto& text : outcome.of(1))
            QVERIFY2(static_cast<unsigned char>(text.front()) < 0x80, text.c_str());
        for (const auto& text : outcome.of(0))
            QVERIFY2(static_cast<unsigned char>(text.front()) >= 0x80, text.c_str());
    }

    void bankNeverProposesWhatTheSetHas()
    {
        auto asked =
            wish({row("Who made you?"), row("who CREATED you"), row("Who built you?!")}, 100, {0});
        asked.open = {"Who developed you?"};
        const auto outcome = fromBank(asked);
        QVERIFY(outcome.count && outcome.count->found > 4);
        std::set<std::u32string> letters;
        for (const auto& one : outcome.proposals) {
            const auto own = data::questionLetters(one.question);
            for (const char* there :
                 {"Who made you?", "Who created you?", "Who built you?", "Who developed you?"})
                QVERIFY2(own != data::questionLetters(there), there);
            QVERIFY(letters.insert(own).second);
        }
    }

    /// A wording that is more like a row outside the choice belongs to that one's answer.
    void bankLeavesAWordingToTheRowThatItIsMostLike()
    {
        const std::vector<data::IdentityRow> rows = {row("Who are you?"),
                                                     row("What's your name?", "Biscuit.")};
        const auto outcome = fromBank(wish(rows, 100, {0}));
        QVERIFY(contains(outcome.of(0), "Tell me about yourself."));
        QVERIFY(!contains(outcome.of(0), "What are you called?"));
        QVERIFY(outcome.of(1).empty());
        const auto alone = fromBank(wish({rows.front()}, 100));
        QVERIFY(contains(alone.of(0), "What are you called?"));
    }

    void bankHasNothingForOtherRowsAndForThoseWithoutAnAnswer()
    {
        data::IdentityRow withInput = row("Who are you?");
        withInput.input = "Answer in French.";
        const auto outcome =
            fromBank(wish({row("How hot is the oven?"), row("Who are you?", " "), withInput}, 9));
        QVERIFY(outcome.count);
        QVERIFY(outcome.proposals.empty());
    }

    void modelIsAskedAboutEachRowAndItsLinesBecomeProposals()
    {
        std::vector<std::string> asked;
        const auto outcome = fromModel(
            wish({row("When do you open?"), row("你们几点关门？"), row("", "x"), row("Y?", "")}, 4),
            [&](const data::VariationPrompt& prompt, jobs::JobContext&) -> Result<std::string> {
                asked.push_back(prompt.question);
                return asked.size() == 1
                           ? "1. What time do you open?\n2. At what hour do you open?\n3. Sure"
                           : std::string("什么时候关门？\n你们营业到几点？\n几点打烊？");
            });
        QVERIFY(outcome.count);
        QCOMPARE(asked.size(), std::size_t(2));
        QVERIFY(asked[0].find("When do you open?") != std::string::npos);
        QVERIFY(asked[1].find("换成") != std::string::npos);
        QVERIFY((outcome.proposals == std::vector<RowProposal>{{0, "What time do you open?"},
                                                               {0, "At what hour do you open?"},
                                                               {1, "什么时候关门？"},
                                                               {1, "你们营业到几点？"}}));
        QCOMPARE(outcome.count->unfit, std::size_t(1));
    }

    /// A model is quick to write "What is your name?".
    void modelsLinesThatTheCheckAsksAreLeftOut()
    {
        std::string lines;
        for (const auto question : eval::identityQuestions(false))
            lines += std::string(question) + "\n";
        const auto outcome = fromModel(wish({row("Who are you?")}, 20),
                                       [&](const auto&, auto&) -> Result<std::string> {
                                           return lines + "Whom do I see here?";
                                       });
        QCOMPARE(outcome.proposals.size(), std::size_t(1));
        QVERIFY(outcome.count->ofCheck >= eval::identityQuestions(false).size());
    }

    void modelThatOnlyRepeatsIsAskedThreeTimesAtMost()
    {
        int times = 0;
        const auto outcome = fromModel(
            wish({row("When do you open?")}, 5), [&](const auto&, auto&) -> Result<std::string> {
                ++times;
                return std::string(
                    "When do you open?\nwhat time do you open\nWhat time do you open?");
            });
        QCOMPARE(times, 3);
        QCOMPARE(outcome.proposals.size(), std::size_t(1));
        QCOMPARE(outcome.count->known, std::size_t(2));
    }

    void whatWasProposedBeforeAFailureStands()
    {
        int times = 0;
        const auto outcome =
            fromModel(wish({row("When do you open?"), row("When do you close?")}, 4),
                      [&](const auto&, auto&) -> Result<std::string> {
                          if (++times == 2)
                              return fail(ErrorCode::Io, "cut");
                          return std::string("What time do you open?");
                      });
        QVERIFY(!outcome.count);
        QCOMPARE(outcome.count.error().message, std::string("cut"));
        QCOMPARE(outcome.proposals.size(), std::size_t(1));
    }

    void stoppingEndsItBeforeTheNextQuestion()
    {
        jobs::JobContext context;
        int times = 0;
        const auto outcome = fromModel(
            wish({row("When do you open?"), row("When do you close?")}, 4),
            [&](const auto&, jobs::JobContext& job) -> Result<std::string> {
                ++times;
                job.requestStop();
                return std::string("What time do you open?");
            },
            &context);
        QCOMPARE(times, 1);
        QVERIFY(!outcome.count);
        QVERIFY(outcome.count.error().code == ErrorCode::Cancelled);
        QVERIFY(!outcome.proposals.empty());
    }

    void fewOfManyRowsAreSpreadOverTheSet()
    {
        std::vector<data::IdentityRow> rows;
        for (int i = 0; i < 1000; ++i)
            rows.push_back(row("What is number " + std::to_string(i) + "?"));
        int times = 0;
        const auto outcome =
            fromModel(wish(rows, 4), [&](const auto&, auto&) -> Result<std::string> {
                return "Tell me of number n" + std::to_string(++times) + "?";
            });
        QCOMPARE(outcome.proposals.size(), std::size_t(4));
        QVERIFY(outcome.proposals.front().row == 0 && outcome.proposals.back().row > 600);
    }
};

QTEST_GUILESS_MAIN(RowProposalsTest)
#include "row_proposals_test.moc"
