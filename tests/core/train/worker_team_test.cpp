#include "core/train/worker_team.h"

#include <QTest>

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace anneal;

class WorkerTeamTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPieceRunsOnce();
    void aPieceHasSingleThreadedOperatorsAndTheCallersGradientMode();
    void theFirstFailureReachesTheCallerAndStartsNoFurtherPiece();
    void noPieceIsFine();
};

void WorkerTeamTest::everyPieceRunsOnce()
{
    train::WorkerTeam team;
    for (const std::size_t pieces : {1U, 2U, 3U, 50U}) {
        std::vector<std::atomic<int>> runs(pieces);
        team.run(pieces, [&](std::size_t i) { ++runs.at(i); });
        for (const auto& count : runs)
            QCOMPARE(count.load(), 1);
    }
}

void WorkerTeamTest::aPieceHasSingleThreadedOperatorsAndTheCallersGradientMode()
{
    if (at::get_num_threads() < 2)
        QSKIP("this machine has one core");
    train::WorkerTeam team;
    std::atomic<int> threaded{0}, withGradients{0};
    const c10::AutoGradMode off(false);
    team.run(8, [&](std::size_t) {
        threaded += at::in_parallel_region() ? 0 : 1;
        withGradients += at::GradMode::is_enabled() ? 1 : 0;
    });
    QCOMPARE(threaded.load(), 0);
    QCOMPARE(withGradients.load(), 0);
}

void WorkerTeamTest::theFirstFailureReachesTheCallerAndStartsNoFurtherPiece()
{
    train::WorkerTeam team;
    std::atomic<int> started{0};
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, team.run(1000, [&](std::size_t) {
        ++started;
        throw std::runtime_error("no memory");
    }));
    QVERIFY(started.load() <= 2 * at::get_num_threads());
    team.run(3, [&](std::size_t) { started = -1; });
    QCOMPARE(started.load(), -1);
}

void WorkerTeamTest::noPieceIsFine()
{
    train::WorkerTeam team;
    team.run(0, [](std::size_t) { QFAIL("there is no piece"); });
    QVERIFY(!team.crowded());
}

QTEST_APPLESS_MAIN(WorkerTeamTest)
#include "worker_team_test.moc"
