#include "ui/widgets/basics.h"
#include "ui/widgets/range_band.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace anneal::ui;

class BasicsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static QAccessible::Role roleOf(QWidget& widget)
    {
        return QAccessible::queryAccessibleInterface(&widget)->role();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply(false, 100, QStringLiteral("en"));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyIconOfTheTokensIsDrawn()
    {
        QFile file(QStringLiteral(":/anneal/styles/tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject groups =
            QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("icons")].toObject();
        int drawn = 0;
        for (const QJsonValue& group : groups) {
            const QJsonObject names = group.toObject();
            for (const QJsonValue& name : names) {
                const QImage image = icon(name.toString(), Qt::black).pixmap(24, 24).toImage();
                bool ink = false;
                for (int y = 0; y < image.height() && !ink; ++y) {
                    for (int x = 0; x < image.width() && !ink; ++x)
                        ink = qAlpha(image.pixel(x, y)) > 128;
                }
                QVERIFY2(ink, qPrintable(name.toString()));
                ++drawn;
            }
        }
        QVERIFY(drawn > 50);
    }

    /// What stands in an empty field is read as any other text; a style sheet's colour halves it.
    void hintsInEmptyFieldsAreNotPale()
    {
        for (const bool dark : {false, true}) {
            m_theme->apply(dark, 100, QStringLiteral("en"));
            QLineEdit line;
            QPlainTextEdit text;
            QSpinBox number;
            for (QWidget* field : std::initializer_list<QWidget*>{&line, &text, &number}) {
                field->show();
                const QPalette palette = field->palette();
                QCOMPARE(palette.color(QPalette::PlaceholderText), m_theme->colors().textMuted);
                QCOMPARE(palette.color(QPalette::Text), m_theme->colors().text);
                QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text),
                         m_theme->colors().textDisabled);
            }
        }
    }

    // WCAG 2: text 4.5 on all that it stands on, controls and curves 3.
    void contrastIsEnoughInBothThemes()
    {
        const auto luminance = [](const QColor& color) {
            const auto linear = [](double part) {
                return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
                   0.0722 * linear(color.blueF());
        };
        const auto contrast = [&](const QColor& a, const QColor& b) {
            const double one = luminance(a), other = luminance(b);
            return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
        };
        for (const bool dark : {false, true}) {
            m_theme->apply(dark, 100, QStringLiteral("en"));
            const ThemeColors& colors = m_theme->colors();
            const auto verify = [&](const QColor& front, const QColor& back, double least) {
                const double found = contrast(front, back);
                QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 %2 on %3: %4")
                                                        .arg(dark ? "dark" : "light")
                                                        .arg(front.name(), back.name())
                                                        .arg(found)));
            };
            for (const QColor& text :
                 {colors.text, colors.textSecondary, colors.textMuted, colors.accent,
                  colors.success, colors.warning, colors.danger, colors.ember})
                for (const QColor& back :
                     {colors.window, colors.nav, colors.surface, colors.sunken, colors.hover,
                      colors.userBubble, colors.modelBubble, colors.accentSoft, colors.successSoft,
                      colors.warningSoft, colors.dangerSoft})
                    verify(text, back, 4.5);
            for (const QColor& back : {colors.selection, colors.pressed})
                verify(colors.text, back, 4.5);
            for (const QColor& back : {colors.accent, colors.accentHover, colors.accentPressed})
                verify(colors.onAccent, back, 4.5);
            verify(colors.onDanger, colors.danger, 4.5);
            verify(colors.chartAxis, colors.surface, 4.5);
            for (const QColor& back : {colors.surface, colors.window})
                verify(colors.focusRing, back, 3);
            verify(colors.controlBorder, colors.surface, 3);
            for (const QColor& series : colors.series)
                verify(series, colors.surface, 3);
        }
        m_theme->apply(false, 100, QStringLiteral("en"));
    }

    void darkThemeHasLightTextOnEveryPalette()
    {
        m_theme->apply(true, 100, QStringLiteral("en"));
        QVERIFY(m_theme->colors().text.lightness() > m_theme->colors().window.lightness() + 100);
        QVERIFY(QApplication::palette().color(QPalette::Text).lightness() > 180);
        m_theme->apply(false, 100, QStringLiteral("en"));
        QVERIFY(QApplication::palette().color(QPalette::Text).lightness() < 80);
    }

    void textSizeScalesFontsAndControls()
    {
        QPushButton button(QStringLiteral("Start"));
        setFontRole(&button, FontRole::Body);
        const int before = button.font().pixelSize(), height = button.sizeHint().height();
        m_theme->apply(false, 140, QStringLiteral("en"));
        QCOMPARE(button.font().pixelSize(), qRound(before * 1.4));
        QVERIFY(button.sizeHint().height() >= qRound(height * 1.35));
        m_theme->apply(false, 100, QStringLiteral("en"));
    }

    void styleSheetHasNoTokenLeft() { QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@'))); }

    void cutTextEndsInAnEllipsisAndIsTheToolTip()
    {
        const QString whole =
            QStringLiteral("A sentence that is much longer than its label is wide");
        ElidedLabel label(whole);
        label.resize(80, 20);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTRY_COMPARE(label.toolTip(), whole);
        label.resize(label.sizeHint());
        QTRY_COMPARE(label.toolTip(), QString());
    }

    void arrowKeysMoveInASegmentedControl()
    {
        Segmented segmented;
        segmented.setItems(
            {QStringLiteral("Loss"), QStringLiteral("Speed"), QStringLiteral("Memory")});
        segmented.show();
        QVERIFY(QTest::qWaitForWindowExposed(&segmented));
        QSignalSpy changed(&segmented, &Segmented::currentChanged);
        auto* first = segmented.findChildren<QAbstractButton*>().first();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(segmented.current(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(roleOf(*first), QAccessible::RadioButton);
        segmented.setItems(
            {QStringLiteral("损失"), QStringLiteral("速度"), QStringLiteral("内存")});
        QCOMPARE(segmented.current(), 1); // a change of language keeps the choice
    }

    void tilesReportTheUsersChoiceOnly()
    {
        Tiles tiles;
        tiles.setItems({{QStringLiteral("id-card"), QStringLiteral("Identity")},
                        {QStringLiteral("feather"), QStringLiteral("Style")}});
        QSignalSpy changed(&tiles, &Tiles::currentChanged);
        tiles.setCurrent(1);
        QCOMPARE(changed.size(), 0);
        QTest::mouseClick(tiles.findChildren<QAbstractButton*>().first(), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tiles.current(), 0);
    }

    void meterSaysItsShare()
    {
        Meter meter;
        meter.setValue(0.6);
        QCOMPARE(roleOf(meter), QAccessible::ProgressBar);
        QVERIFY(QAccessible::queryAccessibleInterface(&meter)
                    ->text(QAccessible::Value)
                    .contains(QLatin1String("60")));
    }

    void rangeBandIsSetByKeysAndMouseWithRoundNumbers()
    {
        RangeBand band;
        band.setScale(1e-6, 1e-2, true);
        band.setValue(2e-4);
        band.resize(320, 62);
        band.show();
        QVERIFY(QTest::qWaitForWindowExposed(&band));
        QSignalSpy edited(&band, &RangeBand::valueEdited);
        QTest::keyClick(&band, Qt::Key_Right);
        QCOMPARE(edited.size(), 1);
        QVERIFY(band.value() > 2e-4);
        const double digits = band.value() / std::pow(10, std::floor(std::log10(band.value())) - 1);
        QVERIFY(std::abs(digits - std::round(digits)) < 1e-6);
        QTest::keyClick(&band, Qt::Key_Home);
        QCOMPARE(band.value(), 1e-6);
        QTest::mouseClick(&band, Qt::LeftButton, {}, QPoint(160, 30));
        QVERIFY(std::abs(std::log10(band.value()) - -4) < 0.1); // the middle of six to two
        QCOMPARE(roleOf(band), QAccessible::Slider);
    }

    void messageCardKeepsDetailsFolded()
    {
        MessageCard card;
        card.setContent(Tone::Bad, QStringLiteral("circle-x"), QStringLiteral("It broke"),
                        QStringLiteral("Do this."));
        card.setDetails(QStringLiteral("line 3"));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        auto* details = card.findChild<QLabel*>(QStringLiteral("messageDetails"));
        QVERIFY(!details->isVisible());
        QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("messageDetailsButton")),
                          Qt::LeftButton);
        QVERIFY(details->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(&card)->text(QAccessible::Name),
                 QStringLiteral("It broke"));
    }

    void tabMarksTheFocusedButtonAndTheMouseDoesNot()
    {
        QWidget window;
        auto* row = new QVBoxLayout(&window);
        auto* first = new QPushButton(QStringLiteral("one"));
        auto* second = new QPushButton(QStringLiteral("two"));
        row->addWidget(first);
        row->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!first->property("keyFocus").toBool());
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->property("keyFocus").toBool());
    }

    void wheelOverAnUnfocusedFieldLeavesItsValue()
    {
        QComboBox box;
        box.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.clearFocus();
        QWheelEvent wheel(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&box, &wheel);
        QCOMPARE(box.currentIndex(), 0);
    }
};

QTEST_MAIN(BasicsTest)
#include "basics_test.moc"
