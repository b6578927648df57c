#include "core/config/setting_rows.h"

namespace anneal::config {

SettingRows modelSettings()
{
    return {
        {.key = "model_name_or_path",
         .type = SettingType::Text,
         .group = SettingGroup::Model,
         .label = "Model",
         .help = "Folder of a Hugging Face model, a .gguf file, or the name of a model in the "
                 "model folder."},
        {.key = "adapter_name_or_path",
         .type = SettingType::TextList,
         .group = SettingGroup::Model,
         .label = "Adapters",
         .help = "Adapter folders put on the model; all but the last are merged, the last one is "
                 "trained on or used."},
        {.key = "adapter_folder",
         .type = SettingType::Text,
         .group = SettingGroup::Model,
         .label = "Adapter subfolder",
         .help = "Folder inside each of the adapter folders that holds the adapter."},
        {.key = "resize_vocab",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Model,
         .label = "Resize vocabulary",
         .help = "Lets the embedding grow to the tokenizer's size, to a multiple of 64; with LoRA "
                 "it and the output matrix are then trained whole."},
        {.key = "add_tokens",
         .type = SettingType::TextList,
         .group = SettingGroup::Model,
         .label = "New tokens",
         .help = "Words that get a token of their own; the vocabulary grows with them."},
        {.key = "add_special_tokens",
         .type = SettingType::TextList,
         .group = SettingGroup::Model,
         .label = "New special tokens",
         .help = "Marks that get a token of their own, which answers don't show; the vocabulary "
                 "grows with them."},
        {.key = "split_special_tokens",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Model,
         .label = "Split special tokens",
         .help = "Special tokens written in a text are cut into pieces like any other text; the "
                 "template's own marks too."},
        {.key = "rope_scaling",
         .type = SettingType::Text,
         .choices = {"linear", "dynamic", "yarn", "llama3"},
         .group = SettingGroup::Model,
         .label = "Position scaling",
         .help = "Stretches the positions that the model knows: in training to the cutoff length, "
                 "where that is longer, else to twice the length."},
        {.key = "train_from_scratch",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Model,
         .label = "Train from scratch",
         .help = "Begins with random weights of the model's shape instead of its own; with "
                 "finetuning_type: full."},
        {.key = "infer_dtype",
         .type = SettingType::Text,
         .defaultValue = "auto",
         .choices = {"auto", "float16", "bfloat16", "float32"},
         .group = SettingGroup::Model,
         .label = "Inference type",
         .help = "Number format of the weights in chat and export; auto keeps the checkpoint's, "
                 "bf16 for a quantised one."},
        {.key = "quantization_bit",
         .type = SettingType::Integer,
         .minimum = 4,
         .maximum = 8,
         .unit = "bits",
         .group = SettingGroup::Model,
         .label = "Quantised base",
         .help = "Keeps the frozen model in 4 or 8 bits a number while an adapter is trained on "
                 "it (QLoRA), or while it chats; a quantised GGUF file keeps its own bits. Saves "
                 "memory, costs a little accuracy."},
        {.key = "quantization_type",
         .type = SettingType::Text,
         .defaultValue = "nf4",
         .choices = {"nf4", "fp4", "int4"},
         .group = SettingGroup::Model,
         .label = "4-bit form",
         .help = "How 4 bits are used: nf4 fits weights best; fp4 is a small floating-point "
                 "number; int4 has even steps."},
        {.key = "double_quantization",
         .type = SettingType::Flag,
         .defaultValue = true,
         .group = SettingGroup::Model,
         .label = "Double quantisation",
         .help = "Keeps the scales of nf4 and fp4 in 8 bits too: 4.13 bits a number instead of "
                 "4.5."},
        {.key = "gradient_checkpointing_every",
         .type = SettingType::Integer,
         .defaultValue = 1,
         .minimum = 1,
         .maximum = 65536,
         .group = SettingGroup::Model,
         .label = "Recompute every n-th layer",
         .help = "1 recomputes every layer in the backward pass, 2 every second one: faster, "
                 "with more memory. Has a meaning only while gradient checkpointing is on."},
        {.key = "disable_gradient_checkpointing",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Model,
         .label = "No gradient checkpointing",
         .help = "Keeps all activations in memory instead of computing them again in the backward "
                 "pass: faster, more memory, same results."},
    };
}

} // namespace anneal::config
