#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace anneal::ui {

/// The tools that a model may ask for, as a JSON list, folded behind a button; checked while it is
/// written (conversations::readTools).
class ToolsField final : public QWidget {
    Q_OBJECT
public:
    explicit ToolsField(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const; ///< without blanks around it
    void setText(const QString& text);
    [[nodiscard]] bool canBeRead() const { return m_canBeRead; } ///< or there are none
    void open();                                                 ///< with the cursor in it
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void check();
    void reveal();

    QPushButton *m_fold, *m_example;
    QWidget* m_part;
    QLabel *m_note, *m_state;
    QPlainTextEdit* m_edit;
    bool m_canBeRead = true;
};

} // namespace anneal::ui
