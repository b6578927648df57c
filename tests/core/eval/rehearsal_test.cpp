#include "core/data/rehearsal.h"
#include "core/eval/questions.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace anneal;

class RehearsalTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsAQuestionWithAnAnswer();
    void noRehearsedQuestionIsAskedByTheCheck();
    void noRehearsedRowIsAboutTheModelItself();
    void chineseIsLearnedAndEnglishHeld();
};

void RehearsalTest::everyRowIsAQuestionWithAnAnswer()
{
    const auto rehearsal = data::rehearsal();
    QVERIFY(rehearsal.has_value());
    QVERIFY(rehearsal->samples.size() >= 150);
    QCOMPARE(rehearsal->kinds.size(), rehearsal->samples.size());
    std::set<std::string> questions;
    for (const auto& row : rehearsal->samples) {
        QCOMPARE(row.prompt.size(), std::size_t{1});
        QCOMPARE(row.response.size(), std::size_t{1});
        QVERIFY(!row.response.front().content.empty());
        QVERIFY(questions.insert(row.prompt.front().content).second);
    }
}

void RehearsalTest::noRehearsedQuestionIsAskedByTheCheck()
{
    const auto rehearsal = data::rehearsal();
    QVERIFY(rehearsal.has_value());
    std::set<std::string> rehearsed;
    for (const auto& row : rehearsal->samples)
        rehearsed.insert(row.prompt.front().content);
    for (const bool chinese : {true, false}) {
        for (const auto& asked : eval::generalQuestions(chinese))
            QVERIFY2(!rehearsed.contains(std::string(asked.text)), std::string(asked.text).c_str());
    }
}

// Such a row would work against the user's.
void RehearsalTest::noRehearsedRowIsAboutTheModelItself()
{
    const auto rehearsal = data::rehearsal();
    QVERIFY(rehearsal.has_value());
    for (const auto& row : rehearsal->samples) {
        const auto text = row.prompt.front().content + row.response.front().content;
        for (const char* word : {"who are you", "Who are you", "your name", "你是", "你叫",
                                 "SmolLM", "assistant", "language model"})
            QVERIFY2(text.find(word) == std::string::npos, text.c_str());
    }
}

void RehearsalTest::chineseIsLearnedAndEnglishHeld()
{
    const auto rehearsal = data::rehearsal();
    QVERIFY(rehearsal.has_value());
    std::set<data::EncodedSample::Kind> kinds;
    for (const auto& row : rehearsal->samples) {
        const auto& answer = row.response.front().content;
        const bool english = std::all_of(answer.begin(), answer.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x80;
        });
        const auto kind = rehearsal->kinds.at(row.row);
        QVERIFY2(english == (kind == data::EncodedSample::Kind::GeneralHeld), answer.c_str());
        kinds.insert(kind);
    }
    QCOMPARE(kinds.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
