#include "tests/app/program.h"
#include "tests/core/studio/roomy_model.h"
#include "tests/support/shared.h"

#include "core/base/utf8.h"
#include "core/conversations/store.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
using tests::programFile;

namespace {

constexpr const char* kPassword = "correct horse";

/// `anneal api --web_chat` in a process of its own.
class Server final {
public:
    explicit Server(const std::filesystem::path& model)
    {
        process.start(programFile(),
                      {"api", "--port", "0", "--web_chat",
                       "model_name_or_path=" + QString::fromStdString(toUtf8(model)),
                       "template=default", "infer_dtype=float32", "max_new_tokens=9000",
                       "min_new_tokens=9000", "temperature=0", "do_sample=false"});
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 120'000 && !out.contains("Chat page: ")) {
            if (process.state() == QProcess::NotRunning)
                qFatal("%s", process.readAllStandardError().constData());
            process.waitForReadyRead(100);
            out += process.readAllStandardOutput();
        }
        const auto from = out.indexOf("127.0.0.1:") + 10;
        port = static_cast<quint16>(
            out.mid(from, out.indexOf('/', from) - from).split(' ').first().toUInt());
    }
    ~Server()
    {
        process.kill();
        process.waitForFinished(10'000);
    }

    /// One request on a connection of its own, read until `enough` is there or the server closes.
    QByteArray ask(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {},
                   const QByteArray& enough = {})
    {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", port);
        socket.waitForConnected(10'000);
        const auto text =
            method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
        socket.write(method + " /chat/api/" + path +
                     " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nOrigin: "
                     "http://127.0.0.1\r\nContent-Type: "
                     "application/json\r\nContent-Length: " +
                     QByteArray::number(text.size()) + "\r\nCookie: " + cookie + "\r\n\r\n" + text);
        QByteArray bytes;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60'000) {
            const bool open =
                socket.waitForReadyRead(200) || socket.state() == QAbstractSocket::ConnectedState;
            bytes += socket.readAll();
            if (!open || (!enough.isEmpty() && bytes.count(enough) >= 20))
                break;
        }
        return bytes;
    }
    QJsonObject json(const QByteArray& path)
    {
        const auto bytes = ask("GET", path);
        return QJsonDocument::fromJson(bytes.mid(bytes.indexOf("\r\n\r\n") + 4)).object();
    }
    void signIn()
    {
        const auto bytes = ask("POST", "sign-in", {{"name", "Anna"}, {"password", kPassword}});
        const auto from = bytes.indexOf("anneal_session=");
        cookie = bytes.mid(from, bytes.indexOf(';', from) - from);
    }

    QProcess process;
    QByteArray out, cookie;
    quint16 port = 0;
};

} // namespace

/// A server that is killed loses no conversation, no session and no account.
class WebChatKillTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void accountsAreMadeInTheTerminal();
    void aKilledServerLosesNothing();

private:
    std::unique_ptr<tests::TemporaryHome> m_home;
};

void WebChatKillTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_home = std::make_unique<tests::TemporaryHome>();
}

namespace {

tests::ProgramResult users(const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    process.start(programFile(), QStringList{"api", "users"} + words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void WebChatKillTest::accountsAreMadeInTheTerminal()
{
    QVERIFY(users({"list"}).out.contains("Nobody"));
    const auto added = users({"add", "Anna"}, QByteArray(kPassword) + "\n");
    QVERIFY2(added.status == 0, added.err.constData());
    QVERIFY(users({"add", "anna"}, "another one\n").status == 2);
    QVERIFY(users({"add", "Boris"}, "short\n").status == 2);
    QVERIFY(users({"add", "Boris"}, "").status != 0);
    QVERIFY(users({"add"}).status == 2);
    QVERIFY(users({"add", "Boris", "password"}).status == 2); // never on the command line
    QCOMPARE(users({"add", "Boris"}, "long enough\n").status, 0);
    QVERIFY(users({"list"}).out.contains("Boris"));
    QCOMPARE(users({"password", "Boris"}, "longer than that\n").status, 0);
    QCOMPARE(users({"remove", "Boris"}).status, 0);
    QCOMPARE(users({"remove", "Boris"}).status, 2);
    QCOMPARE(users({"password", "Boris"}).status, 2);
    QVERIFY(!users({"list"}).out.contains("Boris"));
}

void WebChatKillTest::aKilledServerLosesNothing()
{
    QTemporaryDir folder;
    const auto model = tests::roomyModel(pathFromUtf8(folder.path().toStdString()));
    QByteArray id, cookie;
    qsizetype length = 0;
    {
        Server server(model);
        server.signIn();
        cookie = server.cookie;
        QCOMPARE(cookie.size(), 15 + 64);
        const auto bytes = server.ask("POST", "conversations/new/ask",
                                      {{"text", "Who are you, stranger?"}}, "\"text\"");
        const auto from = bytes.indexOf("\"conversation\":\"") + 16;
        id = bytes.mid(from, 32);
        // Until a part of the answer is on the disk, seen by another program.
        auto opened = conversations::Store::open(m_home->path() / "webchat" / "conversations.db");
        QVERIFY(opened);
        QTRY_VERIFY_WITH_TIMEOUT(
            (length = static_cast<qsizetype>(opened->store.read("user:1", id.toStdString())
                                                 .value()
                                                 .messages.at(1)
                                                 .text.size())) > 0,
            60'000);
        QVERIFY(server.json("conversations/" + id)["messages"]
                    .toArray()
                    .at(1)
                    .toObject()["growing"]
                    .toBool());
        server.process.kill(); // as kill -9
        QVERIFY(server.process.waitForFinished(10'000));
    }
    Server again(model);
    QVERIFY(!again.out.contains("set-up"));
    again.cookie = cookie; // still signed in
    const auto messages = again.json("conversations/" + id)["messages"].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].toObject()["text"].toString(), QString("Who are you, stranger?"));
    const auto answer = messages[1].toObject();
    QVERIFY2(answer["text"].toString().toUtf8().size() >= length,
             qPrintable(QString::number(length)));
    QCOMPARE(answer["finish"].toString(), QString()); // cut off, and shown so
    QVERIFY(!answer.contains("growing"));
    // And can be answered again.
    const auto bytes =
        again.ask("POST", "conversations/" + id + "/regenerate", {{"question", 1}}, "\"text\"");
    QVERIFY(bytes.contains("\"answer\":3"));
    // A server that is told to go keeps what it has, too.
    again.process.terminate();
    again.process.terminate();
    QVERIFY(again.process.waitForFinished(60'000));
}

QTEST_GUILESS_MAIN(WebChatKillTest)
#include "kill_test.moc"
