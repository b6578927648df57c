#pragma once

#include <QAbstractScrollArea>
#include <QString>
#include <QVector>

namespace anneal::ui {

/// Text cut into tokens, each in a box of its own, flowing over as many lines as it takes: what is
/// only read is grey, what is learned stands out, what is cut is struck through, marks are chips.
/// Several blocks, each below a heading. Knows nothing of tokenizers.
///
/// Keys: arrows, Page Up and Page Down scroll, Ctrl+C copies the text.
class TokenView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    struct Token {
        QString text;
        bool learned = false, cut = false, special = false;
    };
    struct Block {
        QString heading; ///< "" = none
        QVector<Token> tokens;
    };
    explicit TokenView(QWidget* parent = nullptr);

    void setBlocks(QVector<Block> blocks);
    [[nodiscard]] int tokenCount() const;
    [[nodiscard]] QString plainText() const; ///< of all blocks, as it was before it was cut up

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Box {
        QRectF rect;
        QString text; ///< as shown: line breaks and spaces are made visible
        const Token* token = nullptr;
    };
    struct Heading {
        double top = 0;
        QString text;
    };
    void layOut();
    void place(const Token& token, double width, double& x, double& y);

    QVector<Block> m_blocks;
    QVector<Box> m_boxes; ///< in content coordinates, top down
    QVector<Heading> m_headings;
    double m_height = 0, m_line = 0;
};

} // namespace anneal::ui
