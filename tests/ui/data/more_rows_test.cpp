#include "tests/ui/data/more_rows_fixture.h"
#include "ui/widgets/tab_order.h"

#include <QSpinBox>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// "More rows like these": what is proposed, and how rows are taken over.
class MoreRowsTest final : public MoreRowsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void bankProposesForTheChosenRowAndNothingIsAddedUnseen();
    void acceptedRowStandsBehindItsSourceAndIsOneStepBack();
    void acceptingAllIsOneStepBack();
    void editedProposalIsAddedAsItWasTyped();
    void skippedProposalIsGoneAndMayComeAgain();
    void everythingIsReachedByKey();
    void rowsOfAnotherKindAreToldToAskAModel();
    void anotherDataSetTakesTheProposalsAway();
    void removedSourceIsNoHarm();
};

void MoreRowsTest::bankProposesForTheChosenRowAndNothingIsAddedUnseen()
{
    choose(0);
    openCard();
    control<QSpinBox>(*m_page, "moreCountSpin")->setValue(4);
    propose();
    QCOMPARE(items().size(), 4);
    for (auto* item : items()) {
        QVERIFY(item->isVisible());
        QCOMPARE(item->row().output, std::string("I am Biscuit, a cat."));
        QVERIFY(item->row().instruction != "Who are you?");
        QCOMPARE(item->findChildren<QLabel*>().front()->text(), QStringLiteral("like row 1"));
    }
    QCOMPARE(model().rowCount(), 3);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void MoreRowsTest::acceptedRowStandsBehindItsSourceAndIsOneStepBack()
{
    choose(0, 2);
    openCard();
    propose();
    auto* item = items().front();
    const auto row = item->row();
    QTRY_VERIFY(item->isVisible());
    press(item, "acceptProposal");
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(model().row(1).instruction, row.instruction);
    QVERIFY(model().row(1).otherFieldsJson.find("calm") != std::string::npos);
    QCOMPARE(table().selectedRows(), (std::vector<int>{0, 2, 3}));
    // The next like row 1 follows it; those of row 3 know where that one stands now.
    for (auto* other : items())
        if (other->row().output == "Ada made me.")
            QCOMPARE(other->findChildren<QLabel*>().front()->text(), QStringLiteral("like row 4"));
    ProposalItem* second = nullptr;
    for (auto* other : items())
        if (!second && other->row().output == row.output)
            second = other;
    QVERIFY(second);
    const auto secondQuestion = second->row().instruction;
    press(second, "acceptProposal");
    QCOMPARE(model().row(2).instruction, secondQuestion);
    QVERIFY(m_page->hasUnsavedChanges());
    click(*m_page, "undoButton");
    QCOMPARE(model().rowCount(), 4);
    click(*m_page, "undoButton");
    QCOMPARE(model().rowCount(), 3);
    QVERIFY(!m_page->hasUnsavedChanges());
}

void MoreRowsTest::acceptingAllIsOneStepBack()
{
    choose(0, 2);
    openCard();
    control<QSpinBox>(*m_page, "moreCountSpin")->setValue(6);
    propose();
    QCOMPARE(items().size(), 6);
    click(*m_page, "acceptAllButton");
    QCOMPARE(model().rowCount(), 9);
    QVERIFY(items().isEmpty());
    QCOMPARE(model().row(0).output, std::string("I am Biscuit, a cat."));
    QCOMPARE(model().row(3).output, std::string("I am Biscuit, a cat."));
    QCOMPARE(model().row(4).instruction, std::string("When do you open?"));
    QCOMPARE(model().row(8).output, std::string("Ada made me."));
    click(*m_page, "undoButton");
    QCOMPARE(model().rowCount(), 3);
    click(*m_page, "redoButton");
    QCOMPARE(model().rowCount(), 9);
    QVERIFY(m_page->save());
    QCOMPARE(data::openIdentityTable(m_file)->rows.size(), std::size_t(9));
}

void MoreRowsTest::editedProposalIsAddedAsItWasTyped()
{
    choose(0);
    openCard();
    propose();
    auto* item = items().front();
    const auto before = item->row().instruction;
    press(item, "editProposal");
    auto* question = item->findChildren<QPlainTextEdit*>().at(0);
    auto* answer = item->findChildren<QPlainTextEdit*>().at(1);
    QVERIFY(question->hasFocus());
    QTest::keyClicks(question, QStringLiteral("!!"));
    QTest::keyClick(question, Qt::Key_Escape); // as it was; the card stays
    QCOMPARE(item->row().instruction, before);
    QVERIFY(control<QWidget>(*m_page, "moreRowsCard")->isVisible());
    press(item, "editProposal");
    question->selectAll();
    QTest::keyClicks(question, QStringLiteral("Whom do I meet?"));
    answer->selectAll();
    QTest::keyClicks(answer, QStringLiteral("Biscuit!"));
    press(item, "acceptProposal");
    QCOMPARE(model().row(1).instruction, std::string("Whom do I meet?"));
    QCOMPARE(model().row(1).output, std::string("Biscuit!"));
    QCOMPARE(model().row(0).output, std::string("I am Biscuit, a cat."));
}

void MoreRowsTest::skippedProposalIsGoneAndMayComeAgain()
{
    choose(0);
    openCard();
    control<QSpinBox>(*m_page, "moreCountSpin")->setValue(2);
    propose();
    const auto skipped = items().front()->row().instruction;
    const auto waiting = items().back()->row().instruction;
    press(items().front(), "skipProposal");
    QCOMPARE(items().size(), 1);
    QCOMPARE(model().rowCount(), 3);
    propose();
    QCOMPARE(items().size(), 3); // one that waited, and two more: not the waiting one again
    QCOMPARE(items().at(1)->row().instruction, skipped);
    QVERIFY(items().at(2)->row().instruction != waiting);
}

void MoreRowsTest::everythingIsReachedByKey()
{
    choose(0);
    control<QPushButton>(*m_page, "moreRowsButton")->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("moreStartButton"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!working());
    QCoreApplication::processEvents();
    orderTabsByLayout(*m_page); // as the window does before each step
    QStringList met;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        met << m_page->focusWidget()->objectName();
    }
    for (const char* name :
         {"moreBackButton", "moreSourcePicker", "moreCountSpin", "acceptProposal0", "editProposal0",
          "skipProposal0", "acceptProposal4", "acceptAllButton", "moreStartButton"})
        QVERIFY2(met.contains(QLatin1String(name)), name);
    control<QPushButton>(*m_page, "acceptProposal0")->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("acceptProposal1"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("moreRowsButton"));
    QCOMPARE(control<QPushButton>(*m_page, "moreRowsButton")->text(), QStringLiteral("Show"));
}

void MoreRowsTest::rowsOfAnotherKindAreToldToAskAModel()
{
    choose(1);
    openCard();
    propose();
    QVERIFY(items().isEmpty());
    QVERIFY(status().contains(QLatin1String("let a model word the others")));
}

void MoreRowsTest::anotherDataSetTakesTheProposalsAway()
{
    choose(0);
    openCard();
    propose();
    QVERIFY(!items().isEmpty());
    const auto other = dataSetsFolder() / "other.json";
    QVERIFY(writeFileAtomically(other, R"([{"instruction": "A?", "input": "", "output": "B"}])"));
    m_studio->context.open(StudioContext::Page::Data, QString::fromStdString(toUtf8(other)));
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(items().isEmpty());
}

void MoreRowsTest::removedSourceIsNoHarm()
{
    choose(0);
    openCard();
    propose();
    model().removeRowsAt({0});
    QCOMPARE(items().front()->findChildren<QLabel*>().front()->text(),
             QStringLiteral("from a row that is gone"));
    press(items().front(), "acceptProposal");
    QCOMPARE(model().rowCount(), 3);
    QCOMPARE(model().row(2).output, std::string("I am Biscuit, a cat."));
}

QTEST_MAIN(MoreRowsTest)
#include "more_rows_test.moc"
