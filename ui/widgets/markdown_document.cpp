#include "ui/widgets/markdown_document.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

constexpr double kReadingLine = 1.6, kCodeLine = 1.4; // line heights, in font sizes
constexpr int kCodePad = 10;

/// Shows text only: a model's answer must not read files through image links.
class TextOnlyDocument final : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

bool isCode(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeFence) ||
           format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
}

// Lines of one block of code: a table that follows holds none of it.
bool sameCode(const QTextBlock& a, const QTextBlock& b)
{
    return a.isValid() && b.isValid() && isCode(a) && isCode(b) &&
           QTextCursor(a).currentFrame() == QTextCursor(b).currentFrame();
}

// A single line break in an answer is meant as one; Markdown would join the lines.
QString withHardBreaks(const QString& markdown)
{
    QStringList lines = markdown.split(QLatin1Char('\n'));
    QString fence;
    for (QString& line : lines) {
        const QString trimmed = line.trimmed();
        const bool mark =
            trimmed.startsWith(QLatin1String("```")) || trimmed.startsWith(QLatin1String("~~~"));
        if (mark && (fence.isEmpty() || trimmed.startsWith(fence)))
            fence = fence.isEmpty() ? trimmed.left(3) : QString();
        else if (fence.isEmpty() && !trimmed.isEmpty() && !trimmed.startsWith(QLatin1Char('|')))
            line += QLatin1String("  ");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

MarkdownDocument::MarkdownDocument(const QString& text, Form form, const QFont& font,
                                   const ThemeColors& colors)
    : m_document(std::make_unique<TextOnlyDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setIndentWidth(22);
    m_document->setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    if (form == Form::Markdown) {
        m_document->setMarkdown(withHardBreaks(text), QTextDocument::MarkdownFeatures(
                                                          QTextDocument::MarkdownDialectGitHub) |
                                                          QTextDocument::MarkdownNoHTML);
        replacePictures(colors);
    } else {
        m_document->setPlainText(text);
    }
    style(font, colors);
}

// A picture would be fetched from wherever the answer says; its address is shown instead.
void MarkdownDocument::replacePictures(const ThemeColors& colors)
{
    struct Picture {
        int position;
        QString name, address;
    };
    std::vector<Picture> pictures;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (const QTextCharFormat format = at.fragment().charFormat(); format.isImageFormat())
                for (int i = 0; i < at.fragment().length(); ++i)
                    pictures.push_back({at.fragment().position() + i,
                                        format.stringProperty(QTextFormat::ImageAltText),
                                        format.toImageFormat().name()});
    QTextCursor cursor(m_document.get());
    std::for_each(pictures.rbegin(), pictures.rend(), [&](const Picture& picture) {
        cursor.setPosition(picture.position);
        cursor.setPosition(picture.position + 1, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(picture.address);
        format.setForeground(colors.accent);
        const QString name = picture.name.isEmpty() ? picture.address : picture.name;
        cursor.insertText(
            QCoreApplication::translate("anneal::ui::MarkdownDocument", "Picture: %1").arg(name),
            format);
    });
}

void MarkdownDocument::style(const QFont& font, const ThemeColors& colors)
{
    const QFont mono = Theme::current().font(FontRole::Mono);
    styleTables(colors);
    styleEnds();
    QTextCursor cursor(m_document.get());
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool code = isCode(block);
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        format.setLineHeight(font.pixelSize() * (code ? kCodeLine : kReadingLine),
                             QTextBlockFormat::MinimumHeight);
        const bool codeBefore = sameCode(block.previous(), block);
        const bool codeAfter = sameCode(block, block.next());
        format.setTopMargin(code && !codeBefore                                       ? kCodePad
                            : format.headingLevel() > 0 && block.previous().isValid() ? 6
                                                                                      : 0);
        format.setBottomMargin(code      ? (codeAfter ? 0 : kCodePad + 8)
                               : inTable ? 0
                               : !block.next().isValid() || block.textList() ? 0
                                                                             : 6);
        if (code) {
            format.setNonBreakableLines(false); // a long line wraps instead of leaving the bubble
            format.setLeftMargin(format.leftMargin() + kCodePad);
            format.setRightMargin(kCodePad);
        }
        if (format.headingLevel() > 3)
            format.setHeadingLevel(3);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QTextCharFormat character = at.fragment().charFormat();
            const bool inlineCode = character.fontFixedPitch() && !code;
            if (!code && !inlineCode && !character.isAnchor())
                continue;
            if (code || inlineCode) {
                character.setFontFamilies(mono.families());
                character.setProperty(QTextFormat::FontPixelSize, mono.pixelSize());
                if (inlineCode)
                    character.setBackground(colors.pressed);
            }
            if (character.isAnchor())
                character.setForeground(colors.accent);
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(character);
        }
    }
}

/// Qt leaves out the margins of the first and the last block, which a block of code needs.
void MarkdownDocument::styleEnds()
{
    QTextFrame* root = m_document->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    // Above its text a line has room of its own, which is the rest.
    format.setTopMargin(isCode(m_document->firstBlock()) ? kCodePad / 2 : 0);
    format.setBottomMargin(isCode(m_document->lastBlock()) ? kCodePad : 0);
    root->setFrameFormat(format);
}

void MarkdownDocument::styleTables(const ThemeColors& colors)
{
    const auto frames = m_document->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colors.controlBorder);
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        // Above a table Qt leaves out the margin of the block before it.
        const QTextBlock above = table->firstCursorPosition().block().previous();
        format.setTopMargin(above.isValid() && isCode(above) ? 2 * kCodePad : 4);
        format.setBottomMargin(8);
        table->setFormat(format);
        // Qt leaves the empty line that ends a block of code in the first cell.
        const QTextTableCell first = table->cellAt(0, 0);
        QTextCursor cursor = first.firstCursorPosition();
        while (cursor.block().text().isEmpty() &&
               cursor.block() != first.lastCursorPosition().block())
            cursor.deleteChar();
        cursor.setBlockFormat(QTextBlockFormat());
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(0, column);
            cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(bold);
        }
    }
}

void MarkdownDocument::setWidth(double width)
{
    m_document->setTextWidth(width);
    // As narrow as the text: a short question is a short bubble.
    const double ideal = std::ceil(m_document->idealWidth()) + 1;
    m_document->setTextWidth(std::min(ideal, width));
}

std::vector<MarkdownDocument::Code> MarkdownDocument::codeBlocks() const
{
    std::vector<Code> blocks;
    QTextBlock before;
    const double width = m_document->textWidth();
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const bool code = isCode(block);
        if (code) {
            // Not the document's own rectangle of the block, which begins above a line that is
            // higher than its text.
            const QRectF place =
                block.layout()->boundingRect().translated(block.layout()->position());
            if (sameCode(before, block)) {
                blocks.back().text += QLatin1Char('\n') + block.text();
                blocks.back().rect.setBottom(place.bottom());
            } else {
                const double left = block.blockFormat().leftMargin() - kCodePad;
                blocks.push_back(
                    {QRectF(left, place.top(), width - left, place.height()), block.text()});
            }
        }
        before = block;
    }
    for (Code& block : blocks)
        block.rect.adjust(0, -kCodePad, 0, kCodePad);
    return blocks;
}

QUrl MarkdownDocument::linkAt(const QPointF& point) const
{
    const QUrl url(m_document->documentLayout()->anchorAt(point), QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace anneal::ui
