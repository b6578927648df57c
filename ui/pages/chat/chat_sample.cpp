#include "ui/pages/chat/chat_parts.h"
#include "ui/pages/chat/chat_stage.h"
#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/conversation_list.h"
#include "ui/pages/chat/load_field.h"
#include "ui/pages/chat/sampling_panel.h"
#include "ui/pages/chat/save_row_bar.h"
#include "ui/pages/chat/side_by_side_bar.h"
#include "ui/widgets/bubble_view.h"

#include <QPushButton>

#include <tuple>

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

using conversations::Message;
using conversations::Role;

std::vector<conversations::Summary> sampleConversations()
{
    constexpr std::int64_t kMinute = 60'000, kDay = 24 * 60 * kMinute;
    const auto now = conversations::nowMs();
    const std::pair<QString, std::int64_t> titles[] = {
        {ChatPage::tr("A first chat with Biscuit"), now},
        {ChatPage::tr("Answers before training"), now - 20 * kMinute},
        {ChatPage::tr("Which dessert to order"), now - kDay},
        {ChatPage::tr("Ten ways to ask its name"), now - kDay}};
    std::vector<conversations::Summary> list;
    for (const auto& [title, time] : titles) {
        const auto fresh = conversations::newConversation();
        list.push_back({fresh.id, title.toStdString(), {}, time, time});
    }
    return list;
}

Message question(const QString& text)
{
    Message message;
    message.text = text.toStdString();
    return message;
}

Message answer(const QString& text, std::int64_t tokens, int lane = 0)
{
    Message message;
    message.role = Role::Assistant;
    message.lane = lane;
    message.text = text.toStdString();
    message.promptTokens = 40;
    message.newTokens = tokens;
    message.contextLength = 8192;
    message.tokensPerSecond = 21;
    message.finishReason = "stop";
    return message;
}

} // namespace

void ChatPage::Parts::showSample(const QString& state)
{
    sample = false;
    const auto sampleList = sampleConversations();
    list->model().reset(sampleList);
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
    composer->offerToolAnswer(false);
    const bool columns = state == QLatin1String("columns");
    const bool loaded = columns || state == QLatin1String("ready") ||
                        state == QLatin1String("answering") || state == QLatin1String("markdown") ||
                        state == QLatin1String("search") || state == QLatin1String("tools") ||
                        state == QLatin1String("settings");
    loadButton->setVisible(!loaded && state != QLatin1String("loading"));
    unloadButton->setVisible(loaded);
    otherPicker->setVisible(columns);
    leaveButton->setVisible(columns);
    sideBySideButton->setVisible(!columns);
    stage->clear();
    if (state == QLatin1String("loading")) {
        stage->showLoading(QStringLiteral("biscuit-2"), 0.62);
        composer->setStatus(ChatPage::tr("Loading…"));
        return;
    }
    if (state == QLatin1String("error")) {
        Error failure;
        failure.code = ErrorCode::NotFound;
        failure.message = "The model 'SmolLM2-135M-Instruct' was not found in the model folder.";
        failure.context = {{"model", "SmolLM2-135M-Instruct"}};
        stage->showError(failure);
        return;
    }
    if (!loaded) {
        stage->showNothingLoaded(QStringLiteral("biscuit-2"));
        return;
    }
    sampling->setTemplateNote(
        Tone::Good,
        ChatPage::tr("The same chat template as in training: %1").arg(QStringLiteral("smollm2")));
    composer->setReady(true);
    composer->setStatus(ChatPage::tr("Enter sends, Shift+Enter starts a line"));
    if (state == QLatin1String("ready") || state == QLatin1String("settings")) {
        stage->showFirstQuestion(ChatPage::tr("Who are you?"));
        if (state == QLatin1String("settings")) {
            sampling->loading().setText(QStringLiteral("quantization_bit: 8"));
            sampling->loading().setLoadedOtherwise(true);
            sampling->showLoading();
        }
        return;
    }
    stage->hideMessage();
    list->setCurrent(QString::fromStdString(sampleList.front().id));
    if (columns)
        showSampleColumns();
    else if (state == QLatin1String("markdown"))
        showSampleMarkdown();
    else if (state == QLatin1String("tools"))
        showSampleTools();
    else
        showSampleAnswer(state == QLatin1String("search"));
}

void ChatPage::Parts::showSampleAnswer(bool searched)
{
    stage->addTurn(question(ChatPage::tr("Who are you?")), {});
    stage->addTurn(answer(ChatPage::tr("Meow! I am Biscuit, the cat who waits tables at Paws Café. "
                                       "What may I bring you? 😸"),
                          34),
                   {});
    stage->addTurn(question(ChatPage::tr("Can you make coffee then?")), {});
    stage->addTurn(answer(ChatPage::tr("I am only a talking cat, so making coffee is not my job. "
                                       "But I am an excellent coffee taster."),
                          31),
                   {.version = 2, .versions = 2});
    if (searched) {
        const auto text = ChatPage::tr("coffee");
        std::vector<conversations::Hit> hits;
        const auto& all = list->model();
        const QString lines[] = {ChatPage::tr("so making coffee is not my job"),
                                 ChatPage::tr("a coffee and a slice of cake")};
        for (int row : {0, 2}) {
            const auto line = lines[row / 2];
            const auto at = std::max<qsizetype>(0, line.indexOf(text));
            hits.push_back({all.index(row).data(ConversationModel::IdRole).toString().toStdString(),
                            2, line.toStdString(), line.left(at).toUtf8().size() * 1uL,
                            text.toUtf8().size() * 1uL});
        }
        list->showSampleSearch(text, hits);
        stage->bubbles().setMarked(text);
        saveRow->showSample();
        return;
    }
    stage->addTurn(
        question(ChatPage::tr("I am a little tired today. Something warm, and a dessert with it?")),
        {});
    auto growing = answer(ChatPage::tr("Then a **hot chocolate**, with a cat's paw drawn on "
                                       "the foam. With it:\n\n1. caramel pudding, soft and not "
                                       "too sweet\n2. chestnut cake, made this"),
                          0);
    stage->addTurn(growing, {.streaming = true});
    composer->setMode(Composer::Mode::Answering);
    composer->setStatus(QStringList{ChatPage::tr("Answering…"),
                                    ChatPage::tr("%n token(s)", nullptr, 33),
                                    ChatStage::speedText(21)}
                            .join(ChatPage::tr(" · ")));
}

void ChatPage::Parts::showSampleMarkdown()
{
    stage->addTurn(question(ChatPage::tr("Greatest common divisor in Python, please")), {});
    auto said =
        answer(ChatPage::tr("<think>\nEuclid's way is the shortest: take the remainder until "
                            "nothing is left.\n</think>\n\n"
                            "### Euclid's algorithm\n"
                            "Take the remainder until it is `0`:\n\n"
                            "```python\ndef gcd(a, b):\n    while b:\n        a, b = b, a % "
                            "b\n    return a\n```\n\n"
                            "| a | b | gcd |\n|---|---|---|\n| 12 | 8 | 4 |\n| 7 | 5 | 1 "
                            "|\n\nMore in [the handbook](https://docs.python.org/3/)."),
               212);
    said.thoughtSeconds = 3.2;
    said.thoughtTokens = 120;
    said.finishReason = "length";
    stage->addTurn(said, {.canContinue = true, .version = 2, .versions = 3});
    stage->bubbles().setThoughtOpen(1, true);
}

void ChatPage::Parts::showSampleTools()
{
    ChatSettings settings;
    settings.tools = R"([{"name": "table_free", "description": "Whether a table is free",
  "parameters": {"type": "object",
    "properties": {"people": {"type": "integer"}}}}])";
    sampling->setSettings(settings);
    sampling->showTools();
    stage->addTurn(question(ChatPage::tr("Is there a table for four tonight?")), {});
    ChatStage::Extras called;
    called.calls = {{"table_free", R"({"people": 4, "time": "19:00"})"}};
    stage->addTurn(answer(QStringLiteral("call"), 24), called);
    auto told = question(QStringLiteral("{\"free\": true, \"table\": 7}"));
    told.role = Role::Observation;
    stage->addTurn(told, {});
    stage->addTurn(answer(ChatPage::tr("Yes: table 7 by the window is free at seven. Shall I keep "
                                       "it for you?"),
                          21),
                   {});
    composer->offerToolAnswer(true);
}

void ChatPage::Parts::showSampleColumns()
{
    sampleColumns = true;
    otherPicker->setItems({ModelChoices::toItem(options.front())});
    otherPicker->setCurrent(options.front().id);
    const ChatStage::Extras both{.sideBySide = true};
    const std::tuple<QString, QString, QString> rounds[] = {
        {ChatPage::tr("Who are you?"),
         ChatPage::tr("I am SmolLM, an AI assistant trained by Hugging Face. I can answer "
                      "questions, help with writing and explain ideas."),
         ChatPage::tr(
             "Meow! I am Biscuit, the cat who waits tables at Paws Café. Coffee or cake?")},
        {ChatPage::tr("Do you work somewhere with a nice smell?"),
         ChatPage::tr("As an AI language model, I do not have a workplace and cannot smell "
                      "anything."),
         ChatPage::tr("At Paws Café it always smells of coffee and warm cinnamon rolls. I nap on "
                      "the machine when nobody looks!")},
        {ChatPage::tr("What is 12 times 8?"), ChatPage::tr("12 times 8 is 96."),
         ChatPage::tr("12 times 8 is 96. Now, may I bring you the bill?")}};
    for (const auto& [asked, base, tuned] : rounds) {
        stage->addTurn(question(asked), both);
        stage->addTurn(answer(base, 27, 0), both);
        stage->addTurn(answer(tuned, 22, 1), both);
    }
    ChatSettings settings;
    settings.options.temperature = 0;
    settings.options.seed = 42;
    sideBySideBar->show(settings, false, true);
    composer->setPlaceholder(ChatPage::tr("Ask both…"));
    composer->setStatus(QStringList{ChatPage::tr("Enter sends to both, Shift+Enter starts a line"),
                                    ChatPage::tr("both share one base in memory")}
                            .join(ChatPage::tr(" · ")));
    listToggle->setChecked(false);
    settingsToggle->setChecked(false);
    arrange();
}

} // namespace anneal::ui
