#include "ui/pages/chat/chat_parts.h"

#include "core/base/utf8.h"
#include "ui/pages/chat/chat_stage.h"
#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/conversation_list.h"
#include "ui/pages/chat/load_field.h"
#include "ui/pages/chat/sampling_panel.h"
#include "ui/pages/chat/save_row_bar.h"
#include "ui/pages/chat/side_by_side_bar.h"
#include "ui/pages/file_dialogs.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/bubble_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kListWidth = 204, kSettingsWidth = 264, kNarrowPage = 980;
const QString kOpenAction = QStringLiteral("open");

} // namespace

ChatPage::Parts::Parts(ChatPage& owner, StudioContext& shared)
    : page(owner)
    , context(shared)
    , bridge(shared.chat())
    , session(shared.chat())
{
    build();
    connectControls();
    connectBubbles();
    connectList();
    connectStore();
    addShortcuts();
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
    sideBySideBar = new SideBySideBar;
    picker = new ListPicker;
    picker->setObjectName(QStringLiteral("checkpointPicker"));
    otherPicker = new ListPicker;
    otherPicker->setObjectName(QStringLiteral("otherCheckpointPicker"));
    const auto button = [](const char* name) {
        auto* made = new QPushButton;
        made->setObjectName(QLatin1String(name));
        return made;
    };
    loadButton = button("loadButton");
    unloadButton = button("unloadButton");
    sideBySideButton = button("sideBySideButton");
    leaveButton = button("leaveSideBySideButton");
    listToggle = button("conversationsToggle");
    settingsToggle = button("samplingToggle");
    for (auto* large : {loadButton, unloadButton, sideBySideButton, leaveButton})
        setButtonSize(large, ButtonSize::Large);
    for (auto* quiet : {listToggle, settingsToggle})
        setButtonKind(quiet, "quiet");
    for (auto* toggle : {listToggle, settingsToggle})
        toggle->setCheckable(true);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(12, 10, 12, 10);
    header->setSpacing(8);
    header->addWidget(listToggle);
    header->addWidget(otherPicker, 10);
    header->addWidget(picker, 10);
    header->addWidget(loadButton);
    header->addWidget(unloadButton);
    header->addStretch(1);
    header->addWidget(sideBySideButton);
    header->addWidget(leaveButton);
    header->addWidget(settingsToggle);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 14);
    foot->setSpacing(8);
    foot->addWidget(saveRow);
    foot->addWidget(sideBySideBar);
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
    QObject::connect(otherPicker, &ListPicker::chosen, &page,
                     [this](const QString& id) { chooseOther(id); });
    QObject::connect(otherPicker, &ListPicker::actionTriggered, &page, [this] { openElsewhere(); });
    QObject::connect(sideBySideButton, &QPushButton::clicked, &page, [this] { enterSideBySide(); });
    QObject::connect(leaveButton, &QPushButton::clicked, &page, [this] { leaveSideBySide(); });
    QObject::connect(sideBySideBar, &SideBySideBar::changeRequested, &page, [this] {
        settingsToggle->setChecked(!settingsToggle->isChecked());
        narrowShowsSettings = settingsToggle->isChecked();
        arrange();
    });
    QObject::connect(sideBySideBar, &SideBySideBar::saveRequested, &page, [this] {
        exportConversation(session.id(), conversations::ExportForm::Markdown);
    });
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
    QObject::connect(composer, &Composer::toolAnswerChanged, &page, [this] { showState(); });
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
        if (bridge.state() == ChatState::Empty || (sideBySide() && !bridge.hasOther()))
            loadMissing();
        else
            session.regenerate();
        showMessage();
    });
    QObject::connect(stage, &ChatStage::dismissed, &page, [this] {
        error.reset();
        showMessage();
    });

    QObject::connect(saveRow, &SaveRowBar::saved, &page, [this](const QString& file) {
        context.preferences().setValue(QStringLiteral("chat/rowTarget"), file);
        Q_EMIT context.dataSetsChanged();
    });
    QObject::connect(saveRow, &SaveRowBar::undone, &page,
                     [this] { Q_EMIT context.dataSetsChanged(); });
    QObject::connect(saveRow, &SaveRowBar::showRequested, &page,
                     [this](const QString& file, int line) {
                         context.open(StudioContext::Page::Data,
                                      QStringLiteral("%1#%2").arg(file).arg(line + 1));
                     });
    QObject::connect(saveRow, &SaveRowBar::failed, &page, [this](const Error& failure) {
        error = failure;
        showMessage();
    });

    QObject::connect(sampling, &SamplingPanel::settingsChanged, &page, [this] {
        session.setSettings(sampling->settings());
        showSideBySide();
        showState(); // tools make a tool's answer possible
    });
    QObject::connect(sampling, &SamplingPanel::plainTextChanged, &page, [this](bool plain) {
        stage->setPlain(plain);
        if (!sample)
            for (int turn = 0; turn < session.turnCount(); ++turn)
                stage->setTurn(turn, session.turn(turn), extras(turn));
    });
    stage->setPlain(sampling->plainText());
    QObject::connect(&sampling->loading(), &LoadField::changed, &page,
                     [this] { showLoadedOtherwise(); });
    QObject::connect(&sampling->loading(), &LoadField::loadAgainRequested, &page,
                     [this] { load(); });
    QObject::connect(sampling, &SamplingPanel::systemChanged, &page, [this](const QString& system) {
        session.setSystem(system);
        showSideBySide();
    });
    session.setSettings(sampling->settings());

    QObject::connect(&context, &StudioContext::modelsChanged, &page, [this] { refreshChoices(); });
    QObject::connect(&context, &StudioContext::runsChanged, &page, [this] { refreshChoices(); });
    QObject::connect(&context, &StudioContext::chatTemplateChanged, &page,
                     [this] { showTemplate(); });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page wanted, const QString& what) {
                         if (wanted == StudioContext::Page::Chat && !what.isEmpty())
                             openTarget(what);
                     });
}

void ChatPage::Parts::connectBubbles()
{
    auto& bubbles = stage->bubbles();
    QObject::connect(&bubbles, &BubbleView::copyRequested, &page, [this](int turn) {
        const bool ofTool = turn < session.turnCount() &&
                            session.turn(turn).role == conversations::Role::Observation;
        QApplication::clipboard()->setText(ofTool ? QString::fromStdString(session.turn(turn).text)
                                                  : stage->bubbles().text(turn));
    });
    QObject::connect(&bubbles, &BubbleView::regenerateRequested, &page,
                     [this](int turn) { whenLoaded([this, turn] { session.regenerate(turn); }); });
    QObject::connect(&bubbles, &BubbleView::continueRequested, &page, [this](int turn) {
        whenLoaded([this, turn] { session.continueAnswer(turn); });
    });
    QObject::connect(&bubbles, &BubbleView::versionRequested, &page,
                     [this](int turn, int step) { session.chooseVersion(turn, step); });
    QObject::connect(&bubbles, &BubbleView::editRequested, &page,
                     [this](int turn) { beginEdit(turn); });
    QObject::connect(&bubbles, &BubbleView::saveAsRowRequested, &page,
                     [this](int turn) { saveRowOf(turn); });
    QObject::connect(&bubbles, &BubbleView::linkActivated, &page,
                     [](const QUrl& url) { QDesktopServices::openUrl(url); });
}

void ChatPage::Parts::addShortcuts()
{
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
        dropWaiting();
        saveRow->hide();
        error.reset();
        sampling->setSystem(QString::fromStdString(session.conversation().system));
        if (session.conversation().settings.empty()) // of an earlier version
            session.setSettings(sampling->settings());
        else
            sampling->setSettings(chatSettings(session.conversation().settings));
        showAllTurns();
        list->setCurrent(session.id());
        showSideBySide();
        proposeRole();
        showState();
    });
    QObject::connect(&session, &ChatSession::turnAdded, &page, [this](int turn) {
        error.reset();
        saveRow->hide();
        tokensSoFar = 0;
        speedSoFar = 0;
        stage->addTurn(session.turn(turn), extras(turn));
        proposeRole();
        showState();
    });
    QObject::connect(&session, &ChatSession::textAppended, &page,
                     [this](int turn, const QString& piece) {
                         stage->appendText(turn, session.turn(turn), piece);
                     });
    const auto showTurn = [this](int turn) {
        stage->setTurn(turn, session.turn(turn), extras(turn));
        showState();
    };
    QObject::connect(&session, &ChatSession::turnTextChanged, &page, [this, showTurn](int turn) {
        proposeRole(); // another version may call a tool where this one does not
        showTurn(turn);
    });
    QObject::connect(&session, &ChatSession::turnContinued, &page, showTurn);
    QObject::connect(&session, &ChatSession::turnFinished, &page, [this, showTurn](int turn) {
        proposeRole();
        showTurn(turn);
    });
    QObject::connect(&session, &ChatSession::turnsRemoved, &page, [this](int from) {
        endEdit();
        stage->removeFrom(from);
    });
    QObject::connect(&session, &ChatSession::changed, &page,
                     [this](const std::vector<std::int64_t>& numbers) {
                         kept.save(session.conversation(), numbers);
                         list->model().put(session.conversation().summary());
                         list->setCurrent(session.id());
                         showStatus();
                     });

    QObject::connect(&bridge, &ChatBridge::stateChanged, &page, [this](ChatState state) {
        if (state == ChatState::Loading) {
            error.reset();
            followLoaded();
        }
        showState();
        if (state == ChatState::Empty)
            todo = nullptr;
        if (state != ChatState::Ready || !session.ready())
            return;
        if (!waiting.isEmpty())
            submit(std::exchange(waiting, QString()));
        else if (todo)
            std::exchange(todo, nullptr)();
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
        dropWaiting();
        error = failure;
        showState();
    });
}

void ChatPage::Parts::retranslate()
{
    page.setAccessibleName(ChatPage::tr("Chat"));
    loadButton->setText(ChatPage::tr("Load"));
    unloadButton->setText(ChatPage::tr("Unload"));
    sideBySideButton->setText(ChatPage::tr("Side by side"));
    setButtonIcon(sideBySideButton, QStringLiteral("columns-2"));
    sideBySideButton->setToolTip(
        ChatPage::tr("A new conversation with two models that answer the same questions"));
    setIconOnly(leaveButton, QStringLiteral("x"), ChatPage::tr("Back to one model"));
    otherPicker->setPlaceholder(ChatPage::tr("Choose a model"),
                                ChatPage::tr("base, run or checkpoint"));
    otherPicker->setAccessibleName(ChatPage::tr("The model at the left"));
    otherPicker->setEmptyText(ChatPage::tr("No model on this PC yet."));
    setIconOnly(listToggle, QStringLiteral("messages-square"), ChatPage::tr("Conversations"));
    setIconOnly(settingsToggle, QStringLiteral("sliders-horizontal"),
                ChatPage::tr("Answer settings"));
    picker->setPlaceholder(ChatPage::tr("Choose a model"), ChatPage::tr("base, run or checkpoint"));
    picker->setAccessibleName(ChatPage::tr("Model or checkpoint to talk to"));
    picker->setEmptyText(ChatPage::tr("No model on this PC yet."));
    const QVector<ListPicker::Item> actions{{kOpenAction,
                                             ChatPage::tr("Open a model or adapter folder…"),
                                             {},
                                             QStringLiteral("folder-open"),
                                             0,
                                             true,
                                             {}}};
    picker->setActions(actions);
    otherPicker->setActions(actions);
    list->retranslate();
    stage->retranslate();
    composer->retranslate();
    sampling->retranslate();
    saveRow->retranslate();
    sideBySideBar->retranslate();
    refreshChoices();
    if (!sample)
        for (int turn = 0; turn < session.turnCount(); ++turn)
            stage->setTurn(turn, session.turn(turn), extras(turn));
    showSideBySide();
    showState();
}

void ChatPage::Parts::arrange()
{
    narrow = page.width() < kNarrowPage;
    const bool columns = sideBySide() || sampleColumns;
    listToggle->setVisible(narrow || columns);
    settingsToggle->setVisible(narrow || columns);
    if (columns) { // the answers need the width: each side panel only when it is asked for
        if (narrow && listToggle->isChecked() && settingsToggle->isChecked())
            (narrowShowsSettings ? listToggle : settingsToggle)->setChecked(false);
        list->setVisible(listToggle->isChecked());
        sampling->setVisible(settingsToggle->isChecked());
    } else {
        list->setVisible(!narrow || !narrowShowsSettings);
        sampling->setVisible(!narrow || narrowShowsSettings);
        listToggle->setChecked(!narrowShowsSettings);
        settingsToggle->setChecked(narrowShowsSettings);
    }
    picker->setMaximumWidth(columns ? QWIDGETSIZE_MAX : 330);
    picker->setMinimumWidth(120);
    otherPicker->setMinimumWidth(120);
}

} // namespace anneal::ui
