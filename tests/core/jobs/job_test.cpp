#include "core/jobs/job.h"

#include <QTest>

#include <atomic>
#include <new>
#include <optional>
#include <semaphore>
#include <stdexcept>

using namespace anneal;
using jobs::Job;
using jobs::JobContext;

class JobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theResultIsTold();
    void exceptionsBecomeErrors();
    void aPausedJobWaitsAndGoesOn();
    void aStopEndsAPause();
    void waitingForTheStopIsEndedByItAlone();
    void destroyingAJobStopsIt();
};

void JobTest::theResultIsTold()
{
    std::optional<Result<void>> told;
    Job job([](JobContext&) -> Result<void> { return fail(ErrorCode::Io, "x"); },
            [&](const Result<void>& result) { told = result; });
    job.wait();
    QVERIFY(told && !*told && told->error().code == ErrorCode::Io);
}

void JobTest::exceptionsBecomeErrors()
{
    ErrorCode first = ErrorCode::Io, second = ErrorCode::Io;
    Job([](JobContext&) -> Result<void> { throw std::bad_alloc(); },
        [&](const Result<void>& result) { first = result.error().code; })
        .wait();
    Job([](JobContext&) -> Result<void> { throw std::runtime_error("x"); },
        [&](const Result<void>& result) { second = result.error().code; })
        .wait();
    QVERIFY(first == ErrorCode::OutOfMemory && second == ErrorCode::Internal);
}

void JobTest::aPausedJobWaitsAndGoesOn()
{
    std::atomic<int> steps = 0;
    std::binary_semaphore started(0);
    Job job(
        [&](JobContext& context) -> Result<void> {
            started.release();
            while (context.waitWhilePaused())
                ++steps;
            return {};
        },
        {});
    started.acquire();
    job.setPaused(true);
    QTest::qWait(20); // the step that was under way
    const int paused = steps;
    QTest::qWait(20);
    QCOMPARE(steps.load(), paused);
    job.setPaused(false);
    QTRY_VERIFY(steps > paused);
}

void JobTest::aStopEndsAPause()
{
    std::atomic<bool> ended = false;
    Job job(
        [&](JobContext& context) -> Result<void> {
            while (context.waitWhilePaused()) {
            }
            ended = true;
            return {};
        },
        {});
    job.setPaused(true);
    job.requestStop();
    job.wait();
    QVERIFY(ended);
}

void JobTest::waitingForTheStopIsEndedByItAlone()
{
    std::atomic<bool> over = false;
    Job job(
        [&](JobContext& context) -> Result<void> {
            context.waitForStop();
            over = true;
            return {};
        },
        {});
    job.setPaused(true);
    job.setPaused(false);
    QTest::qWait(20);
    QVERIFY(!over);
    job.requestStop();
    job.wait();
    QVERIFY(over);
}

void JobTest::destroyingAJobStopsIt()
{
    std::atomic<bool> ended = false;
    {
        Job job(
            [&](JobContext& context) -> Result<void> {
                while (!context.stopRequested())
                    std::this_thread::yield();
                ended = true;
                return {};
            },
            {});
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
