#include "core/adapter/lora.h"
#include "core/adapter/work_scope.h"
#include "core/base/json.h"
#include "core/ops/ops.h"
#include "tests/core/train/fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using namespace anneal;
using namespace anneal::tests;

namespace {

fs::path dataFolder()
{
    return fs::path(ANNEAL_SOURCE_DIR) / "tests/data/peft";
}

config::LoraOptions endsOf(std::int64_t rank)
{
    config::LoraOptions options;
    options.rank = rank;
    options.alpha = 8;
    options.target = {"q_proj", "embed_tokens", "lm_head"};
    return options;
}

at::Tensor matrixOf(const Json& rows)
{
    std::vector<at::Tensor> list;
    for (const auto& row : rows)
        list.push_back(at::tensor(row.get<std::vector<float>>()));
    return at::stack(list);
}

/// Away from the start, where half of the matrices are zero.
void move(adapter::LoraAdapter& adapter)
{
    const auto generator = at::detail::createCPUGenerator(4);
    for (const auto& layer : adapter.layers()) {
        layer->a().add_(at::randn(layer->a().sizes(), generator) * 0.1);
        layer->b().add_(at::randn(layer->b().sizes(), generator) * 0.1);
    }
}

} // namespace

/// LoRA at the embedding and at the output matrix, against PEFT (tests/data/peft/make.py; the
/// logits of its adapters are compared in peft_adapters_test).
class EndAdaptersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ids = readJsonFile(dataFolder() / "expected.json")
                    .value()["ids"]
                    .get<std::vector<text::TokenId>>();
        m_golden = readJsonFile(dataFolder() / "ends.json").value();
    }

    void aNewAdapterBeginsWithPeftsNumbers()
    {
        const auto model = loadModel(dataFolder() / "untied");
        const auto before = logitsOf(*model, m_ids);
        const auto adapter = adapter::LoraAdapter::create(*model, endsOf(2), 2).value();
        QVERIFY(logitsOf(*model, m_ids).equal(before));
        QTemporaryDir target;
        const fs::path path = target.path().toStdString();
        QVERIFY(adapter.save(path, "untied"));
        const auto stored = tensorsOf(path / "adapter_model.safetensors");
        QCOMPARE(stored.size(), m_golden["start"].size());
        for (const auto& [name, rows] : m_golden["start"].items()) {
            const auto key = "base_model.model." + name +
                             (name.find("embedding") == std::string::npos ? ".weight" : "");
            QVERIFY2(stored.contains(key), key.c_str());
            QVERIFY2(stored.at(key).equal(matrixOf(rows)), key.c_str());
        }
    }

    void gradientsArePefts_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, matrices] : m_golden["gradients"].items())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void gradientsArePefts()
    {
        QFETCH(QString, name);
        const auto model = loadModel(
            dataFolder() / (name.startsWith(QLatin1String("adapters_tied")) ? "tied" : "untied"));
        auto adapter =
            adapter::LoraAdapter::load(*model, dataFolder() / name.toStdString(), true).value();
        adapter.setTraining(true);
        QVERIFY(adapter.hasSlots()); // what PEFT repeats of the base is not trained
        lossOf(*model).backward();
        const auto& expected = m_golden["gradients"][name.toStdString()];
        std::size_t compared = 0;
        for (const auto& parameter : adapter.parameters()) {
            auto gradient = parameter.values.grad();
            if (parameter.name.find("embedding") != std::string::npos)
                gradient = gradient.t(); // ours lie by token
            const auto wanted = matrixOf(expected[parameter.name]);
            QVERIFY2(largestDifference(gradient, wanted) < 1e-5, parameter.name.c_str());
            ++compared;
        }
        QCOMPARE(compared, expected.size());
    }

    // Gradients of shares that are worked on side by side add up to those of one pass.
    void sharesAddUp()
    {
        const auto model = loadModel(dataFolder() / "tied");
        auto adapter = adapter::LoraAdapter::create(*model, endsOf(2), 7).value();
        move(adapter);
        adapter.setTraining(true);
        const auto gradients = [&] {
            std::vector<at::Tensor> list;
            for (const auto& parameter : adapter.parameters()) {
                list.push_back(parameter.values.grad().clone());
                parameter.values.mutable_grad().reset();
            }
            return list;
        };
        lossOf(*model).backward();
        lossOf(*model).backward();
        const auto whole = gradients();
        adapter.setSlots(2);
        for (const std::size_t slot : {0U, 1U}) {
            const adapter::WorkScope scope({.slot = slot});
            lossOf(*model).backward();
        }
        adapter.collectGradients();
        const auto parts = gradients();
        for (std::size_t i = 0; i < whole.size(); ++i)
            QVERIFY(largestDifference(whole[i], parts[i]) < 1e-5);
    }

    void lossesKnowTheOutputAdapter()
    {
        const c10::AutoGradMode noGradients(false);
        const auto model = loadModel(dataFolder() / "untied");
        auto adapter = adapter::LoraAdapter::create(*model, endsOf(3), 7).value();
        move(adapter);
        const auto logits = logitsOf(*model, m_ids).to(at::kDouble);
        const auto targets = at::tensor(std::vector<std::int64_t>(m_ids.begin() + 1, m_ids.end()));
        const auto rows = logits.narrow(0, 0, targets.size(0)).log_softmax(-1);
        const auto expected = -rows.gather(1, targets.unsqueeze(1)).sum().item<double>();
        QVERIFY(std::abs(lossOf(*model).item<double>() - expected) < 1e-4);
        // Held to the base: KL(base || adapter), the base's rows without the adapter's columns.
        const auto hidden = model->hiddenStates(model::makeBatch({m_ids}, at::kCPU));
        const auto output = model->output(hidden);
        adapter.detachFrom(*model);
        const auto base = model->hiddenStates(model::makeBatch({m_ids}, at::kCPU));
        const auto p = model->logits(base).to(at::kDouble).log_softmax(-1);
        const auto q = logits.log_softmax(-1);
        const auto divergence = ops::linearDivergenceSum(output.hidden, base, output.matrix);
        QVERIFY(std::abs(divergence.item<double>() - (p.exp() * (p - q)).sum().item<double>()) <
                1e-4);
    }

    // Central differences in double of the loss and of the hold on the base.
    void gradientsOfTheLossesAreDifferences_data()
    {
        QTest::addColumn<double>("softcap");
        QTest::newRow("plain") << 0.0;
        QTest::newRow("capped") << 3.0;
    }
    void gradientsOfTheLossesAreDifferences()
    {
        QFETCH(double, softcap);
        const auto generator = at::detail::createCPUGenerator(9);
        const auto random = [&](std::int64_t rows, std::int64_t columns) {
            return at::randn({rows, columns}, generator, at::TensorOptions().dtype(at::kDouble));
        };
        const auto hidden = random(5, 6), weight = random(7, 4), up = random(7, 2);
        const auto reference = random(5, 4);
        const auto targets = at::tensor({1, -100, 6, 0, 3}, at::kLong);
        const auto losses = {
            std::function<at::Tensor()>([&] {
                return ops::linearCrossEntropySum(hidden, {weight, up}, targets, softcap, 2);
            }),
            std::function<at::Tensor()>([&] {
                return ops::linearDivergenceSum(hidden, reference, {weight, up}, softcap, 2);
            })};
        for (const auto& loss : losses) {
            for (auto matrix : {hidden, up}) {
                hidden.requires_grad_(true);
                up.requires_grad_(true);
                loss().backward();
                const auto gradient = matrix.grad().clone();
                hidden.mutable_grad().reset();
                up.mutable_grad().reset();
                const c10::AutoGradMode noGradients(false);
                constexpr double kStep = 1e-6;
                for (std::int64_t i = 0; i < matrix.numel(); ++i) {
                    auto number = matrix.detach().view({-1})[i];
                    number.add_(kStep);
                    const double above = loss().item<double>();
                    number.sub_(2 * kStep);
                    const double below = loss().item<double>();
                    number.add_(kStep);
                    const double slope = (above - below) / (2 * kStep);
                    QVERIFY(std::abs(slope - gradient.view({-1})[i].item<double>()) < 1e-6);
                }
            }
        }
    }

    // A token's numbers depend neither on its neighbours nor on how a text was cut.
    void tokensOneByOneGiveTheSame()
    {
        const c10::AutoGradMode noGradients(false);
        const auto model = loadModel(dataFolder() / "tied");
        auto adapter = adapter::LoraAdapter::create(*model, endsOf(3), 7).value();
        move(adapter);
        const auto whole = logitsOf(*model, m_ids);
        const auto cache = model->makeCache(1);
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const auto hidden = model->hiddenStates(
                model::makeBatch({{m_ids[i]}}, at::kCPU, {static_cast<std::int64_t>(i)}),
                cache.get());
            const auto row = whole[static_cast<std::int64_t>(i)];
            QVERIFY(largestDifference(model->logits(hidden)[0], row) < 1e-5);
        }
        const auto states = model->hiddenStates(model::makeBatch({m_ids}, at::kCPU));
        const auto together = model->logits(states);
        for (std::int64_t i = 0; i < states.size(0); ++i) {
            const auto alone = adapter.layers().back()->output(states.narrow(0, i, 1)).low;
            QVERIFY(adapter.layers().back()->output(states).low.narrow(0, i, 1).equal(alone));
        }
        QVERIFY(largestDifference(together, whole) < 1e-6);
    }

    void aMergedTiedPairIsNoneAnyMore()
    {
        const auto model = loadModel(dataFolder() / "tied");
        auto adapter =
            adapter::LoraAdapter::load(*model, dataFolder() / "adapters_tied/embedding").value();
        const auto expected = logitsOf(*model, m_ids);
        QVERIFY(model->config().tiedEmbeddings); // as long as the matrix is the one of both
        adapter.mergeInto(*model);
        QVERIFY(!model->config().tiedEmbeddings);
        QVERIFY(!model->embeddingAdapter && !model->outputAdapter);
        QVERIFY(largestDifference(logitsOf(*model, m_ids), expected) < 1e-5);
    }

    // PEFT's file holds the base's matrix too: another one counts, and is not lost on the way.
    void aMatrixThatIsNotTheModelsOwnCounts()
    {
        const auto folder = dataFolder() / "adapters_untied/embedding";
        const auto other = loadModel(dataFolder() / "untied");
        other->forEachParameter([](const std::string& name, at::Tensor& weight) {
            if (name == "model.embed_tokens.weight")
                weight = weight + 1;
        });
        const auto refused = adapter::LoraAdapter::load(*other, folder, true);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("embed_tokens.base_layer.weight") !=
                std::string::npos);
        QVERIFY(!other->embeddingAdapter);
        const auto plain = loadModel(dataFolder() / "untied");
        const auto one = adapter::LoraAdapter::load(*plain, folder).value();
        const auto two = adapter::LoraAdapter::load(*other, folder).value();
        QVERIFY(one.replaced().empty());
        QCOMPARE(two.replaced().size(), 1U);
        QVERIFY(logitsOf(*plain, m_ids).equal(logitsOf(*other, m_ids)));
    }

    void whatHasNoFormAtTheEndsIsRefusedByName()
    {
        const auto model = loadModel(dataFolder() / "untied");
        auto dora = endsOf(2);
        dora.useDora = true;
        const auto refused = adapter::LoraAdapter::create(*model, dora, 1);
        QVERIFY(!refused && refused.error().context.at("key") == "use_dora");
        auto pissa = adapter::LoraAdapter::create(*model, endsOf(2), 1).value();
        const auto started = pissa.startFromPrincipalPart(*model, -1, 1);
        QVERIFY(!started && started.error().context.at("key") == "pissa_init");
        auto mixed = endsOf(2);
        mixed.target = {"all", "lm_head"};
        const auto alone = adapter::LoraAdapter::create(*model, mixed, 1);
        QVERIFY(!alone && alone.error().message.find("all stands alone") != std::string::npos);
        auto unknown = endsOf(2);
        unknown.target = {"embed_token"};
        const auto missing = adapter::LoraAdapter::create(*model, unknown, 1);
        QVERIFY(!missing &&
                missing.error().message.find("embed_tokens, lm_head") != std::string::npos);
    }

private:
    static at::Tensor logitsOf(model::CausalLm& model, const std::vector<text::TokenId>& ids)
    {
        const c10::AutoGradMode noGradients(false);
        return model.logits(model.hiddenStates(model::makeBatch({ids}, at::kCPU)));
    }
    at::Tensor lossOf(model::CausalLm& model) const
    {
        std::vector<std::int64_t> targets(m_ids.begin() + 1, m_ids.end());
        targets.push_back(-100);
        const auto output = model.output(model.hiddenStates(model::makeBatch({m_ids}, at::kCPU)));
        return ops::linearCrossEntropySum(output.hidden, output.matrix, at::tensor(targets));
    }

    std::vector<text::TokenId> m_ids;
    Json m_golden;
};

QTEST_GUILESS_MAIN(EndAdaptersTest)
#include "end_adapters_test.moc"
