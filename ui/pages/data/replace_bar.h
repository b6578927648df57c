#pragma once

#include "ui/widgets/basics.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace anneal::ui {

/// The second line of the search: what to put in place of what is found. Opened by Ctrl+H, closed
/// by Esc. Changes nothing itself.
class ReplaceBar final : public QWidget {
    Q_OBJECT
public:
    explicit ReplaceBar(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool ignoresCase() const;
    void setResult(const QString& text); ///< "12 places changed"
    void focusText();
    void retranslate();

Q_SIGNALS:
    void replaceRequested(); ///< in the current row, then on to the next
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_text;
    QCheckBox* m_matchCase;
    QPushButton *m_replace, *m_all, *m_close;
    QLabel* m_result;
};

} // namespace anneal::ui
