#include "core/base/json.h"
#include "core/deploy/request_examples.h"

#include <QTest>

#include <QProcess>
#include <nlohmann/json.hpp>

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
                          "It's \"you\"?\nBack\\slash\tand \x01 $HOME `id` 你好"};
    const auto script = deploy::requestFile(RequestKind::Curl, request);
    // The shell itself says what it would hand over.
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("curl() { for last; do :; done; printf %s \"$last\"; }\n") +
                     QString::fromStdString(script)});
    if (!shell.waitForFinished())
        QSKIP("needs sh");
    // Read as the server reads it; Qt's reader takes raw control characters.
    const auto sent = parseJson(shell.readAllStandardOutput().toStdString(), "the request");
    QVERIFY2(sent, sent ? "" : sent.error().message.c_str());
    QCOMPARE(sent->at("model").get<std::string>(), std::string("cat"));
    QCOMPARE(sent->at("messages")[0].at("content").get<std::string>(), request.question);
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
