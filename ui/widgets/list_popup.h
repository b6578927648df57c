#pragma once

#include "ui/widgets/basics.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace anneal::ui {

class ListPopupModel;

/// The list that a ListPicker opens: search field, items, actions. Deletes itself when closed.
class ListPopup final : public QFrame {
    Q_OBJECT
public:
    ListPopup(const QVector<ListPicker::Item>& items, const QVector<ListPicker::Item>& actions,
              const QString& current, const QString& emptyText, const QString& name,
              QWidget* parent);
    void openBelow(const QWidget& anchor);

Q_SIGNALS:
    void chosen(const QString& id);
    void actionTriggered(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void choose(int row);
    void moveBy(int step);

    ListPopupModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_empty;
    QString m_emptyText;
};

} // namespace anneal::ui
