#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/config/run_config.h"
#include "core/config/schedule_options.h"
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

    // Read again, a run that only measures would train.
    void aRunThatDoesNotTrainSaysSo()
    {
        const auto config = read("model_name_or_path: m\ndataset: d\noutput_dir: o\n"
                                 "do_train: false\ndo_eval: true\nval_size: 0.1\n",
                                 {}, Verb::Other);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QVERIFY(config->toYaml().find("do_train: false") != std::string::npos);
        QVERIFY(config->toCommand("train").find("do_train=false") != std::string::npos);
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

    // LLaMA-Factory refuses a file with a key that it doesn't know.
    void whatOnlyThisProgramHasIsLeftOutForLlamaFactory()
    {
        const auto config =
            read(kSftExample, {"min_p=0.1", "typical_p=0.9", "no_repeat_ngram_size=3",
                               "min_length=2", "min_new_tokens=2", "early_stopping=true",
                               "quantization_bit=4", "quantization_type=int4", "top_p=0.5"});
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        const auto yaml = config->toYaml(true);
        for (const char* own : {"min_p", "typical_p", "no_repeat_ngram_size", "min_length",
                                "min_new_tokens", "early_stopping", "int4"}) {
            QVERIFY2(yaml.find(own) == std::string::npos, own);
            QVERIFY2(config->toYaml().find(own) != std::string::npos, own);
        }
        QVERIFY(yaml.find("top_p: 0.5") != std::string::npos);
        QVERIFY(yaml.find("quantization_bit: 4") != std::string::npos);
    }

    void aPlateauFollowsTheLossUnlessAMetricIsNamed()
    {
        const std::vector<std::string> measured = {"val_size=0.1", "eval_strategy=steps",
                                                   "lr_scheduler_type=reduce_lr_on_plateau"};
        const auto plain = read(kSftExample, measured);
        QVERIFY2(plain, plain ? "" : plain.error().message.c_str());
        QCOMPARE(plain->evaluation().metric, std::string("eval_loss"));
        QVERIFY(!plain->evaluation().greaterIsBetter);
        auto named = measured;
        named.insert(named.end(), {"metric_for_best_model=accuracy", "compute_accuracy=true"});
        QVERIFY(read(kSftExample, named)->evaluation().greaterIsBetter);
    }

    void metricsAreThoseThatTheStageMeasures_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<bool>("known");
        QTest::newRow("dpo accuracies") << "dpo"
                                        << "rewards/accuracies" << true;
        QTest::newRow("dpo margins") << "dpo"
                                     << "eval_rewards/margins" << true;
        QTest::newRow("kto margins") << "kto"
                                     << "rewards/margins" << true;
        QTest::newRow("kto accuracies") << "kto"
                                        << "rewards/accuracies" << false;
        QTest::newRow("dpo accuracy") << "dpo"
                                      << "accuracy" << false;
        QTest::newRow("rm accuracy") << "rm"
                                     << "accuracy" << true;
        QTest::newRow("sft margins") << "sft"
                                     << "rewards/margins" << false;
        QTest::newRow("sigmoid's odds") << "dpo"
                                        << "odds_ratio_loss" << false;
    }

    void metricsAreThoseThatTheStageMeasures()
    {
        QFETCH(QString, stage);
        QFETCH(QString, metric);
        QFETCH(bool, known);
        const auto config =
            read(kNeeded,
                 {"stage=" + stage.toStdString(), "metric_for_best_model=" + metric.toStdString(),
                  "val_size=0.1", "eval_strategy=steps", "compute_accuracy=true"});
        QCOMPARE(config.has_value(), known);
        if (!known)
            QCOMPARE(config.error().context.at("key"), std::string("metric_for_best_model"));
    }

    // Every key is honoured, refused, or has a line that says why it changes nothing.
    void keysWithoutEffectInThisRunAreTold_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QString>("told");
        QTest::newRow("accuracy of pairs")
            << QStringList{"stage=dpo", "compute_accuracy=true"} << "compute_accuracy";
        QTest::newRow("packing of pairs") << QStringList{"stage=dpo", "packing=true"} << "packing";
        QTest::newRow("general rows")
            << QStringList{"stage=dpo", "rehearsal_rows=2"} << "rehearsal_rows";
        QTest::newRow("unlabelled rows")
            << QStringList{"stage=dpo", "unlabeled_dataset=open"} << "unlabeled_dataset";
        QTest::newRow("rank of an adapter that is there")
            << QStringList{"adapter_name_or_path=before", "lora_rank=4"} << "lora_rank";
        QTest::newRow("rank without LoRA")
            << QStringList{"finetuning_type=full", "lora_rank=4"} << "lora_rank";
        QTest::newRow("rate of embeddings without LoRA+")
            << QStringList{"lora_target=q_proj,embed_tokens", "loraplus_lr_embedding=1e-5"}
            << "loraplus_lr_embedding";
        QTest::newRow("rate of embeddings without an embedding's adapter")
            << QStringList{"loraplus_lr_ratio=4", "loraplus_lr_embedding=1e-5"}
            << "loraplus_lr_embedding";
        QTest::newRow("rounds") << QStringList{"semi_rounds=3"} << "semi_rounds";
        QTest::newRow("preference") << QStringList{"pref_beta=0.3"} << "pref_beta";
        QTest::newRow("gamma") << QStringList{"stage=dpo", "simpo_gamma=1"} << "simpo_gamma";
        QTest::newRow("kto's weight")
            << QStringList{"stage=dpo", "kto_chosen_weight=2"} << "kto_chosen_weight";
        QTest::newRow("freeze") << QStringList{"freeze_trainable_layers=1"}
                                << "freeze_trainable_layers";
        QTest::newRow("GaLore") << QStringList{"galore_rank=4"} << "galore_rank";
        QTest::newRow("form without bits")
            << QStringList{"quantization_type=fp4"} << "quantization_type";
        QTest::newRow("type of answers") << QStringList{"infer_dtype=float32"} << "infer_dtype";
        QTest::newRow("lengths of a stream")
            << QStringList{"streaming=true", "max_steps=3",
                           "train_sampling_strategy=group_by_length"}
            << "train_sampling_strategy";
        QTest::newRow("type of measurements")
            << QStringList{"bf16_full_eval=true"} << "bf16_full_eval";
        QTest::newRow("temperature") << QStringList{"temperature=0.5"} << "temperature";
    }

    void keysWithoutEffectInThisRunAreTold()
    {
        QFETCH(QStringList, settings);
        QFETCH(QString, told);
        std::vector<std::string> words;
        for (const auto& setting : settings)
            words.push_back(setting.toStdString());
        const auto config = read(kNeeded, words);
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        const auto notes = config->notes();
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY2(notes.front().sentence.starts_with(told.toStdString() + " has no effect here: "),
                 notes.front().sentence.c_str());
    }

    void keysWithAnEffectAreNotTold()
    {
        for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
                 {"stage=dpo", "pref_beta=0.2", "ref_model=other", "neftune_noise_alpha=5"},
                 {"stage=kto", "kto_chosen_weight=2", "pref_ftx=0.1"},
                 {"adapter_name_or_path=before", "create_new_adapter=true", "lora_rank=4"},
                 {"finetuning_type=freeze", "freeze_trainable_layers=1"},
                 {"lora_target=q_proj,embed_tokens", "loraplus_lr_ratio=4",
                  "loraplus_lr_embedding=1e-5"},
                 {"quantization_bit=4", "quantization_type=fp4"},
                 {"do_train=false", "do_eval=true", "val_size=0.1", "bf16_full_eval=true"},
                 {"predict_with_generate=true", "val_size=0.1", "temperature=0.5"}}) {
            const auto config = read(kNeeded, words);
            QVERIFY2(config, config ? "" : config.error().message.c_str());
            const auto notes = config->notes();
            QVERIFY2(notes.empty(), notes.empty() ? "" : notes.front().sentence.c_str());
        }
    }

    void namesOfScheduleSettingsAreRead()
    {
        const auto wanted = [&](const std::string& kwargs) {
            return read(kNeeded,
                        {"lr_scheduler_type=warmup_stable_decay", "lr_scheduler_kwargs=" + kwargs});
        };
        const auto config = wanted(R"({"decay_type": "linear", "min_lr_ratio": 0.1})");
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QCOMPARE(scheduleWords(*config).at("decay_type"), std::string("linear"));
        QVERIFY(!wanted(R"({"decay_type": "steep"})"));
        QVERIFY(!wanted(R"({"decay_type": 1})"));
    }

    void allOfTheInputDroppedIsRefused()
    {
        QVERIFY(!read(kNeeded, {"lora_dropout=1.0"}));
        QVERIFY(read(kNeeded, {"lora_dropout=0.9"}));
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
