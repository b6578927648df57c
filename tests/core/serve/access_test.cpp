#include "core/serve/access.h"
#include "core/serve/url.h"

#include <QTest>

using namespace anneal;
using serve::Access;

/// Who may ask, and what an address says.
class AccessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingToTheNetworkDemandsAKey_data();
    void openingToTheNetworkDemandsAKey();
    void aKeyIsAskedFor();
    void withASignInTheNetworkGetsTheAddedRoutesAlone();
    void addressesAreCompared_data();
    void addressesAreCompared();
    void otherSitesAreRefused_data();
    void otherSitesAreRefused();
    void targetsAreUnescaped_data();
    void targetsAreUnescaped();
    void brokenTargetsAreRefused_data();
    void brokenTargetsAreRefused();

private:
    [[nodiscard]] static serve::HttpRequest from(const std::string& address,
                                                 const std::string& target = "/health");
};

serve::HttpRequest AccessTest::from(const std::string& address, const std::string& target)
{
    serve::HttpRequest request;
    request.method = "GET";
    request.target = target;
    request.address = address;
    return request;
}

void AccessTest::openingToTheNetworkDemandsAKey_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<bool>("fine");
    QTest::newRow("loopback") << "127.0.0.1"
                              << ""
                              << "" << true;
    QTest::newRow("loopback 6") << "::1"
                                << ""
                                << "" << true;
    QTest::newRow("all") << "0.0.0.0"
                         << ""
                         << "" << false;
    QTest::newRow("all 6") << "::"
                           << ""
                           << "" << false;
    QTest::newRow("one") << "192.168.1.5"
                         << ""
                         << "" << false;
    QTest::newRow("name") << "example.org"
                          << ""
                          << "" << false;
    QTest::newRow("with a key") << "0.0.0.0"
                                << "long-enough"
                                << "" << true;
    QTest::newRow("with a short key") << "0.0.0.0"
                                      << "short"
                                      << "" << false;
    QTest::newRow("with addresses") << "0.0.0.0"
                                    << ""
                                    << "10.0.0.0/8" << true;
    for (const char* bad :
         {"10.0.0.0/33", "10.0.0.0/x", "10.0.0", "/8", "10.0.0.0/-1", "10.0.0.0/"})
        QTest::newRow(bad) << "127.0.0.1"
                           << "" << bad << false;
}

void AccessTest::openingToTheNetworkDemandsAKey()
{
    QFETCH(QString, host);
    QFETCH(QString, key);
    QFETCH(QString, allowed);
    QFETCH(bool, fine);
    serve::AccessRules rules{key.toStdString(), {}};
    if (!allowed.isEmpty())
        rules.addresses.push_back(allowed.toStdString());
    QCOMPARE(Access::create(host.toStdString(), rules).has_value(), fine);
}

void AccessTest::aKeyIsAskedFor()
{
    const auto access = Access::create("0.0.0.0", {"correct-horse", {}}).value();
    const auto denied = [&](const std::string& authorization, const std::string& target) {
        auto request = from("203.0.113.7", target);
        if (!authorization.empty())
            request.headers["authorization"] = authorization;
        return access.check(request) != Access::Denied::No;
    };
    QVERIFY(denied("", "/answer"));
    QVERIFY(denied("Bearer wrong", "/answer"));
    QVERIFY(denied("Bearer correct-horse2", "/answer"));
    QVERIFY(denied("Basic correct-horse", "/answer"));
    QVERIFY(denied("", "/key/wrong/answer"));
    QVERIFY(denied("", "/key/correct-horse")); // nothing behind it
    QVERIFY(!denied("Bearer correct-horse", "/answer"));
    QVERIFY(!denied("", "/key/correct-horse/answer?prompt=x"));
    QVERIFY(!denied("bearer correct-horse", "/answer"));
    QVERIFY(!denied("BEARER correct-horse", "/answer"));
    QVERIFY(denied("correct-horse", "/answer"));
    QVERIFY(!denied("", "/key/correct%2Dhorse/answer"));
    QVERIFY(denied("", "/key/correct%2/answer"));
    QVERIFY(denied("", "/key/correct%00horse/answer"));
    QCOMPARE(Access::withoutKey("/key/correct%2Dhorse/answer"), std::string("/answer"));
    QCOMPARE(Access::withoutKey("/key/correct-horse/answer?prompt=x"),
             std::string("/answer?prompt=x"));
    QCOMPARE(Access::withoutKey("/answer?prompt=/key/a/b"), std::string("/answer?prompt=/key/a/b"));
    // No key and an empty one are different things.
    const auto open = Access::create("127.0.0.1", {}).value();
    auto request = from("127.0.0.1");
    request.headers["authorization"] = "Bearer anything";
    QVERIFY(open.check(request) == Access::Denied::No);
}

void AccessTest::withASignInTheNetworkGetsTheAddedRoutesAlone()
{
    serve::AccessRules rules;
    rules.signIn = true;
    const auto access = Access::create("0.0.0.0", rules).value();
    auto stranger = from("192.168.1.20"), own = from("127.0.0.1");
    stranger.headers["host"] = "192.168.1.5:8000";
    own.headers["host"] = "localhost:8000";
    QVERIFY(access.check(stranger) == Access::Denied::Key);
    QVERIFY(access.checkPlace(stranger) == Access::Denied::No);
    QVERIFY(access.check(own) == Access::Denied::No);
    // A page can give its own name this computer's address.
    own.headers["host"] = "evil.example";
    QVERIFY(access.check(own) == Access::Denied::OtherSite);
    own.headers["origin"] = "http://other.example";
    QVERIFY(access.checkPlace(own) == Access::Denied::OtherSite);
    // A key and a list of addresses hold as they did.
    rules.key = "correct-horse";
    QVERIFY(Access::create("0.0.0.0", rules).value().check(from("127.0.0.1")) ==
            Access::Denied::Key);
    rules.addresses = {"10.0.0.0/8"};
    QVERIFY(Access::create("0.0.0.0", rules).value().checkPlace(stranger) ==
            Access::Denied::Address);
}

void AccessTest::addressesAreCompared_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("fine");
    QTest::newRow("same") << "192.168.1.20"
                          << "192.168.1.20" << true;
    QTest::newRow("other") << "192.168.1.20"
                           << "192.168.1.21" << false;
    QTest::newRow("inside") << "192.168.0.0/16"
                            << "192.168.7.9" << true;
    QTest::newRow("outside") << "192.168.0.0/16"
                             << "192.169.0.1" << false;
    QTest::newRow("odd bits") << "10.0.0.0/9"
                              << "10.127.1.1" << true;
    QTest::newRow("odd bits outside") << "10.0.0.0/9"
                                      << "10.128.1.1" << false;
    QTest::newRow("mapped") << "192.168.1.20"
                            << "::ffff:192.168.1.20" << true;
    QTest::newRow("version 6") << "2001:db8::/32"
                               << "2001:db8:1::5" << true;
    QTest::newRow("version 6 outside") << "2001:db8::/32"
                                       << "2001:db9::5" << false;
    QTest::newRow("this computer") << "192.168.1.20"
                                   << "127.0.0.1" << true;
    QTest::newRow("none") << "192.168.1.20"
                          << "" << false;
}

void AccessTest::addressesAreCompared()
{
    QFETCH(QString, allowed);
    QFETCH(QString, address);
    QFETCH(bool, fine);
    const auto access = Access::create("0.0.0.0", {"", {allowed.toStdString()}}).value();
    QCOMPARE(access.check(from(address.toStdString())) == Access::Denied::No, fine);
}

void AccessTest::otherSitesAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("fine");
    QTest::newRow("own page") << QByteArray("origin") << QByteArray("http://localhost:8000")
                              << true;
    QTest::newRow("other page") << QByteArray("origin") << QByteArray("http://evil.example")
                                << false;
    QTest::newRow("sandboxed") << QByteArray("origin") << QByteArray("null") << false;
    QTest::newRow("image") << QByteArray("sec-fetch-site") << QByteArray("cross-site") << false;
    QTest::newRow("typed") << QByteArray("sec-fetch-site") << QByteArray("none") << true;
    QTest::newRow("rebound name") << QByteArray("host") << QByteArray("evil.example:8000") << false;
    QTest::newRow("address") << QByteArray("host") << QByteArray("127.0.0.1:8000") << true;
    QTest::newRow("address 6") << QByteArray("host") << QByteArray("[::1]:8000") << true;
}

void AccessTest::otherSitesAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(bool, fine);
    const auto access = Access::create("127.0.0.1", {}).value();
    auto request = from("127.0.0.1");
    request.headers["host"] = "localhost:8000";
    request.headers[header.toStdString()] = value.toStdString();
    QCOMPARE(access.check(request) == Access::Denied::No, fine);
}

void AccessTest::targetsAreUnescaped_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("prompt");
    QTest::newRow("plain") << QByteArray("/answer?prompt=hi") << QByteArray("/answer")
                           << QByteArray("hi");
    QTest::newRow("escaped") << QByteArray("/answer?prompt=%E4%BD%A0+%2B%26")
                             << QByteArray("/answer") << QByteArray("\xE4\xBD\xA0 +&");
    QTest::newRow("not escaped") << QByteArray("/answer?prompt=\xE4\xBD\xA0")
                                 << QByteArray("/answer") << QByteArray("\xE4\xBD\xA0");
    QTest::newRow("last counts") << QByteArray("/answer?prompt=a&x=1&prompt=b")
                                 << QByteArray("/answer") << QByteArray("b");
    QTest::newRow("equals") << QByteArray("/answer?prompt=a=b&&") << QByteArray("/answer")
                            << QByteArray("a=b");
}

void AccessTest::targetsAreUnescaped()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, prompt);
    const auto url = serve::parseTarget(target.toStdString());
    QVERIFY(url);
    QCOMPARE(url->path, path.toStdString());
    QCOMPARE(url->value("prompt").value_or("none"), prompt.toStdString());
    QVERIFY(!url->value("other"));
}

void AccessTest::brokenTargetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"", "answer", "*", "http://x/answer", "/a?x=%", "/a?x=%4",
                               "/a?x=%zz", "/a?x=%FF", "/a?x=%00", "/%C3%28", "/a?x=\xC3"})
        QTest::newRow(target) << QByteArray(target);
}

void AccessTest::brokenTargetsAreRefused()
{
    QFETCH(QByteArray, target);
    QVERIFY(!serve::parseTarget(target.toStdString()));
}

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
