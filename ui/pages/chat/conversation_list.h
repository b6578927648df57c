#pragma once

#include "core/conversations/export.h"
#include "ui/models/conversation_model.h"
#include "ui/widgets/basics.h"

#include <QStyledItemDelegate>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;

namespace anneal::ui {

/// Title and time of a conversation, as one rounded row.
class ConversationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

/// The left column of the Chat page: new, search, the list, rename, export, and delete (which can
/// be taken back).
class ConversationList final : public QWidget {
    Q_OBJECT
public:
    explicit ConversationList(QWidget* parent = nullptr);

    [[nodiscard]] ConversationModel& model() { return m_model; }
    void setCurrent(const QString& id); ///< "" = none, without a signal
    [[nodiscard]] QString currentId() const;
    void focusSearch();
    [[nodiscard]] QString searchText() const;
    void showHits(const QString& text, const std::vector<conversations::Hit>& hits);
    /// A line below the list; "" hides it.
    void setNotice(const QString& text, Tone tone = Tone::Warning);
    void showSampleSearch(const QString& text, const std::vector<conversations::Hit>& hits);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& id); ///< by the user
    void newRequested();
    void deleteRequested(const QString& id);
    void exportRequested(const QString& id, anneal::conversations::ExportForm form);
    void searchRequested(const QString& text); ///< a moment after the last key; never ""
    void searchEnded();
    void undoDeleteRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

public:
    void setUndo(const QString& title); ///< offers to take the deletion back; "" hides it

private:
    void showMenu(const QPoint& position);
    void addExports(QMenu& menu);
    void search();
    void deleteCurrent();
    void renameCurrent();
    void updateButtons();

    ConversationModel m_model;
    ConversationFilter m_filter;
    QLineEdit* m_search;
    QListView* m_view;
    QPushButton *m_new, *m_rename, *m_export, *m_delete, *m_undo;
    QTimer m_searchDelay;
    QLabel *m_empty, *m_notice;
    QString m_undoTitle;
    bool m_choosing = false;
};

} // namespace anneal::ui
