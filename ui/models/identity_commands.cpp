#include "ui/models/identity_commands.h"

#include <algorithm>

namespace anneal::ui {

EditFieldCommand::EditFieldCommand(IdentityModel& model, int row, RowField field, QString text,
                                   int turn, int typing)
    : QUndoCommand(IdentityModel::tr("edit"))
    , m_model(model)
    , m_row(row)
    , m_field(field)
    , m_before(fieldText(model.row(row), field, turn))
    , m_after(std::move(text))
    , m_turn(turn)
    , m_typing(typing)
{
}

void EditFieldCommand::apply(const QString& text)
{
    auto row = m_model.row(m_row);
    setFieldText(row, m_field, text, m_turn);
    m_model.applyRow(m_row, row);
    Q_EMIT m_model.rowWanted(m_row);
}

void EditFieldCommand::undo()
{
    apply(m_before);
}

void EditFieldCommand::redo()
{
    apply(m_after);
}

bool EditFieldCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const EditFieldCommand*>(other);
    if (next->m_row != m_row || next->m_field != m_field || next->m_turn != m_turn ||
        next->m_typing != m_typing)
        return false;
    m_after = next->m_after;
    return true;
}

InsertRowsCommand::InsertRowsCommand(IdentityModel& model, int at,
                                     std::vector<data::IdentityRow> rows, const QString& text)
    : QUndoCommand(text)
    , m_model(model)
    , m_at(at)
    , m_rows(std::move(rows))
{
}

void InsertRowsCommand::undo()
{
    m_model.applyRemove(m_at, int(m_rows.size()));
}

void InsertRowsCommand::redo()
{
    m_model.applyInsert(m_at, m_rows);
    Q_EMIT m_model.rowWanted(m_at);
}

RemoveRowsCommand::RemoveRowsCommand(IdentityModel& model, const std::vector<int>& rows,
                                     const QString& text)
    : QUndoCommand(text)
    , m_model(model)
{
    for (const int row : rows) {
        if (!m_runs.empty() && m_runs.back().at + m_runs.back().count == row)
            ++m_runs.back().count;
        else
            m_runs.push_back({row, 1, {}});
    }
}

void RemoveRowsCommand::undo()
{
    for (const Run& run : m_runs)
        m_model.applyPutBack(run.at, run.rows);
    Q_EMIT m_model.rowWanted(m_runs.front().at);
}

void RemoveRowsCommand::redo()
{
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run)
        run->rows = m_model.applyRemove(run->at, run->count);
}

MoveRowCommand::MoveRowCommand(IdentityModel& model, int from, int to, const QString& text)
    : QUndoCommand(text)
    , m_model(model)
    , m_from(from)
    , m_to(to)
{
}

void MoveRowCommand::undo()
{
    m_model.applyMove(m_to, m_from);
    Q_EMIT m_model.rowWanted(m_from);
}

void MoveRowCommand::redo()
{
    m_model.applyMove(m_from, m_to);
    Q_EMIT m_model.rowWanted(m_to);
}

ReplaceRowsCommand::ReplaceRowsCommand(IdentityModel& model,
                                       std::vector<IdentityModel::Changed> changes,
                                       const QString& text)
    : QUndoCommand(text)
    , m_model(model)
{
    m_slots.reserve(changes.size());
    for (auto& change : changes)
        m_slots.emplace_back(change.row, model.m_rows.keep(std::move(change.after)));
}

void ReplaceRowsCommand::undo()
{
    m_model.applyExchange(m_slots);
}

void ReplaceRowsCommand::redo()
{
    m_model.applyExchange(m_slots);
}

} // namespace anneal::ui
