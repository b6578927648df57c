#include "core/base/notice_texts.h"

#include "core/base/notice_source.h"

namespace anneal {
namespace {

constexpr NoticeText kTexts[] = {
    // Patterns that many settings share.
    {"key.needs", QT_TRANSLATE_NOOP("Notice", "{key} needs {other}.")},
    {"key.needs_rows",
     QT_TRANSLATE_NOOP("Notice", "{key} needs rows to measure on: set val_size or eval_dataset.")},
    {"key.belongs", QT_TRANSLATE_NOOP("Notice", "{key} belongs to {owner}.")},
    {"key.belongs_leave", QT_TRANSLATE_NOOP("Notice", "{key} belongs to {owner}; leave it out.")},
    {"key.belongs_not",
     QT_TRANSLATE_NOOP("Notice", "{key} belongs to {owner}, not to {other}; leave it out.")},
    {"key.exclude", QT_TRANSLATE_NOOP("Notice", "{key} and {other} exclude each other.")},
    {"key.exclude_mean",
     QT_TRANSLATE_NOOP("Notice",
                       "{key} and {other} exclude each other: keep the one that you mean.")},
    {"key.contradict",
     QT_TRANSLATE_NOOP("Notice", "{key} and {other} contradict each other: keep one of them.")},
    {"key.above_zero", QT_TRANSLATE_NOOP("Notice", "{key} must be above 0.")},
    {"key.at_least_one", QT_TRANSLATE_NOOP("Notice", "{key} has to be at least 1.")},
    {"key.whole_updates",
     QT_TRANSLATE_NOOP("Notice", "{key} above 1 is a number of updates and must be whole.")},
    {"key.whole_rows",
     QT_TRANSLATE_NOOP("Notice", "{key} above 1 is a number of rows and must be whole.")},
    {"key.one_of_two",
     QT_TRANSLATE_NOOP("Notice", "{key} does not go with {other}; leave one of them out.")},
    {"key.not_with", QT_TRANSLATE_NOOP("Notice", "{key} does not go with {other}; leave it out.")},
    {"key.training",
     QT_TRANSLATE_NOOP("Notice",
                       "{key} is a setting of training, which {verb} does not take; remove it.")},
    {"key.successor", QT_TRANSLATE_NOOP("Notice", "\"{key}\" is not a known key: {reason}.")},

    // What is missing.
    {"missing.model", QT_TRANSLATE_NOOP("Notice", "{key} is missing: name the model, for instance "
                                                  "model_name_or_path: SmolLM2-135M-Instruct.")},
    {"missing.dataset",
     QT_TRANSLATE_NOOP(
         "Notice", "{key} is missing: name the data to train on, for instance dataset: identity.")},
    {"missing.output_dir",
     QT_TRANSLATE_NOOP(
         "Notice",
         "{key} is missing: name the folder for the run, for instance output_dir: saves/my-run.")},
    {"missing.export_dir",
     QT_TRANSLATE_NOOP("Notice", "{key} is missing: name the folder for the exported model.")},

    // Values.
    {"value.refused", QT_TRANSLATE_NOOP("Notice", "{key} can't be \"{value}\": {reason}.")},
    {"value.unknown",
     QT_TRANSLATE_NOOP("Notice", "{key} is \"{value}\"; known values are: {known}.")},
    {"value.loggers",
     QT_TRANSLATE_NOOP("Notice", "{key} names none beside other loggers; keep what you mean.")},
    {"value.between",
     QT_TRANSLATE_NOOP("Notice", "{key} is {value}; it must be between {minimum} and {maximum}.")},
    {"value.least",
     QT_TRANSLATE_NOOP("Notice", "{key} is {value}; it must be at least {minimum}.")},
    {"value.most", QT_TRANSLATE_NOOP("Notice", "{key} is {value}; it must be at most {maximum}.")},
    {"value.flag", QT_TRANSLATE_NOOP("Notice", "{key} is \"{value}\"; it must be true or false.")},
    {"value.whole",
     QT_TRANSLATE_NOOP("Notice", "{key} is \"{value}\"; it must be a whole number.")},
    {"value.number", QT_TRANSLATE_NOOP("Notice", "{key} is \"{value}\"; it must be a number.")},
    {"value.finite", QT_TRANSLATE_NOOP("Notice", "{key} must be a finite number.")},
    {"value.list", QT_TRANSLATE_NOOP("Notice", "{key} must be a list: names with commas between.")},
    {"value.map", QT_TRANSLATE_NOOP("Notice", "{key} must be a map of names to values.")},
    {"value.map_example",
     QT_TRANSLATE_NOOP("Notice", "{key} must be a map, for instance {\"min_lr_rate\": 0.1}.")},
    {"value.json", QT_TRANSLATE_NOOP("Notice", "{key} is not a valid JSON map.")},
    {"value.one_of_list", QT_TRANSLATE_NOOP("Notice", "{key} takes one value, not a list.")},
    {"value.one_of_map", QT_TRANSLATE_NOOP("Notice", "{key} takes one value, not a map.")},
    {"value.type", QT_TRANSLATE_NOOP("Notice", "{key} has a value of the wrong type.")},
    {"value.nul", QT_TRANSLATE_NOOP("Notice", "{key} holds a NUL character.")},
    {"kwargs.unknown",
     QT_TRANSLATE_NOOP("Notice",
                       "{key} holds \"{name}\", which no schedule of this program takes.")},
    {"kwargs.misspelt", QT_TRANSLATE_NOOP("Notice", "{key} holds \"{name}\", which no schedule of "
                                                    "this program takes; did you mean {nearest}?")},
    {"kwargs.word", QT_TRANSLATE_NOOP("Notice", "{key} takes for \"{name}\" one of: {choices}.")},
    {"kwargs.number", QT_TRANSLATE_NOOP("Notice", "{key} needs a number for \"{name}\".")},

    // Words of the command line and of further arguments.
    {"word.no_value", QT_TRANSLATE_NOOP("Notice", "--{key} needs a value after it.")},
    {"word.no_setting",
     QT_TRANSLATE_NOOP("Notice", "\"{word}\" is not a setting; write key=value or --key value.")},

    // Run files.
    {"run_file.documents",
     QT_TRANSLATE_NOOP(
         "Notice",
         "A second document begins (---), or a bracket stands alone; one file holds one run.")},
    {"run_file.empty",
     QT_TRANSLATE_NOOP("Notice", "The file holds no settings; it should be lines of key: value.")},
    {"run_file.lines", QT_TRANSLATE_NOOP("Notice", "The file should be lines of key: value.")},
    {"run_file.key", QT_TRANSLATE_NOOP("Notice", "A key must be a single word.")},
    {"run_file.quote", QT_TRANSLATE_NOOP("Notice", "Not valid YAML: the quote is not closed.")},
    {"run_file.yaml", QT_TRANSLATE_NOOP("Notice", "This is not valid YAML.")},
    {"run_file.object",
     QT_TRANSLATE_NOOP("Notice", "The file should be one object of \"key\": value.")},
    {"run_file.twice",
     QT_TRANSLATE_NOOP("Notice", "{key} stands in line {other} already; keep one of them.")},
    {"run_file.text", QT_TRANSLATE_NOOP("Notice", "This is not text.")},
    {"run_file.utf8",
     QT_TRANSLATE_NOOP("Notice", "Byte {byte} is not UTF-8; save the file as UTF-8.")},
    {"run_file.nul",
     QT_TRANSLATE_NOOP("Notice", "The file holds a NUL byte, so it is not a text file.")},
    {"run_card.path",
     QT_TRANSLATE_NOOP("Notice",
                       "{file}: a file of {key} has no path; use the card as Anneal wrote it.")},
    {"board.no_control",
     QT_TRANSLATE_NOOP("Notice",
                       "{key} is no control of LlamaBoard's Train page; remove the line.")},
    {"board.unknown",
     QT_TRANSLATE_NOOP(
         "Notice", "{key} is a control of LlamaBoard that is not known here; remove the line.")},
    {"board.type",
     QT_TRANSLATE_NOOP("Notice", "train.compute_type is bf16, fp16, fp32 or pure_bf16.")},
    {"board.further", QT_TRANSLATE_NOOP("Notice", "train.extra_args is no JSON object.")},

    // Several processes.
    {"process.unset",
     QT_TRANSLATE_NOOP(
         "Notice", "The environment sets WORLD_SIZE but not {variable}; start with torchrun or "
                   "anneal train --processes, or set it to a number from {minimum} to {maximum}.")},
    {"process.range",
     QT_TRANSLATE_NOOP("Notice", "The environment variable {variable} is \"{value}\"; it has to be "
                                 "a whole number from {minimum} to {maximum}.")},
    {"process.no_address",
     QT_TRANSLATE_NOOP(
         "Notice", "Several processes are to train together (WORLD_SIZE is set), but {variable} is "
                   "not: set it to the address of the machine of the process with RANK 0.")},
    {"process.address",
     QT_TRANSLATE_NOOP("Notice", "{variable} is \"{value}\", which is no address of a machine; "
                                 "give its name or IP address, such as 192.168.1.10.")},
    {"process.no_port",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Several processes are to train together (WORLD_SIZE is set), but {variable} is not: set "
         "it to one free port of the machine of RANK 0, the same for all, such as 29500.")},
};

} // namespace

std::span<const NoticeText> settingTexts()
{
    return kTexts;
}

} // namespace anneal
