#include "core/text/known_differences.h"

#include "core/base/notice_source.h"

namespace anneal::text {
namespace {

constexpr KnownDifference kKnown[] = {
    {"qwen3", "qwen-?3",
     QT_TRANSLATE_NOOP("Notice", "puts an empty thought before every answer without one, the "
                                 "model's own only before the last answer"),
     QT_TRANSLATE_NOOP("Notice", "writes two more line breaks before the tools when there is no "
                                 "system text, and an empty thought before a call")},
    {"qwen3_nothink", "qwen-?3.*coder", "",
     QT_TRANSLATE_NOOP(
         "Notice",
         "writes calls as JSON, the model's own as <function=...>: don't train tool use with it")},
    {"qwen3_nothink", "qwen-?3",
     QT_TRANSLATE_NOOP(
         "Notice", "leaves out the empty thought that the model's own puts before the last answer"),
     QT_TRANSLATE_NOOP(
         "Notice", "writes two more line breaks before the tools when there is no system text")},
    {"qwen", "qwq",
     QT_TRANSLATE_NOOP("Notice", "adds a system text about Qwen where there is none, and the "
                                 "model's own lets the answer begin with <think>"),
     ""},
    {"qwen3_5", "qwen-?3\\.[56]",
     QT_TRANSLATE_NOOP(
         "Notice",
         "leaves the beginning <think> to the answer, the model's own writes it into the prompt"),
     QT_TRANSLATE_NOOP("Notice", "puts the system text before the tools, the model's own puts it "
                                 "after them and writes the tools as given")},
    {"llama3", "llama-?3\\.[123]",
     QT_TRANSLATE_NOOP("Notice", "writes no system block without a system text, the model's own "
                                 "always writes one with dates"),
     QT_TRANSLATE_NOOP(
         "Notice",
         "puts the tools into the system block, the model's own into the first user turn")},
    {"gemma2", "gemma-?2",
     QT_TRANSLATE_NOOP("Notice", "ends an answer with <eos> after <end_of_turn>"), ""},
    {"gemma4", "gemma-?4",
     QT_TRANSLATE_NOOP(
         "Notice",
         "always writes a system block with a default text and <|think|>, the model's own only "
         "with thinking on; it puts empty thoughts before answers, the model's own none"),
     QT_TRANSLATE_NOOP("Notice",
                       "writes declarations without tags and results as turns of their own")},
    {"phi", "phi-?3",
     QT_TRANSLATE_NOOP(
         "Notice",
         "leaves out the <|endoftext|> that the model's own writes after a whole conversation"),
     ""},
    {"ministral", "nemo",
     QT_TRANSLATE_NOOP(
         "Notice",
         "puts the system text into the first user turn, the model's own into the last one"),
     QT_TRANSLATE_NOOP(
         "Notice",
         "puts the tools inside [INST], the model's own before it, and calls carry no ids")},
    {"mistral_small", "small|devstral",
     QT_TRANSLATE_NOOP("Notice",
                       "adds no system text where there is none, the model's own adds a long one"),
     QT_TRANSLATE_NOOP("Notice", "puts the tools elsewhere than the model's own")},
    {"ministral3", "ministral",
     QT_TRANSLATE_NOOP(
         "Notice", "puts the system text into the user turn, the model's own has a block for it"),
     QT_TRANSLATE_NOOP("Notice", "writes tools in another form than the model's own")},
    {"granite3", "granite",
     QT_TRANSLATE_NOOP("Notice", "has another default system text than the model's own"),
     QT_TRANSLATE_NOOP("Notice", "writes tools in another form than the model's own")},
    {"granite4", "granite",
     QT_TRANSLATE_NOOP("Notice", "has another default system text than the model's own"),
     QT_TRANSLATE_NOOP("Notice", "writes tools in another form than the model's own")},
    {"deepseek3", "v3[.-]?1",
     QT_TRANSLATE_NOOP(
         "Notice", "leaves out the empty thought that the model's own puts before every answer"),
     QT_TRANSLATE_NOOP("Notice", "writes calls in another form than the model's own")},
    {"deepseek3", "deepseek", "",
     QT_TRANSLATE_NOOP("Notice",
                       "writes tools, which the model's own ignores, and calls in another form")},
    {"deepseekr1", "r1",
     QT_TRANSLATE_NOOP(
         "Notice",
         "puts empty thoughts before answers, the model's own none; its prompt ends in <think>"),
     QT_TRANSLATE_NOOP("Notice", "writes calls in another form than the model's own")},
    {"glm4_moe", "glm",
     QT_TRANSLATE_NOOP("Notice", "writes empty thoughts in another way, and with thinking off "
                                 "leaves out the /nothink that the model's own adds"),
     QT_TRANSLATE_NOOP("Notice",
                       "puts the system text before the tools, the model's own after them")},
    {"glm4_7", "glm",
     QT_TRANSLATE_NOOP("Notice", "puts a line break after role marks, the model's own none"),
     QT_TRANSLATE_NOOP("Notice", "writes tools in another form than the model's own")},
    {"lfm2", "lfm2",
     QT_TRANSLATE_NOOP("Notice", "leaves out the token at the beginning that the model's own "
                                 "writes, and adds a default system text"),
     QT_TRANSLATE_NOOP("Notice", "lists tools in another form than the model's own")},
    {"mimo", "mimo",
     QT_TRANSLATE_NOOP("Notice", "puts an empty thought before answers, the model's own never"),
     ""},
    {"minimax1", "minimax",
     QT_TRANSLATE_NOOP("Notice",
                       "leaves out <begin_of_document> and has another default system text"),
     QT_TRANSLATE_NOOP("Notice", "writes tools in another form than the model's own")},
    {"minimax2", "minimax",
     QT_TRANSLATE_NOOP("Notice", "leaves the beginning <think> to the answer, the model's own "
                                 "writes it into the prompt; the default system text differs"),
     QT_TRANSLATE_NOOP("Notice", "writes calls without the tags that the model's own has")},
    {"seed_oss", "seed",
     QT_TRANSLATE_NOOP("Notice", "puts an empty thought before answers, the model's own never"),
     QT_TRANSLATE_NOOP("Notice",
                       "repeats the word system before the tools, and its calls lack a >")},
    {"bailing_v2", "ling|ring",
     QT_TRANSLATE_NOOP(
         "Notice",
         "leaves out the words about thinking and the thought that the model's own writes"),
     QT_TRANSLATE_NOOP("Notice", "writes another usage text")},
    {"gpt_oss", "gpt-?oss",
     QT_TRANSLATE_NOOP("Notice",
                       "leaves out the system block with date, effort and channels, and writes the "
                       "system text as such instead of as a developer message"),
     QT_TRANSLATE_NOOP("Notice", "writes tools in another form than the model's own")},
    {"hy3", "hy3", QT_TRANSLATE_NOOP("Notice", "leaves out the block about the reasoning mode"),
     QT_TRANSLATE_NOOP("Notice", "writes tools in another form than the model's own")},
    {"moonlight", "kimi",
     QT_TRANSLATE_NOOP("Notice", "differs in a line break and the default system text"),
     QT_TRANSLATE_NOOP("Notice", "has no block for tools")},
    {"youtu", "youtu", "",
     QT_TRANSLATE_NOOP(
         "Notice", "writes no end token after a call, so the model does not learn to stop there")},
};

} // namespace

std::span<const KnownDifference> knownDifferences()
{
    return kKnown;
}

} // namespace anneal::text
