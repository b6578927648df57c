#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/train/trained_parameters.h"
#include "tests/core/train/fixture.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>

using namespace anneal;
using namespace anneal::tests;
namespace fs = std::filesystem;

/// Runs with embed_tokens and lm_head in lora_target.
class EndAdapterRunsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }
    void init() { m_runs = std::make_unique<SmallRuns>(); }

    void aResumedRunEqualsTheUninterruptedOne_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::newRow("sft") << "";
        QTest::newRow("tied") << "tied";
        QTest::newRow("dropout, NEFTune") << "lora_dropout=0.2 neftune_noise_alpha=5";
        QTest::newRow("whole layers kept") << "disable_gradient_checkpointing=true";
        QTest::newRow("LoRA+") << "loraplus_lr_ratio=4 loraplus_lr_embedding=1e-4";
        QTest::newRow("8 bits") << "optim=adamw_8bit lora_rank=16";
        QTest::newRow("adafactor") << "optim=adafactor";
        QTest::newRow("QLoRA") << "quantization_bit=4";
        QTest::newRow("dpo") << "stage=dpo dataset=pairs";
        QTest::newRow("held to the base") << "use_asft_loss=true";
    }
    void aResumedRunEqualsTheUninterruptedOne()
    {
        QFETCH(QString, settings);
        auto all = settingsOf(settings);
        all.emplace_back("save_steps=2");
        RunWatcher whole, again;
        const auto done = m_runs->train("whole", all, whole);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        if (!settings.contains(QLatin1String("asft"))) // whose loss is largest where it is unsure
            QVERIFY(whole.steps.back().loss < whole.steps.front().loss);
        all.push_back("resume_from_checkpoint=" + toUtf8(m_runs->root() / "whole/checkpoint-2"));
        QVERIFY(m_runs->train("again", all, again));
        QCOMPARE(again.steps.front().step, 3);
        QCOMPARE(bytesOf("again"), bytesOf("whole"));
        const auto stored = tensorsOf(m_runs->root() / "whole" / "adapter_model.safetensors");
        for (const char* name : {"model.embed_tokens.lora_embedding_A",
                                 "model.embed_tokens.lora_embedding_B", "lm_head.lora_B.weight"}) {
            const auto key = std::string("base_model.model.") + name;
            QVERIFY2(stored.contains(key), name);
            QVERIFY2(stored.at(key).abs().max().item<double>() > 0, name);
        }
    }

    // Sequences side by side, and one after the other on the kept base of another stage's runner.
    void anAdapterIsTrainedOnAndMergedBeneathANewOne()
    {
        RunWatcher first, second, third;
        QVERIFY(m_runs->train("first", settingsOf({}), first));
        auto on = settingsOf({});
        on.push_back("adapter_name_or_path=" + toUtf8(m_runs->root() / "first"));
        QVERIFY(m_runs->train("on", on, second));
        QVERIFY(second.steps.front().loss < first.steps.front().loss - 0.01);
        on.emplace_back("create_new_adapter=true");
        QVERIFY(m_runs->train("new", on, third));
        // Both begin with the same model.
        QVERIFY(std::abs(third.steps.front().loss - second.steps.front().loss) < 1e-4);
    }

    void embeddingsHaveARateOfTheirOwnWithLoraPlus()
    {
        const auto model = loadModel(sharedFolder() / "fixtures/models/llama_gqa/model");
        config::LoraOptions options;
        options.target = {"q_proj", "embed_tokens", "lm_head"};
        options.loraplusLrRatio = 16;
        options.loraplusLrEmbedding = 2e-6;
        const auto adapter = adapter::LoraAdapter::create(*model, options, 1).value();
        int seen = 0;
        for (const auto& parameter : train::trainedParameters(adapter, options, 1e-4)) {
            const bool isB = parameter.name.ends_with("lora_B");
            const bool isEmbeddingB = parameter.name.ends_with("lora_embedding_B");
            QCOMPARE(parameter.rateFactor, isEmbeddingB ? 2e-6 / 1e-4 : isB ? 16.0 : 1.0);
            QVERIFY(parameter.decays);
            seen += isEmbeddingB ? 1 : 0;
        }
        QCOMPARE(seen, 1);
    }

private:
    [[nodiscard]] static std::vector<std::string> settingsOf(const QString& words)
    {
        std::vector<std::string> settings = {"lora_target=q_proj,embed_tokens,lm_head",
                                             "logging_steps=1", "learning_rate=1e-2"};
        for (const auto& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word == QLatin1String("tied"))
                settings.push_back(
                    "model_name_or_path=" +
                    toUtf8(sharedFolder() / "fixtures/models/llama3_rope_tied/model"));
            else
                settings.push_back(word.toStdString());
        }
        return settings;
    }
    [[nodiscard]] QByteArray bytesOf(const char* run) const
    {
        const auto bytes = readFile(m_runs->root() / run / "adapter_model.safetensors");
        return bytes ? QByteArray::fromStdString(*bytes) : QByteArray("nothing of ") + run;
    }
    std::unique_ptr<SmallRuns> m_runs;
};

QTEST_GUILESS_MAIN(EndAdapterRunsTest)
#include "end_adapters_test.moc"
