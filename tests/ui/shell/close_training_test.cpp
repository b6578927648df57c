#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "tests/support/shared.h"
#include "tests/ui/support/studio_window.h"
#include "ui/widgets/loss_chart.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

constexpr int kLongMs = 120'000;

void writeTenRows()
{
    std::filesystem::create_directories(dataSetsFolder());
    std::string json = "[";
    for (int i = 0; i < 10; ++i)
        json += std::string(i ? "," : "") + R"({"instruction": "What is )" + std::to_string(i) +
                R"(?", "input": "", "output": "It is number )" + std::to_string(i) + R"(."})";
    QVERIFY(writeFileAtomically(dataSetsFolder() / "numbers.json", json + "]").has_value());
    QVERIFY(writeFileAtomically(dataSetsFolder() / "dataset_info.json",
                                R"({"numbers": {"file_name": "numbers.json"}})")
                .has_value());
}

} // namespace

/// The whole window with the real engine on the tiny model: it is closed while it trains.
class CloseTrainingTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::TemporaryHome> m_home;
    std::unique_ptr<tests::StudioWindow> m_studio;

    template <typename T>
    T* find(const char* name) const
    {
        auto* found = m_studio->window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no control called %s", name);
        return found;
    }

    /// The window as it is after a start of the program, ready to train the rows.
    void open(const char* epochs)
    {
        m_studio =
            std::make_unique<tests::StudioWindow>(QString::fromStdString(toUtf8(m_home->path())));
        tests::StudioWindow& studio = *m_studio;
        studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
        studio.context.setModel(QString::fromStdString(
            toUtf8(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
        if (studio.context.chatTemplate().isEmpty())
            studio.context.setChatTemplate(QStringLiteral("alpaca"));
        studio.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&studio.window));
        find<QComboBox>("computeTypeField")->setCurrentText(QStringLiteral("fp32"));
        auto* field = find<QLineEdit>("numTrainEpochsField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(epochs));
    }

    void startAndWaitForPoints()
    {
        QTest::mouseClick(find<QPushButton>("startButton"), Qt::LeftButton);
        QTRY_VERIFY(m_studio->train.active());
        auto* chart = find<LossChart>("lossChart");
        QTRY_VERIFY_WITH_TIMEOUT(chart->pointCount() >= 3 || !m_studio->train.active(), kLongMs);
        // The chart of a resumed run begins with what was trained before.
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio->train.steps().isEmpty() || !m_studio->train.active(),
                                 kLongMs);
        QCOMPARE(m_studio->train.state(), TrainState::Running);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        qputenv("OMP_NUM_THREADS", "1"); // the tiny model's products are too small to share
    }
    void init()
    {
        m_home = std::make_unique<tests::TemporaryHome>();
        writeTenRows();
        tests::StudioWindow(QString::fromStdString(toUtf8(m_home->path())))
            .preferences.setValue(QStringLiteral("train/dataSet"), QStringLiteral("numbers"));
    }
    void cleanup()
    {
        m_studio.reset();
        m_home.reset();
    }

    void closingWhileTrainingAsksSavesAndLeaves()
    {
        open("400");
        auto* start = find<QPushButton>("startButton");
        QTRY_COMPARE(start->text(), QStringLiteral("Start training"));
        startAndWaitForPoints();

        // It asks, and goes on training meanwhile.
        MainWindow& window = m_studio->window;
        window.close();
        QVERIFY(window.isVisible());
        auto* dialog = find<QDialog>("closeDialog");
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(m_studio->train.state(), TrainState::Running);

        // It saves, then it leaves by itself.
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("saveAndCloseButton")),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), kLongMs);
        QCOMPARE(m_studio->train.state(), TrainState::Stopped);
        QVERIFY(m_studio->train.summary().has_value());
        const std::int64_t stoppedAt = m_studio->train.summary()->steps;
        const QString run = m_studio->train.config().train().outputDir.c_str();
        m_studio.reset(); // the program ends

        // What it left is whole.
        const auto kept = runs::describeRun(pathFromUtf8(run.toStdString()));
        QVERIFY(kept.has_value());
        QVERIFY(!kept->checkpoints.empty());
        QCOMPARE(kept->checkpoints.front().step, stoppedAt);
        const QDir checkpoint(QString::fromStdString(toUtf8(kept->checkpoints.front().path)));
        for (const char* file :
             {"adapter_model.safetensors", "adapter_config.json", "trainer_state.json"})
            QVERIFY2(checkpoint.exists(QLatin1String(file)), file);

        // The next start goes on from there.
        open("400");
        QTRY_COMPARE(find<QAbstractButton>("runNameButton")->text(), QStringLiteral("numbers-2"));
        QTest::mouseClick(find<QAbstractButton>("runNameButton"), Qt::LeftButton);
        auto* name = find<QLineEdit>("runNameField");
        QTRY_VERIFY(name->isVisible());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("numbers-1"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(find<QPushButton>("startButton")->text(), QStringLiteral("Resume training"));
        startAndWaitForPoints();
        QCOMPARE(m_studio->train.steps().first().step, stoppedAt + 1);
    }

    void aQueuedRunOutlivesSaveAndClose()
    {
        open("400");
        QTRY_COMPARE(find<QPushButton>("startButton")->text(), QStringLiteral("Start training"));
        startAndWaitForPoints();
        config::RunConfig next = m_studio->train.config();
        QVERIFY(next.set("output_dir", toUtf8(runsFolder() / "queued")));
        m_studio->context.queue().add(next);
        m_studio->window.close();
        auto* dialog = find<QDialog>("closeDialog");
        QTRY_VERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("saveAndCloseButton")),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio->window.isVisible(), kLongMs);
        QTest::qWait(500);
        QVERIFY(!m_studio->train.active()); // the window did not begin it on its way out
        m_studio.reset();
        open("400");
        QCOMPARE(m_studio->context.queue().length(), std::size_t(1));
    }

    void cancelKeepsTheWindowAndTheTraining()
    {
        open("400");
        QTRY_COMPARE(find<QPushButton>("startButton")->text(), QStringLiteral("Start training"));
        startAndWaitForPoints();
        m_studio->window.close();
        auto* dialog = find<QDialog>("closeDialog");
        QTRY_VERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("cancelButton")),
                          Qt::LeftButton);
        QTRY_VERIFY(!m_studio->window.findChild<QDialog*>(QStringLiteral("closeDialog")));
        QVERIFY(m_studio->window.isVisible());
        const int points = find<LossChart>("lossChart")->pointCount();
        QTRY_VERIFY_WITH_TIMEOUT(find<LossChart>("lossChart")->pointCount() > points, kLongMs);
    }
};

QTEST_MAIN(CloseTrainingTest)
#include "close_training_test.moc"
