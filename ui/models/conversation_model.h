#pragma once

#include "ui/models/chat_store.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace anneal::ui {

/// The conversations as a list, newest first. GUI thread only; changes are written by the caller.
class ConversationModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, TimeRole };
    explicit ConversationModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames: the role EditRole takes the new title ("" = the first question again).
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    void reset(std::vector<ChatConversation> conversations);
    void
    put(const ChatConversation& conversation); ///< adds or replaces; a changed one goes to the top
    void remove(const QString& id);
    [[nodiscard]] const ChatConversation* find(const QString& id) const; ///< nullptr when absent
    [[nodiscard]] int rowOf(const QString& id) const;                    ///< -1 when absent
    [[nodiscard]] bool contains(int row, const QString& text) const;     ///< in title or messages
    void retranslate();

Q_SIGNALS:
    void renamed(const QString& id);

private:
    std::vector<ChatConversation> m_conversations;
};

/// Those of a ConversationModel in which a text occurs.
class ConversationFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
};

/// "just now", "today 10:12", "yesterday", or the date.
[[nodiscard]] QString friendlyTime(const QDateTime& time, const QDateTime& now);

} // namespace anneal::ui
