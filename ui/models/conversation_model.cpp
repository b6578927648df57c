#include "ui/models/conversation_model.h"

#include <QLocale>

#include <algorithm>

namespace anneal::ui {

ConversationModel::ConversationModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& one = m_list[std::size_t(index.row())];
    const auto title = QString::fromStdString(one.shownTitle());
    switch (role) {
    case Qt::DisplayRole:
        return title.isEmpty() ? tr("New conversation") : title;
    case Qt::EditRole:
        return title;
    case Qt::ToolTipRole:
        return title;
    case IdRole:
        return QString::fromStdString(one.id);
    case TimeRole:
        return QDateTime::fromMSecsSinceEpoch(one.modified);
    case ExcerptRole:
    case MarkFromRole:
    case MarkLengthRole:
        return marked(one, role);
    default:
        return {};
    }
}

QVariant ConversationModel::marked(const conversations::Summary& one, int role) const
{
    const auto* found = hit(QString::fromStdString(one.id));
    if (!found)
        return {};
    const auto place = [](const std::string& text, std::size_t bytes) {
        return int(QString::fromStdString(text.substr(0, bytes)).size());
    };
    const int from = place(found->excerpt, found->from);
    switch (role) {
    case ExcerptRole:
        return found->message == 0 ? QVariant() : QString::fromStdString(found->excerpt);
    case MarkFromRole:
        return from;
    default:
        return place(found->excerpt, found->from + found->length) - from;
    }
}

Qt::ItemFlags ConversationModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

bool ConversationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto& one = m_list[std::size_t(index.row())];
    const auto title = value.toString().simplified().toStdString();
    if (title == one.shownTitle()) // nothing was changed: the first question stays the title
        return true;
    one.title = title;
    Q_EMIT dataChanged(index, index);
    Q_EMIT renamed(QString::fromStdString(one.id));
    return true;
}

void ConversationModel::reset(std::vector<conversations::Summary> list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

void ConversationModel::put(const conversations::Summary& one)
{
    const int row = rowOf(QString::fromStdString(one.id));
    if (row < 0) {
        const auto before = std::find_if(m_list.begin(), m_list.end(), [&one](const auto& other) {
            return other.modified <= one.modified;
        });
        const int at = int(before - m_list.begin());
        beginInsertRows({}, at, at);
        m_list.insert(before, one);
        endInsertRows();
        return;
    }
    const bool newer = one.modified > m_list[std::size_t(row)].modified;
    m_list[std::size_t(row)] = one;
    Q_EMIT dataChanged(index(row), index(row));
    if (!newer || row == 0 || !beginMoveRows({}, row, row, {}, 0))
        return;
    std::rotate(m_list.begin(), m_list.begin() + row, m_list.begin() + row + 1);
    endMoveRows();
}

void ConversationModel::remove(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_list.erase(m_list.begin() + row);
    endRemoveRows();
}

const conversations::Summary* ConversationModel::find(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_list[std::size_t(row)];
}

int ConversationModel::rowOf(const QString& id) const
{
    const auto wanted = id.toStdString();
    const auto found = std::find_if(m_list.begin(), m_list.end(),
                                    [&wanted](const auto& one) { return one.id == wanted; });
    return found == m_list.end() ? -1 : int(found - m_list.begin());
}

void ConversationModel::setHits(std::optional<std::vector<conversations::Hit>> hits)
{
    m_hits = std::move(hits);
    retranslate();
}

const conversations::Hit* ConversationModel::hit(const QString& id) const
{
    if (!m_hits)
        return nullptr;
    const auto wanted = id.toStdString();
    const auto found = std::find_if(m_hits->begin(), m_hits->end(), [&wanted](const auto& one) {
        return one.conversation == wanted;
    });
    return found == m_hits->end() ? nullptr : &*found;
}

void ConversationModel::retranslate()
{
    if (!m_list.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ConversationFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto* model = static_cast<const ConversationModel*>(sourceModel());
    return !model->searching() ||
           model->hit(model->index(row).data(ConversationModel::IdRole).toString()) != nullptr;
}

QString friendlyTime(const QDateTime& time, const QDateTime& now)
{
    const auto seconds = time.secsTo(now);
    if (seconds >= 0 && seconds < 60)
        return ConversationModel::tr("just now");
    if (time.date() == now.date())
        return ConversationModel::tr("today %1")
            .arg(QLocale().toString(time.time(), QStringLiteral("HH:mm")));
    if (time.date().daysTo(now.date()) == 1)
        return ConversationModel::tr("yesterday");
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

} // namespace anneal::ui
