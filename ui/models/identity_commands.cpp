#include "ui/models/identity_commands.h"

#include <algorithm>

namespace anneal::ui {

EditFieldCommand::EditFieldCommand(IdentityModel& model, int row, RowField field, QString text,
                                   int typing)
    : QUndoCommand(IdentityModel::tr("edit"))
    , m_model(model)
    , m_row(row)
    , m_field(field)
    , m_before(fieldText(model.rows()[std::size_t(row)], field))
    , m_after(std::move(text))
    , m_typing(typing)
{
}

void EditFieldCommand::apply(const QString& text)
{
    auto row = m_model.rows()[std::size_t(m_row)];
    setFieldText(row, m_field, text);
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
    if (next->m_row != m_row || next->m_field != m_field || next->m_typing != m_typing)
        return false;
    m_after = next->m_after;
    return true;
}

InsertRowsCommand::InsertRowsCommand(IdentityModel& model, int at, data::IdentityRow row,
                                     const QString& text)
    : QUndoCommand(text)
    , m_model(model)
    , m_at(at)
    , m_row(std::move(row))
{
}

void InsertRowsCommand::undo()
{
    m_model.applyRemove(m_at);
}

void InsertRowsCommand::redo()
{
    m_model.applyInsert(m_at, m_row);
    Q_EMIT m_model.rowWanted(m_at);
}

RemoveRowsCommand::RemoveRowsCommand(IdentityModel& model, const std::vector<int>& rows,
                                     const QString& text)
    : QUndoCommand(text)
    , m_model(model)
{
    for (const int row : rows)
        m_removed.emplace_back(row, model.rows()[std::size_t(row)]);
}

void RemoveRowsCommand::undo()
{
    for (const auto& [row, value] : m_removed)
        m_model.applyInsert(row, value);
    Q_EMIT m_model.rowWanted(m_removed.front().first);
}

void RemoveRowsCommand::redo()
{
    for (auto removed = m_removed.rbegin(); removed != m_removed.rend(); ++removed)
        m_model.applyRemove(removed->first);
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

ReplaceRowsCommand::ReplaceRowsCommand(IdentityModel& model, std::vector<Change> changes,
                                       const QString& text)
    : QUndoCommand(text)
    , m_model(model)
    , m_changes(std::move(changes))
{
}

void ReplaceRowsCommand::undo()
{
    for (const auto& change : m_changes)
        m_model.applyRow(change.row, change.before);
}

void ReplaceRowsCommand::redo()
{
    for (const auto& change : m_changes)
        m_model.applyRow(change.row, change.after);
}

} // namespace anneal::ui
