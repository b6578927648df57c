#include "ui/widgets/bubble_view.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_item.h"
#include "ui/widgets/bubble_tools.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace anneal::ui {

namespace {
constexpr double kMargin = 16, kBetween = 12, kWidest = 760, kUserShare = 0.85;
constexpr int kStreamMs = 33, kCaretMs = 530;
} // namespace

struct BubbleView::Place {
    int index = -1, position = 0;
    [[nodiscard]] bool operator<(const Place& other) const
    {
        return index != other.index ? index < other.index : position < other.position;
    }
};

struct BubbleView::Parts {
    std::deque<BubbleItem> items;
    std::vector<double> tops; ///< of the bubbles, in content coordinates; one more for the end
    Place anchor, cursor;     ///< the selection
    int current = -1, hovered = -1;
    bool selecting = false, toolsVisible = true, caretOn = true, layingOut = false;
    QTimer* stream = nullptr; ///< waits for the next repaint of streamed text
    QTimer* caret = nullptr;
    BubbleTools *lastTools = nullptr, *hoverTools = nullptr;

    [[nodiscard]] int lastAnswer() const
    {
        const int last = int(items.size()) - 1;
        return last >= 0 && items.back().side() == Side::Model && !items.back().streaming ? last
                                                                                          : -1;
    }
};

BubbleView::BubbleView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_parts(std::make_unique<Parts>())
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleRole(this, QAccessible::Document);
    m_parts->lastTools = new BubbleTools(*this, QStringLiteral("bubbleTools"), viewport());
    m_parts->hoverTools = new BubbleTools(*this, QStringLiteral("bubbleHoverTools"), viewport());
    m_parts->stream = new QTimer(this);
    m_parts->stream->setSingleShot(true);
    m_parts->stream->setInterval(kStreamMs);
    connect(m_parts->stream, &QTimer::timeout, this, &BubbleView::updateLayout);
    m_parts->caret = new QTimer(this);
    m_parts->caret->setInterval(kCaretMs);
    connect(m_parts->caret, &QTimer::timeout, this, [this] {
        m_parts->caretOn = !m_parts->caretOn || Theme::current().reducedMotion();
        viewport()->update();
    });
    connect(this, &BubbleView::copyRequested, this,
            [this](int index) { QApplication::clipboard()->setText(text(index)); });
    setAccessibleName(tr("Conversation"));
    updateLayout();
}

BubbleView::~BubbleView() = default;

int BubbleView::add(Side side, const QString& text)
{
    m_parts->items.emplace_back(side, text);
    updateLayout();
    scrollToEnd();
    return count() - 1;
}

void BubbleView::setText(int index, const QString& text)
{
    m_parts->items[size_t(index)].setText(text);
    updateLayout();
}

void BubbleView::appendText(int index, const QString& piece)
{
    m_parts->items[size_t(index)].append(piece);
    if (!m_parts->stream->isActive())
        m_parts->stream->start();
}

void BubbleView::setFooter(int index, const QString& text)
{
    m_parts->items[size_t(index)].footer = text;
    updateLayout();
}

void BubbleView::setStreaming(int index, bool streaming)
{
    BubbleItem& item = m_parts->items[size_t(index)];
    if (item.streaming == streaming)
        return;
    item.streaming = streaming;
    item.forget();
    m_parts->caretOn = true;
    if (streaming)
        m_parts->caret->start();
    else
        m_parts->caret->stop();
    if (!streaming)
        setAccessibleValue(this, item.text()); // read out once, when it is complete
    updateLayout();
}

void BubbleView::removeFrom(int index)
{
    Parts& p = *m_parts;
    p.items.erase(p.items.begin() + std::clamp(index, 0, count()), p.items.end());
    p.anchor = p.cursor = Place{};
    p.current = p.hovered = -1;
    p.caret->stop();
    updateLayout();
}

void BubbleView::clear()
{
    removeFrom(0);
}

void BubbleView::setToolsVisible(bool visible)
{
    m_parts->toolsVisible = visible;
    updateLayout();
}

void BubbleView::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

int BubbleView::count() const
{
    return int(m_parts->items.size());
}

QString BubbleView::text(int index) const
{
    return m_parts->items[size_t(index)].text();
}

BubbleView::Side BubbleView::side(int index) const
{
    return m_parts->items[size_t(index)].side();
}

int BubbleView::laidOutCount() const
{
    return int(std::count_if(m_parts->items.begin(), m_parts->items.end(),
                             [](const BubbleItem& item) { return item.laidOut(); }));
}

double BubbleView::contentWidth() const
{
    return std::clamp(viewport()->width() - 2 * kMargin, 80.0, kWidest);
}

QRectF BubbleView::bubbleRect(int index) const
{
    const Parts& p = *m_parts;
    const BubbleItem& item = p.items[size_t(index)];
    const double width = contentWidth();
    const double left = std::max(kMargin, (viewport()->width() - width) / 2);
    const QSizeF size = item.size(item.side() == Side::User ? width * kUserShare : width);
    double x = left;
    if (item.side() == Side::User)
        x = left + width - size.width();
    else if (item.side() == Side::Note)
        x = left + (width - size.width()) / 2;
    return {QPointF(x, p.tops[size_t(index)] - verticalScrollBar()->value()), size};
}

// Places every bubble by its measured or guessed height, measures those near the visible part, and
// repeats while a measured height differs from the guess. What the user reads stays where it is.
void BubbleView::updateLayout()
{
    Parts& p = *m_parts;
    if (p.layingOut)
        return;
    p.layingOut = true;
    QScrollBar& bar = *verticalScrollBar();
    const bool atEnd = bar.value() >= bar.maximum() - 4;
    const double width = contentWidth(), height = viewport()->height();
    const double tools = p.toolsVisible ? Theme::current().px(30) + 2 : 0;
    for (int round = 0; round < 20; ++round) {
        p.tops.clear();
        double y = kMargin;
        for (const BubbleItem& item : p.items) {
            p.tops.push_back(y);
            y += item.size(item.side() == Side::User ? width * kUserShare : width).height() +
                 kBetween;
        }
        if (p.lastAnswer() >= 0)
            y += tools;
        p.tops.push_back(y);
        bar.setRange(0, std::max(0, int(y + kMargin - kBetween - height)));
        bar.setPageStep(int(height));
        bar.setSingleStep(40);
        if (atEnd)
            bar.setValue(bar.maximum());

        bool changed = false;
        const double top = bar.value();
        for (size_t i = 0; i < p.items.size(); ++i) {
            BubbleItem& item = p.items[i];
            const double limit = item.side() == Side::User ? width * kUserShare : width;
            const bool near = p.tops[i + 1] > top - height && p.tops[i] < top + 2 * height;
            if (!near) {
                item.release();
                continue;
            }
            const double before = item.size(limit).height();
            item.layOut(limit);
            const double difference = item.size(limit).height() - before;
            if (difference == 0)
                continue;
            changed = true;
            if (p.tops[i] < top && !atEnd)
                bar.setValue(bar.value() + int(difference));
        }
        if (!changed)
            break;
    }
    p.layingOut = false;
    placeTools();
    viewport()->update();
}

void BubbleView::placeTools()
{
    Parts& p = *m_parts;
    const int last = p.toolsVisible ? p.lastAnswer() : -1;
    if (last >= 0) {
        const QRectF bubble = bubbleRect(last);
        p.lastTools->setTarget(last, Side::Model, p.items[size_t(last)].footer, true, false);
        p.lastTools->move(int(bubble.left()), int(bubble.bottom()) + 2);
    } else {
        p.lastTools->clearTarget();
    }
    const int wanted = p.hovered >= 0 ? p.hovered : p.current;
    const bool shown = p.toolsVisible && wanted >= 0 && wanted < count() && wanted != last &&
                       !p.items[size_t(wanted)].streaming && side(wanted) != Side::Note;
    if (!shown) {
        p.hoverTools->clearTarget();
        return;
    }
    const QRectF bubble = bubbleRect(wanted);
    p.hoverTools->setTarget(wanted, side(wanted), p.items[size_t(wanted)].footer, false, true);
    const int x = side(wanted) == Side::User ? int(bubble.right()) - p.hoverTools->width()
                                             : int(bubble.left()) + 8;
    p.hoverTools->move(x, int(bubble.bottom()) - 10);
    p.hoverTools->raise();
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
        bar.setValue(bar.value() + int(bubble.top() - kBetween));
    else if (bubble.bottom() > viewport()->height())
        bar.setValue(bar.value() +
                     int(std::min(bubble.top() - kBetween,
                                  bubble.bottom() - viewport()->height() + kBetween + 24)));
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
        if (place.index >= 0 && point.y() < bubble.top() - kBetween / 2)
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

void BubbleView::paintEvent(QPaintEvent*)
{
    Parts& p = *m_parts;
    QPainter painter(viewport());
    const Place from = std::min(p.anchor, p.cursor), to = std::max(p.anchor, p.cursor);
    for (int i = 0; i < count(); ++i) {
        const BubbleItem& item = p.items[size_t(i)];
        const QRectF bubble = bubbleRect(i);
        if (!item.laidOut() || bubble.bottom() < 0 || bubble.top() > viewport()->height())
            continue;
        int begin = 0, end = 0;
        if (from.index >= 0 && i >= from.index && i <= to.index) {
            begin = i == from.index ? from.position : 0;
            end = i == to.index ? to.position : item.length();
        }
        item.paint(painter, bubble.topLeft(), begin, end, item.streaming && p.caretOn,
                   hasFocus() && i == p.current);
    }
}

void BubbleView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateLayout();
}

void BubbleView::scrollContentsBy(int, int)
{
    updateLayout();
}

void BubbleView::mousePressEvent(QMouseEvent* event)
{
    Parts& p = *m_parts;
    if (event->button() != Qt::LeftButton)
        return;
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
        hover(itemAt(event->position()));
        return;
    }
    p.cursor = placeAt(event->position());
    const double y = event->position().y();
    if (y < 0 || y > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      int(y < 0 ? y : y - viewport()->height()));
    viewport()->update();
}

void BubbleView::mouseReleaseEvent(QMouseEvent*)
{
    m_parts->selecting = false;
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
    if (event->matches(QKeySequence::Copy)) {
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
        !m_parts->hoverTools->underMouse())
        hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace anneal::ui
