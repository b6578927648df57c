#include "ui/pages/runs/run_table.h"

#include "ui/models/run_model.h"
#include "ui/pages/runs/run_delegate.h"
#include "ui/widgets/heading_width.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace anneal::ui {

RunTable::RunTable(QWidget* parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("runTable"));
    setItemDelegate(new RunDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    sortByColumn(RunModel::When, Qt::DescendingOrder);
}

void RunTable::setModel(QAbstractItemModel* newModel)
{
    QTreeView::setModel(newModel);
    applySizes();
}

void RunTable::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    applySizes();
}

void RunTable::applySizes()
{
    const auto& theme = Theme::current();
    setIndentation(theme.px(24));
    header()->setFixedHeight(theme.px(31));
    if (!model())
        return;
    const int widths[] = {0, 150, 200, 104, 66, 66, 80, 118, 80};
    int longer = 0; ///< what headings take besides: the model's name is cut rather than the run's
    for (int column = 0; column < RunModel::ColumnCount; ++column) {
        header()->setSectionResizeMode(column, column == RunModel::Name ? QHeaderView::Stretch
                                                                        : QHeaderView::Fixed);
        if (column == RunModel::Name)
            continue;
        const int width = headingWidth(*header(), column, theme.px(widths[column]));
        longer += width - theme.px(widths[column]);
        header()->resizeSection(column, width);
    }
    const int least = theme.px(widths[RunModel::Model]) - longer;
    header()->resizeSection(RunModel::Model, headingWidth(*header(), RunModel::Model, least));
    setColumnHidden(RunModel::Model, m_narrow);
    setColumnHidden(RunModel::Updates, m_narrow);
}

void RunTable::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        applySizes();
}

QModelIndex RunTable::find(const QString& path) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto run = model()->index(row, 0);
        if (run.data(RunModel::PathRole).toString() == path)
            return run;
        for (int child = 0; child < model()->rowCount(run); ++child) {
            const auto checkpoint = model()->index(child, 0, run);
            if (checkpoint.data(RunModel::PathRole).toString() == path)
                return checkpoint;
        }
    }
    return {};
}

QString RunTable::currentPath() const
{
    return currentIndex().siblingAtColumn(0).data(RunModel::PathRole).toString();
}

void RunTable::choose(const QString& path)
{
    const auto index = find(path);
    if (!index.isValid())
        return;
    if (index.parent().isValid())
        expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

QStringList RunTable::unfolded() const
{
    QStringList paths;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const auto run = model()->index(row, 0);
        if (isExpanded(run))
            paths.append(run.data(RunModel::PathRole).toString());
    }
    return paths;
}

void RunTable::unfold(const QStringList& paths)
{
    for (int row = 0; row < model()->rowCount() && !paths.isEmpty(); ++row) {
        const auto run = model()->index(row, 0);
        if (paths.contains(run.data(RunModel::PathRole).toString()))
            expand(run);
    }
}

void RunTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentPathChanged();
}

void RunTable::keyPressEvent(QKeyEvent* event)
{
    const auto key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT openRequested();
    else if (plain && key == Qt::Key_F2)
        Q_EMIT renameRequested();
    else if (plain && key == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QTreeView::keyPressEvent(event);
}

void RunTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() != RunModel::Name)
        Q_EMIT openRequested();
}

void RunTable::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const
{
    const auto& colors = Theme::current().colors();
    const QRect row = option.rect;
    const bool chosen = selectionModel()->isRowSelected(index.row(), index.parent());
    const int under = viewport()->mapFromGlobal(QCursor::pos()).y();
    const bool hovered = underMouse() && under >= row.top() && under <= row.bottom();
    if (chosen || hovered)
        painter->fillRect(row, chosen ? colors.accentSoft : colors.hover);
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colors.border);
    if (hasFocus() && index == currentIndex().siblingAtColumn(index.column()) &&
        property("keyFocus").toBool()) {
        painter->setPen(QPen(colors.focusRing, 2));
        painter->drawRect(row.adjusted(1, 1, -2, -2));
    }
}

void RunTable::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
        return;
    const int side = 14;
    const QRectF square(rect.right() - side - 3, rect.center().y() - side / 2.0 + 0.5, side, side);
    paintIcon(*painter,
              isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              square, Theme::current().colors().textSecondary);
}

} // namespace anneal::ui
