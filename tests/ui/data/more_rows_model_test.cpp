#include "tests/core/hub/hub_server.h"
#include "tests/ui/data/more_rows_fixture.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSpinBox>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {

const QByteArray kAnswer =
    R"({"choices": [{"message": {"content": "1. What time do you open?\n2. At what hour do you open?"}}]})";

} // namespace

/// Rows that a model or a server proposes.
class MoreRowsModelTest final : public MoreRowsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void loadedModelIsAskedAndLoadedFirst();
    void modelThatAnswersInChatIsWaitedFor();
    void stopEndsTheModelsWork();
    void serverIsAskedAndItsAnswersShown();
    void serversFailureIsSaidInASentence();
    void stoppingASlowServerIsQuick();
    void keyIsKeptOnlyWhenTheUserWantsIt();
    void openAddressIsWarnedOf();
    void missingThingsAreNamed();
};

void MoreRowsModelTest::loadedModelIsAskedAndLoadedFirst()
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

void MoreRowsModelTest::modelThatAnswersInChatIsWaitedFor()
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

void MoreRowsModelTest::stopEndsTheModelsWork()
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

void MoreRowsModelTest::serverIsAskedAndItsAnswersShown()
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

void MoreRowsModelTest::serversFailureIsSaidInASentence()
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

void MoreRowsModelTest::stoppingASlowServerIsQuick()
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

void MoreRowsModelTest::keyIsKeptOnlyWhenTheUserWantsIt()
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

void MoreRowsModelTest::openAddressIsWarnedOf()
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

void MoreRowsModelTest::missingThingsAreNamed()
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

QTEST_MAIN(MoreRowsModelTest)
#include "more_rows_model_test.moc"
