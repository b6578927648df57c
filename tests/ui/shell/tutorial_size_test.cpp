#include "core/base/atomic_file.h"
#include "core/base/memory_watch.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "tests/support/shared.h"
#include "tests/ui/support/latency_watch.h"
#include "tests/ui/support/studio_window.h"
#include "ui/widgets/bubble_view.h"
#include "ui/widgets/loss_chart.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

constexpr int kLongMs = 3'600'000;
constexpr double kMostMs = 100, kMostBytes = 3e9;

// QtTest ends a test function after five minutes otherwise.
const bool kMayTakeLong = qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(2 * kLongMs));

} // namespace

/// The tutorial's way through the window, on a model of its size: train, chat, export, with QLoRA.
/// ANNEAL_TUTORIAL_MODEL names the folder; `anneal bench model` writes one with random weights of
/// any shape. Takes minutes, so it is made by hand: packaging/bench/tutorial_size.sh.
class TutorialSizeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trainsAnswersAndExportsWithinItsMemory();

private:
    template <typename T>
    T* find(const char* name) const
    {
        auto* found = m_studio->window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no control called %s", name);
        return found;
    }
    void press(const char* name) const
    {
        auto* button = find<QPushButton>(name);
        const bool there =
            QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, 60'000);
        if (!there)
            m_studio->window.grab().save(QDir::temp().filePath(QStringLiteral("tutorial.png")));
        QVERIFY2(there, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Says what the part took and remembers where it took too much, so that all parts are
    /// measured.
    void hold(const char* part)
    {
        const auto bytes = static_cast<double>(m_memory->highest());
        qInfo("%s: at most %.2f GB; of %d clicks the longest waited %.0f ms, %d over 50 ms", part,
              bytes / 1e9, m_watch->posted(), m_watch->longestMs(), m_watch->above(50));
        if (m_watch->longestMs() > kMostMs || bytes >= kMostBytes)
            m_over << QString::fromLatin1(part);
        restart();
    }
    void restart()
    {
        m_watch->restart();
        m_memory = std::make_unique<MemoryWatch>();
    }

    QStringList m_over; ///< parts that took too much
    std::unique_ptr<tests::StudioWindow> m_studio;
    std::unique_ptr<tests::LatencyWatch> m_watch;
    std::unique_ptr<MemoryWatch> m_memory; ///< of the part that goes on
};

void TutorialSizeTest::trainsAnswersAndExportsWithinItsMemory()
{
    const QString model = qEnvironmentVariable("ANNEAL_TUTORIAL_MODEL");
    if (model.isEmpty() || tests::sharedFolder().empty())
        QSKIP("needs ANNEAL_TUTORIAL_MODEL, a folder of the tutorial's size, and ../shared");
    const tests::TemporaryHome home;
    std::filesystem::create_directories(dataSetsFolder());
    std::filesystem::copy_file(tests::sharedFolder() / "data" / "xfc.json",
                               dataSetsFolder() / "xfc.json");
    QVERIFY(writeFileAtomically(dataSetsFolder() / "dataset_info.json",
                                R"({"xfc": {"file_name": "xfc.json"}})"));
    const auto folder = QString::fromStdString(toUtf8(home.path()));
    {
        QSettings before(folder + QStringLiteral("/studio.ini"), QSettings::IniFormat);
        before.setValue(QStringLiteral("train/welcomeDone"), true);
        before.setValue(QStringLiteral("train/dataSet"), QStringLiteral("xfc"));
    }
    m_studio = std::make_unique<tests::StudioWindow>(folder);
    auto& studio = *m_studio;
    studio.context.setModel(model);
    if (studio.context.chatTemplate().isEmpty())
        studio.context.setChatTemplate(QStringLiteral("deepseekr1"));
    studio.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&studio.window));
    m_watch = std::make_unique<tests::LatencyWatch>();
    m_memory = std::make_unique<MemoryWatch>();

    press("advancedButton");
    auto* bits = find<QLineEdit>("quantizationBitField");
    bits->setFocus();
    bits->selectAll();
    QTest::keyClicks(bits, QStringLiteral("4"));
    press("advancedBackButton");
    auto* epochs = find<QLineEdit>("numTrainEpochsField");
    epochs->setFocus();
    epochs->selectAll();
    QTest::keyClicks(epochs, qEnvironmentVariable("ANNEAL_TUTORIAL_EPOCHS", QStringLiteral("2")));
    hold("the form");

    // The form measures what it shows while it is filled in; the training begins afterwards.
    press("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(studio.train.active(), kLongMs);
    QTRY_VERIFY_WITH_TIMEOUT(studio.train.state() == TrainState::Checking || !studio.train.active(),
                             kLongMs);
    hold("the training");
    QTRY_VERIFY_WITH_TIMEOUT(!studio.train.active(), kLongMs);
    QVERIFY2(studio.train.state() == TrainState::Finished,
             studio.train.error() ? studio.train.error()->message.c_str() : "not finished");
    QVERIFY(find<LossChart>("lossChart")->pointCount() > 2);
    hold("the check");

    studio.context.open(StudioContext::Page::Chat);
    press("loadButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio.chat.state(), ChatState::Ready, kLongMs);
    hold("loading for chat");
    auto* bubbles = find<BubbleView>("bubbleView");
    const int before = bubbles->count();
    auto* field = find<QPlainTextEdit>("messageEdit");
    field->setPlainText(QStringLiteral("你叫做什么名字？"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bubbles->count(), before + 2, kLongMs);
    QTRY_COMPARE_WITH_TIMEOUT(studio.chat.state(), ChatState::Ready, kLongMs);
    hold("the chat");

    studio.context.open(StudioContext::Page::Export);
    find<QRadioButton>("folderTargetRadio")->click();
    auto* target = find<QLineEdit>("exportFolderEdit");
    target->clear();
    QTest::keyClicks(target, QString::fromStdString(toUtf8(home.path() / "exported")));
    press("exportButton");
    QTRY_VERIFY_WITH_TIMEOUT(studio.exporting.state() == ExportState::Running, kLongMs);
    QTRY_VERIFY_WITH_TIMEOUT(studio.exporting.state() != ExportState::Running, kLongMs);
    QVERIFY2(studio.exporting.state() == ExportState::Done,
             studio.exporting.error() ? studio.exporting.error()->message.c_str() : "");
    hold("the export");
    QVERIFY2(m_over.isEmpty(), qPrintable(m_over.join(QStringLiteral(", "))));
}

QTEST_MAIN(TutorialSizeTest)
#include "tutorial_size_test.moc"
