#include "ui/pages/models/model_table.h"

#include "ui/models/local_models.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/heading_width.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace anneal::ui {

namespace {

constexpr int kRowHeight = 36;
constexpr int kWithParameters = 620, kWithFormat = 740; // narrower, the name needs the room

/// A model that can't be used is grey, with a sign.
class ModelDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the row shows it
        const auto& colors = Theme::current().colors();
        const bool name = index.column() == LocalModels::Name;
        option->palette.setColor(QPalette::Text, name ? colors.text : colors.textSecondary);
        option->textElideMode = name ? Qt::ElideMiddle : Qt::ElideRight;
    }
};

} // namespace

ModelTable::ModelTable(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("localModelTable"));
    setItemDelegate(new ModelDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false); // a long name is cut in its middle, not after its first part
    horizontalHeader()->setProperty("cells", "plain");
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSortingEnabled(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    sortByColumn(LocalModels::Name, Qt::AscendingOrder);
}

void ModelTable::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel);
    applySizes();
}

void ModelTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    applySizes();
}

void ModelTable::applySizes()
{
    const auto& theme = Theme::current();
    verticalHeader()->setDefaultSectionSize(theme.px(kRowHeight));
    horizontalHeader()->setFixedHeight(theme.px(31));
    if (!model())
        return;
    const int widths[] = {0, 92, 84, 102, 98, 128};
    for (int column = 0; column < LocalModels::ColumnCount; ++column) {
        const bool name = column == LocalModels::Name;
        horizontalHeader()->setSectionResizeMode(column,
                                                 name ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (name)
            continue;
        setColumnWidth(column, headingWidth(*horizontalHeader(), column, theme.px(widths[column])));
    }
    setColumnHidden(LocalModels::Format, width() < theme.px(kWithFormat));
    setColumnHidden(LocalModels::Parameters, width() < theme.px(kWithParameters));
}

QString ModelTable::currentPath() const
{
    return currentIndex().siblingAtColumn(0).data(LocalModels::PathRole).toString();
}

void ModelTable::choose(const QString& path)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.data(LocalModels::PathRole).toString() == path) {
            setCurrentIndex(index);
            return;
        }
    }
}

void ModelTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT useRequested();
    else if (plain && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QTableView::keyPressEvent(event);
}

void ModelTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        Q_EMIT useRequested();
}

void ModelTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LanguageChange)
        applySizes();
}

void ModelTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentPathChanged();
}

} // namespace anneal::ui
