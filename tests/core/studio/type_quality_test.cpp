#include "core/studio/type_quality.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/base/json.h"

#include <nlohmann/json.hpp>

using namespace anneal;
namespace fs = std::filesystem;

/// What each GGUF type loses on the user's rows.
class TypeQualityTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void smallerTypesLoseMore();
    void itIsMeasuredOnce();
    void importanceIsMeasuredToo();
    void aStopKeepsWhatIsMeasured();
    void withoutRowsItSaysWhatToDo();
    void keptFiguresOfOtherWeightsAreNotUsed();

private:
    Result<report::QualityTable> measure(const std::vector<std::string>& types,
                                         const std::vector<std::string>& more = {});
    [[nodiscard]] fs::path folder() const { return pathFromUtf8(m_folder->path().toStdString()); }
    std::shared_ptr<studio::Engine> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_model, m_adapter;
    double m_heard = 0;
    std::size_t m_stopAfter = 100;
};

void TypeQualityTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    const auto fixture = tests::sharedFolder() / "fixtures" / "models" / "llama_gqa";
    const auto engine = studio::loadEngine();
    QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
    m_engine = *engine;
    m_folder = std::make_unique<QTemporaryDir>();
    m_model = fixture / "model";
    m_adapter = folder() / "run";
    fs::copy(fixture / "train" / "lora_r8" / "final", m_adapter);
    Json rows = Json::array();
    for (int i = 0; i < 12; ++i)
        rows.push_back({{"instruction", "Question " + std::to_string(i)},
                        {"output", "Answer number " + std::to_string(i * 7) + " of the cat."}});
    QVERIFY(writeFileAtomically(folder() / "rows.json", rows.dump()));
}

Result<report::QualityTable> TypeQualityTest::measure(const std::vector<std::string>& types,
                                                      const std::vector<std::string>& more)
{
    std::vector<std::string> settings = {
        "model_name_or_path=" + toUtf8(m_model), "adapter_name_or_path=" + toUtf8(m_adapter),
        "template=default", "dataset=" + toUtf8(folder() / "rows.json")};
    settings.insert(settings.end(), more.begin(), more.end());
    ANNEAL_TRY(const auto config, config::RunConfig::fromOverrides(settings, config::Verb::Chat));
    jobs::JobContext context;
    m_heard = 0;
    return m_engine->measureTypes(
        config, types,
        [&](const report::QualityTable& table) {
            if (table.types.size() >= m_stopAfter)
                context.requestStop();
        },
        [&](double fraction, const std::string&) { m_heard = std::max(m_heard, fraction); },
        context);
}

void TypeQualityTest::smallerTypesLoseMore()
{
    const auto table = measure({"F32", "F16", "Q8_0", "Q5_0", "Q4_0"});
    QVERIFY2(table, table ? "" : table.error().message.c_str());
    QCOMPARE(table->rows, std::int64_t(12));
    QVERIFY(table->tokens > 50);
    QVERIFY(table->loss > 0);
    QCOMPARE(table->types.size(), std::size_t(5));
    const auto& exact = table->types[0];
    QCOMPARE(exact.type, std::string("F32"));
    QCOMPARE(exact.difference, 0.0);
    QCOMPARE(exact.agreement, 1.0);
    for (std::size_t i = 1; i < table->types.size(); ++i) {
        const auto &before = table->types[i - 1], &one = table->types[i];
        QVERIFY2(one.difference > before.difference, one.type.c_str());
        QVERIFY2(one.bytes < before.bytes, one.type.c_str());
        QCOMPARE(one.tokens, table->tokens);
    }
    QVERIFY(studio::judged(exact) == studio::Quality::AsOriginal);
    QCOMPARE(m_heard, 1.0);
}

void TypeQualityTest::itIsMeasuredOnce()
{
    const auto first = measure({"Q4_1"});
    QVERIFY(first);
    auto text = readFile(m_adapter / "gguf_quality.json");
    QVERIFY(text);
    auto json = Json::parse(*text);
    for (auto& one : json["types"])
        one["difference"] = 7.0;
    QVERIFY(writeFileAtomically(m_adapter / "gguf_quality.json", json.dump()));
    const auto again = measure({"Q4_1"});
    QVERIFY(again);
    QCOMPARE(studio::qualityOf(*again, "Q4_1")->difference, 7.0);
    const auto other = measure({"Q4_1"}, {"gguf_importance=true"}); // another question
    QVERIFY(other);
    QVERIFY(studio::qualityOf(*other, "Q4_1")->difference < 7.0);
    QVERIFY(fs::remove(m_adapter / "gguf_quality.json"));
}

void TypeQualityTest::importanceIsMeasuredToo()
{
    // That it comes nearer: tests/core/export/streamed_pass_test.cpp.
    const auto plain = measure({"Q4_0"});
    const auto weighted = measure({"Q4_0"}, {"gguf_importance=true"});
    QVERIFY(plain && weighted);
    QVERIFY(weighted->weighted && !plain->weighted);
    const auto *before = studio::qualityOf(*plain, "Q4_0"),
               *after = studio::qualityOf(*weighted, "Q4_0");
    QVERIFY(after->difference != before->difference);
    QCOMPARE(after->bytes, before->bytes);
}

void TypeQualityTest::aStopKeepsWhatIsMeasured()
{
    std::error_code ignored;
    fs::remove(m_adapter / "gguf_quality.json", ignored);
    m_stopAfter = 1;
    const auto stopped = measure({"Q8_0", "Q4_0"});
    m_stopAfter = 100;
    QVERIFY(!stopped);
    QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    const auto kept = Json::parse(*readFile(m_adapter / "gguf_quality.json"));
    QCOMPARE(kept["types"].size(), std::size_t(1));
    QCOMPARE(kept["types"][0]["type"].get<std::string>(), std::string("Q8_0"));
}

void TypeQualityTest::withoutRowsItSaysWhatToDo()
{
    const auto config = config::RunConfig::fromOverrides(
        {"model_name_or_path=" + toUtf8(m_model), "template=default"}, config::Verb::Chat);
    QVERIFY(config);
    jobs::JobContext context;
    const auto table = m_engine->measureTypes(*config, {"Q8_0"}, {}, {}, context);
    QVERIFY(!table);
    QVERIFY2(table.error().message.find("set dataset") != std::string::npos,
             table.error().message.c_str());
}

void TypeQualityTest::keptFiguresOfOtherWeightsAreNotUsed()
{
    report::QualityTable table{.rows = 1, .tokens = 2, .key = "mine"};
    studio::addQuality(table, {.type = "Q4_0", .bytes = 1});
    studio::addQuality(table, {.type = "Q8_0", .bytes = 2});
    QCOMPARE(table.types[0].type, std::string("Q8_0"));
    const auto place = folder() / "kept";
    QVERIFY(studio::keepQuality(place, table));
    QCOMPARE(studio::keptQuality(place, "mine").types.size(), std::size_t(2));
    QVERIFY(studio::keptQuality(place, "other").types.empty());
    for (const auto* damaged :
         {"", "{", "[]", R"({"key": "mine", "rows": "x"})", R"({"key": "mine", "types": 3})"}) {
        QVERIFY(writeFileAtomically(place / "gguf_quality.json", damaged));
        QVERIFY(studio::keptQuality(place, "mine").types.empty());
    }
}

QTEST_GUILESS_MAIN(TypeQualityTest)
#include "type_quality_test.moc"
