#pragma once

#include "core/data/identity_json.h"
#include "core/data/identity_rows.h"
#include "core/data/row_doubts.h"
#include "core/jobs/job.h"
#include "ui/models/token_rows.h"

#include <QString>
#include <QVector>

#include <vector>

namespace anneal::ui {

/// The letters that most of a row is written in.
enum class Script { Latin, Chinese, Japanese, Korean, Cyrillic, Other };

/// What is known of the rows of a data set as a whole.
struct RowStatistics {
    int rows = 0;            ///< that were looked at
    int usable = 0;          ///< of those: what training does not leave out
    bool isPart = false;     ///< there are more rows than are looked at
    std::vector<int> tokens; ///< of each row as training sees it; empty: not counted
    qint64 longest = 0;      ///< tokens
    qint64 medianTokens = 0; ///< of the usable rows
    /// Rows of each, most first; rows without letters are left out.
    QVector<QPair<Script, int>> scripts;
};

[[nodiscard]] Script scriptOf(const QString& text);

/// A row as training reads it: its turns, question and answer. The plain question and answer where
/// no `spec` says otherwise.
[[nodiscard]] data::Sample toSample(const data::IdentityRow& row, std::size_t number,
                                    const data::DatasetSpec& spec = data::editorSpec());

/// The stage that learns from such rows: what the form's stage makes of them where it can, else the
/// one that they are made for.
[[nodiscard]] std::string stageFor(const data::DatasetSpec& spec, const std::string& wanted);

/// Of so many rows at most: of more it would take minutes.
inline constexpr std::size_t kMostCountedRows = 200'000;

/// Blocks; meant for a worker, row by row. Tokens are left out where the model's tokenizer can't be
/// read or a stop was requested.
[[nodiscard]] RowStatistics statisticsOf(const data::IdentityRows& rows, TokenReader& reader,
                                         TokenReader::Question question, jobs::JobContext& context);

/// What a person would want to look at in all rows. Blocks, of a million rows for half a minute;
/// meant for a worker. Ends early, with less, when a stop was requested.
[[nodiscard]] std::vector<data::RowDoubt> doubtsIn(const data::IdentityRows& rows,
                                                   jobs::JobContext& context);

} // namespace anneal::ui
