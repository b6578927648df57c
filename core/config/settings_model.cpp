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
