#include "core/base/atomic_file.h"
#include "core/base/file_lock.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/catalog/resolve_model.h"
#include "tests/core/hub/fake_hub.h"

#include <QtTest>

#include <thread>

using namespace anneal;
namespace fs = std::filesystem;

/// What a download brings and where it puts it.
class DownloadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theCacheIsLaidOutAsHuggingfaceHubDoes();
    void onlyWhatIsReadIsDownloaded();
    void aModelIsFoundByItsNameOnceItIsWhole();
    void aStoppedDownloadGoesOnWhereItWas();
    void whatAnotherProgramLeftIsGoneOnWith();
    void whatIsHereIsNotAskedForAgain();
    void aNewCommitTakesThePlaceOfTheOldOne();
    void aMirrorWithoutSizesIsAskedForEachFile();
    void withoutLinksTheFilesThemselvesLieInTheSnapshot();
    void aFileThatAnotherProcessBringsIsWaitedFor();
    void modelScopeModelsLieInTheModelFolder();
    void oneGgufOfSeveralIsTakenByName();
    void progressEndsAtAllBytes();

private:
    std::unique_ptr<tests::TemporaryHome> m_home;
    std::unique_ptr<tests::FakeHub> m_hub;
};

void DownloadTest::init()
{
    m_home = std::make_unique<tests::TemporaryHome>();
    qputenv("HF_HOME", (m_home->path() / "hf").c_str());
    qunsetenv("HF_HUB_CACHE");
    qunsetenv("HF_HUB_DISABLE_SYMLINKS");
    m_hub = std::make_unique<tests::FakeHub>();
}

void DownloadTest::cleanup()
{
    m_hub.reset();
    m_home.reset();
}

namespace {

QStringList namesIn(const fs::path& folder)
{
    QStringList names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; ++entry)
        names.append(QString::fromStdString(toUtf8(entry->path().filename())));
    names.sort();
    return names;
}

QByteArray contentOf(const fs::path& file)
{
    return QByteArray::fromStdString(readFile(file).value_or("(not there)"));
}

} // namespace

void DownloadTest::theCacheIsLaidOutAsHuggingfaceHubDoes()
{
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY2(path, path ? "" : path.error().message.c_str());
    QCOMPARE(*path, m_hub->snapshot());
    QCOMPARE(contentOf(m_hub->repository() / "refs" / "main"), QByteArray(40, 'a'));
    QStringList blobs;
    for (const char* name : {"config.json", "tokenizer.json", "model.safetensors"}) {
        const auto sum = tests::FakeHub::checksum(name, m_hub->bytes(name));
        blobs.append(QString::fromStdString(sum));
        QCOMPARE(fs::read_symlink(*path / name), fs::path("../../blobs") / sum);
        QCOMPARE(contentOf(*path / name), m_hub->bytes(name));
    }
    blobs.sort();
    QCOMPARE(namesIn(m_hub->repository() / "blobs"), blobs); // nothing unfinished beside them
    QCOMPARE(namesIn(m_hub->repository()), QStringList({"blobs", "refs", "snapshots"}));
    QVERIFY(contentOf(hubCacheFolder() / "CACHEDIR.TAG").startsWith("Signature: 8a477f597d28d172"));
}

void DownloadTest::onlyWhatIsReadIsDownloaded()
{
    for (const char* name : {"pytorch_model.bin", "onnx/model.onnx", "original/model.safetensors",
                             "flax_model.msgpack", "tiny-q4.gguf", "README.md"})
        m_hub->put(name, "not this");
    QVERIFY(m_hub->bring(m_hub->options()));
    QCOMPARE(namesIn(m_hub->snapshot()),
             QStringList({"config.json", "model.safetensors", "tokenizer.json"}));
    QCOMPARE(m_hub->server().asked("/resolve/").size(), 3);
}

void DownloadTest::aModelIsFoundByItsNameOnceItIsWhole()
{
    m_hub->spoil = [](const tests::HttpAsked& asked, tests::HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer = {404, {}, {}};
    };
    QVERIFY(!m_hub->bring(m_hub->options()));
    QVERIFY(catalog::installedModels().empty()); // half a model is none
    const auto missing = catalog::resolveModel("org/tiny");
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.find("anneal download org/tiny") != std::string::npos,
             missing.error().message.c_str());
    m_hub->spoil = {};
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(path);
    QCOMPARE(catalog::resolveModel("org/tiny").value(), *path);
}

void DownloadTest::aStoppedDownloadGoesOnWhereItWas()
{
    const auto weights = m_hub->bytes("model.safetensors");
    m_hub->spoil = [](const tests::HttpAsked& asked, tests::HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer.stallAfter = 30'000;
    };
    jobs::JobContext context;
    const auto options = m_hub->options();
    const auto plan = hub::planDownload({"org/tiny", {}, {}, {}}, options, context);
    QVERIFY(plan);
    const auto incomplete =
        m_hub->repository() / "blobs" /
        (tests::FakeHub::checksum("model.safetensors", weights) + ".incomplete");
    Result<fs::path> stopped;
    std::thread thread([&] { stopped = hub::download(*plan, options, {}, context); });
    QTRY_VERIFY(!m_hub->server().asked("safetensors").isEmpty());
    QTest::qWait(300);
    context.requestStop();
    thread.join();
    QVERIFY(!stopped);
    QVERIFY(stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(fs::file_size(incomplete), 30'000U);

    m_hub->spoil = {};
    jobs::JobContext again;
    const auto rest = hub::planDownload({"org/tiny", {}, {}, {}}, options, again);
    QVERIFY(rest);
    QCOMPARE(rest->bytesToCome(), std::uint64_t(weights.size() - 30'000));
    QVERIFY(hub::download(*rest, options, {}, again));
    QCOMPARE(m_hub->server().asked("safetensors").last().headers.value("range"),
             QByteArray("bytes=30000-"));
    QCOMPARE(contentOf(m_hub->snapshot() / "model.safetensors"), weights);
}

void DownloadTest::whatAnotherProgramLeftIsGoneOnWith()
{
    const auto weights = m_hub->bytes("model.safetensors");
    const auto blobs = m_hub->repository() / "blobs";
    const auto sum = tests::FakeHub::checksum("model.safetensors", weights);
    const auto config = tests::FakeHub::checksum("config.json", m_hub->bytes("config.json"));
    QVERIFY(writeFileAtomically(blobs / (sum + ".incomplete"), weights.left(100).toStdString()));
    QVERIFY(writeFileAtomically(blobs / config, m_hub->bytes("config.json").toStdString()));
    QVERIFY(m_hub->bring(m_hub->options()));
    QCOMPARE(m_hub->server().asked("safetensors").first().headers.value("range"),
             QByteArray("bytes=100-"));
    QVERIFY(m_hub->server().asked("config.json").isEmpty());
    QCOMPARE(contentOf(m_hub->snapshot() / "model.safetensors"), weights);
    QCOMPARE(contentOf(m_hub->snapshot() / "config.json"), m_hub->bytes("config.json"));
}

void DownloadTest::whatIsHereIsNotAskedForAgain()
{
    QVERIFY(m_hub->bring(m_hub->options()));
    const auto before = m_hub->server().asked("/resolve/").size();
    QVERIFY(m_hub->bring(m_hub->options()));
    QCOMPARE(m_hub->server().asked("/resolve/").size(), before);
}

void DownloadTest::aNewCommitTakesThePlaceOfTheOldOne()
{
    QVERIFY(m_hub->bring(m_hub->options()));
    m_hub->put("model.safetensors", QByteArray(5000, 'n'));
    m_hub->setCommit(QByteArray(40, 'b'));
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(path);
    QCOMPARE(catalog::resolveModel("org/tiny").value(), m_hub->snapshot());
    QCOMPARE(contentOf(*path / "model.safetensors"), QByteArray(5000, 'n'));
    QCOMPARE(contentOf(m_hub->repository() / "refs" / "main"), QByteArray(40, 'b'));
}

void DownloadTest::aMirrorWithoutSizesIsAskedForEachFile()
{
    m_hub->listsBlobs = false;
    m_hub->spoil = [](const tests::HttpAsked& asked, tests::HttpAnswer& answer) {
        if (asked.method != "HEAD" || !asked.path.contains("safetensors"))
            return;
        // As the hub does for large files: the facts beside a redirect to another host.
        answer.headers = {{"X-Linked-Size", QByteArray::number(answer.body.size())},
                          {"X-Linked-Etag", answer.headers.value("ETag")},
                          {"Location", "http://127.0.0.1:1/elsewhere"}};
        answer.status = 302;
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY2(path, path ? "" : path.error().message.c_str());
    QCOMPARE(contentOf(*path / "model.safetensors"), m_hub->bytes("model.safetensors"));
}

void DownloadTest::withoutLinksTheFilesThemselvesLieInTheSnapshot()
{
    qputenv("HF_HUB_DISABLE_SYMLINKS", "1");
    const auto path = m_hub->bring(m_hub->options());
    qunsetenv("HF_HUB_DISABLE_SYMLINKS");
    QVERIFY(path);
    QVERIFY(fs::is_regular_file(fs::symlink_status(*path / "model.safetensors")));
    QCOMPARE(contentOf(*path / "model.safetensors"), m_hub->bytes("model.safetensors"));
    const auto before = m_hub->server().asked("/resolve/").size();
    QVERIFY(m_hub->bring(m_hub->options())); // and is seen there
    QCOMPARE(m_hub->server().asked("/resolve/").size(), before);
}

void DownloadTest::aFileThatAnotherProcessBringsIsWaitedFor()
{
    const auto sum =
        tests::FakeHub::checksum("model.safetensors", m_hub->bytes("model.safetensors"));
    auto lock =
        FileLock::acquire(hubCacheFolder() / ".locks" / "models--org--tiny" / (sum + ".lock"));
    QVERIFY(lock);
    std::atomic<bool> waits{false};
    Result<fs::path> path;
    std::thread thread([&] {
        path = m_hub->bring(m_hub->options(), "org/tiny", [&](const hub::DownloadProgress& now) {
            waits = waits || !now.waiting.empty();
        });
    });
    QTRY_VERIFY(waits);
    QVERIFY(m_hub->server().asked("safetensors").isEmpty());
    lock = tl::make_unexpected(Error{}); // the other one has finished
    thread.join();
    QVERIFY(path);
}

void DownloadTest::modelScopeModelsLieInTheModelFolder()
{
    auto options = m_hub->options();
    options.source = hub::Source::ModelScope;
    const auto path = m_hub->bring(options);
    QVERIFY2(path, path ? "" : path.error().message.c_str());
    QCOMPARE(*path, modelsFolder() / "org" / "tiny");
    QCOMPARE(namesIn(*path), QStringList({"config.json", "model.safetensors", "tokenizer.json"}));
    QCOMPARE(contentOf(*path / "model.safetensors"), m_hub->bytes("model.safetensors"));
    QCOMPARE(catalog::resolveModel("org/tiny").value(), *path);
    // Of the same length, but another one: plain files are looked at.
    QVERIFY(writeFileAtomically(*path / "tokenizer.json", "{\"version\": \"9.9\"}"));
    QVERIFY(m_hub->bring(options));
    QCOMPARE(contentOf(*path / "tokenizer.json"), m_hub->bytes("tokenizer.json"));
}

void DownloadTest::oneGgufOfSeveralIsTakenByName()
{
    m_hub->clear();
    m_hub->put("tiny-q4_0.gguf", "four");
    m_hub->put("tiny-q8_0.gguf", "eight");
    const auto several = m_hub->bring(m_hub->options());
    QVERIFY(!several);
    QCOMPARE(several.error().context.at("hub"), std::string("several"));
    QCOMPARE(several.error().context.at("files"), std::string("tiny-q4_0.gguf\ntiny-q8_0.gguf"));
    for (const char* file : {"tiny-q4_0.gguf", "tiny-q8_0.gguf"})
        QVERIFY(m_hub->bring(m_hub->options(), std::string("org/tiny:") + file));
    QCOMPARE(catalog::resolveModel("org/tiny:tiny-q8_0.gguf").value(),
             m_hub->snapshot() / "tiny-q8_0.gguf");
    QCOMPARE(catalog::installedModels().size(), 2U);
}

void DownloadTest::progressEndsAtAllBytes()
{
    hub::DownloadProgress last;
    std::uint64_t before = 0;
    bool falls = false;
    QVERIFY(m_hub->bring(m_hub->options(), "org/tiny", [&](const hub::DownloadProgress& now) {
        falls = falls || now.bytes < before;
        before = now.bytes;
        last = now;
    }));
    QVERIFY(!falls);
    QVERIFY(last.totalBytes > 40'000);
    QCOMPARE(last.bytes, last.totalBytes);
}

QTEST_GUILESS_MAIN(DownloadTest)
#include "download_test.moc"
