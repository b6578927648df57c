#pragma once

#include "ui/widgets/basics.h"

class QPlainTextEdit;
class QPushButton;

namespace anneal::ui {

class Preferences;

/// What the model is asked before a training and at every checkpoint: the user's questions, one a
/// line, else the first rows of the data set. Remembered.
class QuestionsCard final : public Card {
    Q_OBJECT
public:
    explicit QuestionsCard(Preferences& preferences, QWidget* parent = nullptr);
    void focusText();

    /// Empty: the first rows.
    [[nodiscard]] static QStringList chosen(Preferences& preferences);
    static constexpr int kMost = 6;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void keep();

    Preferences& m_preferences;
    QLabel *m_explanation, *m_count;
    QPlainTextEdit* m_text;
    QPushButton *m_rows, *m_done;
};

} // namespace anneal::ui
