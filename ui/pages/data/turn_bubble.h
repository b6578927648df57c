#pragma once

#include "core/data/identity_table.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anneal::ui {

class BubbleEdit;

/// A turn before the question: who says it, the bubble, and what can be done with it.
class TurnBubble final : public QWidget {
    Q_OBJECT
public:
    /// `number`: 0-based among the turns of the row.
    TurnBubble(const data::IdentityVoice& voice, int number, QWidget* parent = nullptr);

    /// The same bubble can show this turn; else a new one is needed.
    [[nodiscard]] bool fits(const data::IdentityVoice& voice) const;
    [[nodiscard]] BubbleEdit* edit() const { return m_edit; }
    void retranslate();

Q_SIGNALS:
    void otherSideRequested(); ///< said by the other one of user and model
    void removeRequested();

private:
    [[nodiscard]] QString speaker() const;
    data::IdentityVoice m_voice;
    int m_number;
    QLabel* m_label;
    QPushButton *m_swap, *m_remove;
    BubbleEdit* m_edit;
};

/// The calls of tools that the message holds beside its text, one a line:
/// "weather({"city":"Rom"})".
[[nodiscard]] QString callsOf(const data::IdentityVoice& voice);
/// Who says it, as the label of a bubble.
[[nodiscard]] QString speakerOf(const data::IdentityVoice& voice);

} // namespace anneal::ui
