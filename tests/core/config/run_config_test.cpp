#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anneal;
using namespace anneal::config;

namespace {

const char* const kSftExample = R"(model_name_or_path: models/SmolLM2-135M-Instruct
stage: sft
do_train: true
finetuning_type: lora
lora_rank: 8
lora_target: all
dataset: identity,alpaca_en_demo
template: smollm2
cutoff_len: 2048
max_samples: 1000
output_dir: saves/smollm2-135m/lora/sft
logging_steps: 10
save_steps: 500
plot_loss: true
overwrite_output_dir: true
report_to: none
per_device_train_batch_size: 1
gradient_accumulation_steps: 8
learning_rate: 1.0e-4
num_train_epochs: 3.0
lr_scheduler_type: cosine
warmup_ratio: 0.1
bf16: true
trust_remote_code: true
preprocessing_num_workers: 16
dataloader_num_workers: 4
save_only_model: false
ddp_timeout: 180000000
resume_from_checkpoint: null
)";

const char* const kExportExample = R"(model_name_or_path: models/SmolLM2-135M-Instruct
adapter_name_or_path: saves/smollm2-135m/lora/sft
template: smollm2
export_dir: saves/smollm2_sft_merged
export_size: 5
export_device: cpu
export_legacy_format: false
)";

const char* const kChatExample = R"(model_name_or_path: models/SmolLM2-135M-Instruct
adapter_name_or_path: saves/smollm2-135m/lora/sft
template: smollm2
infer_backend: huggingface
)";

const char* const kNeeded = "model_name_or_path: m\ndataset: d\noutput_dir: o\n";

} // namespace

class RunConfigTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void examplesOfLlamaFactoryAreRead()
    {
        const auto sft = read(kSftExample);
        QVERIFY2(sft, sft ? "" : sft.error().message.c_str());
        QCOMPARE(sft->data().dataset.size(), std::size_t{2});
        QCOMPARE(sft->train().learningRate, 1e-4);
        QCOMPARE(sft->lora().alpha, 16.0);
        QVERIFY(sft->model().computeType == ComputeType::Bf16);
        QCOMPARE(sft->notes().size(), std::size_t{3});
        const auto exported = read(kExportExample, {}, Verb::Export);
        QVERIFY2(exported, exported ? "" : exported.error().message.c_str());
        QCOMPARE(exported->exporting().exportDir, std::string("saves/smollm2_sft_merged"));
        const auto chat = read(kChatExample, {}, Verb::Chat);
        QVERIFY2(chat, chat ? "" : chat.error().message.c_str());
        QCOMPARE(chat->generation().maxNewTokens.value(), 1024);
    }

    void runsOfTheReferenceAreRead()
    {
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        const auto config = RunConfig::fromFile(tests::sharedFolder() / "fixtures_llamafactory" /
                                                    "smollm2_xfc_acc4" / "train.yaml",
                                                {}, Verb::Train);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QCOMPARE(config->train().accumulation, 4);
        QVERIFY(config->train().includeNumInputTokensSeen);
        QVERIFY(config->model().computeType == ComputeType::Fp32);
    }

    void writtenYamlReadsBackTheSame()
    {
        const auto config =
            read(kSftExample,
                 {"default_system=no: # \"quoted\"", "lr_scheduler_kwargs={\"num_cycles\": 0.5}",
                  "preset=identity", "compute_type=auto", "bf16=null", "enable_thinking=null"});
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        const std::string yaml = config->toYaml();
        QVERIFY2(yaml.starts_with("### model\nmodel_name_or_path: models/SmolLM2-135M-Instruct\n"),
                 yaml.c_str());
        const auto again = read(yaml);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QCOMPARE(QString::fromStdString(again->toYaml()), QString::fromStdString(yaml));
        QCOMPARE(again->model().defaultSystem, std::string("no: # \"quoted\""));
        QVERIFY(!again->model().enableThinking);
        const std::string forOthers = config->toYaml(true);
        QVERIFY(forOthers.find("preset") == std::string::npos &&
                forOthers.find("compute_type") == std::string::npos);
    }

    void yamlScalarsAreReadAsYamlMeansThem_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("1e-4") << "learning_rate: 1e-4"
                              << "learning_rate"
                              << "0.0001";
        QTest::newRow("1.0e-4") << "learning_rate: 1.0e-4"
                                << "learning_rate"
                                << "0.0001";
        QTest::newRow("5e-5") << "learning_rate: 5e-5"
                              << "learning_rate"
                              << "5.0e-05";
        QTest::newRow("text number") << "learning_rate: \"2e-3\""
                                     << "learning_rate"
                                     << "0.002";
        QTest::newRow("yes") << "plot_loss: yes"
                             << "plot_loss"
                             << "true";
        QTest::newRow("On") << "plot_loss: On"
                            << "plot_loss"
                            << "true";
        QTest::newRow("OFF") << "plot_loss: OFF"
                             << "plot_loss"
                             << "false";
        QTest::newRow("no as text") << "eval_strategy: no"
                                    << "eval_strategy"
                                    << "no";
        QTest::newRow("false as text") << "save_strategy: false"
                                       << "save_strategy"
                                       << "no";
        QTest::newRow("none") << "report_to: none"
                              << "report_to"
                              << "none";
        QTest::newRow("null") << "lora_alpha: null"
                              << "lora_alpha"
                              << "";
        QTest::newRow("tilde") << "lora_alpha: ~"
                               << "lora_alpha"
                               << "";
        QTest::newRow("comma list") << "lora_target: q_proj, v_proj ,k_proj"
                                    << "lora_target"
                                    << "q_proj,v_proj,k_proj";
        QTest::newRow("list") << "lora_target: [q_proj, v_proj]"
                              << "lora_target"
                              << "q_proj,v_proj";
        QTest::newRow("whole float") << "lora_rank: 16.0"
                                     << "lora_rank"
                                     << "16";
        QTest::newRow("share") << "save_steps: 0.25"
                               << "save_steps"
                               << "0.25";
        QTest::newRow("true tokens") << "include_num_input_tokens_seen: true"
                                     << "include_num_input_tokens_seen"
                                     << "all";
        QTest::newRow("map") << "lr_scheduler_kwargs:\n  num_cycles: 2"
                             << "lr_scheduler_kwargs"
                             << "{\"num_cycles\": 2.0}";
        QTest::newRow("flow map") << "lr_scheduler_kwargs: {min_lr_rate: 0.1}"
                                  << "lr_scheduler_kwargs"
                                  << "{\"min_lr_rate\": 0.1}";
        QTest::newRow("comment") << "lora_rank: 4 # small"
                                 << "lora_rank"
                                 << "4";
    }
    void yamlScalarsAreReadAsYamlMeansThem()
    {
        QFETCH(QString, line);
        QFETCH(QString, key);
        const auto config = read(kNeeded + line.toStdString() + "\n");
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QTEST(QString::fromStdString(config->valueText(key.toStdString())), "value");
    }

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

    void jsonFilesAreReadToo()
    {
        const auto config = read("{\"model_name_or_path\": \"m\", \"dataset\": [\"a\", \"b\"],\n "
                                 "\"output_dir\": \"o\", \"bf16\": true,\n"
                                 " \"learning_rate\": 1e-3, \"lora_alpha\": null}",
                                 {}, Verb::Train, "run.json");
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QCOMPARE(config->valueText("dataset"), std::string("a,b"));
        const auto unknown = read("{\"model_name_or_path\": \"m\",\n\n\"lora_rnk\": 1}", {},
                                  Verb::Train, "run.json");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().context.at("line"), std::string("3"));
        for (const char* text : {"", "[1]", "{\"seed\": 1,}", "{\"seed\": 1", "{\"seed\": 1e999}",
                                 "{\"seed\": 1, \"seed\": 2}", "{seed: 1}"})
            QVERIFY2(!read(text, {}, Verb::Other, "run.json"), text);
        QVERIFY(!read(std::string(100'000, '['), {}, Verb::Other, "run.json"));
    }

    void theCommandLineWinsOverTheFile()
    {
        const auto config =
            read(kSftExample, {"lora_rank=4", "--learning-rate", "2e-3", "--seed=7", "--plot_loss",
                               "--bf16", "false", "max_samples=null", "--max_steps", "-1"});
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QCOMPARE(config->lora().rank, 4);
        QCOMPARE(config->train().learningRate, 2e-3);
        QCOMPARE(config->train().seed, std::uint64_t{7});
        QVERIFY(!config->data().maxSamples);
        QVERIFY(config->model().computeType == ComputeType::Fp32);
        QVERIFY(!RunConfig::fromOverrides({"lora_rank"}, Verb::Other));
        QVERIFY(!RunConfig::fromOverrides({"--lora_rank"}, Verb::Other));
        QVERIFY(!RunConfig::fromOverrides({"=4"}, Verb::Other));
        QVERIFY(RunConfig::fromOverrides({"default_system=a=b"}, Verb::Other)
                    ->valueText("default_system") == "a=b");
    }

    void eachVerbSaysWhatItNeeds()
    {
        QVERIFY(!RunConfig::fromOverrides({}, Verb::Train));
        QCOMPARE(RunConfig::fromOverrides({"model_name_or_path=m"}, Verb::Train)
                     .error()
                     .context.at("key"),
                 std::string("dataset"));
        QCOMPARE(RunConfig::fromOverrides({"model_name_or_path=m"}, Verb::Export)
                     .error()
                     .context.at("key"),
                 std::string("export_dir"));
        QVERIFY(RunConfig::fromOverrides({"model_name_or_path=m"}, Verb::Chat));
        const auto foreign =
            RunConfig::fromOverrides({"model_name_or_path=m", "learning_rate=1e-3"}, Verb::Chat);
        QVERIFY(!foreign);
        QVERIFY(foreign.error().message.find("chat") != std::string::npos);
        QVERIFY(RunConfig::fromOverrides({}, Verb::Other));
    }

    void commandsAreQuotedForAShell()
    {
        RunConfig config;
        QVERIFY(config.set("model_name_or_path", "my models/it's"));
        QVERIFY(config.set("lora_rank", "4"));
        QCOMPARE(QString::fromStdString(config.toCommand("train")),
                 QString("anneal train model_name_or_path='my models/it'\\''s' lora_rank=4"));
    }

    void packingTakesOneTokenOfTheLength()
    {
        QCOMPARE(RunConfig::fromOverrides({"packing=true"}, Verb::Other)->data().cutoffLen, 2047);
        const auto pt = RunConfig::fromOverrides({"stage=pt"}, Verb::Other);
        QVERIFY(pt->data().packing);
        QCOMPARE(pt->data().cutoffLen, 2048);
        QVERIFY(
            !RunConfig::fromOverrides({"stage=pt", "packing=false"}, Verb::Other)->data().packing);
    }

    void aMissingFileIsNamed()
    {
        const auto config = RunConfig::fromFile(path() / "none.yaml", {}, Verb::Train);
        QVERIFY(!config);
        QVERIFY(config.error().code == ErrorCode::NotFound);
        QVERIFY(config.error().message.find("none.yaml") != std::string::npos);
    }

private:
    std::filesystem::path path() const { return pathFromUtf8(m_folder->path().toStdString()); }
    Result<RunConfig> read(const std::string& text, const std::vector<std::string>& overrides = {},
                           Verb verb = Verb::Train, const char* name = "run.yaml") const
    {
        if (!writeFileAtomically(path() / name, text))
            return fail(ErrorCode::Io, "could not write the test's file");
        return RunConfig::fromFile(path() / name, overrides, verb);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RunConfigTest)
#include "run_config_test.moc"
