#pragma once

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
    int rows = 0, usable = 0;           ///< usable: with an answer to learn
    std::vector<int> tokens;            ///< of each row as training sees it; empty: not counted
    qint64 longest = 0;                 ///< tokens
    double meanTokens = 0;              ///< of the usable rows
    std::vector<data::RowDoubt> doubts; ///< what a person would want to look at
    /// Rows of each, most first; rows without letters are left out.
    QVector<QPair<Script, int>> scripts;
};

[[nodiscard]] Script scriptOf(const QString& text);

/// A row as training reads it.
[[nodiscard]] data::Sample toSample(const data::IdentityRow& row, std::size_t number);

/// Blocks; meant for a worker. Tokens are left out where the model's tokenizer can't be read or a
/// stop was requested.
[[nodiscard]] RowStatistics statisticsOf(const std::vector<data::IdentityRow>& rows,
                                         TokenReader& reader, TokenReader::Question question,
                                         jobs::JobContext& context);

} // namespace anneal::ui
