#include "ui/pages/chat/chat_stage.h"

#include "core/conversations/tool_use.h"
#include "core/text/thoughts.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/bubble_view.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

ChatStage::ChatStage(QWidget* parent)
    : QWidget(parent)
    , m_bubbles(new BubbleView)
    , m_message(new MessageCard)
    , m_meter(new Meter)
    , m_above(new QWidget)
    , m_below(new QWidget)
{
    m_bubbles->setObjectName(QStringLiteral("bubbleView"));
    m_message->setObjectName(QStringLiteral("chatMessage"));
    m_message->setMaximumWidth(560);
    m_message->body()->addWidget(m_meter);
    m_meter->setObjectName(QStringLiteral("loadMeter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_bubbles, 1);
    column->addWidget(m_above, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_message, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_below, 1);
    show(Message::None);
}

void ChatStage::arrange()
{
    const bool empty = m_bubbles->count() == 0;
    m_bubbles->setVisible(!empty);
    m_above->setVisible(empty);
    m_below->setVisible(empty);
    m_message->setVisible(m_shown != Message::None);
}

void ChatStage::clear()
{
    m_bubbles->clear();
    arrange();
}

void ChatStage::addTurn(const conversations::Message& message, const Extras& extras)
{
    const bool user = message.role != conversations::Role::Assistant;
    const auto column = user || !extras.sideBySide ? BubbleView::Column::Across
                        : message.lane == 0        ? BubbleView::Column::Left
                                                   : BubbleView::Column::Right;
    const int turn =
        m_bubbles->add(user ? BubbleView::Side::User : BubbleView::Side::Model, QString(), column);
    m_bubbles->setStreaming(turn, extras.streaming);
    showParts(turn, message, extras);
    arrange();
}

void ChatStage::setTurn(int turn, const conversations::Message& message, const Extras& extras)
{
    m_bubbles->setStreaming(turn, extras.streaming);
    showParts(turn, message, extras);
}

void ChatStage::setPlain(bool plain)
{
    m_plain = plain;
    m_bubbles->setPlain(plain);
}

void ChatStage::showParts(int turn, const conversations::Message& message, const Extras& extras)
{
    QString text = QString::fromStdString(message.text);
    if (message.role == conversations::Role::Assistant && m_plain) {
        m_bubbles->setThought(turn, {}, {}); // it stands in the text
        m_bubbles->setFooter(turn, extras.streaming ? QString() : footerOf(message));
    } else if (message.role == conversations::Role::Assistant) {
        const auto parts = text::splitThought(message.text, message.chatTemplate);
        text =
            extras.calls.empty() ? QString::fromStdString(parts.answer) : callsText(extras.calls);
        m_bubbles->setThought(turn, QString::fromStdString(parts.thought),
                              parts.hasThought && !parts.thought.empty()
                                  ? thoughtLine(message, parts.closed)
                                  : QString());
        m_bubbles->setFooter(turn, extras.streaming ? QString() : footerOf(message));
    } else if (message.role == conversations::Role::Observation) {
        text = tr("The tool answers:") + QLatin1Char('\n') + text;
    }
    if (m_bubbles->text(turn) != text)
        m_bubbles->setText(turn, text);
    m_bubbles->setVersion(turn, extras.version, extras.versions);
    m_bubbles->setCanContinue(turn, extras.canContinue);
}

// Only the growing answer is laid out anew, and of it only what changed.
void ChatStage::appendText(int turn, const conversations::Message& message, const QString& piece)
{
    const auto parts = text::splitThought(message.text, message.chatTemplate);
    if (m_plain || !parts.hasThought) {
        m_bubbles->appendText(turn, piece);
        return;
    }
    m_bubbles->setThought(turn, QString::fromStdString(parts.thought),
                          thoughtLine(message, parts.closed));
    const auto answer = QString::fromStdString(parts.answer);
    if (const auto shown = m_bubbles->text(turn); answer.startsWith(shown))
        m_bubbles->appendText(turn, answer.mid(shown.size()));
    else
        m_bubbles->setText(turn, answer);
}

QString ChatStage::callsText(const std::vector<text::ToolCall>& calls)
{
    QStringList parts;
    for (const auto& call : calls)
        parts << tr("It calls the tool **%1**:").arg(QString::fromStdString(call.name)) +
                     QStringLiteral("\n\n```json\n") +
                     QString::fromStdString(conversations::readableArguments(call)) +
                     QStringLiteral("\n```");
    return parts.join(QStringLiteral("\n\n"));
}

QString ChatStage::thoughtLine(const conversations::Message& message, bool closed)
{
    if (!closed && message.finishReason.empty())
        return tr("Thinking…");
    QStringList parts;
    if (message.thoughtSeconds > 0)
        parts << tr("Thought for %1 s")
                     .arg(QLocale().toString(message.thoughtSeconds, 'f',
                                             message.thoughtSeconds < 10 ? 1 : 0));
    else
        parts << tr("Thought");
    if (message.thoughtTokens > 0)
        parts << tr("%n token(s)", nullptr, int(message.thoughtTokens));
    if (!closed)
        parts << tr("cut before its end");
    return parts.join(tr(" · "));
}

QString ChatStage::speedText(double tokensPerSecond)
{
    return tr("%1 tokens/s")
        .arg(QLocale().toString(tokensPerSecond, 'f', tokensPerSecond < 10 ? 1 : 0));
}

QString ChatStage::footerOf(const conversations::Message& message)
{
    const QLocale locale;
    QStringList parts;
    if (message.finishReason == "length")
        parts << tr("cut at the longest answer");
    else if (message.finishReason == "cancelled")
        parts << tr("stopped");
    else if (message.finishReason.empty())
        parts << tr("the program ended meanwhile");
    if (message.newTokens > 0)
        parts << tr("%n token(s)", nullptr, int(message.newTokens));
    if (message.tokensPerSecond > 0)
        parts << speedText(message.tokensPerSecond);
    if (message.contextLength > 0 && message.newTokens > 0)
        parts << tr("context %1 of %2")
                     .arg(locale.toString(qint64(message.promptTokens + message.newTokens)),
                          locale.toString(qint64(message.contextLength)));
    return parts.join(tr(" · "));
}

void ChatStage::removeFrom(int turn)
{
    m_bubbles->removeFrom(turn);
    arrange();
}

void ChatStage::hideMessage()
{
    showOnce(Message::None, {});
}

void ChatStage::showNothingLoaded(const QString& newest)
{
    showOnce(Message::NothingLoaded, newest);
}

void ChatStage::showNoModel()
{
    showOnce(Message::NoModel, {});
}

void ChatStage::showLoading(const QString& label, double fraction)
{
    m_meter->setValue(fraction);
    showOnce(Message::Loading, label);
}

void ChatStage::showFirstQuestion(const QString& question)
{
    showOnce(Message::FirstQuestion, question);
}

void ChatStage::showReady()
{
    showOnce(Message::Ready, {});
}

void ChatStage::showError(const Error& error)
{
    m_error = error;
    showOnce(Message::Failed, QString::fromStdString(error.message));
}

/// Builds the message anew only when it is another one, so that a button keeps the focus.
void ChatStage::showOnce(Message message, const QString& text)
{
    if (m_shown == message && m_text == text)
        return;
    m_text = text;
    show(message);
}

void ChatStage::retranslate()
{
    show(m_shown);
}

void ChatStage::show(Message message)
{
    m_shown = message;
    m_message->clearButtons();
    m_message->setDetails({});
    m_meter->setVisible(message == Message::Loading);
    const auto add = [this](const QString& text, const QString& name, const QString& iconName) {
        auto* button = m_message->addButton(text, iconName, false);
        button->setObjectName(name);
        setButtonSize(button, ButtonSize::Normal);
        button->show(); // a layout shows it only later
        return button;
    };
    switch (message) {
    case Message::None:
        break;
    case Message::NothingLoaded:
        m_message->setContent(Tone::Neutral, QStringLiteral("message-circle"),
                              tr("Load a model to talk to it"),
                              m_text.isEmpty() ? QString() : tr("Newest: %1.").arg(m_text));
        break;
    case Message::NoModel:
        m_message->setContent(Tone::Neutral, QStringLiteral("hard-drive"), tr("No model yet"),
                              tr("Put a model into the model folder, or open its folder or .gguf "
                                 "file from the list above."));
        break;
    case Message::Loading:
        m_message->setContent(Tone::Accent, QStringLiteral("loader-circle"),
                              tr("Loading %1").arg(m_text),
                              tr("The window stays usable meanwhile."));
        connect(add(tr("Cancel"), QStringLiteral("cancelLoadButton"), QStringLiteral("x")),
                &QAbstractButton::clicked, this, &ChatStage::cancelLoadRequested);
        break;
    case Message::FirstQuestion: {
        m_message->setContent(Tone::Accent, QStringLiteral("sparkles"),
                              tr("Ask one of your training questions first"), m_text);
        const auto question = m_text;
        connect(add(tr("Ask it"), QStringLiteral("askFirstButton"), QStringLiteral("arrow-up")),
                &QAbstractButton::clicked, this,
                [this, question] { Q_EMIT askRequested(question); });
        break;
    }
    case Message::Ready:
        m_message->setContent(Tone::Good, QStringLiteral("check"), tr("Ready"),
                              tr("Type a message below."));
        break;
    case Message::Failed: {
        const auto text = describe(m_error);
        m_message->setContent(Tone::Bad, QStringLiteral("circle-x"), text.title, text.text);
        m_message->setDetails(text.details);
        connect(add(tr("Try again"), QStringLiteral("retryButton"), QStringLiteral("refresh-cw")),
                &QAbstractButton::clicked, this, &ChatStage::retryRequested);
        connect(add(tr("Close"), QStringLiteral("dismissButton"), {}), &QAbstractButton::clicked,
                this, &ChatStage::dismissed);
        break;
    }
    }
    arrange();
}

} // namespace anneal::ui
