#include "core/config/settings_table.h"

#include "core/base/notice_source.h"
#include "core/config/setting_rows.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace anneal::config {
namespace {

SettingRows allSettings()
{
    SettingRows rows;
    for (auto part :
         {modelSettings(), methodSettings(), optimizerSettings(), dataSettings(), trainSettings(),
          processSettings(), evaluationSettings(), generationSettings(), unusedSettings()})
        rows.insert(rows.end(), part.begin(), part.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.group < b.group; });
    return rows;
}

const SettingRows& table()
{
    static const SettingRows rows = allSettings();
    return rows;
}

constexpr std::string_view kOtherRule = QT_TRANSLATE_NOOP(
    "Notice",
    "this update rule is not in this version; use adamw_torch, or adamw_8bit to save memory");

constexpr std::string_view kOtherLogger = QT_TRANSLATE_NOOP(
    "Notice",
    "nothing is sent to other programs; use tensorboard or csv, or none: the run folder holds "
    "trainer_log.jsonl and the curve anyway");

constexpr std::string_view kOtherBackend = QT_TRANSLATE_NOOP(
    "Notice",
    "processes talk through gloo in this version, also where they compute on graphics cards; leave "
    "ddp_backend out");

constexpr RefusedChoice kRefusedChoices[] = {
    {"stage", "ppo",
     QT_TRANSLATE_NOOP("Notice",
                       "training by a reward model's scores is not in this version; use sft")},
    {"finetuning_type", "oft", QT_TRANSLATE_NOOP("Notice", "OFT is not in this version; use lora")},
    {"pref_loss", "kto_pair",
     QT_TRANSLATE_NOOP("Notice", "use stage: kto, whose rows say which answers are good")},
    {"compute_type", "fp16",
     QT_TRANSLATE_NOOP("Notice", "fp16 training is not in this version; use bf16 or auto")},
    {"compute_type", "pure_bf16",
     QT_TRANSLATE_NOOP("Notice", "it is a key of its own: pure_bf16: true")},
    {"lr_scheduler_type", "greedy",
     QT_TRANSLATE_NOOP("Notice", "it is not in this version; use cosine")},
    {"optim", "paged_adamw_32bit", kOtherRule},
    {"optim", "lion_8bit", kOtherRule},
    {"optim", "rmsprop", kOtherRule},
    {"optim", "adagrad", kOtherRule},
    {"ddp_backend", "nccl", kOtherBackend},
    {"ddp_backend", "mpi", kOtherBackend},
    {"ddp_backend", "ccl", kOtherBackend},
    {"ddp_backend", "xccl", kOtherBackend},
    {"ddp_backend", "hccl", kOtherBackend},
    {"ddp_backend", "cncl", kOtherBackend},
    {"ddp_backend", "mccl", kOtherBackend},
    {"report_to", "all", QT_TRANSLATE_NOOP("Notice", "name the loggers: tensorboard, csv")},
    {"report_to", "wandb", kOtherLogger},
    {"report_to", "mlflow", kOtherLogger},
    {"report_to", "swanlab", kOtherLogger},
    {"report_to", "trackio", kOtherLogger},
    {"report_to", "comet_ml", kOtherLogger},
    {"report_to", "neptune", kOtherLogger},
    {"report_to", "clearml", kOtherLogger},
    {"report_to", "azure_ml", kOtherLogger},
    {"report_to", "codecarbon", kOtherLogger},
    {"report_to", "dagshub", kOtherLogger},
    {"report_to", "dvclive", kOtherLogger},
    {"report_to", "flyte", kOtherLogger},
    {"report_to", "kubeflow", kOtherLogger},
};

constexpr std::pair<std::string_view, std::string_view> kSuccessors[] = {
    {"evaluation_strategy", QT_TRANSLATE_NOOP("Notice", "it is called eval_strategy now")},
    {"per_gpu_train_batch_size",
     QT_TRANSLATE_NOOP("Notice", "it is called per_device_train_batch_size now")},
    {"per_gpu_eval_batch_size",
     QT_TRANSLATE_NOOP("Notice", "it is called per_device_eval_batch_size now")},
    {"no_cuda", QT_TRANSLATE_NOOP("Notice", "it is called use_cpu now")},
    {"use_mps_device",
     QT_TRANSLATE_NOOP("Notice",
                       "the device is chosen by itself; use_cpu: true keeps to the processor")},
    {"use_ipex", QT_TRANSLATE_NOOP("Notice", "leave it out: this program has its own kernels")},
    {"jit_mode_eval",
     QT_TRANSLATE_NOOP("Notice", "leave it out: this program has its own kernels")},
    {"torchdynamo", QT_TRANSLATE_NOOP("Notice", "leave it out: this program has its own kernels")},
    {"fp16_backend",
     QT_TRANSLATE_NOOP("Notice", "leave it out: bf16 or compute_type says how to compute")},
    {"fp16_opt_level",
     QT_TRANSLATE_NOOP("Notice", "leave it out: bf16 or compute_type says how to compute")},
    {"half_precision_backend",
     QT_TRANSLATE_NOOP("Notice", "leave it out: bf16 or compute_type says how to compute")},
    {"xpu_backend", QT_TRANSLATE_NOOP("Notice", "leave it out: this program trains on one device")},
    {"past_index", QT_TRANSLATE_NOOP("Notice", "leave it out: it has no use with today's models")},
    {"tpu_num_cores",
     QT_TRANSLATE_NOOP("Notice", "leave it out: this program trains on one device")},
    {"tpu_metrics_debug",
     QT_TRANSLATE_NOOP("Notice", "leave it out: this program trains on one device")},
    {"adafactor",
     QT_TRANSLATE_NOOP(
         "Notice",
         "it is written optim: adafactor now, and this version trains with optim: adamw_torch")},
    {"logging_nan_inf", QT_TRANSLATE_NOOP("Notice", "it is called logging_nan_inf_filter now")},
    {"include_tokens_per_second",
     QT_TRANSLATE_NOOP("Notice", "leave it out: the log always holds the speed")},
    {"include_inputs_for_metrics",
     QT_TRANSLATE_NOOP("Notice", "it is called include_for_metrics now")},
    {"dispatch_batches",
     QT_TRANSLATE_NOOP("Notice", "leave it out: this program trains on one device")},
    {"split_batches",
     QT_TRANSLATE_NOOP("Notice", "leave it out: this program trains on one device")},
    {"push_to_hub_model_id", QT_TRANSLATE_NOOP("Notice", "nothing is uploaded; leave it out")},
    {"push_to_hub_organization", QT_TRANSLATE_NOOP("Notice", "nothing is uploaded; leave it out")},
    {"push_to_hub_token", QT_TRANSLATE_NOOP("Notice", "nothing is uploaded; leave it out")},
    {"checkpoint_dir", QT_TRANSLATE_NOOP("Notice", "it is called adapter_name_or_path now")},
    {"lora_modules_to_save", QT_TRANSLATE_NOOP("Notice", "it is called additional_target now")},
    {"flash_attention", QT_TRANSLATE_NOOP("Notice", "it is called flash_attn now")},
    {"val_ratio", QT_TRANSLATE_NOOP("Notice", "it is called val_size now")},
    {"max_source_length",
     QT_TRANSLATE_NOOP("Notice", "it is called cutoff_len now, for question and answer together")},
    {"max_target_length",
     QT_TRANSLATE_NOOP("Notice", "it is called cutoff_len now, for question and answer together")},
};

} // namespace

std::span<const SettingInfo> settings()
{
    return table();
}

const SettingInfo* findSetting(std::string_view key)
{
    static const auto index = [] {
        std::map<std::string_view, const SettingInfo*> found;
        for (const auto& row : table())
            found.emplace(row.key, &row);
        return found;
    }();
    const auto at = index.find(key);
    return at == index.end() ? nullptr : at->second;
}

std::span<const RefusedChoice> refusedChoices()
{
    return kRefusedChoices;
}

std::string_view refusedChoice(std::string_view key, std::string_view value)
{
    for (const auto& choice : kRefusedChoices) {
        if (choice.key == key && choice.value == value)
            return choice.why;
    }
    return {};
}

std::string_view successorOf(std::string_view obsoleteKey)
{
    for (const auto& [key, sentence] : kSuccessors) {
        if (key == obsoleteKey)
            return sentence;
    }
    return {};
}

} // namespace anneal::config
