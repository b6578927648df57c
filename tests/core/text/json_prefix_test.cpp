#include "core/text/json_prefix.h"

#include <QTest>

using namespace anneal;

/// A growing text is held to one JSON object.
class JsonPrefixTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeObjects_data();
    void wholeObjects();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void blanksAndDepthHaveAnEnd();
};

void JsonPrefixTest::wholeObjects_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"{}", " {\n}", R"({"a": 1})", R"({"a":-0.5e+3,"b":[]})", R"({"a":[1,2,{"b":null}]})",
          R"({"a":"\u00e9\n\"x","b":true,"c":false})", "{\"\xE4\xBD\xA0\":\"\xE5\xA5\xBD\"}",
          R"({"a":0, "b" : [ [ ] , { } ] })"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonPrefixTest::wholeObjects()
{
    QFETCH(QByteArray, text);
    text::JsonPrefix whole;
    QVERIFY(whole.push(text.toStdString()));
    QVERIFY(whole.complete());
    QVERIFY(!whole.push(" ")); // nothing may follow
    text::JsonPrefix bytes;
    for (int i = 0; i < text.size(); ++i) {
        QVERIFY(!bytes.complete());
        QVERIFY(bytes.push(std::string(1, text[i])));
    }
    QVERIFY(bytes.complete());
}

void JsonPrefixTest::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"[",           "1",          "\"",           "x",
                             "{,",          "{1",         "{\"a\" 1",     "{\"a\":}",
                             "{\"a\":1,}",  "{\"a\":01",  "{\"a\":1.}",   "{\"a\":.5",
                             "{\"a\":+1",   "{\"a\":1e}", "{\"a\":tru}",  "{\"a\":True",
                             "{\"a\":[1,]", "{\"a\":[1}", "{\"a\":\"\\x", "{\"a\":\"\\u12g",
                             "{\"a\":\"\n", "{]",         "{\"a\":--",    "{\"a\":1 2",
                             "\xE4"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonPrefixTest::whatIsNoneIsRefused()
{
    QFETCH(QByteArray, text);
    text::JsonPrefix prefix;
    QVERIFY(!prefix.push(text.toStdString()));
}

void JsonPrefixTest::blanksAndDepthHaveAnEnd()
{
    text::JsonPrefix blanks;
    QVERIFY(!blanks.push(std::string(1000, ' ')));
    text::JsonPrefix deep;
    std::string text = "{\"a\":";
    text += std::string(1000, '[');
    QVERIFY(!deep.push(text));
}

QTEST_GUILESS_MAIN(JsonPrefixTest)
#include "json_prefix_test.moc"
