#include "core/base/utf8.h"
#include "core/runs/trainer_log.h"
#include "core/runs/trainer_state.h"
#include "core/train/trainer.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>

using namespace anneal;
using namespace anneal::tests;

/// The default model trained on ten rows, against what LLaMA-Factory wrote for the same settings.
class LlamaFactoryRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        if (defaultModelFile().empty())
            QSKIP("the default model is not there");
    }

    void everyLossAndLogFieldEqualsTheReference_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("extra");
        QTest::newRow("accumulation 4") << "smollm2_xfc_acc4"
                                        << "gradient_accumulation_steps=4 num_train_epochs=2";
        QTest::newRow("three epochs") << "smollm2_xfc_run"
                                      << "gradient_accumulation_steps=1 num_train_epochs=3";
    }

    void everyLossAndLogFieldEqualsTheReference()
    {
        QFETCH(QString, name);
        QFETCH(QString, extra);
        const auto golden = sharedFolder() / "fixtures_llamafactory" / name.toStdString();
        QTemporaryDir folder;
        const auto out = pathFromUtf8(folder.path().toStdString()) / "run";
        std::vector<std::string> overrides = {
            "stage=sft",
            "do_train=true",
            "finetuning_type=lora",
            "model_name_or_path=" + toUtf8(defaultModelFile()),
            "template=smollm2",
            "dataset=xfc",
            "dataset_dir=" + toUtf8(sharedFolder() / "fixtures_llamafactory" / "data"),
            "output_dir=" + toUtf8(out),
            "per_device_train_batch_size=2",
            "learning_rate=1e-4",
            "lr_scheduler_type=cosine",
            "logging_steps=1",
            "save_steps=100",
            "include_num_input_tokens_seen=true",
            "disable_gradient_checkpointing=true",
            "use_cpu=true"};
        for (const auto& part : extra.split(' '))
            overrides.push_back(part.toStdString());
        const auto config = config::RunConfig::fromOverrides(overrides, config::Verb::Train);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        report::TrainListener listener;
        jobs::JobContext context;
        const auto summary = train::train(*config, listener, context);
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());

        const auto ours = runs::readTrainerLog(out / "trainer_log.jsonl").value();
        const auto theirs = runs::readTrainerLog(golden / "trainer_log.jsonl").value();
        QCOMPARE(ours.size(), theirs.size());
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const auto &a = ours[i], &b = theirs[i];
            QCOMPARE(a.currentSteps, b.currentSteps);
            QCOMPARE(a.totalSteps, b.totalSteps);
            QCOMPARE(a.loss.has_value(), b.loss.has_value());
            if (a.loss)
                QVERIFY2(std::abs(*a.loss - *b.loss) < 1e-4,
                         qPrintable(QString("update %1: %2 and %3")
                                        .arg(a.currentSteps)
                                        .arg(*a.loss, 0, 'g', 9)
                                        .arg(*b.loss, 0, 'g', 9)));
            if (a.learningRate)
                QVERIFY(std::abs(*a.learningRate - *b.learningRate) < 1e-15);
            QCOMPARE(a.epoch, b.epoch);
            QCOMPARE(a.percentage, b.percentage);
            QCOMPARE(a.totalTokens, b.totalTokens);
        }
        const auto state = runs::readTrainerState(out / "trainer_state.json").value();
        const auto expected = runs::readTrainerState(golden / "trainer_state.json").value();
        QCOMPARE(state.totalFlos, expected.totalFlos);
        for (std::size_t i = 0; i < state.logHistory.size(); ++i) {
            if (const auto norm = expected.logHistory[i].gradNorm)
                QVERIFY(std::abs(*state.logHistory[i].gradNorm - *norm) < 2e-4 * *norm);
        }
        QVERIFY(std::abs(summary->trainLoss - *expected.logHistory.back().trainLoss) < 1e-4);
        if (!std::filesystem::exists(golden / "adapter_model.safetensors"))
            return;
        const auto tuned = tensorsOf(out / "adapter_model.safetensors");
        const auto reference = tensorsOf(golden / "adapter_model.safetensors");
        QCOMPARE(tuned.size(), reference.size());
        for (const auto& [tensor, values] : reference)
            QVERIFY2(largestDifference(tuned.at(tensor), values) < 2e-4, tensor.c_str());
    }
};

QTEST_GUILESS_MAIN(LlamaFactoryRunTest)
#include "llamafactory_run_test.moc"
