#include "core/base/notice_texts.h"

#include "core/base/notice_source.h"

namespace anneal {
namespace {

constexpr NoticeText kTexts[] = {
    // Models.
    {"model.unnamed", QT_TRANSLATE_NOOP("Notice", "No model was named. Give model_name_or_path.")},
    {"model.none", QT_TRANSLATE_NOOP("Notice", "There is no model to answer with.")},
    {"model.several",
     QT_TRANSLATE_NOOP("Notice",
                       "Several files go by the name {model}: {files}. Name one of them.")},
    {"model.only_weights",
     QT_TRANSLATE_NOOP("Notice", "The file {file} holds only weights. Give the folder that it is "
                                 "in, with its config.json.")},
    {"model.feature",
     QT_TRANSLATE_NOOP("Notice", "{file} asks for something that this version does not compute "
                                 "({key}). Choose another model.")},
    {"model.weight_type",
     QT_TRANSLATE_NOOP("Notice", "The tensor {tensor} of {file} holds {type} numbers, which are no "
                                 "plain weights. Choose the original, unquantised model.")},
    {"model.dtype",
     QT_TRANSLATE_NOOP("Notice", "The tensor {tensor} of {file} has the dtype {type}, which is not "
                                 "one of F64, F32, F16, BF16, I64, I32, I16, I8, U8 and BOOL.")},
    {"model.gguf_other",
     QT_TRANSLATE_NOOP("Notice", "The file {file} is a GGUF {type}, not a model.")},
    {"model.gguf_type",
     QT_TRANSLATE_NOOP("Notice",
                       "The tensor {tensor} of {file} is stored as {type}, which Anneal does not "
                       "read. Take a Q8_0, Q6_K, Q5_K_M or Q4_K_M file of this model.")},
    {"model.gguf_order",
     QT_TRANSLATE_NOOP(
         "Notice",
         "The file {file} is a big-endian GGUF file. Take the little-endian file of this model.")},
    {"model.gguf_version",
     QT_TRANSLATE_NOOP("Notice", "The file {file} has the GGUF version {version}; Anneal reads the "
                                 "versions 2 and 3. Take a newer file of this model.")},
    {"tokenizer.part",
     QT_TRANSLATE_NOOP("Notice", "The tokenizer uses \"{part}\", which is not supported; choose a "
                                 "model with another tokenizer.")},
    {"tokenizer.gguf_part",
     QT_TRANSLATE_NOOP("Notice", "The tokenizer of the GGUF uses \"{part}\", which is not "
                                 "supported; use the model's Hugging Face folder instead.")},
    {"tokenizer.regex",
     QT_TRANSLATE_NOOP("Notice", "The tokenizer's pattern {regex} has a part that this version "
                                 "can't run; choose a model with another tokenizer.")},
    {"tokenizer.regex_long",
     QT_TRANSLATE_NOOP("Notice", "The tokenizer has a pattern longer than {bytes} bytes; choose a "
                                 "model with another tokenizer.")},
    {"tokenizer.merges",
     QT_TRANSLATE_NOOP("Notice", "The tokenizer has {merges} merges, which is more than can be "
                                 "used; choose a model with another tokenizer.")},
    {"tokenizer.no_gguf",
     QT_TRANSLATE_NOOP("Notice", "GGUF files of language models can't hold a tokenizer of this "
                                 "kind; set export_format to safetensors.")},
    {"tokenizer.no_tokens",
     QT_TRANSLATE_NOOP(
         "Notice",
         "This model's tokenizer is a tokenizer.model, to which this version adds no tokens; save "
         "it with transformers as tokenizer.json first, or leave add_tokens out.")},
    {"adapter.feature",
     QT_TRANSLATE_NOOP(
         "Notice", "{file} uses {key}, which this version can't load; use a plain LoRA adapter.")},
    {"adapter.changed_base",
     QT_TRANSLATE_NOOP(
         "Notice", "{file} belongs to a base model whose weights were changed ({key}), which this "
                   "version can't load; convert it to a plain adapter first (pissa_convert).")},
    {"adapter.other_base",
     QT_TRANSLATE_NOOP("Notice", "{model} is another base model than {base}, or it is loaded in "
                                 "another way: it has to be loaded by itself.")},

    // Data sets.
    {"data.unnamed", QT_TRANSLATE_NOOP("Notice", "No data set is named: set dataset.")},
    {"data.outside",
     QT_TRANSLATE_NOOP(
         "Notice",
         "The data set \"{dataset}\" names \"{part}\", which leads out of its folder {folder}.")},
    {"data.no_subset",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" names the subset \"{part}\", but "
                                 "{folder} has no folder of that name.")},
    {"data.link",
     QT_TRANSLATE_NOOP(
         "Notice", "{file} is a link that leads out of its folder; put the file itself there.")},
    {"data.types",
     QT_TRANSLATE_NOOP(
         "Notice",
         "{folder} holds files of different types ({first}, {other}); keep one type in it.")},
    {"data.hub_folder",
     QT_TRANSLATE_NOOP("Notice", "dataset_dir: {folder} asks for data on a hub, which this version "
                                 "does not fetch; download it and name its folder.")},
    {"data.hub_set",
     QT_TRANSLATE_NOOP("Notice",
                       "The data set \"{dataset}\" is named by {source}, which this version does "
                       "not fetch; download it and name the file by \"file_name\".")},
    {"data.many_rows",
     QT_TRANSLATE_NOOP("Notice",
                       "The data set \"{dataset}\" has more than 4 thousand million rows.")},
    {"data.split",
     QT_TRANSLATE_NOOP("Notice",
                       "The data set \"{dataset}\" has the split \"{split}\", which is none of the "
                       "form train, train[:100], train[10%:20%] or several with + between.")},
    {"data.table_unnamed",
     QT_TRANSLATE_NOOP("Notice", "The table has no file name yet: choose one to save it.")},
    {"entry.object",
     QT_TRANSLATE_NOOP("Notice",
                       "The data set \"{dataset}\" should be an object with \"file_name\".")},
    {"entry.no_file",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" has no \"file_name\".")},
    {"entry.outside",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" names {name}, which lies outside of "
                                 "its folder; put the file there, or give its path as dataset.")},
    {"entry.form",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" has the unknown formatting "
                                 "\"{form}\"; known are alpaca, sharegpt, openai and ids.")},
    {"entry.flag",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" needs true or false for \"{key}\".")},
    {"entry.number",
     QT_TRANSLATE_NOOP(
         "Notice", "The data set \"{dataset}\" needs a whole number of at least 1 for \"{key}\".")},
    {"entry.tags",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" needs \"{key}\" in \"tags\": what is "
                                 "not listed there has no name any more.")},
    {"entry.text",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" needs a text for \"{key}\".")},
    {"entry.part",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" needs an object for \"{key}\".")},
    {"edit.tokens",
     QT_TRANSLATE_NOOP("Notice", "{file} holds token numbers (\"formatting\": \"ids\"), which are "
                                 "no text to edit; edit the set that it was made from.")},
    {"edit.folder", QT_TRANSLATE_NOOP("Notice", "{file} is a folder of files; open one of them.")},
    {"edit.pairs",
     QT_TRANSLATE_NOOP("Notice",
                       "{file} holds pairs, but its entry of dataset_info.json does not name "
                       "\"chosen\" and \"rejected\" in \"columns\"; name them there.")},
    {"convert.empty", QT_TRANSLATE_NOOP("Notice", "There are no rows to write into {file}.")},
    {"convert.form",
     QT_TRANSLATE_NOOP(
         "Notice", "\"{form}\" is no form to convert to; known are alpaca, sharegpt and openai.")},
    {"convert.ending",
     QT_TRANSLATE_NOOP("Notice", "{file} should end in .json, .jsonl, .csv, .txt or .parquet.")},
    {"convert.csv",
     QT_TRANSLATE_NOOP("Notice", "A csv file holds rows of the alpaca form only; write {form} into "
                                 "a .json, .jsonl or .parquet file.")},
    {"convert.txt",
     QT_TRANSLATE_NOOP("Notice", "A txt file holds plain text only; write questions and answers "
                                 "into a .json, .jsonl, .csv or .parquet file.")},

    // Runs and measurements.
    {"output.file",
     QT_TRANSLATE_NOOP("Notice", "{file} is a file; output_dir has to be a folder.")},
    {"checkpoint.newer",
     QT_TRANSLATE_NOOP("Notice", "{file}: schema {version} was written by a newer version; "
                                 "continue the run with that one.")},
    {"checkpoint.no_state",
     QT_TRANSLATE_NOOP("Notice", "{folder} holds no state that training can continue from (it was "
                                 "made by another program or with save_only_model); to train its "
                                 "weights further, name it in adapter_name_or_path.")},
    {"process.one",
     QT_TRANSLATE_NOOP("Notice", "{what} works in one process; unset WORLD_SIZE ({count} in this "
                                 "environment), or leave --processes out.")},
    {"process.batch",
     QT_TRANSLATE_NOOP(
         "Notice", "{key} does not go with several processes (WORLD_SIZE): the others would wait "
                   "for the one that tries again; lower per_device_train_batch_size instead.")},
    {"process.layerwise",
     QT_TRANSLATE_NOOP("Notice", "{key} does not go with several processes (WORLD_SIZE): gradients "
                                 "are gone before they could be added up; leave it out.")},
    {"process.pissa",
     QT_TRANSLATE_NOOP(
         "Notice",
         "{key} does not go with several processes (WORLD_SIZE): each machine would round the base "
         "that is left a little differently; train it in one process, or leave it out.")},
    {"check.stage",
     QT_TRANSLATE_NOOP(
         "Notice", "The check asks the questions of rows with one right answer each; a run of "
                   "stage: {stage} has none. Its held-out rows tell how it went: set val_size.")},
    {"measure.unknown_rows",
     QT_TRANSLATE_NOOP("Notice", "The rows to measure with are not known: set dataset to the data "
                                 "file that the model was trained on, or one like it.")},
    {"measure.no_answer",
     QT_TRANSLATE_NOOP(
         "Notice",
         "No row of dataset has an answer to measure within {tokens} tokens; name other rows.")},
    {"evaluate.nothing",
     QT_TRANSLATE_NOOP("Notice", "There is nothing to evaluate: choose loss, answers, or both.")},
    {"hand_off.folder",
     QT_TRANSLATE_NOOP("Notice", "{folder} is a folder of files, which is not handed off; join "
                                 "them with anneal data convert first.")},
    {"hand_off.semi",
     QT_TRANSLATE_NOOP("Notice", "LLaMA-Factory has no stage semi; hand off a run with stage: sft "
                                 "and the rows that were kept as one more data set.")},
    {"library.version",
     QT_TRANSLATE_NOOP(
         "Notice", "{file} belongs to another version of Anneal. Build or install Anneal again.")},

    // Exports and answers.
    {"export.large_gguf",
     QT_TRANSLATE_NOOP(
         "Notice", "The weight {tensor} has numbers too large for {type}; set gguf_type to BF16.")},
    {"export.large",
     QT_TRANSLATE_NOOP("Notice", "The weight {tensor} has numbers too large for this number "
                                 "format; set infer_dtype to bfloat16.")},
    {"export.not_finite",
     QT_TRANSLATE_NOOP("Notice", "The weight {tensor} holds numbers that are not finite after "
                                 "merging; choose another checkpoint.")},
    {"answer.length",
     QT_TRANSLATE_NOOP("Notice", "The prompt has {tokens} tokens, but max_length is {limit}; raise "
                                 "max_length or set max_new_tokens.")},
    {"answer.empty", QT_TRANSLATE_NOOP("Notice", "The prompt is empty; give at least one token.")},
    {"answer.one_token", QT_TRANSLATE_NOOP("Notice", "An answer has at least one token.")},
    {"answer.beams",
     QT_TRANSLATE_NOOP("Notice",
                       "With num_beams above 1 there are no presence and frequency penalties, no "
                       "logit_bias, logprobs or JSON form. Leave them out or set num_beams to 1.")},
    {"gguf.rope",
     QT_TRANSLATE_NOOP("Notice", "llama.cpp chooses this model's rotary factors by its context "
                                 "instead of the text's length: with a context of more than "
                                 "{tokens} tokens it answers otherwise to texts of fewer.")},
    {"gguf.window",
     QT_TRANSLATE_NOOP("Notice", "This model sees {tokens} tokens back; llama.cpp sees everything, "
                                 "so it answers otherwise to longer texts.")},
    {"gguf.cuts",
     QT_TRANSLATE_NOOP("Notice", "GGUF has no name for how this tokenizer cuts words; the nearest "
                                 "one ({name}) gives some texts other tokens.")},
    {"gguf.not_weighted",
     QT_TRANSLATE_NOOP(
         "Notice",
         "gguf_importance changes nothing in {type}: only Q6_K and smaller blocks are weighted.")},

    // Conversations.
    {"adapter.dora_end",
     QT_TRANSLATE_NOOP("Notice", "{file} has DoRA at {layer}, which this version knows for the "
                                 "model's layers alone; merge it with PEFT first.")},
    {"adapter.end_weight",
     QT_TRANSLATE_NOOP("Notice",
                       "{file}: tensor {tensor} is not the model's own, and a training would not "
                       "keep it; merge the adapter with anneal export first, or train it on with "
                       "create_new_adapter.")},
    {"conversation.tools",
     QT_TRANSLATE_NOOP("Notice", "Every answer of the conversation is of a tool or calls one, "
                                 "which rows can't hold. Export it as ShareGPT or OpenAI.")},
    {"conversation.no_answer",
     QT_TRANSLATE_NOOP("Notice",
                       "The conversation has no answer yet, so there is nothing to export.")},
    {"conversation.newer",
     QT_TRANSLATE_NOOP(
         "Notice", "The conversations were written by a newer version of Anneal (format {version}, "
                   "this one knows {known}). Install the newer version to read them.")},
    {"conversation.order",
     QT_TRANSLATE_NOOP("Notice",
                       "Message {number} of the conversation is out of turn: user (or observation) "
                       "and assistant (or function) must alternate, user first.")},
};

} // namespace

std::span<const NoticeText> workTexts()
{
    return kTexts;
}

} // namespace anneal
