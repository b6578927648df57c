#include "core/webchat/accounts.h"
#include "core/webchat/password.h"
#include "core/webchat/throttle.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace anneal;
using namespace anneal::webchat;
namespace fs = std::filesystem;

/// Passwords, accounts, sessions and the counting of tries, without a server.
class AccountsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPasswordIsKeptAsAHash();
    void theHashIsScrypts();
    void badPasswordsAreRefused_data();
    void badPasswordsAreRefused();
    void namesAreToldApartWithoutCase();
    void theFirstAccountIsMadeOnce();
    void sessionsEndWithThePassword();
    void nothingOfASessionIsInTheFile();
    void aRemovedUsersIdIsNotGivenAgain();
    void aDamagedFileIsNotReplaced();
    void triesAreCounted();
    void aRightTryGivesItselfBackAlone();
    void oneIpv6NetworkIsOnePlace();

private:
    [[nodiscard]] fs::path file() const
    {
        return fs::path(m_folder->path().toStdString()) / "accounts.db";
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AccountsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AccountsTest::aPasswordIsKeptAsAHash()
{
    const auto one = hashPassword("密码密码密码密码").value();
    const auto two = hashPassword("密码密码密码密码").value();
    QVERIFY(one != two); // salt
    QVERIFY(QByteArray::fromStdString(one).startsWith("scrypt$15$8$3$"));
    QVERIFY(isPassword("密码密码密码密码", one));
    QVERIFY(!isPassword("密码密码密码密", one));
    QVERIFY(!isPassword("", one));
    for (const char* broken :
         {"", "scrypt$15$8$3$00", "md5$1$1$1$00$00", "scrypt$63$8$3$00$00", "scrypt$15$8$3$0g$00"})
        QVERIFY(!isPassword("密码密码密码密码", broken));
}

void AccountsTest::theHashIsScrypts()
{
    // RFC 7914, section 12: N = 1024, r = 8, p = 16, the first 32 of its 64 bytes.
    QVERIFY(isPassword("password", "scrypt$10$8$16$4e61436c$fdbabe1c9d3472007856e7190d01e9fe7c6ad7c"
                                   "bc8237830e77376634b373162"));
}

void AccountsTest::badPasswordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("1234567");
    QTest::newRow("short in characters") << QByteArray("密码密码");
    QTest::newRow("long") << QByteArray(600, 'x');
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
}

void AccountsTest::badPasswordsAreRefused()
{
    QFETCH(QByteArray, password);
    const auto hash = hashPassword(password.toStdString());
    QVERIFY(!hash);
    QVERIFY(hash.error().code == ErrorCode::InvalidArgument);
}

void AccountsTest::namesAreToldApartWithoutCase()
{
    const auto accounts = Accounts::open(file()).value();
    QVERIFY(accounts->add(" Anna ", "hash"));
    QVERIFY(!accounts->add("anna", "hash"));
    QVERIFY(accounts->add("小明", "hash"));
    for (const char* bad : {"", "   ", "a\nb"})
        QVERIFY(!accounts->add(bad, "hash"));
    QVERIFY(!accounts->add(std::string(41, 'x'), "hash"));
    QCOMPARE(accounts->find("ANNA").value()->user.name, std::string("Anna"));
    QVERIFY(!accounts->find("nobody").value());
    QCOMPARE(accounts->list()->size(), 2U);
}

void AccountsTest::theFirstAccountIsMadeOnce()
{
    const auto accounts = Accounts::open(file()).value();
    QVERIFY(accounts->isEmpty().value());
    QVERIFY(accounts->add("Anna", "hash", true));
    QVERIFY(!accounts->add("Boris", "hash", true));
    QVERIFY(!accounts->isEmpty().value());
}

void AccountsTest::sessionsEndWithThePassword()
{
    const auto accounts = Accounts::open(file()).value();
    const auto anna = accounts->add("Anna", "hash").value();
    const auto token = accounts->beginSession(anna).value();
    const auto other = accounts->beginSession(anna).value();
    QCOMPARE(token.size(), 64U);
    QCOMPARE(accounts->userOf(token).value()->id, anna.id);
    QVERIFY(!accounts->userOf(token.substr(1) + "0").value());
    QVERIFY(accounts->endSession(other));
    QVERIFY(!accounts->userOf(other).value());
    QVERIFY(accounts->setHash("anna", "other"));
    QVERIFY(!accounts->userOf(token).value());
    const auto third = accounts->beginSession(anna).value();
    QVERIFY(accounts->remove("Anna"));
    QVERIFY(!accounts->userOf(third).value());
}

void AccountsTest::nothingOfASessionIsInTheFile()
{
    std::string token;
    {
        const auto accounts = Accounts::open(file()).value();
        token = accounts->beginSession(accounts->add("Anna", "hash").value()).value();
    }
    std::ifstream in(file(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    QVERIFY(bytes.find("Anna") != std::string::npos);
    QVERIFY(bytes.find(token) == std::string::npos);
}

void AccountsTest::aRemovedUsersIdIsNotGivenAgain()
{
    const auto accounts = Accounts::open(file()).value();
    const auto before = accounts->add("Anna", "hash").value();
    QVERIFY(accounts->remove("Anna"));
    QVERIFY(accounts->add("Anna", "hash").value().owner() != before.owner());
}

void AccountsTest::aDamagedFileIsNotReplaced()
{
    const std::string bytes(8192, 'x');
    std::ofstream(file(), std::ios::binary) << bytes;
    const auto opened = Accounts::open(file());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.find("accounts.db") != std::string::npos,
             opened.error().message.c_str());
    std::ifstream in(file(), std::ios::binary);
    QCOMPARE(std::string(std::istreambuf_iterator<char>(in), {}), bytes);
}

void AccountsTest::triesAreCounted()
{
    Throttle throttle(3, std::chrono::seconds(60));
    const auto now = Throttle::Clock::now();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(throttle.take("a", now).count(), 0);
    QCOMPARE(throttle.take("a", now + std::chrono::seconds(10)).count(), 50);
    QCOMPARE(throttle.take("b", now).count(), 0);
    QCOMPARE(throttle.take("a", now + std::chrono::seconds(60)).count(), 0);
    throttle.forget("a");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(throttle.take("a", now).count(), 0);
}

void AccountsTest::aRightTryGivesItselfBackAlone()
{
    Throttle throttle(3, std::chrono::seconds(60));
    const auto now = Throttle::Clock::now();
    for (int i = 0; i < 5; ++i) { // signing in between guesses
        QCOMPARE(throttle.take("a", now).count(), 0);
        throttle.giveBack("a");
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(throttle.take("a", now).count(), 0);
    QVERIFY(throttle.take("a", now).count() > 0);
    throttle.giveBack("nobody");
}

void AccountsTest::oneIpv6NetworkIsOnePlace()
{
    QCOMPARE(placeOf("2001:db8::1"), placeOf("2001:db8::ffff"));
    QVERIFY(placeOf("2001:db8::1") != placeOf("2001:db8:0:1::1"));
    QVERIFY(placeOf("192.168.1.1") != placeOf("192.168.1.2"));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
