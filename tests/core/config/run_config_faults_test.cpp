#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anneal;
using namespace anneal::config;

namespace {

const char* const kNeeded = "model_name_or_path: m\ndataset: d\noutput_dir: o\n";

} // namespace

/// Run files with mistakes, and hostile ones.
class RunConfigFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileInWhichYamlNeverEndsIsRefused()
    {
        const auto config = read(",{"); // yaml-cpp finds one empty document after the other here
        QVERIFY(!config);
        QVERIFY(config.error().code == ErrorCode::Format);
    }

    void aliasesThatStandForAHugeDocumentAreRefused()
    {
        std::string text = kNeeded;
        text += "a: &a " + std::string(4000, 'x') + "\n";
        for (char level = 'b'; level < 'h'; ++level) {
            text += std::string(1, level) + ": &" + level + " {";
            for (int i = 0; i < 30; ++i)
                text += "k" + std::to_string(i) + ": *" + static_cast<char>(level - 1) + ", ";
            text += "}\n";
        }
        const auto config = read(text);
        QVERIFY(!config);
        QVERIFY2(config.error().message.find("aliases") != std::string::npos,
                 config.error().message.c_str());
    }

    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown key") << "lora_rnak: 4"
                                     << "4"
                                     << "lora_rank";
        QTest::newRow("hopeless key") << "zzzzqqqq: 4"
                                      << "4"
                                      << "zzzzqqqq";
        QTest::newRow("old key") << "evaluation_strategy: steps"
                                 << "4"
                                 << "eval_strategy";
        QTest::newRow("old device") << "no_cuda: true"
                                    << "4"
                                    << "use_cpu";
        QTest::newRow("range") << "lora_rank: 0"
                               << "4"
                               << "between 1 and 1024";
        QTest::newRow("range of rate") << "learning_rate: -1"
                                       << "4"
                                       << "between 0 and 1";
        QTest::newRow("not a number") << "learning_rate: fast"
                                      << "4"
                                      << "must be a number";
        QTest::newRow("nan") << "learning_rate: .nan"
                             << "4"
                             << "must be a number";
        QTest::newRow("huge") << "lora_rank: 99999999999999999999"
                              << "4"
                              << "whole number";
        QTest::newRow("fraction") << "lora_rank: 8.5"
                                  << "4"
                                  << "whole number";
        QTest::newRow("flag") << "plot_loss: perhaps"
                              << "4"
                              << "true or false";
        QTest::newRow("choice") << "lr_scheduler_type: cosin"
                                << "4"
                                << "known values";
        QTest::newRow("refused choice") << "stage: ppo"
                                        << "4"
                                        << "use sft";
        QTest::newRow("refused key") << "shift_attn: true"
                                     << "4"
                                     << "which this version does not do";
        QTest::newRow("logger") << "report_to: wandb"
                                << "4"
                                << "trainer_log.jsonl";
        QTest::newRow("all loggers") << "report_to: all"
                                     << "4"
                                     << "name the loggers: tensorboard, csv";
        QTest::newRow("one refused logger") << "report_to: csv, mlflow"
                                            << "4"
                                            << "mlflow";
        QTest::newRow("none and a logger") << "report_to: none,csv"
                                           << "4"
                                           << "none beside";
        QTest::newRow("unknown logger") << "report_to: tensorbord"
                                        << "4"
                                        << "known values are: none, tensorboard, csv";
        QTest::newRow("best without measuring") << "load_best_model_at_end: true"
                                                << "4"
                                                << "set eval_strategy";
        QTest::newRow("best, other strategies")
            << "load_best_model_at_end: true\nval_size: 0.1\neval_strategy: epoch"
            << "4"
            << "eval_strategy is epoch and save_strategy is steps";
        QTest::newRow("best between savings")
            << "load_best_model_at_end: true\nval_size: 0.1\neval_strategy: steps\n"
               "eval_steps: 30\nsave_steps: 100"
            << "4"
            << "multiple of eval_steps";
        QTest::newRow("best, a share and a number")
            << "load_best_model_at_end: true\nval_size: 0.1\neval_strategy: steps\n"
               "eval_steps: 0.1\nsave_steps: 100"
            << "4"
            << "both a share";
        QTest::newRow("best by what isn't measured")
            << "metric_for_best_model: rouge\nval_size: 0.1\neval_strategy: steps"
            << "4"
            << "choose one of: loss";
        QTest::newRow("best by accuracy")
            << "metric_for_best_model: eval_accuracy\nval_size: 0.1\neval_strategy: steps"
            << "4"
            << "compute_accuracy: true";
        QTest::newRow("best of one of several")
            << "metric_for_best_model: loss\neval_dataset: a,b\neval_on_each_dataset: true\n"
               "eval_strategy: steps"
            << "4"
            << "a_loss, b_loss";
        QTest::newRow("patience without measuring") << "early_stopping_steps: 3"
                                                    << "4"
                                                    << "set eval_strategy";
        QTest::newRow("patience without a metric")
            << "early_stopping_steps: 3\nval_size: 0.1\neval_strategy: steps"
            << "4"
            << "metric_for_best_model: loss";
        QTest::newRow("first measurement without rows") << "eval_on_start: true"
                                                        << "4"
                                                        << "val_size or eval_dataset";
        QTest::newRow("predicting without answers") << "do_predict: true\nval_size: 0.1"
                                                    << "4"
                                                    << "predict_with_generate: true";
        QTest::newRow("predicting without rows") << "do_predict: true\npredict_with_generate: true"
                                                 << "4"
                                                 << "val_size or eval_dataset";
        QTest::newRow("answers for plain text")
            << "predict_with_generate: true\nval_size: 0.1\nstage: pt"
            << "4"
            << "stage: sft";
        QTest::newRow("answers and accuracy")
            << "compute_accuracy: true\nval_size: 0.1\npredict_with_generate: true"
            << "4"
            << "exclude each other";
        QTest::newRow("deepspeed") << "deepspeed: z2.json"
                                   << "4"
                                   << "hold the whole model";
        QTest::newRow("list for one") << "lora_rank: [1, 2]"
                                      << "4"
                                      << "not a list";
        QTest::newRow("map for one") << "lora_rank: {a: 1}"
                                     << "4"
                                     << "not a map";
        QTest::newRow("twice") << "lora_rank: 4\nlora_rank: 8"
                               << "5"
                               << "line 4";
        QTest::newRow("tab") << "lora_rank: 4\n\tseed: 1"
                             << "5"
                             << "YAML";
        QTest::newRow("stray bracket") << "lora_rank: 4\n]"
                                       << ""
                                       << "YAML";
        QTest::newRow("second document") << "---\nlora_rank: 4"
                                         << "4"
                                         << "second document";
        QTest::newRow("quote") << "template: \"x"
                               << "4"
                               << "quote";
        QTest::newRow("kwargs") << "lr_scheduler_kwargs: {min_lr_rte: 1}"
                                << "4"
                                << "min_lr_rate";
        QTest::newRow("floor") << "lr_scheduler_type: cosine_with_min_lr"
                               << ""
                               << "min_lr_rate";
        QTest::newRow("steps") << "save_steps: 1.5"
                               << "4"
                               << "whole";
        QTest::newRow("no rows to measure") << "eval_strategy: steps"
                                            << "4"
                                            << "val_size";
        QTest::newRow("two validations") << "val_size: 0.1\neval_dataset: x"
                                         << "4"
                                         << "eval_dataset";
        QTest::newRow("labels") << "train_on_prompt: true\nmask_history: true"
                                << "5"
                                << "exclude";
        QTest::newRow("pt") << "stage: pt\nmask_history: true"
                            << "5"
                            << "stage: sft";
        QTest::newRow("types") << "bf16: true\ncompute_type: fp32"
                               << "5"
                               << "contradict";
        QTest::newRow("nothing to do") << "do_train: false"
                                       << "4"
                                       << "do_train";
    }
    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto config = read(kNeeded + text.toStdString() + "\n");
        QVERIFY(!config);
        const auto& error = config.error();
        QVERIFY2(QString::fromStdString(error.message).contains(named), error.message.c_str());
        QVERIFY2(QString::fromStdString(error.message).contains("run.yaml"), error.message.c_str());
        if (!line.isEmpty()) {
            QVERIFY2(error.context.contains("line"), error.message.c_str());
            QCOMPARE(QString::fromStdString(error.context.at("line")), line);
        }
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("comment only") << QByteArray("# nothing\n");
        QTest::newRow("list") << QByteArray("- a\n- b\n");
        QTest::newRow("word") << QByteArray("hello\n");
        QTest::newRow("two documents") << QByteArray("seed: 1\n---\nseed: 2\n");
        QTest::newRow("NUL") << QByteArray("seed: 1\0x: 2\n", 13);
        QTest::newRow("not UTF-8") << QByteArray("template: \xff\xfe\n");
        QTest::newRow("deep flow") << QByteArray(100'000, '[');
        QTest::newRow("deep map") << QByteArray("lr_scheduler_kwargs: ") +
                                         QByteArray("{a: ").repeated(20'000);
        QTest::newRow("bombs") << QByteArray(
            "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nseed: *c\n");
        QTest::newRow("self") << QByteArray("lr_scheduler_kwargs: &a {x: *a}\n");
        QTest::newRow("no such anchor") << QByteArray("seed: *a\n");
        QTest::newRow("key is a list") << QByteArray("? [a, b]\n: 1\n");
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto config = read(bytes.toStdString());
        QVERIFY(!config);
        QVERIFY(config.error().code == ErrorCode::Format ||
                config.error().code == ErrorCode::InvalidArgument);
    }

    void settingsThatExcludeEachOtherAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto add = [](const char* key, const char* text) {
            QTest::addRow("%s", text) << QString(text).replace(QLatin1String("; "), "\n") << key;
        };
        add("use_galore", "use_galore: true");
        add("use_apollo", "use_galore: true; use_apollo: true; finetuning_type: full");
        add("use_badam", "use_badam: true; finetuning_type: full; optim: sgd");
        add("use_galore", "use_galore: true; finetuning_type: full; optim: lion_32bit");
        add("use_apollo", "use_apollo: true; finetuning_type: full; optim: adamw_8bit");
        add("use_apollo", "use_apollo: true; finetuning_type: full; optim: adafactor");
        add("apollo_proj_type", "use_apollo: true; finetuning_type: full; apollo_proj_type: left");
        add("weight_decay",
            "use_badam: true; badam_mode: ratio; finetuning_type: full; weight_decay: 0.1");
        add("galore_layerwise", "use_galore: true; finetuning_type: full; galore_layerwise: true; "
                                "gradient_accumulation_steps: 4");
        add("apollo_layerwise", "use_apollo: true; finetuning_type: full; apollo_layerwise: true; "
                                "auto_find_batch_size: true");
        add("freeze_trainable_layers", "use_llama_pro: true; freeze_trainable_layers: -2");
        add("use_llama_pro", "use_llama_pro: true; finetuning_type: full");
        add("resize_vocab", "quantization_bit: 4; add_tokens: a");
        add("train_from_scratch", "train_from_scratch: true");
        add("pure_bf16", "pure_bf16: true; compute_type: fp32");
        add("tokenized_path", "tokenized_path: t; vary_questions: true");
        add("save_strategy", "save_strategy: best");
    }
    void settingsThatExcludeEachOtherAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        const auto config = read(kNeeded + text.toStdString() + "\n");
        QVERIFY(!config);
        QVERIFY2(config.error().context.contains("key"), config.error().message.c_str());
        QCOMPARE(QString::fromStdString(config.error().context.at("key")), key);
    }

private:
    [[nodiscard]] Result<RunConfig> read(const std::string& text) const
    {
        const auto file = pathFromUtf8(m_folder->path().toStdString()) / "run.yaml";
        if (!writeFileAtomically(file, text))
            return fail(ErrorCode::Io, "could not write the test's file");
        return RunConfig::fromFile(file, {}, Verb::Train);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RunConfigFaultsTest)
#include "run_config_faults_test.moc"
