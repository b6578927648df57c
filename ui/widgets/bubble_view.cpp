#include "ui/widgets/bubble_view.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_item.h"
#include "ui/widgets/bubble_tools.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <deque>

namespace anneal::ui {

namespace {
constexpr double kMargin = 16, kBetween = 12, kWidest = 760, kUserShare = 0.85;
constexpr double kColumnGap = 32;
constexpr int kStreamMs = 33, kCaretMs = 530;
constexpr int kStreamShare =
    3; ///< of the time, at most a third goes into laying out a growing answer
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
    std::vector<double> tops, bottoms; ///< of the messages, in content coordinates
    Place anchor, cursor;              ///< the selection
    int current = -1, hovered = -1;
    bool selecting = false, toolsVisible = true, caretOn = true, layingOut = false;
    QTimer* stream = nullptr; ///< waits for the next repaint of streamed text
    QTimer* caret = nullptr;
    BubbleTools *lastTools = nullptr, *leftTools = nullptr, *hoverTools = nullptr;
    QPushButton* codeCopy = nullptr;
    QString codeText; ///< what codeCopy copies
    QString marked;
    QPointF pressed;     ///< where the button went down
    double layoutMs = 0; ///< what the last layout took

    /// The last answer, and beside each other the left one before it.
    [[nodiscard]] bool isLastAnswer(int index) const
    {
        const int last = int(items.size()) - 1;
        const auto ready = [&](int i) {
            return i >= 0 && items[size_t(i)].side() == Side::Model && !items[size_t(i)].streaming;
        };
        if (index == last)
            return ready(last);
        return last >= 1 && index == last - 1 && ready(index) &&
               items[size_t(index)].column() == Column::Left &&
               items[size_t(last)].column() == Column::Right;
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
    m_parts->leftTools = new BubbleTools(*this, QStringLiteral("bubbleLeftTools"), viewport());
    m_parts->hoverTools = new BubbleTools(*this, QStringLiteral("bubbleHoverTools"), viewport());
    m_parts->codeCopy = new QPushButton(viewport());
    m_parts->codeCopy->setObjectName(QStringLiteral("copyCodeButton"));
    m_parts->codeCopy->setCursor(Qt::ArrowCursor);
    m_parts->codeCopy->setFocusPolicy(Qt::NoFocus); // by key: Ctrl+Shift+C
    setButtonSize(m_parts->codeCopy, ButtonSize::Small);
    setIconOnly(m_parts->codeCopy, QStringLiteral("copy"), tr("Copy the code (Ctrl+Shift+C)"));
    m_parts->codeCopy->hide();
    connect(m_parts->codeCopy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_parts->codeText); });
    m_parts->stream = new QTimer(this);
    m_parts->stream->setSingleShot(true);
    m_parts->stream->setInterval(kStreamMs);
    connect(m_parts->stream, &QTimer::timeout, this, [this] {
        QElapsedTimer clock;
        clock.start();
        updateLayout();
        m_parts->layoutMs = double(clock.nsecsElapsed()) / 1e6;
    });
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

int BubbleView::add(Side side, const QString& text, Column column)
{
    m_parts->items.emplace_back(side, text, column);
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
    // A long answer takes longer to lay out: then it is shown less often, so that the window stays
    // quick.
    if (!m_parts->stream->isActive())
        m_parts->stream->start(std::max(kStreamMs, int(m_parts->layoutMs * kStreamShare)));
}

void BubbleView::setThought(int index, const QString& thought, const QString& line)
{
    BubbleItem& item = m_parts->items[size_t(index)];
    item.setThought(thought, line);
    if (!m_parts->stream->isActive())
        m_parts->stream->start(std::max(kStreamMs, int(m_parts->layoutMs * kStreamShare)));
}

void BubbleView::setThoughtOpen(int index, bool open)
{
    m_parts->items[size_t(index)].setThoughtOpen(open);
    updateLayout();
}

bool BubbleView::thoughtOpen(int index) const
{
    return m_parts->items[size_t(index)].thoughtOpen();
}

void BubbleView::setVersion(int index, int version, int versions)
{
    m_parts->items[size_t(index)].version = version;
    m_parts->items[size_t(index)].versions = versions;
    updateLayout();
}

void BubbleView::setCanContinue(int index, bool can)
{
    m_parts->items[size_t(index)].canContinue = can;
    updateLayout();
}

void BubbleView::setMarked(const QString& text)
{
    m_parts->marked = text;
    viewport()->update();
}

void BubbleView::reveal(int index)
{
    if (index < 0 || index >= count())
        return;
    verticalScrollBar()->setValue(int(m_parts->tops[size_t(index)] - kMargin));
    // What was guessed has been measured on the way; now the place is right.
    verticalScrollBar()->setValue(int(m_parts->tops[size_t(index)] - kMargin));
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

bool BubbleView::hasColumns() const
{
    return std::any_of(m_parts->items.begin(), m_parts->items.end(),
                       [](const BubbleItem& item) { return item.column() != Column::Across; });
}

double BubbleView::contentWidth() const
{
    const double all = std::max(viewport()->width() - 2 * kMargin, 80.0);
    return hasColumns() ? all : std::min(all, kWidest);
}

double BubbleView::widthOf(const BubbleItem& item) const
{
    const double width = contentWidth();
    if (item.column() != Column::Across)
        return std::max(60.0, (width - kColumnGap) / 2);
    return item.side() == Side::User ? std::min(width * kUserShare, kWidest) : width;
}

QRectF BubbleView::bubbleRect(int index) const
{
    const Parts& p = *m_parts;
    const BubbleItem& item = p.items[size_t(index)];
    const double width = contentWidth();
    const double left = std::max(kMargin, (viewport()->width() - width) / 2);
    const QSizeF size = item.size(widthOf(item));
    double x = left;
    if (item.column() == Column::Right)
        x = left + (width + kColumnGap) / 2;
    else if (item.side() == Side::Note || (item.side() == Side::User && hasColumns()))
        x = left + (width - size.width()) / 2; // the question across both columns
    else if (item.side() == Side::User)
        x = left + width - size.width();
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
    const double height = viewport()->height();
    const double tools = p.toolsVisible ? Theme::current().px(30) + 2 : 0;
    for (int round = 0; round < 20; ++round) {
        p.tops.clear();
        p.bottoms.clear();
        double y = kMargin, rowTop = 0;
        for (size_t i = 0; i < p.items.size(); ++i) {
            const BubbleItem& item = p.items[i];
            const bool beside =
                item.column() == Column::Right && i > 0 && p.items[i - 1].column() == Column::Left;
            const double top = beside ? rowTop : y;
            const bool roomBelow = item.column() != Column::Across || p.isLastAnswer(int(i));
            const double bottom = top + item.size(widthOf(item)).height() + (roomBelow ? tools : 0);
            p.tops.push_back(top);
            p.bottoms.push_back(bottom);
            rowTop = top;
            y = std::max(beside ? y : 0.0, bottom + kBetween);
        }
        bar.setRange(0, std::max(0, int(y + kMargin - kBetween - height)));
        bar.setPageStep(int(height));
        bar.setSingleStep(40);
        if (atEnd)
            bar.setValue(bar.maximum());

        bool changed = false;
        const double top = bar.value();
        for (size_t i = 0; i < p.items.size(); ++i) {
            BubbleItem& item = p.items[i];
            const double limit = widthOf(item);
            const bool near = p.bottoms[i] > top - height && p.tops[i] < top + 2 * height;
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
    const int last = count() - 1;
    const auto placeBelow = [&](BubbleTools& tools, int index) {
        const BubbleItem& item = p.items[size_t(index)];
        const QRectF bubble = bubbleRect(index);
        tools.setTarget(index, item, true, false,
                        int(item.column() == Column::Across ? viewport()->width() - bubble.left()
                                                            : widthOf(item)));
        tools.move(int(bubble.left()), int(bubble.bottom()) + 2);
    };
    if (p.toolsVisible && p.isLastAnswer(last))
        placeBelow(*p.lastTools, last);
    else
        p.lastTools->clearTarget();
    if (p.toolsVisible && p.isLastAnswer(last - 1))
        placeBelow(*p.leftTools, last - 1);
    else
        p.leftTools->clearTarget();
    const int wanted = p.hovered >= 0 ? p.hovered : p.current;
    const bool shown = p.toolsVisible && wanted >= 0 && wanted < count() &&
                       !p.isLastAnswer(wanted) && !p.items[size_t(wanted)].streaming &&
                       side(wanted) != Side::Note;
    p.codeCopy->hide();
    if (!shown) {
        p.hoverTools->clearTarget();
        return;
    }
    if (p.items[size_t(wanted)].column() != Column::Across) {
        placeBelow(*p.hoverTools, wanted);
    } else {
        const QRectF bubble = bubbleRect(wanted);
        p.hoverTools->setTarget(wanted, p.items[size_t(wanted)], false, true, viewport()->width());
        const int x = side(wanted) == Side::User ? int(bubble.right()) - p.hoverTools->width()
                                                 : int(bubble.left()) + 8;
        p.hoverTools->move(x, int(bubble.bottom()) - 10);
    }
    p.hoverTools->raise();
}

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
    if (hasColumns())
        painter.fillRect(QRectF(viewport()->width() / 2, 0, 1, viewport()->height()),
                         Theme::current().colors().border);
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
        item.paint(
            painter, bubble.topLeft(),
            {begin, end, item.streaming && p.caretOn, hasFocus() && i == p.current, p.marked});
        const bool withTools = p.isLastAnswer(i) || p.hoverTools->target() == i;
        if (item.column() == Column::Across || withTools || !p.toolsVisible)
            continue;
        painter.setFont(Theme::current().font(FontRole::Caption));
        painter.setPen(Theme::current().colors().textMuted);
        painter.drawText(QRectF(bubble.left() + 8, bubble.bottom() + 2, widthOf(item) - 8,
                                Theme::current().px(30)),
                         Qt::AlignLeft | Qt::AlignVCenter, item.footer);
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
