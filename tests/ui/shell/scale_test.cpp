#include "tests/ui/support/page_states.h"
#include "tests/ui/support/studio_window.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

QString nameOf(const QWidget& widget)
{
    QStringList parents;
    for (const QWidget* at = &widget; at && parents.size() < 4; at = at->parentWidget())
        parents.prepend(QString::fromLatin1(at->metaObject()->className()).section(':', -1) +
                        QLatin1Char('#') + at->objectName());
    return parents.join(QStringLiteral(" > "));
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : QString();
}

/// The nearest widget around it that scrolls; the window where none does.
const QWidget& frameOf(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* at = widget.parentWidget(); at && at != &window; at = at->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(at))
            return *at;
    return window;
}

/// What a user can't reach: it stands outside the window, or beside what a scroll bar leads to.
bool outOfReach(const QWidget& widget, const QWidget& window)
{
    const QWidget& frame = frameOf(widget, window);
    const QRect place(widget.mapTo(&frame, QPoint(0, 0)), widget.size());
    if (&frame == &window)
        return !window.rect().contains(place);
    const auto* area = qobject_cast<const QScrollArea*>(&frame);
    if (!area || !area->widget())
        return false; // cells of a table
    const QRect inside(widget.mapTo(area->widget(), QPoint(0, 0)), widget.size());
    if (!area->widget()->rect().contains(inside))
        return true;
    return false;
}

/// What stands in an area that scrolls only downwards and is wider than that area.
QString tooWide(const QScrollArea& area)
{
    const bool scrollsSideways = area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if (scrollsSideways || !area.widget() || area.widget()->width() <= area.viewport()->width())
        return {};
    const QWidget* widest = area.widget();
    for (const QWidget* inside : area.widget()->findChildren<QWidget*>())
        if (inside->isVisible() && inside->mapTo(area.widget(), inside->rect().topRight()).x() >=
                                       widest->mapTo(area.widget(), widest->rect().topRight()).x())
            widest = inside;
    return QStringLiteral("too wide: %1, %2 of %3: %4")
        .arg(nameOf(area))
        .arg(area.widget()->width())
        .arg(area.viewport()->width())
        .arg(nameOf(*widest));
}

bool textIsCut(const QWidget& widget)
{
    constexpr int kRounding = 2;
    if (const auto* button = qobject_cast<const QPushButton*>(&widget))
        return !button->text().isEmpty() && button->fontMetrics().horizontalAdvance(
                                                button->text()) > button->width() + kRounding;
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label || qobject_cast<const ElidedLabel*>(label) || label->text().isEmpty() ||
        label->textFormat() == Qt::RichText || label->text().contains(QLatin1Char('<')))
        return false; // an elided one has its text as a tool tip
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + kRounding;
    return label->fontMetrics().horizontalAdvance(label->text()) > label->width() + kRounding ||
           label->fontMetrics().height() > label->height() + kRounding;
}

QStringList faults(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->size().isEmpty())
            continue;
        const bool control = qobject_cast<const QAbstractButton*>(widget) ||
                             qobject_cast<const QLineEdit*>(widget) ||
                             qobject_cast<const QComboBox*>(widget);
        if (control && outOfReach(*widget, window))
            found << QStringLiteral("out of reach: ") + nameOf(*widget);
        if (const auto* area = qobject_cast<const QScrollArea*>(widget)) {
            const QString wide = tooWide(*area);
            if (!wide.isEmpty())
                found << wide;
        }
        if (textIsCut(*widget))
            found << QStringLiteral("cut: %1 \"%2\"").arg(nameOf(*widget), textOf(*widget));
    }
    return found;
}

} // namespace

/// The smallest window at twice the scale, page by page and state by state.
class ScaleTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<tests::StudioWindow> m_studio;

private Q_SLOTS:
    void initTestCase()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("ANNEAL_HOME", m_home->path().toUtf8());
        m_studio = std::make_unique<tests::StudioWindow>(m_home->path());
        m_studio->window.resize(1024, 700);
        m_studio->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_studio->window));
        QCOMPARE(m_studio->window.devicePixelRatioF(), 2.0);
    }
    void cleanupTestCase()
    {
        m_studio.reset();
        m_home.reset();
    }

    void everythingIsReachedAndNothingIsCut_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "ru"}) // the longest words
            for (const auto& place : tests::places())
                for (const QString& state : place.states)
                    QTest::addRow("%s %s %s", language, place.name, qPrintable(state))
                        << int(place.page) << state << QString::fromLatin1(language);
    }

    void everythingIsReachedAndNothingIsCut()
    {
        QFETCH(int, page);
        QFETCH(QString, state);
        QFETCH(QString, language);
        MainWindow& window = m_studio->window;
        m_studio->preferences.setLanguage(language);
        tests::showState(window, tests::Page(page), state);
        QCOMPARE(window.size(), QSize(1024, 700));
        QStringList found = faults(window);
        for (int tries = 0; tries < 25 && !found.isEmpty(); ++tries) {
            QTest::qWait(20); // layouts
            found = faults(window);
        }
        for (const QString& fault : found)
            qWarning("%s", qPrintable(fault));
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0)));
    }
};

int main(int argc, char* argv[])
{
    qputenv("QT_SCALE_FACTOR", "2"); // before there is an application
    const QApplication application(argc, argv);
    ScaleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "scale_test.moc"
