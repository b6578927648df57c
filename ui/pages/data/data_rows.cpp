#include "core/data/near_duplicates.h"
#include "ui/models/cells.h"
#include "ui/pages/data/checks_card.h"
#include "ui/pages/data/data_parts.h"
#include "ui/pages/data/replace_bar.h"
#include "ui/pages/data/row_editor.h"
#include "ui/pages/data/row_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <limits>

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

std::vector<RowProblem> problemsOf(const std::vector<data::RowDoubt>& doubts,
                                   const RowStatistics& statistics, qint64 cutoff)
{
    std::vector<RowProblem> problems;
    for (const data::RowDoubt& doubt : doubts) {
        RowProblem problem;
        problem.kind = kindOf(doubt.kind);
        problem.rows = {int(doubt.row)};
        problem.about = QString::fromStdString(doubt.excerpt);
        problem.number = doubt.percent;
        if (problem.kind == RowProblem::Kind::NearDuplicate) {
            problem.mark = IdentityModel::RowMark::Note;
            problem.rows.push_back(int(doubt.other));
        }
        problems.push_back(problem);
    }
    std::size_t left = data::RowDoubts::kMostOfAKind;
    for (std::size_t i = 0; i < statistics.tokens.size() && left > 0; ++i) {
        if (statistics.tokens[i] <= cutoff)
            continue;
        --left;
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
    const int current = std::max(0, table->currentIndex().row());
    const int from = current + (fromHere ? 0 : backwards ? -1 : 1);
    const auto show = [this](const IdentityModel::Matches& found) {
        findCount->setText(found.row < 0 ? DataPage::tr("not found")
                                         : DataPage::tr("in %n row(s)", nullptr, found.count));
        if (found.row >= 0)
            table->showRow(found.row);
    };
    findJob.cancel();
    if (!document.isLarge()) {
        show(IdentityModel::matches(model.content(), text, from, backwards, [] { return false; }));
        return;
    }
    findCount->setText(DataPage::tr("Searching…"));
    findJob.run(
        [rows = model.content(), text, from, backwards](jobs::JobContext& job) {
            return IdentityModel::matches(rows, text, from, backwards,
                                          [&job] { return job.stopRequested(); });
        },
        show);
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

void DataPage::Parts::changeInBackground(const FindChanges& find, const QString& stepName,
                                         const std::function<void(int)>& done)
{
    changeJob.run(
        [rows = document.model().content(), find](jobs::JobContext& job) {
            return std::make_shared<IdentityModel::Changes>(find(rows, job));
        },
        [this, find, stepName, done, revision = document.model().revision()](const auto& changes) {
            if (document.model().revision() != revision) { // they are meant for other rows
                changeInBackground(find, stepName, done);
                return;
            }
            const int places = changes->places;
            document.model().apply(std::move(*changes), stepName);
            done(places);
        });
}

void DataPage::Parts::fill(const QString& name, const QString& author)
{
    const auto done = [this](int) {
        document.checkNow();
        table->setFocus();
    };
    if (document.isLarge()) {
        changeInBackground(
            [name, author](const data::IdentityRows& rows, jobs::JobContext& job) {
                return IdentityModel::fillings(rows, name, author,
                                               [&job] { return job.stopRequested(); });
            },
            IdentityModel::fillStep(), done);
        return;
    }
    document.model().fill(name, author);
    done(0);
}

void DataPage::Parts::replaced(int places, bool everywhere)
{
    if (findEdit->text().isEmpty())
        replaceBar->setResult(DataPage::tr("Type what to find first"));
    else if (everywhere || places > 0)
        replaceBar->setResult(DataPage::tr("%n place(s) changed", nullptr, places));
    else
        replaceBar->setResult({});
    find(false, everywhere);
}

void DataPage::Parts::replace(bool everywhere)
{
    auto& model = document.model();
    const QString text = findEdit->text();
    const QString with = replaceBar->text();
    const bool ignoreCase = replaceBar->ignoresCase();
    if (everywhere && document.isLarge() && !text.isEmpty()) {
        replaceBar->setResult(DataPage::tr("Searching…"));
        changeInBackground(
            [text, with, ignoreCase](const data::IdentityRows& rows, jobs::JobContext& job) {
                return IdentityModel::replacements(rows, 0, int(rows.size()) - 1, text, with,
                                                   ignoreCase,
                                                   [&job] { return job.stopRequested(); });
            },
            IdentityModel::replaceStep(), [this](int places) { replaced(places, true); });
        return;
    }
    replaced(everywhere ? model.replaceAll(text, with, ignoreCase)
                        : model.replace(table->currentIndex().row(), text, with, ignoreCase),
             everywhere);
}

void DataPage::Parts::copyRows()
{
    const auto chosen = table->selectedRows();
    if (chosen.empty())
        return;
    const auto cells = [rows = document.model().content(), chosen](const auto& stop) {
        std::vector<data::IdentityRow> copied;
        for (const int row : chosen) {
            if (stop())
                return QString();
            copied.push_back(rows.rowOrEmpty(std::size_t(row)));
        }
        return toCells(copied);
    };
    constexpr std::size_t kCopiedAtOnce = 5000;
    if (chosen.size() <= kCopiedAtOnce) {
        QGuiApplication::clipboard()->setText(cells([] { return false; }));
        return;
    }
    copyJob.run(
        [cells](jobs::JobContext& job) { return cells([&job] { return job.stopRequested(); }); },
        [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
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

TokenReader::Question DataPage::Parts::tokenQuestion()
{
    TokenReader::Question question;
    question.model = context.model().toStdString();
    question.chatTemplate = context.chatTemplate().toStdString();
    question.options = context.rowOptions().data;
    question.stage = stageFor(document.model().content().spec(), context.rowOptions().stage);
    return question;
}

void DataPage::Parts::countTokens()
{
    statisticsJob.run(
        [rows = document.model().content(), reader = tokenReader, question = tokenQuestion()](
            jobs::JobContext& job) { return statisticsOf(rows, *reader, question, job); },
        [this, revision = document.model().revision()](RowStatistics counted) {
            // Rows that changed meanwhile: the next count is on its way.
            if (document.model().revision() != revision)
                return;
            document.model().setTokens(counted.tokens);
            statistics = std::move(counted);
            showStatistics();
            lookForDoubts();
        });
}

void DataPage::Parts::lookForDoubts()
{
    const auto revision = document.model().revision();
    if (doubtsRevision == revision) { // of the same rows only the tokens were counted anew
        showDoubts();
        return;
    }
    doubtsJob.run(
        [rows = document.model().content()](jobs::JobContext& job) { return doubtsIn(rows, job); },
        [this, revision](std::vector<data::RowDoubt> found) {
            if (document.model().revision() != revision)
                return; // the next look is on its way
            doubts = std::move(found);
            doubtsRevision = revision;
            showDoubts();
        });
    showBusy();
}

void DataPage::Parts::showDoubts()
{
    const auto question = tokenQuestion();
    document.setDoubts(problemsOf(doubts, statistics,
                                  question.stage == "pt" ? std::numeric_limits<qint64>::max()
                                                         : question.options.cutoffLen));
    showBusy();
}

void DataPage::Parts::showBusy()
{
    checks->setBusy(document.isLarge() &&
                    (checkJob.running() || doubtsRevision != document.model().revision()));
}

void DataPage::Parts::showStatistics()
{
    const QLocale locale;
    QStringList parts;
    if (statistics.longest > 0) {
        parts << DataPage::tr("median %1 tokens").arg(locale.toString(statistics.medianTokens))
              << DataPage::tr("longest %1").arg(locale.toString(statistics.longest));
    }
    if (statistics.usable < statistics.rows)
        parts << DataPage::tr("%n to train on", nullptr, statistics.usable);
    for (const auto& [script, rows] :
         statistics.scripts.first(qMin<qsizetype>(2, statistics.scripts.size())))
        parts << DataPage::tr("%1 %2 %").arg(scriptName(script),
                                             locale.toString(100 * rows / statistics.rows));
    if (statistics.isPart)
        parts << DataPage::tr("of the first %1 rows").arg(locale.toString(statistics.rows));
    if (document.model().content().size() > data::NearDuplicates::kMostTexts)
        parts << DataPage::tr("near duplicates of the first %1 rows")
                     .arg(locale.toString(qint64(data::NearDuplicates::kMostTexts)));
    statisticsLabel->setText(parts.join(DataPage::tr(" · ")));
}

} // namespace anneal::ui
