#include "core/base/json.h"
#include "core/optim/optimizer.h"
#include "core/quant/byte_blocks.h"

#include <QTest>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace anneal;

namespace {

at::Tensor tensorOf(const Json& numbers, const Json& shape)
{
    const auto values = numbers.get<std::vector<double>>();
    return at::tensor(values, at::kDouble)
        .to(at::kFloat)
        .reshape(shape.get<std::vector<std::int64_t>>());
}

config::TrainOptions optionsFor(const std::string& rule)
{
    config::TrainOptions options;
    options.optim = rule;
    options.weightDecay = 0.1;
    options.beta1 = 0.9;
    options.beta2 = 0.99;
    return options;
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>();
}

/// One matrix with gradients from a generator, after some updates by `rule`.
at::Tensor trained(const std::string& rule, std::int64_t rows, int steps)
{
    at::manual_seed(11);
    const auto values = at::randn({rows, 64}).requires_grad_(true);
    const auto optimizer = optim::makeOptimizer({{"w", values}}, optionsFor(rule)).value();
    for (int step = 0; step < steps; ++step) {
        values.mutable_grad() = at::randn({rows, 64});
        optimizer->step(1e-3);
    }
    return values.detach();
}

} // namespace

/// The update rules against torch, transformers and the published ones (tests/data/optim).
class OptimizerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesEqualTheReference_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char* rule : {"adamw_torch", "sgd", "adafactor", "lion_32bit"})
            QTest::addRow("%s", rule) << QString(rule);
    }

    void rulesEqualTheReference()
    {
        QFETCH(QString, rule);
        const auto golden =
            readJsonFile(ANNEAL_SOURCE_DIR "/tests/data/optim/optimizers.json").value();
        std::vector<optim::Parameter> parameters;
        for (const char* name : {"matrix", "model.norm.weight"})
            parameters.push_back(
                {.name = name,
                 .values =
                     tensorOf(golden["start"][name], golden["shapes"][name]).requires_grad_(true),
                 .decays = std::string_view(name) == "matrix"});
        const auto optimizer =
            optim::makeOptimizer(parameters, optionsFor(rule.toStdString())).value();
        for (const auto& step : golden["gradients"]) {
            for (const auto& parameter : parameters)
                parameter.values.mutable_grad() =
                    tensorOf(step[parameter.name], golden["shapes"][parameter.name]);
            optimizer->step(golden["rate"].get<double>());
        }
        for (const auto& parameter : parameters) {
            const auto expected = tensorOf(golden["final"][rule.toStdString()][parameter.name],
                                           golden["shapes"][parameter.name]);
            QVERIFY2(largestDifference(parameter.values.detach(), expected) < 2e-6,
                     parameter.name.c_str());
            QVERIFY(!parameter.values.grad().defined());
        }
    }

    void eightBitMomentsFollowAdamWClosely()
    {
        const auto exact = trained("adamw_torch", 64, 20);
        const auto coded = trained("adamw_8bit", 64, 20);
        // Each update moves a number by about the rate; 20 of them in 8 bits stay within a few.
        QVERIFY(largestDifference(exact, coded) > 0);
        QVERIFY((exact - coded).abs().mean().item<double>() < 2e-4);
        QVERIFY2(at::equal(trained("adamw_torch", 8, 20), trained("adamw_8bit", 8, 20)) ||
                     largestDifference(trained("adamw_torch", 8, 20),
                                       trained("adamw_8bit", 8, 20)) < 1e-6,
                 "small parameters keep their moments in 32 bits");
    }

    void theCodeBookIsThePublishedOne()
    {
        for (const bool isSigned : {true, false}) {
            const auto& book = quant::dynamicCodeBook(isSigned);
            QVERIFY(std::is_sorted(book.begin(), book.end()));
            QCOMPARE(book.back(), 1.0F);
            QCOMPARE(book.front(), isSigned ? -0.99296874F : 0.0F);
            QCOMPARE(std::count(book.begin(), book.end(), 0.0F), 1);
        }
        // bitsandbytes.functional.create_dynamic_map: the smallest above 0 and the largest below 1.
        QCOMPARE(quant::dynamicCodeBook(true)[128], 5.5e-7F);
        QCOMPARE(quant::dynamicCodeBook(false)[1], 3.25e-7F);
        QCOMPARE(quant::dynamicCodeBook(false)[254], 0.996484399F);
    }

    void everyCodeIsReadBackAsItself()
    {
        for (const bool isSigned : {true, false}) {
            const auto& book = quant::dynamicCodeBook(isSigned);
            const auto values =
                at::tensor(std::vector<float>(book.begin(), book.end()), at::kFloat) * 3.5;
            auto codes = at::empty({256}, at::kByte);
            auto scales = at::empty({1}, at::kFloat);
            quant::encodeBlocks(values, isSigned, codes, scales);
            for (std::int64_t i = 0; i < 256; ++i)
                QCOMPARE(codes[i].item<int>(), static_cast<int>(i));
            QVERIFY(largestDifference(quant::decodeBlocks(codes, scales, isSigned), values) < 1e-6);
        }
    }

    void theStateContinuesBitForBit_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char* rule : {"adamw_torch", "adamw_8bit", "sgd", "adafactor", "lion_32bit"})
            QTest::addRow("%s", rule) << QString(rule);
    }

    void theStateContinuesBitForBit()
    {
        QFETCH(QString, rule);
        const auto options = optionsFor(rule.toStdString());
        at::manual_seed(5);
        const auto start = at::randn({64, 80});
        std::vector<at::Tensor> gradients;
        for (int i = 0; i < 6; ++i)
            gradients.push_back(at::randn({64, 80}));
        const auto run = [&](const at::Tensor& values, optim::Optimizer& optimizer, int from,
                             int to) {
            for (int i = from; i < to; ++i) {
                values.mutable_grad() = gradients[static_cast<std::size_t>(i)].clone();
                optimizer.step(1e-2);
            }
        };
        const auto whole = start.clone().requires_grad_(true);
        run(whole, *optim::makeOptimizer({{"w", whole}}, options).value(), 0, 6);

        const auto first = start.clone().requires_grad_(true);
        const auto before = optim::makeOptimizer({{"w", first}}, options).value();
        run(first, *before, 0, 3);
        const auto second = first.detach().clone().requires_grad_(true);
        const auto after = optim::makeOptimizer({{"w", second}}, options).value();
        const auto from = before->state();
        auto to = after->state();
        QCOMPARE(to.size(), from.size());
        for (std::size_t i = 0; i < from.size(); ++i) {
            QCOMPARE(to[i].name, from[i].name);
            to[i].values.copy_(from[i].values);
        }
        after->setStepsDone(before->stepsDone());
        run(second, *after, 3, 6);
        QVERIFY(at::equal(whole.detach(), second.detach()));
    }

    void otherNamesAreRefused()
    {
        config::TrainOptions options;
        options.optim = "rmsprop";
        const auto made = optim::makeOptimizer({}, options);
        QVERIFY(!made);
        QVERIFY(made.error().message.find("rmsprop") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
