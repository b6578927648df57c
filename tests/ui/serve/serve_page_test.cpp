#include "tests/ui/support/studio_fixture.h"
#include "ui/bridge/serve_bridge.h"
#include "ui/pages/serve/serve_examples.h"
#include "ui/pages/serve_page.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::click;
using anneal::tests::control;

namespace {

constexpr int kLongMs = 120'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

struct Reply {
    int status = 0;
    QByteArray body;
};

Reply ask(const QString& address, const QByteArray& body = {}, const QByteArray& key = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(address)};
    if (!key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + key);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    auto* reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kLongMs))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

} // namespace

/// The Serve page with the real engine on a tiny model: what other programs get.
class ServePageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void programsCanAskUntilItStops();
    void theNetworkNeedsAKey();
    void aTakenPortIsToldAndCanBeMended();
    void aPersonIsAddedAndTheChatPageServed();
    void examplesHoldAddressKeyAndModel();
    void everySampleStateCanBeShown();

private:
    std::unique_ptr<ServePage> open(tests::StudioFixture& studio);
};

std::unique_ptr<ServePage> ServePageTest::open(tests::StudioFixture& studio)
{
    studio.context.setModel(QString::fromStdString(
        toUtf8(tests::sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
    auto page = std::make_unique<ServePage>(studio.context);
    page->resize(1092, 740);
    page->show();
    static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
    control<QSpinBox>(*page, "servePort")->setValue(freePort());
    return page;
}

void ServePageTest::programsCanAskUntilItStops()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto page = open(studio);
    auto& bridge = page->bridge();
    auto* start = control<QPushButton>(*page, "serveButton");
    QTRY_COMPARE(start->text(), QStringLiteral("Start serving"));
    click(*page, "serveButton");
    QVERIFY(bridge.active());
    QTRY_VERIFY_WITH_TIMEOUT(bridge.state() != ServeState::Loading, kLongMs);
    QVERIFY2(bridge.state() == ServeState::On,
             bridge.error() ? bridge.error()->message.c_str() : "");
    QCOMPARE(control<QLabel>(*page, "serveAddress")->text(), bridge.url());
    QVERIFY(bridge.url().startsWith(QLatin1String("http://127.0.0.1:")));
    QVERIFY(!control<QSpinBox>(*page, "servePort")->isEnabled());

    const auto health = ask(bridge.url() + QStringLiteral("/health"));
    QCOMPARE(health.status, 200);
    QVERIFY(health.body.contains("healthy"));
    const auto answer = ask(bridge.url() + QStringLiteral("/v1/completions"),
                            R"({"prompt": "hello", "max_tokens": 4})");
    QVERIFY2(answer.status == 200, answer.body);
    QVERIFY(QJsonDocument::fromJson(answer.body).object()[QStringLiteral("choices")].isArray());
    auto* log = control<QPlainTextEdit>(*page, "serveLog");
    QTRY_VERIFY(log->toPlainText().contains(QLatin1String("/v1/completions")));

    const auto url = bridge.url();
    click(*page, "serveButton");
    QTRY_COMPARE_WITH_TIMEOUT(bridge.state(), ServeState::Off, kLongMs);
    QCOMPARE(ask(url + QStringLiteral("/health")).status, 0);
    QVERIFY(control<QSpinBox>(*page, "servePort")->isEnabled());
}

void ServePageTest::theNetworkNeedsAKey()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto page = open(studio);
    auto* key = control<QLineEdit>(*page, "serveKey");
    QVERIFY(!key->isVisible());
    auto* who = control<Segmented>(*page, "serveWho");
    QTest::mouseClick(who->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    QVERIFY(key->isVisible());
    QVERIFY(key->text().size() >= 32);
    const auto first = key->text();
    click(*page, "newKeyButton");
    QVERIFY(key->text() != first);

    click(*page, "serveButton");
    auto& bridge = page->bridge();
    QTRY_VERIFY_WITH_TIMEOUT(bridge.state() != ServeState::Loading, kLongMs);
    QVERIFY2(bridge.state() == ServeState::On,
             bridge.error() ? bridge.error()->message.c_str() : "");
    const auto local = QStringLiteral("http://127.0.0.1:%1/v1/models")
                           .arg(control<QSpinBox>(*page, "servePort")->value());
    QCOMPARE(ask(local).status, 401);
    QCOMPARE(ask(local, {}, key->text().toUtf8()).status, 200);

    // It is there again the next time, and read by nobody else.
    const auto file = studio.home.path() / "serve.key";
    QVERIFY(std::filesystem::exists(file));
    using std::filesystem::perms;
    QVERIFY((std::filesystem::status(file).permissions() &
             (perms::group_all | perms::others_all)) == perms::none);
    const ServePage again(studio.context);
    QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("serveKey"))->text(), key->text());
}

void ServePageTest::aTakenPortIsToldAndCanBeMended()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    tests::StudioFixture studio;
    const auto page = open(studio);
    auto* port = control<QSpinBox>(*page, "servePort");
    port->setValue(other.serverPort());
    click(*page, "serveButton");
    auto& bridge = page->bridge();
    QTRY_COMPARE_WITH_TIMEOUT(bridge.state(), ServeState::Failed, kLongMs);
    QVERIFY(bridge.error()->message.find(std::to_string(other.serverPort())) != std::string::npos);
    port->setValue(freePort());
    QCOMPARE(bridge.state(), ServeState::Off);
    click(*page, "serveButton");
    QTRY_COMPARE_WITH_TIMEOUT(bridge.state(), ServeState::On, kLongMs);
}

void ServePageTest::aPersonIsAddedAndTheChatPageServed()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    tests::StudioFixture studio;
    const auto page = open(studio);
    auto& bridge = page->bridge();
    auto* name = control<QLineEdit>(*page, "servePersonName");
    QVERIFY(!name->isVisible());
    control<QCheckBox>(*page, "serveChatSwitch")->setChecked(true);
    QVERIFY(name->isVisible());
    control<QLineEdit>(*page, "serveGreeting")->setText(QStringLiteral("Hello from Biscuit"));
    auto* note = control<QLabel>(*page, "servePersonNote");
    const auto add = [&](const char* password) {
        name->setText(QStringLiteral("Anna"));
        control<QLineEdit>(*page, "servePersonPassword")->setText(QString::fromLatin1(password));
        click(*page, "serveAddPerson");
    };
    add("short");
    QTRY_VERIFY(note->text().contains(QLatin1String("8")));
    add("long enough");
    QTRY_COMPARE(note->text(), QStringLiteral("Anna can sign in now."));
    QVERIFY(name->text().isEmpty());
    add("long enough");
    QTRY_VERIFY(note->text().contains(QLatin1String("already")));

    click(*page, "serveButton");
    QTRY_VERIFY_WITH_TIMEOUT(bridge.state() == ServeState::On, kLongMs);
    QCOMPARE(bridge.chatPath(), QStringLiteral("/chat/")); // somebody has an account: no code
    QCOMPARE(control<QLabel>(*page, "serveChatAddress")->text(),
             bridge.url() + QStringLiteral("/chat/"));
    QVERIFY(control<QPushButton>(*page, "serveOpenChat")->isVisible());
    QVERIFY(!control<QLineEdit>(*page, "serveGreeting")->isEnabled());
    QVERIFY(name->isEnabled());
    const auto front = ask(bridge.url() + QStringLiteral("/chat/"));
    QCOMPARE(front.status, 200);
    QVERIFY(front.body.contains("app.js"));
    click(*page, "serveButton");
    QTRY_COMPARE_WITH_TIMEOUT(bridge.state(), ServeState::Off, kLongMs);
    QVERIFY(!control<QPushButton>(*page, "serveOpenChat")->isVisible());
}

void ServePageTest::examplesHoldAddressKeyAndModel()
{
    const auto url = QStringLiteral("http://127.0.0.1:8000"), key = QStringLiteral("secret"),
               model = QStringLiteral("it's \"mine\"");
    for (const auto kind : {ServeExample::Curl, ServeExample::Python, ServeExample::JavaScript,
                            ServeExample::Java, ServeExample::Tutorial}) {
        const auto open = serveExample(kind, url, {}, model, QStringLiteral("Who?"));
        const auto locked = serveExample(kind, url, key, model, QStringLiteral("Who?"));
        QVERIFY(open.contains(url) && locked.contains(url));
        QVERIFY(!open.contains(key) && locked.contains(key));
    }
    // What a shell and a JSON reader make of it is the name again.
    const auto curl = serveExample(ServeExample::Curl, url, {}, model, QStringLiteral("你好"));
    auto json = curl.mid(curl.indexOf(QLatin1String("-d '")) + 4);
    json.chop(1);
    json.replace(QLatin1String("'\\''"), QLatin1String("'"));
    const auto body = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(body[QStringLiteral("model")].toString(), model);
    QCOMPARE(serveExample(ServeExample::Tutorial, url, key, model, QStringLiteral("你好")),
             QStringLiteral("curl 'http://127.0.0.1:8000/key/secret/answer?prompt="
                            "%E4%BD%A0%E5%A5%BD'"));
}

void ServePageTest::everySampleStateCanBeShown()
{
    for (const auto& state : ServePage::sampleStates()) {
        tests::StudioFixture studio;
        ServePage page(studio.context);
        page.resize(820, 600);
        page.show();
        page.showSample(state);
        QVERIFY(!control<QLabel>(page, "serveBarTitle")->text().isEmpty());
    }
}

QTEST_MAIN(ServePageTest)
#include "serve_page_test.moc"
