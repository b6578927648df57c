#include "ui/forms/setting_text.h"

#include "ui/forms/llamaboard_names.h"
#include "ui/forms/setting_entries.h"
#include "ui/forms/setting_reasons.h"

#include "core/config/settings_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace anneal::ui {

namespace {

constexpr std::array kSections{
    QT_TRANSLATE_NOOP("SettingText", "Stage and method"),
    QT_TRANSLATE_NOOP("SettingText", "LoRA configurations"),
    QT_TRANSLATE_NOOP("SettingText", "Optimizer and schedule"),
    QT_TRANSLATE_NOOP("SettingText", "Data"),
    QT_TRANSLATE_NOOP("SettingText", "Extra configurations"),
    QT_TRANSLATE_NOOP("SettingText", "Evaluation while training"),
    QT_TRANSLATE_NOOP("SettingText", "Logging and saving"),
    QT_TRANSLATE_NOOP("SettingText", "Freeze tuning"),
    QT_TRANSLATE_NOOP("SettingText", "Preference training"),
    QT_TRANSLATE_NOOP("SettingText", "Semi-supervised training"),
    QT_TRANSLATE_NOOP("SettingText", "Vocabulary and positions"),
    QT_TRANSLATE_NOOP("SettingText", "Optimizers that save memory"),
};

using enum SettingEntry::Section;

// clang-format off
constexpr SettingEntry kEntries[] = {
    {"learning_rate", Schedule, "学习率", QT_TRANSLATE_NOOP("SettingText", "Learning rate"),
     QT_TRANSLATE_NOOP("SettingText", "The size of one AdamW step at its highest point, before the schedule lowers it.")},
    {"num_train_epochs", Schedule, "训练轮数", QT_TRANSLATE_NOOP("SettingText", "Epochs"),
     QT_TRANSLATE_NOOP("SettingText", "Passes over the training rows; may be a fraction.")},
    {"max_grad_norm", Schedule, "最大梯度范数", QT_TRANSLATE_NOOP("SettingText", "Max gradient norm"),
     QT_TRANSLATE_NOOP("SettingText", "Gradients are scaled down when their joint L2 norm is above this value; 0 turns it off.")},
    {"per_device_train_batch_size", Data, "批处理大小", QT_TRANSLATE_NOOP("SettingText", "Batch size"),
     QT_TRANSLATE_NOOP("SettingText", "Rows in one forward and backward pass on each device.")},
    {"gradient_accumulation_steps", Data, "梯度累积", QT_TRANSLATE_NOOP("SettingText", "Gradient accumulation"),
     QT_TRANSLATE_NOOP("SettingText", "Passes whose gradients are summed before one update; rows per update = batch size × accumulation × devices.")},
    {"compute_type", Schedule, "计算类型", QT_TRANSLATE_NOOP("SettingText", "Compute type"),
     QT_TRANSLATE_NOOP("SettingText", "Number format of the arithmetic: bf16 and fp16 use 2 bytes, fp32 uses 4; LoRA weights stay in fp32.")},
    {"lora_rank", Lora, "LoRA 秩", QT_TRANSLATE_NOOP("SettingText", "LoRA rank"),
     QT_TRANSLATE_NOOP("SettingText", "Each chosen weight W gets an update B·A of this rank, scaled by alpha ÷ rank; only A and B are trained.")},
    {"lora_alpha", Lora, "LoRA 缩放系数", QT_TRANSLATE_NOOP("SettingText", "LoRA alpha"),
     QT_TRANSLATE_NOOP("SettingText", "The adapter's output is multiplied by alpha ÷ rank; not set means twice the rank.")},
    {"lora_dropout", Lora, "LoRA 随机丢弃", QT_TRANSLATE_NOOP("SettingText", "LoRA dropout"),
     QT_TRANSLATE_NOOP("SettingText", "Share of the adapter's inputs that is set to zero at random while training.")},
    {"loraplus_lr_ratio", Lora, "LoRA+ 学习率比例", QT_TRANSLATE_NOOP("SettingText", "LoRA+ LR ratio"),
     QT_TRANSLATE_NOOP("SettingText", "The B matrices learn at this many times the learning rate; not set means the same rate.")},
    {"loraplus_lr_embedding", Lora, "LoRA+ 词嵌入学习率", QT_TRANSLATE_NOOP("SettingText", "LoRA+ LR of embeddings"),
     QT_TRANSLATE_NOOP("SettingText", "The learning rate of the embedding's B matrix, with a LoRA+ ratio and embed_tokens among the LoRA modules.")},
    {"create_new_adapter", Lora, "新建适配器", QT_TRANSLATE_NOOP("SettingText", "Create new adapter"),
     QT_TRANSLATE_NOOP("SettingText", "Merges the adapters that the model starts from and trains a new one on top.")},
    {"use_rslora", Lora, "使用 rslora", QT_TRANSLATE_NOOP("SettingText", "Use rslora"),
     QT_TRANSLATE_NOOP("SettingText", "Scales the adapter by alpha ÷ √rank, which suits high ranks.")},
    {"use_dora", Lora, "使用 DoRA", QT_TRANSLATE_NOOP("SettingText", "Use DoRA"),
     QT_TRANSLATE_NOOP("SettingText", "Also trains the length of each row of the weight, apart from its direction: slower, and closer to full training.")},
    {"lora_target", Lora, "LoRA 作用模块", QT_TRANSLATE_NOOP("SettingText", "LoRA modules"),
     QT_TRANSLATE_NOOP("SettingText", "Which linear layers get an adapter: names separated by commas, or all; embed_tokens and lm_head where they are named.")},
    {"lr_scheduler_type", Schedule, "学习率调节器", QT_TRANSLATE_NOOP("SettingText", "LR scheduler"),
     QT_TRANSLATE_NOOP("SettingText", "The shape of the learning rate over the run, after its warm-up.")},
    {"lr_scheduler_kwargs", Schedule, "学习率调节器参数", QT_TRANSLATE_NOOP("SettingText", "LR scheduler arguments"),
     QT_TRANSLATE_NOOP("SettingText", "Further numbers of the schedule, as a JSON object.")},
    {"warmup_steps", Schedule, "预热步数", QT_TRANSLATE_NOOP("SettingText", "Warmup steps"),
     QT_TRANSLATE_NOOP("SettingText", "Updates over which the learning rate rises from zero; below 1 it is a share of all updates.")},
    {"warmup_ratio", Schedule, "预热比例", QT_TRANSLATE_NOOP("SettingText", "Warmup ratio"),
     QT_TRANSLATE_NOOP("SettingText", "Share of all updates over which the learning rate rises; used when above zero.")},
    {"max_steps", Schedule, "最大步数", QT_TRANSLATE_NOOP("SettingText", "Max steps"),
     QT_TRANSLATE_NOOP("SettingText", "Ends after this many updates, whatever the epochs say; -1 leaves it to the epochs.")},
    {"optim", Schedule, "优化器", QT_TRANSLATE_NOOP("SettingText", "Optimizer"),
     QT_TRANSLATE_NOOP("SettingText", "The rule that turns gradients into updates.")},
    {"weight_decay", Schedule, "权重衰减", QT_TRANSLATE_NOOP("SettingText", "Weight decay"),
     QT_TRANSLATE_NOOP("SettingText", "How strongly AdamW pulls the trained numbers towards zero at each step.")},
    {"adam_beta1", Schedule, "Adam beta1", QT_TRANSLATE_NOOP("SettingText", "Adam beta 1"),
     QT_TRANSLATE_NOOP("SettingText", "How much of the running mean of the gradients is kept at each step.")},
    {"adam_beta2", Schedule, "Adam beta2", QT_TRANSLATE_NOOP("SettingText", "Adam beta 2"),
     QT_TRANSLATE_NOOP("SettingText", "How much of the running mean of the squared gradients is kept at each step.")},
    {"adam_epsilon", Schedule, "Adam epsilon", QT_TRANSLATE_NOOP("SettingText", "Adam epsilon"),
     QT_TRANSLATE_NOOP("SettingText", "A small number that keeps the division by the squared gradients finite.")},
    {"seed", Schedule, "随机种子", QT_TRANSLATE_NOOP("SettingText", "Seed"),
     QT_TRANSLATE_NOOP("SettingText", "The start of all chance: split, row order, first values of the adapter.")},
    {"data_seed", Schedule, "数据随机种子", QT_TRANSLATE_NOOP("SettingText", "Data seed"),
     QT_TRANSLATE_NOOP("SettingText", "The start of the row order alone; not set means the seed above.")},
    {"cutoff_len", Data, "截断长度", QT_TRANSLATE_NOOP("SettingText", "Cutoff length"),
     QT_TRANSLATE_NOOP("SettingText", "Longest row in tokens; what is longer is cut.")},
    {"dataset_dir", Data, "数据路径", QT_TRANSLATE_NOOP("SettingText", "Data folder"),
     QT_TRANSLATE_NOOP("SettingText", "The folder with dataset_info.json, which lists the data sets.")},
    {"max_samples", Data, "最大样本数", QT_TRANSLATE_NOOP("SettingText", "Max samples"),
     QT_TRANSLATE_NOOP("SettingText", "At most this many rows of each data set; not set means all.")},
    {"val_size", Data, "验证集比例", QT_TRANSLATE_NOOP("SettingText", "Val size"),
     QT_TRANSLATE_NOOP("SettingText", "Rows held out to measure the loss on: a share below 1, else a count.")},
    {"eval_dataset", Evaluation, "验证数据集", QT_TRANSLATE_NOOP("SettingText", "Evaluation data set"),
     QT_TRANSLATE_NOOP("SettingText", "Data sets of their own for the held-out loss, in place of a split.")},
    {"disable_shuffling", Data, "不打乱数据", QT_TRANSLATE_NOOP("SettingText", "Keep the row order"),
     QT_TRANSLATE_NOOP("SettingText", "Rows are taken in the order of the file in every epoch.")},
    {"default_system", Data, "默认系统提示词", QT_TRANSLATE_NOOP("SettingText", "Default system prompt"),
     QT_TRANSLATE_NOOP("SettingText", "Used for rows without a system text, in place of the template's own.")},
    {"rehearsal_rows", Data, "复习行数", QT_TRANSLATE_NOOP("SettingText", "Rehearsal rows"),
     QT_TRANSLATE_NOOP("SettingText", "Built-in general rows that are mixed in, so that a narrow data set does not cost general answers; 0 for none.")},
    {"vary_questions", Data, "变换问法", QT_TRANSLATE_NOOP("SettingText", "Vary questions"),
     QT_TRANSLATE_NOOP("SettingText", "In every second epoch, rows that ask for who it is, its name or its maker are asked in other words.")},
    {"stop_when_learned", Data, "学会即停", QT_TRANSLATE_NOOP("SettingText", "Stop when learned"),
     QT_TRANSLATE_NOOP("SettingText", "Asks at every checkpoint; the training ends as soon as the answers are right and general ones not worse.")},
    {"auto_find_batch_size", Data, "内存不足时减小批次", QT_TRANSLATE_NOOP("SettingText", "Smaller passes when memory runs out"),
     QT_TRANSLATE_NOOP("SettingText", "When an update doesn't fit into memory, halves the rows of a pass and doubles their number; the update stays the same.")},
    {"train_on_prompt", Extra, "学习提示词", QT_TRANSLATE_NOOP("SettingText", "Train on prompt"),
     QT_TRANSLATE_NOOP("SettingText", "The questions are learned as well as the answers.")},
    {"mask_history", Extra, "不学习历史对话", QT_TRANSLATE_NOOP("SettingText", "Mask history"),
     QT_TRANSLATE_NOOP("SettingText", "Only the last answer of a conversation is learned.")},
    {"packing", Extra, "序列打包", QT_TRANSLATE_NOOP("SettingText", "Pack sequences"),
     QT_TRANSLATE_NOOP("SettingText", "Joins short rows into rows of the cutoff length.")},
    {"neftune_noise_alpha", Extra, "NEFTune 噪声参数", QT_TRANSLATE_NOOP("SettingText", "NEFTune alpha"),
     QT_TRANSLATE_NOOP("SettingText", "Strength of the noise that is added to the embeddings while training; 0 turns it off.")},
    {"enable_thinking", Extra, "启用思考模式", QT_TRANSLATE_NOOP("SettingText", "Enable thinking"),
     QT_TRANSLATE_NOOP("SettingText", "Reasoning templates leave room for a thought before the answer.")},
    {"disable_gradient_checkpointing", Extra, "关闭梯度检查点", QT_TRANSLATE_NOOP("SettingText", "Disable gradient checkpointing"),
     QT_TRANSLATE_NOOP("SettingText", "Keeps all intermediate values in memory instead of computing them again: quicker, and more memory.")},
    {"gradient_checkpointing_every", Extra, "每隔几层重算", QT_TRANSLATE_NOOP("SettingText", "Recompute every n-th layer"),
     QT_TRANSLATE_NOOP("SettingText", "1 computes every layer again in the backward pass, 2 every second one: quicker, and more memory.")},
    {"quantization_bit", Extra, "量化等级", QT_TRANSLATE_NOOP("SettingText", "Quantised base (QLoRA)"),
     QT_TRANSLATE_NOOP("SettingText", "Keeps the model in 4 or 8 bits a number while an adapter is trained on it; not set keeps it in full.")},
    {"quantization_type", Extra, "4 比特格式", QT_TRANSLATE_NOOP("SettingText", "4-bit form"),
     QT_TRANSLATE_NOOP("SettingText", "How the 4 bits are used: nf4 fits weights best, fp4 is a tiny floating-point number, int4 has even steps.")},
    {"double_quantization", Extra, "双重量化", QT_TRANSLATE_NOOP("SettingText", "Double quantisation"),
     QT_TRANSLATE_NOOP("SettingText", "Keeps the scales of nf4 and fp4 in 8 bits too: 4.13 bits a number instead of 4.5.")},
    {"additional_target", Lora, "附加模块", QT_TRANSLATE_NOOP("SettingText", "Additional modules"),
     QT_TRANSLATE_NOOP("SettingText", "Modules that are trained whole and saved with the adapter, such as embed_tokens,lm_head.")},
    {"pissa_init", Lora, "使用 PiSSA", QT_TRANSLATE_NOOP("SettingText", "Use PiSSA"),
     QT_TRANSLATE_NOOP("SettingText", "Starts from the main directions of each weight instead of from nothing; saved as an ordinary adapter of twice the rank.")},
    {"pissa_iter", Lora, "PiSSA 迭代次数", QT_TRANSLATE_NOOP("SettingText", "PiSSA iterations"),
     QT_TRANSLATE_NOOP("SettingText", "Rounds of the approximate decomposition that PiSSA starts from; -1 makes it exact.")},
    {"pissa_convert", Lora, "保存 PiSSA 各部分", QT_TRANSLATE_NOOP("SettingText", "Keep PiSSA's parts"),
     QT_TRANSLATE_NOOP("SettingText", "Also writes the start, the trained part and the converted adapter into folders of their own.")},
    {"label_smoothing_factor", Extra, "标签平滑", QT_TRANSLATE_NOOP("SettingText", "Label smoothing"),
     QT_TRANSLATE_NOOP("SettingText", "The share of each token's target that is spread over the whole vocabulary.")},
    {"use_dft_loss", Extra, "使用 DFT 损失", QT_TRANSLATE_NOOP("SettingText", "Use the DFT loss"),
     QT_TRANSLATE_NOOP("SettingText", "Multiplies each token's loss by the probability that it had: unlikely tokens pull less.")},
    {"use_eaft_loss", Extra, "使用 EAFT 损失", QT_TRANSLATE_NOOP("SettingText", "Use the EAFT loss"),
     QT_TRANSLATE_NOOP("SettingText", "Multiplies each token's loss by how unsure the model was.")},
    {"eaft_alpha", Extra, "EAFT 系数", QT_TRANSLATE_NOOP("SettingText", "EAFT alpha"),
     QT_TRANSLATE_NOOP("SettingText", "Power of the factor of the EAFT loss.")},
    {"use_asft_loss", Extra, "使用 ASFT 损失", QT_TRANSLATE_NOOP("SettingText", "Use the ASFT loss"),
     QT_TRANSLATE_NOOP("SettingText", "The DFT loss with a hold on what the model said before.")},
    {"asft_alpha", Extra, "ASFT 系数", QT_TRANSLATE_NOOP("SettingText", "ASFT alpha"),
     QT_TRANSLATE_NOOP("SettingText", "Weight of the hold of the ASFT loss.")},
    {"use_cpu", Extra, "只用处理器", QT_TRANSLATE_NOOP("SettingText", "Use the processor only"),
     QT_TRANSLATE_NOOP("SettingText", "Leaves a graphics card alone even when the build could use it.")},
    {"dataloader_drop_last", Data, "丢弃不完整批次", QT_TRANSLATE_NOOP("SettingText", "Drop the last batch"),
     QT_TRANSLATE_NOOP("SettingText", "Leaves out the last batch of an epoch when it is not full.")},
    {"preprocessing_batch_size", Data, "打包批次", QT_TRANSLATE_NOOP("SettingText", "Packing batch"),
     QT_TRANSLATE_NOOP("SettingText", "Rows that are packed together.")},
    {"neat_packing", Extra, "无污染打包", QT_TRANSLATE_NOOP("SettingText", "Neat packing"),
     QT_TRANSLATE_NOOP("SettingText", "Packs rows that do not see each other.")},
    {"preserve_thinking", Extra, "保留历史思考", QT_TRANSLATE_NOOP("SettingText", "Keep earlier thoughts"),
     QT_TRANSLATE_NOOP("SettingText", "Leaves thoughts in the earlier answers of a conversation.")},
    {"tool_format", Extra, "工具格式", QT_TRANSLATE_NOOP("SettingText", "Tool format"),
     QT_TRANSLATE_NOOP("SettingText", "How tools and their calls are written; not set means as the template does it.")},
    {"mix_strategy", Data, "混合策略", QT_TRANSLATE_NOOP("SettingText", "Mixing"),
     QT_TRANSLATE_NOOP("SettingText", "Several data sets one after the other (concat), or in turn until the first (interleave_under) or all (interleave_over, interleave_once) are used up.")},
    {"interleave_probs", Data, "混合概率", QT_TRANSLATE_NOOP("SettingText", "Mixing shares"),
     QT_TRANSLATE_NOOP("SettingText", "Probability of each data set when they take turns, separated by commas, together 1.")},
    {"streaming", Data, "流式读取", QT_TRANSLATE_NOOP("SettingText", "Streaming"),
     QT_TRANSLATE_NOOP("SettingText", "Takes the rows in file order through a shuffled buffer; needs a number of max steps.")},
    {"buffer_size", Data, "流式缓冲区", QT_TRANSLATE_NOOP("SettingText", "Streaming buffer"),
     QT_TRANSLATE_NOOP("SettingText", "Rows in the buffer that streaming draws from.")},
    {"eval_strategy", Evaluation, "评估策略", QT_TRANSLATE_NOOP("SettingText", "Evaluation strategy"),
     QT_TRANSLATE_NOOP("SettingText", "When the held-out loss is measured: no, steps or epoch.")},
    {"eval_steps", Evaluation, "评估间隔", QT_TRANSLATE_NOOP("SettingText", "Evaluation steps"),
     QT_TRANSLATE_NOOP("SettingText", "Updates between two measurements of the held-out loss; below 1 a share of all.")},
    {"per_device_eval_batch_size", Evaluation, "评估批处理大小", QT_TRANSLATE_NOOP("SettingText", "Evaluation batch size"),
     QT_TRANSLATE_NOOP("SettingText", "Rows in one pass while the held-out loss is measured.")},
    {"eval_delay", Evaluation, "评估延迟", QT_TRANSLATE_NOOP("SettingText", "Evaluation delay"),
     QT_TRANSLATE_NOOP("SettingText", "No measurement before this many updates, or epochs with the strategy epoch.")},
    {"eval_on_start", Evaluation, "开始前评估", QT_TRANSLATE_NOOP("SettingText", "Evaluate first"),
     QT_TRANSLATE_NOOP("SettingText", "Measures once before the first update as well, as something to compare with.")},
    {"eval_on_each_dataset", Evaluation, "逐个评估数据集", QT_TRANSLATE_NOOP("SettingText", "Evaluate each data set"),
     QT_TRANSLATE_NOOP("SettingText", "Measures each evaluation data set by itself instead of all rows together.")},
    {"compute_accuracy", Evaluation, "计算准确率", QT_TRANSLATE_NOOP("SettingText", "Compute accuracy"),
     QT_TRANSLATE_NOOP("SettingText", "Measures the share of tokens that the model puts first as well, per row, averaged over the rows.")},
    {"load_best_model_at_end", Evaluation, "保留最佳模型", QT_TRANSLATE_NOOP("SettingText", "Keep the best model"),
     QT_TRANSLATE_NOOP("SettingText", "The result is the checkpoint with the best measurement instead of the last one.")},
    {"metric_for_best_model", Evaluation, "最佳模型指标", QT_TRANSLATE_NOOP("SettingText", "Best by"),
     QT_TRANSLATE_NOOP("SettingText", "What the best checkpoint is chosen by: loss or accuracy; not set means loss.")},
    {"greater_is_better", Evaluation, "指标越大越好", QT_TRANSLATE_NOOP("SettingText", "Greater is better"),
     QT_TRANSLATE_NOOP("SettingText", "Whether a higher value is the better one; not set means no for losses, yes for the rest.")},
    {"early_stopping_steps", Evaluation, "提前停止", QT_TRANSLATE_NOOP("SettingText", "Early stopping"),
     QT_TRANSLATE_NOOP("SettingText", "Ends the training after this many measurements in a row without a better value.")},
    {"logging_steps", Saving, "日志间隔", QT_TRANSLATE_NOOP("SettingText", "Logging steps"),
     QT_TRANSLATE_NOOP("SettingText", "Updates between two lines of the log; below 1 a share of all.")},
    {"logging_first_step", Saving, "记录第一步", QT_TRANSLATE_NOOP("SettingText", "Log the first step"),
     QT_TRANSLATE_NOOP("SettingText", "Writes a line of the log after the first update as well.")},
    {"save_strategy", Saving, "保存策略", QT_TRANSLATE_NOOP("SettingText", "Save strategy"),
     QT_TRANSLATE_NOOP("SettingText", "When a checkpoint is written: no, steps, epoch, or best for the best measurements alone.")},
    {"save_steps", Saving, "保存间隔", QT_TRANSLATE_NOOP("SettingText", "Save steps"),
     QT_TRANSLATE_NOOP("SettingText", "Updates between two checkpoints; below 1 a share of all.")},
    {"save_total_limit", Saving, "最多保留检查点", QT_TRANSLATE_NOOP("SettingText", "Keep at most"),
     QT_TRANSLATE_NOOP("SettingText", "Older checkpoints beyond this number are removed; not set keeps all.")},
    {"save_only_model", Saving, "只保存模型", QT_TRANSLATE_NOOP("SettingText", "Save only the model"),
     QT_TRANSLATE_NOOP("SettingText", "Checkpoints without the optimizer: smaller, but training can't go on from them.")},
    {"plot_loss", Saving, "绘制损失曲线", QT_TRANSLATE_NOOP("SettingText", "Plot the loss"),
     QT_TRANSLATE_NOOP("SettingText", "Writes training_loss.png into the run folder.")},
    {"include_num_input_tokens_seen", Saving, "统计输入 token 数", QT_TRANSLATE_NOOP("SettingText", "Count the tokens seen"),
     QT_TRANSLATE_NOOP("SettingText", "Adds the number of tokens read so far to the log.")},
    {"report_to", Saving, "日志记录器", QT_TRANSLATE_NOOP("SettingText", "Loggers"),
     QT_TRANSLATE_NOOP("SettingText", "Further logs: tensorboard, csv, or both separated by a comma; none for none.")},
    {"logging_dir", Saving, "TensorBoard 文件夹", QT_TRANSLATE_NOOP("SettingText", "TensorBoard folder"),
     QT_TRANSLATE_NOOP("SettingText", "Where the event files go; not set means a folder of their own inside the run folder.")},
};
// clang-format on

const SettingEntry* find(std::string_view key)
{
    for (const auto entries : {std::span<const SettingEntry>(kEntries), methodEntries()}) {
        const auto found =
            std::find_if(entries.begin(), entries.end(),
                         [key](const SettingEntry& entry) { return entry.key == key; });
        if (found != entries.end())
            return &*found;
    }
    return nullptr;
}

QString translated(const char* text)
{
    return text ? QCoreApplication::translate("SettingText", text) : QString();
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

SettingText settingText(std::string_view key, config::Goal goal, const config::PresetInput& input)
{
    if (const SettingEntry* entry = find(key))
        return {translated(entry->label), settingPlain(key), translated(entry->exact),
                settingWhy(key, goal, input)};
    if (const config::SettingInfo* info = config::findSetting(key))
        return {fromView(info->label), {}, fromView(info->help), {}};
    return {fromView(key), {}, {}, {}};
}

SettingSection settingSection(std::string_view key)
{
    if (const SettingEntry* entry = find(key))
        return {translated(kSections[entry->section]), entry->section};
    return {translated(kSections[Extra]), Extra};
}

QStringList settingSearchWords(std::string_view key)
{
    QStringList words{fromView(key)};
    if (const SettingEntry* entry = find(key))
        words << QString::fromUtf8(entry->label) << QString::fromUtf8(entry->chinese)
              << translated(entry->label);
    else if (const config::SettingInfo* info = config::findSetting(key))
        words << fromView(info->label);
    for (const LlamaBoardName& name : llamaBoardNames())
        if (name.key == key)
            words << QString::fromUtf8(name.english) << QString::fromUtf8(name.chinese)
                  << fromView(name.id);
    return words;
}

bool matchesSearch(const QStringList& words, const QString& wanted)
{
    const auto plain = [](QString text) {
        return text.replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
    };
    const QString looked = plain(wanted);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return plain(word).contains(looked, Qt::CaseInsensitive);
    });
}

QString settingNumber(double value)
{
    const double size = std::abs(value);
    const QString plain = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (value == 0 || (size >= 0.01 && size < 1e7))
        return plain;
    const QString text = QString::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    const QString power =
        text.left(e) + QLatin1Char('e') + QString::number(text.mid(e + 1).toInt());
    return power.size() < plain.size() ? power : plain;
}

bool hasSettingText(std::string_view key)
{
    return find(key) != nullptr;
}

} // namespace anneal::ui
