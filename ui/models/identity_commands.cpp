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
        const auto at = std::size_t(row);
        if (!m_runs.empty() && m_runs.back().at + m_runs.back().count == at)
            ++m_runs.back().count;
        else
            m_runs.push_back({at, 1});
    }
    // Views are told of each run, which of half a million takes minutes.
    constexpr std::size_t kMostRuns = 100;
    m_atOnce = m_runs.size() > kMostRuns;
}

void RemoveRowsCommand::undo()
{
    if (m_atOnce) {
        m_model.applyPutBack(m_runs, m_rows.front());
    } else {
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            m_model.applyPutBack(int(m_runs[i].at), m_rows[i]);
    }
    m_rows.clear();
    Q_EMIT m_model.rowWanted(int(m_runs.front().at));
}

void RemoveRowsCommand::redo()
{
    if (m_atOnce) {
        m_rows = {m_model.applyRemove(m_runs)};
        return;
    }
    m_rows.resize(m_runs.size());
    for (std::size_t i = m_runs.size(); i-- > 0;)
        m_rows[i] = m_model.applyRemove(int(m_runs[i].at), int(m_runs[i].count));
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

ReplaceRowsCommand::ReplaceRowsCommand(IdentityModel& model, IdentityModel::Changes changes,
                                       const QString& text)
    : QUndoCommand(text)
    , m_model(model)
    , m_slots(std::move(changes.rows))
{
    const auto first = model.m_rows.keepAll(std::move(changes.after));
    for (auto& [row, slot] : m_slots)
        slot += first;
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
