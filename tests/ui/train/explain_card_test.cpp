#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/train_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextDocumentFragment>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::click;
using anneal::tests::control;

/// The explanation beside the form, with real clicks and keys.
class ExplainCardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<tests::StudioFixture>();
        m_studio->preferences.setValue(QStringLiteral("train/welcomeDone"), true);
        m_page = std::make_unique<TrainPage>(m_studio->context);
        m_page->resize(1092, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_studio.reset();
    }
    void theAdvancedFieldWithTheFocusIsExplainedByAllThree();
    void tabAloneLeadsFromOneExplanationToTheNext();
    void theReasonFollowsTheGoal();
    void aChangedValueStillTellsTheGoalsOwnAndItsReason();
    void aLowWindowKeepsTheReasonBehindMore();

private:
    QString shown(const char* label)
    {
        auto* found = control<QLabel>(*m_page, label);
        return found->isVisibleTo(m_page.get())
                   ? QTextDocumentFragment::fromHtml(found->text()).toPlainText().simplified()
                   : QString();
    }
    QLineEdit* field(const char* name) { return control<QLineEdit>(*m_page, name); }

    std::unique_ptr<tests::StudioFixture> m_studio;
    std::unique_ptr<TrainPage> m_page;
};

void ExplainCardTest::theAdvancedFieldWithTheFocusIsExplainedByAllThree()
{
    click(*m_page, "advancedButton");
    field("loraDropoutField")->setFocus();
    QVERIFY(shown("explainPlain").contains(QLatin1String("student")));
    QVERIFY(shown("explainExact").startsWith(QLatin1String("Exactly: ")));
    QVERIFY2(shown("explainWhy").startsWith(QLatin1String("Why 0?")),
             qPrintable(shown("explainWhy")));
    field("loraAlphaField")->setFocus();
    QVERIFY(shown("explainPlain").contains(QLatin1String("notebook")));
    QVERIFY2(shown("explainWhy").startsWith(QLatin1String("Why not set?")),
             qPrintable(shown("explainWhy")));
}

void ExplainCardTest::tabAloneLeadsFromOneExplanationToTheNext()
{
    click(*m_page, "advancedButton");
    auto* first = field("loraAlphaField");
    first->setFocus();
    const QString before = shown("explainPlain");
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(field("loraDropoutField")->hasFocus());
    QVERIFY(!shown("explainPlain").isEmpty());
    QVERIFY(shown("explainPlain") != before);
}

void ExplainCardTest::theReasonFollowsTheGoal()
{
    const auto tiles = control<QWidget>(*m_page, "goalTiles")->findChildren<QAbstractButton*>();
    QCOMPARE(tiles.size(), 4);
    QTest::mouseClick(tiles[1], Qt::LeftButton);
    click(*m_page, "advancedButton");
    const QString facts = shown("explainWhy");
    QVERIFY2(facts.startsWith(QLatin1String("Why 16?")), qPrintable(facts));
    QVERIFY2(facts.contains(QLatin1String("facts")), qPrintable(facts));
    click(*m_page, "advancedBackButton");
    QTest::mouseClick(tiles[0], Qt::LeftButton);
    click(*m_page, "advancedButton");
    const QString identity = shown("explainWhy");
    QVERIFY2(identity.startsWith(QLatin1String("Why 8?")), qPrintable(identity));
    QVERIFY2(identity.contains(QLatin1String("name")), qPrintable(identity));
}

void ExplainCardTest::aChangedValueStillTellsTheGoalsOwnAndItsReason()
{
    click(*m_page, "advancedButton");
    auto* rank = field("loraRankField");
    rank->setFocus();
    rank->selectAll();
    QTest::keyClicks(rank, QStringLiteral("32"));
    QTRY_VERIFY2(shown("explainWhy").startsWith(QLatin1String("The goal's own value is 8. 8 is")),
                 qPrintable(shown("explainWhy")));
    auto* alpha = field("loraAlphaField");
    alpha->setFocus();
    QTest::keyClicks(alpha, QStringLiteral("32"));
    QTRY_VERIFY2(shown("explainWhy").startsWith(QLatin1String("It is left out by default. Left")),
                 qPrintable(shown("explainWhy")));
}

void ExplainCardTest::aLowWindowKeepsTheReasonBehindMore()
{
    m_page->resize(964, 560);
    click(*m_page, "advancedButton");
    field("loraDropoutField")->setFocus();
    QTRY_VERIFY(control<QWidget>(*m_page, "moreExplanationButton")->isVisible());
    QVERIFY(!shown("explainPlain").isEmpty());
    QVERIFY(shown("explainWhy").isEmpty());
    auto* more = control<QWidget>(*m_page, "moreExplanationButton");
    more->setFocus(Qt::TabFocusReason);
    QVERIFY(more->hasFocus());
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(shown("explainExact").startsWith(QLatin1String("Exactly: ")));
    QVERIFY(!shown("explainWhy").isEmpty());
}

QTEST_MAIN(ExplainCardTest)
#include "explain_card_test.moc"
