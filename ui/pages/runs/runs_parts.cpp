#include "ui/pages/runs/runs_parts.h"

#include "core/base/utf8.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/runs/queue_card.h"
#include "ui/pages/runs/run_answers.h"
#include "ui/pages/runs/run_notes.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/train/page_parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {
constexpr int kNarrowPage = 1000, kLookAgainMs = 5000;
} // namespace

RunsPage::Parts::Parts(RunsPage& owner, StudioContext& shared)
    : page(owner)
    , context(shared)
{
    filter.setSourceModel(&model);
    trainingTimer.setInterval(kLookAgainMs);
    build();
    connectControls();
    addShortcuts();
    retranslate();
    takeRuns();
}

QWidget* RunsPage::Parts::buildEmpty()
{
    empty = new MessageCard;
    empty->setObjectName(QStringLiteral("runsEmpty"));
    empty->setFixedWidth(Theme::current().px(560));
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(empty);
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    return place;
}

QWidget* RunsPage::Parts::buildList()
{
    listCard = new Card;
    search = new QLineEdit;
    search->setObjectName(QStringLiteral("runSearch"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search->setFixedWidth(Theme::current().px(290));
    counts = makeLabel(FontRole::Caption, "muted");
    counts->setObjectName(QStringLiteral("runCounts"));
    chosen = makeLabel(FontRole::Body);
    chosen->setObjectName(QStringLiteral("runsChosen"));
    clearTicks = makeButton("clearTicksButton", "link", {}, &page);
    chatButton = makeButton("runChatButton", "primary", QStringLiteral("message-circle"), &page);
    goOnButton = makeButton("runGoOnButton", "", QStringLiteral("play"), &page);
    exportButton = makeButton("runExportButton", "", QStringLiteral("package"), &page);
    menuButton = makeButton("runMenuButton", "quiet", QStringLiteral("ellipsis"), &page);
    menu = new QMenu(menuButton);
    renameAction = menu->addAction(icon(QStringLiteral("pencil")), QString());
    folderAction = menu->addAction(icon(QStringLiteral("folder-open")), QString());
    menu->addSeparator();
    deleteAction = menu->addAction(icon(QStringLiteral("trash-2")), QString());
    menuButton->setMenu(menu);

    table = new RunTable;
    table->setModel(&filter);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    nothingFound = makeLabel(FontRole::Body, "muted");
    nothingFound->setAlignment(Qt::AlignCenter);
    nothingFound->setMinimumHeight(80);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(14, 12, 14, 12);
    tools->setSpacing(8);
    tools->addWidget(search);
    tools->addSpacing(4);
    tools->addWidget(counts);
    tools->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{chosen, clearTicks, goOnButton,
                                                           exportButton, chatButton, menuButton})
        tools->addWidget(widget);
    listCard->body()->setContentsMargins(1, 0, 1, 8);
    listCard->body()->setSpacing(0);
    listCard->body()->addLayout(tools);
    listCard->body()->addWidget(makeLine());
    listCard->body()->addWidget(table, 1);
    listCard->body()->addWidget(nothingFound, 1);
    return listCard;
}

void RunsPage::Parts::build()
{
    notice = new NoticeBar;
    details = new RunDetailsPanel;
    compare = new RunComparePanel;
    lower = new QStackedWidget;
    lower->addWidget(details);
    lower->addWidget(compare);
    splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(12);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 380});
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(10);
    queue = new QueueCard(context.queue());
    column->addWidget(notice);
    column->addWidget(queue);
    stack = new QStackedWidget;
    stack->addWidget(buildEmpty());
    stack->addWidget(splitter);
    column->addWidget(stack, 1);
    auto* outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(content);
    table->setFocus(); // gets the focus when the page is shown
}

void RunsPage::Parts::connectControls()
{
    const auto on = [this](QPushButton* button, void (Parts::*action)()) {
        QObject::connect(button, &QPushButton::clicked, &page,
                         [this, action] { (this->*action)(); });
    };
    on(chatButton, &Parts::chat);
    on(exportButton, &Parts::exportIt);
    on(goOnButton, &Parts::goOn);
    QObject::connect(queue, &QueueCard::startRequested, &page, &RunsPage::startQueueRequested);
    QObject::connect(
        queue, &QueueCard::removed, &page, [this](int row, const config::RunConfig& run) {
            const QString name = RunModel::pathText(pathFromUtf8(run.train().outputDir).filename());
            notice->ask(Tone::Neutral, RunsPage::tr("%1 no longer waits.").arg(name), {},
                        {{RunsPage::tr("Undo"), QStringLiteral("undoTakeOutButton"),
                          [this, row, run] { context.queue().insert(row, run); }, false}});
        });
    QObject::connect(&context.queue(), &RunQueue::saveFailed, &page, [this](const QString& text) {
        tell(Tone::Bad, RunsPage::tr("The queue can't be kept"), text);
    });
    QObject::connect(clearTicks, &QPushButton::clicked, &page, [this] { model.setTicked({}); });
    QObject::connect(renameAction, &QAction::triggered, &page, [this] { beginRename(); });
    QObject::connect(folderAction, &QAction::triggered, &page, [this] { openFolder(); });
    QObject::connect(deleteAction, &QAction::triggered, &page, [this] { askDelete(); });
    QObject::connect(details, &RunDetailsPanel::folderRequested, &page, [this] { openFolder(); });
    RunAnswers* answers = details->answers();
    QObject::connect(answers, &RunAnswers::chatRequested, &page, [this](const QString& folder) {
        context.open(StudioContext::Page::Chat, folder);
    });
    QObject::connect(answers, &RunAnswers::exportRequested, &page, [this](const QString& folder) {
        context.open(StudioContext::Page::Export, folder);
    });
    QObject::connect(answers, &RunAnswers::rowsRequested, &page, [this](const QString& dataSet) {
        context.open(StudioContext::Page::Data, dataSet);
    });
    QObject::connect(answers, &RunAnswers::proposalAccepted, &page, &RunsPage::proposalAccepted);
    QObject::connect(answers, &RunAnswers::rowsChanged, &context, &StudioContext::dataSetsChanged);
    QObject::connect(answers, &RunAnswers::reportSaved, &context,
                     &StudioContext::refreshRunsInBackground); // the list shows the score
    QObject::connect(search, &QLineEdit::textChanged, &page, [this](const QString& text) {
        filter.setWords(text);
        if (!table->currentIndex().isValid() && filter.rowCount() > 0)
            table->setCurrentIndex(filter.index(0, 0));
        showCounts();
    });
    QObject::connect(search, &QLineEdit::returnPressed, table, [this] { table->setFocus(); });
    QObject::connect(table, &RunTable::currentPathChanged, &page, [this] {
        showActions();
        if (model.ticked().size() < 2)
            readDetails();
    });
    QObject::connect(table, &RunTable::openRequested, &page, [this] { open(); });
    QObject::connect(table, &RunTable::renameRequested, &page, [this] { beginRename(); });
    QObject::connect(table, &RunTable::removeRequested, &page, [this] { askDelete(); });
    QObject::connect(table, &QWidget::customContextMenuRequested, &page,
                     [this](const QPoint& at) { menu->popup(table->viewport()->mapToGlobal(at)); });
    QObject::connect(&model, &RunModel::tickedChanged, &page, [this] {
        showActions();
        readDetails();
    });
    QObject::connect(
        &model, &RunModel::renameWanted, &page,
        // After the editor is closed: the list is read anew.
        [this](const QString& path, const QString& name) { rename(path, name); },
        Qt::QueuedConnection);
    QObject::connect(&context, &StudioContext::runsChanged, &page, [this] { takeRuns(); });
    QObject::connect(&context, &StudioContext::pageRequested, &page,
                     [this](StudioContext::Page requested, const QString& what) {
                         if (requested != StudioContext::Page::Runs || what.isEmpty())
                             return;
                         wanted = what;
                         takeRuns();
                     });
    QObject::connect(&context.train(), &TrainBridge::stateChanged, &page,
                     [this] { followTraining(); });
    QObject::connect(&trainingTimer, &QTimer::timeout, &page,
                     [this] { context.refreshRunsInBackground(); });
}

void RunsPage::Parts::addShortcuts()
{
    auto* find = new QShortcut(QKeySequence::Find, &page);
    QObject::connect(find, &QShortcut::activated, &page, [this] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    auto* leave =
        new QShortcut(QKeySequence(Qt::Key_Escape), search, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(leave, &QShortcut::activated, &page, [this] {
        search->clear();
        table->setFocus(Qt::ShortcutFocusReason);
    });
}

void RunsPage::Parts::followTraining()
{
    queue->setCanStart(!context.train().active());
    if (page.isVisible() && context.train().active())
        trainingTimer.start();
    else
        trainingTimer.stop();
}

void RunsPage::Parts::arrange()
{
    table->setNarrow(page.width() < kNarrowPage);
    counts->setVisible(page.width() >= kNarrowPage);
}

void RunsPage::Parts::takeRuns()
{
    if (sample)
        return;
    const QString before = wanted.isEmpty() ? table->currentPath() : wanted;
    const QStringList unfolded = table->unfolded();
    const bool changed = model.setRuns(context.runs());
    if (changed) {
        table->unfold(unfolded);
        table->choose(before);
        if (!table->currentIndex().isValid() && filter.rowCount() > 0)
            table->setCurrentIndex(filter.index(0, 0));
    } else if (!wanted.isEmpty()) {
        table->choose(wanted);
    }
    if (!wanted.isEmpty() && model.find(wanted))
        wanted.clear();
    showList();
    if (changed)
        readDetails();
}

void RunsPage::Parts::showList()
{
    const bool any = model.rowCount() > 0;
    stack->setCurrentIndex(any ? 1 : 0);
    const bool known = context.runsRead() || sample;
    empty->setVisible(known); // nothing is said before the folder was read
    showCounts();
    showActions();
}

void RunsPage::Parts::readDetails()
{
    std::vector<runs::RunEntry> entries;
    for (const QString& path : model.ticked()) {
        if (const auto* run = model.find(path))
            entries.push_back(*run);
    }
    if (entries.size() < 2) {
        entries.clear();
        if (const auto* run = current())
            entries.push_back(*run);
    }
    if (entries.empty() || sample)
        return;
    details->notes()->save();
    detailsJob.run(
        [entries](jobs::JobContext&) {
            std::vector<runs::RunDetails> read;
            for (const auto& run : entries)
                read.push_back(runs::readRunDetails(run.path));
            return read;
        },
        [this, entries](std::vector<runs::RunDetails> read) {
            showDetails(entries, std::move(read));
        });
}

void RunsPage::Parts::showDetails(const std::vector<runs::RunEntry>& entries,
                                  std::vector<runs::RunDetails> read)
{
    if (entries.size() > 1) {
        compare->showRuns(entries, std::move(read));
        lower->setCurrentWidget(compare);
        return;
    }
    details->showRun(entries.front(), read.front());
    lower->setCurrentWidget(details);
}

} // namespace anneal::ui
