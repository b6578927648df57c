#include "ui/pages/chat_page.h"

#include "core/base/utf8.h"
#include "ui/pages/chat/chat_parts.h"
#include "ui/pages/chat/chat_stage.h"
#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/conversation_list.h"
#include "ui/pages/chat/sampling_panel.h"
#include "ui/pages/chat/save_row_bar.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/bubble_view.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace anneal::ui {

ChatPage::ChatPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, context))
{
    setObjectName(QStringLiteral("chatPage"));
}

ChatPage::~ChatPage() = default;

void ChatPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void ChatPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

void ChatPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts->loadConversations();
    if (!event->spontaneous())
        m_parts->composer->focusField();
}

void ChatPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_parts->session.answering())
        m_parts->session.stop();
    else
        QWidget::keyPressEvent(event);
}

void ChatPage::Parts::regenerate(int turn)
{
    if (bridge.state() == ChatState::Empty && chosen()) {
        waitingTurn = turn;
        load();
    } else {
        session.regenerate(turn);
    }
}

void ChatPage::Parts::loadConversations()
{
    if (std::exchange(conversationsLoaded, true))
        return;
    auto loaded = ChatStore::load();
    list->model().reset(std::move(loaded.conversations));
    list->setNotice(
        loaded.unreadable.isEmpty()
            ? QString()
            : ChatPage::tr("%n conversation(s) could not be read and were left alone: %1", nullptr,
                           int(loaded.unreadable.size()))
                  .arg(loaded.unreadable.join(QStringLiteral(", "))));
    refreshChoices();
}

void ChatPage::Parts::openConversation(const QString& id)
{
    if (id == session.conversation().id)
        return;
    if (const auto* found = list->model().find(id)) {
        const auto copy = *found; // the list may change while it is opened
        session.open(copy);
    }
}

void ChatPage::Parts::deleteConversation(const QString& id)
{
    const auto* found = list->model().find(id);
    if (!found)
        return;
    deleted = *found;
    if (id == session.conversation().id)
        session.startNew();
    if (const auto removed = ChatStore::remove(id); !removed) {
        deleted.reset();
        error = removed.error();
        showMessage();
        return;
    }
    list->model().remove(id);
    const auto title = deleted->shownTitle();
    list->setUndo(title.isEmpty() ? ChatPage::tr("conversation") : title);
    list->setCurrent(session.conversation().id);
}

void ChatPage::Parts::submit(const QString& text)
{
    const int edited = editedTurn;
    if (composer->mode() == Composer::Mode::EditAnswer) {
        endEdit();
        session.setAnswer(edited, text);
        return;
    }
    if (bridge.state() == ChatState::Empty) {
        waiting = text; // asked when the model is there
        composer->setText({});
        load();
        if (!chosen())
            composer->setText(std::exchange(waiting, QString()));
        return;
    }
    if (bridge.state() == ChatState::Loading) {
        waiting = text;
        composer->setText({});
        return;
    }
    if (bridge.state() != ChatState::Ready)
        return;
    endEdit();
    composer->setText({});
    if (edited >= 0)
        session.resend(edited, text);
    else
        session.send(text);
}

void ChatPage::Parts::beginEdit(int turn)
{
    if (session.answering() || turn >= session.conversation().turns.size())
        return;
    const auto& edited = session.conversation().turns[turn];
    editedTurn = turn;
    composer->setText(edited.text);
    composer->setMode(edited.fromUser ? Composer::Mode::EditQuestion : Composer::Mode::EditAnswer);
    composer->focusField();
}

void ChatPage::Parts::endEdit()
{
    if (editedTurn < 0)
        return;
    editedTurn = -1;
    composer->setText({});
    composer->setMode(session.answering() ? Composer::Mode::Answering : Composer::Mode::Idle);
}

void ChatPage::Parts::beginSaveRow(int turn)
{
    const auto& turns = session.conversation().turns;
    if (turn >= turns.size())
        return;
    const int answer = turns[turn].fromUser ? turn + 1 : turn;
    data::IdentityRow row;
    row.instruction = session.questionOf(answer).toStdString();
    row.output = answer < turns.size() ? turns[answer].text.toStdString() : std::string();
    row.system = session.conversation().system.trimmed().toStdString();
    saveRow->begin(row, pathFromUtf8(context.dataFolder().toStdString()),
                   context.preferences().value(QStringLiteral("chat/rowTarget")).toString());
}

void ChatPage::Parts::showState()
{
    if (sample)
        return;
    const auto state = bridge.state();
    loadButton->setVisible(state == ChatState::Empty);
    unloadButton->setVisible(state == ChatState::Ready || state == ChatState::Answering);
    setButtonKind(loadButton, chosen() ? "primary" : "wanted");
    const bool idle = !session.answering();
    if (!idle)
        composer->setMode(Composer::Mode::Answering);
    else if (composer->mode() == Composer::Mode::Answering)
        composer->setMode(Composer::Mode::Idle);
    composer->setReady(state == ChatState::Ready);
    regenerateButton->setEnabled(idle && state == ChatState::Ready && session.canRegenerate());
    clearButton->setEnabled(!session.conversation().turns.isEmpty());
    const auto* option = chosen();
    composer->setPlaceholder(option ? ChatPage::tr("Message %1…").arg(option->title)
                                    : ChatPage::tr("Message…"));
    showStatus();
    showTemplate();
    showMessage();
}

void ChatPage::Parts::showStatus()
{
    QStringList parts;
    const QLocale locale;
    switch (bridge.state()) {
    case ChatState::Empty:
        parts << (chosen() ? ChatPage::tr("Nothing is loaded; sending loads it first")
                           : ChatPage::tr("Nothing is loaded"));
        break;
    case ChatState::Loading:
        parts << ChatPage::tr("Loading…");
        break;
    case ChatState::Ready:
        parts << ChatPage::tr("Enter sends, Shift+Enter starts a line");
        break;
    case ChatState::Answering:
        parts << ChatPage::tr("Answering…");
        if (session.answering() && tokensSoFar > 0)
            parts << ChatPage::tr("%n token(s)", nullptr, int(tokensSoFar));
        if (session.answering() && speedSoFar > 0)
            parts << ChatStage::speedText(speedSoFar);
        break;
    }
    // How full it is becomes known with the end of an answer.
    if (!session.answering() && bridge.contextLength() > 0 && session.contextUsed() > 0)
        parts << ChatPage::tr("context %1 / %2")
                     .arg(locale.toString(session.contextUsed()),
                          locale.toString(bridge.contextLength()));
    composer->setStatus(parts.join(ChatPage::tr(" · ")));
}

void ChatPage::Parts::showTemplate()
{
    const auto used = bridge.chatTemplate();
    if (used.isEmpty()) {
        sampling->setTemplateNote(Tone::Neutral, {});
        return;
    }
    const auto& choice = bridge.choice();
    const auto wanted = QString::fromStdString(choice.model.chatTemplate);
    if (!choice.model.adapterNameOrPath.empty() && !wanted.isEmpty()) {
        sampling->setTemplateNote(
            Tone::Good, ChatPage::tr("The same chat template as in training: %1").arg(used));
        return;
    }
    QString proposed;
    for (const auto& entry : context.models())
        if (entry.name == choice.model.modelNameOrPath ||
            toUtf8(entry.path) == choice.model.modelNameOrPath)
            proposed = QString::fromStdString(entry.proposedTemplate);
    if (!proposed.isEmpty() && proposed != used)
        sampling->setTemplateNote(
            Tone::Warning, ChatPage::tr("Chat template %1; the model was made with %2. It may "
                                        "answer nonsense or never stop.")
                               .arg(used, proposed));
    else
        sampling->setTemplateNote(
            Tone::Good, ChatPage::tr("Chat template %1, as the model proposes").arg(used));
}

void ChatPage::Parts::showMessage()
{
    const auto* option = chosen();
    const bool empty = session.conversation().turns.isEmpty();
    if (bridge.state() == ChatState::Loading) {
        const auto label = QString::fromStdString(bridge.choice().label);
        stage->showLoading(label, loadFraction);
    } else if (error) {
        stage->showError(*error);
    } else if (!empty) {
        stage->hideMessage();
    } else if (bridge.state() == ChatState::Ready) {
        if (const auto question = bridge.trainingQuestion(); !question.isEmpty())
            stage->showFirstQuestion(question);
        else
            stage->showReady();
    } else if (option) {
        stage->showNothingLoaded(
            ModelChoices::newest(options) ? ModelChoices::newest(options)->title : QString());
    } else {
        stage->showNoModel();
    }
}

QStringList ChatPage::sampleStates()
{
    return {QStringLiteral("empty"), QStringLiteral("loading"), QStringLiteral("ready"),
            QStringLiteral("answering"), QStringLiteral("error")};
}

void ChatPage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
