#include "ui/pages/data/row_table.h"

#include "ui/models/identity_model.h"
#include "ui/pages/data/row_delegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace anneal::ui {

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("rowTable"));
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT editRequested(index.row(), index.column());
    });
}

void RowTable::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel);
    applySizes();
}

void RowTable::applySizes()
{
    const auto& theme = Theme::current();
    verticalHeader()->setDefaultSectionSize(theme.px(34));
    horizontalHeader()->setFixedHeight(theme.px(31));
    if (!model())
        return;
    auto* header = horizontalHeader();
    header->setMinimumSectionSize(theme.px(30));
    header->setSectionResizeMode(IdentityModel::Number, QHeaderView::Fixed);
    header->setSectionResizeMode(IdentityModel::Question, QHeaderView::Interactive);
    header->setSectionResizeMode(IdentityModel::Answer, QHeaderView::Stretch);
    header->setSectionResizeMode(IdentityModel::Tokens, QHeaderView::Fixed);
    header->setSectionResizeMode(IdentityModel::Mark, QHeaderView::Fixed);
    header->resizeSection(IdentityModel::Number, theme.px(52));
    header->resizeSection(IdentityModel::Question, theme.px(200));
    header->resizeSection(IdentityModel::Tokens, theme.px(72));
    header->resizeSection(IdentityModel::Mark, theme.px(38));
}

void RowTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applySizes();
}

std::vector<int> RowTable::selectedRows() const
{
    // By ranges: selectedRows() of the selection asks for each row, which takes a second of a
    // million. Whole rows are selected, so a range is one of rows.
    std::vector<int> rows;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RowTable::showRow(int row)
{
    const auto index = model()->index(row, IdentityModel::Question);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    scrollTo(index);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const auto key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) && !modifiers) {
        if (currentIndex().isValid())
            Q_EMIT editRequested(currentIndex().row(), currentIndex().column());
    } else if (key == Qt::Key_Insert && !modifiers) {
        Q_EMIT addRequested();
    } else if (key == Qt::Key_D && modifiers == Qt::ControlModifier) {
        Q_EMIT duplicateRequested();
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (key == Qt::Key_Delete && !modifiers) {
        Q_EMIT removeRequested();
    } else if (key == Qt::Key_Up && modifiers == Qt::AltModifier) {
        Q_EMIT moveRequested(-1);
    } else if (key == Qt::Key_Down && modifiers == Qt::AltModifier) {
        Q_EMIT moveRequested(1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace anneal::ui
