#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::eval {

/// A row that was asked, and what came. Reference and answers stand without the spaces and line
/// breaks at their ends, which templates add.
struct PredictedRow {
    std::string question; ///< the row's own last question, else what the prompts don't share
    std::string prompt;   ///< all that the model was given, template included
    std::string expected, answer;
    std::string baseAnswer;    ///< of the model without its adapter
    double similarity = 0;     ///< ROUGE-L of answer and expected, 0 to 1
    double baseSimilarity = 0; ///< likewise
    [[nodiscard]] bool differs() const { return answer != expected; }
};

struct Predictions {
    std::vector<PredictedRow> rows;
    bool hasBase = false;
};

/// generated_predictions.jsonl of an evaluation, and of the base model beside it. Fails with
/// NotFound, Io, Format (file, line), or Cancelled.
[[nodiscard]] Result<Predictions> readPredictions(const std::filesystem::path& evaluation,
                                                  jobs::JobContext& context);

/// Finds the rows' own questions in the data that `settings` name (eval_dataset, or the rows that
/// val_size holds back) and keeps them with the similarities in row_notes.jsonl of the folder, so
/// that they are found when the data have changed or gone. Fails with what readPredictions() and
/// the data fail with.
[[nodiscard]] Result<void> writeRowNotes(const std::filesystem::path& evaluation,
                                         const config::RunConfig& settings,
                                         jobs::JobContext& context);

/// The last question of each prompt, where a data set gave it: the questions come in the order of
/// the prompts, though some may be missing among the prompts. "" where none is found.
[[nodiscard]] std::vector<std::string> matchQuestions(const std::vector<std::string>& prompts,
                                                      const std::vector<std::string>& questions);

/// What prompts don't share: without the template's beginning and end. As it is where there is but
/// one.
[[nodiscard]] std::vector<std::string> withoutTemplate(const std::vector<std::string>& prompts);

/// The heading of the columns question, reference, answer, similarity, base answer and its
/// similarity, in this order; the last two stand there only with `hasBase`.
using TableHeadings = std::vector<std::string>;

/// A table for spreadsheets: UTF-8 with a byte-order mark, RFC 4180. A text that a spreadsheet
/// would take for a formula gets an apostrophe before it. Fails with Io.
[[nodiscard]] Result<void> writePredictionsCsv(const std::filesystem::path& file,
                                               const Predictions& predictions,
                                               const TableHeadings& headings);

/// One object a line: question, prompt, label, predict, similarity, and of the base model
/// base_predict and base_similarity. Fails with Io.
[[nodiscard]] Result<void> writePredictionsJsonl(const std::filesystem::path& file,
                                                 const Predictions& predictions);

} // namespace anneal::eval
