#include "core/ops/ops.h"

#include <QTest>

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <functional>

using namespace anneal;

namespace {

using Inputs = std::vector<at::Tensor>;
using Function = std::function<at::Tensor(const Inputs&)>;

at::Tensor randn(std::initializer_list<std::int64_t> sizes, c10::ScalarType type = at::kDouble)
{
    return at::randn(sizes, at::TensorOptions().dtype(at::kDouble)).to(type);
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

Inputs gradientsOf(const Function& function, const Inputs& inputs, const at::Tensor& direction)
{
    Inputs leaves;
    for (const auto& input : inputs)
        leaves.push_back(input.detach().clone().requires_grad_(true));
    const auto y = function(leaves);
    return torch::autograd::grad({y}, leaves, {direction.to(y.scalar_type())});
}

// Central differences along a random direction of all inputs at once, in double.
void compareWithFiniteDifferences(const Function& function, const Inputs& inputs)
{
    at::manual_seed(11);
    const auto weights = at::randn_like(function(inputs));
    const auto gradients = gradientsOf(function, inputs, weights);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        for (int trial = 0; trial < 3; ++trial) {
            const auto step = at::randn_like(inputs[i]);
            const double h = 1e-6;
            auto up = inputs, down = inputs;
            up[i] = inputs[i] + h * step;
            down[i] = inputs[i] - h * step;
            const double numeric =
                ((function(up) - function(down)) * weights).sum().item<double>() / (2 * h);
            const double analytic = (gradients[i] * step).sum().item<double>();
            QVERIFY2(
                std::abs(numeric - analytic) < 1e-6 * (1 + std::abs(numeric)),
                qPrintable(QString("input %1: %2 against %3").arg(i).arg(numeric).arg(analytic)));
        }
    }
}

// Our function in `type` against the plain formula in double: value and all gradients, relative to
// their largest entry.
void compareWithFormula(const Function& ours, const Function& formula, const Inputs& inputs,
                        c10::ScalarType type, double tolerance)
{
    Inputs rounded, wide;
    for (const auto& input : inputs) {
        rounded.push_back(input.to(type));
        wide.push_back(rounded.back().to(at::kDouble));
    }
    const auto y = ours(rounded);
    const auto expected = formula(wide);
    QVERIFY(largestDifference(y, expected) <= tolerance * expected.abs().max().item<double>());
    at::manual_seed(5);
    const auto direction = at::randn_like(expected).to(type);
    const auto gradients = gradientsOf(ours, rounded, direction);
    const auto expectedGradients = gradientsOf(formula, wide, direction.to(at::kDouble));
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const double error = largestDifference(gradients[i], expectedGradients[i]);
        const double largest = expectedGradients[i].abs().max().item<double>();
        QVERIFY2(error <= tolerance * largest,
                 qPrintable(QString("gradient %1: %2 of %3").arg(i).arg(error).arg(largest)));
    }
}

at::Tensor plainRmsNorm(const Inputs& in)
{
    return in[0] * (in[0].square().mean(-1, true) + 1e-5).rsqrt() * in[1];
}

at::Tensor plainAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                          const ops::Offsets& offsets, const ops::AttentionOptions& options)
{
    std::vector<at::Tensor> parts;
    const auto group = q.size(1) / k.size(1);
    for (std::size_t s = 0; s + 1 < offsets.size(); ++s) {
        const auto cut = [&](const at::Tensor& x) {
            return x.slice(0, offsets[s], offsets[s + 1]).transpose(0, 1);
        };
        const auto length = offsets[s + 1] - offsets[s];
        auto scores =
            at::matmul(cut(q), cut(k).repeat_interleave(group, 0).transpose(1, 2)) * options.scale;
        if (options.softcap > 0)
            scores = (scores / options.softcap).tanh() * options.softcap;
        const auto i = at::arange(length).unsqueeze(1);
        const auto j = at::arange(length).unsqueeze(0);
        auto hidden = j > i;
        if (options.window > 0)
            hidden = hidden.logical_or(i - j >= options.window);
        scores = scores.masked_fill(hidden, -INFINITY).softmax(-1);
        parts.push_back(at::matmul(scores, cut(v).repeat_interleave(group, 0)).transpose(0, 1));
    }
    return at::cat(parts);
}

at::Tensor plainRotary(const at::Tensor& x, const at::Tensor& cosTable, const at::Tensor& sinTable)
{
    const auto half = x.size(-1) / 2;
    const auto turned = at::cat({-x.slice(-1, half), x.slice(-1, 0, half)}, -1);
    return x * cosTable.unsqueeze(1) + turned * sinTable.unsqueeze(1);
}

struct RotaryTables {
    at::Tensor cosTable, sinTable;
};

RotaryTables rotaryTables(std::int64_t tokens, std::int64_t headDim)
{
    const auto half = at::rand({tokens, headDim / 2}, at::kDouble) * 6;
    const auto angles = at::cat({half, half}, -1);
    return {angles.cos(), angles.sin()};
}

void addTypes()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("float64") << static_cast<int>(at::kDouble) << 1e-12;
    QTest::newRow("float32") << static_cast<int>(at::kFloat) << 1e-5;
    QTest::newRow("bfloat16") << static_cast<int>(at::kBFloat16) << 2.5e-2;
}

c10::ScalarType rowType()
{
    QFETCH_GLOBAL(int, type);
    return static_cast<c10::ScalarType>(type);
}

double rowTolerance()
{
    QFETCH_GLOBAL(double, tolerance);
    return tolerance;
}

} // namespace

class OpsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutputMatrixMayBeOfAnotherType()
    {
        // More rows than are converted at a time, and not a multiple of them.
        const auto weight = randn({9001, 24}, at::kFloat).to(at::kBFloat16);
        const auto converted = weight.to(at::kFloat);
        const auto targets = at::randint(0, 9001, {7}, at::kLong);
        const auto states = randn({7, 24}, at::kFloat);
        const auto lossOf = [&](const at::Tensor& output, at::Tensor& gradient) {
            const auto hidden = states.detach().clone().requires_grad_(true);
            const auto loss = ops::linearCrossEntropySum(hidden, output, targets);
            gradient = torch::autograd::grad({loss}, {hidden})[0];
            return loss.item<double>();
        };
        at::Tensor mixed, plain;
        QVERIFY(std::abs(lossOf(weight, mixed) - lossOf(converted, plain)) < 1e-4);
        QVERIFY(largestDifference(mixed, plain) < 1e-5);
        const auto reference = randn({7, 24}, at::kFloat);
        QVERIFY(largestDifference(ops::linearDivergenceSum(states, reference, weight),
                                  ops::linearDivergenceSum(states, reference, converted)) < 1e-4);
    }

    void initTestCase_data() { addTypes(); }
    void init() { at::manual_seed(7); }

    void rmsNormEqualsItsFormula()
    {
        // 576 is a multiple of every vector width, 37 of none.
        for (const std::int64_t width : {576, 37})
            compareWithFormula([](const Inputs& in) { return ops::rmsNorm(in[0], in[1], 1e-5); },
                               plainRmsNorm, {randn({9, width}), randn({width})}, rowType(),
                               rowTolerance());
    }

    void rmsNormWithOffsetEqualsItsFormula()
    {
        compareWithFormula([](const Inputs& in) { return ops::rmsNorm(in[0], in[1], 1e-5, true); },
                           [](const Inputs& in) {
                               return plainRmsNorm({in[0], in[1] + 1.0});
                           },
                           {randn({5, 24}), randn({24})}, rowType(), rowTolerance());
    }

    void rmsNormRoundsBeforeTheWeightAsTransformersDoes()
    {
        const auto x = randn({64, 96}, at::kBFloat16);
        const auto weight = randn({96}, at::kBFloat16);
        const auto wide = x.to(at::kFloat);
        const auto expected =
            (wide * (wide.square().mean(-1, true) + 1e-5).rsqrt()).to(at::kBFloat16) * weight;
        // The order of a sum may move a value across a rounding border, but hardly ever.
        const auto equal = ops::rmsNorm(x, weight, 1e-5).eq(expected).to(at::kDouble).mean();
        QVERIFY(equal.item<double>() > 0.995);
    }

    void rotaryEqualsItsFormula()
    {
        const auto type = rowType();
        const auto tables = rotaryTables(7, 10);
        const auto cosTable = tables.cosTable.to(type), sinTable = tables.sinTable.to(type);
        compareWithFormula([&](const Inputs& in) { return ops::rotary(in[0], cosTable, sinTable); },
                           [&](const Inputs& in) {
                               return plainRotary(in[0], cosTable.to(at::kDouble),
                                                  sinTable.to(at::kDouble));
                           },
                           {randn({7, 3, 10})}, type, rowTolerance());
    }

    void swigluEqualsItsFormula()
    {
        compareWithFormula([](const Inputs& in) { return ops::swiglu(in[0], in[1]); },
                           [](const Inputs& in) { return in[0] * in[0].sigmoid() * in[1]; },
                           {randn({6, 131}) * 4, randn({6, 131})}, rowType(), rowTolerance());
    }

    void swigluHoldsAtExtremeGates()
    {
        const auto gate = at::tensor({-200.0, -90.0, -1e-3, 0.0, 90.0, 200.0}).to(rowType());
        const auto up = at::ones_like(gate);
        const auto y = ops::swiglu(gate.unsqueeze(0), up.unsqueeze(0)).squeeze(0);
        const auto expected = gate.to(at::kDouble) * gate.to(at::kDouble).sigmoid();
        QVERIFY(largestDifference(y, expected) <= rowTolerance() * 200);
    }

    void attentionEqualsItsFormula()
    {
        struct Case {
            ops::Offsets offsets;
            std::int64_t heads, kvHeads, headDim, window;
            double softcap;
        };
        const std::vector<Case> cases = {
            {{0, 9}, 4, 2, 8, 0, 0},           {{0, 6, 12}, 3, 1, 16, 0, 0},
            {{0, 1, 8, 8, 12}, 2, 2, 8, 0, 0}, {{0, 12}, 4, 1, 8, 4, 0},
            {{0, 5, 12}, 4, 2, 8, 3, 2.0},     {{0, 70, 140}, 6, 2, 12, 0, 0},
            {{0, 131}, 3, 1, 64, 0, 0},
        };
        for (const auto& c : cases) {
            const auto tokens = c.offsets.back();
            const ops::AttentionOptions options{0.3, c.window, c.softcap};
            compareWithFormula(
                [&](const Inputs& in) {
                    return ops::causalAttention(in[0], in[1], in[2], c.offsets, options);
                },
                [&](const Inputs& in) {
                    return plainAttention(in[0], in[1], in[2], c.offsets, options);
                },
                {randn({tokens, c.heads, c.headDim}), randn({tokens, c.kvHeads, c.headDim}),
                 randn({tokens, c.kvHeads, c.headDim})},
                rowType(), rowTolerance());
        }
    }

    void sequencesDoNotSeeEachOther()
    {
        const auto type = rowType();
        const auto q = randn({10, 2, 8}, type), k = randn({10, 1, 8}, type);
        auto v = randn({10, 1, 8}, type);
        const auto before = ops::causalAttention(q, k, v, {0, 4, 10}, {0.5});
        v.slice(0, 4).add_(1.0);
        const auto after = ops::causalAttention(q, k, v, {0, 4, 10}, {0.5});
        QVERIFY(before.slice(0, 0, 4).equal(after.slice(0, 0, 4)));
        QVERIFY(!before.slice(0, 4).equal(after.slice(0, 4)));
    }

    void crossEntropyEqualsItsFormula()
    {
        const auto targets = at::tensor({3, -100, 0, 49, -100, 7, 7, -100}, at::kLong);
        for (const double softcap : {0.0, 3.0}) {
            for (const std::int64_t chunk : {2, 256}) {
                compareWithFormula(
                    [&](const Inputs& in) {
                        return ops::linearCrossEntropySum(in[0], in[1], targets, softcap, chunk);
                    },
                    [&](const Inputs& in) {
                        auto logits = at::matmul(in[0], in[1].t());
                        if (softcap > 0)
                            logits = (logits / softcap).tanh() * softcap;
                        return at::cross_entropy_loss(logits, targets, {}, at::Reduction::Sum);
                    },
                    {randn({8, 16}), randn({50, 16})}, rowType(), rowTolerance());
            }
        }
    }

    void otherTokenLossesEqualTheirFormula_data()
    {
        QTest::addColumn<double>("smoothing");
        QTest::addColumn<int>("weight");
        QTest::newRow("label smoothing") << 0.2 << int(ops::TokenLossRule::Weight::None);
        QTest::newRow("DFT") << 0.0 << int(ops::TokenLossRule::Weight::Probability);
        QTest::newRow("EAFT") << 0.0 << int(ops::TokenLossRule::Weight::Entropy);
    }

    // In double and fp32: the factors have no gradient.
    void otherTokenLossesEqualTheirFormula()
    {
        QFETCH(double, smoothing);
        QFETCH(int, weight);
        const auto targets = at::tensor({3, -100, 0, 49, -100, 7, 7, -100}, at::kLong);
        ops::TokenLossRule rule;
        rule.smoothing = smoothing;
        rule.weight = ops::TokenLossRule::Weight(weight);
        rule.alpha = 1.5;
        for (const double softcap : {0.0, 3.0}) {
            compareWithFormula(
                [&](const Inputs& in) {
                    return ops::linearTokenLossSum(in[0], in[1], targets, rule, softcap, 2);
                },
                [&](const Inputs& in) {
                    const auto rows = targets.ge(0).nonzero().squeeze(1);
                    auto logits = at::matmul(in[0].index_select(0, rows), in[1].t());
                    if (softcap > 0)
                        logits = (logits / softcap).tanh() * softcap;
                    const auto logp = logits.log_softmax(-1);
                    const auto label = targets.index_select(0, rows).unsqueeze(1);
                    auto losses = -logp.gather(1, label);
                    if (smoothing > 0)
                        losses = (1 - smoothing) * losses - smoothing * logp.mean(-1, true);
                    if (rule.weight == ops::TokenLossRule::Weight::Probability)
                        losses = losses * (-losses).exp().detach();
                    if (rule.weight == ops::TokenLossRule::Weight::Entropy) {
                        const auto top = std::get<0>(logits.detach().topk(20, -1)).log_softmax(-1);
                        const auto entropy = -(top.exp() * top).sum(-1, true);
                        losses = losses * (entropy / 3).pow(1.5);
                    }
                    return losses.sum();
                },
                {randn({8, 16}), randn({50, 16})}, rowType(), rowTolerance());
        }
    }

    void crossEntropyWithoutLabelsIsZero()
    {
        const auto hidden = randn({3, 4}, rowType()).requires_grad_(true);
        const auto weight = randn({5, 4}, rowType());
        const auto loss =
            ops::linearCrossEntropySum(hidden, weight, at::full({3}, -100, at::kLong));
        QCOMPARE(loss.item<double>(), 0.0);
        const auto gradient = torch::autograd::grad({loss}, {hidden});
        QCOMPARE(gradient[0].abs().max().item<double>(), 0.0);
    }

    void divergenceEqualsItsFormula()
    {
        const auto reference = (randn({8, 16}) * 0.3).to(rowType()),
                   weight = randn({50, 16}, rowType());
        for (const double softcap : {0.0, 3.0}) {
            const auto logProbabilities = [&](const at::Tensor& hidden) {
                auto logits = at::matmul(hidden, weight.to(at::kDouble).t());
                if (softcap > 0)
                    logits = (logits / softcap).tanh() * softcap;
                return logits.log_softmax(-1);
            };
            for (const std::int64_t chunk : {3, 256}) {
                compareWithFormula(
                    [&](const Inputs& in) {
                        return ops::linearDivergenceSum(in[0], reference, weight, softcap, chunk);
                    },
                    [&](const Inputs& in) {
                        const auto p = logProbabilities(reference.to(at::kDouble));
                        return (p.exp() * (p - logProbabilities(in[0]))).sum();
                    },
                    {randn({8, 16}) * 0.3}, rowType(), rowTolerance());
            }
        }
    }

    void aModelDoesNotDivergeFromItself()
    {
        const auto hidden = randn({3, 4}, rowType()).requires_grad_(true);
        const auto loss = ops::linearDivergenceSum(hidden, hidden, randn({5, 4}, rowType()));
        QCOMPARE(loss.item<double>(), 0.0);
        QCOMPARE(torch::autograd::grad({loss}, {hidden})[0].abs().max().item<double>(), 0.0);
    }

    void frozenWeightsGetNoGradient()
    {
        const auto hidden = randn({3, 4}, rowType()).requires_grad_(true);
        const auto weight = randn({4}, rowType());
        ops::rmsNorm(hidden, weight, 1e-6).sum().backward();
        QVERIFY(hidden.grad().defined());
        QVERIFY(!weight.grad().defined());
    }

    void gradientsEqualFiniteDifferences()
    {
        if (rowType() != at::kDouble)
            QSKIP("finite differences need double");
        compareWithFiniteDifferences(
            [](const Inputs& in) { return ops::rmsNorm(in[0], in[1], 1e-5); },
            {randn({3, 12}), randn({12})});
        compareWithFiniteDifferences([](const Inputs& in) { return ops::swiglu(in[0], in[1]); },
                                     {randn({3, 12}), randn({3, 12})});
        compareWithFiniteDifferences(
            [](const Inputs& in) {
                return ops::causalAttention(in[0], in[1], in[2], {0, 3, 8, 13}, {0.4, 3, 2.0});
            },
            {randn({13, 4, 6}), randn({13, 2, 6}), randn({13, 2, 6})});
        compareWithFiniteDifferences(
            [](const Inputs& in) {
                return ops::linearCrossEntropySum(in[0], in[1], at::tensor({1, -100, 4}, at::kLong),
                                                  2.0, 1);
            },
            {randn({3, 6}), randn({5, 6})});
    }
};

QTEST_GUILESS_MAIN(OpsTest)
#include "ops_test.moc"
