#include "ui/pages/chat_page.h"

#include "core/base/utf8.h"
#include "core/conversations/tool_use.h"
#include "core/text/chat_template.h"
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

#include <algorithm>

namespace anneal::ui {

namespace {
constexpr double kFull = 0.85; ///< of the context: from here on a warning
}

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
    if (!m_parts->sample)
        m_parts->kept.open();
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

void ChatPage::Parts::whenLoaded(std::function<void()> what)
{
    if (session.ready()) {
        what();
        return;
    }
    if (session.answering() || !chosen())
        return;
    todo = std::move(what);
    loadMissing();
}

/// It was meant for the conversation that was shown then.
void ChatPage::Parts::dropWaiting()
{
    todo = nullptr;
    if (!waiting.isEmpty())
        composer->setText(std::exchange(waiting, QString()));
}

/// The model, or the one beside it.
void ChatPage::Parts::loadMissing()
{
    if (bridge.state() == ChatState::Empty) {
        load();
    } else if (bridge.state() == ChatState::Ready && sideBySide()) {
        if (const auto* other = chosenOther())
            chooseOther(QString(other->id));
        else
            otherPicker->openList();
    }
}

void ChatPage::Parts::submit(const QString& text)
{
    const int edited = editedTurn;
    if (composer->mode() == Composer::Mode::EditAnswer) {
        endEdit();
        session.setAnswer(edited, text);
        return;
    }
    if (session.answering())
        return;
    if (!sampling->toolsCanBeRead()) { // the message stays until they are mended
        if (composer->text() != text)
            composer->setText(text); // it waited for the model
        narrowShowsSettings = true;
        arrange();
        sampling->showTools();
        return;
    }
    if (!session.ready()) {
        waiting = text; // asked when the model is there
        if (edited >= 0) {
            waiting.clear();
            endEdit();
            whenLoaded([this, edited, text] { session.resend(edited, text); });
            return;
        }
        composer->setText({});
        loadMissing();
        // While it loads, or still writes for another conversation, the question waits.
        if (bridge.state() != ChatState::Loading && bridge.state() != ChatState::Answering)
            composer->setText(std::exchange(waiting, QString()));
        return;
    }
    endEdit();
    composer->setText({});
    if (edited >= 0)
        session.resend(edited, text);
    else if (composer->isToolAnswer())
        session.sendToolAnswer(text);
    else
        session.send(text);
}

void ChatPage::Parts::beginEdit(int turn)
{
    if (session.answering() || turn >= session.turnCount())
        return;
    const auto& edited = session.turn(turn);
    editedTurn = turn;
    composer->setText(QString::fromStdString(edited.text));
    composer->setMode(edited.role != conversations::Role::Assistant ? Composer::Mode::EditQuestion
                                                                    : Composer::Mode::EditAnswer);
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

void ChatPage::Parts::saveRowOf(int turn)
{
    if (turn < 0 || turn >= session.turnCount())
        return;
    if (session.usesTools(turn)) {
        narrowShowsSettings = false; // the notice stands in the list
        arrange();
        list->setNotice(ChatPage::tr("A row of this kind can't hold calls of tools. Export the "
                                     "conversation as ShareGPT or OpenAI instead."),
                        Tone::Warning);
        return;
    }
    data::IdentityRow row;
    row.instruction = session.questionOf(turn).toStdString();
    row.output = session.turn(turn).text;
    row.system = QString::fromStdString(session.conversation().system).trimmed().toStdString();
    row.setHistory(session.earlierTurns(turn));
    saveRow->save(row, pathFromUtf8(context.dataFolder().toStdString()),
                  context.preferences().value(QStringLiteral("chat/rowTarget")).toString());
}

ChatStage::Extras ChatPage::Parts::extras(int turn) const
{
    const auto& message = session.turn(turn);
    const auto versions = session.conversation().versions(message.number);
    const auto at = std::find(versions.begin(), versions.end(), message.number) - versions.begin();
    const bool streaming = session.answeringTurn() == turn;
    return {sideBySide(),
            streaming,
            !streaming && session.canContinue(turn),
            int(at) + 1,
            int(versions.size()),
            streaming ? std::vector<text::ToolCall>() : session.callsOf(turn)};
}

void ChatPage::Parts::showAllTurns()
{
    stage->clear();
    for (int turn = 0; turn < session.turnCount(); ++turn)
        stage->addTurn(session.turn(turn), extras(turn));
    stage->bubbles().scrollToEnd();
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
    composer->setReady(session.ready());
    const auto* option = chosen();
    composer->offerToolAnswer(offersToolAnswer());
    composer->setPlaceholder(composer->isToolAnswer() ? ChatPage::tr("What the tool answered…")
                             : sideBySide()           ? ChatPage::tr("Ask both…")
                             : option ? ChatPage::tr("Message %1…").arg(option->title)
                                      : ChatPage::tr("Message…"));
    showStatus();
    showTemplate();
    showLoadedOtherwise();
    showMessage();
}

bool ChatPage::Parts::offersToolAnswer() const
{
    return session.turnCount() > 0 && (!conversations::toolsOf(session.conversation()).empty() ||
                                       session.usesTools(session.turnCount() - 1));
}

/// Where the last answer calls a tool, what the tool says comes next.
void ChatPage::Parts::proposeRole()
{
    const int last = session.turnCount() - 1;
    composer->setToolAnswer(last >= 0 && !session.callsOf(last).empty());
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
        if (sideBySide() && !bridge.hasOther())
            parts << ChatPage::tr("The left model is not loaded; sending loads it first");
        else if (sideBySide())
            parts << ChatPage::tr("Enter sends to both, Shift+Enter starts a line")
                  << (bridge.sharesBase() ? ChatPage::tr("both share one base in memory")
                                          : ChatPage::tr("two models are in memory"));
        else
            parts << ChatPage::tr("Enter sends, Shift+Enter starts a line");
        break;
    case ChatState::Answering:
        parts << (sideBySide() && session.answeringTurn() >= 0
                      ? session.turn(session.answeringTurn()).lane == 0
                            ? ChatPage::tr("The left model answers…")
                            : ChatPage::tr("The right model answers…")
                      : ChatPage::tr("Answering…"));
        if (session.answering() && tokensSoFar > 0)
            parts << ChatPage::tr("%n token(s)", nullptr, int(tokensSoFar));
        if (session.answering() && speedSoFar > 0)
            parts << ChatStage::speedText(speedSoFar);
        break;
    }
    // How full it is becomes known with the end of an answer.
    bool full = false;
    const qint64 used = session.contextUsed(), all = bridge.contextLength();
    if (!session.answering() && all > 0 && used > 0) {
        full = double(used) > kFull * double(all);
        if (full)
            parts = {ChatPage::tr("The context is %1 % full: begin a new conversation soon")
                         .arg(std::min<qint64>(100, used * 100 / all))};
        parts << ChatPage::tr("context %1 / %2").arg(locale.toString(used), locale.toString(all));
    }
    composer->setStatus(parts.join(ChatPage::tr(" · ")), full ? "warning" : "muted");
}

void ChatPage::Parts::showTemplate()
{
    const auto used = bridge.chatTemplate();
    const auto known = text::chatTemplate(used.toStdString());
    sampling->setThinks(known && known->reasoning);
    if (used.isEmpty()) {
        sampling->setTemplateNote(Tone::Neutral, {});
        return;
    }
    const auto& choice = bridge.choice();
    const auto wanted = QString::fromStdString(choice.model.chatTemplate);
    const bool trained =
        std::any_of(options.begin(), options.end(), [&choice](const ModelOption& option) {
            const auto& model = option.choice.model;
            return option.isTrained() && model.modelNameOrPath == choice.model.modelNameOrPath &&
                   model.adapterNameOrPath == choice.model.adapterNameOrPath;
        });
    if (trained && !wanted.isEmpty()) {
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
    const bool empty = session.turnCount() == 0;
    if (bridge.state() == ChatState::Loading) {
        const auto label = QString::fromStdString(bridge.loadsOther() ? bridge.otherChoice().label
                                                                      : bridge.choice().label);
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
    return {QStringLiteral("empty"),     QStringLiteral("loading"), QStringLiteral("ready"),
            QStringLiteral("answering"), QStringLiteral("error"),   QStringLiteral("markdown"),
            QStringLiteral("columns"),   QStringLiteral("search"),  QStringLiteral("tools"),
            QStringLiteral("settings")};
}

void ChatPage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
