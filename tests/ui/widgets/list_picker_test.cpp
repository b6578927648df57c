#include "ui/widgets/basics.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace anneal::ui;

class ListPickerTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<ListPicker> m_picker;

    QWidget* popup() const
    {
        return m_picker->findChild<QWidget*>(QStringLiteral("checkpointPopup"));
    }
    QLineEdit* searchField() const
    {
        return popup()->findChild<QLineEdit*>(QStringLiteral("checkpointSearch"));
    }
    QListView* list() const
    {
        return popup()->findChild<QListView*>(QStringLiteral("checkpointList"));
    }

private Q_SLOTS:
    void init()
    {
        m_picker = std::make_unique<ListPicker>();
        m_picker->setObjectName(QStringLiteral("checkpoint"));
        m_picker->setPlaceholder(QStringLiteral("Nothing chosen"), {});
        ListPicker::Item base{QStringLiteral("base"),
                              QStringLiteral("SmolLM2"),
                              QStringLiteral("untrained"),
                              {},
                              0,
                              true,
                              QStringLiteral("Base models")};
        ListPicker::Item run{QStringLiteral("run"),
                             QStringLiteral("biscuit-4"),
                             QStringLiteral("loss 0.09"),
                             {},
                             0,
                             true,
                             QStringLiteral("Trained")};
        ListPicker::Item step{
            QStringLiteral("step"),   QStringLiteral("Checkpoint 70"), {}, {}, 1, true,
            QStringLiteral("Trained")};
        ListPicker::Item broken{
            QStringLiteral("broken"), QStringLiteral("broken-1"), {}, {}, 0, false,
            QStringLiteral("Trained")};
        m_picker->setItems({base, run, step, broken});
        ListPicker::Item action;
        action.id = QStringLiteral("open");
        action.title = QStringLiteral("Open a folder…");
        m_picker->setActions({action});
        m_picker->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
    }
    void cleanup() { m_picker.reset(); }

    void keysOpenSearchAndChoose()
    {
        QSignalSpy chosen(m_picker.get(), &ListPicker::chosen);
        QTest::keyClick(m_picker.get(), Qt::Key_Down);
        QVERIFY(popup());
        QTest::keyClicks(searchField(), QStringLiteral("70"));
        QCOMPARE(list()->model()->rowCount(), 3); // the heading, the run above it, the checkpoint
        QTest::keyClick(searchField(), Qt::Key_Down);
        QTest::keyClick(searchField(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_picker->currentId(), QStringLiteral("step"));
    }

    void searchWithoutAHitSaysSo()
    {
        m_picker->openList();
        QTest::keyClicks(searchField(), QStringLiteral("zzz"));
        QVERIFY(!list()->isVisible());
    }

    void disabledItemsAreSkippedAndNotChosen()
    {
        QSignalSpy chosen(m_picker.get(), &ListPicker::chosen);
        m_picker->openList();
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(searchField(), Qt::Key_Down);
        QTest::keyClick(searchField(), Qt::Key_Return);
        QCOMPARE(m_picker->currentId(), QStringLiteral("step"));
        m_picker->openList();
        const QModelIndex last = list()->model()->index(list()->model()->rowCount() - 1, 0);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(last).center());
        QCOMPARE(chosen.size(), 1);
    }

    void clickingAnItemChoosesIt()
    {
        QTest::mouseClick(m_picker.get(), Qt::LeftButton);
        const QModelIndex run = list()->model()->index(3, 0); // heading, base, heading, run
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(run).center());
        QCOMPARE(m_picker->currentId(), QStringLiteral("run"));
        QCOMPARE(m_picker->currentDetail(), QStringLiteral("loss 0.09"));
    }

    void actionsStandBelowTheList()
    {
        QSignalSpy triggered(m_picker.get(), &ListPicker::actionTriggered);
        m_picker->openList();
        QTest::mouseClick(popup()->findChild<QPushButton*>(QStringLiteral("checkpointAction_open")),
                          Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

    void escapeClosesWithoutAChoice()
    {
        QSignalSpy chosen(m_picker.get(), &ListPicker::chosen);
        m_picker->openList();
        QTest::keyClick(searchField(), Qt::Key_Escape);
        QTRY_VERIFY(!popup() || !popup()->isVisible());
        QCOMPARE(chosen.size(), 0);
    }

    void newItemsKeepTheChoiceThatIsStillThere()
    {
        m_picker->setCurrent(QStringLiteral("run"));
        ListPicker::Item run;
        run.id = QStringLiteral("run");
        run.title = QStringLiteral("biscuit-4");
        run.detail = QStringLiteral("loss 0.07");
        m_picker->setItems({run});
        QCOMPARE(m_picker->currentDetail(), QStringLiteral("loss 0.07"));
        m_picker->setItems({});
        QCOMPARE(m_picker->currentId(), QString());
        QCOMPARE(m_picker->currentTitle(), QStringLiteral("Nothing chosen"));
    }

    void screenReadersHearTheChoice()
    {
        m_picker->setAccessibleName(QStringLiteral("Checkpoint"));
        m_picker->setCurrent(QStringLiteral("run"));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(m_picker.get());
        QCOMPARE(interface->role(), QAccessible::ComboBox);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Checkpoint"));
        QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("biscuit-4"));
    }
};

QTEST_MAIN(ListPickerTest)
#include "list_picker_test.moc"
