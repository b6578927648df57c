#include "ui/pages/train_page.h"

#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/again.h"
#include "ui/pages/train/demo.h"
#include "ui/pages/train/form_bar.h"
#include "ui/pages/train/form_view.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/run_control.h"
#include "ui/pages/train/run_view.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train/welcome_stage.h"
#include "ui/settings/preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHideEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace anneal::ui {

namespace {

const QString kWelcomeDone = QStringLiteral("train/welcomeDone");

} // namespace

TrainPage::TrainPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_setup(std::make_unique<TrainSetup>(context))
    , m_control(std::make_unique<RunControl>(context, *m_setup))
    , m_views(new QStackedWidget(this))
    , m_welcome(new WelcomeStage)
    , m_form(new FormView(context, *m_setup))
    , m_run(new RunView(context))
    , m_bar(new RunBar(this))
{
    setObjectName(QStringLiteral("trainPage"));
    QScrollArea* welcome = makeScrollPanel(m_welcome);
    m_views->addWidget(welcome);
    m_views->addWidget(m_form);
    m_views->addWidget(m_run);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_views, 1);
    column->addWidget(m_bar);
    connectParts();
    addShortcuts();
    m_welcome->setDemoRows(demoRows());

    const bool first =
        !m_context.preferences().value(kWelcomeDone, false).toBool() && m_context.runs().empty();
    m_views->setCurrentIndex(first ? 0 : 1);
    if (first)
        m_welcome->focusName();
    const QString last = m_context.preferences().value(QStringLiteral("train/dataSet")).toString();
    const auto sets = m_setup->dataSets();
    if (std::any_of(sets.begin(), sets.end(), [&](const auto& set) { return set.id == last; }))
        m_setup->setDataSet(last);
    showBar();
}

TrainPage::~TrainPage() = default;

void TrainPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &TrainPage::primaryAction);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &TrainPage::primaryAction);
    add(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { m_control->togglePause(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_control->stop(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), &TrainPage::search);
    add(QKeySequence(Qt::CTRL | Qt::Key_O), &TrainPage::importRunFile);
}

void TrainPage::connectParts()
{
    connect(m_setup.get(), &TrainSetup::changed, this, [this] {
        if (m_demoWaits)
            continueDemo();
        showBar();
    });
    connect(m_bar, &RunBar::pressed, this, &TrainPage::barPressed);
    connect(m_bar, &RunBar::runNameEdited, m_setup.get(), &TrainSetup::setRunName);
    connect(m_form, &FormView::modelListRequested, this, &TrainPage::modelListRequested);
    connect(m_form, &FormView::runNameRequested, m_bar, &RunBar::editRunName);
    connect(m_form, &FormView::importRequested, this, &TrainPage::importRunFile);
    connect(m_bar, &RunBar::folderRequested, m_form, &FormView::chooseFolder);
    connect(m_run, &RunView::progressChanged, this, &TrainPage::showBar);
    connect(m_run, &RunView::prepareNextRequested, this, [this] {
        m_setup->nameNextRun();
        showForm();
    });
    connect(m_run, &RunView::chatRequested, this,
            [this] { m_context.open(StudioContext::Page::Chat, m_control->folder()); });
    connect(m_run, &RunView::exportRequested, this,
            [this] { m_context.open(StudioContext::Page::Export, m_control->folder()); });
    connect(m_run, &RunView::rowsRequested, this,
            [this] { m_context.open(StudioContext::Page::Data, m_setup->dataSet()); });
    connect(m_run, &RunView::proposalAccepted, this, &TrainPage::acceptProposal);
    connect(m_run, &RunView::remedyAccepted, this, [this](RunView::FailureRemedy remedy) {
        switch (remedy) {
        case RunView::FailureRemedy::LowerRate:
            m_control->lowerRate();
            break;
        case RunView::FailureRemedy::HalveBatch:
            m_control->halveBatch();
            break;
        case RunView::FailureRemedy::ChangeSettings:
            barPressed(RunBar::ChangeSettings);
            break;
        }
    });
    connect(m_welcome, &WelcomeStage::demoRequested, this, &TrainPage::startDemo);
    connect(m_welcome, &WelcomeStage::skipRequested, this, &TrainPage::showForm);
    connect(m_welcome, &WelcomeStage::importRequested, this, &TrainPage::importRunFile);
    connect(m_control.get(), &RunControl::begun, this,
            [this](const config::RunConfig& config, const QStringList& questions) {
                m_context.preferences().setValue(kWelcomeDone, true);
                m_run->begin(config, questions);
                m_views->setCurrentWidget(m_run);
                showBar();
            });
    connect(m_control.get(), &RunControl::queued, this, [this] {
        m_views->setCurrentWidget(m_run);
        showBar();
    });
    connect(m_control.get(), &RunControl::cancelled, this,
            [this] { m_run->showState(TrainState::Stopped); });
    connect(&m_context.train(), &TrainBridge::stateChanged, this, &TrainPage::showBar);
    connect(&m_context, &StudioContext::pageRequested, this,
            [this](StudioContext::Page page, const QString& what) {
                if (page == StudioContext::Page::Train && !what.isEmpty())
                    trainOn(what);
            });
    connect(&m_context, &StudioContext::modelsChanged, this, &TrainPage::showBar);
    connect(&m_context, &StudioContext::runsChanged, this, [this] {
        if (m_views->currentIndex() == 0 && !m_context.runs().empty() && !m_welcomeAsked)
            m_views->setCurrentWidget(m_form);
        showBar();
    });
}

void TrainPage::trainOn(const QString& file)
{
    m_setup->nameNextRun();
    showForm();
    m_form->useDataFile(file);
}

void TrainPage::showForm()
{
    m_context.preferences().setValue(kWelcomeDone, true);
    m_views->setCurrentWidget(m_form);
    showBar();
    Q_EMIT formShown();
}

void TrainPage::showWelcome()
{
    m_welcomeAsked = true;
    m_views->setCurrentIndex(0);
    m_welcome->focusName();
    showBar();
}

void TrainPage::showBar()
{
    if (m_sample)
        return;
    if (m_views->currentWidget() == m_run) {
        RunProgress progress = m_run->progress();
        progress.waiting = int(m_context.queue().length());
        if (progress.state == TrainState::Stopped || progress.state == TrainState::Failed)
            progress.canResume = m_control->canGoOn();
        m_bar->showState(runBarState(progress));
        return;
    }
    RunBar::State bar =
        formBarState(*m_setup, m_context.modelEntry(), m_views->currentIndex() == 0);
    if (m_control->busy())
        bar.buttons |= RunBar::Back;
    m_bar->showState(bar);
}

void TrainPage::barPressed(RunBar::Button button)
{
    switch (button) {
    case RunBar::Start:
        startPressed();
        break;
    case RunBar::Preview:
        m_form->showCommand();
        break;
    case RunBar::Pause:
    case RunBar::Resume:
        if (m_run->progress().state == TrainState::Stopped)
            m_control->resume();
        else
            m_control->togglePause();
        break;
    case RunBar::Stop:
        m_control->stop();
        break;
    case RunBar::Skip:
        m_context.train().skipProbe();
        break;
    case RunBar::Chat:
        m_context.open(StudioContext::Page::Chat, m_control->folder());
        break;
    case RunBar::OpenFolder:
        openFolder();
        break;
    case RunBar::ChangeSettings:
        m_setup->nameNextRun();
        showForm();
        break;
    case RunBar::NewRun:
        m_setup->form().resetAll();
        m_setup->nameNextRun();
        showForm();
        break;
    case RunBar::Remedy:
        m_run->showFailureAgain();
        break;
    case RunBar::Back:
        m_views->setCurrentWidget(m_run);
        showBar();
        break;
    }
}

void TrainPage::startPressed()
{
    const StartGate gate = m_setup->gate();
    if (!gate.ready()) {
        if (m_views->currentIndex() == 0 && gate.missing != Missing::Model)
            showForm();
        m_form->goTo(gate.missing);
        return;
    }
    m_control->start();
}

void TrainPage::acceptProposal(const VerdictText::Proposal& proposal)
{
    switch (proposal.remedy) {
    case report::Remedy::None:
        break;
    case report::Remedy::MoreRows:
        m_context.open(StudioContext::Page::Data, m_setup->dataSet());
        break;
    case report::Remedy::EarlierCheckpoint:
        m_context.open(StudioContext::Page::Chat,
                       m_control->folder() + QLatin1Char('/') + proposal.checkpoint);
        break;
    case report::Remedy::RaiseEpochs:
    case report::Remedy::LowerLearningRate:
    case report::Remedy::RaiseLearningRate:
        m_control->accept(proposal);
        break;
    }
}

void TrainPage::acceptForRun(const QString& folder, const VerdictText::Proposal& proposal)
{
    const auto config = settingsToGoOn(folder);
    if (config) {
        m_control->acceptFor(*config, proposal);
        return;
    }
    showForm();
    m_form->showError(config.error());
}

void TrainPage::startDemo(const QString& name, const QString& author)
{
    const auto installed = installDemo(m_context.dataFolder(), name, author);
    if (!installed) {
        const ErrorText text = describe(installed.error());
        m_welcome->showProblem(text.title, text.text);
        return;
    }
    if (!m_context.modelEntry())
        m_context.setModel(QString::fromLatin1(catalog::kDefaultModel));
    if (!m_context.modelEntry()) {
        m_welcome->showProblem(tr("The demo's model is not on this PC"),
                               tr("Run the installer once more, or use your own model."));
        return;
    }
    m_welcome->showProblem({}, {});
    m_setup->setGoal(config::Goal::Identity);
    m_setup->form().resetAll();
    Q_EMIT m_context.dataSetsChanged();
    m_setup->setDataSet(*installed);
    m_setup->recheckData();
    m_demoWaits = true;
    showForm();
}

void TrainPage::continueDemo()
{
    const StartGate gate = m_setup->gate();
    if (gate.missing == Missing::DataCheck)
        return;
    m_demoWaits = false;
    if (gate.ready())
        m_control->start();
}

void TrainPage::importRunFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a run file"), QString(),
                                                      tr("Run files (*.yaml *.yml *.json)"));
    if (!file.isEmpty())
        openRunFile(file);
}

void TrainPage::openRunFile(const QString& file)
{
    const auto config =
        config::RunConfig::fromFile(pathFromUtf8(file.toStdString()), {}, config::Verb::Train);
    showForm();
    if (config)
        loadRun(*config, file);
    else
        m_form->showError(config.error());
}

void TrainPage::loadRun(const config::RunConfig& config, const QString& file)
{
    const QStringList left = m_setup->load(config, file);
    m_form->showAdvanced(false);
    if (!left.isEmpty())
        m_form->showLeftOut(left);
}

void TrainPage::resumeRun(const QString& folder)
{
    const auto config = settingsToGoOn(folder);
    if (config) {
        m_control->goOn(*config);
        return;
    }
    showForm();
    m_form->showError(config.error());
}

void TrainPage::startQueue()
{
    if (!m_control->busy())
        m_control->runNext();
}

void TrainPage::trainMore(const QString& folder)
{
    const auto config = settingsToGoOn(folder);
    showForm();
    if (!config) {
        m_form->showError(config.error());
        return;
    }
    loadRun(withMoreEpochs(*config), {});
    const auto run = runs::describeRun(pathFromUtf8(folder.toStdString()));
    const bool canGoOn = run && !run->checkpoints.empty();
    if (!canGoOn || QDir::cleanPath(m_setup->runFolder()) != QDir::cleanPath(folder))
        m_setup->nameNextRun(); // a new run with those settings
}

void TrainPage::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_control->folder()));
}

void TrainPage::primaryAction()
{
    if (m_views->currentWidget() == m_run) {
        const TrainState state = m_run->progress().state;
        if (state == TrainState::Paused || state == TrainState::Stopped)
            barPressed(RunBar::Resume);
        return;
    }
    startPressed();
}

void TrainPage::search()
{
    if (m_views->currentWidget() == m_form)
        m_form->showAdvanced(true, true);
}

void TrainPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_setup->setShown(true);
}

void TrainPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // not by a smaller window
        m_setup->setShown(false);
}

void TrainPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showBar();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
