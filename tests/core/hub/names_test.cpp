#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/hub/hub_options.h"
#include "core/hub/recommended.h"
#include "core/hub/safe_name.h"
#include "tests/support/shared.h"

#include <QtTest>

using namespace anneal;

class NamesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatAUserWritesIsUnderstood_data();
    void whatAUserWritesIsUnderstood();
    void whatIsNoNameIsRefused_data();
    void whatIsNoNameIsRefused();
    void theEnvironmentDecides();
    void aStoredTokenIsForHuggingFaceAlone();
    void aMirrorOfTheStudioGetsNoToken();
    void addresses_data();
    void addresses();
    void recommendedModelsAreTrueToTheirShapes();

private:
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void NamesTest::init()
{
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    for (const char* name :
         {"HF_HOME", "HF_HUB_CACHE", "HF_ENDPOINT", "HF_TOKEN", "HF_TOKEN_PATH", "HF_HUB_OFFLINE",
          "TRANSFORMERS_OFFLINE", "HUGGING_FACE_HUB_TOKEN", "USE_MODELSCOPE_HUB",
          "MODELSCOPE_DOMAIN", "XDG_CACHE_HOME", "HF_HUB_DISABLE_IMPLICIT_TOKEN"})
        qunsetenv(name);
}

void NamesTest::whatAUserWritesIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("modelScope");
    QTest::newRow("name") << " Qwen/Qwen3-0.6B "
                          << "Qwen/Qwen3-0.6B"
                          << ""
                          << "" << false;
    QTest::newRow("revision") << "a/b@v1.0"
                              << "a/b"
                              << "v1.0"
                              << "" << false;
    QTest::newRow("file") << "a/b:c-q4.gguf"
                          << "a/b"
                          << ""
                          << "c-q4.gguf" << false;
    QTest::newRow("all") << "a/b@dev:c.gguf"
                         << "a/b"
                         << "dev"
                         << "c.gguf" << false;
    QTest::newRow("page") << "https://huggingface.co/a/b"
                          << "a/b"
                          << ""
                          << "" << false;
    QTest::newRow("tree") << "https://hf-mirror.com/a/b/tree/main?x=1"
                          << "a/b"
                          << "main"
                          << "" << false;
    QTest::newRow("file's page") << "https://huggingface.co/a/b/blob/main/c.gguf"
                                 << "a/b"
                                 << "main"
                                 << "c.gguf" << false;
    QTest::newRow("ModelScope") << "https://www.modelscope.cn/models/a/b/summary"
                                << "a/b"
                                << ""
                                << "" << true;
}

void NamesTest::whatAUserWritesIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, revision);
    QFETCH(QString, file);
    QFETCH(bool, modelScope);
    const auto name = hub::parseRepoName(text.toStdString());
    QVERIFY2(name, name ? "" : name.error().message.c_str());
    QCOMPARE(QString::fromStdString(name->id), id);
    QCOMPARE(QString::fromStdString(name->revision), revision);
    QCOMPARE(QString::fromStdString(name->file), file);
    QCOMPARE(name->source == hub::Source::ModelScope, modelScope);
}

void NamesTest::whatIsNoNameIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "gpt2", "a/b/c", "../b", "a/..", "a/b--c", "a/-b", "a b/c", "a/b:c.bin", "a/b@",
          "a/b@../x", "a/b:../c.gguf", "https://huggingface.co/",
          "https://huggingface.co/datasets/a/b", "a/CON", "a/b."})
        QTest::newRow(text) << QString(text);
}

void NamesTest::whatIsNoNameIsRefused()
{
    QFETCH(QString, text);
    const auto name = hub::parseRepoName(text.toStdString());
    QVERIFY(!name);
    QVERIFY(name.error().code == ErrorCode::InvalidArgument);
}

void NamesTest::theEnvironmentDecides()
{
    auto options = hub::hubOptions();
    QCOMPARE(options.endpoint, std::string("https://huggingface.co"));
    QVERIFY(!options.offline);
    QCOMPARE(options.cache, homeFolder() / ".cache" / "huggingface" / "hub");
    qputenv("HF_ENDPOINT", "https://hf-mirror.com/");
    qputenv("HF_HUB_OFFLINE", "yes");
    qputenv("HF_TOKEN", "hf_x");
    qputenv("HF_HOME", "/somewhere");
    qputenv("USE_MODELSCOPE_HUB", "1");
    options = hub::hubOptions();
    QCOMPARE(options.endpoint, std::string("https://hf-mirror.com"));
    QVERIFY(options.offline);
    QCOMPARE(options.token, std::string("hf_x"));
    QCOMPARE(options.cache, std::filesystem::path("/somewhere/hub"));
    QVERIFY(options.source == hub::Source::ModelScope);
    qputenv("HF_TOKEN", "hf_x\r\nEvil: 1"); // would be a header of its own
    QCOMPARE(hub::hubOptions().token, std::string());
    init();
    qputenv("XDG_CACHE_HOME", "/cache");
    QCOMPARE(hub::hubOptions().cache, std::filesystem::path("/cache/huggingface/hub"));
}

void NamesTest::aStoredTokenIsForHuggingFaceAlone()
{
    QVERIFY(writeFileAtomically(homeFolder() / ".cache" / "huggingface" / "token", "hf_stored\n"));
    QCOMPARE(hub::hubOptions().token, std::string("hf_stored"));
    qputenv("HF_ENDPOINT", "https://hf-mirror.com");
    QCOMPARE(hub::hubOptions().token, std::string());
}

void NamesTest::aMirrorOfTheStudioGetsNoToken()
{
    qputenv("HF_TOKEN", "hf_x");
    QCOMPARE(hub::hubOptions("https://hf-mirror.com").token, std::string());
    QCOMPARE(hub::hubOptions("https://hf-mirror.com").endpoint,
             std::string("https://hf-mirror.com"));
    QCOMPARE(hub::hubOptions("").token, std::string("hf_x"));
    QCOMPARE(hub::hubOptions("https://huggingface.co").token, std::string("hf_x"));
}

void NamesTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("checked"); // "" = refused
    QTest::newRow("mirror") << " https://hf-mirror.com/ "
                            << "https://hf-mirror.com";
    QTest::newRow("path") << "https://host.example/hf"
                          << "https://host.example/hf";
    QTest::newRow("here") << "http://127.0.0.1:8000"
                          << "http://127.0.0.1:8000";
    QTest::newRow("own network") << "http://192.168.1.5"
                                 << "http://192.168.1.5";
    QTest::newRow("open") << "http://hf-mirror.com"
                          << "";
    QTest::newRow("file") << "file:///etc"
                          << "";
    QTest::newRow("user") << "https://me:secret@host.example"
                          << "";
    QTest::newRow("query") << "https://host.example/?a"
                           << "";
    QTest::newRow("word") << "mirror"
                          << "";
}

void NamesTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(QString, checked);
    QCOMPARE(QString::fromStdString(hub::checkedEndpoint(address.toStdString()).value_or("")),
             checked);
}

void NamesTest::recommendedModelsAreTrueToTheirShapes()
{
    const std::map<std::string, std::int64_t> published = {
        {"Qwen/Qwen2.5-0.5B-Instruct", 494'032'768},
        {"Qwen/Qwen2.5-1.5B-Instruct", 1'543'714'304},
        {"Qwen/Qwen3-0.6B", 596'049'920},
        {"deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B", 1'777'088'000},
        {"HuggingFaceTB/SmolLM2-135M-Instruct", 134'515'008},
        {"HuggingFaceTB/SmolLM2-360M-Instruct", 361'821'120},
    };
    const auto& models = hub::recommendedModels();
    QVERIFY(models.size() >= published.size());
    QCOMPARE(models.front().languages.front(), std::string("zh"));
    std::size_t checked = 0;
    for (const auto& model : models) {
        QVERIFY(hub::parseRepoName(model.id));
        QVERIFY(hub::parseRepoName(model.modelScope));
        // Two bytes a weight, and a tokenizer beside them; Qwen3 stores its tied matrix twice.
        QVERIFY(model.bytes > std::uint64_t(model.parameters()) * 2);
        QVERIFY(model.bytes < std::uint64_t(model.parameters()) * 3);
        if (const auto found = published.find(model.id); found != published.end()) {
            QCOMPARE(model.parameters(), found->second);
            ++checked;
        }
    }
    QCOMPARE(checked, published.size());
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
