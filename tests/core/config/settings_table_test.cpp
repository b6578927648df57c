#include "core/config/run_config.h"
#include "core/config/settings_table.h"

#include <set>

#include <QtTest>

using namespace anneal;
using namespace anneal::config;

/// Defaults of LLaMA-Factory 0.9.6.dev0 and transformers 5.6 as their sources have them; written
/// down a second time so that a slip in the table is seen.
class SettingsTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreLlamaFactorys_data()
    {
        QTest::addColumn<QString>("text");
        const std::pair<const char*, const char*> rows[] = {
            {"model_name_or_path", ""},
            {"adapter_name_or_path", ""},
            {"infer_dtype", "auto"},
            {"disable_gradient_checkpointing", "false"},
            {"template", ""},
            {"dataset", ""},
            {"eval_dataset", ""},
            {"dataset_dir", "data"},
            {"cutoff_len", "2048"},
            {"train_on_prompt", "false"},
            {"mask_history", "false"},
            {"mix_strategy", "concat"},
            {"preprocessing_batch_size", "1000"},
            {"max_samples", ""},
            {"val_size", "0.0"},
            {"packing", ""},
            {"neat_packing", "false"},
            {"default_system", ""},
            {"enable_thinking", "true"},
            {"preserve_thinking", "false"},
            {"streaming", "false"},
            {"buffer_size", "16384"},
            {"ignore_pad_token_for_loss", "true"},
            {"stage", "sft"},
            {"finetuning_type", "lora"},
            {"lora_rank", "8"},
            {"lora_alpha", ""},
            {"lora_dropout", "0.0"},
            {"lora_target", "all"},
            {"use_rslora", "false"},
            {"loraplus_lr_ratio", ""},
            {"loraplus_lr_embedding", "1.0e-06"},
            {"create_new_adapter", "false"},
            {"pissa_iter", "16"},
            {"freeze_trainable_layers", "2"},
            {"pref_beta", "0.1"},
            {"pref_loss", "sigmoid"},
            {"simpo_gamma", "0.5"},
            {"galore_scale", "2.0"},
            {"apollo_scale", "32.0"},
            {"badam_update_ratio", "0.05"},
            {"output_dir", ""},
            {"overwrite_output_dir", "false"},
            {"per_device_train_batch_size", "8"},
            {"per_device_eval_batch_size", "8"},
            {"gradient_accumulation_steps", "1"},
            {"learning_rate", "5.0e-05"},
            {"num_train_epochs", "3.0"},
            {"max_steps", "-1"},
            {"lr_scheduler_type", "linear"},
            {"warmup_ratio", ""},
            {"warmup_steps", "0"},
            {"weight_decay", "0.0"},
            {"adam_beta1", "0.9"},
            {"adam_beta2", "0.999"},
            {"adam_epsilon", "1.0e-08"},
            {"max_grad_norm", "1.0"},
            {"optim", "adamw_torch_fused"},
            {"label_smoothing_factor", "0.0"},
            {"neftune_noise_alpha", ""},
            {"bf16", "false"},
            {"fp16", "false"},
            {"use_cpu", "false"},
            {"seed", "42"},
            {"data_seed", ""},
            {"logging_steps", "500"},
            {"logging_first_step", "false"},
            {"logging_strategy", "steps"},
            {"eval_strategy", "no"},
            {"eval_steps", ""},
            {"eval_delay", "0.0"},
            {"save_strategy", "steps"},
            {"save_steps", "500"},
            {"save_total_limit", ""},
            {"save_only_model", "false"},
            {"plot_loss", "false"},
            {"include_num_input_tokens_seen", "no"},
            {"dataloader_drop_last", "false"},
            {"disable_shuffling", "false"},
            {"ddp_timeout", "1800"},
            {"report_to", "none"},
            {"resume_from_checkpoint", ""},
            {"do_sample", "true"},
            {"temperature", "0.95"},
            {"top_p", "0.7"},
            {"top_k", "50"},
            {"num_beams", "1"},
            {"max_length", "1024"},
            {"max_new_tokens", "1024"},
            {"repetition_penalty", "1.0"},
            {"length_penalty", "1.0"},
            {"skip_special_tokens", "true"},
            {"export_dir", ""},
            {"export_size", "5.0"},
            {"export_device", "cpu"},
            {"export_legacy_format", "false"},
            {"export_quantization_nsamples", "128"},
            {"image_max_pixels", "589824"},
            {"vllm_maxlen", "4096"}};
        for (const auto& [key, text] : rows)
            QTest::newRow(key) << QString::fromLatin1(text);
    }
    void defaultsAreLlamaFactorys()
    {
        QVERIFY(findSetting(QTest::currentDataTag()));
        QTEST(QString::fromStdString(RunConfig().valueText(QTest::currentDataTag())), "text");
    }

    void everyKeyStandsOnce()
    {
        std::set<std::string_view> keys;
        for (const auto& setting : settings())
            QVERIFY2(keys.insert(setting.key).second, std::string(setting.key).c_str());
        QVERIFY(keys.size() > 340);
    }

    void everyRowIsComplete()
    {
        for (const auto& setting : settings()) {
            const std::string key(setting.key);
            QVERIFY2(!setting.help.empty(), key.c_str());
            if (setting.tier == SettingTier::Honoured)
                QVERIFY2(!setting.label.empty() && setting.help.ends_with("."), key.c_str());
            else
                QVERIFY2(!setting.note.empty() && !setting.note.ends_with("."), key.c_str());
            QVERIFY2(!setting.minimum || !setting.maximum || *setting.minimum < *setting.maximum,
                     key.c_str());
        }
    }

    void everyDefaultIsAccepted()
    {
        for (const auto& setting : settings()) {
            RunConfig config;
            const auto set = config.set(setting.key, setting.defaultValue);
            QVERIFY2(set, set ? "" : set.error().message.c_str());
            const auto text = config.set(setting.key, config.valueText(setting.key));
            QVERIFY2(text, text ? "" : text.error().message.c_str());
            QVERIFY2(config.value(setting.key) == setting.defaultValue,
                     std::string(setting.key).c_str());
        }
    }

    void refusedKeysSayWhatToDo()
    {
        for (const auto& setting : settings()) {
            if (setting.tier != SettingTier::Refused || setting.type != SettingType::Flag)
                continue;
            RunConfig config;
            const bool isOn = std::holds_alternative<bool>(setting.defaultValue) &&
                              std::get<bool>(setting.defaultValue);
            const auto set = config.set(setting.key, SettingValue{!isOn});
            QVERIFY2(!set, std::string(setting.key).c_str());
            QVERIFY(set.error().code == ErrorCode::InvalidArgument);
            QCOMPARE(set.error().context.at("key"), std::string(setting.key));
            QVERIFY(set.error().message.find(setting.note) != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(SettingsTableTest)
#include "settings_table_test.moc"
