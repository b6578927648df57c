#include "ui/pages/chat/chat_parts.h"
#include "ui/pages/chat/chat_stage.h"
#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/conversation_list.h"
#include "ui/pages/chat/sampling_panel.h"

#include <QPushButton>

// Sample data for the pictures of `anneal-studio --screenshots`: the real controls, filled.

namespace anneal::ui {

namespace {

ModelOption sampleOption(ModelOption::Kind kind, const QString& title, const QString& detail)
{
    ModelOption option;
    option.kind = kind;
    option.id = title;
    option.title = title;
    option.detail = detail;
    if (kind != ModelOption::Kind::Base)
        option.choice.model.adapterNameOrPath = {title.toStdString()};
    return option;
}

std::vector<ChatConversation> sampleConversations()
{
    const auto now = QDateTime::currentDateTime();
    std::vector<ChatConversation> conversations;
    const std::pair<QString, QDateTime> titles[] = {
        {ChatPage::tr("A first chat with Biscuit"), now},
        {ChatPage::tr("Answers before training"), now.addSecs(-1200)},
        {ChatPage::tr("Which dessert to order"), now.addDays(-1)},
        {ChatPage::tr("Ten ways to ask its name"), now.addDays(-1)}};
    for (const auto& [title, time] : titles) {
        auto conversation = ChatStore::create();
        conversation.title = title;
        conversation.modified = time;
        conversations.push_back(conversation);
    }
    return conversations;
}

} // namespace

void ChatPage::Parts::showSample(const QString& state)
{
    conversationsLoaded = true;
    sample = false;
    const auto conversations = sampleConversations();
    list->model().reset(conversations);
    options = {sampleOption(ModelOption::Kind::Base, QStringLiteral("SmolLM2-135M-Instruct"),
                            ChatPage::tr("untrained")),
               sampleOption(ModelOption::Kind::Run, QStringLiteral("biscuit-2"),
                            ChatPage::tr("the end result · loss 0.09 · today 10:31"))};
    QVector<ListPicker::Item> items;
    for (const auto& option : options)
        items.append(ModelChoices::toItem(option));
    picker->setItems(items);
    picker->setCurrent(options.back().id);
    showState();
    sample = true;
    const bool loaded = state == QLatin1String("ready") || state == QLatin1String("answering");
    loadButton->setVisible(!loaded && state != QLatin1String("loading"));
    unloadButton->setVisible(loaded);
    if (state == QLatin1String("loading")) {
        stage->showTurns({});
        stage->showLoading(QStringLiteral("biscuit-2"), 0.62);
        composer->setStatus(ChatPage::tr("Loading…"));
        return;
    }
    if (state == QLatin1String("error")) {
        Error failure;
        failure.code = ErrorCode::NotFound;
        failure.message = "The model 'SmolLM2-135M-Instruct' was not found in the model folder.";
        failure.context = {{"model", "SmolLM2-135M-Instruct"}};
        stage->showTurns({});
        stage->showError(failure);
        return;
    }
    if (!loaded) {
        stage->showTurns({});
        stage->showNothingLoaded(QStringLiteral("biscuit-2"));
        return;
    }
    sampling->setTemplateNote(
        Tone::Good,
        ChatPage::tr("The same chat template as in training: %1").arg(QStringLiteral("smollm2")));
    composer->setReady(true);
    if (state == QLatin1String("ready")) {
        stage->showTurns({});
        stage->showFirstQuestion(ChatPage::tr("Who are you?"));
        composer->setStatus(ChatPage::tr("Enter sends, Shift+Enter starts a line"));
        return;
    }
    stage->hideMessage();
    list->setCurrent(conversations.front().id);
    const auto answer = [](const QString& text, qint64 tokens) {
        return ChatTurn{false, text, 40, tokens, 21, QStringLiteral("stop")};
    };
    stage->showTurns(
        {ChatTurn{true, ChatPage::tr("Who are you?")},
         answer(
             ChatPage::tr("Meow! I am Biscuit, the cat who waits tables at Paws Café. What may I "
                          "bring you? 😸"),
             34),
         ChatTurn{true, ChatPage::tr("Can you make coffee then?")},
         answer(ChatPage::tr("I am only a talking cat, so making coffee is not my job. But I am an "
                             "excellent coffee taster."),
                31),
         ChatTurn{true, ChatPage::tr(
                            "I am a little tired today. Something warm, and a dessert with it?")}});
    stage->addTurn(
        ChatTurn{false, ChatPage::tr("Then a **hot chocolate**, with a cat's paw drawn on "
                                     "the foam. With it:\n\n1. caramel pudding, soft and not "
                                     "too sweet\n2. chestnut cake, made this")},
        true);
    composer->setMode(Composer::Mode::Answering);
    composer->setStatus(QStringList{ChatPage::tr("Answering…"),
                                    ChatPage::tr("%n token(s)", nullptr, 33),
                                    ChatStage::speedText(21)}
                            .join(ChatPage::tr(" · ")));
    clearButton->setEnabled(true);
}

} // namespace anneal::ui
