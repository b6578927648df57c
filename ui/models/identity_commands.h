#pragma once

#include "ui/models/identity_model.h"

#include <QUndoCommand>

#include <vector>

namespace anneal::ui {

/// Typing into one field of one row; merges while `typing` stays the same.
class EditFieldCommand final : public QUndoCommand {
public:
    EditFieldCommand(IdentityModel& model, int row, RowField field, QString text, int turn,
                     int typing);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const QString& text);
    IdentityModel& m_model;
    int m_row;
    RowField m_field;
    QString m_before, m_after;
    int m_turn, m_typing;
};

class InsertRowsCommand final : public QUndoCommand {
public:
    InsertRowsCommand(IdentityModel& model, int at, std::vector<data::IdentityRow> rows,
                      const QString& text);
    void undo() override;
    void redo() override;

private:
    IdentityModel& m_model;
    int m_at;
    std::vector<data::IdentityRow> m_rows;
};

class RemoveRowsCommand final : public QUndoCommand {
public:
    /// `rows`: ascending, each once.
    RemoveRowsCommand(IdentityModel& model, const std::vector<int>& rows, const QString& text);
    void undo() override;
    void redo() override;

private:
    IdentityModel& m_model;
    std::vector<data::RowRun> m_runs;
    std::vector<data::IdentityRows::Slots> m_rows; ///< of each run while they are out; see m_atOnce
    bool m_atOnce = false;                         ///< so many runs: taken out in one pass
};

class MoveRowCommand final : public QUndoCommand {
public:
    MoveRowCommand(IdentityModel& model, int from, int to, const QString& text);
    void undo() override;
    void redo() override;

private:
    IdentityModel& m_model;
    int m_from, m_to;
};

/// Changes in many rows at once (filling placeholders, replacing).
class ReplaceRowsCommand final : public QUndoCommand {
public:
    ReplaceRowsCommand(IdentityModel& model, IdentityModel::Changes changes, const QString& text);
    void undo() override;
    void redo() override;

private:
    IdentityModel& m_model;
    std::vector<std::pair<int, std::uint32_t>> m_slots; ///< rows, and what is not in them now
};

} // namespace anneal::ui
