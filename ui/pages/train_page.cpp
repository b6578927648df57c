#include "ui/pages/train_page.h"

#include "core/base/machine.h"
#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/demo.h"
#include "ui/pages/train/form_view.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/run_view.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train/welcome_stage.h"
#include "ui/settings/preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace anneal::ui {

namespace {

void setKey(config::RunConfig& config, const QString& key, const QString& value)
{
    (void)config.set(key.toStdString(), std::string_view(value.toStdString()));
}

const QString kWelcomeDone = QStringLiteral("train/welcomeDone");

QString outputFolder(const config::RunConfig& config)
{
    return QString::fromStdString(config.train().outputDir);
}

} // namespace

TrainPage::TrainPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_setup(std::make_unique<TrainSetup>(context))
    , m_views(new QStackedWidget(this))
    , m_welcome(new WelcomeStage)
    , m_form(new FormView(context, *m_setup))
    , m_run(new RunView(context))
    , m_bar(new RunBar(this))
{
    setObjectName(QStringLiteral("trainPage"));
    QScrollArea* welcome = makeScroll(m_welcome, m_views);
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
    add(QKeySequence(Qt::CTRL | Qt::Key_P), &TrainPage::togglePause);
    add(QKeySequence(Qt::CTRL | Qt::Key_Period), &TrainPage::stopRun);
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
    connect(m_run, &RunView::progressChanged, this, &TrainPage::showBar);
    connect(m_run, &RunView::prepareNextRequested, this, [this] {
        m_setup->nameNextRun();
        showForm();
    });
    connect(m_run, &RunView::chatRequested, this,
            [this] { m_context.open(StudioContext::Page::Chat, outputFolder(m_runConfig)); });
    connect(m_run, &RunView::exportRequested, this,
            [this] { m_context.open(StudioContext::Page::Export, outputFolder(m_runConfig)); });
    connect(m_run, &RunView::rowsRequested, this,
            [this] { m_context.open(StudioContext::Page::Data, m_setup->dataSet()); });
    connect(m_run, &RunView::proposalAccepted, this, &TrainPage::acceptProposal);
    connect(m_run, &RunView::remedyAccepted, this, [this](RunView::FailureRemedy remedy) {
        switch (remedy) {
        case RunView::FailureRemedy::LowerRate:
            lowerRate();
            break;
        case RunView::FailureRemedy::HalveBatch:
            halveBatch();
            break;
        case RunView::FailureRemedy::ChangeSettings:
            barPressed(RunBar::ChangeSettings);
            break;
        }
    });
    connect(m_welcome, &WelcomeStage::demoRequested, this, &TrainPage::startDemo);
    connect(m_welcome, &WelcomeStage::ownModelRequested, this, [this] {
        showForm();
        Q_EMIT modelListRequested();
    });
    connect(m_welcome, &WelcomeStage::importRequested, this, &TrainPage::importRunFile);
    connect(&m_context.train(), &TrainBridge::stateChanged, this, [this](TrainState state) {
        if (!m_context.train().active() && state != TrainState::Idle)
            runEnded();
        showBar();
    });
    connect(&m_context, &StudioContext::modelsChanged, this, &TrainPage::showBar);
    connect(&m_context, &StudioContext::runsChanged, this, [this] {
        if (m_views->currentIndex() == 0 && !m_context.runs().empty() && !m_welcomeAsked)
            m_views->setCurrentWidget(m_form);
        showBar();
    });
}

void TrainPage::showForm()
{
    m_context.preferences().setValue(kWelcomeDone, true);
    m_views->setCurrentWidget(m_form);
    showBar();
}

void TrainPage::showWelcome()
{
    m_welcomeAsked = true;
    m_views->setCurrentIndex(0);
    m_welcome->focusName();
    showBar();
}

RunBar::State TrainPage::formBar() const
{
    RunBar::State bar;
    const StartGate gate = m_setup->gate();
    const QLocale locale;
    bar.startLabel = gate.label;
    bar.startWanted = !gate.ready();
    bar.startIsResume = gate.resumes;
    bar.buttons = RunBar::Start;
    const catalog::ModelEntry* model = m_context.modelEntry();
    const auto& estimate = m_setup->estimate();
    switch (gate.missing) {
    case Missing::Model:
        if (m_views->currentIndex() == 0) {
            const MachineInfo machine = machineInfo();
            bar.icon = QStringLiteral("cpu");
            bar.title = tr("This PC: %n core(s), %1 of memory, no graphics card needed", "",
                           machine.physicalCores)
                            .arg(byteText(machine.memoryBytes));
            bar.caption = tr("The demo's model needs 1 GB of it");
        } else if (model && !model->problem.empty()) {
            bar.icon = QStringLiteral("triangle-alert");
            bar.tone = Tone::Warning;
            bar.title = tr("%1 can't be trained").arg(QString::fromStdString(model->name));
            bar.caption = QString::fromStdString(model->problem);
        } else {
            bar.title = tr("No model yet");
            bar.caption = tr("Pressing the button opens the model list");
        }
        return bar;
    case Missing::DataSet:
        bar.title = tr("%1 is ready").arg(m_setup->modelName());
        bar.caption = tr("Next: what should it learn?");
        return bar;
    case Missing::DataCheck:
        bar.title = tr("Reading %1").arg(m_setup->dataSet());
        return bar;
    case Missing::UsableRow:
        bar.icon = QStringLiteral("triangle-alert");
        bar.tone = Tone::Warning;
        bar.title = summarise(*m_setup->check()).text;
        bar.caption = tr("The button leads to the place");
        return bar;
    case Missing::Placeholders:
        bar.icon = QStringLiteral("triangle-alert");
        bar.tone = Tone::Warning;
        bar.title = tr("Some placeholders are empty");
        bar.caption =
            tr("The model would say %1 letter for letter").arg(m_setup->check()->placeholder);
        return bar;
    case Missing::Memory:
        bar.icon = QStringLiteral("memory-stick");
        bar.tone = Tone::Warning;
        bar.title =
            tr("Needs %1, %2 are free")
                .arg(byteText(estimate->memoryBytes), byteText(estimate->availableMemoryBytes));
        bar.caption = m_setup->fit() ? tr("Batch size %1 and %2 tokens would fit")
                                           .arg(locale.toString(m_setup->fit()->batch),
                                                locale.toString(m_setup->fit()->cutoff))
                                     : QString();
        return bar;
    case Missing::Disk:
        bar.icon = QStringLiteral("hard-drive");
        bar.tone = Tone::Warning;
        bar.title = tr("Needs %1 of disk, %2 are free")
                        .arg(byteText(estimate->diskBytes), byteText(estimate->freeDiskBytes));
        bar.caption = m_setup->saveFolder();
        return bar;
    case Missing::WritableFolder:
        bar.icon = QStringLiteral("lock");
        bar.tone = Tone::Warning;
        bar.title = tr("This folder can't be written to");
        bar.caption = m_setup->saveFolder();
        return bar;
    case Missing::Nothing:
    case Missing::Value:
    case Missing::RunName:
        break;
    }
    const SettingsForm& form = m_setup->form();
    const qint64 together = m_setup->currentFit().batch * m_setup->currentFit().accumulation;
    if (gate.missing == Missing::Value)
        bar.title = m_setup->form().fault(form.firstFaultyKey());
    else
        bar.title = tr("%1 rows × %2 epochs ÷ %3 at a time = %4 updates")
                        .arg(locale.toString(m_setup->trainingRows()),
                             form.text(QStringLiteral("num_train_epochs")),
                             locale.toString(together), locale.toString(m_setup->updates()));
    bar.runName = m_setup->runName();
    bar.folder = QStringLiteral("%1 / %2 / lora")
                     .arg(QFileInfo(m_setup->saveFolder()).fileName(), m_setup->modelName());
    bar.buttons |= RunBar::Preview;
    return bar;
}

void TrainPage::showBar()
{
    if (m_sample)
        return;
    if (m_views->currentWidget() == m_run) {
        RunProgress progress = m_run->progress();
        progress.waiting = int(m_setup->queueLength());
        if (progress.state == TrainState::Stopped || progress.state == TrainState::Failed)
            progress.canResume = !newestCheckpoint(m_runConfig).isEmpty();
        m_bar->showState(runBarState(progress));
        return;
    }
    RunBar::State bar = formBar();
    if (m_context.train().active() || m_questionsJob.running())
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
            resumeRun();
        else
            togglePause();
        break;
    case RunBar::Stop:
        stopRun();
        break;
    case RunBar::Skip:
        m_context.train().skipProbe();
        break;
    case RunBar::Chat:
        m_context.open(StudioContext::Page::Chat, outputFolder(m_runConfig));
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
    if (gate.queues || m_questionsJob.running()) {
        m_setup->enqueue(m_setup->config());
        m_setup->nameNextRun();
        m_views->setCurrentWidget(m_run);
        showBar();
        return;
    }
    begin(m_setup->config());
}

void TrainPage::begin(const config::RunConfig& config)
{
    m_context.preferences().setValue(kWelcomeDone, true);
    m_setup->stopMeasuring();
    m_runConfig = config;
    m_run->begin(config, {});
    m_views->setCurrentWidget(m_run);
    showBar();
    m_questionsJob.run(
        [config](jobs::JobContext&) {
            auto questions = studio::sampleQuestions(config);
            return questions ? *questions : std::vector<std::string>();
        },
        [this, config](const std::vector<std::string>& questions) {
            QStringList texts;
            for (const std::string& question : questions)
                texts << QString::fromStdString(question);
            m_run->begin(config, texts);
            m_context.train().start(config, questions);
        });
}

void TrainPage::runEnded()
{
    m_context.refreshRuns();
    if (auto next = m_setup->takeFromQueue())
        QMetaObject::invokeMethod(
            this, [this, next = *next] { begin(next); }, Qt::QueuedConnection);
}

QString TrainPage::newestCheckpoint(const config::RunConfig& config) const
{
    const auto run = runs::describeRun(pathFromUtf8(config.train().outputDir));
    if (!run || run->checkpoints.empty())
        return {};
    return QString::fromStdString(toUtf8(run->checkpoints.front().path));
}

void TrainPage::resumeRun()
{
    config::RunConfig config = m_runConfig;
    setKey(config, QStringLiteral("resume_from_checkpoint"), newestCheckpoint(config));
    config.reset("overwrite_output_dir");
    begin(config);
}

void TrainPage::acceptProposal(const VerdictText::Proposal& proposal)
{
    switch (proposal.remedy) {
    case report::Remedy::None:
        return;
    case report::Remedy::MoreRows:
        m_context.open(StudioContext::Page::Data, m_setup->dataSet());
        return;
    case report::Remedy::EarlierCheckpoint:
        m_context.open(StudioContext::Page::Chat, outputFolder(m_runConfig));
        return;
    case report::Remedy::RaiseEpochs:
    case report::Remedy::RaiseLearningRate:
        break;
    }
    const QString value = QString::number(proposal.newValue, 'g', 8);
    m_setup->form().setText(proposal.key, value);
    config::RunConfig config = m_runConfig;
    setKey(config, proposal.key, value);
    const QString checkpoint = newestCheckpoint(config);
    if (proposal.continues && !checkpoint.isEmpty()) {
        setKey(config, QStringLiteral("resume_from_checkpoint"), checkpoint);
        config.reset("overwrite_output_dir");
    } else {
        m_setup->nameNextRun();
        setKey(config, QStringLiteral("output_dir"), m_setup->runFolder());
        config.reset("resume_from_checkpoint");
    }
    begin(config);
}

void TrainPage::lowerRate()
{
    const double rate = m_runConfig.train().learningRate / 2;
    const QString value = QString::number(rate, 'g', 3);
    m_setup->form().setText(QStringLiteral("learning_rate"), value);
    setKey(m_runConfig, QStringLiteral("learning_rate"), value);
    const QString checkpoint = newestCheckpoint(m_runConfig);
    if (checkpoint.isEmpty()) {
        m_runConfig.reset("resume_from_checkpoint");
        setKey(m_runConfig, QStringLiteral("overwrite_output_dir"), QStringLiteral("true"));
        begin(m_runConfig);
    } else {
        resumeRun();
    }
}

void TrainPage::halveBatch()
{
    const config::TrainOptions train = m_runConfig.train();
    const QVector<QPair<QString, QString>> values{
        {QStringLiteral("per_device_train_batch_size"), QString::number((train.batchSize + 1) / 2)},
        {QStringLiteral("gradient_accumulation_steps"), QString::number(train.accumulation * 2)}};
    for (const auto& [key, value] : values) {
        m_setup->form().setText(key, value);
        setKey(m_runConfig, key, value);
    }
    m_runConfig.reset("resume_from_checkpoint");
    setKey(m_runConfig, QStringLiteral("overwrite_output_dir"), QStringLiteral("true"));
    begin(m_runConfig);
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
        begin(m_setup->config());
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
        m_setup->load(*config);
    else
        m_form->showError(config.error());
}

void TrainPage::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(outputFolder(m_runConfig)));
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

void TrainPage::togglePause()
{
    TrainBridge& bridge = m_context.train();
    if (bridge.state() == TrainState::Running)
        bridge.pause();
    else if (bridge.state() == TrainState::Paused)
        bridge.resume();
}

void TrainPage::stopRun()
{
    if (m_questionsJob.running()) {
        m_questionsJob.cancel();
        m_run->showState(TrainState::Stopped);
        return;
    }
    m_context.train().stop();
}

void TrainPage::search()
{
    if (m_views->currentWidget() == m_form)
        m_form->showAdvanced(true, true);
}

void TrainPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showBar();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
