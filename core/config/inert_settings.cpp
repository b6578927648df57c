#include "core/config/combinations.h"

#include "core/base/notice_source.h"
#include "core/config/combination_parts.h"
#include "core/config/llama_pro_options.h"
#include "core/config/optimizer_options.h"
#include "core/config/semi_options.h"
#include "core/config/value_of.h"

#include <algorithm>
#include <functional>

namespace anneal::config {
namespace {

/// What decides whether a key counts.
struct Situation {
    explicit Situation(const RunConfig& config)
        : config(config)
        , train(config.train())
        , data(config.data())
        , preference(config.preference())
        , model(config.model())
    {
    }
    [[nodiscard]] bool isStage(std::string_view stage) const { return train.stage == stage; }
    [[nodiscard]] bool isMethod(std::string_view method) const
    {
        return train.finetuningType == method;
    }
    [[nodiscard]] bool learnsTokens() const
    {
        return isStage("sft") || isStage("pt") || isStage("semi");
    }
    [[nodiscard]] bool hasReference() const
    {
        return isStage("kto") || (isStage("dpo") && preference.usesReference());
    }
    [[nodiscard]] bool continuesAdapter() const { return config::continuesAdapter(config); }
    [[nodiscard]] bool hasEmbeddingRate() const
    {
        const auto lora = config.lora();
        return isMethod("lora") && lora.loraplusLrRatio &&
               (continuesAdapter() || // with targets of its own
                std::any_of(lora.target.begin(), lora.target.end(), [](const std::string& target) {
                    return target.ends_with("embed_tokens");
                }));
    }
    [[nodiscard]] bool trains() const { return config.prediction().train; }

    const RunConfig& config;
    TrainOptions train;
    DataOptions data;
    PreferenceOptions preference;
    ModelOptions model;
};

/// Keys (or with a trailing * all that begin so) that change nothing when `isInert`.
struct Rule {
    std::vector<std::string_view> keys;
    std::function<bool(const Situation&)> isInert;
    std::string_view reason;     ///< of the sentence "... has no effect here: ...", or
    std::string_view owner = {}; ///< what the keys belong to
};

constexpr std::string_view kLayerwise = QT_TRANSLATE_NOOP(
    "Notice", "layerwise, weights are updated before the norm of all gradients is known");

constexpr std::string_view kContinued = QT_TRANSLATE_NOOP(
    "Notice",
    "the adapter of adapter_name_or_path is trained on as it is; create_new_adapter: true "
    "begins one with these settings");

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> table = {
        {{"lora_rank", "lora_alpha", "lora_dropout", "lora_target", "additional_target",
          "use_rslora", "use_dora", "use_llama_pro"},
         [](const auto& s) { return s.continuesAdapter(); },
         kContinued},
        {{"freeze_trainable_layers"},
         [](const auto& s) { return s.continuesAdapter() && isOn(s.config, "use_llama_pro"); },
         kContinued},
        {{"lora_rank", "lora_alpha", "lora_dropout", "lora_target"},
         [](const auto& s) { return !s.isMethod("lora"); },
         {},
         "finetuning_type: lora"},
        {{"loraplus_lr_embedding"},
         [](const auto& s) { return !s.hasEmbeddingRate(); },
         QT_TRANSLATE_NOOP("Notice", "it belongs to loraplus_lr_ratio with embed_tokens in "
                                     "lora_target")},
        {{"create_new_adapter"},
         [](const auto& s) { return s.model.adapterNameOrPath.empty(); },
         QT_TRANSLATE_NOOP("Notice", "there is no earlier adapter (adapter_name_or_path)")},
        {{"pissa_iter"},
         [](const auto& s) { return !isOn(s.config, "pissa_init"); },
         {},
         "pissa_init"},
        {{"freeze_trainable_layers"},
         [](const auto& s) {
             return s.isMethod("full") || (s.isMethod("lora") && !isOn(s.config, "use_llama_pro"));
         },
         QT_TRANSLATE_NOOP("Notice", "it belongs to finetuning_type: freeze and to use_llama_pro")},
        {{"freeze_trainable_modules", "freeze_extra_modules"},
         [](const auto& s) { return !s.isMethod("freeze"); },
         {},
         "finetuning_type: freeze"},
        {{"pref_beta", "pref_ftx"},
         [](const auto& s) { return !s.isStage("dpo") && !s.isStage("kto"); },
         QT_TRANSLATE_NOOP("Notice", "it belongs to the stages dpo and kto")},
        {{"pref_loss", "pref_bco_weight", "dpo_label_smoothing", "ld_alpha"},
         [](const auto& s) { return !s.isStage("dpo"); },
         {},
         "stage: dpo"},
        {{"simpo_gamma"},
         [](const auto& s) { return !s.isStage("dpo") || s.preference.loss != "simpo"; },
         {},
         "pref_loss: simpo"},
        {{"kto_chosen_weight", "kto_rejected_weight"},
         [](const auto& s) { return !s.isStage("kto"); },
         {},
         "stage: kto"},
        {{"ref_model", "ref_model_adapters"},
         [](const auto& s) { return !s.hasReference(); },
         QT_TRANSLATE_NOOP("Notice", "only stage kto, and stage dpo with a pref_loss other than "
                                     "orpo and simpo, compare with a "
                                     "reference model")},
        {{"ref_model_adapters"},
         [](const auto& s) {
             return s.hasReference() && s.preference.refModel.empty() && s.isMethod("lora");
         },
         QT_TRANSLATE_NOOP("Notice",
                           "without ref_model the reference is the model without its adapter")},
        {{"unlabeled_dataset", "semi_*"},
         [](const auto& s) { return !s.isStage("semi"); },
         {},
         "stage: semi"},
        {{"pseudo_weight"},
         [](const auto& s) {
             return !s.isStage("semi") && pseudoOptions(s.config).datasets.empty();
         },
         QT_TRANSLATE_NOOP("Notice", "there are no rows that a model answered (pseudo_dataset)")},
        {{"galore_*"},
         [](const auto& s) { return !isOn(s.config, "use_galore"); },
         {},
         "use_galore"},
        {{"apollo_*"},
         [](const auto& s) { return !isOn(s.config, "use_apollo"); },
         {},
         "use_apollo"},
        {{"badam_*"}, [](const auto& s) { return !isOn(s.config, "use_badam"); }, {}, "use_badam"},
        {{"eaft_alpha"},
         [](const auto& s) { return !isOn(s.config, "use_eaft_loss"); },
         {},
         "use_eaft_loss"},
        {{"asft_alpha"},
         [](const auto& s) { return !isOn(s.config, "use_asft_loss"); },
         {},
         "use_asft_loss"},
        {{"compute_accuracy"},
         [](const auto& s) { return s.isStage("dpo") || s.isStage("kto"); },
         QT_TRANSLATE_NOOP(
             "Notice",
             "pairs and judged answers are measured by their rewards instead (eval_rewards/...)")},
        {{"compute_accuracy"},
         [](const auto& s) { return s.isStage("rm"); },
         QT_TRANSLATE_NOOP("Notice", "stage rm measures its accuracy anyway")},
        {{"packing"},
         [](const auto& s) { return !s.learnsTokens(); },
         QT_TRANSLATE_NOOP("Notice", "rows of stage rm, dpo and kto are never packed")},
        {{"rehearsal_rows"},
         [](const auto& s) { return !s.isStage("sft") && !s.isStage("semi"); },
         QT_TRANSLATE_NOOP("Notice",
                           "general rows are questions with answers, which belong to stage: sft")},
        {{"quantization_type", "double_quantization"},
         [](const auto& s) { return s.model.quantizationBit != 4; },
         QT_TRANSLATE_NOOP("Notice", "it is a form of quantization_bit: 4")},
        {{"infer_dtype"},
         [](const auto& s) { return s.trains(); },
         QT_TRANSLATE_NOOP("Notice", "a training computes in compute_type")},
        {{"group_by_length", "train_sampling_strategy"},
         [](const auto& s) { return s.data.streaming; },
         QT_TRANSLATE_NOOP("Notice", "streamed rows come in the order of their buffer")},
        {{"buffer_size"}, [](const auto& s) { return !s.data.streaming; }, {}, "streaming"},
        {{"bf16_full_eval", "fp16_full_eval"},
         [](const auto& s) { return s.trains() && !s.config.prediction().generates; },
         QT_TRANSLATE_NOOP("Notice", "measurements in a training are made in its compute type, as "
                                     "transformers does; it counts "
                                     "with do_train: false")},
        {{"do_sample", "temperature", "top_p", "top_k", "min_p", "typical_p", "repetition_penalty",
          "no_repeat_ngram_size", "num_beams", "length_penalty", "early_stopping", "max_new_tokens",
          "max_length", "min_length", "min_new_tokens", "generation_max_length",
          "generation_num_beams", "eval_num_beams"},
         [](const auto& s) { return !s.config.prediction().generates && !s.isStage("semi"); },
         QT_TRANSLATE_NOOP("Notice", "no answers are written in this run (predict_with_generate)")},
    };
    return table;
}

bool concerns(const Rule& rule, std::string_view key)
{
    return std::any_of(rule.keys.begin(), rule.keys.end(), [key](std::string_view name) {
        return name.ends_with('*') ? key.starts_with(name.substr(0, name.size() - 1)) : key == name;
    });
}

} // namespace

std::vector<std::string_view> inertReasons()
{
    std::vector<std::string_view> reasons = {kLayerwise};
    for (const auto& rule : rules()) {
        if (!rule.reason.empty())
            reasons.push_back(rule.reason);
    }
    return reasons;
}

std::vector<Notice> inertSettings(const RunConfig& config)
{
    const Situation situation(config);
    std::vector<Notice> lines;
    // Counts although it is left out.
    if (situation.trains() && situation.train.maxGradNorm > 0 &&
        optimizerOptions(config).projection.layerwise)
        lines.push_back(notice("setting.no_effect",
                               {{"key", "max_grad_norm"}, {"reason", std::string(kLayerwise)}}));
    for (const auto& setting : settings()) {
        if (setting.tier != SettingTier::Honoured || !config.isGiven(setting.key) ||
            config.value(setting.key) == setting.defaultValue)
            continue;
        for (const auto& rule : rules()) {
            if (!concerns(rule, setting.key) || !rule.isInert(situation))
                continue;
            std::string key(setting.key);
            lines.push_back(
                rule.owner.empty()
                    ? notice("setting.no_effect",
                             {{"key", std::move(key)}, {"reason", std::string(rule.reason)}})
                    : notice("setting.belongs",
                             {{"key", std::move(key)}, {"owner", std::string(rule.owner)}}));
            break;
        }
    }
    return lines;
}

} // namespace anneal::config
