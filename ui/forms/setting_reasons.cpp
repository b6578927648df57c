#include "ui/forms/setting_reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace anneal::ui {

namespace {

// clang-format off
// Shared by goals.
constexpr const char* kSmallBatches =
    QT_TRANSLATE_NOOP("SettingReasons", "Fewer than 128 rows are taken two at a time, fewer than 1024 four, more eight: small batches make more updates of the same rows.");
constexpr const char* kFasterType =
    QT_TRANSLATE_NOOP("SettingReasons", "auto times both on this machine before the first update and takes the faster one.");
constexpr const char* kShortWarmup =
    QT_TRANSLATE_NOOP("SettingReasons", "A twentieth of the run lets the optimizer find its feet before it steps in full.");
constexpr const char* kWholeAnswers =
    QT_TRANSLATE_NOOP("SettingReasons", "1024 tokens, or four times the mean row if that is more, so that hardly an answer is cut.");
constexpr const char* kEveryPoint =
    QT_TRANSLATE_NOOP("SettingReasons", "1 puts every update on the curve and costs next to nothing.");
constexpr const char* kThreeCopies =
    QT_TRANSLATE_NOOP("SettingReasons", "A third of the run, so that there are three copies to compare and to go on from.");

constexpr SettingReason kReasons[] = {
    {"learning_rate",
     QT_TRANSLATE_NOOP("SettingReasons", "How much the student changes after each lesson: a little is steady but slow, a lot is quick but may muddle him."),
     QT_TRANSLATE_NOOP("SettingReasons", "It is the careful default of LLaMA-Factory, at which LoRA learns little from a few dozen rows: there it wants 1e-4 or more."),
     QT_TRANSLATE_NOOP("SettingReasons", "A name has to stick after some fifty updates, which takes large steps: 2e-3 for models below 300 million parameters, 1e-3 up to a thousand million, 5e-4 above."),
     QT_TRANSLATE_NOOP("SettingReasons", "Facts need many updates rather than large ones, and 5e-4 leaves the model's language alone; from a thousand million parameters on it is half of that."),
     QT_TRANSLATE_NOOP("SettingReasons", "A manner comes through over many rows, so 3e-4 is enough; from a thousand million parameters on it is half of that.")},
    {"num_train_epochs",
     QT_TRANSLATE_NOOP("SettingReasons", "How many times the student goes through the whole book: ten exercises need many rounds, a thousand need two or three."),
     QT_TRANSLATE_NOOP("SettingReasons", "Three rounds are the default of LLaMA-Factory and suit a thousand rows or more; a few dozen need many more."),
     QT_TRANSLATE_NOOP("SettingReasons", "It gives about %1 updates: an identity needs about 55, and every row has to come at least eight times."),
     QT_TRANSLATE_NOOP("SettingReasons", "It gives about %1 updates: facts need about 150, and every row has to come at least six times."),
     QT_TRANSLATE_NOOP("SettingReasons", "It gives about %1 updates: a manner needs about 120, and rows that come more than fifteen times are learned by heart.")},
    {"max_grad_norm",
     QT_TRANSLATE_NOOP("SettingReasons", "A limit on how far one lesson may pull the student off his path, so that one odd exercise cannot spoil him."),
     QT_TRANSLATE_NOOP("SettingReasons", "1.0 is the usual limit: it leaves healthy updates nearly as they are and cuts the wild ones down.")},
    {"per_device_train_batch_size",
     QT_TRANSLATE_NOOP("SettingReasons", "How many exercises the student does before the teacher corrects him: more is steadier and needs more memory."),
     QT_TRANSLATE_NOOP("SettingReasons", "8 is the default of LLaMA-Factory and suits a thousand rows or more; with few rows a smaller batch makes more updates."),
     kSmallBatches,
     kSmallBatches,
     kSmallBatches},
    {"gradient_accumulation_steps",
     QT_TRANSLATE_NOOP("SettingReasons", "If the desk is too small for many exercises at once, the student hands them in one by one and has them corrected together."),
     QT_TRANSLATE_NOOP("SettingReasons", "With 1 every pass ends in an update, and few rows need all the updates that they can give.")},
    {"compute_type",
     QT_TRANSLATE_NOOP("SettingReasons", "Whether the teacher keeps short notes or full records: short notes are quicker and nearly as good."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, it is fp32, which is exact on every machine; auto takes bf16 where that is faster."),
     kFasterType,
     kFasterType,
     kFasterType},
    {"lora_rank",
     QT_TRANSLATE_NOOP("SettingReasons", "The size of the notebook the student may write in: a thin one is enough for a name and a character, new knowledge needs more pages."),
     QT_TRANSLATE_NOOP("SettingReasons", "8 is the default of LLaMA-Factory: enough for a name and a character, and the adapter stays small."),
     QT_TRANSLATE_NOOP("SettingReasons", "8 is enough for a name and a character: in real runs 16 taught no more, and the adapter stays small."),
     QT_TRANSLATE_NOOP("SettingReasons", "16, because facts that differ from row to row fill more pages than a name does."),
     QT_TRANSLATE_NOOP("SettingReasons", "16, because a manner shows in every sentence and fills more pages than a name does.")},
    {"lora_alpha",
     QT_TRANSLATE_NOOP("SettingReasons", "How loudly the notebook speaks against what the student knew before."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, it is twice the rank, so that a thick notebook speaks no louder than a thin one.")},
    {"lora_dropout",
     QT_TRANSLATE_NOOP("SettingReasons", "How many of the student's notes are covered at random while he practises, so that he does not lean on a single one."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 covers none, because a short run on few rows needs every note; above 0 helps long runs that would learn the rows by heart.")},
    {"loraplus_lr_ratio",
     QT_TRANSLATE_NOOP("SettingReasons", "Lets the half of the notebook that shapes the answers fill this many times as fast as the other half."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, both halves learn alike, as in plain LoRA, for which the goals' learning rates were measured.")},
    {"loraplus_lr_embedding",
     QT_TRANSLATE_NOOP("SettingReasons", "How fast the notes on single words fill, where the student may write such notes at all."),
     QT_TRANSLATE_NOOP("SettingReasons", "1e-6 is the value of LoRA+'s authors: far slower than the rest, because each word is met rarely.")},
    {"warmup_steps",
     QT_TRANSLATE_NOOP("SettingReasons", "How many lessons change the student less than they could, while he is warming up."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 leaves the warm-up to the ratio, which fits runs of any length.")},
    {"warmup_ratio",
     QT_TRANSLATE_NOOP("SettingReasons", "What share of the lessons, at the beginning, changes the student less than they could, while he is warming up."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, the warm-up steps decide, and at their default of 0 the first lesson counts in full."),
     QT_TRANSLATE_NOOP("SettingReasons", "The goal's learning rate is high, and a twentieth of the run lets the optimizer find its feet before it steps in full."),
     kShortWarmup,
     kShortWarmup},
    {"max_steps",
     QT_TRANSLATE_NOOP("SettingReasons", "Ends the course after this many lessons, wherever in the book the student is."),
     QT_TRANSLATE_NOOP("SettingReasons", "-1 leaves the end to the epochs, so that every row comes equally often.")},
    {"weight_decay",
     QT_TRANSLATE_NOOP("SettingReasons", "How much of what the student has written fades with every lesson, so that no habit grows too strong."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 lets nothing fade, the default of LLaMA-Factory: short runs change too little to need it.")},
    {"adam_beta1",
     QT_TRANSLATE_NOOP("SettingReasons", "How far the teacher looks back over earlier corrections to decide where the next one should point."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.9 looks back over some ten updates and is the value that Adam was published with.")},
    {"adam_beta2",
     QT_TRANSLATE_NOOP("SettingReasons", "How far the teacher looks back to judge how large corrections usually are, and so how large a step is right."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.999 looks back over some thousand updates and is the value that Adam was published with.")},
    {"adam_epsilon",
     QT_TRANSLATE_NOOP("SettingReasons", "Keeps the teacher calm where there was next to nothing to correct, so that a tiny mistake does not cause a huge change."),
     QT_TRANSLATE_NOOP("SettingReasons", "1e-8 is the value that Adam was published with: far too small to matter where there is something to correct.")},
    {"seed",
     QT_TRANSLATE_NOOP("SettingReasons", "Decides how the exercises are shuffled and how the notebook begins: the same number gives the same course again."),
     QT_TRANSLATE_NOOP("SettingReasons", "Any number does as well; 42 is the one of LLaMA-Factory, so that its runs can be repeated.")},
    {"data_seed",
     QT_TRANSLATE_NOOP("SettingReasons", "Decides only how the exercises are shuffled, so that another order can be tried with the same notebook."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, the seed decides, which is right unless the order itself is to be compared.")},
    {"cutoff_len",
     QT_TRANSLATE_NOOP("SettingReasons", "How far the student reads in a long exercise; what comes after that he never sees."),
     QT_TRANSLATE_NOOP("SettingReasons", "2048 is the default of LLaMA-Factory and holds a long conversation; more costs memory and time."),
     QT_TRANSLATE_NOOP("SettingReasons", "512 tokens, or four times the mean row if that is more: the short rows of an identity fit with room to spare, and memory is saved."),
     kWholeAnswers,
     kWholeAnswers},
    {"max_samples",
     QT_TRANSLATE_NOOP("SettingReasons", "Takes only so many exercises from the front of each book, for a quick try."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, every row is used, because where rows are few each one counts.")},
    {"val_size",
     QT_TRANSLATE_NOOP("SettingReasons", "How many exercises the teacher keeps back for a test, so that the student cannot have practised them."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 trains on every row, because of few rows none can be spared; from fifty rows on a tenth can."),
     nullptr,
     QT_TRANSLATE_NOOP("SettingReasons", "Rows can be learned by heart, so a tenth of them, a hundred at most, is kept for questions that the model has never seen.")},
    {"rehearsal_rows",
     QT_TRANSLATE_NOOP("SettingReasons", "How many general exercises the student repeats with each lesson, so that the new does not push out the old."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 trains your rows alone, as LLaMA-Factory does; with narrow rows 1 keeps the general answers."),
     QT_TRANSLATE_NOOP("SettingReasons", "Without one, a model with a new name answers everything in character; two did no better in real runs and took longer."),
     QT_TRANSLATE_NOOP("SettingReasons", "One for each update keeps the general answers while the facts come in."),
     QT_TRANSLATE_NOOP("SettingReasons", "0, because a manner is meant to show in general answers too.")},
    {"neftune_noise_alpha",
     QT_TRANSLATE_NOOP("SettingReasons", "How noisy the classroom is, so that the student learns what is meant rather than the very words."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, it is quiet, because names and facts have to be learned word for word.")},
    {"gradient_checkpointing_every",
     QT_TRANSLATE_NOOP("SettingReasons", "How much of his working the student does over again instead of leaving it on the desk: with 1 all of it, which needs the smallest desk."),
     QT_TRANSLATE_NOOP("SettingReasons", "1 needs the least memory, at the price that every layer is computed once more.")},
    {"quantization_bit",
     QT_TRANSLATE_NOOP("SettingReasons", "The student keeps what he knew before in shorthand: far less room on the desk, and nearly every word."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, nothing is shortened: it is needed only where the model does not fit into memory, and costs some accuracy and speed.")},
    {"pissa_iter",
     QT_TRANSLATE_NOOP("SettingReasons", "How carefully the student's main habits are looked for before the first lesson."),
     QT_TRANSLATE_NOOP("SettingReasons", "16 rounds come close to the exact result and take far less time on large matrices.")},
    {"label_smoothing_factor",
     QT_TRANSLATE_NOOP("SettingReasons", "How much doubt the teacher leaves about every answer in the book, so that the student does not grow too sure of himself."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 leaves no doubt, because names and facts have to be learned word for word.")},
    {"eaft_alpha",
     QT_TRANSLATE_NOOP("SettingReasons", "How strongly the lessons turn to the words of which the student was unsure."),
     QT_TRANSLATE_NOOP("SettingReasons", "1 takes his unsureness as it is, the default of LLaMA-Factory; 0 would be the ordinary loss.")},
    {"asft_alpha",
     QT_TRANSLATE_NOOP("SettingReasons", "How firmly the student holds on to his old way of answering while he learns the new one."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.1 is the default of LLaMA-Factory: a light hold that leaves room for the new answers.")},
    {"preprocessing_batch_size",
     QT_TRANSLATE_NOOP("SettingReasons", "From how many exercises the teacher chooses when short ones are put together on one sheet."),
     QT_TRANSLATE_NOOP("SettingReasons", "1000 rows are enough to fill the sheets well, and with LLaMA-Factory's number its sheets come out the same.")},
    {"buffer_size",
     QT_TRANSLATE_NOOP("SettingReasons", "How large the pile is that the teacher draws exercises from when the book is too long to be shuffled whole."),
     QT_TRANSLATE_NOOP("SettingReasons", "16384 is the default of LLaMA-Factory: enough rows to mix well, few enough for memory.")},
    {"eval_steps",
     QT_TRANSLATE_NOOP("SettingReasons", "How many lessons lie between two tests."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, a test is held as often as a line of the log is due."),
     nullptr,
     QT_TRANSLATE_NOOP("SettingReasons", "It falls together with the checkpoints, so that each of them has its own measurement.")},
    {"per_device_eval_batch_size",
     QT_TRANSLATE_NOOP("SettingReasons", "How many test exercises the student does at once: it changes speed and memory, and hardly his mark."),
     QT_TRANSLATE_NOOP("SettingReasons", "8 is the default of LLaMA-Factory, and a test needs less memory than a lesson.")},
    {"eval_delay",
     QT_TRANSLATE_NOOP("SettingReasons", "How long the teacher waits before the first test."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 does not wait, because early tests show whether the lessons take hold.")},
    {"early_stopping_steps",
     QT_TRANSLATE_NOOP("SettingReasons", "After how many tests without a better mark the teacher ends the course."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, the course goes on to its end: a short one has too few tests to judge by.")},
    {"logging_steps",
     QT_TRANSLATE_NOOP("SettingReasons", "How many lessons lie between two lines in the teacher's diary."),
     QT_TRANSLATE_NOOP("SettingReasons", "500 is the default of LLaMA-Factory, made for long runs: a short one shows nothing until it ends, so 1 to 10 suits it better."),
     kEveryPoint,
     kEveryPoint,
     kEveryPoint},
    {"save_steps",
     QT_TRANSLATE_NOOP("SettingReasons", "After how many lessons a copy of the notebook is put away safely."),
     QT_TRANSLATE_NOOP("SettingReasons", "500 is the default of LLaMA-Factory, made for long runs: a shorter one is saved only at its end."),
     kThreeCopies,
     kThreeCopies,
     kThreeCopies},
    {"save_total_limit",
     QT_TRANSLATE_NOOP("SettingReasons", "How many copies of the notebook are kept before the oldest is thrown away."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, all are kept, because any of them may turn out the best, and adapters are small.")},
};
// clang-format on

const SettingReason* find(std::string_view key)
{
    for (const auto reasons : {std::span<const SettingReason>(kReasons), methodReasons()}) {
        const auto found =
            std::find_if(reasons.begin(), reasons.end(),
                         [key](const SettingReason& reason) { return reason.key == key; });
        if (found != reasons.end())
            return &*found;
    }
    return nullptr;
}

const char* ofGoal(const SettingReason& reason, config::Goal goal)
{
    switch (goal) {
    case config::Goal::Identity:
        return reason.identity;
    case config::Goal::QuestionAnswering:
        return reason.questions;
    case config::Goal::Style:
        return reason.style;
    case config::Goal::Custom:
        break;
    }
    return nullptr;
}

} // namespace

QString settingPlain(std::string_view key)
{
    const SettingReason* reason = find(key);
    return reason ? QCoreApplication::translate("SettingReasons", reason->plain) : QString();
}

QString settingWhy(std::string_view key, config::Goal goal, const config::PresetInput& input)
{
    const SettingReason* reason = find(key);
    if (!reason)
        return {};
    const char* own = ofGoal(*reason, goal);
    // A preset may leave a key alone for some rows, as val_size where they are too few.
    const char* text = own && config::presetValue(goal, input, key) ? own : reason->why;
    return QCoreApplication::translate("SettingReasons", text);
}

} // namespace anneal::ui
