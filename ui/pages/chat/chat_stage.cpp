#include "ui/pages/chat/chat_stage.h"

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

void ChatStage::showTurns(const QVector<ChatTurn>& turns)
{
    m_bubbles->clear();
    for (const auto& turn : turns)
        addTurn(turn, false);
    arrange();
}

void ChatStage::addTurn(const ChatTurn& turn, bool streaming)
{
    const int index =
        m_bubbles->add(turn.fromUser ? BubbleView::Side::User : BubbleView::Side::Model, turn.text);
    if (streaming)
        m_bubbles->setStreaming(index, true);
    else
        updateFooter(index, turn);
    arrange();
}

void ChatStage::appendText(int turn, const QString& piece)
{
    m_bubbles->appendText(turn, piece);
}

void ChatStage::setTurn(int turn, const ChatTurn& value)
{
    m_bubbles->setStreaming(turn, false);
    if (m_bubbles->text(turn) != value.text)
        m_bubbles->setText(turn, value.text);
    updateFooter(turn, value);
}

QString ChatStage::speedText(double tokensPerSecond)
{
    return tr("%1 tokens/s")
        .arg(QLocale().toString(tokensPerSecond, 'f', tokensPerSecond < 10 ? 1 : 0));
}

void ChatStage::updateFooter(int turn, const ChatTurn& value)
{
    if (value.fromUser)
        return;
    QStringList parts;
    if (value.newTokens > 0)
        parts << tr("%n token(s)", nullptr, int(value.newTokens));
    if (value.tokensPerSecond > 0)
        parts << speedText(value.tokensPerSecond);
    if (value.finishReason == QLatin1String("length"))
        parts << tr("cut at the longest answer");
    else if (value.finishReason == QLatin1String("cancelled"))
        parts << tr("stopped");
    m_bubbles->setFooter(turn, parts.join(tr(" · ")));
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
