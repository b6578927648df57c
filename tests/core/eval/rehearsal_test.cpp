#include "core/data/rehearsal.h"
#include "core/eval/questions.h"

#include <QtTest>

#include <set>

using namespace anneal;

class RehearsalTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsAQuestionWithAnAnswer();
    void noRehearsedQuestionIsAskedByTheCheck();
};

void RehearsalTest::everyRowIsAQuestionWithAnAnswer()
{
    const auto rows = data::rehearsalSamples();
    QVERIFY(rows.has_value());
    QVERIFY(rows->size() >= 60);
    std::set<std::string> questions;
    for (const auto& row : *rows) {
        QCOMPARE(row.prompt.size(), std::size_t{1});
        QCOMPARE(row.response.size(), std::size_t{1});
        QVERIFY(!row.response.front().content.empty());
        QVERIFY(questions.insert(row.prompt.front().content).second);
    }
}

void RehearsalTest::noRehearsedQuestionIsAskedByTheCheck()
{
    const auto rows = data::rehearsalSamples();
    QVERIFY(rows.has_value());
    std::set<std::string> rehearsed;
    for (const auto& row : *rows)
        rehearsed.insert(row.prompt.front().content);
    for (const bool chinese : {true, false}) {
        for (const auto& asked : eval::generalQuestions(chinese))
            QVERIFY2(!rehearsed.contains(std::string(asked.text)), std::string(asked.text).c_str());
    }
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
