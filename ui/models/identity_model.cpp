#include "ui/models/identity_model.h"

#include "ui/models/identity_commands.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace anneal::ui {

namespace {

const QString kRowsMime = QStringLiteral("application/x-anneal-rows");

std::string& fieldOf(data::IdentityRow& row, RowField field)
{
    switch (field) {
    case RowField::Question:
        return row.instruction;
    case RowField::Input:
        return row.input;
    case RowField::Answer:
        return row.output;
    case RowField::System:
        break;
    }
    return row.system;
}

bool sameTexts(const data::IdentityRow& a, const data::IdentityRow& b)
{
    return a.instruction == b.instruction && a.input == b.input && a.output == b.output &&
           a.system == b.system && a.otherFieldsJson == b.otherFieldsJson;
}

bool occurs(const data::IdentityRow& row, const QString& text)
{
    for (const auto* field : {&row.instruction, &row.input, &row.output, &row.system})
        if (QString::fromStdString(*field).contains(text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

QString fieldText(const data::IdentityRow& row, RowField field)
{
    auto& mutableRow = const_cast<data::IdentityRow&>(row);
    return QString::fromStdString(fieldOf(mutableRow, field));
}

void setFieldText(data::IdentityRow& row, RowField field, const QString& text)
{
    fieldOf(row, field) = text.toStdString();
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
    const auto& row = m_rows[std::size_t(index.row())];
    const auto mark = std::size_t(index.row()) < m_marks.size() ? m_marks[std::size_t(index.row())]
                                                                : RowMark::None;
    if (role == MarkRole)
        return int(mark);
    if (role == Qt::TextAlignmentRole && index.column() == Number)
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
        return fieldText(row, RowField::Question);
    case Answer:
        return fieldText(row, RowField::Answer);
    default:
        return {};
    }
}

QVariant IdentityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Question:
        return tr("Question");
    case Answer:
        return tr("Answer");
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
    beginResetModel();
    m_rows = std::move(rows);
    m_marks.clear();
    m_undo.clear();
    m_undo.setClean(); // clear() leaves an empty stack as it is
    endResetModel();
    Q_EMIT rowsChanged();
}

void IdentityModel::setMarks(std::vector<RowMark> marks)
{
    m_marks = std::move(marks);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {MarkRole});
}

void IdentityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void IdentityModel::setField(int row, RowField field, const QString& text)
{
    if (row < 0 || row >= rowCount() || fieldText(m_rows[std::size_t(row)], field) == text)
        return;
    m_undo.push(new EditFieldCommand(*this, row, field, text, m_typing));
}

void IdentityModel::insertRow(int at, const data::IdentityRow& row)
{
    endTyping();
    m_undo.push(new InsertRowsCommand(*this, std::clamp(at, 0, rowCount()), row, tr("add a row")));
}

void IdentityModel::duplicateRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    endTyping();
    m_undo.push(
        new InsertRowsCommand(*this, row + 1, m_rows[std::size_t(row)], tr("duplicate a row")));
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

void IdentityModel::fill(const QString& name, const QString& author)
{
    data::IdentityTable filled{{}, m_rows};
    data::fillPlaceholders(filled, name.toStdString(), author.toStdString());
    std::vector<ReplaceRowsCommand::Change> changes;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!sameTexts(m_rows[i], filled.rows[i]))
            changes.push_back({int(i), m_rows[i], filled.rows[i]});
    if (changes.empty())
        return;
    endTyping();
    m_undo.push(new ReplaceRowsCommand(*this, std::move(changes), tr("fill in names")));
}

int IdentityModel::find(const QString& text, int from, bool backwards) const
{
    const int n = rowCount();
    for (int i = 0; i < n; ++i) {
        const int row = ((from + (backwards ? -i : i)) % n + n) % n;
        if (occurs(m_rows[std::size_t(row)], text))
            return row;
    }
    return -1;
}

int IdentityModel::countMatches(const QString& text) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const auto& row) { return occurs(row, text); }));
}

void IdentityModel::applyRow(int row, const data::IdentityRow& value)
{
    m_rows[std::size_t(row)] = value;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT rowEdited(row);
    Q_EMIT rowsChanged();
}

void IdentityModel::applyInsert(int at, const data::IdentityRow& row)
{
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, row);
    if (std::size_t(at) <= m_marks.size())
        m_marks.insert(m_marks.begin() + at, RowMark::None);
    endInsertRows();
    Q_EMIT rowsChanged();
}

void IdentityModel::applyRemove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    if (std::size_t(row) < m_marks.size())
        m_marks.erase(m_marks.begin() + row);
    endRemoveRows();
    Q_EMIT rowsChanged();
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
    shift(m_rows);
    shift(m_marks);
    endMoveRows();
    Q_EMIT rowsChanged();
}

} // namespace anneal::ui
