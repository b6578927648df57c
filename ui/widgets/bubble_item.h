#pragma once

#include "ui/widgets/bubble_view.h"
#include "ui/widgets/markdown_document.h"

#include <memory>
#include <optional>

namespace anneal::ui {

/// One message of a BubbleView: its text, its folded thought, and, while it is near the visible
/// part, its laid-out documents.
class BubbleItem final {
public:
    BubbleItem(BubbleView::Side side, const QString& text, BubbleView::Column column);

    [[nodiscard]] BubbleView::Side side() const { return m_side; }
    [[nodiscard]] BubbleView::Column column() const { return m_column; }
    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);
    void append(const QString& piece);
    void setPlain(bool plain); ///< no Markdown, also of the model's text
    void setThought(const QString& thought, const QString& line);
    [[nodiscard]] bool hasThought() const { return !m_thoughtLine.isEmpty(); }
    [[nodiscard]] const QString& thoughtLine() const { return m_thoughtLine; }
    [[nodiscard]] bool thoughtOpen() const { return m_thoughtOpen; }
    void setThoughtOpen(bool open);

    /// Makes the documents for bubbles of at most `width` (padding included). Cheap when nothing
    /// changed.
    void layOut(double width);
    [[nodiscard]] bool laidOut() const { return m_document.has_value(); }
    void release(); ///< keeps the measured size
    void forget();  ///< the theme or font changed: measure again

    /// The size within `width`, thought included: measured, or guessed from the length of the text.
    [[nodiscard]] QSizeF size(double width) const;
    [[nodiscard]] bool measured(double width) const { return m_measuredWidth == width; }

    struct Painting {
        int from = 0, to = 0; ///< selected document positions
        bool caret = false, outlined = false;
        QString marked; ///< occurrences of this text are marked; "" = none
    };
    void paint(QPainter& painter, const QPointF& topLeft, const Painting& painting) const;

    // Points are relative to the item's top left.
    [[nodiscard]] int hitTest(const QPointF& point) const; ///< the nearest document position
    [[nodiscard]] bool onThoughtLine(const QPointF& point) const;
    [[nodiscard]] QUrl linkAt(const QPointF& point) const;
    [[nodiscard]] std::vector<MarkdownDocument::Code> codeBlocks() const;

    [[nodiscard]] int length() const; ///< characters of the document; 0 when not laid out
    [[nodiscard]] QString plainText(int from, int to) const;

    QString footer;
    int version = 0, versions = 0; ///< "2 of 3"; no arrows below 2
    bool streaming = false, canContinue = false;

private:
    void paintThought(QPainter& painter) const;
    void paintCaret(QPainter& painter) const;
    [[nodiscard]] QPointF textOrigin() const;
    [[nodiscard]] double lineHeight() const;

    BubbleView::Side m_side;
    BubbleView::Column m_column;
    QString m_text, m_thought, m_thoughtLine;
    bool m_thoughtOpen = false, m_plain = false;
    std::optional<MarkdownDocument> m_document, m_thoughtDocument;
    QSizeF m_bubble;     ///< without the thought
    double m_header = 0; ///< height of the thought's part
    double m_width = 0;  ///< of all
    double m_measuredWidth = -1;
};

} // namespace anneal::ui
