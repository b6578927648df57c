#include "ui/widgets/accessible.h"
#include "ui/widgets/list_popup.h"

#include <QKeyEvent>
#include <QPainter>

namespace anneal::ui {

ListPicker::ListPicker(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::ComboBox);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &ListPicker::openList);
}

const ListPicker::Item* ListPicker::current() const
{
    for (const Item& item : m_items) {
        if (item.id == m_current)
            return &item;
    }
    return nullptr;
}

QString ListPicker::currentTitle() const
{
    return current() ? current()->title : m_placeholderTitle;
}

QString ListPicker::currentDetail() const
{
    return current() ? current()->detail : m_placeholderDetail;
}

void ListPicker::setItems(const QVector<Item>& items)
{
    m_items = items;
    setCurrent(current() ? m_current : QString());
}

void ListPicker::setActions(const QVector<Item>& actions)
{
    m_actions = actions;
}

void ListPicker::setCurrent(const QString& id)
{
    m_current = id;
    setAccessibleValue(this, currentTitle());
    updateGeometry();
    update();
}

void ListPicker::setPlaceholder(const QString& title, const QString& detail)
{
    m_placeholderTitle = title;
    m_placeholderDetail = detail;
    setAccessibleValue(this, currentTitle());
    update();
}

void ListPicker::setEmptyText(const QString& text)
{
    m_emptyText = text;
}

void ListPicker::setTwoLines(bool two)
{
    m_twoLines = two;
    updateGeometry();
}

void ListPicker::openList()
{
    auto* popup = new ListPopup(m_items, m_actions, m_current, m_emptyText, objectName(), this);
    connect(popup, &ListPopup::chosen, this, [this](const QString& id) {
        setCurrent(id);
        Q_EMIT chosen(id);
    });
    connect(popup, &ListPopup::actionTriggered, this, &ListPicker::actionTriggered);
    popup->openBelow(*this);
}

QSize ListPicker::sizeHint() const
{
    return {Theme::current().px(330), Theme::current().px(m_twoLines ? 42 : 34)};
}

QSize ListPicker::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ListPicker::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4 ||
                       event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens)
        openList();
    else
        QAbstractButton::keyPressEvent(event);
}

void ListPicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    const Item* item = current();
    const QColor ink = isEnabled() ? colors.text : colors.textDisabled;
    const QColor muted = isEnabled() ? colors.textMuted : colors.textDisabled;
    const QColor fill =
        !isEnabled() ? colors.sunken : (underMouse() ? colors.hover : colors.surface);
    paintRoundedRect(painter, rect(), 7, fill, isEnabled() ? colors.controlBorder : colors.border);
    paintFocusRing(painter, *this, 7);

    QRectF area = QRectF(rect()).adjusted(12, 0, -10, 0);
    const double chevrons = theme.px(16);
    paintIcon(painter, QStringLiteral("chevrons-up-down"),
              QRectF(area.right() - chevrons, area.center().y() - chevrons / 2, chevrons, chevrons),
              muted);
    area.setRight(area.right() - chevrons - 8);
    const QString iconName = item ? item->icon : property("placeholderIcon").toString();
    if (!iconName.isEmpty()) {
        const double side = theme.px(m_twoLines ? 18 : 16);
        paintIcon(painter, iconName, QRectF(area.left(), area.center().y() - side / 2, side, side),
                  muted);
        area.setLeft(area.left() + side + 10);
    }

    const QString title = currentTitle(), detail = currentDetail();
    const QFont titleFont = theme.font(FontRole::Body, m_twoLines);
    const QFontMetrics titleMetrics(titleFont);
    const auto drawTitle = [&](const QRectF& box) {
        painter.setFont(titleFont);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                         titleMetrics.elidedText(title, Qt::ElideMiddle, int(box.width())));
    };
    const QFont detailFont = theme.font(m_twoLines ? FontRole::Caption : FontRole::Body);
    const QFontMetrics detailMetrics(detailFont);
    const auto drawDetail = [&](const QRectF& box) {
        painter.setFont(detailFont);
        painter.setPen(muted);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                         detailMetrics.elidedText(detail, Qt::ElideRight, int(box.width())));
    };
    if (m_twoLines && !detail.isEmpty()) {
        const double titleHeight = titleMetrics.ascent() + titleMetrics.descent();
        const double detailHeight = detailMetrics.ascent() + detailMetrics.descent();
        // The fonts' own line gap would make the two lines higher than the button.
        const double overlap = qMax(0.0, titleHeight + detailHeight - area.height() + 6) / 2;
        const double top = area.center().y() - (titleHeight + detailHeight) / 2 + overlap / 2;
        drawTitle(QRectF(area.left(), top, area.width(), titleHeight));
        drawDetail(QRectF(area.left(), top + titleHeight - overlap, area.width(), detailHeight));
        return;
    }
    drawTitle(area);
    const double used = qMin(area.width(), titleMetrics.horizontalAdvance(title) + 9.0);
    if (!detail.isEmpty() && area.width() - used > 30)
        drawDetail(area.adjusted(used, 0, 0, 0));
}

} // namespace anneal::ui
