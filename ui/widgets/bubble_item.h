#pragma once

#include "ui/widgets/bubble_view.h"

#include <QTextDocument>

namespace anneal::ui {

/// One message of a BubbleView: its text and, while it is near the visible part, its laid-out
/// document.
class BubbleItem final {
public:
    BubbleItem(BubbleView::Side side, const QString& text);

    [[nodiscard]] BubbleView::Side side() const { return m_side; }
    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);
    void append(const QString& piece);

    /// Makes the document for bubbles of at most `width` (padding included). Cheap when nothing
    /// changed.
    void layOut(double width);
    [[nodiscard]] bool laidOut() const { return m_document != nullptr; }
    void release() { m_document.reset(); } ///< keeps the measured size
    void forget();                         ///< the theme or font changed: measure again

    /// The bubble's size within `width`: measured, or guessed from the length of the text.
    [[nodiscard]] QSizeF size(double width) const;
    [[nodiscard]] bool measured(double width) const { return m_measuredWidth == width; }

    /// Paints bubble and text at `topLeft`; characters from..to (document positions) are selected.
    void paint(QPainter& painter, const QPointF& topLeft, int from, int to, bool caret,
               bool outlined) const;

    /// The document position nearest to `point` (relative to the bubble's top left).
    [[nodiscard]] int hitTest(const QPointF& point) const;
    [[nodiscard]] int length() const; ///< characters of the document; 0 when not laid out
    [[nodiscard]] QString plainText(int from, int to) const;

    QString footer;
    bool streaming = false;

private:
    void paintCaret(QPainter& painter) const;

    BubbleView::Side m_side;
    QString m_text;
    std::unique_ptr<QTextDocument> m_document;
    QSizeF m_size;
    double m_measuredWidth = -1;
};

} // namespace anneal::ui
