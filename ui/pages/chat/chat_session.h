#pragma once

#include "core/config/options.h"
#include "core/studio/engine.h"
#include "ui/bridge/chat_bridge.h"
#include "ui/models/chat_store.h"

#include <QObject>

#include <optional>

namespace anneal::ui {

/// The conversation on the Chat page: what is asked, answered, edited and kept. No widgets; the
/// answers come from the bridge. GUI thread only.
class ChatSession final : public QObject {
    Q_OBJECT
public:
    explicit ChatSession(ChatBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] const ChatConversation& conversation() const { return m_conversation; }
    [[nodiscard]] bool answering() const { return m_answering; }
    [[nodiscard]] bool
    canRegenerate() const; ///< a model is loaded and there is something to answer
    [[nodiscard]] qint64 contextUsed() const; ///< tokens of the last exchange; 0 = unknown

    void
    open(const ChatConversation& conversation); ///< an answer in progress is kept as far as it came
    void startNew();
    void clear(); ///< all messages of this conversation
    void setTitle(const QString& title) { m_conversation.title = title; }
    void setSystem(const QString& system); ///< kept with the conversation
    void setOptions(const config::GenerationOptions& options) { m_options = options; }
    void setCheckpoint(const QString& id) { m_conversation.checkpoint = id; }

    // These need a loaded model that is not answering; else they do nothing.
    void send(const QString& text); ///< adds a question and asks
    void regenerate(int turn = -1); ///< this answer again (-1: the last); what follows is removed
    void resend(int turn, const QString& text); ///< replaces a question and what follows, and asks
    void setAnswer(int turn, const QString& text); ///< corrects an answer by hand
    void stop();

    /// The question before an answer, "" when there is none.
    [[nodiscard]] QString questionOf(int answerTurn) const;

Q_SIGNALS:
    void reopened(); ///< show everything anew
    void turnAdded(int turn);
    void turnTextChanged(int turn);
    void textAppended(int turn, const QString& piece);
    void turnFinished(int turn);
    void turnsRemoved(int from);
    void changed(); ///< to be kept on disk
    void saveFailed(const anneal::Error& error);

private:
    void ask();
    void removeFrom(int turn);
    void keep();
    void detachAnswer();
    void takeText(const QString& piece);
    void takeAnswer(const studio::Answer& answer);
    void takeFailure();

    ChatBridge& m_bridge;
    ChatConversation m_conversation;
    config::GenerationOptions m_options;
    bool m_answering = false;
};

} // namespace anneal::ui
