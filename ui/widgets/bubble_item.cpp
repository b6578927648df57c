#include "ui/widgets/bubble_item.h"

#include "ui/widgets/basics.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <cmath>
#include <utility>

namespace anneal::ui {

namespace {
constexpr double kPadX = 14, kPadY = 10, kThoughtIndent = 16, kThoughtGap = 6;
constexpr double kReadingLine = 1.6; // for the guess; the real one is MarkdownDocument's
} // namespace

BubbleItem::BubbleItem(BubbleView::Side side, const QString& text, BubbleView::Column column)
    : m_side(side)
    , m_column(column)
    , m_text(text)
{
}

void BubbleItem::setText(const QString& text)
{
    m_text = text;
    forget();
}

void BubbleItem::append(const QString& piece)
{
    m_text += piece;
    forget();
}

void BubbleItem::setPlain(bool plain)
{
    if (std::exchange(m_plain, plain) != plain)
        forget();
}

void BubbleItem::setThought(const QString& thought, const QString& line)
{
    if (m_thought == thought && m_thoughtLine == line)
        return;
    m_thought = thought;
    m_thoughtLine = line;
    forget();
}

void BubbleItem::setThoughtOpen(bool open)
{
    m_thoughtOpen = open && hasThought();
    forget();
}

void BubbleItem::release()
{
    m_document.reset();
    m_thoughtDocument.reset();
}

void BubbleItem::forget()
{
    release();
    m_measuredWidth = -1;
}

double BubbleItem::lineHeight() const
{
    return QFontMetricsF(Theme::current().font(FontRole::Caption)).height() + 8;
}

void BubbleItem::layOut(double width)
{
    if (m_document && m_measuredWidth == width)
        return;
    const Theme& theme = Theme::current();
    const bool note = m_side == BubbleView::Side::Note;
    const QFont font = theme.font(note ? FontRole::Caption : FontRole::Chat);
    const double padding = note ? 0 : 2 * kPadX;
    m_document.emplace(m_text,
                       m_side == BubbleView::Side::Model && !m_plain
                           ? MarkdownDocument::Form::Markdown
                           : MarkdownDocument::Form::Plain,
                       font, theme.colors());
    m_document->setWidth(width - padding);
    const auto& document = m_document->document();
    const double caret = streaming ? font.pixelSize() : 0;
    m_bubble = QSizeF(std::min(document.textWidth() + padding + caret, width),
                      std::ceil(document.size().height()) + (note ? 0 : 2 * kPadY));
    m_width = m_bubble.width();
    m_header = 0;
    m_thoughtDocument.reset();
    if (hasThought()) {
        m_header = lineHeight();
        m_width = width;
        if (m_thoughtOpen) {
            m_thoughtDocument.emplace(m_thought, MarkdownDocument::Form::Markdown,
                                      theme.font(FontRole::Body), theme.colors());
            m_thoughtDocument->setWidth(width - kThoughtIndent - kPadX);
            m_header += std::ceil(m_thoughtDocument->document().size().height()) + kThoughtGap;
        }
        // While it thinks there is no answer yet: no empty bubble.
        if (m_text.isEmpty())
            m_bubble = QSizeF();
    }
    m_measuredWidth = width;
}

QSizeF BubbleItem::size(double width) const
{
    if (m_measuredWidth == width)
        return {m_width, m_header + m_bubble.height()};
    const double font = Theme::current().font(FontRole::Chat).pixelSize();
    const double line = font * kReadingLine;
    const double perLine = std::max(1.0, (width - 2 * kPadX) / (font * 0.6));
    const double lines =
        double(m_text.count(QLatin1Char('\n'))) + std::ceil(double(m_text.size()) / perLine);
    return {width, std::max(1.0, lines) * line + 2 * kPadY + (hasThought() ? lineHeight() : 0)};
}

QPointF BubbleItem::textOrigin() const
{
    const bool note = m_side == BubbleView::Side::Note;
    return QPointF(0, m_header) + (note ? QPointF() : QPointF(kPadX, kPadY));
}

void BubbleItem::paint(QPainter& painter, const QPointF& topLeft, const Painting& painting) const
{
    if (!m_document)
        return;
    const ThemeColors& colors = Theme::current().colors();
    const bool note = m_side == BubbleView::Side::Note;
    painter.save();
    painter.translate(topLeft);
    if (hasThought())
        paintThought(painter);
    if (m_bubble.isEmpty()) {
        painter.restore();
        return;
    }
    if (!note) {
        const QColor fill =
            m_side == BubbleView::Side::User ? colors.userBubble : colors.modelBubble;
        paintRoundedRect(painter, QRectF(QPointF(0, m_header), m_bubble), 12, fill,
                         painting.outlined ? colors.focusRing : QColor(), 2);
    }
    painter.translate(textOrigin());
    for (const auto& code : m_document->codeBlocks())
        paintRoundedRect(painter, code.rect, 8, colors.surface, colors.border);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, note ? colors.textMuted : colors.text);
    context.palette.setColor(QPalette::Link, colors.accent);
    const auto& document = m_document->document();
    const auto select = [&](QTextCursor cursor, const QColor& background) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = std::move(cursor);
        selection.format.setBackground(background);
        selection.format.setForeground(colors.text);
        context.selections.append(selection);
    };
    if (!painting.marked.isEmpty())
        for (auto found = document.find(painting.marked); !found.isNull();
             found = document.find(painting.marked, found))
            select(found, colors.warningSoft);
    if (painting.to > painting.from) {
        QTextCursor cursor(const_cast<QTextDocument*>(&document));
        cursor.setPosition(painting.from);
        cursor.setPosition(std::min(painting.to, document.characterCount() - 1),
                           QTextCursor::KeepAnchor);
        select(cursor, colors.selection);
    }
    document.documentLayout()->draw(&painter, context);
    if (painting.caret)
        paintCaret(painter);
    painter.restore();
}

void BubbleItem::paintThought(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    const double line = lineHeight();
    paintIcon(painter,
              m_thoughtOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              QRectF(0, (line - 14) / 2 - 1, 14, 14), colors.textMuted);
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(colors.textMuted);
    painter.drawText(QRectF(20, 0, m_width - 20, line - 2), Qt::AlignVCenter | Qt::AlignLeft,
                     m_thoughtLine);
    if (!m_thoughtDocument)
        return;
    const double height = m_thoughtDocument->document().size().height();
    painter.fillRect(QRectF(6, line, 2, height), colors.border);
    painter.save();
    painter.translate(kThoughtIndent + 4, line);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colors.textSecondary);
    m_thoughtDocument->document().documentLayout()->draw(&painter, context);
    painter.restore();
}

void BubbleItem::paintCaret(QPainter& painter) const
{
    const auto& document = m_document->document();
    const QTextBlock block = document.lastBlock();
    const QTextLayout* layout = block.layout();
    const double font = document.defaultFont().pixelSize();
    QPointF at = document.documentLayout()->blockBoundingRect(block).topLeft();
    if (layout && layout->lineCount() > 0) {
        const QTextLine line = layout->lineAt(layout->lineCount() - 1);
        at = layout->position() + QPointF(line.cursorToX(int(block.text().size())),
                                          line.y() + line.height() - font * 1.25);
    }
    painter.fillRect(QRectF(at + QPointF(2, 0), QSizeF(font * 0.5, font * 1.15)),
                     Theme::current().colors().accent);
}

int BubbleItem::hitTest(const QPointF& point) const
{
    if (!m_document)
        return 0;
    return std::max(
        0, m_document->document().documentLayout()->hitTest(point - textOrigin(), Qt::FuzzyHit));
}

bool BubbleItem::onThoughtLine(const QPointF& point) const
{
    if (!hasThought() || point.y() < 0 || point.y() >= lineHeight() || point.x() < 0)
        return false;
    const QFontMetricsF metrics(Theme::current().font(FontRole::Caption));
    return point.x() <= 26 + metrics.horizontalAdvance(m_thoughtLine);
}

QUrl BubbleItem::linkAt(const QPointF& point) const
{
    return m_document && m_side == BubbleView::Side::Model
               ? m_document->linkAt(point - textOrigin())
               : QUrl();
}

std::vector<MarkdownDocument::Code> BubbleItem::codeBlocks() const
{
    if (!m_document || m_side != BubbleView::Side::Model)
        return {};
    auto blocks = m_document->codeBlocks();
    for (auto& block : blocks)
        block.rect.translate(textOrigin());
    return blocks;
}

int BubbleItem::length() const
{
    return m_document ? m_document->document().characterCount() - 1 : 0;
}

QString BubbleItem::plainText(int from, int to) const
{
    if (!m_document)
        return m_text;
    QTextCursor cursor(const_cast<QTextDocument*>(&m_document->document()));
    cursor.setPosition(std::clamp(from, 0, length()));
    cursor.setPosition(std::clamp(to, 0, length()), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

} // namespace anneal::ui
