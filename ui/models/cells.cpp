#include "ui/models/cells.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace anneal::ui {

namespace {

using Field = std::string data::IdentityRow::*;

std::optional<Field> fieldNamed(const QString& title)
{
    static const QHash<QString, Field> names{
        {QStringLiteral("instruction"), &data::IdentityRow::instruction},
        {QStringLiteral("question"), &data::IdentityRow::instruction},
        {QStringLiteral("prompt"), &data::IdentityRow::instruction},
        {QStringLiteral("user"), &data::IdentityRow::instruction},
        {QStringLiteral("问题"), &data::IdentityRow::instruction},
        {QStringLiteral("指令"), &data::IdentityRow::instruction},
        {QStringLiteral("input"), &data::IdentityRow::input},
        {QStringLiteral("输入"), &data::IdentityRow::input},
        {QStringLiteral("output"), &data::IdentityRow::output},
        {QStringLiteral("answer"), &data::IdentityRow::output},
        {QStringLiteral("response"), &data::IdentityRow::output},
        {QStringLiteral("assistant"), &data::IdentityRow::output},
        {QStringLiteral("回答"), &data::IdentityRow::output},
        {QStringLiteral("答案"), &data::IdentityRow::output},
        {QStringLiteral("system"), &data::IdentityRow::system},
        {QStringLiteral("系统提示词"), &data::IdentityRow::system}};
    const auto found = names.constFind(title.trimmed().toLower());
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

/// The field of each column, nullopt where it has none.
using Columns = QVector<std::optional<Field>>;

/// By the titles in `line`; empty when they are no titles.
Columns namedColumns(const QStringList& line)
{
    Columns columns;
    bool question = false, answer = false;
    for (const QString& title : line) {
        columns.append(fieldNamed(title));
        question |= columns.last() == Field(&data::IdentityRow::instruction);
        answer |= columns.last() == Field(&data::IdentityRow::output);
    }
    return question || answer ? columns : Columns();
}

Columns usualColumns(qsizetype count)
{
    if (count <= 2)
        return {&data::IdentityRow::instruction, &data::IdentityRow::output};
    return {&data::IdentityRow::instruction, &data::IdentityRow::input, &data::IdentityRow::output};
}

QString quoted(const std::string& text)
{
    QString cell = QString::fromStdString(text);
    if (!cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n')) &&
        !cell.contains(QLatin1Char('"')))
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

} // namespace

QVector<QStringList> cellsOf(const QString& text)
{
    QVector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quotes = false, started = false;
    const auto endCell = [&] {
        line.append(std::exchange(cell, QString()));
        started = false;
    };
    const auto endLine = [&] {
        endCell();
        lines.append(std::exchange(line, QStringList()));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (quotes) {
            if (sign != QLatin1Char('"')) {
                cell += sign;
            } else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                cell += sign;
                ++i;
            } else {
                quotes = false;
            }
        } else if (sign == QLatin1Char('"') && !started) {
            quotes = started = true;
        } else if (sign == QLatin1Char('\t')) {
            endCell();
        } else if (sign == QLatin1Char('\n') || sign == QLatin1Char('\r')) {
            if (sign == QLatin1Char('\r') && i + 1 < text.size() &&
                text[i + 1] == QLatin1Char('\n'))
                ++i;
            endLine();
        } else {
            cell += sign;
            started = true;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    while (!lines.isEmpty() && std::all_of(lines.last().begin(), lines.last().end(),
                                           [](const QString& last) { return last.isEmpty(); }))
        lines.removeLast();
    return lines;
}

std::vector<data::IdentityRow> rowsFromCells(const QVector<QStringList>& cells)
{
    std::vector<data::IdentityRow> rows;
    if (cells.isEmpty())
        return rows;
    qsizetype width = 0;
    for (const QStringList& line : cells)
        width = std::max(width, line.size());
    Columns columns = namedColumns(cells.front());
    const bool titles = !columns.isEmpty();
    if (!titles)
        columns = usualColumns(width);
    for (const QStringList& line : cells.mid(titles ? 1 : 0)) {
        data::IdentityRow row;
        bool any = false;
        for (qsizetype i = 0; i < std::min(line.size(), columns.size()); ++i) {
            if (!columns[i])
                continue;
            row.*(*columns[i]) = line[i].toStdString();
            any |= !line[i].trimmed().isEmpty();
        }
        if (any)
            rows.push_back(std::move(row));
    }
    return rows;
}

QString toCells(const std::vector<data::IdentityRow>& rows)
{
    const bool withInput =
        std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row.input.empty(); });
    QString text = withInput ? QStringLiteral("instruction\tinput\toutput\n")
                             : QStringLiteral("instruction\toutput\n");
    for (const data::IdentityRow& row : rows) {
        QStringList cells{quoted(row.instruction)};
        if (withInput)
            cells << quoted(row.input);
        cells << quoted(row.output);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace anneal::ui
