#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/loss_chart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::click;
using anneal::tests::control;

namespace {

constexpr int kLongMs = 120'000;

void writeTenRows()
{
    const auto folder = dataSetsFolder();
    std::filesystem::create_directories(folder);
    std::string json = "[";
    for (int i = 0; i < 10; ++i)
        json += std::string(i ? "," : "") + R"({"instruction": "What is )" + std::to_string(i) +
                R"(?", "input": "", "output": "It is number )" + std::to_string(i) + R"(."})";
    QVERIFY(writeFileAtomically(folder / "numbers.json", json + "]").has_value());
    QVERIFY(writeFileAtomically(folder / "dataset_info.json",
                                R"({"numbers": {"file_name": "numbers.json"}})")
                .has_value());
}

/// Why the training is not where the test wants it.
QByteArray why(const TrainBridge& train)
{
    QByteArray text = "state " + QByteArray::number(int(train.state())) + ", " +
                      QByteArray::number(train.steps().size()) + " steps";
    if (train.error())
        text += ": " + QByteArray::fromStdString(train.error()->message);
    return text;
}

void type(QWidget& page, const char* field, const char* text)
{
    auto* edit = control<QLineEdit>(page, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromLatin1(text));
}

} // namespace

/// The real engine on the tiny model, driven as a person drives it.
class TrainFlowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void trainsStopsAndResumesWithRealClicks();
    void aFinishedRunShowsItsVerdictAndTheAnswers();

private:
    std::unique_ptr<TrainPage> open(tests::StudioFixture& studio);
};

void TrainFlowTest::initTestCase()
{
    // The tiny model's products are too small to share: threads that wait for each other would make
    // a busy machine crawl.
    qputenv("OMP_NUM_THREADS", "1");
}

std::unique_ptr<TrainPage> TrainFlowTest::open(tests::StudioFixture& studio)
{
    writeTenRows();
    studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
    studio.preferences.setValue(QStringLiteral("train/dataSet"), QStringLiteral("numbers"));
    studio.context.setModel(QString::fromStdString(
        toUtf8(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
    if (studio.context.chatTemplate().isEmpty())
        studio.context.setChatTemplate(QStringLiteral("alpaca"));
    auto page = std::make_unique<TrainPage>(studio.context);
    page->resize(1092, 740);
    page->show();
    control<QComboBox>(*page, "computeTypeField")->setCurrentText(QStringLiteral("fp32"));
    return page;
}

void TrainFlowTest::trainsStopsAndResumesWithRealClicks()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto owned = open(studio);
    TrainPage& page = *owned;
    auto* start = control<QPushButton>(page, "startButton");
    QTRY_COMPARE(start->text(), QStringLiteral("Start training"));
    type(page, "numTrainEpochsField", "400"); // long enough to be stopped
    QTRY_COMPARE(start->text(), QStringLiteral("Start training"));
    click(page, "startButton");
    QTRY_VERIFY(studio.train.active());

    // The chart gets its points.
    auto* chart = control<LossChart>(page, "lossChart");
    QTRY_VERIFY_WITH_TIMEOUT(chart->pointCount() >= 5 || !studio.train.active(), kLongMs);
    QVERIFY2(chart->pointCount() >= 5, why(studio.train).constData());
    QTRY_COMPARE(studio.train.state(), TrainState::Running);

    // Pause holds it, Resume lets it go on.
    click(page, "pauseButton");
    QCOMPARE(studio.train.state(), TrainState::Paused);
    QTest::qWait(1000); // the update under way ends, and the chart draws what had arrived
    const int held = chart->pointCount();
    QTest::qWait(1000);
    QCOMPARE(chart->pointCount(), held);
    click(page, "resumeButton");
    QTRY_VERIFY_WITH_TIMEOUT(chart->pointCount() > held, kLongMs);

    // Stop keeps a checkpoint to go on from.
    click(page, "stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio.train.state(), TrainState::Stopped, kLongMs);
    QVERIFY(studio.train.summary().has_value());
    const auto stoppedAt = studio.train.summary()->steps;
    QVERIFY(stoppedAt > 0);
    QTRY_VERIFY(control<QPushButton>(page, "resumeButton")->isVisible());
    const auto runs = studio.context.runs();
    QCOMPARE(runs.size(), std::size_t(1));
    QVERIFY(!runs.front().checkpoints.empty());
    QCOMPARE(runs.front().checkpoints.front().step, stoppedAt);

    click(page, "resumeButton");
    QTRY_VERIFY(studio.train.active());
    QTRY_VERIFY_WITH_TIMEOUT(!studio.train.steps().isEmpty() || !studio.train.active(), kLongMs);
    QVERIFY2(!studio.train.steps().isEmpty(), why(studio.train).constData());
    QCOMPARE(studio.train.steps().first().step, stoppedAt + 1);
    click(page, "stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio.train.state(), TrainState::Stopped, kLongMs);
}

void TrainFlowTest::aFinishedRunShowsItsVerdictAndTheAnswers()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto owned = open(studio);
    TrainPage& page = *owned;
    auto* start = control<QPushButton>(page, "startButton");
    QTRY_COMPARE(start->text(), QStringLiteral("Start training"));
    type(page, "numTrainEpochsField", "2");
    QTRY_COMPARE(start->text(), QStringLiteral("Start training"));
    click(page, "startButton");
    QTRY_VERIFY(studio.train.active());
    QTRY_VERIFY_WITH_TIMEOUT(!studio.train.active(), 2 * kLongMs);
    QVERIFY2(studio.train.state() == TrainState::Finished, why(studio.train).constData());
    QVERIFY2(studio.train.probe().has_value(), why(studio.train).constData());
    QVERIFY(control<QWidget>(page, "verdictStage")->isVisible());
    QVERIFY(!control<QLabel>(page, "verdictTitle")->text().isEmpty());
    QCOMPARE(control<QTableWidget>(page, "answersTable")->rowCount(),
             int(studio.train.probe()->answers.size()));
    QVERIFY(control<LossChart>(page, "smallLossChart")->pointCount() > 0);

    // The next run has a name of its own, and the finished one is in the list.
    click(page, "changeSettingsButton");
    QVERIFY(control<QWidget>(page, "formView")->isVisible());
    QTRY_COMPARE(control<QAbstractButton>(page, "runNameButton")->text(),
                 QStringLiteral("numbers-2"));
    QTRY_COMPARE(studio.context.runs().size(), std::size_t(1)); // read in the background
    QVERIFY(studio.context.runs().front().score.has_value());   // the check's report is kept
}

QTEST_MAIN(TrainFlowTest)
#include "train_flow_test.moc"
