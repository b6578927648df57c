#include "ui/widgets/bubble_view_parts.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace anneal::ui {

namespace {
constexpr double kMargin = 16, kWidest = 760, kUserShare = 0.85;
constexpr double kColumnGap = 32;
constexpr int kStreamMs = 33, kCaretMs = 530;
constexpr int kStreamShare =
    3; ///< of the time, at most a third goes into laying out a growing answer
} // namespace

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
    m_parts->items.back().setPlain(m_parts->plain);
    updateLayout();
    scrollToEnd();
    return count() - 1;
}

void BubbleView::setPlain(bool plain)
{
    m_parts->plain = plain;
    for (BubbleItem& item : m_parts->items)
        item.setPlain(plain);
    updateLayout();
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
            y = std::max(beside ? y : 0.0, bottom + Parts::kBetween);
        }
        bar.setRange(0, std::max(0, int(y + kMargin - Parts::kBetween - height)));
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

} // namespace anneal::ui
