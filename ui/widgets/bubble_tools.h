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
    /// Shows what fits this message; `floating` draws a surface below the row.
    void setTarget(int index, BubbleView::Side side, const QString& footer, bool last,
                   bool floating);
    void clearTarget();
    [[nodiscard]] int target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void retranslate();
    int m_target = -1;
    bool m_floating = false;
    QPushButton *m_copy, *m_regenerate, *m_edit, *m_save;
    QLabel* m_footer;
};

} // namespace anneal::ui
