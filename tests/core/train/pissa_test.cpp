#include "core/adapter/pissa.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/runs/adapter_config.h"
#include "core/tensor/device.h"
#include "tests/core/train/fixture.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

using namespace anneal;
using namespace anneal::tests;

namespace {

at::Tensor hiddenOf(model::CausalLm& model)
{
    const c10::AutoGradMode noGradients(false);
    return model.hiddenStates(model::makeBatch({{3, 7, 11, 2, 9}}, at::kCPU));
}

} // namespace

/// LoRA that starts from the principal part of its weights.
class PissaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
        m_model = sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
        m_runs = std::make_unique<SmallRuns>();
    }

    void thePrincipalPartIsTheBestOfItsRank()
    {
        at::manual_seed(4);
        // Singular values that fall quickly, as those of trained weights do.
        const auto weight =
            at::mm(at::randn({48, 12}) * at::pow(0.5, at::arange(12)), at::randn({12, 40}));
        const auto [u, s, vh] = at::linalg_svd(weight, false);
        const auto best = at::mm(u.narrow(1, 0, 4) * s.narrow(0, 0, 4), vh.narrow(0, 0, 4));
        for (const std::int64_t iterations : {-1, 16}) {
            const auto part = adapter::principalPart(weight, 4, 2.0, iterations, 7);
            QVERIFY(largestDifference(at::mm(part.b, part.a) * 2.0, best) < 1e-4);
            QVERIFY(largestDifference(adapter::residual(weight, part.a, part.b, 2.0),
                                      weight - best) < 1e-4);
            // Both matrices carry the root of the singular values.
            QVERIFY(largestDifference(part.a.square().sum(1), part.b.square().sum(0)) < 1e-3);
        }
    }

    void theModelIsTheSameAtTheStart()
    {
        const auto model = loadModel(m_model);
        const auto before = hiddenOf(*model);
        auto adapter = adapter::LoraAdapter::create(*model, config::LoraOptions{}, 1).value();
        QVERIFY(adapter.startFromPrincipalPart(*model, -1, 1).has_value());
        QVERIFY(largestDifference(hiddenOf(*model), before) < 1e-4);
        QVERIFY(adapter.layers().front()->b().abs().max().item<double>() > 0);
    }

    void whatIsSavedWorksOnTheUntouchedBase()
    {
        RunWatcher watcher;
        const std::vector<std::string> settings = {"pissa_init=true", "pissa_convert=true",
                                                   "use_rslora=true", "num_train_epochs=3"};
        QVERIFY(m_runs->train("pissa", settings, watcher).has_value());
        const auto run = m_runs->root() / "pissa";
        const auto saved = runs::readAdapterConfig(run / "adapter_config.json").value();
        QCOMPARE(saved.rank, 16);
        QVERIFY(!saved.useRslora);
        const auto plain = loadModel(m_model);
        auto stored = adapter::LoraAdapter::load(*plain, run).value();
        // The parts belong to the residual base: its weights are what the start leaves.
        const auto parts = loadModel(m_model);
        {
            auto start = adapter::LoraAdapter::load(*parts, run / "pissa_init").value();
            for (const auto& layer : start.layers())
                layer->b().neg_();
            start.mergeInto(*parts);
        }
        auto trained = adapter::LoraAdapter::load(*parts, run / "pissa_backup").value();
        QVERIFY(largestDifference(hiddenOf(*plain), hiddenOf(*parts)) < 1e-4);
        QVERIFY(readFile(run / "pissa_converted" / "adapter_model.safetensors").value() ==
                readFile(run / "adapter_model.safetensors").value());
    }

    void aResumedRunEqualsTheUninterruptedOne()
    {
        RunWatcher watcher;
        const std::vector<std::string> settings = {"pissa_init=true", "max_steps=6",
                                                   "save_steps=3"};
        QVERIFY(m_runs->train("whole", settings, watcher).has_value());
        QVERIFY(m_runs->train("half", settings, watcher).has_value());
        std::filesystem::remove_all(m_runs->root() / "half" / "checkpoint-6");
        QVERIFY(m_runs->train("half", settings, watcher).has_value());
        QVERIFY(readFile(m_runs->root() / "whole" / "adapter_model.safetensors").value() ==
                readFile(m_runs->root() / "half" / "adapter_model.safetensors").value());
    }

private:
    std::filesystem::path m_model;
    std::unique_ptr<SmallRuns> m_runs;
};

QTEST_GUILESS_MAIN(PissaTest)
#include "pissa_test.moc"
