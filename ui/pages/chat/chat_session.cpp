#include "ui/pages/chat/chat_session.h"

#include "core/conversations/tool_use.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace anneal::ui {

using conversations::Message;
using conversations::Role;

namespace {
constexpr int kPartlyMs = 2000;
}

ChatSession::ChatSession(ChatBridge& bridge, QObject* parent)
    : QObject(parent)
    , m_bridge(bridge)
    , m_conversation(conversations::newConversation())
{
    m_partly.setInterval(kPartlyMs);
    connect(&m_partly, &QTimer::timeout, this, [this] {
        if (const auto* message = current(); message && !message->text.empty())
            Q_EMIT changed({message->number});
    });
    connect(&bridge, &ChatBridge::textArrived, this, &ChatSession::takeText);
    connect(&bridge, &ChatBridge::answerFinished, this, &ChatSession::takeAnswer);
    connect(&bridge, &ChatBridge::failed, this, &ChatSession::takeFailure);
    connect(&bridge, &ChatBridge::stateChanged, this, &ChatSession::takeState);
}

const Message& ChatSession::turn(int turn) const
{
    return m_conversation.messages[m_shown[std::size_t(turn)]];
}

int ChatSession::turnOf(std::int64_t number) const
{
    for (int turn = 0; turn < turnCount(); ++turn)
        if (this->turn(turn).number == number)
            return turn;
    return -1;
}

int ChatSession::answeringTurn() const
{
    return m_current ? turnOf(m_current->answer) : -1;
}

bool ChatSession::ready() const
{
    return !answering() && m_bridge.state() == ChatState::Ready &&
           (!m_conversation.sideBySide || m_bridge.hasOther());
}

qint64 ChatSession::contextUsed() const
{
    for (int turn = turnCount() - 1; turn >= 0; --turn)
        if (const auto& message = this->turn(turn);
            message.role == Role::Assistant && message.newTokens > 0)
            return message.promptTokens + message.newTokens;
    return 0;
}

bool ChatSession::canContinue(int turn) const
{
    const auto& message = this->turn(turn);
    return message.role == Role::Assistant && !message.text.empty() &&
           message.finishReason != "stop";
}

std::vector<text::ToolCall> ChatSession::callsOf(int turn) const
{
    return conversations::callsOf(m_conversation, this->turn(turn));
}

bool ChatSession::usesTools(int answerTurn) const
{
    if (answerTurn < 0 || answerTurn >= turnCount())
        return false;
    const auto uses = [this](const Message& message) {
        return message.role == Role::Observation ||
               !conversations::callsOf(m_conversation, message).empty();
    };
    const auto& answer = turn(answerTurn);
    const auto told = m_conversation.history(answer.parent, answer.lane);
    return uses(answer) || std::any_of(told.begin(), told.end(),
                                       [&uses](const Message* message) { return uses(*message); });
}

QString ChatSession::questionOf(int answerTurn) const
{
    const auto* question = answerTurn >= 0 && answerTurn < turnCount()
                               ? m_conversation.find(turn(answerTurn).parent)
                               : nullptr;
    return question ? QString::fromStdString(question->text) : QString();
}

std::vector<std::pair<std::string, std::string>> ChatSession::earlierTurns(int answerTurn) const
{
    std::vector<std::pair<std::string, std::string>> turns;
    if (answerTurn < 0 || answerTurn >= turnCount())
        return turns;
    const auto told = m_conversation.history(turn(answerTurn).parent, turn(answerTurn).lane);
    for (std::size_t i = 0; i + 1 < told.size(); i += 2)
        turns.emplace_back(told[i]->text, told[i + 1]->text);
    return turns;
}

void ChatSession::open(const conversations::Conversation& conversation)
{
    finishCurrent();
    m_conversation = conversation;
    m_settings = chatSettings(m_conversation.settings);
    m_shown = m_conversation.shown();
    Q_EMIT reopened();
}

void ChatSession::startNew(bool sideBySide, const std::optional<ChatSettings>& settings)
{
    auto fresh = conversations::newConversation();
    fresh.sideBySide = sideBySide;
    fresh.checkpoint = m_conversation.checkpoint;
    fresh.otherCheckpoint = m_conversation.otherCheckpoint;
    fresh.settings = toJson(settings.value_or(m_settings));
    open(fresh);
}

void ChatSession::setSystem(const QString& system)
{
    if (m_conversation.system == system.toStdString())
        return;
    m_conversation.system = system.toStdString();
    if (turnCount() > 0)
        keep({});
}

void ChatSession::setSettings(const ChatSettings& settings)
{
    m_settings = settings;
    const auto json = toJson(settings);
    if (m_conversation.settings == json)
        return;
    m_conversation.settings = json;
    if (turnCount() > 0)
        keep({});
}

void ChatSession::showFrom(int turn)
{
    turn = std::min(turn, turnCount());
    Q_EMIT turnsRemoved(turn);
    m_shown = m_conversation.shown();
    for (int i = turn; i < turnCount(); ++i)
        Q_EMIT turnAdded(i);
}

void ChatSession::send(const QString& text)
{
    add(text, Role::User);
}

void ChatSession::sendToolAnswer(const QString& text)
{
    add(text, Role::Observation);
}

void ChatSession::add(const QString& text, Role role)
{
    if (!ready() || text.trimmed().isEmpty())
        return;
    // A question that got no answer (it failed, or the program ended) becomes an earlier version.
    Message question;
    const int last = turnCount() - 1;
    const bool unanswered = last >= 0 && turn(last).role != Role::Assistant;
    if (last >= 0)
        question.parent = unanswered ? turn(last).parent
                          : last > 0 && turn(last).lane == 1 && turn(last - 1).lane == 0 &&
                                  turn(last - 1).role == Role::Assistant
                              ? turn(last - 1).number
                              : turn(last).number;
    question.role = role;
    question.text = text.trimmed().toStdString();
    const auto number = m_conversation.add(std::move(question));
    showFrom(unanswered ? last : last + 1);
    ask(number);
}

void ChatSession::regenerate(int turn)
{
    if (!ready() || turnCount() == 0)
        return;
    if (turn < 0)
        turn = turnCount() - 1;
    if (turn >= turnCount())
        return;
    const auto& message = this->turn(turn);
    if (message.role != Role::Assistant) {
        ask(message.number);
        return;
    }
    m_roundSeed.reset();
    m_wanted.push_back({message.parent, message.lane, 0});
    askNext();
}

void ChatSession::resend(int turn, const QString& text)
{
    if (!ready() || turn < 0 || turn >= turnCount() || text.trimmed().isEmpty() ||
        this->turn(turn).role == Role::Assistant)
        return;
    Message question;
    question.parent = this->turn(turn).parent;
    question.role = this->turn(turn).role;
    question.text = text.trimmed().toStdString();
    const auto number = m_conversation.add(std::move(question));
    showFrom(turn);
    ask(number);
}

void ChatSession::continueAnswer(int turn)
{
    if (!ready() || turn < 0 || turn >= turnCount() || !canContinue(turn))
        return;
    const auto& message = this->turn(turn);
    m_roundSeed.reset();
    m_wanted.push_back({message.parent, message.lane, message.number});
    askNext();
}

void ChatSession::setAnswer(int turn, const QString& text)
{
    if (answering() || turn < 0 || turn >= turnCount() || this->turn(turn).role != Role::Assistant)
        return;
    auto* message = m_conversation.find(this->turn(turn).number);
    message->text = text.toStdString();
    message->ids.clear();
    Q_EMIT turnTextChanged(turn);
    keep({message->number});
}

void ChatSession::chooseVersion(int turn, int step)
{
    if (answering() || turn < 0 || turn >= turnCount())
        return;
    const auto number = this->turn(turn).number;
    const auto versions = m_conversation.versions(number);
    const auto at = std::find(versions.begin(), versions.end(), number) - versions.begin() + step;
    if (at < 0 || at >= std::ssize(versions))
        return;
    const auto changedNumbers = m_conversation.choose(versions[std::size_t(at)]);
    // The two answers of a question stand in one row.
    showFrom(turn > 0 && this->turn(turn).lane == 1 ? turn - 1 : turn);
    keep(changedNumbers);
}

void ChatSession::stop()
{
    m_wanted.clear();
    m_bridge.stop();
}

void ChatSession::ask(std::int64_t question)
{
    m_conversation.modified = conversations::nowMs();
    auto numbers = m_conversation.versions(question); // one of them is not the chosen one any more
    keep(std::move(numbers));
    m_roundSeed = m_settings.options.seed;
    if (m_conversation.sideBySide && !m_roundSeed)
        m_roundSeed = QRandomGenerator::global()->bounded(1'000'000);
    m_wanted.push_back({question, 0, 0});
    if (m_conversation.sideBySide)
        m_wanted.push_back({question, 1, 0});
    askNext();
}

/// A call goes back to the model in the words of its template, as in training.
text::Message ChatSession::asked(const Message& message) const
{
    if (message.role != Role::Assistant)
        return {message.role == Role::User ? text::Role::User : text::Role::Observation,
                message.text};
    const auto calls = conversations::callsOf(m_conversation, message);
    return calls.empty() ? text::Message{text::Role::Assistant, message.text}
                         : text::Message{text::Role::Function, conversations::callsText(calls)};
}

void ChatSession::askNext()
{
    m_current = m_wanted.front();
    m_wanted.pop_front();
    const bool sideBySide = m_conversation.sideBySide;
    const auto speaker = sideBySide && m_current->lane == 0 ? Speaker::Other : Speaker::Main;
    studio::GenerateRequest request;
    request.options = m_settings.options;
    if (m_roundSeed)
        request.options.seed = m_roundSeed;
    request.stopWords = m_settings.stopWords;
    request.enableThinking = m_settings.thinking;
    request.conversation.system =
        QString::fromStdString(m_conversation.system).trimmed().toStdString();
    request.conversation.tools = conversations::toolsOf(m_conversation);
    for (const auto* told : m_conversation.history(m_current->question, m_current->lane))
        request.conversation.messages.push_back(asked(*told));
    if (m_current->answer != 0) {
        auto* answer = m_conversation.find(m_current->answer);
        request.prefixText = answer->text;
        request.prefixIds = answer->ids;
        answer->finishReason.clear();
        m_inFlight = true;
        Q_EMIT turnContinued(turnOf(answer->number));
    } else {
        Message answer;
        answer.parent = m_current->question;
        answer.role = Role::Assistant;
        answer.lane = m_current->lane;
        answer.chatTemplate = m_bridge.chatTemplate(speaker).toStdString();
        answer.model =
            speaker == Speaker::Main ? m_bridge.choice().label : m_bridge.otherChoice().label;
        answer.contextLength = m_bridge.contextLength();
        m_current->answer = m_conversation.add(std::move(answer));
        m_inFlight = true;
        const int question = turnOf(m_current->question);
        const bool rightOfOther = sideBySide && m_current->lane == 1;
        showFrom(question + (rightOfOther ? 2 : 1));
    }
    m_partly.start();
    m_bridge.ask(request, speaker);
}

void ChatSession::keep(std::vector<std::int64_t> numbers)
{
    if (m_conversation.messages.empty())
        return;
    Q_EMIT changed(numbers);
}

Message* ChatSession::current()
{
    return m_current ? m_conversation.find(m_current->answer) : nullptr;
}

/// Ends the answer in progress for this conversation: what came so far is kept, the rest is
/// ignored.
void ChatSession::finishCurrent()
{
    if (m_inFlight)
        m_bridge.stop();
    endCurrent();
}

void ChatSession::endCurrent()
{
    m_wanted.clear();
    m_partly.stop();
    m_inFlight = false;
    auto* message = current();
    const int turn = answeringTurn();
    m_current.reset();
    if (!message)
        return;
    const auto number = message->number;
    auto versions = m_conversation.versions(number);
    if (message->text.empty()) { // it was never kept: the version before it stands again
        std::erase(versions, number);
        m_conversation.messages.pop_back();
        if (!versions.empty())
            m_conversation.choose(versions.back());
        showFrom(turn);
        return;
    }
    message->finishReason = "cancelled";
    Q_EMIT turnFinished(turn);
    keep(std::move(versions));
}

void ChatSession::takeText(const QString& piece)
{
    auto* message = current();
    if (!message || !m_inFlight)
        return;
    message->text += piece.toStdString();
    Q_EMIT textAppended(answeringTurn(), piece);
}

void ChatSession::takeAnswer(const studio::Answer& answer)
{
    auto* message = current();
    if (!message || !m_inFlight)
        return;
    m_inFlight = false;
    const int turn = answeringTurn();
    const bool differs = message->text != answer.text;
    const auto prefix = std::int64_t(answer.ids.size() - answer.newIds.size());
    message->text = answer.text;
    message->ids = answer.ids;
    message->promptTokens = answer.promptTokens - prefix;
    message->newTokens = answer.newTokens + prefix;
    message->thoughtTokens =
        prefix > 0 ? std::max(message->thoughtTokens, answer.thoughtTokens) : answer.thoughtTokens;
    message->thoughtSeconds = prefix > 0 ? std::max(message->thoughtSeconds, answer.thoughtSeconds)
                                         : answer.thoughtSeconds;
    message->tokensPerSecond = answer.tokensPerSecond();
    message->finishReason = answer.finishReason;
    const auto numbers = m_conversation.versions(message->number);
    m_partly.stop();
    if (m_wanted.empty())
        m_current.reset();
    if (differs)
        Q_EMIT turnTextChanged(turn);
    Q_EMIT turnFinished(turn);
    keep(numbers);
}

void ChatSession::takeState(ChatState state)
{
    if (!m_current || (state != ChatState::Ready && state != ChatState::Empty))
        return;
    if (m_inFlight) { // it ended without an answer
        endCurrent();
    } else if (state == ChatState::Ready && !m_wanted.empty() &&
               (!m_conversation.sideBySide || m_bridge.hasOther())) {
        askNext(); // the other lane
    } else {       // who should answer is gone
        m_wanted.clear();
        m_current.reset();
    }
}

void ChatSession::takeFailure()
{
    if (m_current && m_inFlight)
        endCurrent();
}

} // namespace anneal::ui
