#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/chat/model_choices.h"
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
    void afterAStopTheQueueWaitsForAClick();
    void wholeWeightsAreChattedWithAndGoneOnFrom();

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
    QTRY_VERIFY(!studio.context.runs().empty() && // read in the background
                !studio.context.runs().front().checkpoints.empty());
    QCOMPARE(studio.context.runs().size(), std::size_t(1));
    QCOMPARE(studio.context.runs().front().checkpoints.front().step, stoppedAt);

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

void TrainFlowTest::afterAStopTheQueueWaitsForAClick()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto owned = open(studio);
    TrainPage& page = *owned;
    auto* start = control<QPushButton>(page, "startButton");
    type(page, "numTrainEpochsField", "400");
    QTRY_COMPARE(start->text(), QStringLiteral("Start training"));
    click(page, "startButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio.train.state(), TrainState::Running, kLongMs);
    config::RunConfig next = studio.train.config();
    const auto folder = runsFolder() / "queued";
    QVERIFY(next.set("output_dir", toUtf8(folder)));
    QVERIFY(next.set("num_train_epochs", "1"));
    studio.context.queue().add(next);
    click(page, "stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio.train.state(), TrainState::Stopped, kLongMs);
    QTest::qWait(1500);
    QCOMPARE(studio.train.state(), TrainState::Stopped);
    QCOMPARE(studio.context.queue().length(), std::size_t(1));

    // It leaves the queue when it trains, and the queue then goes on by itself.
    config::RunConfig last = next;
    QVERIFY(last.set("output_dir", toUtf8(runsFolder() / "last")));
    studio.context.queue().add(last);
    page.startQueue();
    QCOMPARE(studio.context.queue().length(), std::size_t(2));
    QTRY_COMPARE_WITH_TIMEOUT(studio.context.queue().length(), std::size_t(1), kLongMs);
    QCOMPARE(studio.train.config().train().outputDir, toUtf8(folder));
    QTRY_COMPARE_WITH_TIMEOUT(studio.context.queue().length(), std::size_t(0), 2 * kLongMs);
    QTRY_VERIFY_WITH_TIMEOUT(!studio.train.active(), 2 * kLongMs);
}

/// What the method full leaves is a model by itself: no adapter, and no base beside it.
void TrainFlowTest::wholeWeightsAreChattedWithAndGoneOnFrom()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto owned = open(studio);
    TrainPage& page = *owned;
    auto* start = control<QPushButton>(page, "startButton");
    type(page, "numTrainEpochsField", "2");
    type(page, "learningRateField", "1e-5");
    control<QComboBox>(page, "finetuningTypeField")->setCurrentText(QStringLiteral("full"));
    QTRY_COMPARE(start->text(), QStringLiteral("Start training"));
    click(page, "startButton");
    QTRY_VERIFY(studio.train.active());
    QTRY_VERIFY_WITH_TIMEOUT(!studio.train.active(), 2 * kLongMs);
    QVERIFY2(studio.train.state() == TrainState::Finished, why(studio.train).constData());
    studio.context.refreshRuns();
    const auto options = ModelChoices::list({}, studio.context.runs(), {}, QDateTime());
    QVERIFY(options.size() >= 2); // the result and its checkpoints
    const auto engine = studio::loadEngine();
    QVERIFY(engine.has_value());
    for (const ModelOption& option : options) {
        QVERIFY2(option.problem.isEmpty(), qPrintable(option.problem));
        QVERIFY(option.isTrained() && !option.hasAdapter());
        QCOMPARE(option.choice.model.modelNameOrPath, option.id.toStdString());
        QCOMPARE(option.choice.model.chatTemplate, studio.context.chatTemplate().toStdString());
        jobs::JobContext context;
        const auto model = (*engine)->loadChat(
            option.choice, [](double, const std::string&) {}, context);
        QVERIFY2(model.has_value(), model ? "" : model.error().message.c_str());
    }
    QCOMPARE(ModelChoices::newest(options)->id, options.front().id);
    const auto described = ModelChoices::describe(options.back().id); // opened from elsewhere
    QVERIFY(described.has_value());
    QVERIFY(described->isTrained());
    QCOMPARE(described->choice.model.chatTemplate, options.back().choice.model.chatTemplate);
}

QTEST_MAIN(TrainFlowTest)
#include "train_flow_test.moc"
