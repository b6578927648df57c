#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace anneal::ui {

class Segmented;

/// The message field with its state line and the button that sends, stops, or saves an edit.
/// Enter sends, Shift+Enter starts a line, Esc stops or leaves the edit.
class Composer final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Idle, Answering, EditQuestion, EditAnswer };
    explicit Composer(QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setReady(bool ready); ///< fills the Send button
    void setPlaceholder(const QString& text);
    /// Whether a message may also be what a tool answered: a choice beside the state line.
    void offerToolAnswer(bool offered);
    void setToolAnswer(bool toolAnswer);
    [[nodiscard]] bool isToolAnswer() const; ///< never unless it is offered
    void setStatus(const QString& text, const char* tone = "muted");
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void focusField();
    void retranslate();

Q_SIGNALS:
    void submitted(const QString& text);
    void stopRequested();
    void editCancelled();
    void toolAnswerChanged(); ///< by the user

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void submit();
    void escape();
    void fitHeight();
    void showButtons();

    Mode m_mode = Mode::Idle;
    bool m_ready = false, m_offersTool = false;
    QLabel *m_banner, *m_status;
    QPlainTextEdit* m_field;
    QPushButton *m_send, *m_stop, *m_cancel;
    Segmented* m_role;
};

} // namespace anneal::ui
