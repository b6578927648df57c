#pragma once

#include "core/conversations/store.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace anneal::ui {

/// The conversations as a list, newest first, with the places where a search found something. GUI
/// thread only; changes are written by the caller.
class ConversationModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// Excerpt: the line around what was found in a message, "" = nothing or in the title. MarkFrom
    /// and MarkLength: what was found, in the excerpt, or in the title where there is none.
    enum Role { IdRole = Qt::UserRole + 1, TimeRole, ExcerptRole, MarkFromRole, MarkLengthRole };
    explicit ConversationModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames: the role EditRole takes the new title ("" = the first question again).
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    void reset(std::vector<conversations::Summary> list);
    void
    put(const conversations::Summary& one); ///< adds or replaces; a changed one goes to the top
    void remove(const QString& id);
    [[nodiscard]] const std::vector<conversations::Summary>& list() const { return m_list; }
    [[nodiscard]] const conversations::Summary*
    find(const QString& id) const;                    ///< nullptr when absent
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1 when absent

    /// What a search found; nullopt: no search.
    void setHits(std::optional<std::vector<conversations::Hit>> hits);
    [[nodiscard]] bool searching() const { return m_hits.has_value(); }
    [[nodiscard]] const conversations::Hit* hit(const QString& id) const; ///< nullptr when none
    void retranslate();

Q_SIGNALS:
    void renamed(const QString& id);

private:
    [[nodiscard]] QVariant marked(const conversations::Summary& one, int role) const;
    std::vector<conversations::Summary> m_list;
    std::optional<std::vector<conversations::Hit>> m_hits;
};

/// Those of a ConversationModel in which its search found something; all without a search.
class ConversationFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
};

/// "just now", "today 10:12", "yesterday", or the date.
[[nodiscard]] QString friendlyTime(const QDateTime& time, const QDateTime& now);

} // namespace anneal::ui
