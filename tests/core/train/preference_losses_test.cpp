#include "core/train/preference_losses.h"

#include <QTest>

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>
#include <functional>

using namespace anneal;

namespace {

double logSigmoid(double x)
{
    return -std::log1p(std::exp(-x));
}

struct Numbers {
    std::vector<double> chosen, rejected, referenceChosen, referenceRejected;
};

// Means of three pairs; as sums they are just as good.
const Numbers kPairs = {
    {-0.9, -1.7, -0.4}, {-1.4, -0.8, -2.2}, {-1.0, -1.5, -0.7}, {-1.1, -1.0, -1.9}};

train::PairLogps logpsOf(const Numbers& numbers, bool gradients)
{
    const auto make = [&](const std::vector<double>& values, bool leaf) {
        return at::tensor(values, at::kDouble).requires_grad_(leaf && gradients);
    };
    return {make(numbers.chosen, true), make(numbers.rejected, true),
            make(numbers.referenceChosen, false), make(numbers.referenceRejected, false)};
}

double mean(const std::function<double(std::size_t)>& term)
{
    return (term(0) + term(1) + term(2)) / 3;
}

} // namespace

/// The formulas of stages dpo, kto and rm against plain arithmetic, and their gradients against
/// differences.
class PreferenceLossesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairLossesEqualTheirFormula_data()
    {
        QTest::addColumn<QString>("loss");
        for (const char* loss : {"sigmoid", "hinge", "ipo", "orpo", "simpo"})
            QTest::addRow("%s", loss) << QString(loss);
    }

    void pairLossesEqualTheirFormula()
    {
        QFETCH(QString, loss);
        config::PreferenceOptions options;
        options.loss = loss.toStdString();
        options.beta = 0.3;
        options.labelSmoothing = options.loss == "sigmoid" ? 0.1 : 0.0;
        options.sftWeight = 0.2;
        const auto& n = kPairs;
        const auto expected = mean([&](std::size_t i) {
            const double margin =
                (n.chosen[i] - n.rejected[i]) - (n.referenceChosen[i] - n.referenceRejected[i]);
            double value = 0;
            if (options.loss == "sigmoid")
                value = -0.9 * logSigmoid(0.3 * margin) - 0.1 * logSigmoid(-0.3 * margin);
            else if (options.loss == "hinge")
                value = std::max(0.0, 1 - 0.3 * margin);
            else if (options.loss == "ipo")
                value = std::pow(margin - 1 / 0.6, 2);
            else if (options.loss == "simpo")
                value = -logSigmoid(0.3 * (n.chosen[i] - n.rejected[i]) - 0.5);
            else {
                const double odds =
                    (n.chosen[i] - n.rejected[i]) -
                    (std::log1p(-std::exp(n.chosen[i])) - std::log1p(-std::exp(n.rejected[i])));
                value = -n.chosen[i] - 0.3 * logSigmoid(odds);
            }
            return value - 0.2 * n.chosen[i];
        });
        auto logps = logpsOf(n, true);
        if (!options.usesReference())
            logps.referenceChosen = logps.referenceRejected = at::Tensor();
        const auto result = train::pairLoss(logps, logps.chosen, options);
        QVERIFY(std::abs(result.loss.item<double>() - expected) < 1e-12);
        torch::autograd::backward({result.loss}, {at::ones_like(result.loss)});
        for (const bool chosen : {true, false}) {
            for (std::size_t i = 0; i < 3; ++i) {
                constexpr double kStep = 1e-6;
                const auto moved = [&](double by) {
                    auto other = n;
                    (chosen ? other.chosen : other.rejected)[i] += by;
                    const auto point = logpsOf(other, false);
                    return train::pairLoss(point, point.chosen, options).loss.item<double>();
                };
                const double slope = (moved(kStep) - moved(-kStep)) / (2 * kStep);
                const auto gradient = (chosen ? logps.chosen : logps.rejected).grad();
                QVERIFY(std::abs(gradient[static_cast<std::int64_t>(i)].item<double>() - slope) <
                        1e-8);
            }
        }
        const bool hasReference = options.usesReference();
        QVERIFY(std::abs(result.chosenRewards[0].item<double>() -
                         0.3 * (n.chosen[0] - (hasReference ? n.referenceChosen[0] : 0))) < 1e-12);
    }

    void bcoIsMixedByItsWeight()
    {
        config::PreferenceOptions options;
        options.beta = 0.3;
        options.bcoWeight = 0.5;
        const auto logps = logpsOf(kPairs, false);
        const double delta = 0.07;
        const double bco = mean([&](std::size_t i) {
            const double c = 0.3 * (kPairs.chosen[i] - kPairs.referenceChosen[i]);
            const double r = 0.3 * (kPairs.rejected[i] - kPairs.referenceRejected[i]);
            return -logSigmoid(c - delta) - logSigmoid(-(r - delta));
        });
        const auto mixed = train::withBco(at::tensor(2.0, at::kDouble), logps, delta, options);
        QVERIFY(std::abs(mixed.item<double>() - (2.0 + 0.5 * bco) / 1.5) < 1e-12);
    }

    void ktoWeighsGoodAndBadRows()
    {
        config::PreferenceOptions options;
        options.beta = 0.4;
        options.ktoChosenWeight = 1.5;
        options.ktoRejectedWeight = 0.5;
        options.sftWeight = 0.3;
        const std::vector<double> policy = {-3.0, -5.0, -2.0}, reference = {-3.5, -4.0, -2.6};
        const double kl = 0.2;
        const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
        const double expected =
            (1.5 * (1 - sigmoid(0.4 * (0.5 - kl))) + 0.5 * (1 - sigmoid(0.4 * (kl + 1.0))) +
             1.5 * (1 - sigmoid(0.4 * (0.6 - kl)))) /
                3 +
            0.3 * (0.75 + 0.5) / 2 / 2 * 3;
        const auto good = at::tensor(std::vector<std::int64_t>{1, 0, 1}, at::kLong).to(at::kBool);
        const auto result = train::taggedLoss(
            {at::tensor(policy, at::kDouble), at::tensor(reference, at::kDouble), good,
             at::tensor(kl, at::kDouble)},
            at::tensor(std::vector<double>{-0.75, -1.0, -0.5}, at::kDouble), options);
        QVERIFY(std::abs(result.loss.item<double>() - expected) < 1e-12);
        QVERIFY(std::abs(result.rewards[1].item<double>() + 0.4) < 1e-12);
    }

    void rewardModelsComparePairs()
    {
        const auto loss = train::rewardLoss(at::tensor(std::vector<double>{1.0, 0.2}, at::kDouble),
                                            at::tensor(std::vector<double>{0.5, 0.9}, at::kDouble));
        QVERIFY(std::abs(loss.item<double>() + (logSigmoid(0.5) + logSigmoid(-0.7)) / 2) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(PreferenceLossesTest)
#include "preference_losses_test.moc"
