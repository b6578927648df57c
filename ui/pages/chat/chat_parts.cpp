#include "ui/pages/chat/chat_parts.h"

#include "core/base/utf8.h"
#include "ui/pages/chat/chat_stage.h"
#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/conversation_list.h"
#include "ui/pages/chat/sampling_panel.h"
#include "ui/pages/chat/save_row_bar.h"
#include "ui/pages/file_dialogs.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/bubble_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kListWidth = 204, kSettingsWidth = 264, kNarrowPage = 980;
const QString kOpenAction = QStringLiteral("open");
const QString kLastChoice = QStringLiteral("chat/checkpoint");

bool samePlace(const QString& a, const QString& b)
{
    std::error_code ignored;
    return a == b || std::filesystem::equivalent(pathFromUtf8(a.toStdString()),
                                                 pathFromUtf8(b.toStdString()), ignored);
}

} // namespace

ChatPage::Parts::Parts(ChatPage& owner, StudioContext& shared)
    : page(owner)
    , context(shared)
    , bridge(shared.chat())
    , session(shared.chat())
{
    build();
    connectControls();
    connectSession();
    retranslate();
}

void ChatPage::Parts::build()
{
    list = new ConversationList;
    stage = new ChatStage;
    composer = new Composer;
    sampling = new SamplingPanel(context.preferences());
    saveRow = new SaveRowBar;
    picker = new ListPicker;
    picker->setObjectName(QStringLiteral("checkpointPicker"));
    picker->setMinimumWidth(180);
    picker->setMaximumWidth(330);
    const auto button = [](const char* name) {
        auto* made = new QPushButton;
        made->setObjectName(QLatin1String(name));
        return made;
    };
    loadButton = button("loadButton");
    unloadButton = button("unloadButton");
    regenerateButton = button("regenerateButton");
    clearButton = button("clearButton");
    listToggle = button("conversationsToggle");
    settingsToggle = button("samplingToggle");
    for (auto* large : {loadButton, unloadButton})
        setButtonSize(large, ButtonSize::Large);
    for (auto* quiet : {regenerateButton, clearButton, listToggle, settingsToggle})
        setButtonKind(quiet, "quiet");
    for (auto* toggle : {listToggle, settingsToggle})
        toggle->setCheckable(true);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(12, 10, 12, 10);
    header->setSpacing(8);
    header->addWidget(listToggle);
    header->addWidget(picker, 10);
    header->addWidget(loadButton);
    header->addWidget(unloadButton);
    header->addStretch(1);
    header->addWidget(regenerateButton);
    header->addWidget(clearButton);
    header->addWidget(settingsToggle);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 14);
    foot->setSpacing(8);
    foot->addWidget(saveRow);
    foot->addWidget(composer);
    auto* centre = new Card;
    centre->body()->setContentsMargins(1, 1, 1, 1);
    centre->body()->setSpacing(0);
    centre->body()->addLayout(header);
    centre->body()->addWidget(makeLine());
    centre->body()->addWidget(stage, 1);
    centre->body()->addLayout(foot);

    list->setFixedWidth(kListWidth);
    sampling->setFixedWidth(kSettingsWidth);
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(list);
    row->addWidget(centre, 1);
    row->addWidget(sampling);
}

void ChatPage::Parts::connectControls()
{
    QObject::connect(picker, &ListPicker::chosen, &page, [this](const QString& id) { choose(id); });
    QObject::connect(picker, &ListPicker::actionTriggered, &page, [this] { openElsewhere(); });
    QObject::connect(loadButton, &QPushButton::clicked, &page, [this] { load(); });
    QObject::connect(unloadButton, &QPushButton::clicked, &page, [this] { bridge.unload(); });
    QObject::connect(regenerateButton, &QPushButton::clicked, &page,
                     [this] { session.regenerate(); });
    QObject::connect(clearButton, &QPushButton::clicked, &page, [this] { session.clear(); });
    QObject::connect(listToggle, &QPushButton::clicked, &page, [this] {
        narrowShowsSettings = false;
        arrange();
    });
    QObject::connect(settingsToggle, &QPushButton::clicked, &page, [this] {
        narrowShowsSettings = true;
        arrange();
    });

    QObject::connect(composer, &Composer::submitted, &page,
                     [this](const QString& text) { submit(text); });
    QObject::connect(composer, &Composer::stopRequested, &page, [this] { session.stop(); });
    QObject::connect(composer, &Composer::editCancelled, &page, [this] { endEdit(); });
    QObject::connect(stage, &ChatStage::cancelLoadRequested, &page, [this] {
        waiting.clear();
        bridge.stop();
    });
    QObject::connect(stage, &ChatStage::askRequested, &page,
                     [this](const QString& text) { submit(text); });
    QObject::connect(stage, &ChatStage::retryRequested, &page, [this] {
        error.reset();
        if (bridge.state() == ChatState::Empty)
            load();
        else
            session.regenerate();
        showMessage();
    });
    QObject::connect(stage, &ChatStage::dismissed, &page, [this] {
        error.reset();
        showMessage();
    });
    auto& bubbles = stage->bubbles();
    QObject::connect(&bubbles, &BubbleView::copyRequested, &page, [this](int turn) {
        QApplication::clipboard()->setText(stage->bubbles().text(turn));
    });
    QObject::connect(&bubbles, &BubbleView::regenerateRequested, &page,
                     [this](int turn) { regenerate(turn); });
    QObject::connect(&bubbles, &BubbleView::editRequested, &page,
                     [this](int turn) { beginEdit(turn); });
    QObject::connect(&bubbles, &BubbleView::saveAsRowRequested, &page,
                     [this](int turn) { beginSaveRow(turn); });

    QObject::connect(saveRow, &SaveRowBar::saved, &page, [this](const QString& file) {
        context.preferences().setValue(QStringLiteral("chat/rowTarget"), file);
        Q_EMIT context.dataSetsChanged();
    });
    QObject::connect(saveRow, &SaveRowBar::showRequested, &page,
                     [this](const QString& file, int line) {
                         context.open(StudioContext::Page::Data,
                                      QStringLiteral("%1#%2").arg(file).arg(line + 1));
                     });
    QObject::connect(saveRow, &SaveRowBar::failed, &page, [this](const Error& failure) {
        error = failure;
        showMessage();
    });

    QObject::connect(list, &ConversationList::newRequested, &page, [this] {
        session.startNew();
        composer->focusField();
    });
    QObject::connect(list, &ConversationList::chosen, &page,
                     [this](const QString& id) { openConversation(id); });
    QObject::connect(list, &ConversationList::deleteRequested, &page,
                     [this](const QString& id) { deleteConversation(id); });
    QObject::connect(list, &ConversationList::undoDeleteRequested, &page, [this] {
        if (!deleted)
            return;
        const auto back = *std::exchange(deleted, std::nullopt);
        list->setUndo({});
        if (const auto saved = ChatStore::save(back); !saved)
            error = saved.error();
        list->model().put(back);
        openConversation(back.id);
    });
    QObject::connect(&list->model(), &ConversationModel::renamed, &page, [this](const QString& id) {
        const auto* renamed = list->model().find(id);
        if (id == session.conversation().id)
            session.setTitle(renamed->title);
        if (const auto saved = ChatStore::save(*renamed); !saved) {
            error = saved.error();
            showMessage();
        }
    });

    QObject::connect(sampling, &SamplingPanel::optionsChanged, &page,
                     [this] { session.setOptions(sampling->options()); });
    QObject::connect(sampling, &SamplingPanel::systemChanged, &page,
                     [this](const QString& system) { session.setSystem(system); });
    session.setOptions(sampling->options());

    QObject::connect(&context, &StudioContext::modelsChanged, &page, [this] { refreshChoices(); });
    QObject::connect(&context, &StudioContext::runsChanged, &page, [this] { refreshChoices(); });
    QObject::connect(&context, &StudioContext::chatTemplateChanged, &page,
                     [this] { showTemplate(); });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page wanted, const QString& what) {
                         if (wanted == StudioContext::Page::Chat && !what.isEmpty())
                             openTarget(what);
                     });

    auto* find =
        new QShortcut(QKeySequence::Find, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(find, &QShortcut::activated, &page, [this] {
        narrowShowsSettings = false;
        arrange();
        list->focusSearch();
    });
    for (const auto& keys : {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")}) {
        auto* send = new QShortcut(QKeySequence(keys), &page, nullptr, nullptr,
                                   Qt::WidgetWithChildrenShortcut);
        QObject::connect(send, &QShortcut::activated, &page, [this] {
            if (!composer->text().trimmed().isEmpty())
                submit(composer->text());
        });
    }
    auto* stop = new QShortcut(QKeySequence(QStringLiteral("Ctrl+.")), &page, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    QObject::connect(stop, &QShortcut::activated, &page, [this] { session.stop(); });
}

void ChatPage::Parts::connectSession()
{
    QObject::connect(&session, &ChatSession::reopened, &page, [this] {
        endEdit();
        saveRow->hide();
        sampling->setSystem(session.conversation().system);
        stage->showTurns(session.conversation().turns);
        list->setCurrent(session.conversation().id);
        showState();
    });
    QObject::connect(&session, &ChatSession::turnAdded, &page, [this](int turn) {
        error.reset();
        saveRow->hide();
        tokensSoFar = 0;
        speedSoFar = 0;
        const auto& added = session.conversation().turns[turn];
        stage->addTurn(added, !added.fromUser);
        showState();
    });
    QObject::connect(&session, &ChatSession::textAppended, &page,
                     [this](int turn, const QString& piece) { stage->appendText(turn, piece); });
    const auto showTurn = [this](int turn) {
        stage->setTurn(turn, session.conversation().turns[turn]);
        showState();
    };
    QObject::connect(&session, &ChatSession::turnTextChanged, &page, showTurn);
    QObject::connect(&session, &ChatSession::turnFinished, &page, showTurn);
    QObject::connect(&session, &ChatSession::turnsRemoved, &page, [this](int from) {
        endEdit();
        stage->removeFrom(from);
    });
    QObject::connect(&session, &ChatSession::changed, &page, [this] {
        const auto& conversation = session.conversation();
        list->model().put(conversation);
        list->setCurrent(conversation.id);
        showStatus();
    });
    QObject::connect(&session, &ChatSession::saveFailed, &page, [this](const Error& failure) {
        error = failure;
        showMessage();
    });

    QObject::connect(&bridge, &ChatBridge::stateChanged, &page, [this](ChatState state) {
        if (state == ChatState::Loading)
            error.reset();
        showState();
        if (state == ChatState::Empty)
            waitingTurn.reset();
        if (state != ChatState::Ready)
            return;
        if (!waiting.isEmpty())
            submit(std::exchange(waiting, QString()));
        else if (waitingTurn)
            session.regenerate(*std::exchange(waitingTurn, std::nullopt));
    });
    QObject::connect(&bridge, &ChatBridge::loadProgressed, &page, [this](double fraction) {
        loadFraction = fraction;
        showMessage();
    });
    QObject::connect(&bridge, &ChatBridge::tokensArrived, &page,
                     [this](qint64 tokens, double tokensPerSecond) {
                         tokensSoFar = tokens;
                         speedSoFar = tokensPerSecond;
                         showStatus();
                     });
    QObject::connect(&bridge, &ChatBridge::failed, &page, [this](const Error& failure) {
        if (!waiting.isEmpty())
            composer->setText(std::exchange(waiting, QString()));
        error = failure;
        showState();
    });
}

void ChatPage::Parts::retranslate()
{
    page.setAccessibleName(ChatPage::tr("Chat"));
    loadButton->setText(ChatPage::tr("Load"));
    unloadButton->setText(ChatPage::tr("Unload"));
    clearButton->setText(ChatPage::tr("Clear"));
    clearButton->setToolTip(ChatPage::tr("Remove all messages of this conversation"));
    setIconOnly(regenerateButton, QStringLiteral("refresh-cw"),
                ChatPage::tr("Answer the last question again"));
    setIconOnly(listToggle, QStringLiteral("messages-square"), ChatPage::tr("Conversations"));
    setIconOnly(settingsToggle, QStringLiteral("sliders-horizontal"),
                ChatPage::tr("Answer settings"));
    picker->setPlaceholder(ChatPage::tr("Choose a model"), ChatPage::tr("base, run or checkpoint"));
    picker->setAccessibleName(ChatPage::tr("Model or checkpoint to talk to"));
    picker->setEmptyText(ChatPage::tr("No model on this PC yet."));
    picker->setActions({{kOpenAction,
                         ChatPage::tr("Open a model or adapter folder…"),
                         {},
                         QStringLiteral("folder-open"),
                         0,
                         true,
                         {}}});
    list->retranslate();
    stage->retranslate();
    composer->retranslate();
    sampling->retranslate();
    saveRow->retranslate();
    refreshChoices();
    if (!session.conversation().turns.isEmpty())
        for (int turn = 0; turn < session.conversation().turns.size(); ++turn)
            if (!(session.answering() && turn == session.conversation().turns.size() - 1))
                stage->setTurn(turn, session.conversation().turns[turn]);
    showState();
}

void ChatPage::Parts::arrange()
{
    narrow = page.width() < kNarrowPage;
    list->setVisible(!narrow || !narrowShowsSettings);
    sampling->setVisible(!narrow || narrowShowsSettings);
    listToggle->setVisible(narrow);
    settingsToggle->setVisible(narrow);
    listToggle->setChecked(!narrowShowsSettings);
    settingsToggle->setChecked(narrowShowsSettings);
}

void ChatPage::Parts::refreshChoices()
{
    if (sample)
        return;
    options = ModelChoices::list(context.models(), context.runs(), QDateTime::currentDateTime());
    for (const auto& other : opened)
        if (!ModelChoices::find(options, other.id))
            options.push_back(other);
    QVector<ListPicker::Item> items;
    for (const auto& option : options)
        items.append(ModelChoices::toItem(option));
    const auto before = picker->currentId();
    picker->setItems(items);
    const auto remembered = context.preferences().value(kLastChoice).toString();
    const auto* newest = ModelChoices::newest(options);
    if (ModelChoices::find(options, before))
        picker->setCurrent(before);
    else if (const auto* last = ModelChoices::find(options, remembered);
             last && last->problem.isEmpty())
        picker->setCurrent(remembered);
    else if (newest)
        picker->setCurrent(newest->id);
    showState();
}

const ModelOption* ChatPage::Parts::chosen() const
{
    return ModelChoices::find(options, picker->currentId());
}

void ChatPage::Parts::choose(const QString& id)
{
    picker->setCurrent(id);
    context.preferences().setValue(kLastChoice, id);
    if (bridge.state() != ChatState::Empty)
        load();
    else
        showState();
}

void ChatPage::Parts::openElsewhere()
{
    askForFile(&page, FileQuestion::Folder, ChatPage::tr("Open a model or adapter folder"),
               context.preferences().value(QStringLiteral("chat/folder")).toString(), {},
               [this](const QString& folder) {
                   context.preferences().setValue(QStringLiteral("chat/folder"), folder);
                   openTarget(folder);
               });
}

void ChatPage::Parts::openTarget(const QString& what)
{
    const auto open = [this](const QString& id) {
        choose(id);
        if (bridge.state() == ChatState::Empty)
            load();
    };
    for (const auto& option : options)
        if (samePlace(option.id, what) || option.title == what) {
            open(QString(option.id));
            return;
        }
    const auto found = ModelChoices::describe(what);
    if (!found) {
        error = found.error();
        showMessage();
        return;
    }
    opened.push_back(*found);
    refreshChoices();
    open(found->id);
}

void ChatPage::Parts::load()
{
    const auto* option = chosen();
    if (!option) {
        picker->openList();
        return;
    }
    auto choice = option->choice;
    const auto* entry = context.modelEntry();
    if (option->kind == ModelOption::Kind::Base && entry &&
        samePlace(option->id, QString::fromStdString(toUtf8(entry->path))))
        choice.model.chatTemplate = context.chatTemplate().toStdString();
    loadFraction = 0;
    error.reset();
    session.setCheckpoint(option->id);
    bridge.load(choice);
    composer->focusField();
}

} // namespace anneal::ui
