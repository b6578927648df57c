#include "ui/forms/setting_reasons.h"

#include <QtGlobal>

namespace anneal::ui {
namespace {

// clang-format off
constexpr SettingReason kReasons[] = {
    {"freeze_trainable_layers",
     QT_TRANSLATE_NOOP("SettingReasons", "How many chapters of what the student knows may be rewritten, counted from the last one; the others stay closed."),
     QT_TRANSLATE_NOOP("SettingReasons", "2 is the default of LLaMA-Factory: the last layers shape the answers most directly, and two need little memory.")},
    {"pref_beta",
     QT_TRANSLATE_NOOP("SettingReasons", "How closely the student keeps to his old way of answering while he learns which of two answers is the better one."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.1 is the value of DPO's authors: room to change, without straying far.")},
    {"pref_ftx",
     QT_TRANSLATE_NOOP("SettingReasons", "How much the student also practises the better answer itself, besides preferring it."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 learns from the comparison alone, as DPO was published; above 0 keeps the better answers from becoming rarer.")},
    {"pref_bco_weight",
     QT_TRANSLATE_NOOP("SettingReasons", "How much the teacher also marks each answer as good or bad by itself, besides comparing the two."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 is DPO as it was published; the second kind of mark is there to try where comparing is not enough.")},
    {"dpo_label_smoothing",
     QT_TRANSLATE_NOOP("SettingReasons", "How often the teacher may have taken the worse answer for the better one."),
     QT_TRANSLATE_NOOP("SettingReasons", "0 trusts every pair, which is right unless people disagreed about many of them.")},
    {"simpo_gamma",
     QT_TRANSLATE_NOOP("SettingReasons", "How far ahead the better answer has to be before the teacher is content."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.5 is the default of LLaMA-Factory: a clear lead, and one that most pairs can reach.")},
    {"ld_alpha",
     QT_TRANSLATE_NOOP("SettingReasons", "How much the words count by which one answer is longer, so that the student does not take long for good."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, all words count alike, as DPO was published.")},
    {"kto_chosen_weight",
     QT_TRANSLATE_NOOP("SettingReasons", "How much praise for a good answer counts."),
     QT_TRANSLATE_NOOP("SettingReasons", "1 lets praise and blame count the same, which fits where good and bad rows are about as many.")},
    {"kto_rejected_weight",
     QT_TRANSLATE_NOOP("SettingReasons", "How much blame for a bad answer counts."),
     QT_TRANSLATE_NOOP("SettingReasons", "1 lets blame and praise count the same; where bad rows are much rarer than good ones, a greater weight makes up for it.")},
    {"semi_rounds",
     QT_TRANSLATE_NOOP("SettingReasons", "How many courses the student takes: the first from the book alone, each later one with his own sure answers as well."),
     QT_TRANSLATE_NOOP("SettingReasons", "2 is the least that makes use of his own answers, and each further one takes a whole training.")},
    {"semi_threshold",
     QT_TRANSLATE_NOOP("SettingReasons", "How sure of his own answer the student must have been before it may go into the book."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.7 leaves out the guesses and still keeps answers to learn from; a higher value keeps fewer and surer ones.")},
    {"semi_samples",
     QT_TRANSLATE_NOOP("SettingReasons", "How many times the student answers the same question, to see whether he says the same again."),
     QT_TRANSLATE_NOOP("SettingReasons", "1 goes by his sureness and is quickest; each further answer takes as long again.")},
    {"semi_agreement",
     QT_TRANSLATE_NOOP("SettingReasons", "What share of the student's answers to one question must be the same before it is believed."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.6 asks for more than half; it counts only where there is more than one sample.")},
    {"semi_max_new_tokens",
     QT_TRANSLATE_NOOP("SettingReasons", "How long an answer of the student's own may grow before it is given up."),
     QT_TRANSLATE_NOOP("SettingReasons", "256 tokens hold a paragraph or two, and what has not ended by then is seldom a good answer.")},
    {"pseudo_weight",
     QT_TRANSLATE_NOOP("SettingReasons", "How much the student's own answers count beside those of the book."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.5 counts them half, because a machine's answer is less sure than a person's.")},
    {"galore_rank",
     QT_TRANSLATE_NOOP("SettingReasons", "How many directions the teacher keeps in mind for his corrections: fewer need less memory and say less."),
     QT_TRANSLATE_NOOP("SettingReasons", "16 is the default of LLaMA-Factory and sparing with memory; GaLore's authors used 128 and more.")},
    {"galore_update_interval",
     QT_TRANSLATE_NOOP("SettingReasons", "After how many lessons the teacher looks for the main directions anew."),
     QT_TRANSLATE_NOOP("SettingReasons", "200 is the value of GaLore's authors: looking takes long, and the directions change slowly.")},
    {"galore_scale",
     QT_TRANSLATE_NOOP("SettingReasons", "How much each correction along those main directions counts."),
     QT_TRANSLATE_NOOP("SettingReasons", "2.0 is the default of LLaMA-Factory; GaLore's authors used 0.25 with a far higher learning rate.")},
    {"apollo_rank",
     QT_TRANSLATE_NOOP("SettingReasons", "How many directions picked at random tell the teacher how large a correction should be: fewer need less memory."),
     QT_TRANSLATE_NOOP("SettingReasons", "16 is the default of LLaMA-Factory: the directions only measure sizes, for which few are enough.")},
    {"apollo_update_interval",
     QT_TRANSLATE_NOOP("SettingReasons", "After how many lessons the teacher picks other directions at random."),
     QT_TRANSLATE_NOOP("SettingReasons", "200 is the value of APOLLO's authors: often enough that no direction is left out for long.")},
    {"apollo_scale",
     QT_TRANSLATE_NOOP("SettingReasons", "How much each correction counts that was measured along a few random directions."),
     QT_TRANSLATE_NOOP("SettingReasons", "32 is the default of LLaMA-Factory: few directions make corrections come out too small, and the factor makes up for it.")},
    {"badam_start_block",
     QT_TRANSLATE_NOOP("SettingReasons", "Which chapter of what the student knows is opened first."),
     QT_TRANSLATE_NOOP("SettingReasons", "Left out, it is the first one in the chosen order, which suits all but special plans.")},
    {"badam_switch_interval",
     QT_TRANSLATE_NOOP("SettingReasons", "How many lessons one chapter stays open before the next has its turn."),
     QT_TRANSLATE_NOOP("SettingReasons", "50 is the default of LLaMA-Factory and lets the optimizer settle on a layer; a model of 30 layers then needs 1500 updates for one round.")},
    {"badam_update_ratio",
     QT_TRANSLATE_NOOP("SettingReasons", "What share of every page of what the student knows may be rewritten at a time."),
     QT_TRANSLATE_NOOP("SettingReasons", "0.05 is the default of LLaMA-Factory: a twentieth of the numbers needs a twentieth of the optimizer's memory.")},
};
// clang-format on

} // namespace

std::span<const SettingReason> methodReasons()
{
    return kReasons;
}

} // namespace anneal::ui
