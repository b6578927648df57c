#pragma once

#include <QAbstractScrollArea>
#include <QString>

#include <memory>

namespace anneal::ui {

/// A conversation as bubbles, at most 760 wide; text can be selected. Markdown of the model's
/// answers is shown. Only visible bubbles are laid out.
class BubbleView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Side { User, Model, Note };
    explicit BubbleView(QWidget* parent = nullptr);
    ~BubbleView() override;

    int add(Side side, const QString& text); ///< returns the index
    void setText(int index, const QString& text);
    void appendText(int index,
                    const QString& piece); ///< streaming; repaints at most 30 times a second
    void setFooter(int index, const QString& text); ///< "31 tokens · 21 tokens/s"
    void setStreaming(int index, bool streaming);   ///< shows the caret
    void removeFrom(int index);
    void clear();
    [[nodiscard]] int count() const;
    [[nodiscard]] QString text(int index) const;

Q_SIGNALS:
    void copyRequested(int index);
    void regenerateRequested(int index);
    void editRequested(int index);
    void saveAsRowRequested(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
