#include "ui/widgets/list_popup.h"

#include <QAbstractListModel>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>

namespace anneal::ui {

/// Rows of the popup: a heading where the section changes, then the items that fit the search.
class ListPopupModel final : public QAbstractListModel {
public:
    ListPopupModel(QVector<ListPicker::Item> items, QString current, QObject* parent)
        : QAbstractListModel(parent)
        , m_items(std::move(items))
        , m_current(std::move(current))
    {
        filter({});
    }

    struct Row {
        int item = -1; ///< -1 for a heading
        QString heading;
    };

    void filter(const QString& text)
    {
        beginResetModel();
        m_rows.clear();
        const auto fits = [&text](const ListPicker::Item& item) {
            return text.isEmpty() || item.title.contains(text, Qt::CaseInsensitive) ||
                   item.detail.contains(text, Qt::CaseInsensitive);
        };
        QString section;
        for (int i = 0; i < m_items.size(); ++i) {
            bool shown = fits(m_items[i]);
            // A parent stays in view with a child that fits, and the children of a parent that
            // fits.
            for (int j = i + 1; !shown && j < m_items.size() && m_items[j].depth > m_items[i].depth;
                 ++j)
                shown = fits(m_items[j]);
            for (int j = i - 1; !shown && m_items[i].depth > 0 && j >= 0; --j) {
                if (m_items[j].depth == 0) {
                    shown = fits(m_items[j]);
                    break;
                }
            }
            if (!shown)
                continue;
            if (!m_items[i].section.isEmpty() && m_items[i].section != section) {
                section = m_items[i].section;
                m_rows.append(Row{-1, section});
            }
            m_rows.append(Row{i, {}});
        }
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex& = {}) const override
    {
        return int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const Row& row = m_rows[index.row()];
        if (role == Qt::DisplayRole)
            return row.item < 0 ? row.heading : m_items[row.item].title;
        if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole)
            return row.item < 0 ? QString() : m_items[row.item].detail;
        return {};
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const Row& row = m_rows[index.row()];
        if (row.item < 0)
            return Qt::NoItemFlags;
        return m_items[row.item].enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                         : Qt::NoItemFlags;
    }

    [[nodiscard]] const ListPicker::Item* item(int row) const
    {
        if (row < 0 || row >= m_rows.size() || m_rows[row].item < 0)
            return nullptr;
        return &m_items[m_rows[row].item];
    }
    [[nodiscard]] bool isCurrent(int row) const { return item(row) && item(row)->id == m_current; }
    [[nodiscard]] int currentRow() const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (isCurrent(row))
                return row;
        }
        return -1;
    }

private:
    QVector<ListPicker::Item> m_items;
    QString m_current;
    QVector<Row> m_rows;
};

namespace {

constexpr int kIndent = 24, kPadding = 10;

class RowDelegate final : public QStyledItemDelegate {
public:
    RowDelegate(const ListPopupModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&,
                                 const QModelIndex& index) const override
    {
        const auto* item = m_model.item(index.row());
        const int height = !item ? 30 : (item->detail.isEmpty() ? 34 : 48);
        return {100, Theme::current().px(height)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const ThemeColors& colors = theme.colors();
        painter->save();
        QRectF area = option.rect;
        const auto* item = m_model.item(index.row());
        if (!item) {
            painter->setFont(theme.font(FontRole::Caption));
            painter->setPen(colors.textMuted);
            painter->drawText(area.adjusted(kPadding, 4, -kPadding, 0), Qt::AlignVCenter,
                              index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            paintRoundedRect(*painter, area, 6, colors.accentSoft, QColor());
        area.adjust(kPadding + item->depth * kIndent, 0, -kPadding, 0);
        const double side = theme.px(18);
        if (!item->icon.isEmpty()) {
            paintIcon(*painter, item->icon,
                      QRectF(area.left(), area.center().y() - side / 2, side, side),
                      item->enabled ? colors.textSecondary : colors.textDisabled);
            area.setLeft(area.left() + side + 10);
        }
        if (m_model.isCurrent(index.row())) {
            paintIcon(*painter, QStringLiteral("check"),
                      QRectF(area.right() - side, area.center().y() - side / 2, side, side),
                      colors.accent);
            area.setRight(area.right() - side - 8);
        }
        paintText(*painter, *item, area);
        painter->restore();
    }

private:
    static void paintText(QPainter& painter, const ListPicker::Item& item, const QRectF& area)
    {
        const Theme& theme = Theme::current();
        const ThemeColors& colors = theme.colors();
        const QFont titleFont =
            theme.font(FontRole::Body, item.depth == 0 && !item.detail.isEmpty());
        const QFont detailFont = theme.font(FontRole::Caption);
        const QFontMetrics titleMetrics(titleFont), detailMetrics(detailFont);
        const double text =
            titleMetrics.height() + (item.detail.isEmpty() ? 0 : detailMetrics.height());
        double y = area.center().y() - text / 2;
        painter.setFont(titleFont);
        painter.setPen(item.enabled ? colors.text : colors.textDisabled);
        painter.drawText(QRectF(area.left(), y, area.width(), titleMetrics.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         titleMetrics.elidedText(item.title, Qt::ElideMiddle, int(area.width())));
        y += titleMetrics.height();
        painter.setFont(detailFont);
        painter.setPen(item.enabled ? colors.textMuted : colors.textDisabled);
        painter.drawText(QRectF(area.left(), y, area.width(), detailMetrics.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         detailMetrics.elidedText(item.detail, Qt::ElideRight, int(area.width())));
    }

    const ListPopupModel& m_model;
};

} // namespace

ListPopup::ListPopup(const QVector<ListPicker::Item>& items,
                     const QVector<ListPicker::Item>& actions, const QString& current,
                     const QString& emptyText, const QString& name, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new ListPopupModel(items, current, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(makeLabel(FontRole::Body, "muted", false, this))
    , m_emptyText(emptyText)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name + QStringLiteral("Popup"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(9, 9, 9, 9);
    column->setSpacing(6);

    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->addAction(icon(QStringLiteral("search"), Theme::current().colors().textMuted),
                        QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ListPopup::filter);
    column->addWidget(m_search);

    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(tr("List"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(*m_model, this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (m_model->item(index.row()) && m_model->item(index.row())->enabled)
            m_list->setCurrentIndex(index);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    column->addWidget(m_list, 1);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(kPadding, 8, kPadding, 8);
    column->addWidget(m_empty);

    if (!actions.isEmpty())
        column->addWidget(makeLine(this));
    for (const auto& action : actions) {
        auto* button = new QPushButton(action.title, this);
        button->setObjectName(QStringLiteral("%1Action_%2").arg(name, action.id));
        setButtonKind(button, "link");
        setButtonIcon(button, action.icon);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] {
            close();
            Q_EMIT actionTriggered(id);
        });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    filter({});
}

void ListPopup::openBelow(const QWidget& anchor)
{
    int content = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        content += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMin(content + 2, 360));
    const QRect screen = anchor.screen()->availableGeometry();
    const QSize wanted(qMin(qMax(anchor.width(), Theme::current().px(380)), screen.width() - 16),
                       qMin(sizeHint().height(), screen.height() - 16));
    resize(wanted);
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (place.y() + height() > screen.bottom())
        place.setY(qMax(screen.top() + 8, anchor.mapToGlobal(QPoint()).y() - height() - 4));
    place.setX(qBound(screen.left() + 8, place.x(), screen.right() - width() - 8));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ListPopup::filter(const QString& text)
{
    m_model->filter(text.trimmed());
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(text.isEmpty() ? m_emptyText : tr("Nothing found for “%1”.").arg(text));
    int row = m_model->currentRow();
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
        if (m_model->item(i) && m_model->item(i)->enabled)
            row = i;
    }
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
}

void ListPopup::choose(int row)
{
    const auto* item = m_model->item(row);
    if (!item || !item->enabled)
        return;
    const QString id = item->id;
    close();
    Q_EMIT chosen(id);
}

void ListPopup::moveBy(int step)
{
    int row = m_list->currentIndex().row();
    for (;;) {
        row += step > 0 ? 1 : -1;
        if (row < 0 || row >= m_model->rowCount())
            return;
        if (m_model->item(row) && m_model->item(row)->enabled)
            break;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

bool ListPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex().row());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace anneal::ui
