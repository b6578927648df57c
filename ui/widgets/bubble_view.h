#pragma once

#include <QAbstractScrollArea>
#include <QString>

#include <memory>

class QUrl;

namespace anneal::ui {

class BubbleItem;

/// A conversation as bubbles, at most 760 wide; text can be selected, also across bubbles. Markdown
/// of the model's answers is shown, their thoughts are folded. Only bubbles near the visible part
/// are laid out. Answers in the columns Left and Right stand beside each other and use the whole
/// width.
///
/// Keys: Up and Down go from bubble to bubble (Tab then reaches its tools), Ctrl+C copies the
/// selection or the current bubble, Ctrl+Shift+C its code, Space opens and folds its thought,
/// Ctrl+A selects all.
class BubbleView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Side { User, Model, Note };
    enum class Column { Across, Left, Right };
    explicit BubbleView(QWidget* parent = nullptr);
    ~BubbleView() override;

    int add(Side side, const QString& text, Column column = Column::Across); ///< returns the index
    void setText(int index, const QString& text);
    void appendText(int index, const QString& piece); ///< streaming; at most 30 repaints a second
    void setFooter(int index, const QString& text);   ///< "31 tokens · 21 tokens/s"
    void setStreaming(int index, bool streaming);     ///< shows the caret
    /// What stands folded above an answer: `line` ("Thought for 3.2 s") opens `thought` on a click.
    /// An empty line: no thought.
    void setThought(int index, const QString& thought, const QString& line);
    void setThoughtOpen(int index, bool open);
    [[nodiscard]] bool thoughtOpen(int index) const;
    void setVersion(int index, int version, int versions); ///< "2 of 3" with arrows; none below 2
    void setCanContinue(int index, bool can); ///< offers to go on where the answer was cut
    void setPlain(bool plain);                ///< answers as plain text instead of Markdown
    void setMarked(const QString& text);      ///< marks where it occurs; "" = nowhere
    void reveal(int index);                   ///< scrolls to a message
    void removeFrom(int index);
    void clear();
    void setToolsVisible(bool visible); ///< the buttons under messages; on unless switched off
    void scrollToEnd();
    [[nodiscard]] int count() const;
    [[nodiscard]] QString text(int index) const;
    [[nodiscard]] Side side(int index) const;
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] int laidOutCount() const; ///< messages that hold a document now

Q_SIGNALS:
    void copyRequested(int index);
    void regenerateRequested(int index);
    void editRequested(int index);
    void saveAsRowRequested(int index);
    void continueRequested(int index);
    void versionRequested(int index, int step); ///< -1: the earlier one, 1: the later one
    void linkActivated(const QUrl& url);        ///< http or https, by a click

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;
    bool viewportEvent(QEvent*) override;

private:
    struct Place; ///< a message and a position in its text
    struct Parts;
    void updateLayout();
    void placeTools();
    void hover(int index);
    void hoverAt(const QPointF& viewportPoint);
    void copyCode(int index);
    [[nodiscard]] bool hasColumns() const;
    [[nodiscard]] double widthOf(const BubbleItem& item) const; ///< that it may take
    void setCurrent(int index);
    [[nodiscard]] Place placeAt(const QPointF& viewportPoint) const;
    [[nodiscard]] int itemAt(const QPointF& viewportPoint) const;
    [[nodiscard]] double contentWidth() const;
    [[nodiscard]] QRectF bubbleRect(int index) const; ///< in viewport coordinates
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
