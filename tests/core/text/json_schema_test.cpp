#include "core/text/form_tokens.h"
#include "core/text/json_schema.h"
#include "tests/core/text/schema_check.h"
#include "tests/support/shared.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace anneal;

/// Texts that a schema lets through fulfil it, and all of them come to an end.
class JsonSchemaTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void randomTokensBecomeADocument_data();
    void randomTokensBecomeADocument();
    void documentsAreTaken_data();
    void documentsAreTaken();
    void whatBreaksTheSchemaIsNotTaken_data();
    void whatBreaksTheSchemaIsNotTaken();
    void unsupportedIsRefusedByNameAndPlace_data();
    void unsupportedIsRefusedByNameAndPlace();
    void hostileSchemasAreRefusedInTime_data();
    void hostileSchemasAreRefusedInTime();
    void aVocabularyWithoutABytesTokenIsNamed();

private:
    std::shared_ptr<const text::Tokenizer> m_tokenizer;
};

namespace {

struct Named {
    const char *name, *schema;
};

// Each with what OpenAI's strict outputs name.
constexpr Named kSchemas[] = {
    {"person",
     R"({"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"},"tall":{"type":"boolean"}},"required":["name","age","tall"],"additionalProperties":false})"},
    {"optional",
     R"({"type":"object","properties":{"a":{"type":"string","minLength":2,"maxLength":5},"b":{"type":"number"},"c":{"type":"null"},"d":{"type":"boolean"}},"required":["c"],"additionalProperties":false})"},
    {"further",
     R"({"type":"object","properties":{"a":{"type":"integer"},"ab":{"type":"string"}},"additionalProperties":{"type":"integer","minimum":-5,"maximum":17}})"},
    {"enum",
     R"({"type":"array","items":{"enum":["red","green","g\"r","你好",1,12,1.5,null,true,[1,2],{"x":1}]},"minItems":2,"maxItems":4})"},
    {"const", R"({"const":{"a":[1,{"b":null}],"c":"x"}})"},
    {"whole limits",
     R"({"type":"array","items":{"type":"integer","minimum":-37,"exclusiveMaximum":1234},"minItems":5})"},
    {"limits",
     R"({"type":"array","items":{"type":"number","exclusiveMinimum":0,"maximum":1},"minItems":5})"},
    {"odd limits",
     R"({"type":"array","items":{"type":"number","minimum":-2.5,"exclusiveMaximum":3.5},"minItems":5})"},
    {"list of nodes",
     R"({"$defs":{"node":{"type":"object","properties":{"value":{"type":"integer"},"next":{"anyOf":[{"$ref":"#/$defs/node"},{"type":"null"}]}},"required":["value","next"],"additionalProperties":false}},"$ref":"#/$defs/node"})"},
    {"tree",
     R"({"type":"object","properties":{"kind":{"enum":["div","button"]},"children":{"type":"array","items":{"$ref":"#"}}},"required":["kind","children"],"additionalProperties":false})"},
    {"either",
     R"({"anyOf":[{"type":"object","properties":{"k":{"const":"a"},"v":{"type":"integer"}},"required":["k","v"],"additionalProperties":false},{"type":"object","properties":{"k":{"const":"b"},"v":{"type":"string"}},"required":["k","v"],"additionalProperties":false}]})"},
    {"types", R"({"type":["string","null","integer"],"maxLength":3,"minimum":5})"},
    {"pattern",
     R"({"type":"array","items":{"type":"string","pattern":"^[A-Z]{2,3}-\\d+(x|y)?[^a-z\"]$"},"minItems":2})"},
    {"pair",
     R"({"type":"array","prefixItems":[{"type":"integer"},{"type":"string"}],"items":false,"minItems":2})"},
    {"odd names",
     R"({"type":"object","properties":{"é\"q":{"type":"integer"},"":{"type":"null"}},"required":["z"],"additionalProperties":{"type":"boolean"}})"},
    {"nothing", R"({"type":"object","properties":{},"additionalProperties":false})"},
    {"anything", "{}"},
};

std::shared_ptr<const text::Grammar> grammarOf(const char* schema)
{
    auto grammar = text::schemaGrammar(Json::parse(schema), "The schema");
    if (!grammar)
        qFatal("%s", grammar.error().message.c_str());
    return *grammar;
}

text::TokenId towardsTheEnd(const text::TokenBytes& tokens,
                            const std::vector<text::TokenId>& allowed)
{
    for (const char* end : {"\"", "}", "]", "n", "0"})
        for (const auto id : allowed)
            if (tokens[id] == end)
                return id;
    return allowed.front();
}

bool isTaken(const char* schema, std::string_view document)
{
    text::GrammarPrefix prefix(grammarOf(schema));
    return prefix.push(document) && prefix.complete();
}

} // namespace

void JsonSchemaTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_tokenizer =
        text::loadTokenizer(tests::sharedFolder() / "fixtures/models/llama_gqa/model").value();
}

void JsonSchemaTest::randomTokensBecomeADocument_data()
{
    QTest::addColumn<QByteArray>("schema");
    for (const auto& [name, schema] : kSchemas)
        QTest::newRow(name) << QByteArray(schema);
}

void JsonSchemaTest::randomTokensBecomeADocument()
{
    QFETCH(QByteArray, schema);
    const auto json = Json::parse(schema.toStdString());
    const auto grammar = grammarOf(schema.constData());
    const auto tokens = text::TokenBytes::of(m_tokenizer);
    std::mt19937 random(7);
    for (int walk = 0; walk < 25; ++walk) {
        auto form = text::FormTokens::create(tokens, grammar).value();
        std::string document;
        // Any token that is allowed, all alike; after a while the ones that bring it to its end.
        const std::size_t hurry = 10 + random() % 60;
        for (std::size_t length = 0;; ++length) {
            std::vector<text::TokenId> allowed;
            for (text::TokenId id = 0; id < static_cast<text::TokenId>(m_tokenizer->size()); ++id)
                if (form.allows(id))
                    allowed.push_back(id);
            QVERIFY2(form.complete() || !allowed.empty(), ("dead end: " + document).c_str());
            if (form.complete() && (allowed.empty() || length >= hurry || random() % 8 == 0))
                break;
            QVERIFY2(length < 3000, document.c_str());
            const auto id = length >= hurry && random() % 4 > 0
                                ? towardsTheEnd(*tokens, allowed)
                                : allowed[random() % allowed.size()];
            document += (*tokens)[id];
            form.push(id);
        }
        const auto read = Json::parse(document, nullptr, false);
        QVERIFY2(!read.is_discarded(), document.c_str());
        const auto mistake = tests::mistakeIn(read, json, json);
        QVERIFY2(mistake.empty(), (mistake + " in " + document).c_str());
    }
}

void JsonSchemaTest::documentsAreTaken_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("document");
    const auto row = [](int schema, const char* document) {
        QTest::addRow("%s: %s", kSchemas[schema].name, document)
            << QByteArray(kSchemas[schema].schema) << QByteArray(document);
    };
    row(0, R"({"name": "Anna \u00e9\n", "age": 12, "tall": true})");
    row(0, "{\n  \"name\": \"\",\n  \"age\": -3,\n  \"tall\": false\n}");
    row(1, R"({"c":null})");
    row(1, R"({"a":"你好","b":-1.5e-7,"c":null,"d":true})");
    row(1, R"({"b":0,"c":null})");
    row(2, "{}");
    row(2, R"({"ab":"x"})");
    row(2, R"({"a":1,"abc":17,"b":-5,"你":0})");
    row(3, R"([ "g\"r" , {"x":1}, [1, 2] ])");
    row(5, "[-37,0,9,10,1233]");
    row(6, "[1,0.5,0.000001,0.999999,1]");
    row(8, R"({"value":1,"next":{"value":2,"next":null}})");
    row(9,
        R"({"kind":"div","children":[{"kind":"button","children":[]},{"kind":"div","children":[]}]})");
    row(10, R"({"k":"b","v":"1"})");
    row(11, R"("abc")");
    row(11, "5");
    row(11, "null");
    row(12, R"(["AB-1_","XYZ-22x!"])");
    row(16, R"([{"a":[null,true,1e5]},"x"])");
}

void JsonSchemaTest::documentsAreTaken()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, document);
    QVERIFY(isTaken(schema.constData(), document.toStdString()));
}

void JsonSchemaTest::whatBreaksTheSchemaIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("document");
    const auto row = [](int schema, const char* document) {
        QTest::addRow("%s: %s", kSchemas[schema].name, document)
            << QByteArray(kSchemas[schema].schema) << QByteArray(document);
    };
    row(0, R"({"name":"Anna","age":12})");
    row(0, R"({"name":"Anna","age":1.5,"tall":true})");
    row(0, R"({"name":"Anna","age":12,"tall":true,"x":1})");
    row(0, R"({"name":"Anna","name":"Anna","age":12,"tall":true})");
    row(0, "{\"name\":\"\xE4\xBD\",\"age\":12,\"tall\":true}");
    row(0, R"({"name":"\ud800","age":12,"tall":true})");
    row(0, R"({"name":"x","age":012,"tall":true})");
    row(1, R"({"a":"x","c":null})");
    row(1, R"({"a":"abcdef","c":null})");
    row(2, R"({"b":18})");
    row(2, R"({"ab":5})");
    row(3, R"(["red"])");
    row(3, R"(["red","red","red","red","red"])");
    row(3, R"(["blue","red"])");
    row(5, "[-38,0,0,0,0]");
    row(5, "[1234,0,0,0,0]");
    row(6, "[0,1,1,1,1]");
    row(6, "[1.5,1,1,1,1]");
    row(10, R"({"k":"a","v":"1"})");
    row(11, "4");
    row(11, R"("abcd")");
    row(12, R"(["A-1_","AB-1_"])");
    row(15, R"({"x":1})");
}

void JsonSchemaTest::whatBreaksTheSchemaIsNotTaken()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, document);
    QVERIFY(!isTaken(schema.constData(), document.toStdString()));
}

void JsonSchemaTest::unsupportedIsRefusedByNameAndPlace_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char* schema, const char* name, const char* place) {
        QTest::newRow(schema) << QByteArray(schema) << QByteArray(name) << QByteArray(place);
    };
    row(R"({"oneOf":[{}]})", "\"oneOf\"", "at #:");
    row(R"({"properties":{"a/b":{"items":{"uniqueItems":true}}}})", "\"uniqueItems\"",
        "at #/properties/a~1b/items:");
    row(R"({"$defs":{"x":{"not":{}}},"$ref":"#/$defs/x"})", "\"not\"", "at #/$defs/x:");
    row(R"({"type":"integer","multipleOf":2})", "\"multipleOf\"", "at #:");
    row(R"({"anyOf":[{"type":"null"},{"type":"object","patternProperties":{}}]})",
        "\"patternProperties\"", "at #/anyOf/1:");
    row(R"({"allOf":[{},{}]})", "\"allOf\"", "at #:");
    row(R"({"anyOf":[{}],"type":"null"})", "\"type\" beside \"anyOf\"", "at #:");
    row(R"s({"type":"string","pattern":"(?=a)"})s", "looks around", "at #:");
    row(R"({"type":"string","pattern":"\\bx"})", "\\b", "at #:");
    row(R"({"type":"string","pattern":"a","minLength":2})", "\"minLength\"", "at #:");
    row(R"({"type":"string","format":"uri"})", "\"uri\"", "at #:");
    row(R"({"type":"thing"})", "type must be", "at #:");
    row(R"({"$ref":"http://example.org/x"})", "http://example.org/x", "at #:");
    row(R"({"$ref":"#/$defs/none"})", "#/$defs/none", "at #:");
    row(R"({"items":7})", "a schema is an object", "at #/items:");
    row(R"({"type":"array","minItems":3,"maxItems":2})", "minItems", "at #:");
    row(R"({"type":"integer","minimum":3,"maximum":2})", "limits", "at #:");
    row(R"({"enum":["a"],"type":"null"})", "enum", "at #:");
    row(R"({"required":["x"],"additionalProperties":false})", "\"x\"", "at #:");
    row(R"({"properties":{"x":false}})", "false", "at #/properties/x:");
}

void JsonSchemaTest::unsupportedIsRefusedByNameAndPlace()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, place);
    const auto refused = text::schemaGrammar(Json::parse(schema.toStdString()), "The schema");
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
    const auto message = QByteArray::fromStdString(refused.error().message);
    QVERIFY2(message.contains(name) && message.contains(place), message.constData());
}

void JsonSchemaTest::hostileSchemasAreRefusedInTime_data()
{
    QTest::addColumn<QByteArray>("schema");
    const auto row = [](const char* name, const Json& schema) {
        QTest::newRow(name) << QByteArray::fromStdString(schema.dump());
    };
    row("holds itself", Json::parse(R"({"properties":{"i":{"$ref":"#"}},"required":["i"]})"));
    row("is itself", Json::parse(R"({"$ref":"#"})"));
    row("begins with itself", Json::parse(R"({"anyOf":[{"$ref":"#"},{"type":"null"}]})"));
    Json deep{{"type", "integer"}};
    for (int i = 0; i < 95; ++i)
        deep = Json{{"items", deep}, {"minItems", 2}};
    for (int i = 0; i < 90; ++i)
        deep = Json{{"items", deep}, {"minItems", 2}};
    row("demands depth", deep);
    Json chain{{"$ref", "#/$defs/0"}};
    chain["$defs"] = [] {
        auto all = Json::object();
        for (int i = 0; i < 5000; ++i)
            all[std::to_string(i)] = {{"$ref", "#/$defs/" + std::to_string(i + 1)}};
        all["5000"] = {{"type", "null"}};
        return all;
    }();
    row("a chain of references", chain);
    auto wide = Json::object();
    for (int i = 0; i < 4000; ++i)
        wide["p" + std::to_string(i)] = {{"type", "null"}};
    row("many members", Json{{"properties", wide}});
    auto words = Json::array();
    for (int i = 0; i < 60'000; ++i)
        words.push_back(std::string(40, 'x') + std::to_string(i));
    row("many words", Json{{"enum", words}});
    auto patterns = Json::array();
    for (int i = 0; i < 20'000; ++i)
        patterns.push_back({{"pattern", "[^" + std::to_string(i) + "]{3,900}"}});
    row("many patterns", Json{{"anyOf", patterns}});
}

void JsonSchemaTest::hostileSchemasAreRefusedInTime()
{
    QFETCH(QByteArray, schema);
    const auto json = Json::parse(schema.toStdString());
    QElapsedTimer timer;
    timer.start();
    const auto refused = text::schemaGrammar(json, "The schema");
    QVERIFY(!refused);
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
}

void JsonSchemaTest::aVocabularyWithoutABytesTokenIsNamed()
{
    const auto grammar = grammarOf(R"({"const":"x"})");
    text::ByteSet bytes;
    bytes.set();
    QVERIFY(!grammar->missingByte(bytes));
    bytes.reset('x');
    QCOMPARE(grammar->missingByte(bytes), std::optional<unsigned char>('x'));
}

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "json_schema_test.moc"
