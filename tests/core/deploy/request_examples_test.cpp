#include "core/deploy/request_examples.h"

#include <QTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace anneal;
using deploy::Request;
using deploy::RequestKind;

/// What is pasted or run asks what was meant, whatever the question holds.
class RequestExamplesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShellSendsTheQuestion();
    void theTutorialsCallIsOneAddress();
    void aKeyIsSent_data();
    void aKeyIsSent();
    void escapesSurviveJavasTextBlock();
};

void RequestExamplesTest::theShellSendsTheQuestion()
{
    const Request request{"http://127.0.0.1:8000", "", "cat",
                          "It's \"you\"?\nBack\\slash $HOME `id` 你好"};
    const auto script = deploy::requestFile(RequestKind::Curl, request);
    // The shell itself says what it would hand over.
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("curl() { for last; do :; done; printf %s \"$last\"; }\n") +
                     QString::fromStdString(script)});
    if (!shell.waitForFinished())
        QSKIP("needs sh");
    const auto sent = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
    QCOMPARE(sent["model"].toString(), QStringLiteral("cat"));
    const auto message = sent["messages"].toArray()[0].toObject();
    QCOMPARE(message["content"].toString(), QString::fromStdString(request.question));
}

void RequestExamplesTest::theTutorialsCallIsOneAddress()
{
    const Request request{"http://127.0.0.1:8000", "K", "cat", "你好 & wer?"};
    QCOMPARE(QString::fromStdString(deploy::requestLines(RequestKind::Tutorial, request)),
             QStringLiteral("curl 'http://127.0.0.1:8000/key/K/answer?prompt="
                            "%E4%BD%A0%E5%A5%BD%20%26%20wer%3F'"));
}

void RequestExamplesTest::aKeyIsSent_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind :
         {RequestKind::Curl, RequestKind::Python, RequestKind::JavaScript, RequestKind::Java})
        QTest::newRow(std::to_string(int(kind)).c_str()) << int(kind);
}

void RequestExamplesTest::aKeyIsSent()
{
    QFETCH(int, kind);
    Request request{"http://127.0.0.1:8000", "", "cat", "Who?"};
    for (const auto& make : {deploy::requestLines, deploy::requestFile}) {
        request.key.clear();
        QVERIFY(make(RequestKind(kind), request).find("Bearer") == std::string::npos);
        request.key = "secret";
        QVERIFY(make(RequestKind(kind), request).find("secret") != std::string::npos);
    }
}

void RequestExamplesTest::escapesSurviveJavasTextBlock()
{
    const Request request{"http://127.0.0.1:8000", "", "cat", "Say \"yes\""};
    const auto lines = deploy::requestLines(RequestKind::Java, request);
    QVERIFY2(lines.find(R"(Say \\"yes\\")") != std::string::npos, lines.c_str());
}

QTEST_GUILESS_MAIN(RequestExamplesTest)
#include "request_examples_test.moc"
