#pragma once

#include "core/data/identity_rows.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <functional>
#include <utility>
#include <vector>

namespace anneal::ui {

/// The editable fields of a row. Worse: the worse answer of a pair; Turn: one of those before the
/// question, told by its number.
enum class RowField { Question, Input, Answer, System, Worse, Turn };

[[nodiscard]] QString fieldText(const data::IdentityRow& row, RowField field, int turn = -1);
void setFieldText(data::IdentityRow& row, RowField field, const QString& text, int turn = -1);

/// The rows of an identity data set as a table, and every change to them as an undoable step.
/// Columns: number (painted from the row, so that moving a row changes no data of others),
/// question, answer, tokens, mark. GUI thread only. Knows nothing of files.
class IdentityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Question, Answer, Tokens, Mark, ColumnCount };
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< int(RowMark)
    enum class RowMark { None, Note, Warning, Bad };

    explicit IdentityModel(QObject* parent = nullptr);

    // What the views ask.
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Moves the dragged rows before `row`; returns false so that the view removes nothing itself.
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    /// Replaces everything and forgets the undo steps.
    void reset(std::vector<data::IdentityRow> rows);
    void resetTo(data::IdentityRows rows);
    void freeze() { m_rows.freeze(); }
    void markSaved(const data::IdentityRows& written) { m_rows.markSaved(written); }
    void setMarks(std::vector<RowMark> marks);
    void setTokens(std::vector<int> tokens); ///< of each row; 0 = not known, empty: of none
    void retranslate();
    [[nodiscard]] const data::IdentityRows& content() const { return m_rows; }
    /// Empty where the file's row can't be read.
    [[nodiscard]] data::IdentityRow row(int index) const
    {
        return m_rows.rowOrEmpty(std::size_t(index));
    }
    /// False: the file's row can't be read; it stays as it is.
    [[nodiscard]] bool canEdit(int index) const
    {
        return index >= 0 && index < rowCount() && m_rows.row(std::size_t(index)).has_value();
    }
    [[nodiscard]] std::vector<data::IdentityRow> rows() const { return m_rows.all(); }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] const QUndoStack& undoStack() const { return m_undo; }

    // Undoable steps. Typing into one field becomes one step until endTyping().
    void setField(int row, RowField field, const QString& text, int turn = -1);
    /// A change of the row's turns as a step of its own.
    void changeRow(int row, data::IdentityRow after, const QString& stepName);
    void endTyping() { ++m_typing; }
    void insertRow(int at, const data::IdentityRow& row);
    void insertRows(int at, std::vector<data::IdentityRow> rows, const QString& stepName);
    void duplicateRow(int row); ///< the copy follows it
    void removeRowsAt(std::vector<int> rows);
    void moveRow(int from, int to); ///< `to`: where it stands afterwards
    void fill(const QString& name, const QString& author);
    /// In the fields of one row, or of all; returns how many places were changed. Case counts
    /// unless `ignoreCase`.
    int replace(int row, const QString& text, const QString& with, bool ignoreCase);
    int replaceAll(const QString& text, const QString& with, bool ignoreCase);

    // The same looks at rows for a worker: any thread, `stop` says when to leave off.
    using Stop = std::function<bool()>;
    struct Changes {
        /// Each row once, and what it becomes: the number in `after`.
        std::vector<std::pair<int, data::OwnRows::Number>> rows;
        data::OwnRows after;
        int places = 0;

        void add(int row, data::IdentityRow changed)
        {
            rows.emplace_back(row, after.add(std::move(changed)));
        }
    };
    [[nodiscard]] static Changes replacements(const data::IdentityRows& rows, int first, int last,
                                              const QString& text, const QString& with,
                                              bool ignoreCase, const Stop& stop);
    [[nodiscard]] static Changes fillings(const data::IdentityRows& rows, const QString& name,
                                          const QString& author, const Stop& stop);
    struct Matches {
        int row = -1; ///< as find() has it
        int count = 0;
    };
    [[nodiscard]] static Matches matches(const data::IdentityRows& rows, const QString& text,
                                         int from, bool backwards, const Stop& stop);
    /// Counts every change of the rows: what a worker found is meant for the rows it was given.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    void apply(Changes changes, const QString& stepName); ///< one step
    [[nodiscard]] static QString replaceStep() { return tr("replace"); }
    [[nodiscard]] static QString fillStep() { return tr("fill in names"); }

Q_SIGNALS:
    void rowEdited(int row); ///< -1: several
    void rowWanted(int row); ///< a step (also an undone one) changed this row: show it
    void rowsChanged();      ///< anything at all, undone and redone steps included

private:
    friend class EditFieldCommand;
    friend class InsertRowsCommand;
    friend class RemoveRowsCommand;
    friend class MoveRowCommand;
    friend class ReplaceRowsCommand;
    // The bare changes that the steps are made of.
    void applyRow(int row, const data::IdentityRow& value);
    void applyInsert(int at, const std::vector<data::IdentityRow>& rows);
    void applyPutBack(int at, const data::IdentityRows::Slots& rows);
    data::IdentityRows::Slots applyRemove(int at, int count);
    void applyPutBack(const std::vector<data::RowRun>& runs, const data::IdentityRows::Slots& rows);
    data::IdentityRows::Slots applyRemove(const std::vector<data::RowRun>& runs);
    void inserted(int at, int count);
    void changed();
    void applyMove(int from, int to);
    void applyExchange(std::vector<std::pair<int, std::uint32_t>>& slots);

    data::IdentityRows m_rows;
    std::vector<RowMark> m_marks;
    std::vector<int> m_tokens;
    QUndoStack m_undo;
    int m_typing = 0;
    quint64 m_revision = 0;
};

} // namespace anneal::ui
