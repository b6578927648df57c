#include "core/config/llamaboard_file.h"

#include "core/base/notice.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <map>

// The order in which the keys are put together is LlamaBoard's: further arguments win over the
// plain values, and the groups of a method over them.

namespace anneal::config {
namespace {

using Names = std::initializer_list<std::string_view>;

/// Controls that start nothing: of the page itself, of other kinds of model, or never sent.
constexpr std::array<std::string_view, 28> kWithoutKey{"lang",
                                                       "hub_name",
                                                       "config_path",
                                                       "device_count",
                                                       "ds_offload",
                                                       "output_box",
                                                       "loss_viewer",
                                                       "progress_bar",
                                                       "swanlab_link",
                                                       "current_time",
                                                       "resume_btn",
                                                       "cmd_preview_btn",
                                                       "arg_save_btn",
                                                       "arg_load_btn",
                                                       "start_btn",
                                                       "stop_btn",
                                                       "data_preview_btn",
                                                       "project",
                                                       "trackio_space_id",
                                                       "hub_private_repo",
                                                       "freeze_vision_tower",
                                                       "freeze_multi_modal_projector",
                                                       "freeze_language_model",
                                                       "image_max_pixels",
                                                       "image_min_pixels",
                                                       "video_max_pixels",
                                                       "video_min_pixels",
                                                       "ppo_score_norm"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kStages{
    {{"Supervised Fine-Tuning", "sft"},
     {"Reward Modeling", "rm"},
     {"PPO", "ppo"},
     {"DPO", "dpo"},
     {"KTO", "kto"},
     {"Pre-Training", "pt"}}};

constexpr std::size_t kNoLine = 0;

bool isEmpty(const RawValue& value)
{
    return value.kind == RawValue::Kind::Null ||
           (value.kind == RawValue::Kind::Scalar && trimmed(value.text).empty()) ||
           (value.kind == RawValue::Kind::List && value.list.empty());
}

/// The part after "top." or "train."; "" for any other key.
std::string controlOf(const std::string& key)
{
    for (const std::string_view tab : {"top.", "train."}) {
        if (key.starts_with(tab))
            return key.substr(tab.size());
    }
    return {};
}

class Form final {
public:
    explicit Form(std::string file)
        : m_file(std::move(file))
    {
    }

    Result<void> take(const std::vector<RunFileEntry>& entries)
    {
        for (const auto& entry : entries) {
            const std::string control = controlOf(entry.key);
            if (control.empty())
                return refuse(entry.line, notice("board.no_control", {{"key", entry.key}}));
            m_controls[control] = entry;
        }
        return {};
    }

    /// Those that nobody asked for.
    Result<void> checkAllUsed() const
    {
        for (const auto& [control, entry] : m_controls) {
            const bool ignored =
                std::find(kWithoutKey.begin(), kWithoutKey.end(), control) != kWithoutKey.end();
            if (!ignored && std::find(m_used.begin(), m_used.end(), control) == m_used.end())
                return refuse(entry.line, notice("board.unknown", {{"key", entry.key}}));
        }
        return {};
    }

    const RunFileEntry* find(std::string_view control)
    {
        m_used.emplace_back(control);
        const auto at = m_controls.find(std::string(control));
        return at == m_controls.end() || isEmpty(at->second.value) ? nullptr : &at->second;
    }

    std::string text(std::string_view control)
    {
        const auto* entry = find(control);
        return entry && entry->value.kind == RawValue::Kind::Scalar ? trimmed(entry->value.text)
                                                                    : std::string();
    }

    bool isOn(std::string_view control)
    {
        const std::string value = text(control);
        return value == "true" || value == "True";
    }

    double number(std::string_view control) { return parseFloat(text(control)).value_or(0); }

    std::size_t line(std::string_view control) const
    {
        const auto at = m_controls.find(std::string(control));
        return at == m_controls.end() ? kNoLine : at->second.line;
    }

    tl::unexpected<Error> refuse(std::size_t line, Notice what) const
    {
        what.sentence = m_file + ", line " + std::to_string(line) + ": " + what.sentence;
        return fail(ErrorCode::Format, what, {{"file", m_file}, {"line", std::to_string(line)}});
    }

private:
    std::string m_file;
    std::map<std::string, RunFileEntry> m_controls;
    std::vector<std::string> m_used;
};

class Keys final {
public:
    explicit Keys(Form& form)
        : m_form(form)
    {
    }

    void put(std::string_view key, RawValue value, std::size_t line)
    {
        for (auto& entry : m_entries) {
            if (entry.key == key) {
                entry = {std::string(key), std::move(value), line};
                return;
            }
        }
        m_entries.push_back({std::string(key), std::move(value), line});
    }
    void put(std::string_view key, std::string text, std::size_t line)
    {
        put(key, RawValue{RawValue::Kind::Scalar, std::move(text), {}}, line);
    }
    /// A control whose value is the key's, where it is filled in.
    void copy(std::string_view control, std::string_view key)
    {
        if (const auto* entry = m_form.find(control))
            put(key, entry->value, entry->line);
    }
    void copy(Names names)
    {
        for (const auto name : names)
            copy(name, name);
    }
    /// 0 stands for "off" there.
    void copyAboveZero(std::string_view control, std::string_view key)
    {
        if (m_form.number(control) != 0)
            copy(control, key);
    }
    /// "none" stands for "not set" there.
    void copyUnlessNone(std::string_view control, std::string_view key)
    {
        if (m_form.text(control) != "none")
            copy(control, key);
    }
    void flag(std::string_view control, std::string_view key)
    {
        if (m_form.isOn(control))
            put(key, "true", m_form.line(control));
    }

    [[nodiscard]] std::vector<RunFileEntry> taken() && { return std::move(m_entries); }

private:
    Form& m_form;
    std::vector<RunFileEntry> m_entries;
};

std::string stageOf(Form& form)
{
    const std::string label = form.text("training_stage");
    for (const auto& [name, stage] : kStages) {
        if (label == name)
            return std::string(stage);
    }
    return label; // as the key has it; the table of settings says when it has not
}

void putModel(Form& form, Keys& keys, const std::string& name, const std::string& method)
{
    const std::string path = form.text("model_path");
    if (!path.empty())
        keys.put("model_name_or_path", path, form.line("model_path"));
    else if (name != "Custom" && !name.empty())
        keys.put("model_name_or_path", name, form.line("model_name"));
    keys.put("finetuning_type", method, form.line("finetuning_type"));
    keys.copy({"template"});
    keys.copyUnlessNone("rope_scaling", "rope_scaling");
    const std::string booster = form.text("booster");
    const std::size_t line = form.line("booster");
    if (booster == "flashattn2")
        keys.put("flash_attn", "fa2", line);
    else if (booster == "unsloth")
        keys.put("use_unsloth", "true", line);
    else if (booster == "liger_kernel")
        keys.put("enable_liger_kernel", "true", line);
}

Result<void> putPlain(Form& form, Keys& keys, const std::string& stage)
{
    keys.put("do_train", "true", kNoLine);
    keys.put("plot_loss", "true", kNoLine);
    keys.put("include_num_input_tokens_seen", "true", kNoLine);
    if (!stage.empty())
        keys.put("stage", stage, form.line("training_stage"));
    keys.copy({"dataset_dir", "dataset", "learning_rate", "num_train_epochs", "max_grad_norm",
               "max_samples", "cutoff_len", "gradient_accumulation_steps", "lr_scheduler_type",
               "logging_steps", "save_steps", "warmup_steps", "enable_thinking", "report_to"});
    keys.copy("batch_size", "per_device_train_batch_size");
    keys.copy("train_seed", "seed");
    keys.copyAboveZero("neftune_alpha", "neftune_noise_alpha");
    for (const std::string_view name :
         {"train_on_prompt", "mask_history", "resize_vocab", "use_llama_pro", "neat_packing"})
        keys.flag(name, name);
    const bool packs = form.isOn("packing") || form.isOn("neat_packing");
    keys.put("packing", packs ? "true" : "false", form.line("packing"));
    const std::string type = form.text("compute_type");
    if (type == "bf16" || type == "fp16" || type == "pure_bf16")
        keys.put(type, "true", form.line("compute_type"));
    else if (!type.empty() && type != "fp32")
        return form.refuse(form.line("compute_type"), notice("board.type"));
    if (const auto* further = form.find("extra_args")) {
        const std::string text = further->value.text;
        auto added = parseRunText(text);
        if (!added) {
            auto told = notice("board.further");
            told.sentence += " " + added.error().message;
            return form.refuse(further->line, std::move(told));
        }
        for (auto& entry : *added)
            keys.put(entry.key, std::move(entry.value), further->line);
    }
    return {};
}

/// A name of a list is a folder of runs of this model and method.
std::string checkpointPath(const std::string& entry, const std::string& saves)
{
    return entry.find('/') == std::string::npos && entry.find('\\') == std::string::npos
               ? saves + "/" + entry
               : entry;
}

void putCheckpoints(Form& form, Keys& keys, const std::string& method, const std::string& saves)
{
    const auto* entry = form.find("checkpoint_path");
    if (!entry)
        return;
    std::vector<std::string> paths = entry->value.kind == RawValue::Kind::List
                                         ? entry->value.list
                                         : splitList(entry->value.text);
    for (auto& path : paths)
        path = checkpointPath(path, saves);
    if (method == "lora" || method == "oft")
        keys.put("adapter_name_or_path", RawValue{RawValue::Kind::List, {}, paths}, entry->line);
    else if (!paths.empty())
        keys.put("model_name_or_path", paths.front(), entry->line);
}

void putMethod(Form& form, Keys& keys, const std::string& method)
{
    const auto* bits = form.find("quantization_bit");
    if (bits && bits->value.text != "none") {
        keys.copy({"quantization_bit", "quantization_method"});
    } else {
        (void)form.find("quantization_method");
    }
    if (method == "freeze" || (method == "lora" && form.isOn("use_llama_pro")))
        keys.copy({"freeze_trainable_layers"});
    if (method == "freeze")
        keys.copy({"freeze_trainable_modules", "freeze_extra_modules"});
    if (method == "lora") {
        keys.copy({"lora_rank", "lora_alpha", "lora_dropout", "additional_target"});
        keys.copyAboveZero("loraplus_lr_ratio", "loraplus_lr_ratio");
        for (const std::string_view name : {"create_new_adapter", "use_rslora", "use_dora"})
            keys.flag(name, name);
        keys.flag("use_pissa", "pissa_init");
        keys.flag("use_pissa", "pissa_convert");
        keys.put("lora_target", "all", form.line("lora_target"));
        keys.copy({"lora_target"});
    }
    for (const std::string_view name : // of the methods that are off
         {"freeze_trainable_layers", "freeze_trainable_modules", "freeze_extra_modules",
          "lora_rank", "lora_alpha", "lora_dropout", "additional_target", "loraplus_lr_ratio",
          "create_new_adapter", "use_rslora", "use_dora", "use_pissa", "lora_target"})
        (void)form.find(name);
}

void putGroup(Form& form, Keys& keys, std::string_view onKey, Names names)
{
    const bool on = form.isOn(onKey);
    if (on)
        keys.flag(onKey, onKey);
    for (const auto name : names) {
        if (on)
            keys.copy(name, name);
        else
            (void)form.find(name);
    }
}

void putStage(Form& form, Keys& keys, const std::string& stage)
{
    for (const std::string_view name : {"pref_beta", "pref_ftx", "pref_loss"}) {
        if (stage == "dpo" || stage == "kto")
            keys.copy(name, name);
        else
            (void)form.find(name);
    }
    for (const std::string_view name : {"reward_model", "ppo_whiten_rewards"})
        (void)form.find(name); // of a stage that is refused by its name
    if (form.number("val_size") > 1e-6 && stage != "ppo") {
        keys.copy({"val_size"});
        keys.put("eval_strategy", "steps", form.line("val_size"));
        keys.copy("save_steps", "eval_steps");
        keys.copy("batch_size", "per_device_eval_batch_size");
    }
}

} // namespace

bool isLlamaBoardForm(const std::vector<RunFileEntry>& entries)
{
    return std::any_of(entries.begin(), entries.end(),
                       [](const auto& entry) { return !controlOf(entry.key).empty(); });
}

Result<std::vector<RunFileEntry>> fromLlamaBoard(const std::vector<RunFileEntry>& entries,
                                                 const std::filesystem::path& file)
{
    Form form(toUtf8(file));
    ANNEAL_CHECK(form.take(entries));
    Keys keys(form);
    const std::string stage = stageOf(form);
    const std::string name = form.text("model_name");
    std::string method = form.text("finetuning_type");
    if (method.empty())
        method = "lora";
    const std::string saves = "saves/" + (name.empty() ? "Custom" : name) + "/" + method;

    putModel(form, keys, name, method);
    ANNEAL_CHECK(putPlain(form, keys, stage));
    putCheckpoints(form, keys, method, saves);
    putMethod(form, keys, method);
    putStage(form, keys, stage);
    putGroup(form, keys, "use_galore",
             {"galore_rank", "galore_update_interval", "galore_scale", "galore_target"});
    putGroup(form, keys, "use_apollo",
             {"apollo_rank", "apollo_update_interval", "apollo_scale", "apollo_target"});
    putGroup(form, keys, "use_badam",
             {"badam_mode", "badam_switch_mode", "badam_switch_interval", "badam_update_ratio"});
    putGroup(form, keys, "use_swanlab",
             {"swanlab_project", "swanlab_run_name", "swanlab_workspace", "swanlab_api_key",
              "swanlab_mode"});
    if (const std::string zero = form.text("ds_stage"); !zero.empty() && zero != "none")
        keys.put(
            "deepspeed",
            RawValue{RawValue::Kind::Map, R"({"zero_optimization": {"stage": )" + zero + "}}", {}},
            form.line("ds_stage"));
    const std::string folder = form.text("output_dir");
    keys.put("output_dir", saves + "/" + (folder.empty() ? toUtf8(file.stem()) : folder),
             form.line("output_dir"));
    ANNEAL_CHECK(form.checkAllUsed());
    return std::move(keys).taken();
}

} // namespace anneal::config
