#include "core/base/json.h"
#include "core/eval/probe.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anneal;
using report::ProbeKind;

namespace {

/// An answer of a real model, and what a person who read it says of it
/// (tests/data/eval/README.md).
struct Labelled {
    eval::ProbeSet::Question question;
    std::string answer;
    std::vector<std::string> names;
    bool right = false;
};

ProbeKind kindOf(const std::string& text)
{
    return text == "training"    ? ProbeKind::Training
           : text == "held_out"  ? ProbeKind::HeldOut
           : text == "rewording" ? ProbeKind::Rewording
                                 : ProbeKind::General;
}

std::vector<Labelled> readAnswers()
{
    QFile file(QStringLiteral(ANNEAL_SOURCE_DIR "/tests/data/eval/labelled_answers.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("labelled_answers.jsonl is missing");
    std::vector<Labelled> answers;
    while (!file.atEnd()) {
        const auto line = file.readLine().toStdString();
        const auto json = parseJson(line, "labelled_answers.jsonl", answers.size() + 1).value();
        Labelled one;
        one.question = {kindOf(json.at("kind").get<std::string>()),
                        json.at("question").get<std::string>(), json.value("expected", ""), ""};
        one.answer = json.at("answer").get<std::string>();
        one.names = json.value("names", std::vector<std::string>());
        one.right = json.at("right").get<bool>();
        answers.push_back(std::move(one));
    }
    return answers;
}

} // namespace

/// The marks of the did-it-work check against those of a person.
class LabelledAnswersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRulesAgreeWithAPersonInNineOfTen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<std::size_t>("atLeast");
        QTest::newRow("all") << -1 << std::size_t{200};
        QTest::newRow("training") << int(ProbeKind::Training) << std::size_t{40};
        QTest::newRow("held out") << int(ProbeKind::HeldOut) << std::size_t{25};
        QTest::newRow("rewording") << int(ProbeKind::Rewording) << std::size_t{30};
        QTest::newRow("general") << int(ProbeKind::General) << std::size_t{40};
    }

    void theRulesAgreeWithAPersonInNineOfTen()
    {
        QFETCH(int, kind);
        QFETCH(std::size_t, atLeast);
        std::size_t all = 0, agreed = 0;
        for (const auto& one : readAnswers()) {
            if (kind >= 0 && int(one.question.kind) != kind)
                continue;
            ++all;
            const bool marked = eval::judge(one.question, one.answer, one.names);
            agreed += marked == one.right ? 1U : 0U;
            if (marked != one.right && kind >= 0)
                qInfo("marked %s: %s -> %s", marked ? "right" : "wrong", one.question.text.c_str(),
                      one.answer.substr(0, 160).c_str());
        }
        QVERIFY2(all >= atLeast, qPrintable(QString::number(all)));
        QVERIFY2(agreed * 10 >= all * 9,
                 qPrintable(QString::number(agreed) + " of " + QString::number(all)));
        qInfo("%zu of %zu", agreed, all);
    }

    // Neither a rule that says yes to everything nor one that says no would pass.
    void bothMarksOccurInEachKind()
    {
        for (const auto kind :
             {ProbeKind::Training, ProbeKind::HeldOut, ProbeKind::Rewording, ProbeKind::General}) {
            std::size_t right = 0, wrong = 0;
            for (const auto& one : readAnswers()) {
                if (one.question.kind == kind)
                    ++(one.right ? right : wrong);
            }
            QVERIFY2(right >= 5 && wrong >= 5, qPrintable(QString::number(int(kind))));
        }
    }
};

QTEST_GUILESS_MAIN(LabelledAnswersTest)
#include "labelled_answers_test.moc"
