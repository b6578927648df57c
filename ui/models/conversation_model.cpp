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
    return parent.isValid() ? 0 : int(m_conversations.size());
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& conversation = m_conversations[std::size_t(index.row())];
    const auto title = conversation.shownTitle();
    switch (role) {
    case Qt::DisplayRole:
        return title.isEmpty() ? tr("New conversation") : title;
    case Qt::EditRole:
        return title;
    case Qt::ToolTipRole:
        return title;
    case IdRole:
        return conversation.id;
    case TimeRole:
        return conversation.modified;
    default:
        return {};
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
    auto& conversation = m_conversations[std::size_t(index.row())];
    conversation.title = value.toString().simplified();
    Q_EMIT dataChanged(index, index);
    Q_EMIT renamed(conversation.id);
    return true;
}

void ConversationModel::reset(std::vector<ChatConversation> conversations)
{
    beginResetModel();
    m_conversations = std::move(conversations);
    endResetModel();
}

void ConversationModel::put(const ChatConversation& conversation)
{
    const int row = rowOf(conversation.id);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_conversations.insert(m_conversations.begin(), conversation);
        endInsertRows();
        return;
    }
    const bool newer = conversation.modified > m_conversations[std::size_t(row)].modified;
    m_conversations[std::size_t(row)] = conversation;
    Q_EMIT dataChanged(index(row), index(row));
    if (!newer || row == 0 || !beginMoveRows({}, row, row, {}, 0))
        return;
    std::rotate(m_conversations.begin(), m_conversations.begin() + row,
                m_conversations.begin() + row + 1);
    endMoveRows();
}

void ConversationModel::remove(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_conversations.erase(m_conversations.begin() + row);
    endRemoveRows();
}

const ChatConversation* ConversationModel::find(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_conversations[std::size_t(row)];
}

int ConversationModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_conversations.begin(), m_conversations.end(),
                                    [&id](const auto& c) { return c.id == id; });
    return found == m_conversations.end() ? -1 : int(found - m_conversations.begin());
}

bool ConversationModel::contains(int row, const QString& text) const
{
    const auto& conversation = m_conversations[std::size_t(row)];
    if (conversation.shownTitle().contains(text, Qt::CaseInsensitive))
        return true;
    return std::any_of(
        conversation.turns.begin(), conversation.turns.end(),
        [&text](const auto& turn) { return turn.text.contains(text, Qt::CaseInsensitive); });
}

void ConversationModel::retranslate()
{
    if (!m_conversations.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ConversationFilter::setText(const QString& text)
{
    m_text = text.simplified();
    invalidateFilter();
}

bool ConversationFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_text.isEmpty() ||
           static_cast<const ConversationModel*>(sourceModel())->contains(row, m_text);
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
