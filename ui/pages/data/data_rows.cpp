#include "ui/models/cells.h"
#include "ui/pages/data/data_parts.h"
#include "ui/pages/data/replace_bar.h"
#include "ui/pages/data/row_editor.h"
#include "ui/pages/data/row_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

// What the Data page's buttons and keys do to the rows.

namespace anneal::ui {

namespace {

QString scriptName(Script script)
{
    switch (script) {
    case Script::Latin:
        return DataPage::tr("Latin letters");
    case Script::Chinese:
        return DataPage::tr("Chinese");
    case Script::Japanese:
        return DataPage::tr("Japanese");
    case Script::Korean:
        return DataPage::tr("Korean");
    case Script::Cyrillic:
        return DataPage::tr("Cyrillic");
    case Script::Other:
        break;
    }
    return DataPage::tr("other letters");
}

RowProblem::Kind kindOf(data::RowDoubt::Kind kind)
{
    switch (kind) {
    case data::RowDoubt::Kind::NearDuplicate:
        return RowProblem::Kind::NearDuplicate;
    case data::RowDoubt::Kind::Mojibake:
        return RowProblem::Kind::Mojibake;
    case data::RowDoubt::Kind::Secret:
        return RowProblem::Kind::Secret;
    case data::RowDoubt::Kind::OddCharacters:
        break;
    }
    return RowProblem::Kind::OddCharacters;
}

std::vector<RowProblem> problemsOf(const RowStatistics& statistics, qint64 cutoff)
{
    std::vector<RowProblem> problems;
    for (const data::RowDoubt& doubt : statistics.doubts) {
        RowProblem problem;
        problem.kind = kindOf(doubt.kind);
        problem.rows = {int(doubt.row)};
        problem.message = QString::fromStdString(doubt.excerpt);
        problem.number = doubt.percent;
        if (problem.kind == RowProblem::Kind::NearDuplicate) {
            problem.mark = IdentityModel::RowMark::Note;
            problem.rows.push_back(int(doubt.other));
        }
        problems.push_back(problem);
    }
    for (std::size_t i = 0; i < statistics.tokens.size(); ++i) {
        if (statistics.tokens[i] > cutoff)
            problems.push_back({RowProblem::Kind::TooLong,
                                IdentityModel::RowMark::Warning,
                                {int(i)},
                                {},
                                statistics.tokens[i]});
    }
    return problems;
}

} // namespace

void DataPage::Parts::addRow()
{
    if (!document.isOpen()) {
        startNew();
        return;
    }
    const int current = table->currentIndex().row();
    document.model().insertRow(current < 0 ? document.model().rowCount() : current + 1, {});
    editor->focusField(RowField::Question);
}

void DataPage::Parts::duplicateRow()
{
    document.model().duplicateRow(table->currentIndex().row());
}

void DataPage::Parts::removeRows()
{
    const auto rows = table->selectedRows();
    if (rows.empty())
        return;
    document.model().removeRowsAt(rows);
    table->showRow(std::min(rows.front(), document.model().rowCount() - 1));
}

void DataPage::Parts::moveRow(int by)
{
    const int row = table->currentIndex().row();
    document.model().moveRow(row, row + by);
}

void DataPage::Parts::editRow(int row, RowField field)
{
    table->showRow(row);
    editor->setRow(table->currentIndex().row());
    editor->focusField(field);
}

void DataPage::Parts::find(bool backwards, bool fromHere)
{
    const auto text = findEdit->text();
    if (text.isEmpty()) {
        findCount->clear();
        return;
    }
    const auto& model = document.model();
    const bool large = document.isLarge();
    if (large && fromHere) // while it is typed: Enter looks
        return;
    const int count = large ? 0 : model.countMatches(text);
    const int current = std::max(0, table->currentIndex().row());
    const int row = model.find(text, current + (fromHere ? 0 : backwards ? -1 : 1), backwards);
    findCount->setText(row < 0 ? DataPage::tr("not found")
                       : large ? QString()
                               : DataPage::tr("in %n row(s)", nullptr, count));
    if (row >= 0)
        table->showRow(row);
}

void DataPage::Parts::openReplace()
{
    if (!document.isOpen())
        return;
    replaceBar->setResult({});
    replaceBar->show();
    if (findEdit->text().isEmpty())
        findEdit->setFocus(Qt::ShortcutFocusReason);
    else
        replaceBar->focusText();
}

void DataPage::Parts::closeReplace()
{
    replaceBar->hide();
    table->setFocus();
}

void DataPage::Parts::replace(bool everywhere)
{
    auto& model = document.model();
    const QString text = findEdit->text();
    const int places = everywhere
                           ? model.replaceAll(text, replaceBar->text(), replaceBar->ignoresCase())
                           : model.replace(table->currentIndex().row(), text, replaceBar->text(),
                                           replaceBar->ignoresCase());
    if (text.isEmpty())
        replaceBar->setResult(DataPage::tr("Type what to find first"));
    else if (everywhere || places > 0)
        replaceBar->setResult(DataPage::tr("%n place(s) changed", nullptr, places));
    else
        replaceBar->setResult({});
    find(false, everywhere);
}

void DataPage::Parts::copyRows()
{
    std::vector<data::IdentityRow> copied;
    for (const int row : table->selectedRows())
        copied.push_back(document.model().row(row));
    if (!copied.empty())
        QGuiApplication::clipboard()->setText(toCells(copied));
}

void DataPage::Parts::pasteRows()
{
    auto rows = rowsFromCells(cellsOf(QGuiApplication::clipboard()->text()));
    if (rows.empty())
        return;
    if (!document.isOpen()) {
        startNew();
        document.model().reset({}); // without its empty row
    }
    auto& model = document.model();
    const int count = int(rows.size());
    const int current = table->currentIndex().row();
    const int at = current < 0 ? model.rowCount() : current + 1;
    model.insertRows(at, std::move(rows), DataPage::tr("paste %n row(s)", nullptr, count));
    table->showRow(at);
    table->setFocus();
}

TokenReader::Question DataPage::Parts::tokenQuestion() const
{
    TokenReader::Question question;
    question.model = context.model().toStdString();
    question.chatTemplate = context.chatTemplate().toStdString();
    return question;
}

void DataPage::Parts::countTokens()
{
    if (document.isLarge()) { // reading every row takes minutes; the checks look at each
        statisticsJob.cancel();
        statistics = {};
        showStatistics();
        return;
    }
    statisticsJob.run(
        [rows = document.model().rows(), reader = tokenReader, question = tokenQuestion()](
            jobs::JobContext& job) { return statisticsOf(rows, *reader, question, job); },
        [this](RowStatistics counted) {
            // Rows that came or went meanwhile: the next count is on its way.
            if (counted.rows != document.model().rowCount())
                return;
            document.model().setTokens(counted.tokens);
            document.setDoubts(problemsOf(counted, tokenQuestion().options.cutoffLen));
            statistics = std::move(counted);
            showStatistics();
        });
}

void DataPage::Parts::showStatistics()
{
    const QLocale locale;
    QStringList parts;
    if (statistics.longest > 0) {
        parts << DataPage::tr("mean %1 tokens").arg(locale.toString(statistics.meanTokens, 'f', 0))
              << DataPage::tr("longest %1").arg(locale.toString(statistics.longest));
    }
    if (statistics.usable < statistics.rows)
        parts << DataPage::tr("%n to train on", nullptr, statistics.usable);
    for (const auto& [script, rows] :
         statistics.scripts.first(qMin<qsizetype>(2, statistics.scripts.size())))
        parts << DataPage::tr("%1 %2 %").arg(scriptName(script),
                                             locale.toString(100 * rows / statistics.rows));
    statisticsLabel->setText(parts.join(DataPage::tr(" · ")));
}

} // namespace anneal::ui
