#include "tests/ui/data/data_page_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <ctime>
#include <fstream>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {

#ifdef _WIN32
double threadMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}
#else
double threadMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}
#endif

/// Takes the processor time of each event: how long a click that comes in between waits at least,
/// whatever else the machine does.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = threadMs();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, threadMs() - before);
        --m_depth;
        return done;
    }
    double takeLongestMs() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace

/// A million rows in the editor: no step keeps the window from answering.
class DataMillionTest final : public DataPageFixture {
    Q_OBJECT
private Q_SLOTS:
    void noStepTakesLongerThanAClickMay();

private:
    static constexpr int kMany = 1'000'000;
    /// What happened since the last call.
    void step(const char* name)
    {
        auto* timed = static_cast<TimedApplication*>(qApp);
        const double longest = timed->takeLongestMs();
        qInfo("%-22s %6.1f ms of the processor at most", name, longest);
        if (longest > 100)
            m_slow << QStringLiteral("%1: %2 ms").arg(QLatin1String(name)).arg(longest);
    }
    QStringList m_slow;
};

void DataMillionTest::noStepTakesLongerThanAClickMay()
{
    begin();
    const auto file = dataSetsFolder() / "million.jsonl";
    {
        std::ofstream out(file, std::ios::binary);
        for (int i = 0; i < kMany; ++i)
            out << "{\"instruction\": \"Question " << i << " of the many that are here?\", "
                << "\"input\": \"\", \"output\": \"Answer number " << i * 7919LL
                << ", which is another one each time.\"}\n";
    }
    static_cast<void>(static_cast<TimedApplication*>(qApp)->takeLongestMs());
    QElapsedTimer wall;
    wall.start();
    open(toUtf8(file));
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), kMany, 120'000);
    qInfo("open after %lld ms", wall.elapsed());
    step("open");
    for (int i = 0; i < 40; ++i) {
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() / 40 * i);
        QCoreApplication::processEvents();
    }
    step("scroll");
    auto* find = control<QLineEdit>(*m_page, "findEdit");
    find->setText(QStringLiteral("question 999999 "));
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table().currentIndex().row(), 999'999, 120'000);
    step("search");
    field("answerEdit").setFocus();
    QTest::keyClicks(&field("answerEdit"), QStringLiteral("!!"));
    click(*m_page, "duplicateRowButton");
    click(*m_page, "moveUpButton");
    table().showRow(3);
    click(*m_page, "addRowButton");
    click(*m_page, "undoButton");
    QTest::qWait(2500); // the draft
    step("edit");
    find->setText(QStringLiteral("Answer"));
    click(*m_page, "replaceToggle");
    control<QLineEdit>(*m_page, "replaceEdit")->setText(QStringLiteral("Reply"));
    click(*m_page, "replaceAllButton");
    QTRY_COMPARE_WITH_TIMEOUT(model().row(7).output.substr(0, 5), std::string("Reply"), 300'000);
    QTest::qWait(2500);
    step("replace all");
    click(*m_page, "undoButton");
    QCOMPARE(model().row(7).output.substr(0, 6), std::string("Answer"));
    step("undo");
    std::vector<int> rows;
    for (int i = 0; i < kMany; i += 2)
        rows.push_back(i);
    model().removeRowsAt(rows);
    click(*m_page, "undoButton");
    click(*m_page, "redoButton");
    QCOMPARE(model().row(0).instruction.substr(0, 11), std::string("Question 1 "));
    QTest::qWait(2500);
    step("every second row");
    click(*m_page, "saveButton");
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->hasUnsavedChanges(), 120'000);
    step("save");
    table().setFocus();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 0);
    click(*m_page, "undoButton");
    step("all rows");
    // The checks of all rows, near duplicates too.
    QTest::qWait(4000);
    auto* checks = control<QWidget>(*m_page, "checksCard");
    QTRY_VERIFY_WITH_TIMEOUT(checks->findChild<QPushButton*>(QStringLiteral("checkButton0")),
                             300'000);
    step("checks");
    m_page->discardChanges();
    end();
    QVERIFY2(m_slow.isEmpty(), qPrintable(m_slow.join(QStringLiteral("; "))));
}

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    DataMillionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "data_million_test.moc"
