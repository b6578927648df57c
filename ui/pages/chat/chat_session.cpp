#include "ui/pages/chat/chat_session.h"

namespace anneal::ui {

ChatSession::ChatSession(ChatBridge& bridge, QObject* parent)
    : QObject(parent)
    , m_bridge(bridge)
    , m_conversation(ChatStore::create())
{
    connect(&bridge, &ChatBridge::textArrived, this, &ChatSession::takeText);
    connect(&bridge, &ChatBridge::answerFinished, this, &ChatSession::takeAnswer);
    connect(&bridge, &ChatBridge::failed, this, &ChatSession::takeFailure);
}

bool ChatSession::canRegenerate() const
{
    return !m_answering && m_bridge.state() == ChatState::Ready && !m_conversation.turns.isEmpty();
}

qint64 ChatSession::contextUsed() const
{
    for (auto turn = m_conversation.turns.rbegin(); turn != m_conversation.turns.rend(); ++turn)
        if (!turn->fromUser)
            return turn->promptTokens + turn->newTokens;
    return 0;
}

void ChatSession::open(const ChatConversation& conversation)
{
    detachAnswer();
    m_conversation = conversation;
    Q_EMIT reopened();
}

void ChatSession::startNew()
{
    auto fresh = ChatStore::create();
    fresh.checkpoint = m_conversation.checkpoint;
    open(fresh);
}

void ChatSession::clear()
{
    detachAnswer();
    m_conversation.turns.clear();
    Q_EMIT reopened();
    keep();
}

void ChatSession::setSystem(const QString& system)
{
    if (m_conversation.system == system)
        return;
    m_conversation.system = system;
    if (!m_conversation.turns.isEmpty())
        keep();
}

void ChatSession::send(const QString& text)
{
    if (m_answering || m_bridge.state() != ChatState::Ready || text.trimmed().isEmpty())
        return;
    // A question that got no answer (it failed, or the program ended) is replaced: turns alternate.
    if (!m_conversation.turns.isEmpty() && m_conversation.turns.last().fromUser)
        removeFrom(int(m_conversation.turns.size()) - 1);
    m_conversation.turns.append(ChatTurn{true, text.trimmed()});
    Q_EMIT turnAdded(int(m_conversation.turns.size()) - 1);
    ask();
}

void ChatSession::regenerate(int turn)
{
    if (!canRegenerate())
        return;
    if (turn < 0)
        turn = int(m_conversation.turns.size()) - 1;
    if (turn >= m_conversation.turns.size())
        return;
    removeFrom(m_conversation.turns[turn].fromUser ? turn + 1 : turn);
    if (!m_conversation.turns.isEmpty())
        ask();
}

void ChatSession::resend(int turn, const QString& text)
{
    if (m_answering || m_bridge.state() != ChatState::Ready || turn < 0 ||
        turn >= m_conversation.turns.size() || !m_conversation.turns[turn].fromUser ||
        text.trimmed().isEmpty())
        return;
    removeFrom(turn);
    send(text);
}

void ChatSession::setAnswer(int turn, const QString& text)
{
    if (turn < 0 || turn >= m_conversation.turns.size() || m_conversation.turns[turn].fromUser)
        return;
    m_conversation.turns[turn].text = text;
    Q_EMIT turnTextChanged(turn);
    keep();
}

void ChatSession::stop()
{
    m_bridge.stop();
}

QString ChatSession::questionOf(int answerTurn) const
{
    return answerTurn > 0 && answerTurn < m_conversation.turns.size() &&
                   m_conversation.turns[answerTurn - 1].fromUser
               ? m_conversation.turns[answerTurn - 1].text
               : QString();
}

void ChatSession::ask()
{
    studio::GenerateRequest request;
    request.options = m_options;
    request.conversation.system = m_conversation.system.trimmed().toStdString();
    for (const auto& turn : m_conversation.turns)
        request.conversation.messages.push_back(
            {turn.fromUser ? text::Role::User : text::Role::Assistant, turn.text.toStdString()});
    m_conversation.modified = QDateTime::currentDateTime();
    keep();
    m_answering = true;
    m_conversation.turns.append(ChatTurn{false, QString()});
    Q_EMIT turnAdded(int(m_conversation.turns.size()) - 1);
    m_bridge.ask(request);
}

void ChatSession::removeFrom(int turn)
{
    if (turn >= m_conversation.turns.size())
        return;
    m_conversation.turns.resize(turn);
    Q_EMIT turnsRemoved(turn);
}

void ChatSession::keep()
{
    // The answer in progress is not kept until it is finished.
    auto kept = m_conversation;
    if (m_answering && !kept.turns.isEmpty() && kept.turns.last().text.isEmpty())
        kept.turns.removeLast();
    if (const auto saved = ChatStore::save(kept); !saved)
        Q_EMIT saveFailed(saved.error());
    Q_EMIT changed();
}

/// Ends the answer in progress for this conversation: what came so far is kept, the rest is
/// ignored.
void ChatSession::detachAnswer()
{
    if (!m_answering)
        return;
    m_bridge.stop();
    m_answering = false;
    m_conversation.turns.last().finishReason = QStringLiteral("cancelled");
    if (m_conversation.turns.last().text.isEmpty())
        m_conversation.turns.removeLast();
    keep();
}

void ChatSession::takeText(const QString& piece)
{
    if (!m_answering)
        return;
    m_conversation.turns.last().text += piece;
    Q_EMIT textAppended(int(m_conversation.turns.size()) - 1, piece);
}

void ChatSession::takeAnswer(const studio::Answer& answer)
{
    if (!m_answering)
        return;
    m_answering = false;
    const int turn = int(m_conversation.turns.size()) - 1;
    auto& last = m_conversation.turns.last();
    const auto whole = QString::fromStdString(answer.text);
    const bool differs = last.text != whole;
    last.text = whole;
    last.promptTokens = answer.promptTokens;
    last.newTokens = answer.newTokens;
    last.tokensPerSecond = answer.tokensPerSecond();
    last.finishReason = QString::fromStdString(answer.finishReason);
    if (differs)
        Q_EMIT turnTextChanged(turn);
    Q_EMIT turnFinished(turn);
    keep();
}

void ChatSession::takeFailure()
{
    if (!m_answering)
        return;
    m_answering = false;
    const int turn = int(m_conversation.turns.size()) - 1;
    if (m_conversation.turns.last().text.isEmpty()) {
        removeFrom(turn);
    } else {
        m_conversation.turns.last().finishReason = QStringLiteral("cancelled");
        Q_EMIT turnFinished(turn);
    }
    keep();
}

} // namespace anneal::ui
