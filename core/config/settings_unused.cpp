#include "core/base/notice_source.h"
#include "core/config/setting_rows.h"

namespace anneal::config {
namespace {

using Texts = std::vector<std::string_view>;

constexpr auto Flag = SettingType::Flag;
constexpr auto Integer = SettingType::Integer;
constexpr auto Number = SettingType::Number;
constexpr auto Text = SettingType::Text;
constexpr auto TextList = SettingType::TextList;
constexpr auto Map = SettingType::Map;

/// Rows of one subject that share the reason.
struct Unused {
    std::string_view key = {};
    SettingType type = Text;
    SettingValue defaultValue = {};
    Texts choices = {};
};

void add(SettingRows& rows, SettingTier tier, SettingGroup group, bool trainOnly,
         std::string_view note, std::vector<Unused> keys)
{
    for (auto& key : keys)
        rows.push_back({.key = key.key,
                        .type = key.type,
                        .defaultValue = std::move(key.defaultValue),
                        .choices = std::move(key.choices),
                        .group = group,
                        .trainOnly = trainOnly,
                        .tier = tier,
                        .help = note,
                        .note = note});
}

void addModel(SettingRows& rows)
{
    const auto ignored = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::NoEffect, SettingGroup::Model, false, note, std::move(keys));
    };
    const auto refused = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::Refused, SettingGroup::Model, false, note, std::move(keys));
    };
    ignored(QT_TRANSLATE_NOOP("Notice", "no hub is asked: models are files on this computer"),
            {{"cache_dir"},
             {"model_revision", Text, "main"},
             {"hf_hub_token"},
             {"ms_hub_token"},
             {"om_hub_token"}});
    ignored(QT_TRANSLATE_NOOP("Notice", "no code of a model is ever executed"),
            {{"trust_remote_code", Flag, false}});
    ignored(QT_TRANSLATE_NOOP("Notice", "this program has its own tokenizer and loader"),
            {{"use_fast_tokenizer", Flag, true},
             {"low_cpu_mem_usage", Flag, true},
             {"offload_folder", Text, "offload"},
             {"use_kv_cache", Flag, true}});
    ignored(QT_TRANSLATE_NOOP("Notice", "this program has its own kernels; results do not change"),
            {{"flash_attn", Text, "auto", {"auto", "disabled", "sdpa", "fa2", "fa3"}},
             {"use_unsloth", Flag, false},
             {"use_unsloth_gc", Flag, false},
             {"enable_liger_kernel", Flag, false},
             {"use_v1_kernels", Flag, false},
             {"use_reentrant_gc", Flag, true}});
    ignored(
        QT_TRANSLATE_NOOP("Notice", "the run's log always says how many parameters are trained"),
        {{"print_param_status", Flag, false}});
    ignored(QT_TRANSLATE_NOOP("Notice", "this program answers with its own engine"),
            {{"infer_backend", Text, "huggingface", {"huggingface", "vllm", "sglang"}},
             {"vllm_maxlen", Integer, 4096},
             {"vllm_gpu_util", Number, 0.7},
             {"vllm_enforce_eager", Flag, false},
             {"vllm_max_lora_rank", Integer, 32},
             {"vllm_config", Map},
             {"sglang_maxlen", Integer, 4096},
             {"sglang_mem_fraction", Number, 0.7},
             {"sglang_tp_size", Integer, -1},
             {"sglang_config", Map},
             {"sglang_lora_backend", Text, "triton", {"triton", "flashinfer"}}});
    ignored(QT_TRANSLATE_NOOP("Notice", "this program trains and answers with text only"),
            {{"image_max_pixels", Integer, 589824},
             {"image_min_pixels", Integer, 1024},
             {"image_do_pan_and_scan", Flag, false},
             {"crop_to_patches", Flag, false},
             {"video_max_pixels", Integer, 65536},
             {"video_min_pixels", Integer, 256},
             {"video_fps", Number, 2.0},
             {"video_maxlen", Integer, 128},
             {"use_audio_in_video", Flag, false},
             {"audio_sampling_rate", Integer, 16000}});
    ignored(QT_TRANSLATE_NOOP(
                "Notice",
                "quantization_bit and quantization_type say how this program keeps the weights"),
            {{"quantization_method", Text, "bnb", {"bnb", "hqq", "eetq"}},
             {"quantization_device_map", Text, {}, {"auto"}}});

    refused(QT_TRANSLATE_NOOP("Notice",
                              "new rows begin at the mean of the others, with noise; leave it out"),
            {{"new_special_tokens_config"}, {"init_special_tokens", Text, "noise_init"}});
    ignored(QT_TRANSLATE_NOOP("Notice", "norms and the loss are always computed in fp32"),
            {{"upcast_layernorm", Flag, false}, {"upcast_lmhead_output", Flag, false}});
    refused(QT_TRANSLATE_NOOP(
                "Notice",
                "it changes the model's attention, which this version does not do; leave it out"),
            {{"shift_attn", Flag, false}, {"mixture_of_depths"}});
    refused(QT_TRANSLATE_NOOP("Notice", "mixture-of-experts models are not in this version"),
            {{"moe_aux_loss_coef", Number}});
    refused(QT_TRANSLATE_NOOP("Notice", "KTransformers is another program's engine; leave it out"),
            {{"use_kt", Flag, false},
             {"kt_cpu_activation"},
             {"kt_weight_path"},
             {"kt_non_expert_weight_path"},
             {"kt_expert_checkpoint_path"},
             {"kt_use_lora_experts", Flag},
             {"kt_lora_expert_num", Integer},
             {"kt_lora_expert_intermediate_size", Integer}});
}

void addMethod(SettingRows& rows)
{
    const auto ignored = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::NoEffect, SettingGroup::Method, false, note, std::move(keys));
    };
    const auto refused = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::Refused, SettingGroup::Method, false, note, std::move(keys));
    };
    ignored(QT_TRANSLATE_NOOP("Notice", "text models have no such part"),
            {{"freeze_vision_tower", Flag, true},
             {"freeze_multi_modal_projector", Flag, true},
             {"freeze_language_model", Flag, false}});

    refused(QT_TRANSLATE_NOOP("Notice", "OFT is not in this version; use finetuning_type: lora"),
            {{"oft_rank", Integer, 0},
             {"oft_block_size", Integer, 32},
             {"oft_target", TextList, std::vector<std::string>{"all"}},
             {"module_dropout", Number, 0.0}});
    refused(
        QT_TRANSLATE_NOOP("Notice", "the reference model is kept as the model is; leave it out"),
        {{"ref_model_quantization_bit", Integer}});
    refused(QT_TRANSLATE_NOOP(
                "Notice",
                "training by a reward model's scores (ppo) is not in this version; use stage: dpo"),
            {{"reward_model"},
             {"reward_model_adapters"},
             {"reward_model_quantization_bit", Integer},
             {"reward_model_type", Text, "lora"},
             {"ppo_buffer_size", Integer, 1},
             {"ppo_epochs", Integer, 4},
             {"ppo_score_norm", Flag, false},
             {"ppo_target", Number, 6.0},
             {"ppo_whiten_rewards", Flag, false}});
    ignored(
        QT_TRANSLATE_NOOP(
            "Notice", "the growth of an update is limited by its ratio, which no scale changes"),
        {{"apollo_scale_front", Flag, false}});
    ignored(QT_TRANSLATE_NOOP("Notice", "it only changes what is printed"),
            {{"badam_verbose", Integer, 0}});
    refused(QT_TRANSLATE_NOOP("Notice", "nothing is sent to a cloud logger; the run folder holds "
                                        "trainer_log.jsonl and the curve"),
            {{"use_swanlab", Flag, false},
             {"swanlab_project", Text, "llamafactory"},
             {"swanlab_workspace"},
             {"swanlab_run_name"},
             {"swanlab_mode", Text, "cloud"},
             {"swanlab_api_key"},
             {"swanlab_logdir"},
             {"swanlab_lark_webhook_url"},
             {"swanlab_lark_secret"}});
    refused(QT_TRANSLATE_NOOP(
                "Notice",
                "several processes each hold the whole model here, started with torchrun or anneal "
                "train --processes; leave it out"),
            {{"use_mca", Flag, false},
             {"use_megatron_bridge", Flag, false},
             {"use_hyper_parallel", Flag, false},
             {"hyper_parallel_args"},
             {"hyper_parallel_cp_size", Integer, 1}});
}

void addData(SettingRows& rows)
{
    const auto ignored = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::NoEffect, SettingGroup::Data, false, note, std::move(keys));
    };
    const auto refused = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::Refused, SettingGroup::Data, false, note, std::move(keys));
    };
    ignored(QT_TRANSLATE_NOOP("Notice", "rows are text only"), {{"media_dir"}});
    ignored(QT_TRANSLATE_NOOP("Notice", "rows are read afresh for every run, in one process"),
            {{"overwrite_cache", Flag, false},
             {"data_shared_file_system", Flag, false},
             {"preprocessing_num_workers", Integer}});

    refused(QT_TRANSLATE_NOOP("Notice", "padding is never learned; leave it out"),
            {{"ignore_pad_token_for_loss", Flag, true}});
}

void addTrainer(SettingRows& rows)
{
    const auto ignored = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::NoEffect, SettingGroup::Train, true, note, std::move(keys));
    };
    const auto refused = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::Refused, SettingGroup::Train, true, note, std::move(keys));
    };
    ignored(
        QT_TRANSLATE_NOOP("Notice", "the model's own key disable_gradient_checkpointing counts"),
        {{"gradient_checkpointing", Flag, false}, {"gradient_checkpointing_kwargs", Map}});
    ignored(
        QT_TRANSLATE_NOOP(
            "Notice", "a run that meets NaN or infinity stops and keeps its last good checkpoint"),
        {{"logging_nan_inf_filter", Flag, true}});
    ignored(QT_TRANSLATE_NOOP("Notice", "batches are made by this program itself"),
            {{"dataloader_num_workers", Integer, 0},
             {"dataloader_pin_memory", Flag, true},
             {"dataloader_prefetch_factor", Integer},
             {"dataloader_persistent_workers", Flag, false},
             {"remove_unused_columns", Flag, true},
             {"label_names", TextList}});
    ignored(QT_TRANSLATE_NOOP(
                "Notice",
                "it only changes how numbers are gathered; this program measures the loss only"),
            {{"prediction_loss_only", Flag, false},
             {"batch_eval_metrics", Flag, false},
             {"eval_accumulation_steps", Integer},
             {"include_for_metrics", TextList},
             {"eval_do_concat_batches", Flag, true},
             {"eval_use_gather_object", Flag, false}});
    ignored(QT_TRANSLATE_NOOP("Notice", "the run folder is the record of a run"),
            {{"run_name"},
             {"project", Text, "huggingface"},
             {"trackio_space_id"},
             {"trackio_bucket_id"},
             {"trackio_static_space_id"},
             {"disable_tqdm", Flag},
             {"log_level", Text, "passive"},
             {"log_level_replica", Text, "warning"},
             {"log_on_each_node", Flag, true},
             {"skip_memory_metrics", Flag, true}});
    ignored(
        QT_TRANSLATE_NOOP(
            "Notice",
            "gradients are added up over the processes once an update, whatever has one; results "
            "do not change"),
        {{"ddp_find_unused_parameters", Flag},
         {"ddp_bucket_cap_mb", Integer},
         {"ddp_broadcast_buffers", Flag},
         {"ddp_static_graph", Flag}});
    ignored(QT_TRANSLATE_NOOP("Notice", "the environment says which process this is: LOCAL_RANK"),
            {{"local_rank", Integer, -1}});
    ignored(QT_TRANSLATE_NOOP(
                "Notice", "several processes share the batches out as accelerate does by default"),
            {{"accelerator_config", Map}});
    ignored(QT_TRANSLATE_NOOP(
                "Notice", "an update is always divided by the tokens of all processes together"),
            {{"average_tokens_across_devices", Flag, true}});
    ignored(QT_TRANSLATE_NOOP("Notice", "the process of rank 0 alone writes the run folder"),
            {{"save_on_each_node", Flag, false}});
    ignored(QT_TRANSLATE_NOOP(
                "Notice",
                "Ray is not used: processes are started with torchrun or anneal train --processes"),
            {{"ray_num_workers", Integer, 1}});
    ignored(QT_TRANSLATE_NOOP("Notice", "this program has its own kernels; results do not change"),
            {{"torch_compile", Flag, false},
             {"torch_compile_backend"},
             {"torch_compile_mode"},
             {"use_liger_kernel", Flag, false},
             {"liger_kernel_config", Map},
             {"tf32", Flag},
             {"use_cache", Flag, false},
             {"torch_empty_cache_steps", Integer}});
    ignored(
        QT_TRANSLATE_NOOP("Notice", "runs are repeatable with the same seed on the same machine"),
        {{"full_determinism", Flag, false}});
    ignored(QT_TRANSLATE_NOOP("Notice", "rows know their own length"),
            {{"length_column_name", Text, "length"}});
    ignored(QT_TRANSLATE_NOOP("Notice", "answers are not sorted before they are generated"),
            {{"sortish_sampler", Flag, false}});
    ignored(QT_TRANSLATE_NOOP("Notice", "this program measures itself with: anneal bench"),
            {{"enable_torch_profiler", Flag, false},
             {"profiler_output_dir"},
             {"profiler_wait_steps", Integer, 1},
             {"profiler_warmup_steps", Integer, 1},
             {"profiler_active_steps", Integer, 1},
             {"profiler_repeat", Integer, 1},
             {"profiler_record_shapes", Flag, true},
             {"profiler_profile_memory", Flag, true},
             {"profiler_with_stack", Flag, true},
             {"profile_modules"},
             {"debug", Text, ""}});
    ignored(QT_TRANSLATE_NOOP("Notice", "a resumed run takes its counters from trainer_state.json"),
            {{"restore_callback_states_from_checkpoint", Flag, false}});

    refused(
        QT_TRANSLATE_NOOP(
            "Notice",
            "answers follow the generation settings of the run file, such as temperature; write "
            "them there"),
        {{"generation_config"}});
    refused(
        QT_TRANSLATE_NOOP(
            "Notice", "fp16 training is not in this version; use bf16: true or compute_type: auto"),
        {{"fp16", Flag, false}});
    refused(QT_TRANSLATE_NOOP(
                "Notice", "AdamW is set by weight_decay, adam_beta1, adam_beta2 and adam_epsilon"),
            {{"optim_args"}, {"optim_target_modules", TextList}});
    refused(QT_TRANSLATE_NOOP("Notice", "adapters are always written as safetensors; leave it out"),
            {{"save_safetensors", Flag, true}});
    refused(QT_TRANSLATE_NOOP(
                "Notice",
                "several processes each hold the whole model here, started with torchrun or anneal "
                "train --processes; leave it out"),
            {{"deepspeed", Map},
             {"fsdp", TextList},
             {"fsdp_config", Map},
             {"parallelism_config", Map},
             {"ray_init_kwargs", Map},
             {"fp8", Flag, false},
             {"fp8_backend", Text, "auto"},
             {"fp8_enable_fsdp_float8_all_gather", Flag, false}});
    refused(QT_TRANSLATE_NOOP("Notice", "nothing is uploaded; share the exported folder yourself"),
            {{"push_to_hub", Flag, false},
             {"hub_token"},
             {"hub_private_repo", Flag},
             {"hub_model_id"},
             {"hub_strategy", Text, "every_save"},
             {"hub_always_push", Flag, false},
             {"hub_revision"}});
    refused(QT_TRANSLATE_NOOP(
                "Notice", "a stopped run always leaves a checkpoint to go on from; leave it out"),
            {{"enable_jit_checkpoint", Flag, false}});
}

void addGenerationAndExport(SettingRows& rows)
{
    add(rows, SettingTier::NoEffect, SettingGroup::Export, false,
        QT_TRANSLATE_NOOP("Notice", "models are merged on the processor; the result is the same"),
        {{"export_device", Text, "cpu", {"cpu", "auto"}}});
    const auto refused = [&](std::string_view note, std::vector<Unused> keys) {
        add(rows, SettingTier::Refused, SettingGroup::Export, false, note, std::move(keys));
    };
    refused(QT_TRANSLATE_NOOP("Notice", "models are exported as safetensors only; leave it out"),
            {{"export_legacy_format", Flag, false}});
    refused(
        QT_TRANSLATE_NOOP("Notice", "GPTQ quantisation is not in this version; export in 16 bit"),
        {{"export_quantization_bit", Integer},
         {"export_quantization_dataset"},
         {"export_quantization_nsamples", Integer, 128},
         {"export_quantization_maxlen", Integer, 1024}});
    refused(QT_TRANSLATE_NOOP("Notice", "nothing is uploaded; share the exported folder yourself"),
            {{"export_hub_model_id"}});
}

} // namespace

SettingRows unusedSettings()
{
    SettingRows rows;
    addModel(rows);
    addMethod(rows);
    addData(rows);
    addTrainer(rows);
    addGenerationAndExport(rows);
    return rows;
}

} // namespace anneal::config
