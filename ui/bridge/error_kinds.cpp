#include "ui/bridge/error_kinds.h"

#include "core/base/notice.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/bridge/size_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace anneal::ui {

namespace {

/// {fact} stands for a fact of the error; {name} is the file's name without its folder.
struct Kind {
    const char* kind;
    const char* title;
    const char* text;
};

constexpr Kind kKinds[] = {
    // Files and folders.
    {"disk_full", QT_TRANSLATE_NOOP("ErrorKind", "The disk is full"),
     QT_TRANSLATE_NOOP("ErrorKind", "{file} could not be written. What was saved before is whole. "
                                    "Free some space on this disk and try again.")},
    {"no_permission", QT_TRANSLATE_NOOP("ErrorKind", "No permission for {name}"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "You may not read or write {file}. Change its permissions, or choose another place.")},
    {"read_only", QT_TRANSLATE_NOOP("ErrorKind", "{name} lies on a disk that can't be written"),
     QT_TRANSLATE_NOOP("ErrorKind", "The disk of {file} is read-only. Choose another place.")},
    {"too_large", QT_TRANSLATE_NOOP("ErrorKind", "{name} becomes too large for this disk"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "The disk of {file} takes no file of this size. Choose another disk.")},
    {"is_folder", QT_TRANSLATE_NOOP("ErrorKind", "{name} is a folder"),
     QT_TRANSLATE_NOOP("ErrorKind", "A file is needed, but {file} is a folder. Choose a file.")},
    {"is_file", QT_TRANSLATE_NOOP("ErrorKind", "A part of this path is a file"),
     QT_TRANSLATE_NOOP(
         "ErrorKind", "{file} leads through a file as if it were a folder. Choose another place.")},
    {"long_name", QT_TRANSLATE_NOOP("ErrorKind", "The name is too long"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "This disk does not take the name {name}. Choose a shorter one.")},
    {"not_written", QT_TRANSLATE_NOOP("ErrorKind", "{name} could not be written"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "Check that the disk of {file} has room and can be written, then try again.")},
    {"too_long_file", QT_TRANSLATE_NOOP("ErrorKind", "{name} is too large"),
     QT_TRANSLATE_NOOP("ErrorKind", "{file} has more bytes than a file of this sort may have. "
                                    "Check that it is the right file.")},
    {"locked", QT_TRANSLATE_NOOP("ErrorKind", "Another program is using this folder"),
     QT_TRANSLATE_NOOP("ErrorKind", "{folder} is in use. Wait until the other program has "
                                    "finished, or choose another folder.")},
    {"taken", QT_TRANSLATE_NOOP("ErrorKind", "{name} is there already"),
     QT_TRANSLATE_NOOP("ErrorKind", "There is something at {file}. Choose another name.")},
    {"no_name", QT_TRANSLATE_NOOP("ErrorKind", "“{value}” can't be the name of a folder"),
     QT_TRANSLATE_NOOP("ErrorKind", "Choose a name without / and other special characters.")},

    // Data.
    {"no_dataset", QT_TRANSLATE_NOOP("ErrorKind", "There is no data set called {dataset}"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "It does not stand in {file}. Choose a data set from the list, or open its file.")},
    {"misspelt_dataset", QT_TRANSLATE_NOOP("ErrorKind", "There is no data set called {dataset}"),
     QT_TRANSLATE_NOOP("ErrorKind", "It does not stand in {file}. Did you mean {nearest}?")},
    {"no_rows", QT_TRANSLATE_NOOP("ErrorKind", "{name} holds no rows"),
     QT_TRANSLATE_NOOP("ErrorKind", "There is nothing to learn from in {file}. Add rows on the "
                                    "Data page, or choose another data set.")},
    {"no_usable_row", QT_TRANSLATE_NOOP("ErrorKind", "No row of {name} can be used"),
     QT_TRANSLATE_NOOP("ErrorKind", "The first fault: {problem} Mend the rows on the Data page, or "
                                    "name the right columns in dataset_info.json.")},
    {"unusable_rows", QT_TRANSLATE_NOOP("ErrorKind", "No row of {name} can be used"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "Mend the rows on the Data page, or name the right columns in dataset_info.json.")},
    {"pairs_unwanted",
     QT_TRANSLATE_NOOP("ErrorKind", "The data set {dataset} holds pairs of answers"),
     QT_TRANSLATE_NOOP("ErrorKind", "Stage {stage} can't learn from a better and a worse answer. "
                                    "Choose another data set, or stage dpo.")},
    {"pairs_needed",
     QT_TRANSLATE_NOOP("ErrorKind", "The data set {dataset} holds no pairs of answers"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "Stage {stage} needs a better and a worse answer in each row. Choose "
                       "another data set; where it has them, say so in dataset_info.json: "
                       "\"ranking\": true, and \"chosen\" and \"rejected\" in \"columns\".")},
    {"ids_unwanted", QT_TRANSLATE_NOOP("ErrorKind", "The data set {dataset} holds tokens"),
     QT_TRANSLATE_NOOP("ErrorKind", "Only the stages sft and pt take rows that are tokens already, "
                                    "not {stage}. Choose another data set.")},
    {"nothing_learned", QT_TRANSLATE_NOOP("ErrorKind", "No row has an answer left to learn"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "Within {cutoff} tokens, the cutoff length, no answer begins. Raise the cutoff length.")},
    {"short_text", QT_TRANSLATE_NOOP("ErrorKind", "The text is shorter than one block"),
     QT_TRANSLATE_NOOP("ErrorKind", "It has {tokens} tokens, a block has {cutoff}. Lower the "
                                    "cutoff length, or switch packing off.")},
    {"few_rows", QT_TRANSLATE_NOOP("ErrorKind", "There are fewer rows than one batch"),
     QT_TRANSLATE_NOOP("ErrorKind", "Rows that can be used: {rows}; a batch takes {batch}. Lower "
                                    "the batch size, or add rows.")},
    {"no_update", QT_TRANSLATE_NOOP("ErrorKind", "The training would end before its first update"),
     QT_TRANSLATE_NOOP("ErrorKind", "Raise the number of epochs.")},
    {"split_empty", QT_TRANSLATE_NOOP("ErrorKind", "There are too few rows to hold some out"),
     QT_TRANSLATE_NOOP("ErrorKind", "Of {rows} rows none would be left on one side. Change the "
                                    "validation size, or set it to 0.")},
    {"foreign_tokens", QT_TRANSLATE_NOOP("ErrorKind", "The tokenizer belongs to another model"),
     QT_TRANSLATE_NOOP("ErrorKind", "The rows hold tokens that the model's vocabulary lacks. "
                                    "Download the model again, with its own tokenizer.")},
    {"too_many_cells", QT_TRANSLATE_NOOP("ErrorKind", "{name}: line {line} has too many cells"),
     QT_TRANSLATE_NOOP("ErrorKind", "The first line of {file} names fewer columns. Put texts with "
                                    "commas into double quotes.")},
    {"open_quote", QT_TRANSLATE_NOOP("ErrorKind", "{name}: a quote is not closed"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "It opens in line {line} of {file}. Close it with another \".")},
    {"no_text", QT_TRANSLATE_NOOP("ErrorKind", "{name} is no text that can be read"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "Byte {byte} of {file} is neither UTF-8 nor GBK. Save the file as UTF-8.")},
    {"file_type", QT_TRANSLATE_NOOP("ErrorKind", "{name} is not a kind of file that holds rows"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "{file} can't be read. Save the rows as .json, .jsonl, .csv, .txt or .parquet.")},
    {"no_arrow", QT_TRANSLATE_NOOP("ErrorKind", "{name} can't be read by this build"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "It was made without Apache Arrow, so {file} stays closed. Save the rows as .jsonl.")},
    {"save_type", QT_TRANSLATE_NOOP("ErrorKind", "Rows are not saved under the name {name}"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "Choose a name that ends in .json or .jsonl; other kinds of files are exported.")},
    {"outside_folder", QT_TRANSLATE_NOOP("ErrorKind", "{name} lies outside of the data folder"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "Copy {file} into {folder}, or choose its folder as the data folder.")},

    {"row_changed", QT_TRANSLATE_NOOP("ErrorKind", "The row can't be taken back"),
     QT_TRANSLATE_NOOP("ErrorKind", "{file} was changed since. Remove the row on the Data page.")},
    {"none_written", QT_TRANSLATE_NOOP("ErrorKind", "No row can be written into {name}"),
     QT_TRANSLATE_NOOP("ErrorKind", "The first fault: {problem} Mend the rows on the Data page, or "
                                    "choose another kind of file than {file}.")},

    // Settings.
    {"no_key", QT_TRANSLATE_NOOP("ErrorKind", "{key} is no known setting"),
     QT_TRANSLATE_NOOP("ErrorKind", "There is no setting called {key}. Remove it.")},
    {"misspelt_key", QT_TRANSLATE_NOOP("ErrorKind", "{key} is no known setting"),
     QT_TRANSLATE_NOOP("ErrorKind", "There is no setting called {key}. Did you mean {nearest}?")},

    // Models and adapters.
    {"unknown_architecture",
     QT_TRANSLATE_NOOP("ErrorKind", "Models of the kind {architecture} can't be trained yet"),
     QT_TRANSLATE_NOOP("ErrorKind", "Choose a model of one of these kinds: {known}.")},
    {"adapter_no_model", QT_TRANSLATE_NOOP("ErrorKind", "This is an adapter, not a model"),
     QT_TRANSLATE_NOOP("ErrorKind", "{folder} holds an adapter. Choose the model that it was "
                                    "trained on, and the adapter beside it.")},
    {"no_adapter", QT_TRANSLATE_NOOP("ErrorKind", "This folder holds no adapter"),
     QT_TRANSLATE_NOOP("ErrorKind", "{folder} has no adapter_config.json and is no run. Choose the "
                                    "folder of a run or of an adapter.")},
    {"no_config", QT_TRANSLATE_NOOP("ErrorKind", "This folder is no model"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "{folder} has no config.json. Choose the folder of a whole model, or download it again.")},
    {"no_weights", QT_TRANSLATE_NOOP("ErrorKind", "The model has no weights"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "{file} holds no model.safetensors. Download the model again.")},
    {"old_weights", QT_TRANSLATE_NOOP("ErrorKind", "The weights are in the old .bin form"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "{file} holds no safetensors files. Choose a model that has them.")},
    {"file_missing", QT_TRANSLATE_NOOP("ErrorKind", "A file of the model is missing"),
     QT_TRANSLATE_NOOP("ErrorKind", "{name} is not in {folder}. Download the model again.")},
    {"tensors_missing", QT_TRANSLATE_NOOP("ErrorKind", "The model is incomplete"),
     QT_TRANSLATE_NOOP("ErrorKind", "{file} lacks the weight {tensor}. Download the model again.")},
    {"layers_missing", QT_TRANSLATE_NOOP("ErrorKind", "The model is incomplete"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "The weights in {file} are too few for its {layers} layers. Download the model again.")},
    {"other_shape",
     QT_TRANSLATE_NOOP("ErrorKind", "The weights do not fit the model's config.json"),
     QT_TRANSLATE_NOOP("ErrorKind", "In {file} the weight {tensor} has the shape {found} instead "
                                    "of {expected}. Download the model again.")},
    {"other_model", QT_TRANSLATE_NOOP("ErrorKind", "The adapter belongs to another model"),
     QT_TRANSLATE_NOOP("ErrorKind", "{tensor} of {file} does not fit this model. Choose the model "
                                    "that the adapter was trained on.")},
    {"no_template", QT_TRANSLATE_NOOP("ErrorKind", "There is no chat template called {template}"),
     QT_TRANSLATE_NOOP("ErrorKind", "Choose one from the list of templates.")},
    {"misspelt_template",
     QT_TRANSLATE_NOOP("ErrorKind", "There is no chat template called {template}"),
     QT_TRANSLATE_NOOP("ErrorKind", "Did you mean {nearest}?")},
    {"other_template",
     QT_TRANSLATE_NOOP("ErrorKind", "The chat template {template} does not fit the model"),
     QT_TRANSLATE_NOOP("ErrorKind", "It needs the token “{token}”, which the model's vocabulary "
                                    "lacks. Choose another template.")},
    {"model_memory", QT_TRANSLATE_NOOP("ErrorKind", "There is too little memory for {model}"),
     QT_TRANSLATE_NOOP("ErrorKind", "It needs about {needed}, {available} are free. Close other "
                                    "programs, or choose a smaller model.")},
    {"broken_answer", QT_TRANSLATE_NOOP("ErrorKind", "The model's answer is no number"),
     QT_TRANSLATE_NOOP("ErrorKind", "Its weights or those of the adapter are damaged, or the "
                                    "training went off course. Choose another checkpoint.")},
    {"long_conversation",
     QT_TRANSLATE_NOOP("ErrorKind", "The conversation is too long for the model"),
     QT_TRANSLATE_NOOP("ErrorKind", "It has {tokens} tokens, the model reads at most {limit}. "
                                    "Begin a new conversation, or shorten the text.")},

    // Runs.
    {"eval_memory", QT_TRANSLATE_NOOP("ErrorKind", "Memory ran out while measuring held-out rows"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "Lower the batch size for evaluation (now {batch}) or the cutoff length, then go on.")},
    {"optimizer_memory",
     QT_TRANSLATE_NOOP("ErrorKind", "Memory ran out in the optimizer at step {step}"),
     QT_TRANSLATE_NOOP("ErrorKind", "Choose an optimizer that keeps less, such as adamw_8bit or "
                                    "adafactor, or close other programs.")},
    {"layerwise_memory", QT_TRANSLATE_NOOP("ErrorKind", "Memory ran out at step {step}"),
     QT_TRANSLATE_NOOP("ErrorKind", "With updates by layers no smaller pass can be tried. Lower "
                                    "the batch size or the cutoff length, or close other "
                                    "programs.")},
    {"run_is_longer", QT_TRANSLATE_NOOP("ErrorKind", "The run is longer than what is asked for"),
     QT_TRANSLATE_NOOP("ErrorKind", "{file} has made {made} updates already, {planned} are asked "
                                    "for. Raise the number of epochs, or choose another name.")},
    {"other_settings", QT_TRANSLATE_NOOP("ErrorKind", "The run can't go on with these settings"),
     QT_TRANSLATE_NOOP("ErrorKind", "The run in {file} began with others: {changes}. Take those of "
                                    "the run, or choose another name.")},
    {"run_there", QT_TRANSLATE_NOOP("ErrorKind", "There is a trained model in this folder"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "{file} has no checkpoint to go on from. Choose another name, or let it be overwritten.")},
    {"other_run", QT_TRANSLATE_NOOP("ErrorKind", "There is another run in this folder"),
     QT_TRANSLATE_NOOP("ErrorKind", "{file} does not hold the run of the checkpoint to go on from. "
                                    "Choose another name, or let it be overwritten.")},
    {"in_training", QT_TRANSLATE_NOOP("ErrorKind", "{name} is being trained"),
     QT_TRANSLATE_NOOP("ErrorKind", "It can be renamed when it has ended.")},

    // Export.
    {"target_taken", QT_TRANSLATE_NOOP("ErrorKind", "The folder {name} holds other files"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "Nothing of them is replaced. Choose another folder than {file}, or an empty one.")},
    {"target_is_source", QT_TRANSLATE_NOOP("ErrorKind", "This is the folder of the adapter itself"),
     QT_TRANSLATE_NOOP("ErrorKind", "Choose another folder than {folder}.")},
    {"no_gguf", QT_TRANSLATE_NOOP("ErrorKind", "GGUF has no place for this model"),
     QT_TRANSLATE_NOOP("ErrorKind", "A file of that kind can't hold all of {architecture}. Export "
                                    "a folder of safetensors instead.")},
    {"studio_gguf", QT_TRANSLATE_NOOP("ErrorKind", "LM Studio opens GGUF models only"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "It would not find {file}. Export as GGUF, or choose another folder.")},
    {"studio_folder", QT_TRANSLATE_NOOP("ErrorKind", "LM Studio would not find this folder"),
     QT_TRANSLATE_NOOP("ErrorKind", "It looks two folders deep, for a publisher and a name: {file} "
                                    "lies elsewhere. Choose .lmstudio/models/anneal/ and a name.")},
    {"no_room", QT_TRANSLATE_NOOP("ErrorKind", "The disk has not enough room for the export"),
     QT_TRANSLATE_NOOP("ErrorKind", "{needed} are needed at {file}, {available} are free. Free "
                                    "some space, or choose another folder.")},

    // Serving and the parts of the program.
    {"port_taken", QT_TRANSLATE_NOOP("ErrorKind", "Port {port} is taken"),
     QT_TRANSLATE_NOOP(
         "ErrorKind",
         "Another program listens at {address}, port {port}. Stop it, or choose another port.")},
    {"port_refused", QT_TRANSLATE_NOOP("ErrorKind", "Port {port} can't be opened"),
     QT_TRANSLATE_NOOP("ErrorKind", "The system does not let this program listen at {address}, "
                                    "port {port}. Choose a port above 1024.")},
    {"address_refused", QT_TRANSLATE_NOOP("ErrorKind", "There is no address {address} here"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "Choose an address of this machine: 127.0.0.1 for programs on it alone, "
                       "0.0.0.0 for all its networks.")},
    {"short_key", QT_TRANSLATE_NOOP("ErrorKind", "The key is too short"),
     QT_TRANSLATE_NOOP("ErrorKind", "It could be guessed. Give it at least {least} characters.")},
    {"name_bad", QT_TRANSLATE_NOOP("ErrorKind", "This can't be a name"),
     QT_TRANSLATE_NOOP("ErrorKind", "The name is empty or too long. Choose another.")},
    {"name_taken", QT_TRANSLATE_NOOP("ErrorKind", "The name is taken"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "There is an account of this name already. Choose another name.")},
    {"password_short", QT_TRANSLATE_NOOP("ErrorKind", "The password is too short"),
     QT_TRANSLATE_NOOP("ErrorKind", "The password could be guessed. Choose a longer one.")},
    {"password_long", QT_TRANSLATE_NOOP("ErrorKind", "The password is too long"),
     QT_TRANSLATE_NOOP("ErrorKind", "The password is too long. Choose a shorter one.")},
    {"damaged_conversations", QT_TRANSLATE_NOOP("ErrorKind", "The kept conversations are damaged"),
     QT_TRANSLATE_NOOP("ErrorKind", "Start Anneal anew: it then sets {file} aside and keeps it.")},
    {"engine_broken", QT_TRANSLATE_NOOP("ErrorKind", "A part of Anneal can't be loaded"),
     QT_TRANSLATE_NOOP("ErrorKind", "{file} is missing or incomplete. Run the set-up again, so "
                                    "that libtorch is whole, and build or install Anneal again.")},
    {"engine_version", QT_TRANSLATE_NOOP("ErrorKind", "A part of Anneal is of another version"),
     QT_TRANSLATE_NOOP("ErrorKind",
                       "{file} does not belong to this program. Build or install Anneal again.")},
};

std::string said(const char* text)
{
    return QCoreApplication::translate("ErrorKind", text).toStdString();
}

} // namespace

QStringList errorKinds()
{
    QStringList kinds;
    for (const Kind& one : kKinds)
        kinds << QString::fromLatin1(one.kind);
    return kinds;
}

std::optional<ErrorText> describeKind(const Error& error)
{
    auto facts = error.context;
    const auto named = facts.contains("kind") ? facts.find("kind") : facts.find("code");
    if (named == facts.end())
        return std::nullopt;
    const auto* found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                     [&](const Kind& one) { return one.kind == named->second; });
    if (found == std::end(kKinds))
        return std::nullopt;
    if (const auto file = facts.find("file"); file != facts.end())
        facts["name"] = QFileInfo(QString::fromStdString(file->second)).fileName().toStdString();
    for (const char* size : {"needed", "available"}) {
        if (const auto at = facts.find(size); at != facts.end())
            at->second = bytesText(QString::fromStdString(at->second)).toStdString();
    }
    facts["problem"] = noticeText(keptNotice(error.context)).toStdString();
    return ErrorText{QString::fromStdString(fillIn(said(found->title), facts)),
                     QString::fromStdString(fillIn(said(found->text), facts)),
                     {}};
}

} // namespace anneal::ui
