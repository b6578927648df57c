#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anneal;
using namespace anneal::config;

namespace {

/// As "Save arguments" writes it: the controls of the top bar and of the Train tab in any order.
const char* const kForm = R"(top.booster: auto
top.checkpoint_path: []
top.finetuning_type: lora
top.model_name: Qwen2.5-0.5B-Instruct
top.quantization_bit: '4'
top.quantization_method: bnb
top.rope_scaling: none
top.template: qwen
train.additional_target: ''
train.apollo_rank: 16
train.apollo_scale: 32
train.apollo_target: all
train.apollo_update_interval: 200
train.badam_mode: layer
train.badam_switch_interval: 50
train.badam_switch_mode: ascending
train.badam_update_ratio: 0.05
train.batch_size: 2
train.compute_type: bf16
train.create_new_adapter: false
train.cutoff_len: 1024
train.dataset:
- identity
- alpaca_en_demo
train.dataset_dir: data
train.ds_offload: false
train.ds_stage: none
train.enable_thinking: true
train.extra_args: '{"optim": "adamw_torch", "weight_decay": 0.01, "lora_rank": 64}'
train.freeze_extra_modules: ''
train.freeze_language_model: false
train.freeze_trainable_layers: 2
train.freeze_trainable_modules: all
train.galore_rank: 16
train.galore_scale: 2
train.galore_target: all
train.galore_update_interval: 200
train.gradient_accumulation_steps: 8
train.image_max_pixels: 768*768
train.learning_rate: 2e-4
train.logging_steps: 5
train.lora_alpha: 32
train.lora_dropout: 0.05
train.lora_rank: 16
train.lora_target: ''
train.loraplus_lr_ratio: 0
train.lr_scheduler_type: cosine
train.mask_history: true
train.max_grad_norm: '1.0'
train.max_samples: '5000'
train.neat_packing: false
train.neftune_alpha: 0
train.num_train_epochs: '3.0'
train.packing: false
train.ppo_score_norm: false
train.ppo_whiten_rewards: false
train.pref_beta: 0.1
train.pref_ftx: 0
train.pref_loss: sigmoid
train.report_to: none
train.resize_vocab: false
train.reward_model: []
train.save_steps: 100
train.swanlab_api_key: ''
train.swanlab_mode: cloud
train.swanlab_project: llamafactory
train.swanlab_run_name: ''
train.swanlab_workspace: ''
train.train_on_prompt: false
train.train_seed: '7'
train.training_stage: Supervised Fine-Tuning
train.use_apollo: false
train.use_badam: false
train.use_dora: false
train.use_galore: false
train.use_llama_pro: false
train.use_pissa: false
train.use_rslora: true
train.use_swanlab: false
train.val_size: 0.1
train.warmup_steps: 20
)";

} // namespace

/// What LlamaBoard saved is trained as LlamaBoard would have trained it.
class LlamaBoardFileTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<RunConfig> read(std::string text, const std::vector<std::string>& overrides = {})
    {
        const auto file =
            std::filesystem::path(m_folder.filePath(QStringLiteral("mine.yaml")).toStdString());
        if (!writeFileAtomically(file, text))
            qFatal("not written");
        return RunConfig::fromFile(file, overrides, Verb::Train);
    }
    static std::string with(const std::string& line, const std::string& instead)
    {
        std::string text = kForm;
        const auto at = text.find(line);
        if (at == std::string::npos)
            qFatal("no such line");
        return text.replace(at, line.size(), instead);
    }

private Q_SLOTS:
    void theFormBecomesTheRunThatItStarts()
    {
        const auto config = read(kForm);
        QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
        const auto model = config->model();
        QCOMPARE(model.modelNameOrPath, std::string("Qwen2.5-0.5B-Instruct"));
        QCOMPARE(model.chatTemplate, std::string("qwen"));
        QCOMPARE(model.quantizationBit, 4);
        QVERIFY(model.computeType == ComputeType::Bf16);
        const auto data = config->data();
        QCOMPARE(data.dataset, (std::vector<std::string>{"identity", "alpaca_en_demo"}));
        QCOMPARE(data.cutoffLen, 1024);
        QCOMPARE(data.maxSamples.value_or(0), 5000);
        QCOMPARE(data.valSize, 0.1);
        QVERIFY(data.maskHistory);
        QVERIFY(!data.packing);
        const auto train = config->train();
        QCOMPARE(train.stage, std::string("sft"));
        QCOMPARE(train.batchSize, 2);
        QCOMPARE(train.evalBatchSize, 2);
        QCOMPARE(train.accumulation, 8);
        QCOMPARE(train.learningRate, 2e-4);
        QCOMPARE(train.epochs, 3.0);
        QCOMPARE(train.warmupSteps, 20.0);
        QCOMPARE(train.seed, 7U);
        QCOMPARE(train.evalStrategy, std::string("steps"));
        QCOMPARE(train.evalSteps, 100.0);
        QCOMPARE(train.optim, std::string("adamw_torch")); // of the further arguments
        QCOMPARE(train.weightDecay, 0.01);
        QVERIFY(train.plotLoss);
        QCOMPARE(train.outputDir, std::string("saves/Qwen2.5-0.5B-Instruct/lora/mine"));
        const auto lora = config->lora();
        QCOMPARE(lora.rank, 16); // the method's control wins over the further arguments
        QCOMPARE(lora.alpha, 32.0);
        QVERIFY(lora.useRslora);
        QCOMPARE(lora.target, std::vector<std::string>{"all"});
        QVERIFY(!config->isGiven("use_galore") && !config->isGiven("galore_rank"));
        QVERIFY(!config->isGiven("pref_beta") && !config->isGiven("freeze_trainable_layers"));
        QVERIFY(!config->isGiven("loraplus_lr_ratio") && !config->isGiven("neftune_noise_alpha"));
    }

    void overridesOfTheCommandLineWin()
    {
        const auto config = read(kForm, {"model_name_or_path=/models/here", "lora_rank=4"});
        QVERIFY(config.has_value());
        QCOMPARE(config->model().modelNameOrPath, std::string("/models/here"));
        QCOMPARE(config->lora().rank, 4);
    }

    void aMethodBringsItsOwnGroup()
    {
        std::string text = with("top.finetuning_type: lora", "top.finetuning_type: freeze");
        text.replace(text.find("'4'"), 3, "none");
        const auto config = read(text);
        QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
        QCOMPARE(config->train().finetuningType, std::string("freeze"));
        QCOMPARE(config->freeze().trainableLayers, 2);
        QVERIFY(!config->isGiven("use_rslora")); // of the other method
        QVERIFY(config->isGiven("lora_rank"));   // of the further arguments
    }

    void checkpointsAreFoundWhereLlamaBoardSavesThem()
    {
        const auto config =
            read(with("top.checkpoint_path: []", "top.checkpoint_path:\n- train_2026-01-02"));
        QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
        QCOMPARE(config->model().adapterNameOrPath,
                 std::vector<std::string>{"saves/Qwen2.5-0.5B-Instruct/lora/train_2026-01-02"});
    }

    void whatIsNotInThisVersionIsRefusedByName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* line, const char* instead, const char* named) {
            QTest::newRow(instead) << QString::fromLatin1(line) << QString::fromLatin1(instead)
                                   << QString::fromLatin1(named);
        };
        row("Supervised Fine-Tuning", "PPO", "ppo");
        row("train.ds_stage: none", "train.ds_stage: '3'", "deepspeed");
        row("train.use_swanlab: false", "train.use_swanlab: true", "swanlab");
        row("top.finetuning_type: lora", "top.finetuning_type: oft", "oft");
        row("train.compute_type: bf16", "train.compute_type: fp16", "fp16");
        row("train.lora_alpha: 32", "train.lora_beta: 32", "train.lora_beta");
        row("train.lora_alpha: 32", "lora_alpha: 32", "lora_alpha");
        row("train.compute_type: bf16", "train.compute_type: fp8", "train.compute_type");
    }

    void whatIsNotInThisVersionIsRefusedByName()
    {
        QFETCH(QString, line);
        QFETCH(QString, instead);
        QFETCH(QString, named);
        const auto config = read(with(line.toStdString(), instead.toStdString()));
        QVERIFY(!config.has_value());
        const QString message = QString::fromStdString(config.error().message);
        QVERIFY2(message.contains(named, Qt::CaseInsensitive), qPrintable(message));
        QVERIFY2(message.contains(QLatin1String(", line ")), qPrintable(message));
    }

    void theGroupsThatAreOnAreTaken()
    {
        std::string text = with("train.use_galore: false", "train.use_galore: true");
        text.replace(text.find("'4'"), 3, "none");
        const auto method = text.find("top.finetuning_type: lora");
        text.replace(method, 25, "top.finetuning_type: full");
        text.replace(text.find(R"(, "lora_rank": 64)"), 17, "");
        const auto config = read(text);
        QVERIFY2(config.has_value(), config ? "" : config.error().message.c_str());
        QCOMPARE(config->valueText("galore_rank"), std::string("16"));
        QCOMPARE(config->train().finetuningType, std::string("full"));
    }
};

QTEST_GUILESS_MAIN(LlamaBoardFileTest)
#include "llamaboard_file_test.moc"
