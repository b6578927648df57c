#include "core/serve/http_server.h"

#include <QTest>

using namespace anneal;

/// Where the server can't listen, and what is said then.
class ListeningTest final : public QObject {
    Q_OBJECT

    static Result<std::unique_ptr<serve::HttpServer>> listen(const char* address,
                                                             std::uint16_t port)
    {
        return serve::HttpServer::start(address, port, {}, std::nullopt, nullptr); // nobody asks
    }

private Q_SLOTS:
    void eachRefusalHasItsRemedy_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("key");
        // An address for documentation (RFC 5737), which no machine has.
        QTest::addRow("elsewhere")
            << QByteArray("192.0.2.1") << QByteArray("address_refused") << QByteArray("API_HOST");
        QTest::addRow("no address")
            << QByteArray("cafe") << QByteArray("address_refused") << QByteArray("API_HOST");
        QTest::addRow("taken") << QByteArray("127.0.0.1") << QByteArray("port_taken")
                               << QByteArray("API_PORT");
    }
    void eachRefusalHasItsRemedy()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, key);
        const auto first = listen("127.0.0.1", 0);
        QVERIFY2(first, first ? "" : first.error().message.c_str());
        const auto second = listen(address.constData(), (*first)->port());
        QVERIFY(!second);
        QCOMPARE(second.error().context.at("kind"), kind.toStdString());
        QCOMPARE(second.error().context.at("key"), key.toStdString());
        QCOMPARE(second.error().context.at("address"), address.toStdString());
    }
};

QTEST_GUILESS_MAIN(ListeningTest)
#include "listening_test.moc"
