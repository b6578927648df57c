#include "ui/models/identity_model.h"

#include "core/data/format_conversion.h"
#include "core/data/identity_json.h"
#include "ui/models/identity_commands.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace anneal::ui {

namespace {

const QString kRowsMime = QStringLiteral("application/x-anneal-rows");

/// nullptr: the row has no such turn.
std::string* fieldOf(data::IdentityRow& row, RowField field, int turn)
{
    switch (field) {
    case RowField::Question:
        return &row.instruction;
    case RowField::Input:
        return &row.input;
    case RowField::Answer:
        return &row.output;
    case RowField::Worse:
        return &row.rejected;
    case RowField::Turn:
        return turn >= 0 && std::size_t(turn) < row.turns.size()
                   ? &row.turns[std::size_t(turn)].text
                   : nullptr;
    case RowField::System:
        break;
    }
    return &row.system;
}

} // namespace

QString fieldText(const data::IdentityRow& row, RowField field, int turn)
{
    auto& mutableRow = const_cast<data::IdentityRow&>(row);
    const auto* text = fieldOf(mutableRow, field, turn);
    return text ? QString::fromStdString(*text) : QString();
}

void setFieldText(data::IdentityRow& row, RowField field, const QString& text, int turn)
{
    if (auto* place = fieldOf(row, field, turn))
        *place = text.toStdString();
}

IdentityModel::IdentityModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int IdentityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IdentityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IdentityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto mark = std::size_t(index.row()) < m_marks.size() ? m_marks[std::size_t(index.row())]
                                                                : RowMark::None;
    if (role == MarkRole)
        return int(mark);
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() == Tokens))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == Mark)
        return mark == RowMark::None  ? QString()
               : mark == RowMark::Bad ? tr("incomplete")
                                      : tr("to be checked");
    if (role == Qt::AccessibleTextRole && index.column() == Number)
        return QString::number(index.row() + 1);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Question:
        return fieldText(row(index.row()), RowField::Question);
    case Answer:
        return fieldText(row(index.row()), RowField::Answer);
    case Tokens: {
        const auto place = std::size_t(index.row());
        const int tokens = place < m_tokens.size() ? m_tokens[place] : 0;
        return tokens > 0 ? QLocale().toString(tokens) : QString();
    }
    default:
        return {};
    }
}

QVariant IdentityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == Number || section == Tokens ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Question:
        return data::stageOf(m_rows.spec()) == "pt" ? tr("Text") : tr("Question");
    case Answer:
        return tr("Answer");
    case Tokens:
        return tr("Tokens");
    default:
        return QString();
    }
}

Qt::ItemFlags IdentityModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Question || index.column() == Answer)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IdentityModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (index.column() != Question && index.column() != Answer)
        return false;
    endTyping();
    setField(index.row(), index.column() == Question ? RowField::Question : RowField::Answer,
             value.toString());
    endTyping();
    return true;
}

QStringList IdentityModel::mimeTypes() const
{
    return {kRowsMime};
}

QMimeData* IdentityModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << indexes.front().row();
    auto* mime = new QMimeData;
    mime->setData(kRowsMime, bytes);
    return mime;
}

bool IdentityModel::dropMimeData(const QMimeData* mime, Qt::DropAction, int row, int,
                                 const QModelIndex& parent)
{
    if (!mime || !mime->hasFormat(kRowsMime))
        return false;
    QDataStream stream(mime->data(kRowsMime));
    int from = -1;
    stream >> from;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (from >= 0 && from < rowCount())
        moveRow(from, before > from ? before - 1 : before);
    return false;
}

void IdentityModel::reset(std::vector<data::IdentityRow> rows)
{
    resetTo(data::IdentityRows(std::move(rows)));
}

void IdentityModel::resetTo(data::IdentityRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_marks.clear();
    m_tokens.clear();
    m_undo.clear();
    m_undo.setClean(); // clear() leaves an empty stack as it is
    endResetModel();
    changed();
}

void IdentityModel::setMarks(std::vector<RowMark> marks)
{
    m_marks = std::move(marks);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {MarkRole});
}

void IdentityModel::setTokens(std::vector<int> tokens)
{
    m_tokens = std::move(tokens);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Tokens), index(rowCount() - 1, Tokens), {Qt::DisplayRole});
}

void IdentityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void IdentityModel::setField(int row, RowField field, const QString& text, int turn)
{
    if (!canEdit(row) || fieldText(this->row(row), field, turn) == text)
        return;
    m_undo.push(new EditFieldCommand(*this, row, field, text, turn, m_typing));
}

void IdentityModel::changeRow(int row, data::IdentityRow after, const QString& stepName)
{
    if (!canEdit(row))
        return;
    Changes changes;
    changes.add(row, std::move(after));
    apply(std::move(changes), stepName);
}

void IdentityModel::apply(Changes changes, const QString& stepName)
{
    if (changes.rows.empty())
        return;
    endTyping();
    m_undo.push(new ReplaceRowsCommand(*this, std::move(changes), stepName));
}

void IdentityModel::insertRow(int at, const data::IdentityRow& row)
{
    insertRows(at, {row}, tr("add a row"));
}

void IdentityModel::insertRows(int at, std::vector<data::IdentityRow> rows, const QString& stepName)
{
    if (rows.empty())
        return;
    if (data::isTagged(m_rows.spec())) { // training would leave out an answer without its tag
        for (auto& row : rows)
            row.isGood = row.isGood.value_or(true);
    }
    endTyping();
    m_undo.push(
        new InsertRowsCommand(*this, std::clamp(at, 0, rowCount()), std::move(rows), stepName));
}

void IdentityModel::duplicateRow(int row)
{
    if (!canEdit(row))
        return;
    insertRows(row + 1, {this->row(row)}, tr("duplicate a row"));
}

void IdentityModel::removeRowsAt(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::erase_if(rows, [this](int row) { return row < 0 || row >= rowCount(); });
    if (rows.empty())
        return;
    endTyping();
    m_undo.push(
        new RemoveRowsCommand(*this, rows, tr("delete %n row(s)", nullptr, int(rows.size()))));
}

void IdentityModel::moveRow(int from, int to)
{
    if (from < 0 || from >= rowCount() || to < 0 || to >= rowCount() || from == to)
        return;
    endTyping();
    m_undo.push(new MoveRowCommand(*this, from, to, tr("move a row")));
}

void IdentityModel::applyExchange(std::vector<std::pair<int, std::uint32_t>>& slots)
{
    for (auto& [row, slot] : slots)
        slot = m_rows.exchange(std::size_t(row), slot);
    const auto [first, last] = std::minmax_element(slots.begin(), slots.end());
    Q_EMIT dataChanged(index(first->first, 0), index(last->first, ColumnCount - 1));
    Q_EMIT rowEdited(slots.size() == 1 ? first->first : -1);
    changed();
}

void IdentityModel::changed()
{
    ++m_revision;
    Q_EMIT rowsChanged();
}

void IdentityModel::applyRow(int row, const data::IdentityRow& value)
{
    m_rows.set(std::size_t(row), value);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT rowEdited(row);
    changed();
}

void IdentityModel::inserted(int at, int count)
{
    const auto open = [at, count](auto& list, auto value) {
        if (std::size_t(at) <= list.size())
            list.insert(list.begin() + at, std::size_t(count), value);
    };
    open(m_marks, RowMark::None);
    open(m_tokens, 0);
    endInsertRows();
    changed();
}

void IdentityModel::applyInsert(int at, const std::vector<data::IdentityRow>& rows)
{
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.insert(std::size_t(at), rows);
    inserted(at, int(rows.size()));
}

void IdentityModel::applyPutBack(int at, const data::IdentityRows::Slots& rows)
{
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.putBack(std::size_t(at), rows);
    inserted(at, int(rows.size()));
}

data::IdentityRows::Slots IdentityModel::applyRemove(int at, int count)
{
    beginRemoveRows({}, at, at + count - 1);
    auto taken = m_rows.take(std::size_t(at), std::size_t(count));
    const auto close = [at, count](auto& list) {
        const auto first = std::min(list.size(), std::size_t(at));
        const auto last = std::min(list.size(), std::size_t(at + count));
        list.erase(list.begin() + std::ptrdiff_t(first), list.begin() + std::ptrdiff_t(last));
    };
    close(m_marks);
    close(m_tokens);
    endRemoveRows();
    changed();
    return taken;
}

void IdentityModel::applyPutBack(const std::vector<data::RowRun>& runs,
                                 const data::IdentityRows::Slots& rows)
{
    beginResetModel();
    m_rows.putBack(runs, rows);
    m_marks.clear(); // the checks look again
    m_tokens.clear();
    endResetModel();
    changed();
}

data::IdentityRows::Slots IdentityModel::applyRemove(const std::vector<data::RowRun>& runs)
{
    beginResetModel();
    auto taken = m_rows.take(runs);
    m_marks.clear(); // the checks look again
    m_tokens.clear();
    endResetModel();
    changed();
    return taken;
}

void IdentityModel::applyMove(int from, int to)
{
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    const auto shift = [from, to](auto& list) {
        if (std::size_t(std::max(from, to)) >= list.size())
            return;
        auto value = std::move(list[std::size_t(from)]);
        list.erase(list.begin() + from);
        list.insert(list.begin() + to, std::move(value));
    };
    m_rows.move(std::size_t(from), std::size_t(to));
    shift(m_marks);
    shift(m_tokens);
    endMoveRows();
    changed();
}

} // namespace anneal::ui
