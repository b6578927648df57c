#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QVector>
#include <QWidget>

#include <algorithm>

namespace anneal::ui {

namespace {

void collect(QWidget& widget, QVector<QWidget*>& order);

void collect(QLayout& layout, QVector<QWidget*>& order)
{
    QVector<int> places(layout.count());
    for (int i = 0; i < places.size(); ++i)
        places[i] = i;
    if (const auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        const auto cell = [grid](int index) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(index, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(places.begin(), places.end(),
                         [&](int a, int b) { return cell(a) < cell(b); });
    }
    for (const int place : places) {
        QLayoutItem* item = layout.itemAt(place);
        if (QWidget* widget = item->widget())
            collect(*widget, order);
        else if (QLayout* inner = item->layout())
            collect(*inner, order);
    }
}

void collect(QWidget& widget, QVector<QWidget*>& order)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        order.append(&widget);
    if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
        if (area->widget())
            collect(*area->widget(), order);
    } else if (widget.layout() && !qobject_cast<QAbstractSpinBox*>(&widget)) {
        collect(*widget.layout(), order);
    }
}

} // namespace

void orderTabsByLayout(QWidget& root)
{
    QVector<QWidget*> order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void tabToChecked(const QButtonGroup& group)
{
    if (!group.checkedButton())
        return;
    const auto without = Qt::FocusPolicy(int(Qt::StrongFocus) & ~int(Qt::TabFocus));
    for (auto* button : group.buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : without);
}

} // namespace anneal::ui
