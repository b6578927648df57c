#include "core/text/json_grammar.h"

#include <QTest>

using namespace anneal;

/// A growing text is held to a grammar: here to one JSON object, and to some of parts.
class GrammarTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeObjects_data();
    void wholeObjects();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void blanksAndDepthHaveAnEnd();
    void whatIsRefusedChangesNothing();
    void wordsThatBeginAlikeAreToldApart();
    void keysOfOthersAreFree();
    void whatHasNoEndIsLeftOut();
    void whatBeginsWithItselfIsRefused();
    void manyWaysAreFollowedInTime();
    void longTextsNeedLittleMemory();
};

void GrammarTest::wholeObjects_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"{}", " {\n}", R"({"a": 1})", R"({"a":-0.5e+3,"b":[]})", R"({"a":[1,2,{"b":null}]})",
          R"({"a":"\u00e9\n\"x","b":true,"c":false})", "{\"\xE4\xBD\xA0\":\"\xE5\xA5\xBD\"}",
          R"({"a":0, "b" : [ [ ] , { } ] })"})
        QTest::newRow(text) << QByteArray(text);
}

void GrammarTest::wholeObjects()
{
    QFETCH(QByteArray, text);
    text::GrammarPrefix whole(text::anyJsonObject());
    QVERIFY(whole.push(text.toStdString()));
    QVERIFY(whole.complete());
    QVERIFY(!whole.push(" ")); // nothing may follow
    text::GrammarPrefix bytes(text::anyJsonObject());
    for (int i = 0; i < text.size(); ++i) {
        QVERIFY(!bytes.complete());
        QVERIFY(bytes.push(std::string(1, text[i])));
    }
    QVERIFY(bytes.complete());
}

void GrammarTest::whatIsNoneIsRefused_data()
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

void GrammarTest::whatIsNoneIsRefused()
{
    QFETCH(QByteArray, text);
    text::GrammarPrefix prefix(text::anyJsonObject());
    QVERIFY(!prefix.push(text.toStdString()));
}

void GrammarTest::blanksAndDepthHaveAnEnd()
{
    text::GrammarPrefix blanks(text::anyJsonObject());
    QVERIFY(!blanks.push(std::string(1000, ' ')));
    text::GrammarPrefix deep(text::anyJsonObject());
    std::string text = "{\"a\":";
    text += std::string(1000, '[');
    QVERIFY(!deep.push(text));
}

namespace {

using Builder = text::GrammarBuilder;

bool isWhole(const std::shared_ptr<const text::Grammar>& grammar, std::string_view text)
{
    text::GrammarPrefix prefix(grammar);
    return (text.empty() || prefix.push(text)) && prefix.complete();
}

} // namespace

void GrammarTest::whatIsRefusedChangesNothing()
{
    text::GrammarPrefix prefix(text::anyJsonObject());
    QVERIFY(prefix.push("{\"a\": [1, "));
    QVERIFY(!prefix.push("2, x"));
    QVERIFY(!prefix.fits("}"));
    QVERIFY(prefix.fits("2]}"));
    QVERIFY(!prefix.complete());
    QVERIFY(prefix.push("2]}"));
    QVERIFY(prefix.complete());
    QVERIFY(prefix.next().none());
}

void GrammarTest::wordsThatBeginAlikeAreToldApart()
{
    Builder make;
    const auto words = make.words({"a", "ab", "abc"});
    make.follow(words, 0, make.literal("1"));
    make.follow(words, 1, make.literal("2"));
    make.follow(words, 2, make.literal("3"));
    const auto grammar = make.finish(make.oneOf(words, 0, 1), "it").value();
    QVERIFY(isWhole(grammar, "a1") && isWhole(grammar, "ab2"));
    QVERIFY(!isWhole(grammar, "abc3") && !isWhole(grammar, "a2") && !isWhole(grammar, "ab"));
    Builder again;
    const auto numbers = again.finish(again.oneOf({"1", "12", "12"}), "it").value();
    QVERIFY(isWhole(numbers, "1") && isWhole(numbers, "12") && !isWhole(numbers, "2"));
}

void GrammarTest::keysOfOthersAreFree()
{
    Builder make;
    const auto key = make.otherKey(make.words({"\"name\"", "\"\xE4\xBD\xA0\""}));
    const auto grammar = make.finish(key, "it").value();
    for (const char* free : {"\"\"", "\"nam\"", "\"names\"", "\"x\"", "\"\xE4\xBD\xA1\""})
        QVERIFY2(isWhole(grammar, free), free);
    for (const char* taken : {"\"name\"", "\"\xE4\xBD\xA0\"", "\"a\\u0062\"", "\"\xE4\""})
        QVERIFY2(!isWhole(grammar, taken), taken);
}

void GrammarTest::whatHasNoEndIsLeftOut()
{
    Builder make;
    const auto endless = make.rule();
    make.define(endless, make.sequence({make.literal("("), endless, make.literal(")")}));
    const auto either = make.choice({endless, make.literal("x")});
    const auto several =
        make.sequence({either, make.repeat(endless, 0, text::Grammar::kUnlimited)});
    text::GrammarPrefix prefix(make.finish(several, "it").value());
    QVERIFY(!prefix.fits("("));
    QVERIFY(prefix.push("x"));
    QVERIFY(prefix.next().none());
    Builder alone;
    const auto rule = alone.rule();
    alone.define(rule, alone.sequence({alone.literal("("), rule}));
    QVERIFY(!alone.finish(rule, "it"));
    Builder nothing;
    QVERIFY(!nothing.finish(nothing.choice({}), "it"));
}

void GrammarTest::whatBeginsWithItselfIsRefused()
{
    Builder make;
    const auto rule = make.rule();
    make.define(rule,
                make.choice({make.literal("x"), make.sequence({make.optional(make.literal(" ")),
                                                               rule, make.literal("y")})}));
    const auto refused = make.finish(rule, "The schema");
    QVERIFY(!refused);
    QVERIFY(refused.error().message.starts_with("The schema has a part that begins with itself"));
    Builder chain;
    auto next = chain.literal("x");
    for (int i = 0; i < 5000; ++i) {
        const auto one = chain.rule();
        chain.define(one, next);
        next = one;
    }
    QVERIFY(!chain.finish(next, "it"));
    Builder repeated;
    QVERIFY(
        !repeated.finish(repeated.repeat(repeated.optional(repeated.literal("x")), 0, 5), "it"));
}

/// Two ways for each bracket: followed one by one there would be 2^150.
void GrammarTest::manyWaysAreFollowedInTime()
{
    Builder make;
    const auto rule = make.rule();
    const auto way = [&](const char* end) {
        return make.sequence({make.literal("["), rule, make.literal(end)});
    };
    make.define(rule, make.choice({way("]a"), way("]b"), make.literal("x")}));
    text::GrammarPrefix prefix(make.finish(rule, "it").value());
    int open = 0;
    while (prefix.fits("["))
        open += prefix.push("[") ? 1 : 0;
    QVERIFY(open > 100 && open <= static_cast<int>(text::Grammar::kMostOpen));
    QVERIFY(prefix.push("x"));
    for (; open > 0; --open) {
        QVERIFY(prefix.push("]"));
        QVERIFY(prefix.push("a") || prefix.push("b"));
    }
    QVERIFY(prefix.complete());
}

void GrammarTest::longTextsNeedLittleMemory()
{
    text::GrammarPrefix prefix(text::anyJsonObject());
    QVERIFY(prefix.push("{\"a\":["));
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(prefix.push("{\"key\": [\"text\", 12.5]}, "));
    QVERIFY(prefix.push("0]}"));
    QVERIFY(prefix.complete());
}

QTEST_GUILESS_MAIN(GrammarTest)
#include "grammar_test.moc"
