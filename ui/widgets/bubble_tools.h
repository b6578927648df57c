#pragma once

#include "ui/widgets/bubble_view.h"

class QLabel;
class QPushButton;

namespace anneal::ui {

/// The row of buttons under a message: copy, regenerate, edit, save as training row; and its
/// figures.
class BubbleTools final : public QWidget {
    Q_OBJECT
public:
    BubbleTools(BubbleView& view, const QString& name, QWidget* parent);
    /// Shows what fits this message; `floating` draws a surface below the row, which becomes icons
    /// where `widest` has no room for words.
    void setTarget(int index, const BubbleItem& item, bool last, bool floating, int widest);
    void clearTarget();
    [[nodiscard]] int target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void retranslate();
    void showWords(bool words);
    int m_target = -1;
    bool m_floating = false;
    QPushButton *m_copy, *m_regenerate, *m_edit, *m_save, *m_continue, *m_earlier, *m_later;
    QLabel *m_version, *m_footer;
};

} // namespace anneal::ui
