#include "core/text/chat_template.h"
#include "core/text/tool_calls.h"
#include "core/text/tool_format.h"

#include <QTest>

using namespace anneal;

/// What a model wrote as calls of tools is read back.
class ToolCallsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheFormatWritesIsReadBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("several");
        for (const char* format :
             {"default", "glm4", "ling", "llama3", "minimax1", "mistral", "qwen"})
            QTest::newRow(format) << QString(format) << (QString(format) != "glm4");
    }
    void whatTheFormatWritesIsReadBack()
    {
        QFETCH(QString, format);
        QFETCH(bool, several);
        text::ChatTemplate pattern;
        pattern.toolFormat = format.toStdString();
        const std::string first =
            R"({"name": "weather", "arguments": {"city": "Köln", "days": 3}})";
        const std::string second = R"({"name": "clock", "arguments": {}})";
        const auto written =
            text::functionText(pattern, several ? "[" + first + ", " + second + "]" : first);
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        const auto calls = text::toolCalls(pattern.toolFormat, *written);
        QCOMPARE(calls.size(), several ? std::size_t{2} : std::size_t{1});
        QCOMPARE(calls[0].name, std::string("weather"));
        QCOMPARE(calls[0].arguments, std::string(R"({"city": "Köln", "days": 3})"));
        if (several)
            QCOMPARE(calls[1].arguments, std::string("{}"));
    }

    void aTextIsNoCall_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("text");
        for (const char* format : {"default", "glm4", "llama3", "minimax1", "mistral", "qwen"})
            for (const char* text :
                 {"", "It is sunny.", "{", "[1, 2]", "{\"name\": \"x\"}", "<tool_call>", "Action:",
                  "<tool_call>{\"name\": }</tool_call>", "two\nlines", "<tool_calls></tool_calls>",
                  "Action: x Action Input: not json", "null", "\"text\""})
                QTest::addRow("%s %s", format, text) << QString(format) << QByteArray(text);
    }
    void aTextIsNoCall()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, text);
        QVERIFY(text::toolCalls(format.toStdString(), text.toStdString()).empty());
    }

    void unknownFormatsAreNamed()
    {
        QVERIFY(text::readsToolCalls("qwen"));
        QVERIFY(!text::readsToolCalls("gemma4"));
        QVERIFY(!text::readsToolCalls(""));
    }
};

QTEST_GUILESS_MAIN(ToolCallsTest)
#include "tool_calls_test.moc"
