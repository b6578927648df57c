#include "ui/widgets/bubble_item.h"

#include "ui/widgets/basics.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <cmath>

namespace anneal::ui {

namespace {

constexpr double kPadX = 14, kPadY = 10;
constexpr double kReadingLine = 1.6; // line height of running text, in font sizes

/// Shows text only: a model's answer must not read files through image links.
class TextOnlyDocument final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

// A single line break in an answer is meant as one; Markdown would join the lines.
QString withHardBreaks(const QString& markdown)
{
    QStringList lines = markdown.split(QLatin1Char('\n'));
    bool code = false;
    for (QString& line : lines) {
        if (line.trimmed().startsWith(QLatin1String("```")))
            code = !code;
        else if (!code && !line.trimmed().isEmpty())
            line += QLatin1String("  ");
    }
    return lines.join(QLatin1Char('\n'));
}

void applyReadingStyle(QTextDocument& document, const QFont& font, const ThemeColors& colors)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence);
        format.setLineHeight(font.pixelSize() * (code ? 1.4 : kReadingLine),
                             QTextBlockFormat::MinimumHeight);
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() && !block.textList() && !code ? 6 : 0);
        if (code)
            format.setBackground(colors.hover);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

} // namespace

BubbleItem::BubbleItem(BubbleView::Side side, const QString& text)
    : m_side(side)
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

void BubbleItem::forget()
{
    m_document.reset();
    m_measuredWidth = -1;
}

void BubbleItem::layOut(double width)
{
    if (m_document && m_measuredWidth == width)
        return;
    const Theme& theme = Theme::current();
    const bool note = m_side == BubbleView::Side::Note;
    const QFont font = theme.font(note ? FontRole::Caption : FontRole::Chat);
    m_document = std::make_unique<TextOnlyDocument>();
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setIndentWidth(22);
    m_document->setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    if (m_side == BubbleView::Side::Model) {
        m_document->setMarkdown(withHardBreaks(m_text), QTextDocument::MarkdownFeatures(
                                                            QTextDocument::MarkdownDialectGitHub) |
                                                            QTextDocument::MarkdownNoHTML);
    } else {
        m_document->setPlainText(m_text);
    }
    applyReadingStyle(*m_document, font, theme.colors());
    const double padding = note ? 0 : 2 * kPadX;
    m_document->setTextWidth(width - padding);
    // As narrow as the text: a short question is a short bubble.
    const double ideal = std::ceil(m_document->idealWidth()) + 1;
    m_document->setTextWidth(std::min(ideal, width - padding));
    const double caret = streaming ? font.pixelSize() : 0;
    m_size = QSizeF(std::min(m_document->textWidth() + padding + caret, width),
                    std::ceil(m_document->size().height()) + (note ? 0 : 2 * kPadY));
    m_measuredWidth = width;
}

QSizeF BubbleItem::size(double width) const
{
    if (m_measuredWidth == width)
        return m_size;
    const double font = Theme::current().font(FontRole::Chat).pixelSize();
    const double line = font * kReadingLine;
    const double perLine = std::max(1.0, (width - 2 * kPadX) / (font * 0.6));
    const double lines =
        double(m_text.count(QLatin1Char('\n'))) + std::ceil(double(m_text.size()) / perLine);
    return {width, std::max(1.0, lines) * line + 2 * kPadY};
}

void BubbleItem::paint(QPainter& painter, const QPointF& topLeft, int from, int to, bool caret,
                       bool outlined) const
{
    if (!m_document)
        return;
    const ThemeColors& colors = Theme::current().colors();
    const bool note = m_side == BubbleView::Side::Note;
    if (!note) {
        const QColor fill =
            m_side == BubbleView::Side::User ? colors.userBubble : colors.modelBubble;
        paintRoundedRect(painter, QRectF(topLeft, m_size), 12, fill,
                         outlined ? colors.focusRing : QColor(), 2);
    }
    painter.save();
    painter.translate(topLeft + (note ? QPointF() : QPointF(kPadX, kPadY)));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, note ? colors.textMuted : colors.text);
    context.palette.setColor(QPalette::Link, colors.accent);
    if (to > from) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(m_document.get());
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(std::min(to, m_document->characterCount() - 1),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(colors.selection);
        selection.format.setForeground(colors.text);
        context.selections.append(selection);
    }
    m_document->documentLayout()->draw(&painter, context);
    if (caret)
        paintCaret(painter);
    painter.restore();
}

void BubbleItem::paintCaret(QPainter& painter) const
{
    const QTextBlock block = m_document->lastBlock();
    const QTextLayout* layout = block.layout();
    const double font = m_document->defaultFont().pixelSize();
    QPointF at = m_document->documentLayout()->blockBoundingRect(block).topLeft();
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
    const QPointF inside = m_side == BubbleView::Side::Note ? point : point - QPointF(kPadX, kPadY);
    return std::max(0, m_document->documentLayout()->hitTest(inside, Qt::FuzzyHit));
}

int BubbleItem::length() const
{
    return m_document ? m_document->characterCount() - 1 : 0;
}

QString BubbleItem::plainText(int from, int to) const
{
    if (!m_document)
        return m_text;
    QTextCursor cursor(m_document.get());
    cursor.setPosition(std::clamp(from, 0, length()));
    cursor.setPosition(std::clamp(to, 0, length()), QTextCursor::KeepAnchor);
    return cursor.selection().toPlainText();
}

} // namespace anneal::ui
