#include "core/config/setting_rows.h"

namespace anneal::config {
namespace {

SettingRows measuring()
{
    return {
        {.key = "val_size",
         .type = SettingType::Number,
         .defaultValue = 0.0,
         .minimum = 0.0,
         .label = "Validation share",
         .help =
             "Rows held back to measure the loss on: a share up to 1, above it a number of rows."},
        {.key = "eval_dataset",
         .type = SettingType::TextList,
         .label = "Validation data",
         .help = "Data sets to measure the loss on."},
        {.key = "per_device_eval_batch_size",
         .type = SettingType::Integer,
         .defaultValue = 8,
         .minimum = 1,
         .maximum = 65536,
         .unit = "rows",
         .label = "Validation batch size",
         .help = "Rows in one pass when the loss is measured."},
        {.key = "eval_strategy",
         .type = SettingType::Text,
         .defaultValue = "no",
         .choices = {"no", "steps", "epoch"},
         .label = "Validate",
         .help = "When the loss on the held-back rows is measured: every eval_steps updates, after "
                 "each epoch, or never."},
        {.key = "eval_steps",
         .type = SettingType::Number,
         .minimum = 0.0,
         .unit = "updates",
         .label = "Validation steps",
         .help = "Updates between two measurements; left out, logging_steps; below 1, a share of "
                 "the whole run."},
        {.key = "do_eval",
         .type = SettingType::Flag,
         .defaultValue = false,
         .label = "Validate at the end",
         .help = "Measures once after the training; eval_strategy other than no does so anyway."},
        {.key = "eval_delay",
         .type = SettingType::Number,
         .defaultValue = 0.0,
         .minimum = 0.0,
         .label = "Validation delay",
         .help = "No measurement before this many updates, or epochs with eval_strategy: epoch."},
        {.key = "eval_on_start",
         .type = SettingType::Flag,
         .defaultValue = false,
         .label = "Validate first",
         .help = "Measures once before the first update too, as something to compare with."},
        {.key = "eval_on_each_dataset",
         .type = SettingType::Flag,
         .defaultValue = false,
         .label = "Validate each data set",
         .help = "Measures each data set of eval_dataset by itself, as eval_<name>_loss, instead "
                 "of all rows together."},
        {.key = "compute_accuracy",
         .type = SettingType::Flag,
         .defaultValue = false,
         .label = "Measure accuracy",
         .help = "Measures eval_accuracy too: the share of tokens that the model puts first, per "
                 "row, averaged over the rows."},
        {.key = "bf16_full_eval",
         .type = SettingType::Flag,
         .defaultValue = false,
         .label = "Validate in bf16",
         .help = "Measures in bf16 what is measured without a training (do_train: false)."},
        {.key = "fp16_full_eval",
         .type = SettingType::Flag,
         .defaultValue = false,
         .label = "Validate in fp16",
         .help = "Measures in fp16 what is measured without a training (do_train: false); needs a "
                 "graphics card."},
    };
}

SettingRows choosing()
{
    return {
        {.key = "load_best_model_at_end",
         .type = SettingType::Flag,
         .defaultValue = false,
         .label = "Keep the best",
         .help = "The result is the checkpoint with the best metric_for_best_model instead of the "
                 "last one; save and validation have to fall together."},
        {.key = "metric_for_best_model",
         .type = SettingType::Text,
         .label = "Best by",
         .help = "What the best checkpoint is chosen by: loss, accuracy, or <data set>_loss with "
                 "eval_on_each_dataset; left out, loss where the best is kept."},
        {.key = "greater_is_better",
         .type = SettingType::Flag,
         .label = "Greater is better",
         .help = "Whether a higher metric_for_best_model is the better one; left out, unless its "
                 "name ends in loss."},
        {.key = "early_stopping_steps",
         .type = SettingType::Integer,
         .minimum = 1,
         .unit = "measurements",
         .label = "Early stopping",
         .help = "Ends the training after this many measurements (not updates) in a row without a "
                 "better metric_for_best_model."},
    };
}

} // namespace

SettingRows evaluationSettings()
{
    SettingRows rows = measuring();
    for (auto& row : choosing())
        rows.push_back(std::move(row));
    for (auto& row : rows) {
        row.group = SettingGroup::Evaluation;
        // LLaMA-Factory's own keys are known to its other verbs too; the rest are the trainer's.
        row.trainOnly = row.key != "val_size" && row.key != "eval_dataset" &&
                        row.key != "eval_on_each_dataset" && row.key != "compute_accuracy" &&
                        row.key != "early_stopping_steps";
    }
    return rows;
}

} // namespace anneal::config
