#include "ui/shell/main_window.h"

#include "ui/bridge/export_bridge.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/chat_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/help_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/serve_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/train_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desktop_notice.h"
#include "ui/shell/focus_areas.h"
#include "ui/shell/keep_awake.h"
#include "ui/shell/model_bar.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/opened_path.h"
#include "ui/shell/run_pill.h"
#include "ui/shell/taskbar_progress.h"
#include "ui/shell/tour.h"
#include "ui/shell/training_notices.h"
#include "ui/shell/tray.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace anneal::ui {

namespace {

constexpr int kNarrow = 1180;
constexpr QSize kUsual(1280, 800), kSmallest(1024, 640);
constexpr const char* kTourSeen = "window/tourSeen";

} // namespace

MainWindow::MainWindow(StudioContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_nav(new NavBar(this))
    , m_bar(new ModelBar(context, this))
    , m_stack(new QStackedWidget(this))
    , m_awake(new KeepAwake(this))
    , m_taskbar(new TaskbarProgress(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Anneal Studio"));
    setWindowIcon(brandIcon());
    setAcceptDrops(true);
    setMinimumSize(kSmallest);
    m_stack->setObjectName(QStringLiteral("pageStack"));

    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    row->addWidget(m_nav);
    row->addLayout(column, 1);
    setCentralWidget(content);
    resize(kUsual);

    connect(m_nav, &NavBar::pageChosen, this, &MainWindow::showPage);
    connect(m_bar, &ModelBar::languageChosen, &context.preferences(), &Preferences::setLanguage);
    connect(&context, &StudioContext::pageNeeded, this, &MainWindow::page);
    connect(&context, &StudioContext::pageRequested, this, &MainWindow::openPage);
    connect(&context.train(), &TrainBridge::stateChanged, this, &MainWindow::trainingChanged);
    connect(&context.train(), &TrainBridge::stepsArrived, this, &MainWindow::showProgress);
    auto* notice = new DesktopNotice(this);
    connect(notice, &DesktopNotice::clicked, this, &MainWindow::comeForward);
    new TrainingNotices(
        context.train(), context.preferences(), *this,
        [notice](const QString& title, const QString& text) { notice->show(title, text); });
    connect(&context.exporting(), &ExportBridge::stateChanged, this, [this](ExportState state) {
        if (m_leaveWhenStopped && state != ExportState::Running)
            leave();
    });
    addShortcuts();
    showPage(Page::Train);
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::page(Page page)
{
    QWidget*& made = m_pages[page];
    if (made)
        return made;
    switch (page) {
    case Page::Train: {
        auto* train = new TrainPage(m_context, m_stack);
        connect(train, &TrainPage::modelListRequested, m_bar, &ModelBar::openModelList);
        made = train;
        break;
    }
    case Page::Data:
        made = new DataPage(m_context, m_stack);
        break;
    case Page::Runs: {
        auto* runs = new RunsPage(m_context, m_stack);
        connect(runs, &RunsPage::resumeRequested, this, [this](const QString& folder) {
            m_context.open(Page::Train);
            static_cast<TrainPage*>(this->page(Page::Train))->resumeRun(folder);
        });
        connect(runs, &RunsPage::trainMoreRequested, this, [this](const QString& folder) {
            m_context.open(Page::Train);
            static_cast<TrainPage*>(this->page(Page::Train))->trainMore(folder);
        });
        connect(
            runs, &RunsPage::proposalAccepted, this,
            [this](const QString& folder, const VerdictText::Proposal& proposal) {
                m_context.open(Page::Train);
                static_cast<TrainPage*>(this->page(Page::Train))->acceptForRun(folder, proposal);
            });
        connect(runs, &RunsPage::startQueueRequested, this, [this] {
            m_context.open(Page::Train);
            static_cast<TrainPage*>(this->page(Page::Train))->startQueue();
        });
        made = runs;
        break;
    }
    case Page::Chat:
        made = new ChatPage(m_context, m_stack);
        break;
    case Page::Evaluate: {
        auto* evaluate = new EvaluatePage(m_context, m_stack);
        connect(evaluate, &EvaluatePage::runningChanged, this, [this](bool running) {
            if (m_leaveWhenStopped && !running)
                leave();
        });
        made = evaluate;
        break;
    }
    case Page::Export:
        made = new ExportPage(m_context, m_stack);
        break;
    case Page::Serve: {
        auto* serve = new ServePage(m_context, m_stack);
        connect(serve, &ServePage::activeChanged, this, [this](bool active) {
            m_nav->setServing(active);
            if (m_leaveWhenStopped && !active)
                leave();
        });
        made = serve;
        break;
    }
    case Page::Models:
        made = new ModelsPage(m_context, m_stack);
        break;
    case Page::Settings:
        made = new SettingsPage(m_context, m_stack);
        break;
    case Page::Help: {
        auto* help = new HelpPage(m_context, m_stack);
        connect(help, &HelpPage::tourRequested, this, &MainWindow::startTour);
        made = help;
        break;
    }
    }
    m_stack->addWidget(made);
    return made;
}

void MainWindow::openPage(Page page)
{
    m_nav->setCurrent(page);
}

void MainWindow::showPage(Page page)
{
    m_stack->setCurrentWidget(this->page(page));
    m_bar->setPage(page, NavBar::pageName(page));
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const Page order[] = {Page::Train,  Page::Data,  Page::Runs,   Page::Chat,    Page::Evaluate,
                          Page::Export, Page::Serve, Page::Models, Page::Settings};
    for (int i = 0; i < int(std::size(order)); ++i)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)),
            [this, page = order[i]] { openPage(page); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openPage(Page::Settings); });
    add(QKeySequence(Qt::CTRL | Qt::Key_M), [this] {
        openPage(Page::Train);
        m_bar->openModelList();
    });
    add(QKeySequence(Qt::Key_F6), [this] { focusNextArea(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { focusNextArea(-1); });
    add(QKeySequence(Qt::Key_F1), [this] { explainFocused(); });
    add(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::focusNextArea(int step)
{
    moveFocusToArea({m_nav, m_bar}, *m_stack->currentWidget(), step);
}

/// Pages make controls as they go (checks, answers, buttons of a message): the order is that of the
/// moment.
bool MainWindow::focusNextPrevChild(bool next)
{
    if (QWidget* page = m_stack->currentWidget())
        orderTabsByLayout(*page);
    return QMainWindow::focusNextPrevChild(next);
}

/// What the focused control is for, beside it; fields of a training explain themselves on the
/// stage.
void MainWindow::explainFocused()
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused)
        return;
    QString text = focused->toolTip();
    if (text.isEmpty())
        text = focused->accessibleDescription();
    if (text.isEmpty())
        text = focused->accessibleName();
    if (const auto* button = qobject_cast<QAbstractButton*>(focused); button && text.isEmpty())
        text = button->text();
    QToolTip::showText(focused->mapToGlobal(QPoint(0, focused->height())), text, focused);
}

void MainWindow::startTour()
{
    openPage(Page::Train);
    static_cast<TrainPage*>(page(Page::Train))->showForm();
    if (m_tour)
        m_tour->close();
    // After the page is laid out: the tour points at its cards.
    QTimer::singleShot(0, this, [this] { m_tour = new Tour(*this, firstTour()); });
}

void MainWindow::offerTour()
{
    auto* train = static_cast<TrainPage*>(page(Page::Train));
    connect(
        train, &TrainPage::formShown, this,
        [this] {
            Preferences& preferences = m_context.preferences();
            if (preferences.value(QLatin1String(kTourSeen)).toBool() || m_context.train().active())
                return;
            preferences.setValue(QLatin1String(kTourSeen), true);
            startTour();
        },
        Qt::QueuedConnection);
}

bool MainWindow::openPath(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    switch (kindOf(path)) {
    case PathKind::Model:
        m_context.setModel(absolute);
        m_context.open(Page::Train);
        return true;
    case PathKind::Data:
        m_context.open(Page::Data, absolute);
        return true;
    case PathKind::RunFile:
        m_context.open(Page::Train);
        static_cast<TrainPage*>(page(Page::Train))->openRunFile(absolute);
        return true;
    case PathKind::Unknown:
        break;
    }
    return false;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    for (const QString& file : localFiles(*event->mimeData())) {
        if (kindOf(file) != PathKind::Unknown)
            event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QString& file : localFiles(*event->mimeData())) {
        if (openPath(file)) {
            event->acceptProposedAction();
            return;
        }
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_nav->setCollapsed(width() < kNarrow);
    m_bar->setNarrow(width() < kNarrow);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_bar->setPage(m_nav->current(), NavBar::pageName(m_nav->current()));
}

void MainWindow::trainingChanged()
{
    const bool active = m_context.train().active();
    m_nav->setTraining(active);
    m_awake->setActive(active && m_context.preferences().keepAwake(), tr("A training is running"));
    showProgress();
    if (active)
        return;
    m_context.refreshInBackground();
    if (m_leaveWhenStopped)
        leave();
}

void MainWindow::showProgress()
{
    const TrainBridge& train = m_context.train();
    if (!train.active() || train.steps().isEmpty()) {
        m_taskbar->setProgress(std::nullopt);
        return;
    }
    const report::StepEvent& last = train.steps().constLast();
    m_taskbar->setProgress(double(last.step) / double(std::max<std::int64_t>(1, last.totalSteps)));
}

void MainWindow::comeForward()
{
    if (m_tray && !isVisible()) {
        m_tray->giveBack();
    } else {
        if (isMinimized())
            showNormal();
        raise();
        activateWindow();
    }
    openPage(Page::Train);
}

} // namespace anneal::ui
