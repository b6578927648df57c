#include "core/distributed/addresses.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace anneal::distributed;

class AddressesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisMachineIsReachedFromLoopback()
    {
        const auto address = addressTowards("127.0.0.1", 29500);
        QVERIFY2(address, address ? "" : address.error().message.c_str());
        QCOMPARE(*address, std::string("127.0.0.1"));
        QVERIFY(isLoopback(*address));
        QVERIFY(isLoopback("::1"));
        QVERIFY(isLoopback("127.0.1.1")); // a host's own name in many /etc/hosts
        QVERIFY(!isLoopback("192.168.1.10"));
    }

    void aNameThatNobodyHasIsNamed()
    {
        const auto address = addressTowards("no-such-machine.invalid", 29500);
        QVERIFY(!address);
        QVERIFY2(address.error().message.find("MASTER_ADDR no-such-machine.invalid") !=
                     std::string::npos,
                 address.error().message.c_str());
    }

    void anOpenPortAnswers()
    {
        const int server = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* general = reinterpret_cast<sockaddr*>(&address);
        QCOMPARE(::bind(server, general, length), 0);
        QCOMPARE(::getsockname(server, general, &length), 0);
        const auto port = ntohs(address.sin_port);
        QVERIFY(!answers("127.0.0.1", port));
        QCOMPARE(::listen(server, 1), 0);
        QVERIFY(answers("127.0.0.1", port));
        ::close(server);
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "addresses_test.moc"
