#pragma once

#include "core/conversations/conversation.h"
#include "core/studio/engine.h"
#include "core/text/tool_calls.h"
#include "ui/bridge/chat_bridge.h"
#include "ui/models/chat_settings.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace anneal::ui {

/// The conversation on the Chat page: what is asked, answered, edited and kept. No widgets; the
/// answers come from the bridge. A `turn` is a place in what is shown. GUI thread only.
class ChatSession final : public QObject {
    Q_OBJECT
public:
    explicit ChatSession(ChatBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] const conversations::Conversation& conversation() const { return m_conversation; }
    [[nodiscard]] QString id() const { return QString::fromStdString(m_conversation.id); }
    [[nodiscard]] int turnCount() const { return int(m_shown.size()); }
    [[nodiscard]] const conversations::Message& turn(int turn) const;
    [[nodiscard]] int turnOf(std::int64_t number) const; ///< -1 when it is not shown
    [[nodiscard]] bool answering() const { return m_current.has_value(); }
    [[nodiscard]] int answeringTurn() const;  ///< -1 while nothing is answered
    [[nodiscard]] bool ready() const;         ///< what this conversation needs is loaded and idle
    [[nodiscard]] qint64 contextUsed() const; ///< tokens of the last exchange; 0 = unknown
    [[nodiscard]] bool canContinue(int turn) const;
    [[nodiscard]] std::vector<text::ToolCall> callsOf(int turn) const; ///< {} = it is a text
    [[nodiscard]] bool usesTools(int answerTurn) const; ///< it, or one before it that it was told
    [[nodiscard]] QString questionOf(int answerTurn) const; ///< "" when there is none
    /// Questions with the answers of its lane that the model was told before this answer.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    earlierTurns(int answerTurn) const;

    /// An answer in progress is kept as far as it came.
    void open(const conversations::Conversation& conversation);
    /// With the settings of the conversation before, unless others are given.
    void startNew(bool sideBySide, const std::optional<ChatSettings>& settings = std::nullopt);
    void setTitle(const QString& title) { m_conversation.title = title.toStdString(); }
    void setSystem(const QString& system);          ///< kept with the conversation
    void setSettings(const ChatSettings& settings); ///< the same
    void setCheckpoint(const QString& id) { m_conversation.checkpoint = id.toStdString(); }
    void setOtherCheckpoint(const QString& id)
    {
        m_conversation.otherCheckpoint = id.toStdString();
    }

    // These do nothing unless ready().
    void send(const QString& text);
    void sendToolAnswer(const QString& text);   ///< what the tool said that the last answer called
    void regenerate(int turn = -1);             ///< another version of this answer (-1: the last)
    void resend(int turn, const QString& text); ///< another version of a question, and its answer
    void continueAnswer(int turn);              ///< goes on where it was cut
    void setAnswer(int turn, const QString& text); ///< corrects an answer by hand
    void chooseVersion(int turn, int step);        ///< -1: the earlier one, 1: the later one
    void stop();

Q_SIGNALS:
    void reopened(); ///< show everything anew
    void turnAdded(int turn);
    void turnContinued(int turn); ///< text comes to an answer that is there
    void turnTextChanged(int turn);
    void textAppended(int turn, const QString& piece);
    void turnFinished(int turn);
    void turnsRemoved(int from);
    /// To be kept: the conversation, and these messages of it.
    void changed(const std::vector<std::int64_t>& numbers);

private:
    /// An answer to ask for.
    struct Wanted {
        std::int64_t question = 0;
        int lane = 0;
        std::int64_t answer = 0; ///< goes on with it; 0 = a new one
    };
    void add(const QString& text, conversations::Role role);
    void ask(std::int64_t question);
    void askNext();
    [[nodiscard]] text::Message asked(const conversations::Message& message) const;
    void showFrom(int turn); ///< anew from here on
    void keep(std::vector<std::int64_t> numbers);
    void finishCurrent();
    void endCurrent();
    void takeState(ChatState state);
    void takeText(const QString& piece);
    void takeAnswer(const studio::Answer& answer);
    void takeFailure();
    [[nodiscard]] conversations::Message* current();

    ChatBridge& m_bridge;
    conversations::Conversation m_conversation;
    std::vector<std::size_t> m_shown;
    ChatSettings m_settings;
    std::deque<Wanted> m_wanted;
    std::optional<Wanted> m_current;    ///< being answered
    std::optional<quint64> m_roundSeed; ///< the same for both lanes of a question
    bool m_inFlight = false;            ///< the bridge owes an answer
    QTimer m_partly;                    ///< keeps the growing answer now and then
};

} // namespace anneal::ui
