#include "core/optim/plateau.h"
#include "core/optim/schedule.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace anneal;

namespace {

double factor(const std::string& name, std::int64_t warmup, std::int64_t total, std::int64_t done,
              std::map<std::string, double> settings = {})
{
    return optim::makeSchedule(name, {warmup, total, 1e-3, std::move(settings)}).value()(done);
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

/// Against the closed forms of transformers' schedules.
class ScheduleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warmUpStartsAtZero()
    {
        for (const char* name : {"linear", "cosine", "cosine_with_restarts", "polynomial",
                                 "constant_with_warmup", "inverse_sqrt", "warmup_stable_decay"}) {
            QVERIFY2(near(factor(name, 4, 20, 0), 0), name);
            QVERIFY2(near(factor(name, 4, 20, 1), 0.25), name);
            QVERIFY2(near(factor(name, 4, 20, 4), 1), name);
        }
        QVERIFY(near(factor("constant", 4, 20, 0), 1));
    }

    void formulasAreTransformers()
    {
        const double pi = std::numbers::pi;
        QVERIFY(near(factor("linear", 2, 12, 7), 0.5));
        QVERIFY(near(factor("linear", 0, 15, 15), 0));
        QVERIFY(near(1e-4 * factor("cosine", 0, 15, 1), 9.890738003669029e-05));
        QVERIFY(near(factor("cosine", 2, 12, 7), 0.5));
        QVERIFY(near(factor("cosine", 0, 12, 3, {{"num_cycles", 1}}), 0.5));
        QVERIFY(near(factor("cosine_with_restarts", 0, 8, 6, {{"num_cycles", 2}}), 0.5));
        QVERIFY(near(factor("cosine_with_restarts", 0, 8, 8), 0));
        QVERIFY(near(factor("polynomial", 0, 10, 5), ((1e-3 - 1e-7) * 0.5 + 1e-7) / 1e-3));
        QVERIFY(near(factor("polynomial", 0, 10, 11), 1e-4));
        QVERIFY(near(factor("inverse_sqrt", 4, 20, 16), 0.5));
        QVERIFY(near(factor("inverse_sqrt", 0, 20, 0), 1));
        QVERIFY(near(factor("cosine_with_min_lr", 0, 10, 10, {{"min_lr_rate", 0.1}}), 0.1));
        QVERIFY(near(factor("cosine_with_min_lr", 0, 10, 5, {{"min_lr", 2e-4}}), 0.6));
        QVERIFY(near(factor("cosine_warmup_with_min_lr", 4, 20, 0, {{"min_lr_rate", 0}}), 0.25));
        const double p = 3.0 / 16;
        QVERIFY(near(factor("cosine_warmup_with_min_lr", 4, 20, 6, {{"min_lr_rate", 0.5}}),
                     0.5 * (0.5 * (1 + std::cos(pi * p))) + 0.5));
        QVERIFY(near(factor("warmup_stable_decay", 1, 10, 3), 1));
        QVERIFY(near(factor("warmup_stable_decay", 1, 10, 7), 0.5));
        QVERIFY(near(factor("warmup_stable_decay", 1, 10, 10), 0));
    }

    // transformers' get_wsd_schedule: the warm-up starts at the lowest rate too, and both parts
    // take a form by name.
    void warmupStableDecayKeepsItsLowestRateThroughout()
    {
        const double pi = std::numbers::pi;
        const auto at = [](std::int64_t done, std::map<std::string, std::string> words) {
            return optim::makeSchedule("warmup_stable_decay",
                                       {4, 16, 1e-3, {{"min_lr_ratio", 0.2}}, std::move(words)})
                .value()(done);
        };
        QVERIFY(near(at(0, {}), 0.2));
        QVERIFY(near(at(1, {}), 0.25 * 0.8 + 0.2));
        QVERIFY(
            near(at(1, {{"warmup_type", "cosine"}}), 0.5 * (1 - std::cos(pi * 0.25)) * 0.8 + 0.2));
        QVERIFY(near(at(1, {{"warmup_type", "1-sqrt"}}), (1 - std::sqrt(0.75)) * 0.8 + 0.2));
        QVERIFY(near(at(4, {}), 1));
        QVERIFY(near(at(10, {}), 0.5 * (1 + std::cos(pi * 0.25)) * 0.8 + 0.2));
        QVERIFY(near(at(10, {{"decay_type", "linear"}}), 0.75 * 0.8 + 0.2));
        QVERIFY(near(at(10, {{"decay_type", "1-sqrt"}}), (1 - std::sqrt(0.25)) * 0.8 + 0.2));
        QVERIFY(near(at(16, {}), 0.2));
        QVERIFY(!optim::makeSchedule("cosine", {0, 10, 1e-3, {}, {{"decay_type", "linear"}}}));
    }

    void unknownNamesAndSettingsAreRefused()
    {
        const auto typo = optim::makeSchedule("cosin", {0, 10, 1e-3, {}});
        QVERIFY(!typo);
        QVERIFY(typo.error().message.find("cosine") != std::string::npos);
        QVERIFY(!optim::makeSchedule("linear", {0, 10, 1e-3, {{"num_cycles", 2}}}));
        QVERIFY(!optim::makeSchedule("cosine_with_min_lr", {0, 10, 1e-3, {}}));
        QVERIFY(!optim::makeSchedule("polynomial", {0, 10, 1e-8, {}}));
    }

    // torch.optim.lr_scheduler.ReduceLROnPlateau(factor 0.5, patience 1, cooldown 1) over these
    // values: the rates after each.
    void thePlateauFollowsTorch()
    {
        auto plateau =
            optim::Plateau::create({{"factor", 0.5}, {"patience", 1}, {"cooldown", 1}}, 1e-3, false)
                .value();
        const std::vector<double> values = {3.0, 2.9, 2.95, 2.91, 2.92, 2.93, 2.94, 2.0, 2.1, 2.2};
        const std::vector<double> factors = {1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125};
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i == 5) { // continued from its state
                auto other = optim::Plateau::create(
                                 {{"factor", 0.5}, {"patience", 1}, {"cooldown", 1}}, 1e-3, false)
                                 .value();
                other.setState(plateau.state());
                plateau = other;
            }
            plateau.measured(values[i]);
            QVERIFY(std::abs(plateau.factor() - factors[i]) < 1e-12);
        }
        QVERIFY(!optim::Plateau::create({{"patince", 1}}, 1e-3, false));
    }

    void thePlateauTakesItsModesByName()
    {
        const auto after = [](std::map<std::string, std::string> words, double second) {
            auto plateau =
                optim::Plateau::create({{"factor", 0.5}, {"patience", 0}, {"threshold", 0.1}}, 1e-3,
                                       false, words)
                    .value();
            plateau.measured(2.0);
            plateau.measured(second);
            return plateau.factor();
        };
        QCOMPARE(after({}, 1.85), 0.5); // 7.5 % less is no progress
        QCOMPARE(after({{"threshold_mode", "abs"}}, 1.85), 1.0);
        QCOMPARE(after({{"mode", "max"}}, 2.3), 1.0);
        QCOMPARE(after({{"mode", "max"}}, 1.0), 0.5);
        QVERIFY(!optim::Plateau::create({}, 1e-3, false, {{"decay_type", "linear"}}));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
