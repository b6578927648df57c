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
