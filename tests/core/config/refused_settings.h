#pragma once

#include "core/config/run_config.h"

#include <QString>
#include <QStringList>

#include <string>
#include <utility>

namespace anneal::tests {

/// What core/config refuses, by which row of the table of notices.
struct Refused {
    const char* id;
    config::Verb verb;
    const char* settings; ///< "; " stands for a new line, "+" for kRun, "%" for kMeasured
};

inline constexpr auto Train = config::Verb::Train;
inline constexpr auto Export = config::Verb::Export;
inline constexpr const char* kRun = "model_name_or_path: m; dataset: d; output_dir: o";
inline constexpr const char* kMeasured =
    "model_name_or_path: m; dataset: d; output_dir: o; val_size: 0.1; "
    "eval_strategy: steps";

inline constexpr Refused kRefused[] = {
    {"missing.model", Train, "dataset: d"},
    {"missing.dataset", Train, "model_name_or_path: m"},
    {"missing.output_dir", Train, "model_name_or_path: m; dataset: d"},
    {"missing.export_dir", Export, "model_name_or_path: m"},
    {"export.importance", Export,
     "model_name_or_path: m; export_dir: e; gguf_importance: true; export_format: safetensors"},
    {"export.deploy_adapter", Export,
     "model_name_or_path: m; export_dir: e; export_deploy: true; export_format: gguf_lora"},
    {"key.training", Export, "model_name_or_path: m; export_dir: e; learning_rate: 0.1"},
    {"quant.merge", Export, "model_name_or_path: m; export_dir: e; quantization_bit: 4"},
    {"pseudo.stage", Train, "+stage: pt; pseudo_dataset: p"},
    {"vary.stage", Train, "+stage: pt; vary_questions: true"},
    {"pissa.method", Train, "+pissa_init: true; finetuning_type: full"},
    {"pissa.reference", Train, "+pissa_init: true; stage: dpo"},
    {"pissa.other", Train, "+pissa_init: true; use_dora: true"},
    {"key.needs", Train, "+pissa_convert: true"},
    {"loss.stage", Train, "+stage: dpo; label_smoothing_factor: 0.1"},
    {"loss.one", Train, "+use_dft_loss: true; use_eaft_loss: true"},
    {"loss.asft", Train, "+use_asft_loss: true; finetuning_type: full"},
    {"key.belongs_leave", Train, "+stage: dpo; dpo_label_smoothing: 0.1; pref_loss: hinge"},
    {"key.above_zero", Train, "+stage: dpo; pref_beta: 0"},
    {"pref.bco", Train, "+stage: dpo; pref_loss: orpo; pref_bco_weight: 0.1"},
    {"quant.bits", Train, "+quantization_bit: 5"},
    {"quant.change", Train, "+quantization_bit: 4; resize_vocab: true"},
    {"quant.one_adapter", Train, "+quantization_bit: 4; adapter_name_or_path: a,b"},
    {"quant.trained", Train, "+quantization_bit: 4; finetuning_type: full"},
    {"scratch.method", Train, "+train_from_scratch: true"},
    {"key.contradict", Train, "+compute_type: fp32; pure_bf16: true"},
    {"rehearsal.method", Train, "+rehearsal_rows: 4; finetuning_type: full"},
    {"lora.dropout", Train, "+lora_dropout: 1"},
    {"pro.layers", Train, "+use_llama_pro: true; freeze_trainable_layers: -2"},
    {"pro.full", Train, "+use_llama_pro: true; finetuning_type: full"},
    {"key.belongs_not", Train, "+use_dora: true; finetuning_type: full"},
    {"key.whole_updates", Train, "+save_steps: 1.5"},
    {"schedule.end", Train, "+lr_scheduler_type: polynomial; learning_rate: 1.0e-8"},
    {"schedule.floor", Train, "+lr_scheduler_type: cosine_with_min_lr"},
    {"key.needs_rows", Train, "+eval_strategy: steps"},
    {"mixing.concat", Train, "+interleave_probs: 1"},
    {"mixing.share", Train,
     "+mix_strategy: interleave_under; dataset: a,b; interleave_probs: \"2,-1\""},
    {"mixing.sum", Train,
     "+mix_strategy: interleave_under; dataset: a,b; interleave_probs: \"0.5,0.2\""},
    {"mixing.count", Train, "+mix_strategy: interleave_under; interleave_probs: \"0.5,0.5\""},
    {"key.exclude", Train, "+streaming: true; max_steps: 4; max_samples: 4"},
    {"streaming.val", Train, "+streaming: true; max_steps: 4; val_size: 0.1"},
    {"streaming.one", Train, "+streaming: true; max_steps: 4; dataset: a,b"},
    {"streaming.packing", Train, "+streaming: true; max_steps: 4; packing: true"},
    {"streaming.shuffle", Train, "+streaming: true; max_steps: 4; disable_shuffling: true"},
    {"streaming.steps", Train, "+streaming: true"},
    {"tokenized.only", Train, "+tokenized_path: t; vary_questions: true"},
    {"key.exclude_mean", Train, "+val_size: 0.1; eval_dataset: e"},
    {"val.dataset", Export, "model_name_or_path: m; export_dir: e; val_size: 0.1"},
    {"key.whole_rows", Train, "+val_size: 1.5"},
    {"key.belongs", Train, "+stage: pt; train_on_prompt: true"},
    {"learned.stage", Train, "+stage: pt; stop_when_learned: true"},
    {"learned.save", Train, "+stop_when_learned: true; save_strategy: no"},
    {"best.save", Train, "+save_strategy: best"},
    {"key.not_with", Train, "%stage: rm; load_best_model_at_end: true"},
    {"best.measure", Train, "+load_best_model_at_end: true"},
    {"best.together", Train, "%load_best_model_at_end: true; save_strategy: epoch"},
    {"best.multiple", Train, "%load_best_model_at_end: true; eval_steps: 30; save_steps: 100"},
    {"metric.unknown", Train, "%metric_for_best_model: rouge"},
    {"early.measure", Train, "+early_stopping_steps: 3"},
    {"early.metric", Train, "%early_stopping_steps: 3"},
    {"train.nothing", Train, "+do_train: false"},
    {"train.stage", Train, "%stage: dpo; do_train: false; do_eval: true"},
    {"predict.stage", Train, "%stage: pt; do_predict: true"},
    {"predict.accuracy", Train, "%predict_with_generate: true; compute_accuracy: true"},
    {"plateau.measure", Train, "+lr_scheduler_type: reduce_lr_on_plateau"},
    {"rule.two", Train, "+finetuning_type: full; use_galore: true; use_apollo: true"},
    {"rule.galore_optim", Train, "+finetuning_type: full; use_galore: true; optim: sgd"},
    {"rule.optim", Train, "+finetuning_type: full; use_badam: true; optim: sgd"},
    {"rule.lora", Train, "+use_galore: true"},
    {"key.one_of_two", Train, "+use_muon: true; loraplus_lr_ratio: 16"},
    {"layerwise.accumulation", Train,
     "+finetuning_type: full; use_galore: true; galore_layerwise: true; "
     "gradient_accumulation_steps: 4"},
    {"layerwise.batch", Train,
     "+finetuning_type: full; use_apollo: true; apollo_layerwise: true; "
     "gradient_accumulation_steps: 1; auto_find_batch_size: true"},
    {"apollo.channel", Train, "+finetuning_type: full; use_apollo: true; apollo_proj_type: left"},
    {"apollo.random", Train,
     "+finetuning_type: full; use_apollo: true; apollo_scale_type: tensor; apollo_proj_type: full"},
    {"badam.decay", Train,
     "+finetuning_type: full; use_badam: true; badam_mode: ratio; weight_decay: 0.1"},
    {"semi.unlabelled", Train, "+stage: semi; val_size: 0.1"},
    {"semi.held_out", Train, "+stage: semi; unlabeled_dataset: u"},
    {"semi.each", Train,
     "+stage: semi; unlabeled_dataset: u; eval_dataset: a,b; eval_on_each_dataset: true"},
    {"semi.resume", Train,
     "+stage: semi; unlabeled_dataset: u; val_size: 0.1; resume_from_checkpoint: c"},
    {"semi.rows", Train, "+stage: semi; unlabeled_dataset: u; val_size: 0.1; packing: true"},
    // Values, and what is no setting.
    {"key.successor", Train, "+evaluation_strategy: steps"},
    {"value.refused", Train, "+stage: ppo"},
    {"value.unknown", Train, "+lr_scheduler_type: cosin"},
    {"value.loggers", Train, "+report_to: \"none,csv\""},
    {"value.between", Train, "+lora_rank: 0"},
    {"value.least", Train, "+logging_steps: -1"},
    {"value.flag", Train, "+plot_loss: perhaps"},
    {"value.whole", Train, "+lora_rank: 8.5"},
    {"value.number", Train, "+learning_rate: fast"},
    {"value.list", Train, "+lora_target: {a: 1}"},
    {"value.map", Train, "+lr_scheduler_kwargs: [a]"},
    {"value.map_example", Train, "+lr_scheduler_kwargs: fast"},
    {"value.json", Train, "+lr_scheduler_kwargs: '{\"a\"'"},
    {"value.one_of_list", Train, "+lora_rank: [1, 2]"},
    {"value.one_of_map", Train, "+lora_rank: {a: 1}"},
    {"kwargs.unknown", Train, "+lr_scheduler_kwargs: {zzzzqqqq: 1}"},
    {"kwargs.misspelt", Train, "+lr_scheduler_kwargs: {min_lr_rte: 1}"},
    {"kwargs.word", Train, "+lr_scheduler_kwargs: {mode: best}"},
    {"kwargs.number", Train, "+lr_scheduler_kwargs: {power: fast}"},
    // Run files.
    {"run_file.documents", Train, "seed: 1; ---; seed: 2"},
    {"run_file.empty", Train, "# nothing"},
    {"run_file.lines", Train, "hello"},
    {"run_file.key", Train, "? [a, b]; : 1"},
    {"run_file.quote", Train, "template: \"x; "},
    {"run_file.yaml", Train, "seed: *a"},
    {"run_file.twice", Train, "seed: 1; seed: 2"},
    {"run_file.utf8", Train, "template: \xff\xfe"},
    {"board.no_control", Train, "train.lora_rank: 4; seed: 1"},
    {"board.unknown", Train, "train.dataset: d; train.of_tomorrow: 1"},
    {"board.type", Train, "train.compute_type: int3"},
    {"board.further", Train, "train.extra_args: '{\"a\"'"},
};

/// The run file of it.
inline std::string runFileOf(const Refused& one)
{
    QString text = QString::fromLatin1(one.settings);
    const bool binary = text.contains(QChar(0xff));
    // What stands in the line itself counts, not the usual value before it.
    for (const auto& [mark, usual] : {std::pair{'+', kRun}, std::pair{'%', kMeasured}}) {
        if (!text.startsWith(QLatin1Char(mark)))
            continue;
        text = text.mid(1);
        for (const QString& line : QString::fromLatin1(usual).split(QLatin1String("; ")))
            if (!(QLatin1String("; ") + text)
                     .contains(QLatin1String("; ") + line.section(QLatin1Char(' '), 0, 0)))
                text = line + QLatin1String("; ") + text;
    }
    text.replace(QLatin1String("; "), QLatin1String("\n"));
    return (binary ? text.toLatin1() : text.toUtf8()).toStdString();
}

} // namespace anneal::tests
