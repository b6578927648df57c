#include "ui/pages/data/more_rows_card.h"

#include "core/data/dataset.h"
#include "core/data/identity_table.h"
#include "tests/core/hub/hub_server.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/identity_model.h"
#include "ui/pages/data/proposal_item.h"
#include "ui/pages/data/row_table.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {

const std::string kRows = R"([
  {"instruction": "Who are you?", "input": "", "output": "I am Biscuit, a cat.", "mood": "calm"},
  {"instruction": "When do you open?", "input": "", "output": "At ten every day."},
  {"instruction": "Who made you?", "input": "", "output": "Ada made me."}
])";

const QByteArray kAnswer =
    R"({"choices": [{"message": {"content": "1. What time do you open?\n2. At what hour do you open?"}}]})";

} // namespace

/// "More rows like these" through the Data page.
class MoreRowsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bankProposesForTheChosenRowAndNothingIsAddedUnseen();
    void acceptedRowStandsBehindItsSourceAndIsOneStepBack();
    void acceptingAllIsOneStepBack();
    void editedProposalIsAddedAsItWasTyped();
    void skippedProposalIsGoneAndMayComeAgain();
    void everythingIsReachedByKey();
    void rowsOfAnotherKindAreToldToAskAModel();
    void loadedModelIsAskedAndLoadedFirst();
    void modelThatAnswersInChatIsWaitedFor();
    void stopEndsTheModelsWork();
    void serverIsAskedAndItsAnswersShown();
    void serversFailureIsSaidInASentence();
    void stoppingASlowServerIsQuick();
    void keyIsKeptOnlyWhenTheUserWantsIt();
    void openAddressIsWarnedOf();
    void missingThingsAreNamed();
    void anotherDataSetTakesTheProposalsAway();
    void removedSourceIsNoHarm();

private:
    void openCard(const char* source = nullptr);
    void choose(int first, int last = -1);
    [[nodiscard]] IdentityModel& model() const
    {
        return *static_cast<IdentityModel*>(table().model());
    }
    [[nodiscard]] RowTable& table() const { return *control<RowTable>(*m_page, "rowTable"); }
    [[nodiscard]] QList<ProposalItem*> items() const
    {
        auto found = m_page->findChildren<ProposalItem*>();
        found.removeIf([](ProposalItem* item) { return item->objectName().isEmpty(); });
        return found;
    }
    [[nodiscard]] QString status() const { return control<QLabel>(*m_page, "moreStatus")->text(); }
    [[nodiscard]] bool working() const
    {
        return control<QPushButton>(*m_page, "moreStartButton")->text() == QLatin1String("Stop");
    }
    void propose()
    {
        click(*m_page, "moreStartButton");
        QTRY_VERIFY(!working());
        QCoreApplication::processEvents(); // layouts show what they got
    }
    void press(ProposalItem* item, const char* name)
    {
        for (auto* button : item->findChildren<QPushButton*>())
            if (button->objectName().startsWith(QLatin1String(name)))
                QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = control<QLineEdit>(*m_page, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] std::filesystem::path keyFile() const
    {
        return m_studio->home.path() / "more-rows.key";
    }
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<DataPage> m_page;
    std::filesystem::path m_file;
};

void MoreRowsTest::init()
{
    m_studio = std::make_unique<StudioFixture>();
    m_file = dataSetsFolder() / "biscuit.json";
    if (!writeFileAtomically(m_file, kRows) ||
        !data::registerDataset(dataSetsFolder(), "biscuit", m_file))
        qFatal("can't write");
    m_page = std::make_unique<DataPage>(m_studio->context);
    m_page->resize(1090, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_studio->context.open(StudioContext::Page::Data, QStringLiteral("biscuit"));
    QCOMPARE(model().rowCount(), 3);
}

void MoreRowsTest::cleanup()
{
    m_page.reset();
    m_studio.reset();
}

void MoreRowsTest::choose(int first, int last)
{
    table().showRow(first);
    for (int row = first + 1; row <= last; ++row)
        table().selectionModel()->select(model().index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void MoreRowsTest::openCard(const char* source)
{
    click(*m_page, "moreRowsButton");
    QVERIFY(control<QWidget>(*m_page, "moreRowsCard")->isVisible());
    if (source) {
        auto* picker = control<ListPicker>(*m_page, "moreSourcePicker");
        picker->setCurrent(QLatin1String(source));
        Q_EMIT picker->chosen(QLatin1String(source));
    }
}

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

void MoreRowsTest::loadedModelIsAskedAndLoadedFirst()
{
    m_studio->script->pieces = {"Here are two:\n1. What time do ",
                                "you open?\n2. From when are you "
                                "open?\n3. When do you open?"};
    choose(1);
    openCard("model");
    click(*m_page, "moreStartButton");
    QVERIFY2(status().contains(QLatin1String("Choose a model")), qPrintable(status()));
    QCOMPARE(m_studio->chat.state(), ChatState::Empty);
    studio::ModelChoice choice;
    choice.label = "tiny";
    m_studio->chat.load(choice);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QSignalSpy answers(&m_studio->chat, &ChatBridge::answerFinished);
    propose();
    QCOMPARE(items().size(), 2);
    QCOMPARE(items().front()->row().instruction, std::string("What time do you open?"));
    QCOMPARE(items().front()->row().output, std::string("At ten every day."));
    QVERIFY(!m_studio->script->asked.empty());
    const auto& asked = m_studio->script->asked.front();
    QVERIFY(asked.conversation.messages.back().content.find("When do you open?") !=
            std::string::npos);
    QVERIFY(answers.isEmpty()); // the Chat page hears of none
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QVERIFY2(status().contains(QLatin1String("no new question")), qPrintable(status()));
}

void MoreRowsTest::modelThatAnswersInChatIsWaitedFor()
{
    m_studio->chat.load({});
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    m_studio->script->pieces.assign(40, "a ");
    m_studio->script->pieceMs = 10;
    QSignalSpy answers(&m_studio->chat, &ChatBridge::answerFinished);
    m_studio->chat.ask({});
    choose(1);
    openCard("model");
    click(*m_page, "moreStartButton");
    QVERIFY2(status().contains(QLatin1String("this follows")), qPrintable(status()));
    QTRY_COMPARE(answers.size(), 1);
    QTRY_VERIFY(m_studio->script->asked.size() > 1);
    click(*m_page, "moreStartButton");
    QTRY_VERIFY(!working());
}

void MoreRowsTest::stopEndsTheModelsWork()
{
    m_studio->script->pieces.assign(1000, "What time is it?\n");
    m_studio->script->pieceMs = 20;
    m_studio->chat.load({});
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    choose(1);
    openCard("model");
    click(*m_page, "moreStartButton");
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Answering);
    QTRY_VERIFY(!m_studio->script->asked.empty());
    QElapsedTimer timer;
    timer.start();
    click(*m_page, "moreStartButton");
    QTRY_VERIFY(!working());
    QVERIFY(timer.elapsed() < 3000);
    QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    QVERIFY2(status().contains(QLatin1String("Stopped")), qPrintable(status()));
    QCOMPARE(model().rowCount(), 3);
}

void MoreRowsTest::serverIsAskedAndItsAnswersShown()
{
    const HubServer server([](const HttpAsked&) { return HttpAnswer{200, {}, kAnswer}; });
    choose(1);
    openCard("address");
    type("moreAddressEdit", QString::fromStdString(server.url()));
    type("moreModelEdit", QStringLiteral("qwen"));
    control<QSpinBox>(*m_page, "moreCountSpin")->setValue(2);
    propose();
    QCOMPARE(items().size(), 2);
    QCOMPARE(items().at(1)->row().instruction, std::string("At what hour do you open?"));
    const auto body = QJsonDocument::fromJson(server.asked().front().body).object();
    QCOMPARE(body["model"].toString(), QStringLiteral("qwen"));
    // Only the question goes out.
    QVERIFY(!server.asked().front().body.contains("At ten"));
    QCOMPARE(m_studio->preferences.value(QStringLiteral("more/model")).toString(),
             QStringLiteral("qwen"));
}

void MoreRowsTest::serversFailureIsSaidInASentence()
{
    const HubServer server([](const HttpAsked&) {
        return HttpAnswer{401, {}, R"({"error": {"message": "no such key"}})"};
    });
    choose(1);
    openCard("address");
    type("moreAddressEdit", QString::fromStdString(server.url()));
    type("moreModelEdit", QStringLiteral("qwen"));
    propose();
    QVERIFY(items().isEmpty());
    QVERIFY2(status().contains(QLatin1String("does not take the key")) &&
                 status().contains(QLatin1String("no such key")),
             qPrintable(status()));
}

void MoreRowsTest::stoppingASlowServerIsQuick()
{
    HttpAnswer slow{200, {}, kAnswer};
    slow.stallAfter = 4;
    const HubServer server([slow](const HttpAsked&) { return slow; });
    choose(1);
    openCard("address");
    type("moreAddressEdit", QString::fromStdString(server.url()));
    type("moreModelEdit", QStringLiteral("qwen"));
    click(*m_page, "moreStartButton");
    QTRY_COMPARE(server.asked().size(), 1);
    QElapsedTimer timer;
    timer.start();
    click(*m_page, "moreStartButton");
    QTRY_VERIFY(!working());
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(status().contains(QLatin1String("Stopped")));
}

void MoreRowsTest::keyIsKeptOnlyWhenTheUserWantsIt()
{
    const HubServer server([](const HttpAsked&) { return HttpAnswer{200, {}, kAnswer}; });
    choose(1);
    openCard("address");
    type("moreAddressEdit", QString::fromStdString(server.url()));
    type("moreModelEdit", QStringLiteral("qwen"));
    type("moreKeyEdit", QStringLiteral("sk-secret"));
    propose();
    QCOMPARE(server.asked().front().headers.value("authorization"), QByteArray("Bearer sk-secret"));
    QVERIFY(!std::filesystem::exists(keyFile()));
    control<QCheckBox>(*m_page, "moreKeepKeyCheck")->setChecked(true);
    propose();
    QCOMPARE(*readFile(keyFile()), std::string("sk-secret\n"));
    QVERIFY((std::filesystem::status(keyFile()).permissions() &
             (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
            std::filesystem::perms::none);
    QVERIFY(readFile(m_studio->home.path() / "settings.ini").value_or("").find("sk-secret") ==
            std::string::npos);
    DataPage later(m_studio->context);
    QCOMPARE(control<QLineEdit>(later, "moreKeyEdit")->text(), QStringLiteral("sk-secret"));
    control<QCheckBox>(*m_page, "moreKeepKeyCheck")->setChecked(false);
    propose();
    QVERIFY(!std::filesystem::exists(keyFile()));
}

void MoreRowsTest::openAddressIsWarnedOf()
{
    openCard("address");
    auto* note = control<QLabel>(*m_page, "moreNote");
    type("moreAddressEdit", QStringLiteral("http://models.example.org/v1"));
    QVERIFY(note->text().contains(QLatin1String("others on the way can read them")));
    QVERIFY(note->text().contains(QLatin1String("models.example.org")));
    type("moreAddressEdit", QStringLiteral("https://models.example.org/v1"));
    QVERIFY(note->text().contains(QLatin1String("are sent to models.example.org")));
    QVERIFY(!note->text().contains(QLatin1String("others on the way")));
    type("moreAddressEdit", QStringLiteral("localhost:1234"));
    QVERIFY(!note->text().contains(QLatin1String("are sent")));
}

void MoreRowsTest::missingThingsAreNamed()
{
    openCard("address");
    type("moreAddressEdit", QString());
    control<QLineEdit>(*m_page, "moreAddressEdit")->clear();
    click(*m_page, "moreStartButton");
    QVERIFY(status().contains(QLatin1String("Write the address")));
    QVERIFY(control<QLineEdit>(*m_page, "moreAddressEdit")->hasFocus());
    type("moreAddressEdit", QStringLiteral("ftp://x"));
    click(*m_page, "moreStartButton");
    QVERIFY(status().contains(QLatin1String("can't be read")));
    model().removeRowsAt({0, 1, 2});
    QVERIFY(status().contains(QLatin1String("Write a row first")));
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
