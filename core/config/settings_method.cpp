#include "core/config/setting_rows.h"

namespace anneal::config {

SettingRows methodSettings()
{
    return {
        {.key = "stage",
         .type = SettingType::Text,
         .defaultValue = "sft",
         .choices = {"sft", "pt", "rm", "dpo", "kto"},
         .group = SettingGroup::Method,
         .label = "Stage",
         .help = "sft learns the answers of question and answer rows; pt learns plain text; rm, "
                 "dpo and kto take better and worse answers."},
        {.key = "do_train",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Method,
         .trainOnly = true,
         .label = "Train",
         .help = "Says that this file trains; the verb train trains without it too."},
        {.key = "finetuning_type",
         .type = SettingType::Text,
         .defaultValue = "lora",
         .choices = {"lora"},
         .group = SettingGroup::Method,
         .label = "Method",
         .help = "Which weights are trained: lora adds small matrices and leaves the model's own "
                 "weights alone."},
        {.key = "preset",
         .type = SettingType::Text,
         .choices = {"identity", "qa", "style"},
         .group = SettingGroup::Method,
         .label = "Goal",
         .help = "Fills in the settings that are left out with numbers that suit this goal and the "
                 "size of the data."},
        {.key = "lora_rank",
         .type = SettingType::Integer,
         .defaultValue = 8,
         .minimum = 1,
         .maximum = 1024,
         .group = SettingGroup::Method,
         .label = "LoRA rank",
         .help = "Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; "
                 "only A and B are trained."},
        {.key = "lora_alpha",
         .type = SettingType::Integer,
         .minimum = 0,
         .maximum = 65536,
         .group = SettingGroup::Method,
         .label = "LoRA alpha",
         .help = "Scale of the update: alpha ÷ rank multiplies B·A. Left out or 0, it is twice the "
                 "rank."},
        {.key = "lora_dropout",
         .type = SettingType::Number,
         .defaultValue = 0.0,
         .minimum = 0.0,
         .maximum = 1.0,
         .group = SettingGroup::Method,
         .label = "LoRA dropout",
         .help = "Share of the inputs of A that are set to zero at random while training."},
        {.key = "lora_target",
         .type = SettingType::TextList,
         .defaultValue = std::vector<std::string>{"all"},
         .group = SettingGroup::Method,
         .label = "LoRA modules",
         .help = "Names of the linear layers that get an update, such as q_proj,v_proj; all takes "
                 "every one but the output layer."},
        {.key = "use_rslora",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Method,
         .label = "rsLoRA",
         .help = "Scales the update by alpha ÷ √rank instead of alpha ÷ rank, so that high ranks "
                 "keep their effect."},
        {.key = "use_dora",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Method,
         .label = "DoRA",
         .help =
             "Also trains the length of each row of the weight, apart from its direction; slower, "
             "closer to full training."},
        {.key = "loraplus_lr_ratio",
         .type = SettingType::Number,
         .minimum = 0.0,
         .maximum = 1024.0,
         .group = SettingGroup::Method,
         .label = "LoRA+ ratio",
         .help = "The B matrices learn at this many times the learning rate; left out, at the same "
                 "one."},
        {.key = "create_new_adapter",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Method,
         .label = "New adapter",
         .help = "Merges the given adapters into the model and trains a fresh one, instead of "
                 "training the last one on."},
        {.key = "rehearsal_rows",
         .type = SettingType::Integer,
         .defaultValue = std::int64_t{0},
         .minimum = 0,
         .maximum = 64,
         .group = SettingGroup::Train,
         .label = "Rehearsal rows",
         .help = "Built-in general questions added to every batch, on which the model keeps "
                 "answering as before, so that a narrow data set does not make it forget the "
                 "rest. 0 adds none."},
        {.key = "vary_questions",
         .type = SettingType::Flag,
         .defaultValue = false,
         .group = SettingGroup::Train,
         .label = "Vary questions",
         .help = "Rows that ask who you are, what your name is or who made you are asked in other "
                 "words in every second epoch, so that the answer does not hang on one wording."},
        {.key = "compute_type",
         .type = SettingType::Text,
         .choices = {"auto", "bf16", "fp32"},
         .group = SettingGroup::Train,
         .label = "Compute type",
         .help = "Number format of the arithmetic: bf16 uses 2 bytes, fp32 uses 4; LoRA weights "
                 "stay in fp32. auto times both on this machine."},
    };
}

} // namespace anneal::config
