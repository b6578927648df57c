#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/catalog/resolve_model.h"
#include "tests/core/hub/fake_hub.h"

#include <QtTest>

using namespace anneal;
using tests::HttpAnswer;
using tests::HttpAsked;
namespace fs = std::filesystem;

/// What a bad connection, a careless mirror or a hostile server does, and that nothing wrong is
/// kept.
class BadServersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cutConnectionsAreGoneOnWith();
    void aServerWithoutRangesBeginsAnew();
    void aConnectionThatIsAlwaysCutEndsWithAnErrorAndKeepsWhatCame();
    void aStalledConnectionIsGivenUpAndGoneOnWith();
    void aSlowOneIsBorneWith();
    void aChangedFileBeginsAnew();
    void wrongLengths_data();
    void wrongLengths();
    void moreThanPromisedIsRefused();
    void aWrongChecksumIsThrownAway();
    void damagedBytesFromBeforeAreFetchedAgain();
    void tooManyRequestsAreWaitedOut();
    void aWaitWithoutEndIsAnError();
    void serverErrorsAreTriedAgain();
    void theTokenStaysAtItsHost();
    void redirectsWithoutEndAreRefused();
    void aRedirectToAFileIsRefused();
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();
    void malformedAnswersAreRefused_data();
    void malformedAnswersAreRefused();
    void aModelOfAnotherKindIsRefusedBeforeItsWeights();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aFullDiskIsKnownBefore();
    void offlineAsksNobody();

private:
    [[nodiscard]] static QByteArray contentOf(const fs::path& file)
    {
        return QByteArray::fromStdString(readFile(file).value_or("(not there)"));
    }
    [[nodiscard]] bool isWhole() const
    {
        return contentOf(m_hub->snapshot() / "model.safetensors") ==
               m_hub->bytes("model.safetensors");
    }
    std::unique_ptr<tests::TemporaryHome> m_home;
    std::unique_ptr<tests::FakeHub> m_hub;
};

void BadServersTest::init()
{
    m_home = std::make_unique<tests::TemporaryHome>();
    qputenv("HF_HOME", (m_home->path() / "hf").c_str());
    m_hub = std::make_unique<tests::FakeHub>();
}

void BadServersTest::cleanup()
{
    m_hub.reset();
    m_home.reset();
}

void BadServersTest::cutConnectionsAreGoneOnWith()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (!asked.path.contains("safetensors"))
            return;
        answer.claimedLength = answer.body.size();
        answer.cutAfter = 9'000;
    };
    QVERIFY(m_hub->bring(m_hub->options()));
    QVERIFY(isWhole());
    const auto asked = m_hub->server().asked("safetensors");
    QCOMPARE(asked.size(), 5); // 40 000 bytes, 9 000 each time
    QCOMPARE(asked[1].headers.value("range"), QByteArray("bytes=9000-"));
    QVERIFY(asked[1].headers.value("if-range").startsWith('"'));
}

void BadServersTest::aServerWithoutRangesBeginsAnew()
{
    int times = 0;
    const auto weights = m_hub->bytes("model.safetensors");
    m_hub->spoil = [&](const HttpAsked& asked, HttpAnswer& answer) {
        if (!asked.path.contains("safetensors"))
            return;
        answer = {200, {}, weights};
        if (++times == 1) {
            answer.claimedLength = weights.size();
            answer.cutAfter = 9'000;
        }
    };
    QVERIFY(m_hub->bring(m_hub->options()));
    QVERIFY(isWhole());
}

void BadServersTest::aConnectionThatIsAlwaysCutEndsWithAnErrorAndKeepsWhatCame()
{
    int times = 0;
    m_hub->spoil = [&](const HttpAsked& asked, HttpAnswer& answer) {
        if (!asked.path.contains("safetensors"))
            return;
        answer.claimedLength = answer.body.size();
        answer.cutAfter = ++times == 1 ? 5'000 : 0;
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QVERIFY(path.error().code == ErrorCode::Io);
    QCOMPARE(path.error().context.at("hub"), std::string("cut"));
    const auto sum =
        tests::FakeHub::checksum("model.safetensors", m_hub->bytes("model.safetensors"));
    QCOMPARE(fs::file_size(m_hub->repository() / "blobs" / (sum + ".incomplete")), 5'000U);
    QVERIFY(times <= m_hub->options().patience.attempts + 1);
    QVERIFY(catalog::installedModels().empty());
}

void BadServersTest::aStalledConnectionIsGivenUpAndGoneOnWith()
{
    int times = 0;
    m_hub->spoil = [&](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors") && ++times == 1)
            answer.stallAfter = 7'000;
    };
    auto options = m_hub->options();
    options.patience.stallSeconds = 1;
    QVERIFY(m_hub->bring(options));
    QVERIFY(isWhole());
    QCOMPARE(m_hub->server().asked("safetensors").last().headers.value("range"),
             QByteArray("bytes=7000-"));
}

void BadServersTest::aSlowOneIsBorneWith()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer.pieceMs = 100;
    };
    QVERIFY(m_hub->bring(m_hub->options()));
    QVERIFY(isWhole());
    QCOMPARE(m_hub->server().asked("safetensors").size(), 1);
}

void BadServersTest::aChangedFileBeginsAnew()
{
    int times = 0;
    m_hub->spoil = [&](const HttpAsked& asked, HttpAnswer& answer) {
        if (!asked.path.contains("safetensors") || ++times > 1)
            return;
        answer.claimedLength = answer.body.size();
        answer.cutAfter = 9'000;
        m_hub->put("model.safetensors", QByteArray(40'000, 'n')); // while the rest is under way
    };
    QVERIFY(m_hub->bring(m_hub->options()));
    QCOMPARE(contentOf(m_hub->snapshot() / "model.safetensors"), QByteArray(40'000, 'n'));
}

void BadServersTest::wrongLengths_data()
{
    QTest::addColumn<int>("difference");
    QTest::newRow("shorter") << -100;
    QTest::newRow("longer") << 100;
}

void BadServersTest::wrongLengths()
{
    QFETCH(int, difference);
    bool good = false;
    const auto weights = m_hub->bytes("model.safetensors");
    m_hub->spoil = [&](const HttpAsked& asked, HttpAnswer& answer) {
        if (good || !asked.path.contains("safetensors"))
            return;
        answer = {200,
                  {},
                  difference < 0 ? weights.chopped(-difference)
                                 : weights + QByteArray(difference, 'x')};
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QCOMPARE(path.error().context.at("hub"), std::string("wrong_length"));
    QVERIFY(catalog::installedModels().empty());
    good = true;
    QVERIFY(m_hub->bring(m_hub->options()));
    QVERIFY(isWhole());
}

void BadServersTest::moreThanPromisedIsRefused()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (!asked.path.contains("safetensors"))
            return;
        answer.body += QByteArray(3'000'000, 'x');
        answer.claimedLength = -2;
    };
    QVERIFY(!m_hub->bring(m_hub->options()));
    for (const auto& entry : fs::recursive_directory_iterator(m_hub->repository()))
        if (entry.is_regular_file())
            QVERIFY(entry.file_size() <= 40'000);
    QVERIFY(catalog::installedModels().empty());
}

void BadServersTest::aWrongChecksumIsThrownAway()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer.body[17] = char(answer.body[17] + 1);
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QVERIFY(path.error().code == ErrorCode::Format);
    QCOMPARE(path.error().context.at("hub"), std::string("checksum"));
    for (const auto& entry : fs::directory_iterator(m_hub->repository() / "blobs"))
        QVERIFY(entry.file_size() < 40'000);
    QVERIFY(catalog::installedModels().empty());
}

void BadServersTest::damagedBytesFromBeforeAreFetchedAgain()
{
    const auto sum =
        tests::FakeHub::checksum("model.safetensors", m_hub->bytes("model.safetensors"));
    QVERIFY(writeFileAtomically(m_hub->repository() / "blobs" / (sum + ".incomplete"),
                                std::string(20'000, '?')));
    QVERIFY(m_hub->bring(m_hub->options()));
    QVERIFY(isWhole());
}

void BadServersTest::tooManyRequestsAreWaitedOut()
{
    int times = 0;
    m_hub->spoil = [&](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors") && ++times == 1)
            answer = {429, {{"Retry-After", "1"}}, {}};
    };
    std::string waiting;
    QVERIFY(m_hub->bring(m_hub->options(), "org/tiny", [&](const hub::DownloadProgress& now) {
        if (!now.waiting.empty())
            waiting = now.waiting;
    }));
    QVERIFY2(waiting.find("429") != std::string::npos, waiting.c_str());
    QVERIFY2(waiting.ends_with("Trying again in 1 s."), waiting.c_str());
    QVERIFY(isWhole());
}

void BadServersTest::aWaitWithoutEndIsAnError()
{
    m_hub->spoil = [](const HttpAsked&, HttpAnswer& answer) {
        answer = {429, {{"Retry-After", "86400"}}, {}};
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QCOMPARE(path.error().context.at("hub"), std::string("busy"));
    QCOMPARE(m_hub->server().asked().size(), 1);
}

void BadServersTest::serverErrorsAreTriedAgain()
{
    int times = 0;
    m_hub->spoil = [&](const HttpAsked&, HttpAnswer& answer) {
        if (++times % 2 == 1)
            answer = {503, {}, "<html>later</html>"};
    };
    QVERIFY(m_hub->bring(m_hub->options()));
    QVERIFY(isWhole());
}

void BadServersTest::theTokenStaysAtItsHost()
{
    const auto weights = m_hub->bytes("model.safetensors");
    tests::HubServer store([&](const HttpAsked&) { return HttpAnswer{200, {}, weights}; });
    m_hub->spoil = [&](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer = {302, {{"Location", QByteArray::fromStdString(store.url()) + "/blob"}}, {}};
    };
    auto options = m_hub->options();
    options.token = "hf_secret";
    QVERIFY(m_hub->bring(options));
    QVERIFY(isWhole());
    for (const auto& asked : m_hub->server().asked())
        QCOMPARE(asked.headers.value("authorization"), QByteArray("Bearer hf_secret"));
    QCOMPARE(store.asked().size(), 1);
    QVERIFY(!store.asked().first().headers.contains("authorization"));
}

void BadServersTest::redirectsWithoutEndAreRefused()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer = {302, {{"Location", asked.path}}, {}};
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QCOMPARE(path.error().context.at("hub"), std::string("redirect"));
    QVERIFY(m_hub->server().asked("safetensors").size() <= 10);
}

void BadServersTest::aRedirectToAFileIsRefused()
{
    m_hub->spoil = [](const HttpAsked& asked, HttpAnswer& answer) {
        if (asked.path.contains("safetensors"))
            answer = {302, {{"Location", "file:///etc/passwd"}}, {}};
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QCOMPARE(path.error().context.at("hub"), std::string("redirect"));
}

void BadServersTest::hostileNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("parent") << QByteArray("../../evil.safetensors");
    QTest::newRow("parent inside") << QByteArray("a/../../evil.json");
    QTest::newRow("absolute") << QByteArray("/etc/evil.json");
    QTest::newRow("backslash") << QByteArray("..\\\\evil.json");
    QTest::newRow("NUL") << QByteArray("evil\\u0000.json");
    QTest::newRow("line break") << QByteArray("evil\\n.json");
    QTest::newRow("too long") << QByteArray(3000, 'a');
    QTest::newRow("dot") << QByteArray("./config.json");
    QTest::newRow("empty") << QByteArray();
}

void BadServersTest::hostileNamesAreRefused()
{
    QFETCH(QByteArray, name);
    m_hub->listing = R"({"sha": ")" + QByteArray(40, 'a') + R"(", "siblings": [{"rfilename": ")" +
                     name + R"("}]})";
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QVERIFY(path.error().code == ErrorCode::Format);
    QCOMPARE(path.error().context.at("hub"), std::string("unsafe_name"));
    QVERIFY(!fs::exists(m_hub->repository()));
}

void BadServersTest::malformedAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("listing");
    const QByteArray good(40, 'a');
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no commit") << QByteArray(R"({"siblings": []})");
    QTest::newRow("a commit that is a path")
        << QByteArray(R"({"sha": "../../../../../../../../../../tmp/xxxxxxxx", "siblings": []})");
    QTest::newRow("no files") << QByteArray(R"({"sha": ")" + good + R"("})");
    QTest::newRow("files that are none")
        << QByteArray(R"({"sha": ")" + good + R"(", "siblings": [1]})");
    QTest::newRow("a size without end")
        << QByteArray(R"({"sha": ")" + good +
                      R"(", "siblings": [{"rfilename": "config.json", "size": 18446744073709551615,
                         "blobId": ")" +
                      good + R"("}]})");
}

void BadServersTest::malformedAnswersAreRefused()
{
    QFETCH(QByteArray, listing);
    m_hub->listing = listing;
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QVERIFY(path.error().code == ErrorCode::Format);
    QVERIFY(!fs::exists(m_hub->repository()));
}

void BadServersTest::aModelOfAnotherKindIsRefusedBeforeItsWeights()
{
    m_hub->put("config.json", R"({"architectures": ["MambaForCausalLM"], "model_type": "mamba"})");
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QCOMPARE(path.error().context.at("hub"), std::string("unsupported_model"));
    QVERIFY2(path.error().message.find("MambaForCausalLM") != std::string::npos,
             path.error().message.c_str());
    QVERIFY(m_hub->server().asked("safetensors").isEmpty());
}

void BadServersTest::whatIsMissingIsNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("problem");
    QTest::newRow("not there") << 404 << QByteArray("RepoNotFound") << "not_found";
    QTest::newRow("not there without a token") << 401 << QByteArray("RepoNotFound") << "not_found";
    QTest::newRow("no such revision") << 404 << QByteArray("RevisionNotFound") << "not_found";
    QTest::newRow("terms not accepted") << 401 << QByteArray("GatedRepo") << "gated";
    QTest::newRow("odd") << 418 << QByteArray() << "server";
}

void BadServersTest::whatIsMissingIsNamed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, problem);
    m_hub->spoil = [=](const HttpAsked&, HttpAnswer& answer) {
        answer = {status, {{"X-Error-Code", code}}, "{}"};
    };
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QCOMPARE(QString::fromStdString(path.error().context.at("hub")), problem);
    QVERIFY(path.error().message.find("org/tiny") != std::string::npos);
}

void BadServersTest::aFullDiskIsKnownBefore()
{
    m_hub->listing = R"({"sha": ")" + QByteArray(40, 'a') + R"(", "siblings": [
        {"rfilename": "config.json", "size": 10, "blobId": ")" +
                     QByteArray(40, 'b') + R"("},
        {"rfilename": "model.safetensors", "lfs": {"size": 1900000000000, "sha256": ")" +
                     QByteArray(64, 'c') + R"("}}]})";
    const auto path = m_hub->bring(m_hub->options());
    QVERIFY(!path);
    QCOMPARE(path.error().context.at("hub"), std::string("disk"));
    QVERIFY(m_hub->server().asked("/resolve/").isEmpty());
}

void BadServersTest::offlineAsksNobody()
{
    auto options = m_hub->options();
    options.offline = true;
    const auto path = m_hub->bring(options);
    QVERIFY(!path);
    QCOMPARE(path.error().context.at("hub"), std::string("offline"));
    QVERIFY(m_hub->server().asked().isEmpty());
}

QTEST_GUILESS_MAIN(BadServersTest)
#include "bad_servers_test.moc"
