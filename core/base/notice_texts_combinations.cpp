#include "core/base/notice_texts.h"

#include "core/base/notice_source.h"

namespace anneal {
namespace {

constexpr NoticeText kTexts[] = {
    // Settings beside each other: the method.
    {"scratch.method",
     QT_TRANSLATE_NOOP("Notice", "train_from_scratch begins with random weights, all of which must "
                                 "be trained and saved: use finetuning_type: full.")},
    {"scratch.file",
     QT_TRANSLATE_NOOP(
         "Notice",
         "train_from_scratch takes the shape from a folder with config.json; {file} is a file.")},
    {"rehearsal.method",
     QT_TRANSLATE_NOOP("Notice",
                       "rehearsal_rows compares with the model before training, which only "
                       "finetuning_type: lora without additional_target keeps; set it to 0.")},
    {"lora.dropout", QT_TRANSLATE_NOOP("Notice", "lora_dropout is the share of inputs that are "
                                                 "left out of an update and must be below 1.")},
    {"pro.layers",
     QT_TRANSLATE_NOOP("Notice", "use_llama_pro trains freeze_trainable_layers added layers, which "
                                 "must be above 0 and divide the model's layers.")},
    {"pro.full", QT_TRANSLATE_NOOP("Notice", "use_llama_pro chooses layers, and full trains all of "
                                             "them; use finetuning_type: freeze or lora.")},
    {"pro.divides", QT_TRANSLATE_NOOP("Notice", "use_llama_pro needs a freeze_trainable_layers "
                                                "that divides the model's {layers} layers.")},
    {"freeze.unknown",
     QT_TRANSLATE_NOOP(
         "Notice",
         "{key} names \"{value}\", which the model does not have; choose among {known}.")},
    {"freeze.nothing",
     QT_TRANSLATE_NOOP(
         "Notice", "freeze_trainable_layers and freeze_trainable_modules leave nothing to train.")},
    {"pissa.method",
     QT_TRANSLATE_NOOP("Notice", "pissa_init starts a LoRA adapter from full weights: it goes with "
                                 "finetuning_type: lora without quantization_bit.")},
    {"pissa.reference",
     QT_TRANSLATE_NOOP("Notice", "pissa_init changes the base, so the model without its adapter is "
                                 "no reference any more; leave it out.")},
    {"pissa.other",
     QT_TRANSLATE_NOOP(
         "Notice",
         "pissa_init does not go with use_dora or rehearsal_rows; leave one of them out.")},
    {"pissa.rank",
     QT_TRANSLATE_NOOP("Notice", "pissa_init needs a lora_rank of at most {most} for {layer}.")},
    {"target.all",
     QT_TRANSLATE_NOOP("Notice",
                       "lora_target: all stands alone; leave the other names out, or name "
                       "all the layers instead.")},
    {"target.unknown",
     QT_TRANSLATE_NOOP("Notice", "lora_target names \"{value}\", but no linear layer of the model "
                                 "ends in it; choose among {known}, or all.")},
    {"target.pro",
     QT_TRANSLATE_NOOP("Notice", "lora_target names \"{value}\", which stands in no layer that "
                                 "use_llama_pro trains; choose among {known}, or all.")},
    {"additional.unknown",
     QT_TRANSLATE_NOOP("Notice", "additional_target names \"{value}\", but no module of the model "
                                 "ends in it; choose among {known}.")},
    {"additional.twice",
     QT_TRANSLATE_NOOP(
         "Notice",
         "additional_target and lora_target both take {name}; leave it out of one of them.")},
    {"quant.bits", QT_TRANSLATE_NOOP("Notice", "quantization_bit takes 4 or 8.")},
    {"quant.change",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Weights that are to change can't be kept in few bits; leave quantization_bit out.")},
    {"quant.merge",
     QT_TRANSLATE_NOOP("Notice", "An adapter is merged into the full weights, not into quantised "
                                 "ones; leave quantization_bit out.")},
    {"quant.one_adapter",
     QT_TRANSLATE_NOOP("Notice", "A quantised base takes one adapter, because none can be merged "
                                 "into it; merge the others with anneal export first.")},
    {"quant.trained",
     QT_TRANSLATE_NOOP(
         "Notice", "Quantised weights can't be trained themselves; use finetuning_type: lora.")},
    {"rope.kinds",
     QT_TRANSLATE_NOOP("Notice", "rope_scaling stretches one kind of positions, and {model} has "
                                 "another for its sliding layers; leave it out.")},

    // The stage and its loss.
    {"pseudo.stage", QT_TRANSLATE_NOOP("Notice", "{key} belongs to stage: sft without packing, "
                                                 "streaming or vary_questions; leave it out.")},
    {"vary.stage",
     QT_TRANSLATE_NOOP("Notice",
                       "{key} belongs to stage: sft without packing or streaming; leave it out.")},
    {"loss.stage", QT_TRANSLATE_NOOP("Notice", "label_smoothing_factor and the losses DFT, EAFT "
                                               "and ASFT belong to stage: sft; leave them out.")},
    {"loss.one",
     QT_TRANSLATE_NOOP(
         "Notice", "use_dft_loss, use_eaft_loss and use_asft_loss exclude each other; keep one.")},
    {"loss.asft",
     QT_TRANSLATE_NOOP("Notice", "use_asft_loss compares with the model before training, which "
                                 "finetuning_type: lora without additional_target keeps.")},
    {"pref.bco", QT_TRANSLATE_NOOP("Notice", "pref_bco_weight compares with the reference model, "
                                             "which orpo and simpo don't have; leave it out.")},
    {"reference.vocabulary",
     QT_TRANSLATE_NOOP("Notice", "ref_model has a vocabulary of {other} tokens, the model one of "
                                 "{own}; the two must share their tokenizer.")},
    {"template.none",
     QT_TRANSLATE_NOOP(
         "Notice", "No chat template fits {model} by its name; choose one with the key template.")},
    {"template.no_prompt",
     QT_TRANSLATE_NOOP("Notice", "train_on_prompt is not possible with the template "
                                 "\"{template}\", which leaves the end token out of its answers.")},
    {"tools.no_form", QT_TRANSLATE_NOOP("Notice", "There is no tool format \"{form}\".")},
    {"tools.misspelt_form",
     QT_TRANSLATE_NOOP("Notice",
                       "There is no tool format \"{form}\"; did you mean \"{nearest}\"?")},

    // The schedule and the update rule.
    {"schedule.end",
     QT_TRANSLATE_NOOP(
         "Notice",
         "The polynomial schedule needs a learning_rate above lr_end (1e-7 unless set).")},
    {"schedule.floor",
     QT_TRANSLATE_NOOP("Notice", "{name} needs its lowest learning rate, by one of min_lr and "
                                 "min_lr_rate: lr_scheduler_kwargs: {\"min_lr_rate\": 0.1}.")},
    {"schedule.setting",
     QT_TRANSLATE_NOOP("Notice",
                       "lr_scheduler_kwargs: {name} has no setting {setting}; take it out.")},
    {"schedule.unknown", QT_TRANSLATE_NOOP("Notice", "lr_scheduler_type {name} is not known.")},
    {"schedule.misspelt",
     QT_TRANSLATE_NOOP("Notice", "lr_scheduler_type {name} is not known; did you mean {nearest}?")},
    {"plateau.unknown",
     QT_TRANSLATE_NOOP(
         "Notice", "lr_scheduler_type reduce_lr_on_plateau has no setting \"{name}\"; it takes "
                   "mode, factor, patience, threshold, threshold_mode, cooldown, min_lr and eps.")},
    {"plateau.factor",
     QT_TRANSLATE_NOOP(
         "Notice",
         "lr_scheduler_kwargs: the factor of reduce_lr_on_plateau lies between 0 and 1.")},
    {"plateau.measure",
     QT_TRANSLATE_NOOP("Notice", "reduce_lr_on_plateau follows measurements on held-out rows: set "
                                 "eval_strategy and val_size or eval_dataset.")},
    {"rule.two",
     QT_TRANSLATE_NOOP("Notice", "{key} and {other} are rules of their own; keep one.")},
    {"rule.galore_optim",
     QT_TRANSLATE_NOOP("Notice", "{key} goes with optim: adamw_torch, adamw_8bit or adafactor; "
                                 "optim: {optim} has no form in few dimensions.")},
    {"rule.optim",
     QT_TRANSLATE_NOOP("Notice", "{key} is a rule of its own, which takes optim: adamw_torch; "
                                 "optim: {optim} does not go with it.")},
    {"ends.layers_only",
     QT_TRANSLATE_NOOP("Notice", "{key} is for the layers of the model: leave it out, or take "
                                 "embed_tokens and lm_head out of lora_target.")},
    {"rule.lora",
     QT_TRANSLATE_NOOP(
         "Notice",
         "{key} works on the model's own matrices: it goes with finetuning_type: full or freeze.")},
    {"layerwise.accumulation",
     QT_TRANSLATE_NOOP("Notice", "{key} updates the weights inside each backward pass: set "
                                 "gradient_accumulation_steps: 1.")},
    {"layerwise.batch",
     QT_TRANSLATE_NOOP("Notice", "{key} updates the weights inside the backward pass, which can't "
                                 "be cut into smaller ones; leave auto_find_batch_size out.")},
    {"apollo.channel",
     QT_TRANSLATE_NOOP("Notice", "apollo_scale_type: channel needs apollo_proj_type: std, whose "
                                 "side is that of the channels.")},
    {"apollo.random",
     QT_TRANSLATE_NOOP("Notice",
                       "Random directions are drawn for one side; use apollo_proj: svd.")},
    {"badam.decay",
     QT_TRANSLATE_NOOP("Notice", "badam_mode: ratio has no weight decay; leave weight_decay out.")},
    {"mini.heads",
     QT_TRANSLATE_NOOP(
         "Notice",
         "use_adam_mini can't divide {name} into heads of this model; use optim: adamw_torch.")},
    {"optim.unknown", QT_TRANSLATE_NOOP("Notice", "optim {value} is not known; use adamw_torch.")},

    // Rows.
    {"mixing.concat",
     QT_TRANSLATE_NOOP("Notice", "interleave_probs needs mix_strategy: interleave_under or "
                                 "interleave_over; concat takes every row.")},
    {"mixing.share",
     QT_TRANSLATE_NOOP("Notice", "interleave_probs takes numbers above 0 up to 1 with commas "
                                 "between; leave out a data set of which you want no row.")},
    {"mixing.sum",
     QT_TRANSLATE_NOOP("Notice", "interleave_probs must add up to 1; these make {sum}.")},
    {"mixing.count",
     QT_TRANSLATE_NOOP(
         "Notice",
         "interleave_probs has {numbers} numbers for {sets} data sets; give one for each.")},
    {"mixing.many",
     QT_TRANSLATE_NOOP("Notice", "Mixing the data sets gives more than two thousand million rows; "
                                 "use mix_strategy: concat or other interleave_probs.")},
    {"mixing.empty",
     QT_TRANSLATE_NOOP("Notice",
                       "A data set to interleave holds no rows; leave it out of dataset.")},
    {"streaming.val",
     QT_TRANSLATE_NOOP("Notice", "With streaming the rows held back would be learned in later "
                                 "epochs; name an eval_dataset instead of val_size.")},
    {"streaming.one",
     QT_TRANSLATE_NOOP("Notice", "streaming takes one data set in this version; leave it out (rows "
                                 "are read from the file as they are needed anyway).")},
    {"streaming.packing",
     QT_TRANSLATE_NOOP(
         "Notice",
         "streaming does not pack rows in this version; leave it out, or set packing: false.")},
    {"streaming.shuffle",
     QT_TRANSLATE_NOOP("Notice", "streaming shuffles its buffer, which disable_shuffling "
                                 "contradicts; leave one of them out.")},
    {"streaming.steps",
     QT_TRANSLATE_NOOP("Notice", "streaming needs max_steps: how many updates to train.")},
    {"tokenized.only",
     QT_TRANSLATE_NOOP(
         "Notice",
         "tokenized_path keeps rows to train on and rows to measure on, nothing else: leave out "
         "streaming, vary_questions, rehearsal_rows, pseudo_dataset and eval_on_each_dataset.")},
    {"tokenized.stage",
     QT_TRANSLATE_NOOP(
         "Notice",
         "tokenized_path holds rows for stage: {held}, not for {stage}; name another folder.")},
    {"tokenized.arrow",
     QT_TRANSLATE_NOOP("Notice",
                       "{folder} holds rows that another program tokenised (in Arrow's form), "
                       "which this version does not read; name another tokenized_path.")},
    {"tokenized.other",
     QT_TRANSLATE_NOOP(
         "Notice",
         "tokenized_path names {folder}, which holds something else; name a new folder.")},
    {"val.dataset",
     QT_TRANSLATE_NOOP("Notice", "val_size holds back rows of dataset, which is missing.")},
    {"learned.stage",
     QT_TRANSLATE_NOOP("Notice",
                       "stop_when_learned asks the questions of stage: sft; leave it out.")},
    {"learned.save",
     QT_TRANSLATE_NOOP(
         "Notice", "stop_when_learned asks at checkpoints; set save_strategy to steps or epoch.")},
    {"packing.no_block",
     QT_TRANSLATE_NOOP("Notice", "{rows} rows make no block of cutoff_len {cutoff} tokens to train "
                                 "on; lower cutoff_len, give more rows, or set packing: false.")},
    {"packing.no_held_block",
     QT_TRANSLATE_NOOP("Notice",
                       "{rows} rows make no block of cutoff_len {cutoff} tokens to measure on; "
                       "lower cutoff_len, give more rows, or set packing: false.")},

    // Measuring and predicting.
    {"best.save",
     QT_TRANSLATE_NOOP("Notice", "save_strategy: best keeps what measures best: set eval_strategy, "
                                 "and metric_for_best_model to what counts, such as loss.")},
    {"best.measure",
     QT_TRANSLATE_NOOP("Notice", "{key} compares measurements on held-out rows: set eval_strategy "
                                 "and val_size or eval_dataset.")},
    {"best.together",
     QT_TRANSLATE_NOOP("Notice",
                       "{key} needs savings and measurements together, but eval_strategy is "
                       "{measured} and save_strategy is {saved}; set them to the same.")},
    {"best.multiple",
     QT_TRANSLATE_NOOP(
         "Notice",
         "{key} needs a measurement at each saving: save_steps must be a multiple of eval_steps "
         "(which is logging_steps when it is left out), or both a share of the run.")},
    {"metric.unknown",
     QT_TRANSLATE_NOOP(
         "Notice",
         "metric_for_best_model is \"{metric}\", which is not measured; choose one of: {known}.")},
    {"early.measure",
     QT_TRANSLATE_NOOP("Notice", "early_stopping_steps counts measurements without progress: set "
                                 "eval_strategy and val_size or eval_dataset.")},
    {"early.metric",
     QT_TRANSLATE_NOOP("Notice", "early_stopping_steps needs metric_for_best_model: what has to "
                                 "get better, for instance metric_for_best_model: loss.")},
    {"train.nothing",
     QT_TRANSLATE_NOOP("Notice", "do_train is false, so there is nothing to do: set it to true or "
                                 "leave it out, or set do_eval or do_predict to true.")},
    {"train.stage",
     QT_TRANSLATE_NOOP("Notice", "stage: {stage} is measured while it trains (eval_strategy); "
                                 "without a training use stage: sft, which measures the answers.")},
    {"predict.stage",
     QT_TRANSLATE_NOOP(
         "Notice",
         "do_predict belongs to stage: sft; do_eval measures the loss of the other stages.")},
    {"predict.accuracy",
     QT_TRANSLATE_NOOP("Notice", "compute_accuracy and predict_with_generate exclude each other: "
                                 "one counts tokens, the other compares whole answers.")},

    // Rounds of stage semi.
    {"semi.unlabelled",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Stage semi needs unlabeled_dataset: the data sets whose questions are to be answered.")},
    {"semi.held_out", QT_TRANSLATE_NOOP("Notice", "Stage semi needs held-out rows to tell whether "
                                                  "it helped: set val_size or eval_dataset.")},
    {"semi.each",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Stage semi compares its rounds by one held-out loss; leave eval_on_each_dataset out.")},
    {"semi.resume",
     QT_TRANSLATE_NOOP("Notice", "Stage semi goes on by itself where its newest round stopped; "
                                 "leave resume_from_checkpoint out.")},
    {"semi.rows",
     QT_TRANSLATE_NOOP("Notice",
                       "Stage semi adds rows of its own after the first round, which does not go "
                       "with tokenized_path, streaming or packing; leave them out.")},
    {"semi.no_question",
     QT_TRANSLATE_NOOP("Notice", "unlabeled_dataset holds no single question.")},

    // Export.
    {"export.importance",
     QT_TRANSLATE_NOOP("Notice", "gguf_importance is about the blocks of a GGUF: set "
                                 "export_format: gguf, or leave it out.")},
    {"export.deploy_adapter",
     QT_TRANSLATE_NOOP("Notice", "An adapter alone can't be served: set export_format to gguf or "
                                 "safetensors, or leave export_deploy out.")},
    {"export.type",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Weights can't be exported as {value}; set infer_dtype to bfloat16, float16 or float32.")},
    {"gguf.type", QT_TRANSLATE_NOOP("Notice", "{value} is no type of a GGUF file.")},
    {"gguf_adapter.type",
     QT_TRANSLATE_NOOP("Notice",
                       "An adapter is small and stays exact: set gguf_type to F16 or F32.")},
    {"gguf_adapter.one",
     QT_TRANSLATE_NOOP("Notice",
                       "A LoRA GGUF holds one adapter: name it in adapter_name_or_path.")},
    {"gguf_adapter.layer",
     QT_TRANSLATE_NOOP("Notice", "A LoRA GGUF has no name for the layer {layer}; set export_format "
                                 "to gguf, which merges it into the model.")},
    {"gguf_adapter.dora",
     QT_TRANSLATE_NOOP("Notice", "A LoRA GGUF can't hold the magnitudes of DoRA; set export_format "
                                 "to gguf, which merges it into the model.")},
    {"gguf_adapter.tied",
     QT_TRANSLATE_NOOP("Notice",
                       "A LoRA GGUF can't change {layer} alone, which is one matrix with the other "
                       "end of this model; set export_format to gguf, which merges it into the "
                       "model.")},
    {"gguf_adapter.other_form",
     QT_TRANSLATE_NOOP("Notice",
                       "A LoRA GGUF can't hold {name}, which the adapter brings in another form "
                       "than the model's; set export_format to gguf, which merges it into the "
                       "model.")},
    {"gguf_adapter.whole",
     QT_TRANSLATE_NOOP("Notice", "A LoRA GGUF can't hold {name}, which was trained whole; set "
                                 "export_format to gguf, which merges it into the model.")},
};

} // namespace

std::span<const NoticeText> combinationTexts()
{
    return kTexts;
}

} // namespace anneal
