#include "core/base/notice_texts.h"

#include "core/base/notice_source.h"

namespace anneal {
namespace {

constexpr NoticeText kTexts[] = {
    // Where a row stands.
    {"at.row", QT_TRANSLATE_NOOP("Notice", "Row {at_row} {problem}")},
    {"at.file", QT_TRANSLATE_NOOP("Notice", "{at_file}: row {at_row} {problem}")},
    {"at.line", QT_TRANSLATE_NOOP("Notice", "{at_file}, line {at_line}: row {at_row} {problem}")},

    // Rows of any form. Each ends the sentence "Row 3 ...".
    {"row.no_object", QT_TRANSLATE_NOOP("Notice", "is not an object of named fields.")},
    {"row.media",
     QT_TRANSLATE_NOOP("Notice", "has something in \"{column}\", which a text model can't take.")},
    {"row.placeholder",
     QT_TRANSLATE_NOOP("Notice", "still holds {{name}} or {{author}}; fill it in.")},
    {"row.holds", QT_TRANSLATE_NOOP("Notice", "still holds {placeholder}; fill it in.")},
    {"row.not_a_text", QT_TRANSLATE_NOOP("Notice", "has a \"{column}\" that is not a text.")},
    {"row.no_text", QT_TRANSLATE_NOOP("Notice", "has no text.")},
    {"row.no_text_in", QT_TRANSLATE_NOOP("Notice", "has no \"{column}\" to learn from.")},
    {"row.no_question", QT_TRANSLATE_NOOP("Notice", "has no question.")},
    {"row.no_answer", QT_TRANSLATE_NOOP("Notice", "has no answer.")},
    {"row.empty_answer", QT_TRANSLATE_NOOP("Notice", "has an empty answer.")},
    {"row.no_answer_column",
     QT_TRANSLATE_NOOP("Notice", "has no answer: \"columns\" names no \"response\".")},
    {"row.no_answer_in", QT_TRANSLATE_NOOP("Notice", "has no answer: \"{column}\" is missing.")},
    {"row.no_better", QT_TRANSLATE_NOOP("Notice", "has no better answer.")},
    {"row.no_worse", QT_TRANSLATE_NOOP("Notice", "has no worse answer.")},
    {"row.no_pair", QT_TRANSLATE_NOOP("Notice", "has no better and worse answer.")},
    {"row.no_pair_columns",
     QT_TRANSLATE_NOOP(
         "Notice",
         "has no better and worse answer: name \"chosen\" and \"rejected\" in \"columns\".")},
    {"row.no_pair_in",
     QT_TRANSLATE_NOOP("Notice", "has no texts in \"{chosen}\" and \"{rejected}\".")},
    {"row.tagged",
     QT_TRANSLATE_NOOP(
         "Notice",
         "has an answer that is tagged good or bad (\"{column}\"), which belongs to stage kto.")},
    {"row.no_tag_column",
     QT_TRANSLATE_NOOP(
         "Notice",
         "has no tag: name the field that says good or bad as \"kto_tag\" in \"columns\".")},
    {"row.no_tag", QT_TRANSLATE_NOOP("Notice", "has no true or false in \"{column}\".")},
    {"row.history",
     QT_TRANSLATE_NOOP("Notice",
                       "has a \"{column}\" that is not a list of [question, answer] pairs.")},
    {"row.no_ids", QT_TRANSLATE_NOOP("Notice", "needs \"input_ids\": a list of token numbers.")},
    {"row.labels", QT_TRANSLATE_NOOP("Notice", "needs as many \"labels\" as \"input_ids\": token "
                                               "numbers, or -100 where nothing is learned.")},
    {"row.unused_system",
     QT_TRANSLATE_NOOP(
         "Notice",
         "has a \"system\" text that is not used: name it in \"columns\" of dataset_info.json.")},
    {"row.not_fields", QT_TRANSLATE_NOOP("Notice", "is not an object of {fields}.")},
    {"row.no_fields", QT_TRANSLATE_NOOP("Notice", "has none of {fields}.")},
    {"row.duplicate", QT_TRANSLATE_NOOP("Notice", "asks the same as row {other}.")},

    // Rows that are lists of messages.
    {"row.no_list", QT_TRANSLATE_NOOP("Notice", "has no list of messages in \"{column}\".")},
    {"row.no_messages", QT_TRANSLATE_NOOP("Notice", "has no messages.")},
    {"row.message_fields",
     QT_TRANSLATE_NOOP("Notice",
                       "has a message {number} without a text for \"{role}\" or \"{content}\".")},
    {"row.answer_fields",
     QT_TRANSLATE_NOOP("Notice",
                       "has a \"{column}\" without a text for \"{role}\" or \"{content}\".")},
    {"row.message_no_role",
     QT_TRANSLATE_NOOP("Notice", "has a message {number} without a text for \"{role}\".")},
    {"row.answer_no_role",
     QT_TRANSLATE_NOOP("Notice", "has a \"{column}\" without a text for \"{role}\".")},
    {"row.message_no_text",
     QT_TRANSLATE_NOOP("Notice", "has a message {number} whose \"{content}\" is not a text.")},
    {"row.answer_no_text",
     QT_TRANSLATE_NOOP("Notice", "has a \"{column}\" whose \"{content}\" is not a text.")},
    {"row.message_role",
     QT_TRANSLATE_NOOP("Notice", "has the unknown role \"{role}\" in message {number}.")},
    {"row.answer_role",
     QT_TRANSLATE_NOOP("Notice", "has the unknown role \"{role}\" in \"{column}\".")},
    {"row.turn_role",
     QT_TRANSLATE_NOOP("Notice", "has the unknown role \"{role}\" in turn {number}.")},
    {"row.message_order",
     QT_TRANSLATE_NOOP(
         "Notice", "has its messages in the wrong order: turn {number} should be from {role}.")},
    {"row.order_user",
     QT_TRANSLATE_NOOP("Notice",
                       "has its turns in the wrong order: turn {number} should be from the user.")},
    {"row.order_model",
     QT_TRANSLATE_NOOP(
         "Notice", "has its turns in the wrong order: turn {number} should be from the model.")},
    {"row.open_question", QT_TRANSLATE_NOOP("Notice", "ends with a question that has no answer.")},
    {"row.answer_last",
     QT_TRANSLATE_NOOP("Notice", "has an answer as its last message, where the better and the "
                                 "worse one should follow a question.")},
    {"row.no_message_in", QT_TRANSLATE_NOOP("Notice", "has no message in \"{column}\".")},
    {"row.no_answer_of",
     QT_TRANSLATE_NOOP("Notice", "has a message in \"{column}\" that is not from {role}.")},

    // Rows that are encoded.
    {"row.not_one_answer",
     QT_TRANSLATE_NOOP("Notice", "is left out: it is not a question with one answer.")},
    {"row.not_two_answers",
     QT_TRANSLATE_NOOP("Notice", "is left out: it is not a question with two answers.")},
    {"row.too_long_to_pack",
     QT_TRANSLATE_NOOP("Notice", "is left out: with its end token it is longer than cutoff_len.")},
    {"row.cut",
     QT_TRANSLATE_NOOP(
         "Notice",
         "has {tokens} tokens and was cut to {cutoff}; raise cutoff_len to keep it whole.")},

    {"row.not_encoded", QT_TRANSLATE_NOOP("Notice", "can't be encoded: {error}")},

    // Rows that are written in another form.
    {"row.only_tokens", QT_TRANSLATE_NOOP("Notice", "holds tokens, no text.")},
    {"row.tools", QT_TRANSLATE_NOOP("Notice", "calls tools, which the alpaca form can't hold.")},
    {"row.csv_turns",
     QT_TRANSLATE_NOOP("Notice", "has earlier turns, which a csv file can't hold.")},
    {"row.csv_list",
     QT_TRANSLATE_NOOP("Notice", "has a list in \"{column}\", which a csv file can't hold.")},
    {"row.csv_missing",
     QT_TRANSLATE_NOOP("Notice", "has the text \"{text}\" in \"{column}\", which readers of csv "
                                 "files take for a missing one.")},
    {"row.txt_break",
     QT_TRANSLATE_NOOP("Notice", "has a line break, which a txt file can't hold.")},
    {"row.parquet_large",
     QT_TRANSLATE_NOOP("Notice",
                       "takes more than the 64 MiB that a row of a parquet file may have.")},

    // Data sets and their files.
    {"data.named_twice",
     QT_TRANSLATE_NOOP("Notice", "The data set \"{dataset}\" is named twice; it is taken once.")},
    {"data.unknown_key",
     QT_TRANSLATE_NOOP("Notice", "{file}, line {line}: the data set \"{dataset}\" has \"{key}\", "
                                 "which means nothing here.")},
    {"data.misspelt_key",
     QT_TRANSLATE_NOOP("Notice", "{file}, line {line}: the data set \"{dataset}\" has \"{key}\", "
                                 "which means nothing here; did you mean \"{near}\"?")},
    {"data.encoding",
     QT_TRANSLATE_NOOP("Notice", "{file} is not UTF-8; it was read as {encoding}.")},
    {"data.mark",
     QT_TRANSLATE_NOOP("Notice", "{file} begins with a byte-order mark; it was read as UTF-8.")},
    {"data.tokens_taken",
     QT_TRANSLATE_NOOP("Notice",
                       "Rows are taken as tokens from {folder}; what says how to read and cut them "
                       "(dataset, template, cutoff_len and so on) has no effect.")},
    {"data.tokens_kept",
     QT_TRANSLATE_NOOP("Notice", "The rows are kept as tokens in {folder} (tokenized_path), from "
                                 "where the next run takes them.")},

    // Settings.
    {"setting.no_effect", QT_TRANSLATE_NOOP("Notice", "{key} has no effect here: {reason}.")},
    {"setting.belongs",
     QT_TRANSLATE_NOOP("Notice", "{key} has no effect here: it belongs to {owner}.")},
    {"setting.fp16",
     QT_TRANSLATE_NOOP("Notice",
                       "fp16 needs a graphics card; this run on the processor computes in fp32.")},
    {"setting.bf16",
     QT_TRANSLATE_NOOP("Notice", "bf16 was asked for, but this machine computes it more slowly "
                                 "than fp32; this run computes in fp32.")},
    {"setting.rope_unneeded",
     QT_TRANSLATE_NOOP("Notice", "rope_scaling is not applied: cutoff_len is within the "
                                 "{positions} positions that the model knows.")},
    {"setting.rope_kept",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Positions are stretched to {positions} (rope_scaling: {scaling}), which an adapter does "
         "not hold: give rope_scaling again to chat with it and to export it.")},

    // The model and its template.
    {"model.dropout",
     QT_TRANSLATE_NOOP(
         "Notice",
         "{file} asks for {key} {share} while training, which this version does not apply: losses "
         "differ a little from those of programs that do. lora_dropout is applied.")},
    {"model.unused_tensor",
     QT_TRANSLATE_NOOP("Notice",
                       "No part of the model takes {tensors} of {file}; it is left out.")},
    {"model.unused_tensors",
     QT_TRANSLATE_NOOP("Notice",
                       "No part of the model takes {tensors} of {file}; they are left out.")},
    {"template.unknown_word",
     QT_TRANSLATE_NOOP("Notice",
                       "The template \"{template}\" ends turns with \"{word}\", which the model's "
                       "vocabulary lacks; it is learned as ordinary text, where LLaMA-Factory "
                       "would add a new token (which needs resize_vocab).")},
    {"template.differs",
     QT_TRANSLATE_NOOP("Notice",
                       "The template \"{template}\" differs from the model's own: it {reason}.")},
    {"template.marks",
     QT_TRANSLATE_NOOP(
         "Notice", "The template \"{template}\" differs from the model's own: it writes {marks}, "
                   "which the model's own does not have, so the model may not know these marks; "
                   "the template that fits is proposed when template is left out.")},
    {"template.system",
     QT_TRANSLATE_NOOP("Notice",
                       "The template \"{template}\" differs from the model's own: it gives rows "
                       "without a system text the text \"{system}\", which the model's own does "
                       "not hold in these words (default_system sets another).")},
    {"template.blanks",
     QT_TRANSLATE_NOOP("Notice",
                       "The template \"{template}\" differs from the model's own: it keeps blanks "
                       "and line breaks around messages, which the model's own takes away.")},
    {"template.tools",
     QT_TRANSLATE_NOOP(
         "Notice", "The template \"{template}\" differs from the model's own: it writes tools and "
                   "calls in a form of LLaMA-Factory's own, which no model was made with.")},

    // A run.
    {"run.other_settings",
     QT_TRANSLATE_NOOP("Notice",
                       "The run in {folder} goes on with other settings than before: {changes}.")},
    {"run.finished",
     QT_TRANSLATE_NOOP("Notice",
                       "The run in {folder} is finished: all {updates} updates are made. Raise "
                       "num_train_epochs or max_steps to go on, or choose another output_dir.")},
    {"run.ended",
     QT_TRANSLATE_NOOP("Notice", "The run in {folder} is finished: it ended after {updates} of "
                                 "{planned} updates ({reason}). Raise num_train_epochs or "
                                 "max_steps to go on, or choose another output_dir.")},
    {"run.other_order",
     QT_TRANSLATE_NOOP("Notice",
                       "The data, seed, batch size or accumulation differ from those of {folder}; "
                       "the run goes on at the same update, but with another order of rows.")},
    {"run.longer",
     QT_TRANSLATE_NOOP("Notice",
                       "The run was planned for {before} updates and goes on to {planned}; the "
                       "learning rate follows the longer schedule from here on.")},
    {"run.set_aside",
     QT_TRANSLATE_NOOP("Notice", "The run goes on after update {update}, before checkpoints that "
                                 "it made earlier; they are kept in {folder}: {checkpoints}.")},
    {"run.memory_row",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Memory ran out in update {update}: a pass holds at most {rows} row from here on, and "
         "there are more of them (auto_find_batch_size); the updates stay the same.")},
    {"run.memory_rows",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Memory ran out in update {update}: a pass holds at most {rows} rows from here on, and "
         "there are more of them (auto_find_batch_size); the updates stay the same.")},
    {"run.pass_row",
     QT_TRANSLATE_NOOP("Notice", "A pass holds at most {rows} row, as the run found before "
                                 "(auto_find_batch_size).")},
    {"run.pass_rows",
     QT_TRANSLATE_NOOP("Notice", "A pass holds at most {rows} rows, as the run found before "
                                 "(auto_find_batch_size).")},
    {"run.early",
     QT_TRANSLATE_NOOP("Notice",
                       "Stopped early after update {update}: {metric} has not been better than "
                       "{best} in {measurements} measurements (early_stopping_steps).")},
    {"run.learned",
     QT_TRANSLATE_NOOP(
         "Notice",
         "It has learned: the training questions and their other wordings get the right answer "
         "after {updates} updates, so the training ends here (stop_when_learned).")},
    {"run.waiting",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Only {here} of {all} processes are here yet; waiting for the others at {place}.")},
    {"run.unscored",
     QT_TRANSLATE_NOOP("Notice", "Stage rm trains scores and no answers, so the two answers of a "
                                 "row are scored at the checkpoints; {missing} of the {questions} "
                                 "questions stand in none of the first rows and are left out.")},
    {"run.unanswered",
     QT_TRANSLATE_NOOP("Notice",
                       "The training is finished and saved, but its answers were stopped; with "
                       "do_train: false and adapter_name_or_path they can be made later.")},
    {"run.no_dictionary",
     QT_TRANSLATE_NOOP("Notice", "This build has no dictionary of Chinese words (segmenter.txt); "
                                 "run the set-up and build again. ROUGE is measured "
                                 "over characters and goes by another name.")},
    {"run.file_gone", QT_TRANSLATE_NOOP("Notice", "{file}, which the run was made from, is gone.")},
    {"run.file_changed",
     QT_TRANSLATE_NOOP("Notice",
                       "{file} has changed since the run was made, so the result may differ.")},

    // How a run ended: reasons of run.ended.
    {"end.last", QT_TRANSLATE_NOOP("Notice", "last update")},
    {"end.learned", QT_TRANSLATE_NOOP("Notice", "learned")},
    {"end.early", QT_TRANSLATE_NOOP("Notice", "early stopping")},
    {"end.stopped", QT_TRANSLATE_NOOP("Notice", "stopped")},

    // Rounds of stage semi.
    {"semi.nothing_kept",
     QT_TRANSLATE_NOOP("Notice",
                       "Round {round} kept no answer of its own, so there is nothing new to learn; "
                       "lower semi_threshold or semi_agreement, or train longer.")},
    {"semi.anew",
     QT_TRANSLATE_NOOP("Notice",
                       "Round {round} answers anew (its weights or settings are others), so round "
                       "{later} is trained anew; the earlier one is kept in {folder}.")},
    {"semi.left_out",
     QT_TRANSLATE_NOOP(
         "Notice", "{rows} rows of unlabeled_dataset are not single questions and are left out.")},
    {"semi.first_best",
     QT_TRANSLATE_NOOP("Notice", "Held-out loss by round: {losses}. Round {round}, which learned "
                                 "from the answered rows alone, is kept.")},
    {"semi.own_best",
     QT_TRANSLATE_NOOP(
         "Notice",
         "Held-out loss by round: {losses}. Round {round} is kept: the own answers helped.")},
};

} // namespace

std::span<const NoticeText> noticeTexts()
{
    static const std::vector<NoticeText> all = [] {
        std::vector<NoticeText> rows(std::begin(kTexts), std::end(kTexts));
        for (const auto part : {settingTexts(), combinationTexts(), workTexts()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

} // namespace anneal
