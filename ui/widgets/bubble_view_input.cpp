#include "ui/widgets/bubble_view_parts.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

// Mouse, keys and selection of a BubbleView.

namespace anneal::ui {

// What is under the pointer: the message, its code, a link, the line of a thought.
void BubbleView::hoverAt(const QPointF& point)
{
    Parts& p = *m_parts;
    const int index = itemAt(point);
    hover(index);
    Qt::CursorShape shape = Qt::IBeamCursor;
    QString tip;
    bool onCode = false;
    if (index >= 0) {
        const BubbleItem& item = p.items[size_t(index)];
        const QPointF origin = bubbleRect(index).topLeft();
        const QUrl link = item.linkAt(point - origin);
        if (!link.isEmpty() || item.onThoughtLine(point - origin))
            shape = Qt::PointingHandCursor;
        tip = link.toDisplayString();
        for (const auto& code : item.codeBlocks()) {
            const QRectF place = code.rect.translated(origin);
            if (!place.contains(point))
                continue;
            onCode = true;
            p.codeText = code.text;
            p.codeCopy->move(int(place.right()) - p.codeCopy->width() - 4, int(place.top()) + 4);
            p.codeCopy->show();
            p.codeCopy->raise();
        }
    }
    if (!onCode)
        p.codeCopy->hide();
    viewport()->setCursor(shape);
    viewport()->setToolTip(tip);
}

void BubbleView::copyCode(int index)
{
    QStringList texts;
    if (index >= 0 && index < count())
        for (const auto& code : m_parts->items[size_t(index)].codeBlocks())
            texts << code.text;
    if (!texts.isEmpty())
        QApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
}

void BubbleView::hover(int index)
{
    if (m_parts->hovered == index)
        return;
    m_parts->hovered = index;
    placeTools();
}

void BubbleView::setCurrent(int index)
{
    Parts& p = *m_parts;
    p.current = std::clamp(index, 0, count() - 1);
    const QRectF bubble = bubbleRect(p.current);
    QScrollBar& bar = *verticalScrollBar();
    if (bubble.top() < 0)
        bar.setValue(bar.value() + int(bubble.top() - Parts::kBetween));
    else if (bubble.bottom() > viewport()->height())
        bar.setValue(bar.value() +
                     int(std::min(bubble.top() - Parts::kBetween,
                                  bubble.bottom() - viewport()->height() + Parts::kBetween + 24)));
    setAccessibleValue(this, text(p.current));
    updateLayout();
}

int BubbleView::itemAt(const QPointF& point) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_parts->items[size_t(i)].laidOut() && bubbleRect(i).contains(point))
            return i;
    }
    return -1;
}

BubbleView::Place BubbleView::placeAt(const QPointF& point) const
{
    Place place;
    for (int i = 0; i < count(); ++i) {
        const BubbleItem& item = m_parts->items[size_t(i)];
        if (!item.laidOut())
            continue;
        const QRectF bubble = bubbleRect(i);
        if (place.index >= 0 && point.y() < bubble.top() - Parts::kBetween / 2)
            break;
        place = {i, item.hitTest(point - bubble.topLeft())};
    }
    return place;
}

QString BubbleView::selectedText() const
{
    const Parts& p = *m_parts;
    if (p.anchor.index < 0 || p.cursor.index < 0)
        return {};
    const Place from = std::min(p.anchor, p.cursor), to = std::max(p.anchor, p.cursor);
    QStringList parts;
    for (int i = from.index; i <= to.index && i < count(); ++i) {
        const BubbleItem& item = p.items[size_t(i)];
        const int begin = i == from.index ? from.position : 0;
        const int end = i == to.index ? to.position : item.length();
        parts.append(item.laidOut() ? item.plainText(begin, end) : item.text());
    }
    return parts.join(QStringLiteral("\n\n"));
}

void BubbleView::mousePressEvent(QMouseEvent* event)
{
    Parts& p = *m_parts;
    if (event->button() != Qt::LeftButton)
        return;
    p.pressed = event->position();
    if (const int index = itemAt(event->position()); index >= 0) {
        const auto inside = event->position() - bubbleRect(index).topLeft();
        if (p.items[size_t(index)].onThoughtLine(inside)) {
            setThoughtOpen(index, !thoughtOpen(index));
            return;
        }
    }
    p.anchor = p.cursor = placeAt(event->position());
    p.selecting = true;
    p.current = -1;
    placeTools();
    viewport()->update();
}

void BubbleView::mouseMoveEvent(QMouseEvent* event)
{
    Parts& p = *m_parts;
    if (!p.selecting) {
        hoverAt(event->position());
        return;
    }
    p.cursor = placeAt(event->position());
    const double y = event->position().y();
    if (y < 0 || y > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      int(y < 0 ? y : y - viewport()->height()));
    viewport()->update();
}

void BubbleView::mouseReleaseEvent(QMouseEvent* event)
{
    Parts& p = *m_parts;
    const bool clicked = p.selecting && (event->position() - p.pressed).manhattanLength() <
                                            QApplication::startDragDistance();
    p.selecting = false;
    const int index = clicked ? itemAt(event->position()) : -1;
    if (index < 0)
        return;
    const QUrl link =
        p.items[size_t(index)].linkAt(event->position() - bubbleRect(index).topLeft());
    if (!link.isEmpty())
        Q_EMIT linkActivated(link);
}

void BubbleView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = itemAt(event->position());
    if (index < 0)
        return;
    // Selects the word under the pointer.
    Parts& p = *m_parts;
    const BubbleItem& item = p.items[size_t(index)];
    const QString whole = item.plainText(0, item.length());
    const int at =
        std::min(item.hitTest(event->position() - bubbleRect(index).topLeft()), int(whole.size()));
    int from = at, to = at;
    while (from > 0 && whole[from - 1].isLetterOrNumber())
        --from;
    while (to < whole.size() && whole[to].isLetterOrNumber())
        ++to;
    p.anchor = {index, from};
    p.cursor = {index, to};
    viewport()->update();
}

void BubbleView::keyPressEvent(QKeyEvent* event)
{
    Parts& p = *m_parts;
    if (event->key() == Qt::Key_C &&
        event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyCode(p.current >= 0 ? p.current : count() - 1);
    } else if (event->key() == Qt::Key_Space && p.current >= 0 &&
               p.items[size_t(p.current)].hasThought()) {
        setThoughtOpen(p.current, !thoughtOpen(p.current));
    } else if (event->matches(QKeySequence::Copy)) {
        QString copied = selectedText();
        if (copied.isEmpty() && p.current >= 0)
            copied = text(p.current);
        if (!copied.isEmpty())
            QApplication::clipboard()->setText(copied);
    } else if (event->matches(QKeySequence::SelectAll) && count() > 0) {
        p.anchor = {0, 0};
        p.cursor = {count() - 1,
                    std::max(p.items.back().length(), int(p.items.back().text().size()))};
        viewport()->update();
    } else if (event->key() == Qt::Key_Up && count() > 0) {
        setCurrent(p.current < 0 ? count() - 1 : p.current - 1);
    } else if (event->key() == Qt::Key_Down && count() > 0) {
        setCurrent(p.current < 0 ? 0 : p.current + 1);
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        scrollToEnd();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BubbleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Conversation"));
        setIconOnly(m_parts->codeCopy, QStringLiteral("copy"), tr("Copy the code (Ctrl+Shift+C)"));
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (BubbleItem& item : m_parts->items)
            item.forget();
        updateLayout();
    }
    QAbstractScrollArea::changeEvent(event);
}

bool BubbleView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_parts && m_parts->hoverTools &&
        !m_parts->hoverTools->underMouse() && !m_parts->codeCopy->underMouse()) {
        hover(-1);
        m_parts->codeCopy->hide();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace anneal::ui
