#include "tests/ui/chat/chat_page_fixture.h"

#include "core/conversations/export.h"

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {

const QString kTools = QStringLiteral(R"([{"type": "function", "function": {"name": "get_weather",
  "description": "The weather", "parameters": {"type": "object",
  "properties": {"city": {"type": "string"}}}}}, {"name": "now"}])");
constexpr const char* kCall =
    "<tool_call>\n{\"name\": \"get_weather\", \"arguments\": {\"city\": \"Paris\"}}\n</tool_call>";

} // namespace

/// Functions that the model may call, and what they answered, on the Chat page.
class ChatToolsTest final : public QObject, private ChatPageFixture {
    Q_OBJECT

    QPlainTextEdit& tools() { return *control<QPlainTextEdit>(*m_page, "toolsEdit"); }
    QWidget& role() { return *control<QWidget>(*m_page, "messageRoleChoice"); }
    bool isToolAnswer()
    {
        return control<QAbstractButton>(*m_page, "messageRoleChoiceItem1")->isChecked();
    }
    void answerWith(const char* text) { m_studio->script->pieces = {text}; }

private Q_SLOTS:
    void init()
    {
        open();
        m_studio->script->chatTemplate = "qwen";
    }
    void cleanup() { close(); }

    void theyAreFoldedUntilAskedFor()
    {
        QVERIFY(!tools().isVisible());
        QVERIFY(!role().isVisible());
        click(*m_page, "toolsButton");
        QVERIFY(tools().isVisible());
        click(*m_page, "toolsExampleButton");
        QCOMPARE(control<QPushButton>(*m_page, "toolsButton")->text(), QStringLiteral("Tools (1)"));
        QVERIFY(!control<QWidget>(*m_page, "toolsExampleButton")->isVisible());
    }

    void whatIsWrongWithThemIsSaidWhileTyping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QStringLiteral("[{") << QStringLiteral("line 1");
        QTest::newRow("no list") << QStringLiteral("{\"name\": \"a\"}") << QStringLiteral("list");
        QTest::newRow("no object")
            << QStringLiteral("[{\"name\": \"a\"}, 3]") << QStringLiteral("Tool 2");
        QTest::newRow("no name") << QStringLiteral("[{\"title\": \"a\"}]")
                                 << QStringLiteral("Tool 1 has no");
    }
    void whatIsWrongWithThemIsSaidWhileTyping()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        load();
        click(*m_page, "toolsButton");
        tools().setPlainText(text);
        auto* state = control<QLabel>(*m_page, "toolsState");
        QVERIFY2(state->text().contains(said), qPrintable(state->text()));
        click(*m_page, "toolsButton"); // folded again
        type(QStringLiteral("Hi"));
        auto* field = control<QPlainTextEdit>(*m_page, "messageEdit");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_studio->script->asked.size(), std::size_t(0));
        QCOMPARE(field->toPlainText(), QStringLiteral("Hi")); // nothing is sent without them
        QVERIFY(tools().isVisible());
        QTRY_VERIFY(!state->visibleRegion().isEmpty()); // not below the fold
        tools().clear();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_studio->script->asked.size(), std::size_t(1));
        QCOMPARE(m_studio->script->asked[0].conversation.tools, std::string());
    }

    void aCallIsShownAndItsAnswerGiven()
    {
        load();
        tools().setPlainText(kTools);
        answerWith(kCall);
        ask(QStringLiteral("How is the weather?"));
        const auto& script = *m_studio->script;
        QCOMPARE(script.asked[0].conversation.tools,
                 std::string(R"([{"name": "get_weather", "description": "The weather", )"
                             R"("parameters": {"type": "object", "properties": )"
                             R"({"city": {"type": "string"}}}}, {"name": "now", )"
                             R"("parameters": {"type": "object", "properties": {}}}])"));
        const QString shown = bubbles().text(1);
        QVERIFY2(shown.contains(QLatin1String("**get_weather**")), qPrintable(shown));
        QVERIFY2(shown.contains(QLatin1String("\"city\": \"Paris\"")), qPrintable(shown));
        QVERIFY(!shown.contains(QLatin1String("tool_call")));
        QVERIFY(role().isVisible());
        QVERIFY(isToolAnswer()); // the next step

        answerWith("It is sunny.");
        ask(QStringLiteral("{\"sky\": \"clear\"}"));
        const auto& messages = script.asked[1].conversation.messages;
        QCOMPARE(messages.size(), std::size_t(3));
        QVERIFY(messages[1].role == text::Role::Function);
        QCOMPARE(messages[1].content,
                 std::string(R"([{"name": "get_weather", "arguments": {"city": "Paris"}}])"));
        QVERIFY(messages[2].role == text::Role::Observation);
        QCOMPARE(messages[2].content, std::string("{\"sky\": \"clear\"}"));
        QVERIFY(bubbles().text(2).endsWith(QLatin1String("{\"sky\": \"clear\"}")));
        QCOMPARE(bubbles().text(3), QStringLiteral("It is sunny."));
        QVERIFY(!isToolAnswer());

        QTRY_COMPARE(message(3).text, std::string("It is sunny."));
        QVERIFY(message(2).role == conversations::Role::Observation);
        QVERIFY(message(0).role == conversations::Role::User);
    }

    void textIsNoCallWithoutTools()
    {
        load();
        answerWith(kCall);
        ask(QStringLiteral("Say it"));
        QVERIFY(bubbles().text(1).contains(QLatin1String("<tool_call>")));
        QVERIFY(!role().isVisible());
    }

    void resetLeavesThem()
    {
        tools().setPlainText(kTools);
        click(*m_page, "resetSamplingButton");
        QCOMPARE(tools().toPlainText(), kTools);
    }

    void anAnswerOfAToolBecomesNoRow()
    {
        load();
        tools().setPlainText(kTools);
        answerWith(kCall);
        ask(QStringLiteral("How is the weather?"));
        Q_EMIT bubbles().saveAsRowRequested(1);
        QVERIFY(!control<QWidget>(*m_page, "saveRowBar")->isVisible());
        auto* notice = control<QLabel>(*m_page, "chatNotice");
        QVERIFY2(notice->isVisible() && notice->text().contains(QLatin1String("ShareGPT")),
                 qPrintable(notice->text()));
    }
};

QTEST_MAIN(ChatToolsTest)
#include "chat_tools_test.moc"
