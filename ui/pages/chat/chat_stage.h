#pragma once

#include "core/base/error.h"
#include "core/conversations/conversation.h"
#include "core/text/tool_calls.h"
#include "ui/widgets/basics.h"

#include <QWidget>

namespace anneal::ui {

class BubbleView;

/// The middle of the Chat page: the bubbles, and one message at a time (nothing loaded, loading, a
/// first question to ask, a failure), centred while there are no bubbles and below them otherwise.
class ChatStage final : public QWidget {
    Q_OBJECT
public:
    explicit ChatStage(QWidget* parent = nullptr);

    /// What a bubble shows besides the message itself.
    struct Extras {
        bool sideBySide = false, streaming = false, canContinue = false;
        int version = 1, versions = 1;
        std::vector<text::ToolCall> calls = {}; ///< of tools; shown in place of the text
    };
    void clear();
    void addTurn(const conversations::Message& message, const Extras& extras);
    /// Text and figures anew; without streaming, the end of an answer.
    void setTurn(int turn, const conversations::Message& message, const Extras& extras);
    void appendText(int turn, const conversations::Message& message, const QString& piece);
    void removeFrom(int turn);
    /// Answers exactly as the model wrote them; setTurn() shows those that are there so.
    void setPlain(bool plain);
    [[nodiscard]] BubbleView& bubbles() { return *m_bubbles; }
    [[nodiscard]] static QString speedText(double tokensPerSecond); ///< "21 tokens/s"

    void hideMessage();
    void showNothingLoaded(const QString& newest);
    void showNoModel();
    void showLoading(const QString& label, double fraction);
    void showFirstQuestion(const QString& question);
    void showReady();
    void showError(const anneal::Error& error);
    void retranslate();

Q_SIGNALS:
    void cancelLoadRequested();
    void askRequested(const QString& question);
    void retryRequested();
    void dismissed();

private:
    enum class Message { None, NothingLoaded, NoModel, Loading, FirstQuestion, Ready, Failed };
    void showOnce(Message message, const QString& text);
    void show(Message message);
    void showParts(int turn, const conversations::Message& message, const Extras& extras);
    [[nodiscard]] static QString thoughtLine(const conversations::Message& message, bool closed);
    [[nodiscard]] static QString callsText(const std::vector<text::ToolCall>& calls);
    [[nodiscard]] static QString footerOf(const conversations::Message& message);
    void arrange();

    BubbleView* m_bubbles;
    MessageCard* m_message;
    Meter* m_meter;
    QWidget *m_above, *m_below;
    bool m_plain = false;
    Message m_shown = Message::None;
    QString m_text;
    Error m_error;
};

} // namespace anneal::ui
