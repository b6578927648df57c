#include "core/studio/model_fit.h"

#include "core/hub/recommended.h"

#include <QTest>

using namespace anneal;
using studio::FitKind;

/// The badge of a model that is not here yet.
class ModelFitTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packedWeightsTakeLess();
    void theBadgeFollowsTheMemory();

private:
    [[nodiscard]] static MachineInfo machine(std::uint64_t all, std::uint64_t free)
    {
        MachineInfo info;
        info.memoryBytes = all;
        info.availableMemoryBytes = free;
        return info;
    }
};

void ModelFitTest::packedWeightsTakeLess()
{
    for (const auto& model : hub::recommendedModels()) {
        const auto whole = studio::smallestMemory(model.config, 0);
        const auto packed = studio::smallestMemory(model.config, 4);
        QVERIFY2(whole && packed, model.id.c_str());
        // The weights as they are stored, and not a multiple of them.
        const auto weights = std::uint64_t(model.parameters()) * 2;
        QVERIFY(*whole > weights);
        QVERIFY(*whole < weights * 4 + 3'000'000'000);
        QVERIFY(*packed < *whole);
    }
}

void ModelFitTest::theBadgeFollowsTheMemory()
{
    const auto& model = hub::recommendedModels().front().config;
    const auto whole = studio::smallestMemory(model, 0).value();
    const auto packed = studio::smallestMemory(model, 4).value();
    QVERIFY(studio::fitOf(model, machine(whole * 4, whole)).kind == FitKind::Trains);
    QVERIFY(studio::fitOf(model, machine(whole * 4, packed)).kind == FitKind::TrainsIn4Bits);
    QVERIFY(studio::fitOf(model, machine(packed * 2, packed / 2)).kind == FitKind::NeedsRoom);
    QVERIFY(studio::fitOf(model, machine(packed, packed / 2)).kind == FitKind::TooLarge);
}

QTEST_GUILESS_MAIN(ModelFitTest)
#include "model_fit_test.moc"
