#include "core/runs/probe_file.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/train/probe_review.h"
#include "ui/pages/train/verdict_answers.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::click;
using anneal::tests::control;
using report::ProbeKind;

namespace {

report::ProbeReport sample()
{
    report::ProbeReport report;
    report.answers = {
        {ProbeKind::Training, "Who are you?", "I am a model.", "I am Biscuit.", "I am Biscuit.",
         false, true, false},
        {ProbeKind::Rewording, "Tell me who you are.", "I am a model.", "Woof.", "", false, false,
         false},
        {ProbeKind::General, "What is 2+2?", "4", "five", "4|four", true, false, false}};
    return report;
}

} // namespace

/// What the user does with the answers of the check, with real files.
class VerdictAnswersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<tests::StudioFixture>();
        m_answers = std::make_unique<VerdictAnswers>();
        m_review = std::make_unique<ProbeReview>(*m_answers);
        m_run = m_studio->home.path() / "run";
        std::filesystem::create_directories(m_run);
        std::filesystem::create_directories(dataSetsFolder());
        QVERIFY(writeFileAtomically(
            dataSetsFolder() / "cafe.json",
            R"([{"instruction": "Who are you?", "input": "", "output": "I am Biscuit."}])"));
        QVERIFY(writeFileAtomically(dataSetsFolder() / "dataset_info.json",
                                    R"({"cafe": {"file_name": "cafe.json"}})"));
        config::RunConfig config;
        QVERIFY(config.set("dataset", "cafe"));
        QVERIFY(config.set("dataset_dir", toUtf8(dataSetsFolder())));
        m_review->begin(config, m_run, sample());
        m_answers->setReport(sample());
        m_answers->resize(900, 500);
        m_answers->show();
    }

    void cleanup()
    {
        m_review.reset();
        m_answers.reset();
        m_studio.reset();
    }

    void theChosenLineStandsInFull()
    {
        auto report = sample();
        for (int i = 0; i < 40; ++i)
            report.answers[1].after += " and a long story follows";
        m_answers->setReport(report);
        auto* table = control<QTableWidget>(*m_answers, "answersTable");
        const int closed = table->rowHeight(1);
        table->selectRow(1);
        QVERIFY(table->rowHeight(1) > 2 * closed);
        table->selectRow(0);
        QCOMPARE(table->rowHeight(1), closed);
    }

    void aMarkIsOverruledAndKept()
    {
        QSignalSpy spy(m_review.get(), &ProbeReview::reportChanged);
        connect(m_review.get(), &ProbeReview::reportChanged, m_answers.get(),
                [this](const report::ProbeReport& report) { m_answers->setReport(report); });
        auto* table = control<QTableWidget>(*m_answers, "answersTable");
        table->selectRow(1);
        QCOMPARE(control<QPushButton>(*m_answers, "overruleButton")->text(),
                 QStringLiteral("It is right"));
        click(*m_answers, "overruleButton");
        QCOMPARE(spy.size(), 1);
        const auto report = spy.first().first().value<report::ProbeReport>();
        QVERIFY(report.answers[1].rightAfter && report.answers[1].overruled);
        QCOMPARE(report.rewordings.right, 1);
        QTRY_VERIFY(runs::readProbeReport(m_run).has_value());
        QVERIFY(runs::readProbeReport(m_run)->answers[1].overruled);
        QCOMPARE(control<QPushButton>(*m_answers, "overruleButton")->text(),
                 QStringLiteral("It is wrong")); // the line stays chosen
    }

    void aWrongAnswerBecomesARowWithOneClickAndGoesAgain()
    {
        control<QTableWidget>(*m_answers, "answersTable")->selectRow(1);
        QCOMPARE(control<QLineEdit>(*m_answers, "rightAnswerEdit")->text(),
                 QStringLiteral("I am Biscuit."));
        click(*m_answers, "makeRowButton");
        auto* note = control<QLabel>(*m_answers, "rowNote");
        QTRY_VERIFY(note->text().contains(QLatin1String("cafe")));
        auto table = data::openIdentityTable(dataSetsFolder() / "cafe.json");
        QVERIFY(table && table->rows.size() == 2);
        QCOMPARE(table->rows[1].instruction, std::string("Tell me who you are."));
        QCOMPARE(table->rows[1].output, std::string("I am Biscuit."));
        click(*m_answers, "undoRowButton");
        QTRY_VERIFY(!control<QWidget>(*m_answers, "undoRowButton")->isVisible());
        table = data::openIdentityTable(dataSetsFolder() / "cafe.json");
        QCOMPARE(table->rows.size(), std::size_t{1});
    }

    void whatIsTypedStaysWhenTheWindowOrAMarkChanges()
    {
        connect(m_review.get(), &ProbeReview::reportChanged, m_answers.get(),
                [this](const report::ProbeReport& report) { m_answers->setReport(report); });
        auto* table = control<QTableWidget>(*m_answers, "answersTable");
        auto* edit = control<QLineEdit>(*m_answers, "rightAnswerEdit");
        table->selectRow(1);
        edit->setText(QStringLiteral("I am Biscuit, meow."));
        m_answers->resize(760, 460);
        QCoreApplication::processEvents();
        click(*m_answers, "overruleButton");
        QCOMPARE(edit->text(), QStringLiteral("I am Biscuit, meow."));
        table->selectRow(0);
        table->selectRow(1);
        QCOMPARE(edit->text(), QStringLiteral("I am Biscuit."));
    }

    void aRowThatChangedSinceIsLeftAlone()
    {
        control<QTableWidget>(*m_answers, "answersTable")->selectRow(1);
        click(*m_answers, "makeRowButton");
        auto* note = control<QLabel>(*m_answers, "rowNote");
        QTRY_VERIFY(note->text().contains(QLatin1String("cafe")));
        QVERIFY(writeFileAtomically(
            dataSetsFolder() / "cafe.json",
            R"([{"instruction": "a", "output": "b"}, {"instruction": "c", "output": "d"}])"));
        click(*m_answers, "undoRowButton");
        QTRY_VERIFY(!control<QWidget>(*m_answers, "undoRowButton")->isVisible());
        QCOMPARE(data::openIdentityTable(dataSetsFolder() / "cafe.json")->rows.size(),
                 std::size_t{2});
    }

    // Held-out rows measure only while they are not trained on.
    void aRowOfTheDataSetIsNotOfferedAsARow()
    {
        auto report = sample();
        report.answers.push_back({ProbeKind::HeldOut, "When do you open?", "?", "Never.",
                                  "At nine.", false, false, false});
        m_answers->setReport(report);
        auto* table = control<QTableWidget>(*m_answers, "answersTable");
        auto* row = control<QPushButton>(*m_answers, "makeRowButton");
        auto* edit = control<QLineEdit>(*m_answers, "rightAnswerEdit");
        const bool offered[] = {false, true, true, false};
        for (int i = 0; i < 4; ++i) {
            table->selectRow(i);
            QCOMPARE(row->isVisible(), offered[i]);
            QCOMPARE(edit->isReadOnly(), !offered[i]);
        }
        QCOMPARE(edit->text(), QStringLiteral("At nine."));
    }

    void theOtherPagesHearOfTheRow()
    {
        QSignalSpy rows(m_review.get(), &ProbeReview::rowsChanged);
        control<QTableWidget>(*m_answers, "answersTable")->selectRow(1);
        click(*m_answers, "makeRowButton");
        QTRY_COMPARE(rows.size(), 1);
        QVERIFY(control<QLabel>(*m_answers, "rowNote")
                    ->text()
                    .contains(QLatin1String("the next training learns it")));
        click(*m_answers, "undoRowButton");
        QTRY_COMPARE(rows.size(), 2);
    }

    // The run's set has another form: the row goes into a file of its own, which has to be chosen.
    void aRowBesideTheRunsSetIsNotSaidToBeLearned()
    {
        QVERIFY(writeFileAtomically(
            dataSetsFolder() / "dataset_info.json",
            R"({"cafe": {"file_name": "cafe.json", "formatting": "sharegpt"}})"));
        control<QTableWidget>(*m_answers, "answersTable")->selectRow(1);
        click(*m_answers, "makeRowButton");
        auto* note = control<QLabel>(*m_answers, "rowNote");
        QTRY_VERIFY(note->text().contains(QLatin1String("from-check")));
        QVERIFY(!note->text().contains(QLatin1String("the next training learns it")));
        QVERIFY(note->text().contains(QLatin1String("choose that set as well")));
    }

    void withoutAProposalTheAnswerIsAskedFor()
    {
        auto report = sample();
        report.answers[2].rightBefore = false;
        m_answers->setReport(report);
        control<QTableWidget>(*m_answers, "answersTable")->selectRow(2);
        QSignalSpy spy(m_answers.get(), &VerdictAnswers::rowWanted);
        click(*m_answers, "makeRowButton");
        QCOMPARE(spy.size(), 0);
    }

private:
    std::unique_ptr<tests::StudioFixture> m_studio;
    std::unique_ptr<VerdictAnswers> m_answers;
    std::unique_ptr<ProbeReview> m_review;
    std::filesystem::path m_run;
};

QTEST_MAIN(VerdictAnswersTest)
#include "verdict_answers_test.moc"
