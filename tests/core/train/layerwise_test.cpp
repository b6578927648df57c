#include "core/base/atomic_file.h"
#include "core/tensor/memory_budget.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace anneal;
using namespace anneal::tests;

/// galore_layerwise and apollo_layerwise: weights of a layer are updated inside the backward pass.
class LayerwiseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }
    void init() { m_runs = std::make_unique<SmallRuns>(); }

    // The same gradients by the same rule; only the clipping is gone, and the random directions,
    // of which each matrix has the first ones.
    void theResultIsThatOfOneUpdateAtTheEnd_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("galore") << "galore";
        QTest::newRow("apollo") << "apollo";
        QTest::newRow("galore without recomputing") << "galore disable_gradient_checkpointing=true";
        QTest::newRow("galore, better and worse answers") << "galore stage=dpo dataset=pairs";
        QTest::newRow("galore, some layers") << "galore finetuning_type=freeze";
        QTest::newRow("galore, 8 bits") << "galore optim=adamw_8bit galore_rank=64";
        QTest::newRow("galore, adafactor") << "galore optim=adafactor";
    }
    void theResultIsThatOfOneUpdateAtTheEnd()
    {
        QFETCH(QString, rule);
        auto words = rule.split(QLatin1Char(' '));
        const auto name = words.takeFirst().toStdString();
        auto plain = settingsOf(name);
        for (const auto& word : words)
            plain.push_back(word.toStdString());
        auto layerwise = plain;
        plain.emplace_back("max_grad_norm=0");
        layerwise.push_back(name + "_layerwise=true");
        RunWatcher whole, parts;
        QVERIFY(m_runs->train("whole", plain, whole));
        const auto done = m_runs->train("parts", layerwise, parts);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        QCOMPARE(parts.steps.size(), whole.steps.size());
        for (std::size_t i = 0; i < whole.steps.size(); ++i) {
            QCOMPARE(parts.steps[i].loss, whole.steps[i].loss);
            QVERIFY(std::abs(parts.steps[i].gradNorm - whole.steps[i].gradNorm) <
                    1e-5 * whole.steps[i].gradNorm);
        }
        QCOMPARE(differenceFromWhole("parts"), 0.0);
    }

    void aResumedRunEqualsTheUninterruptedOne_data()
    {
        QTest::addColumn<QString>("optim");
        QTest::addColumn<bool>("layerwise");
        QTest::newRow("layerwise") << "adamw_torch" << true;
        QTest::newRow("8 bits") << "adamw_8bit" << false;
        QTest::newRow("8 bits, layerwise") << "adamw_8bit" << true;
        QTest::newRow("adafactor") << "adafactor" << false;
        QTest::newRow("adafactor, layerwise") << "adafactor" << true;
    }
    void aResumedRunEqualsTheUninterruptedOne()
    {
        QFETCH(QString, optim);
        QFETCH(bool, layerwise);
        auto settings = settingsOf("galore");
        settings.emplace_back("galore_rank=64"); // of 4,096 numbers and more, so in 8 bits
        settings.emplace_back("optim=" + optim.toStdString());
        settings.emplace_back(layerwise ? "galore_layerwise=true" : "galore_layerwise=false");
        settings.emplace_back("save_steps=2");
        RunWatcher whole, again;
        QVERIFY(m_runs->train("whole", settings, whole));
        settings.push_back("resume_from_checkpoint=" +
                           (m_runs->root() / "whole" / "checkpoint-2").string());
        QVERIFY(m_runs->train("again", settings, again));
        QCOMPARE(again.steps.front().step, 3);
        QCOMPARE(differenceFromWhole("again"), 0.0);
    }

    // Weights of which some are updated and some are not are not kept.
    void anUpdateThatRunsOutOfMemoryIsNotSaved()
    {
        auto settings = settingsOf("galore");
        settings.emplace_back("galore_layerwise=true");
        settings.emplace_back("save_steps=2");
        RunWatcher whole, watcher, again;
        QVERIFY(m_runs->train("whole", settings, whole));
        watcher.onStep = [](const report::StepEvent& event) {
            if (event.step == 3)
                tensor::MemoryBudget::setForTests(0);
        };
        const auto failed = m_runs->train("run", settings, watcher);
        tensor::MemoryBudget::setForTests({});
        QVERIFY(!failed);
        QVERIFY(failed.error().code == ErrorCode::OutOfMemory);
        QVERIFY2(failed.error().message.find("after update 2") != std::string::npos,
                 failed.error().message.c_str());
        QVERIFY(!std::filesystem::exists(m_runs->root() / "run" / "checkpoint-3"));
        QVERIFY(m_runs->train("run", settings, again));
        QCOMPARE(again.steps.front().step, 3);
        QCOMPARE(differenceFromWhole("run"), 0.0);
    }

private:
    [[nodiscard]] static std::vector<std::string> settingsOf(const std::string& name)
    {
        std::vector<std::string> settings = {"finetuning_type=full",
                                             "optim=adamw_torch",
                                             "use_" + name + "=true",
                                             name + "_rank=4",
                                             name + "_update_interval=2",
                                             "gradient_accumulation_steps=1",
                                             "per_device_train_batch_size=5",
                                             "weight_decay=0.1",
                                             "logging_steps=1"};
        if (name == "apollo")
            settings.emplace_back("apollo_proj=svd");
        return settings;
    }
    [[nodiscard]] double differenceFromWhole(const std::string& run) const
    {
        return differenceOfFiles(m_runs->root() / run / "model.safetensors",
                                 m_runs->root() / "whole" / "model.safetensors");
    }
    std::unique_ptr<SmallRuns> m_runs;
};

QTEST_GUILESS_MAIN(LayerwiseTest)
#include "layerwise_test.moc"
