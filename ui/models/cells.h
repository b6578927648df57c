#pragma once

#include "core/data/identity_table.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <vector>

namespace anneal::ui {

/// Cells as spreadsheets put them on the clipboard: a line a row, tabs between cells; a cell that
/// holds a tab, a line break or a quote stands in double quotes, quotes in it doubled. Empty lines
/// at the end are left out.
[[nodiscard]] QVector<QStringList> cellsOf(const QString& text);

/// The rows that the cells mean. Where the first line names columns (instruction, question, 问题,
/// output, answer, 回答, input, system, in any order), it decides; else one column is questions,
/// two are question and answer, three or more question, extra input and answer. Lines without any
/// text are left out.
[[nodiscard]] std::vector<data::IdentityRow> rowsFromCells(const QVector<QStringList>& cells);

/// Question, extra input and answer of each row for a spreadsheet, with a line that names them; the
/// input is left out where no row has one.
[[nodiscard]] QString toCells(const std::vector<data::IdentityRow>& rows);

} // namespace anneal::ui
