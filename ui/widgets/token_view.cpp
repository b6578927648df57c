#include "ui/widgets/token_view.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace anneal::ui {

namespace {

constexpr double kGap = 2, kPadding = 3, kLineGap = 5, kMargin = 2, kBlockGap = 14;

/// A token of spaces or line breaks alone would be an empty box.
QString shownText(const QString& text)
{
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QStringLiteral("↵"));
    shown.replace(QLatin1Char('\t'), QStringLiteral("⇥"));
    if (shown.trimmed().isEmpty())
        shown.replace(QLatin1Char(' '), QStringLiteral("␣"));
    return shown;
}

} // namespace

TokenView::TokenView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleRole(this, QAccessible::StaticText);
}

void TokenView::setBlocks(QVector<Block> blocks)
{
    m_blocks = std::move(blocks);
    verticalScrollBar()->setValue(0);
    layOut();
    setAccessibleValue(this, plainText());
}

int TokenView::tokenCount() const
{
    int count = 0;
    for (const Block& block : m_blocks)
        count += int(block.tokens.size());
    return count;
}

QString TokenView::plainText() const
{
    QStringList texts;
    for (const Block& block : m_blocks) {
        QString text;
        for (const Token& token : block.tokens)
            text += token.text;
        texts << text;
    }
    return texts.join(QStringLiteral("\n\n"));
}

void TokenView::place(const Token& token, double width, double& x, double& y)
{
    const QFontMetricsF metrics(Theme::current().font(FontRole::Body));
    const QString shown = shownText(token.text);
    const double boxWidth = std::min(width, metrics.horizontalAdvance(shown) + 2 * kPadding);
    if (x > 0 && x + boxWidth > width) {
        x = 0;
        y += m_line + kLineGap;
    }
    m_boxes.append({QRectF(kMargin + x, y, boxWidth, m_line), shown, &token});
    x += boxWidth + kGap;
    if (token.text.contains(QLatin1Char('\n'))) { // the text goes on in a new line
        x = 0;
        y += m_line + kLineGap;
    }
}

void TokenView::layOut()
{
    m_boxes.clear();
    m_headings.clear();
    const Theme& theme = Theme::current();
    m_line = QFontMetricsF(theme.font(FontRole::Body)).height() + 4;
    const double headingLine = QFontMetricsF(theme.font(FontRole::Caption)).height() + 4;
    const double width = viewport()->width() - 2 * kMargin;
    double y = kMargin;
    for (const Block& block : m_blocks) {
        if (!block.heading.isEmpty()) {
            m_headings.append({y, block.heading});
            y += headingLine;
        }
        double x = 0;
        for (const Token& token : block.tokens)
            place(token, width, x, y);
        y += (x > 0 || block.tokens.isEmpty() ? m_line : 0) + kBlockGap;
    }
    m_height = y;
    verticalScrollBar()->setSingleStep(int(m_line + kLineGap));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(m_height) - viewport()->height()));
    viewport()->update();
}

void TokenView::paintEvent(QPaintEvent* event)
{
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    QPainter painter(viewport());
    const double offset = verticalScrollBar()->value();
    const double top = event->rect().top() + offset, bottom = event->rect().bottom() + offset;
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(colors.textMuted);
    const double headingLine = QFontMetricsF(painter.font()).height();
    for (const Heading& heading : m_headings)
        painter.drawText(QRectF(kMargin, heading.top - offset, viewport()->width(), headingLine),
                         Qt::AlignLeft | Qt::AlignVCenter, heading.text);
    QFont plain = theme.font(FontRole::Body), struck = plain;
    struck.setStrikeOut(true);
    const auto first = std::partition_point(
        m_boxes.begin(), m_boxes.end(), [top](const Box& box) { return box.rect.bottom() < top; });
    for (auto box = first; box != m_boxes.end() && box->rect.top() <= bottom; ++box) {
        const Token& token = *box->token;
        const QRectF rect = box->rect.translated(0, -offset);
        QColor fill = token.learned ? colors.successSoft : colors.sunken;
        QColor ink = token.learned ? colors.text : colors.textMuted;
        if (token.cut) {
            fill = QColor();
            ink = colors.textDisabled;
        }
        paintRoundedRect(painter, rect, 4, fill, token.special ? colors.border : QColor());
        painter.setFont(token.cut ? struck : plain);
        painter.setPen(ink);
        painter.drawText(
            rect, Qt::AlignCenter | Qt::TextSingleLine,
            QFontMetrics(painter.font()).elidedText(box->text, Qt::ElideMiddle, int(rect.width())));
    }
    painter.end();
    if (hasFocus()) {
        QPainter ring(viewport());
        paintFocusRing(ring, *this, 7);
    }
}

void TokenView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TokenView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TokenView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(plainText());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace anneal::ui
