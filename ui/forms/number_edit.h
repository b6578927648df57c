#pragma once

#include <QLineEdit>

namespace anneal::ui {

/// A line for a number that people also write as 2e-4. The arrow keys step: whole numbers by one,
/// others along 1, 2, 5, 10.
class NumberEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberEdit(bool whole, QWidget* parent = nullptr);

    /// The next number up or down from `text`; `text` itself when it is no number.
    [[nodiscard]] static QString stepped(const QString& text, bool whole, bool up);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_whole;
};

} // namespace anneal::ui
