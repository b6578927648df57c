#pragma once

#include "ui/widgets/basics.h"

#include <functional>

class QHBoxLayout;

namespace anneal::ui {

/// A strip across the page with one message and the ways to answer it. Raises an accessible alert.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        QString name; ///< objectName of the button
        std::function<void()> action;
        bool primary = false;
    };
    explicit NoticeBar(QWidget* parent = nullptr);
    /// Shows the message; each button closes the bar before its action runs.
    void ask(Tone tone, const QString& title, const QString& text, std::vector<Answer> answers);
    void setTitle(const QString& title); ///< while it is shown: how far something is
    void close();
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon, *m_title, *m_text;
    QHBoxLayout* m_buttons;
};

} // namespace anneal::ui
