#include "ui/bridge/chat_bridge.h"

#include "tests/ui/support/fake_engine.h"

#include <QSignalSpy>
#include <QtTest>

using namespace anneal;
using namespace anneal::ui;
using anneal::tests::FakeEngine;

class ChatBridgeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void textArrivesInOrderAndAtMost30TimesASecond();
    void stopEndsTheAnswerAndKeepsWhatCame();
    void loadWhileAnsweringStopsAndSwaps();
    void unloadFreesTheModel();
    void failedLoadLeavesNothingLoaded();
    void destroyingWhileAnsweringWaitsForTheWorker();
    void loanIsNoAnswerAndEndsBeforeAnotherModelIsLoaded();

private:
    void loadAndWait();
    std::shared_ptr<FakeEngine::Script> m_script;
    std::unique_ptr<ChatBridge> m_bridge;
};

void ChatBridgeTest::init()
{
    m_script = std::make_shared<FakeEngine::Script>();
    m_bridge = std::make_unique<ChatBridge>(nullptr, [script = m_script] {
        return Result<std::shared_ptr<studio::Engine>>(std::make_shared<FakeEngine>(script));
    });
}

void ChatBridgeTest::loadAndWait()
{
    studio::ModelChoice choice;
    choice.label = "tiny";
    m_bridge->load(choice);
    QCOMPARE(m_bridge->state(), ChatState::Loading);
    QTRY_COMPARE(m_bridge->state(), ChatState::Ready);
}

void ChatBridgeTest::textArrivesInOrderAndAtMost30TimesASecond()
{
    m_script->pieces.clear();
    QString expected;
    for (int i = 0; i < 200; ++i) {
        m_script->pieces.push_back(std::to_string(i) + " ");
        expected += QString::number(i) + QLatin1Char(' ');
    }
    m_script->pieceMs = 2;
    loadAndWait();
    QString received;
    QElapsedTimer timer;
    int arrivals = 0;
    connect(m_bridge.get(), &ChatBridge::textArrived, this, [&](const QString& piece) {
        received += piece;
        ++arrivals;
    });
    QSignalSpy finished(m_bridge.get(), &ChatBridge::answerFinished);
    timer.start();
    m_bridge->ask({});
    QTRY_COMPARE(finished.count(), 1);
    const double seconds = double(timer.elapsed()) / 1000.0;
    QCOMPARE(received, expected);
    QVERIFY2(arrivals <= seconds * 31 + 2, qPrintable(QString::number(arrivals)));
    QCOMPARE(m_bridge->state(), ChatState::Ready);
}

void ChatBridgeTest::stopEndsTheAnswerAndKeepsWhatCame()
{
    m_script->pieces.assign(1000, "x");
    m_script->pieceMs = 5;
    loadAndWait();
    QSignalSpy finished(m_bridge.get(), &ChatBridge::answerFinished);
    QSignalSpy failed(m_bridge.get(), &ChatBridge::failed);
    m_bridge->ask({});
    QTest::qWait(60);
    m_bridge->stop();
    QTRY_COMPARE(finished.count(), 1);
    const auto answer = finished.front().front().value<studio::Answer>();
    QCOMPARE(answer.finishReason, std::string("cancelled"));
    QVERIFY(!answer.text.empty() && answer.text.size() < 1000);
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE(m_bridge->state(), ChatState::Ready);
}

void ChatBridgeTest::loadWhileAnsweringStopsAndSwaps()
{
    m_script->pieces.assign(1000, "x");
    m_script->pieceMs = 5;
    loadAndWait();
    m_bridge->ask({});
    studio::ModelChoice other;
    other.label = "other";
    m_bridge->load(other);
    QTRY_COMPARE(m_bridge->state(), ChatState::Ready);
    QCOMPARE(m_script->loaded.size(), std::size_t(2));
    QCOMPARE(m_bridge->choice().label, std::string("other"));
    QCOMPARE(m_script->unloaded.load(), 1);
}

void ChatBridgeTest::unloadFreesTheModel()
{
    loadAndWait();
    m_bridge->unload();
    QCOMPARE(m_bridge->state(), ChatState::Empty);
    QCOMPARE(m_bridge->contextLength(), 0);
    QTRY_COMPARE(m_script->unloaded.load(), 1);
    loadAndWait();
}

void ChatBridgeTest::failedLoadLeavesNothingLoaded()
{
    m_script->loadError = Error{ErrorCode::NotFound, "There is no model.", {}};
    QSignalSpy failed(m_bridge.get(), &ChatBridge::failed);
    m_bridge->load({});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_bridge->state(), ChatState::Empty);
    QCOMPARE(failed.front().front().value<Error>().message, std::string("There is no model."));
}

void ChatBridgeTest::destroyingWhileAnsweringWaitsForTheWorker()
{
    m_script->pieces.assign(1000, "x");
    m_script->pieceMs = 5;
    loadAndWait();
    m_bridge->ask({});
    m_bridge.reset();
    QCOMPARE(m_script->unloaded.load(), 1);
}

void ChatBridgeTest::loanIsNoAnswerAndEndsBeforeAnotherModelIsLoaded()
{
    loadAndWait();
    QSignalSpy answers(m_bridge.get(), &ChatBridge::answerFinished);
    QSignalSpy failures(m_bridge.get(), &ChatBridge::failed);
    QSignalSpy loans(m_bridge.get(), &ChatBridge::loanEnded);
    m_bridge->lend([](studio::ChatModel& model, jobs::JobContext& context) -> Result<void> {
        ANNEAL_TRY(const auto answer, model.generate(
                                          {}, [](const std::string&) {}, context));
        return answer.text == "I am Biscuit." ? Result<void>()
                                              : fail(ErrorCode::Internal, answer.text);
    });
    QCOMPARE(m_bridge->state(), ChatState::Answering);
    QTRY_COMPARE(m_bridge->state(), ChatState::Ready);
    QCOMPARE(loans.size(), 1);
    QVERIFY(!loans[0][0].value<std::optional<Error>>());
    m_bridge->lend([](studio::ChatModel&, jobs::JobContext& context) {
        context.waitForStop();
        return Result<void>(fail(ErrorCode::Io, "late"));
    });
    studio::ModelChoice other;
    other.label = "other";
    m_bridge->load(other);
    QTRY_COMPARE(loans.size(), 2);
    QTRY_COMPARE(m_bridge->state(), ChatState::Ready);
    QCOMPARE(m_bridge->choice().label, std::string("other"));
    QVERIFY(answers.isEmpty() && failures.isEmpty());
}

QTEST_GUILESS_MAIN(ChatBridgeTest)
#include "chat_bridge_test.moc"
