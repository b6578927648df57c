#include "core/base/json.h"
#include "core/optim/optimizer.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <nlohmann/json.hpp>

using namespace anneal;
using Rule = config::OptimizerOptions::Rule;

namespace {

/// The rules that save memory against the packages they come from (tests/data/optim).
struct Case {
    const char* name;
    config::OptimizerOptions rule;
    int steps = 8;
    std::string optim = "adamw_torch";
};

std::vector<Case> cases()
{
    std::vector<Case> list;
    for (const char* side : {"std", "reverse_std", "right", "left", "full"}) {
        Case galore{side, {.rule = Rule::Galore}};
        galore.rule.projection.projType = side;
        list.push_back(galore);
    }
    for (const char* side : {"std", "left"}) {
        Case bytes{side, {.rule = Rule::Galore}, 8, "adamw_8bit"};
        bytes.rule.projection.projType = side;
        list.push_back(bytes);
    }
    for (const char* side : {"std", "reverse_std", "left"}) {
        Case factored{side, {.rule = Rule::Galore}, 8, "adafactor"};
        factored.rule.projection.projType = side;
        list.push_back(factored);
    }
    Case apollo{"apollo random channel", {.rule = Rule::Apollo}};
    apollo.rule.projection.random = true;
    list.push_back(apollo);
    apollo.name = "apollo random tensor";
    apollo.rule.projection.scalesWholeTensor = true;
    apollo.rule.projection.projType = "left";
    list.push_back(apollo);
    list.push_back({"apollo svd channel", {.rule = Rule::Apollo}});
    list.push_back({"adam_mini", {.rule = Rule::AdamMini}});
    list.push_back({"muon", {.rule = Rule::Muon}});
    for (const char* order : {"ascending", "descending", "fixed"}) {
        Case badam{order, {.rule = Rule::Badam}, 11};
        badam.rule.blocks.switchMode = order;
        badam.rule.blocks.switchInterval = 3;
        if (std::string_view(order) == "fixed")
            badam.rule.blocks.startBlock = 1;
        list.push_back(badam);
    }
    Case ratio{"badam ratio", {.rule = Rule::Badam}, 205};
    ratio.rule.blocks.ratio = true;
    ratio.rule.blocks.updateRatio = 0.3;
    list.push_back(ratio);
    for (auto& one : list) {
        one.rule.projection.rank = 3;
        one.rule.projection.updateInterval = 3;
        one.rule.projection.scale = 2.5;
    }
    return list;
}

std::string goldenName(const Case& one)
{
    const std::string name = one.name;
    if (one.rule.rule == Rule::Galore)
        return one.optim == "adamw_8bit"  ? "galore 8-bit " + name
               : one.optim == "adafactor" ? "galore adafactor " + name
                                          : "galore " + name;
    return one.rule.rule == Rule::Badam && !one.rule.blocks.ratio ? "badam " + name : name;
}

/// Parameters with gradients from a generator, as the script that made the golden numbers draws
/// them.
class Trial {
public:
    Trial(const Json& golden, const Case& one)
        : m_generator(at::detail::createCPUGenerator(17))
    {
        config::TrainOptions options;
        options.beta1 = 0.9;
        options.beta2 = 0.99;
        options.optim = one.optim;
        options.weightDecay = one.rule.rule == Rule::Badam ? 0.0 : 0.1;
        for (const auto& [name, shape] : golden["shapes"].items()) {
            const auto sizes = shape.get<std::vector<std::int64_t>>();
            auto values = at::randn(sizes, m_generator).requires_grad_(true);
            const bool decays = name.find("norm") == std::string::npos && //
                                name.find("bias") == std::string::npos;
            m_parameters.push_back({.name = name, .values = values, .decays = decays});
        }
        auto made =
            optim::makeOptimizer(m_parameters, options, one.rule, {.hiddenSize = 8, .heads = 2});
        Q_ASSERT(made.has_value());
        m_optimizer = std::move(*made);
    }

    void step()
    {
        for (const auto& parameter : m_parameters) {
            const auto gradient = at::randn(parameter.values.sizes(), m_generator);
            if (parameter.values.requires_grad())
                parameter.values.mutable_grad() = gradient;
        }
        m_optimizer->step(1e-2);
    }

    /// Goes on where another trial is, from its values and the optimizer's state alone.
    void continueFrom(Trial& other)
    {
        m_optimizer->setStepsDone(other.m_optimizer->stepsDone());
        for (std::size_t i = 0; i < m_parameters.size(); ++i)
            m_parameters[i].values.detach().copy_(other.m_parameters[i].values.detach());
        const auto from = other.m_optimizer->state();
        auto to = m_optimizer->state();
        QCOMPARE(to.size(), from.size());
        for (std::size_t i = 0; i < from.size(); ++i) {
            QCOMPARE(to[i].name, from[i].name);
            to[i].values.copy_(from[i].values);
        }
        m_generator = other.m_generator.clone();
    }

    [[nodiscard]] const std::vector<optim::Parameter>& parameters() const { return m_parameters; }
    [[nodiscard]] optim::Optimizer& optimizer() { return *m_optimizer; }

private:
    at::Generator m_generator;
    std::vector<optim::Parameter> m_parameters;
    std::unique_ptr<optim::Optimizer> m_optimizer;
};

} // namespace

class MemoryOptimizersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_golden =
            readJsonFile(ANNEAL_SOURCE_DIR "/tests/data/optim/memory_optimizers.json").value();
    }

    void rulesEqualThePackages_data() { addCases(); }

    void rulesEqualThePackages()
    {
        const auto one = chosenCase();
        // Right after its directions are chosen, a gradient projected from both sides is diagonal
        // but for rounding, which Adam blows up to whole updates: nothing to compare.
        if (one.rule.projection.projType == "full")
            return;
        Trial trial(m_golden, one);
        for (int step = 0; step < one.steps; ++step)
            trial.step();
        for (const auto& parameter : trial.parameters()) {
            const auto numbers =
                m_golden["final"][goldenName(one)][parameter.name].get<std::vector<double>>();
            const auto expected = at::tensor(numbers, at::kDouble).to(at::kFloat);
            const auto got = parameter.values.detach().reshape({-1});
            const double off = (got - expected).abs().max().item<double>();
            // Muon's matrices are made orthogonal in bf16, whose last bit hangs on the order of a
            // sum: a 256th of an update of 1e-2 * 0.2 * sqrt(12), at most each time.
            const double bound = one.rule.rule == Rule::Muon ? 2e-4 : 1e-5;
            QVERIFY2(off < bound, qPrintable(QString::fromStdString(parameter.name) +
                                             QStringLiteral(" is off by ") + QString::number(off)));
            QVERIFY(!parameter.values.grad().defined());
        }
    }

    void theStateContinuesBitForBit_data() { addCases(); }

    void theStateContinuesBitForBit()
    {
        const auto one = chosenCase();
        for (const int pause : {1, 5}) {
            Trial whole(m_golden, one), first(m_golden, one), second(m_golden, one);
            for (int step = 0; step < 8; ++step)
                whole.step();
            for (int step = 0; step < pause; ++step)
                first.step();
            second.continueFrom(first);
            for (int step = pause; step < 8; ++step)
                second.step();
            for (std::size_t i = 0; i < whole.parameters().size(); ++i)
                QVERIFY2(at::equal(whole.parameters()[i].values, second.parameters()[i].values),
                         whole.parameters()[i].name.c_str());
        }
    }

    void theStateIsSmall()
    {
        const auto numbersOf = [&](const Case& one) {
            Trial trial(m_golden, one);
            trial.step();
            std::int64_t count = 0;
            for (const auto& part : trial.optimizer().state())
                count += part.values.numel();
            return count;
        };
        const auto plain = numbersOf({"adamw", {}});
        for (const auto& one : cases()) {
            // Of matrices this small the directions themselves are a part, so little is saved here.
            QVERIFY2(numbersOf(one) < plain, one.name);
        }
    }

    // Of a matrix whose projected gradient has 4,096 numbers and more.
    void largeMatricesKeepMomentsOfEightBits()
    {
        const auto trained = [](const char* optim, std::int64_t& stateBytes) {
            auto generator = at::detail::createCPUGenerator(3);
            config::TrainOptions options;
            options.optim = optim;
            config::OptimizerOptions rule{.rule = Rule::Galore};
            rule.projection.rank = 64;
            rule.projection.updateInterval = 5;
            std::vector<optim::Parameter> parameters{
                {.name = "model.layers.0.mlp.up_proj.weight",
                 .values = at::randn({96, 80}, generator).requires_grad_(true)}};
            const auto start = parameters[0].values.detach().clone();
            auto optimizer = optim::makeOptimizer(parameters, options, rule).value();
            const auto direction = at::randn({96, 80}, generator);
            for (int step = 0; step < 12; ++step) {
                parameters[0].values.mutable_grad() =
                    direction + 0.3 * at::randn({96, 80}, generator);
                optimizer->step(1e-3);
            }
            stateBytes = 0;
            for (const auto& part : optimizer->state()) {
                if (part.name.find("exp_avg") != std::string::npos)
                    stateBytes += static_cast<std::int64_t>(part.values.nbytes());
            }
            return (parameters[0].values.detach() - start);
        };
        std::int64_t whole = 0, bytes = 0, factored = 0;
        const auto exact = trained("adamw_torch", whole);
        const auto rounded = trained("adamw_8bit", bytes);
        QVERIFY(!at::equal(exact, rounded));
        const double off = ((rounded - exact).norm() / exact.norm()).item<double>();
        QVERIFY2(off < 0.03, qPrintable(QString::number(off)));
        QCOMPARE(whole, 96 * 64 * 8);
        QCOMPARE(bytes, 96 * 64 * 2 + 96 * 64 / 256 * 8);
        (void)trained("adafactor", factored);
        QCOMPARE(factored, (96 + 64) * 4);
        for (const char* name : {"adamw_bnb_8bit", "paged_adamw_8bit"})
            QVERIFY2(at::equal(trained(name, bytes), rounded), name);
    }

    void onlyTheLayerWhoseTurnItIsNeedsGradients()
    {
        Case one{"badam", {.rule = Rule::Badam}};
        one.rule.blocks.switchInterval = 2;
        Trial trial(m_golden, one);
        for (const int layer : {0, 1, 1, 2, 2, 0}) {
            for (const auto& parameter : trial.parameters())
                QCOMPARE(parameter.values.requires_grad(),
                         parameter.name.find("layers." + std::to_string(layer) + ".") !=
                             std::string::npos);
            trial.step();
        }
    }

    void aRandomOrderTakesEveryLayer()
    {
        Case one{"badam", {.rule = Rule::Badam}};
        one.rule.blocks.switchInterval = 1;
        one.rule.blocks.switchMode = "random";
        Trial trial(m_golden, one);
        for (int round = 0; round < 3; ++round) {
            std::set<std::string> seen;
            for (int turn = 0; turn < 3; ++turn) {
                for (const auto& parameter : trial.parameters()) {
                    if (parameter.values.requires_grad())
                        seen.insert(parameter.name);
                }
                trial.step();
            }
            QCOMPARE(seen.size(), 18U); // six of each of three layers
        }
    }

    void headsThatDontFitAreRefused()
    {
        const auto values = at::zeros({6, 7}).requires_grad_(true);
        const auto made = optim::makeOptimizer(
            {{.name = "model.layers.0.self_attn.q_proj.weight", .values = values}}, {},
            {.rule = Rule::AdamMini}, {.hiddenSize = 8, .heads = 2});
        QVERIFY(!made);
        QVERIFY(made.error().message.find("q_proj") != std::string::npos);
    }

private:
    static void addCases()
    {
        QTest::addColumn<int>("index");
        const auto list = cases();
        for (std::size_t i = 0; i < list.size(); ++i)
            QTest::addRow("%s", goldenName(list[i]).c_str()) << static_cast<int>(i);
    }

    static Case chosenCase()
    {
        QFETCH(int, index);
        return cases()[static_cast<std::size_t>(index)];
    }

    Json m_golden;
};

QTEST_GUILESS_MAIN(MemoryOptimizersTest)
#include "memory_optimizers_test.moc"
