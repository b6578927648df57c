#include "tests/ui/support/page_states.h"
#include "tests/ui/support/studio_window.h"
#include "ui/shell/close_dialog.h"
#include "ui/shell/model_bar.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using tests::Page;

namespace {

/// Class, objectName and place of a widget, to find it by.
QString describe(const QWidget& widget)
{
    QStringList parents;
    for (const QWidget* at = &widget; at && parents.size() < 4; at = at->parentWidget())
        parents.prepend(
            QString::fromLatin1(at->metaObject()->className()).section(':', -1) +
            (at->objectName().isEmpty() ? QString() : QStringLiteral("#") + at->objectName()));
    return parents.join(QStringLiteral(" > "));
}

/// One of several choices that is not the chosen one: arrow keys lead there.
bool isOtherChoice(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || button->isChecked())
        return false;
    return button->autoExclusive() || (button->group() && button->group()->exclusive());
}

bool reachedByKey(const QWidget& widget, const QWidget& window)
{
    const bool inside = qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) != nullptr;
    return widget.isVisibleTo(&window) && widget.isEnabled() && !inside && !isOtherChoice(widget) &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

/// Every page in every state, as a screen reader and a keyboard meet it.
class AccessibilityTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<tests::StudioWindow> m_studio;

    void show(Page page, const QString& state)
    {
        tests::showState(m_studio->window, page, state);
        QTest::qWait(20); // layouts
    }

    QSet<QWidget*> controls() const
    {
        QSet<QWidget*> found;
        for (QWidget* widget : m_studio->window.findChildren<QWidget*>()) {
            if (reachedByKey(*widget, m_studio->window))
                found.insert(widget);
        }
        return found;
    }

    void addStates()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("state");
        for (const tests::PlaceOfStates& place : tests::places()) {
            for (const QString& state : place.states)
                QTest::addRow("%s %s", place.name, qPrintable(state)) << int(place.page) << state;
        }
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("ANNEAL_HOME", m_home->path().toUtf8());
        m_studio = std::make_unique<tests::StudioWindow>(m_home->path());
        m_studio->window.resize(1280, 800);
        m_studio->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_studio->window));
    }
    void cleanup()
    {
        m_studio.reset();
        m_home.reset();
    }

    void everyControlHasANameForScreenReaders_data() { addStates(); }
    void everyControlHasANameForScreenReaders()
    {
        QFETCH(int, page);
        QFETCH(QString, state);
        for (const char* language : {"en", "zh_CN"}) {
            m_studio->preferences.setLanguage(QLatin1String(language));
            show(Page(page), state);
            for (QWidget* widget : controls()) {
                QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty(),
                         qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(language),
                                                                 describe(*widget))));
            }
        }
    }

    void everyControlHasAnObjectName_data() { addStates(); }
    void everyControlHasAnObjectName()
    {
        QFETCH(int, page);
        QFETCH(QString, state);
        show(Page(page), state);
        for (const QWidget* widget : controls())
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(describe(*widget)));
    }

    void tabReachesEveryControlAndComesBack_data() { addStates(); }
    void tabReachesEveryControlAndComesBack()
    {
        QFETCH(int, page);
        QFETCH(QString, state);
        show(Page(page), state);
        MainWindow& window = m_studio->window;
        QSet<QWidget*> left = controls();
        QVERIFY(!left.isEmpty());
        QWidget* first = QApplication::focusWidget(); // a card on the stage takes the focus
        if (!left.contains(first)) {
            first = window.findChild<QWidget*>(QStringLiteral("tabBar"))->nextInFocusChain();
            while (!left.contains(first))
                first = first->nextInFocusChain();
            first->setFocus(Qt::TabFocusReason);
        }
        QSet<QWidget*> visited;
        QWidget* at = first;
        while (!visited.contains(at)) {
            visited.insert(at);
            left.remove(at);
            QTest::keyClick(at, Qt::Key_Tab);
            QWidget* next = QApplication::focusWidget();
            QVERIFY(next);
            QVERIFY2(next != at, qPrintable(QStringLiteral("Tab stays in ") + describe(*at)));
            at = next;
        }
        // A field of the settings brings its explanation to the stage in place of another card.
        QVERIFY2(at == first || !first->isVisible(),
                 qPrintable(QStringLiteral("never comes back; at ") + describe(*at)));
        QStringList missed;
        for (const QWidget* widget : left)
            missed << describe(*widget);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }

    void tabGoesDownEachColumn_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("state");
        QTest::newRow("train") << int(Page::Train) << QStringLiteral("ready");
        QTest::newRow("data") << int(Page::Data) << QStringLiteral("rows");
        QTest::newRow("chat") << int(Page::Chat) << QStringLiteral("ready");
        QTest::newRow("evaluate") << int(Page::Evaluate) << QStringLiteral("ready");
        QTest::newRow("export") << int(Page::Export) << QStringLiteral("ready");
    }

    /// Reading order: whatever Tab reaches next stands below or right of where it was, but for a
    /// jump to the top of the next column.
    void tabGoesDownEachColumn()
    {
        QFETCH(int, page);
        QFETCH(QString, state);
        show(Page(page), state);
        MainWindow& window = m_studio->window;
        const QWidget* shown = window.page(Page(page));
        const QSet<QWidget*> all = controls();
        window.findChild<QWidget*>(QStringLiteral("languageButton"))->setFocus(Qt::TabFocusReason);
        QWidget* before = nullptr;
        for (qsizetype i = 0; i < all.size() + 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* at = QApplication::focusWidget();
            if (!shown->isAncestorOf(at))
                break;
            const QRect here(at->mapTo(&window, QPoint()), at->size());
            if (before) {
                const QRect there(before->mapTo(&window, QPoint()), before->size());
                const bool below = here.bottom() >= there.top();
                const bool right = here.left() >= there.left();
                QVERIFY2(below || right,
                         qPrintable(describe(*before) + QStringLiteral(" -> ") + describe(*at)));
            }
            before = at;
        }
        QVERIFY(before);
    }

    void closingDialogIsNamedToo()
    {
        using Reason = CloseDialog::Reason;
        for (const Reason reason :
             {Reason::Training, Reason::Exporting, Reason::Evaluating, Reason::UnsavedRows}) {
            auto* dialog =
                new CloseDialog(reason, QStringLiteral("biscuit"), true, &m_studio->window);
            dialog->show();
            for (QWidget* widget : dialog->findChildren<QWidget*>()) {
                if (!reachedByKey(*widget, *dialog))
                    continue;
                QVERIFY2(!QAccessible::queryAccessibleInterface(widget)
                              ->text(QAccessible::Name)
                              .isEmpty(),
                         qPrintable(describe(*widget)));
                QVERIFY2(!widget->objectName().isEmpty(), qPrintable(describe(*widget)));
            }
            delete dialog;
        }
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
