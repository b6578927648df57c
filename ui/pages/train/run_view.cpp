#include "ui/pages/train/run_view.h"

#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/forms/setting_text.h"
#include "ui/models/run_model.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/answers_card.h"
#include "ui/pages/train/chart_panel.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/probe_review.h"
#include "ui/pages/train/run_stage.h"
#include "ui/pages/train/run_summary_card.h"
#include "ui/pages/train/verdict_stage.h"
#include "ui/widgets/loss_chart.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

constexpr int kLeftWidth = 300;
constexpr int kLogLines = 2000;

/// "saves / model / lora / name" of a run folder.
QString shortFolder(const QString& folder)
{
    const QStringList parts = QDir::cleanPath(folder).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return QStringList(parts.mid(std::max<qsizetype>(0, parts.size() - 4)))
        .join(QLatin1String(" / "));
}

QString endedSentence(const QString& text)
{
    static const QRegularExpression ends(QStringLiteral("[.!?。！？]$"));
    return text.contains(ends) ? text : text + QLatin1Char('.');
}

} // namespace

RunView::RunView(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_summaryCard(new RunSummaryCard)
    , m_logCard(new Card)
    , m_chartCard(new Card)
    , m_log(new QPlainTextEdit)
    , m_smallChart(new LossChart)
    , m_enlarge(makeButton("enlargeChartButton", "link", {}, this))
    , m_best(makeLabel(FontRole::Caption, "good", false, this))
    , m_took(makeLabel(FontRole::Caption, "muted", false, this))
    , m_stage(new QStackedWidget(this))
    , m_run(new RunStage)
    , m_verdict(new VerdictStage)
    , m_review(new ProbeReview(*m_verdict->answers(), this))
    , m_failure(new MessageCard)
{
    setObjectName(QStringLiteral("runView"));
    auto* left = new QWidget(this);
    left->setFixedWidth(kLeftWidth);
    buildLeft(left);
    m_failurePage = new QWidget;
    auto* failure = new QVBoxLayout(m_failurePage);
    failure->setContentsMargins(0, 0, 0, 0);
    m_failure->setObjectName(QStringLiteral("failureCard"));
    failure->addWidget(m_failure);
    failure->addStretch();
    m_stage->addWidget(m_run);
    m_verdictPage = makeScrollPanel(m_verdict);
    m_stage->addWidget(m_verdictPage);
    m_stage->addWidget(m_failurePage);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(left);
    row->addWidget(m_stage, 1);

    connect(m_summaryCard, &RunSummaryCard::editRequested, this, &RunView::prepareNextRequested);
    connect(m_verdict, &VerdictStage::chatRequested, this, &RunView::chatRequested);
    connect(m_verdict, &VerdictStage::exportRequested, this, &RunView::exportRequested);
    connect(m_verdict, &VerdictStage::rowsRequested, this, &RunView::rowsRequested);
    connect(m_verdict, &VerdictStage::proposalAccepted, this, &RunView::proposalAccepted);
    connect(m_review, &ProbeReview::reportChanged, this, [this](const report::ProbeReport& report) {
        m_probe = report;
        showVerdict();
        Q_EMIT progressChanged();
    });
    connect(m_review, &ProbeReview::rowsChanged, &m_context, &StudioContext::dataSetsChanged);
    connect(m_review, &ProbeReview::reportSaved, &m_context,
            &StudioContext::refreshRunsInBackground); // the list shows the score
    connect(m_enlarge, &QPushButton::clicked, this, [this] {
        m_stage->setCurrentWidget(m_stage->currentWidget() == m_run && m_summary ? m_verdictPage
                                                                                 : m_run);
        retranslate();
    });
    connect(m_run->chart(), &ChartPanel::earlierRunsTicked, this, &RunView::readEarlierRuns);
    follow();
    retranslate();
}

void RunView::buildLeft(QWidget* left)
{
    m_logCard->setObjectName(QStringLiteral("logCard"));
    m_log->setObjectName(QStringLiteral("trainLog"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(kLogLines);
    m_log->setProperty("frame", "none");
    setFontRole(m_log, FontRole::Caption);
    m_logCard->body()->addWidget(m_log, 1);
    // Its end stays in sight, also when lines wrap anew, until the user scrolls away from it.
    auto* bar = m_log->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_followLog = bar->sliderPosition() >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_followLog)
            bar->setValue(end);
    });
    m_chartCard->setObjectName(QStringLiteral("smallChartCard"));
    m_smallChart->setCompact(true);
    m_smallChart->setObjectName(QStringLiteral("smallLossChart"));
    setButtonSize(m_enlarge, ButtonSize::Small);
    m_chartCard->header()->addWidget(m_enlarge);
    m_best->setWordWrap(true);
    m_took->setWordWrap(true);
    m_chartCard->body()->addWidget(m_smallChart, 1);
    m_chartCard->body()->addWidget(m_best);
    m_chartCard->body()->addWidget(m_took);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_summaryCard);
    column->addWidget(m_logCard, 1);
    column->addWidget(m_chartCard, 1);
    m_chartCard->hide();
}

void RunView::follow()
{
    TrainBridge& bridge = m_context.train();
    connect(&bridge, &TrainBridge::planned, this, &RunView::showPlan);
    connect(&bridge, &TrainBridge::stepsArrived, this, &RunView::showSteps);
    connect(&bridge, &TrainBridge::answered, this, &RunView::showAnswer);
    connect(&bridge, &TrainBridge::evaluated, this, &RunView::showHeldOut);
    connect(&bridge, &TrainBridge::phaseChanged, this, &RunView::showPhase);
    connect(&bridge, &TrainBridge::saved, this,
            [this](const report::SaveEvent& event) { showSaved(event.step); });
    connect(&bridge, &TrainBridge::warned, this,
            [this](const Notice& notice) { log(noticeText(notice)); });
    connect(&bridge, &TrainBridge::loadingChanged, this, [this](double fraction) {
        if (m_progress.state == TrainState::Preparing)
            m_run->setPreparing(m_phase, fraction);
    });
    connect(&bridge, &TrainBridge::probeProgressed, this, [this](double fraction, const QString&) {
        m_progress.checkFraction = fraction;
        Q_EMIT progressChanged();
    });
    connect(&bridge, &TrainBridge::stateChanged, this, [this, &bridge](TrainState state) {
        showState(state);
        if (state == TrainState::Finished && bridge.summary())
            showEnd(*bridge.summary(), bridge.probe());
        if (state == TrainState::Failed && bridge.error())
            showFailure(*bridge.error());
    });
}

void RunView::begin(const config::RunConfig& config, const QStringList& questions)
{
    if (m_progress.state != TrainState::Preparing) // it comes twice: when the questions are known
        m_before = m_summary ? tr("%1: %2 The Runs page has its answers.")
                                   .arg(m_progress.runName, endedSentence(m_progress.verdictTitle))
                             : QString();
    m_config = config;
    m_questions = questions;
    m_steps.clear();
    m_heldOut.clear();
    m_saved.clear();
    m_plan.reset();
    m_summary.reset();
    m_probe.reset();
    m_error.reset();
    m_phase = report::TrainPhase::ReadingModel;
    const config::TrainOptions train = config.train();
    const QString folder = QString::fromStdString(train.outputDir);
    m_progress = {};
    m_progress.state = TrainState::Preparing;
    m_progress.epochs = train.maxSteps > 0 ? 0 : train.epochs;
    m_progress.runName = QFileInfo(folder).fileName();
    m_progress.folder = shortFolder(folder);
    m_log->clear();
    m_followLog = true;
    if (!m_before.isEmpty())
        log(m_before);
    m_summaryCard->showRun(config, std::nullopt);
    m_run->clear(questions);
    m_stage->setCurrentWidget(m_run);
    showSmallChart(false);
    offerEarlierRuns();
    m_historyJob.cancel();
    Q_EMIT progressChanged();
}

void RunView::log(const QString& line)
{
    m_log->appendPlainText(QStringLiteral("%1  %2").arg(
        QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")), line));
}

void RunView::showPlan(const report::PlanEvent& plan)
{
    m_plan = plan;
    m_progress.total = plan.totalSteps;
    m_summaryCard->showRun(m_config, plan);
    m_run->showPlan(plan);
    const QLocale locale;
    if (plan.firstStep > 0) {
        log(tr("Goes on from step %1").arg(locale.toString(qint64(plan.firstStep))));
        m_saved.insert(plan.firstStep);
        readHistory(plan.firstStep);
    }
    log(tr("%1 updates on %2 rows, %3 numbers trained of %4")
            .arg(locale.toString(qint64(plan.totalSteps)), locale.toString(qint64(plan.rows)),
                 locale.toString(qint64(plan.trainableParameters)),
                 locale.toString(qint64(plan.allParameters))));
    log(tr("%1, %2, template %3")
            .arg(QString::fromStdString(plan.device), QString::fromStdString(plan.computeType),
                 QString::fromStdString(plan.chatTemplate)));
    if (plan.cutRows > 0)
        log(tr("%n row(s) cut", "", int(plan.cutRows)));
    if (plan.droppedRows > 0)
        log(tr("%n row(s) left out", "", int(plan.droppedRows)));
    Q_EMIT progressChanged();
}

void RunView::showSteps(const QVector<report::StepEvent>& steps)
{
    if (steps.isEmpty())
        return;
    m_steps += steps;
    const report::StepEvent& last = steps.last();
    m_progress.step = last.step;
    m_progress.total = last.totalSteps;
    m_progress.epoch = last.epoch;
    m_progress.secondsLeft = last.secondsLeft;
    m_progress.trend = lossTrend(m_steps);
    if (m_plan && m_progress.epochs > 0)
        m_run->chart()->chart()->setStepsPerEpoch(double(last.totalSteps) / m_progress.epochs);
    m_run->showSteps(steps);
    for (const report::StepEvent& step : steps)
        log(tr("step %1, loss %2").arg(QLocale().toString(qint64(step.step)), lossText(step.loss)));
    const config::TrainOptions train = m_config.train();
    if (train.saveStrategy == "steps" && train.saveSteps > 0) {
        const double every = train.saveSteps < 1
                                 ? std::ceil(train.saveSteps * double(last.totalSteps))
                                 : train.saveSteps;
        const double next = (std::floor(double(last.step) / every) + 1) * every;
        m_run->answers()->setNextStep(
            last.step >= last.totalSteps ? 0 : std::min<qint64>(qint64(next), last.totalSteps));
    }
    Q_EMIT progressChanged();
}

void RunView::showAnswer(const report::AnswerEvent& answer)
{
    m_run->answers()->add(answer);
}

void RunView::showHeldOut(const report::EvalEvent& event)
{
    m_run->chart()->appendHeldOut(event);
    if (m_heldOut.isEmpty() || m_heldOut.constFirst().dataset == event.dataset)
        m_heldOut.append(event);
    markBest();
    const QString step = QLocale().toString(qint64(event.step));
    if (event.dataset.empty())
        log(tr("step %1, held-out loss %2").arg(step, lossText(event.evalLoss)));
    else
        log(tr("step %1, held-out loss of %3: %2")
                .arg(step, lossText(event.evalLoss), QString::fromStdString(event.dataset)));
    if (event.accuracy)
        log(tr("step %1, right tokens %2 %")
                .arg(step, QLocale().toString(*event.accuracy * 100, 'f', 1)));
}

void RunView::showSaved(qint64 step)
{
    m_progress.savedStep = step;
    m_saved.insert(step);
    markBest();
    m_progress.canResume = true;
    log(tr("checkpoint saved at step %1").arg(QLocale().toString(step)));
    Q_EMIT progressChanged();
}

void RunView::showPhase(report::TrainPhase phase)
{
    m_phase = phase;
    if (m_progress.state == TrainState::Preparing && phase != report::TrainPhase::Training)
        m_run->setPreparing(phase, 0);
    if (phase == report::TrainPhase::Saving)
        log(tr("saving"));
}

void RunView::showState(TrainState state)
{
    m_progress.state = state;
    const QLocale locale;
    if (state == TrainState::Paused)
        m_run->setChip(QStringLiteral("circle-pause"), tr("Paused"), Tone::Neutral);
    else if (state == TrainState::Stopped && m_progress.step > 0)
        m_run->setChip(
            QStringLiteral("square"),
            tr("Stopped at step %1 of %2")
                .arg(locale.toString(m_progress.step), locale.toString(m_progress.total)),
            Tone::Neutral);
    else if (state == TrainState::Checking)
        m_run->setChip(QStringLiteral("loader-circle"), tr("Asking the training questions…"),
                       Tone::Accent);
    else
        m_run->setChip({}, {}, Tone::Neutral);
    Q_EMIT progressChanged();
}

void RunView::showSmallChart(bool shown)
{
    m_logCard->setVisible(!shown);
    m_chartCard->setVisible(shown);
    if (!shown)
        return;
    m_smallChart->clear();
    QVector<double> x, y;
    for (const report::StepEvent& step : m_steps) {
        x.append(double(step.step));
        y.append(step.loss);
    }
    m_smallChart->setPlannedSteps(m_progress.total);
    m_smallChart->append(x, y);
    retranslate();
}

void RunView::showEnd(const report::TrainSummary& summary,
                      const std::optional<report::ProbeReport>& probe)
{
    m_summary = summary;
    m_probe = probe;
    m_review->begin(m_config, summary.runFolder, probe);
    showVerdict();
    m_stage->setCurrentWidget(m_verdictPage);
    showSmallChart(true);
    Q_EMIT progressChanged();
}

void RunView::showVerdict()
{
    const VerdictText verdict = m_probe ? verdictText(*m_probe, *m_summary, m_config)
                                        : uncheckedVerdict(*m_summary, m_config);
    m_progress.verdictTitle = verdict.title;
    m_progress.verdictTone = verdict.tone;
    m_verdict->show(verdict, m_probe);
}

void RunView::showFailure(const Error& error)
{
    m_error = error;
    const ErrorText text = describe(error);
    m_failure->setContent(Tone::Bad,
                          error.code == ErrorCode::OutOfMemory ? QStringLiteral("memory-stick")
                                                               : QStringLiteral("circle-x"),
                          text.title, text.text);
    m_failure->setDetails(text.details);
    m_failure->clearButtons();
    const config::TrainOptions train = m_config.train();
    FailureRemedy remedy = FailureRemedy::ChangeSettings;
    QString label = tr("Change settings");
    if (error.code == ErrorCode::Diverged) {
        remedy = FailureRemedy::LowerRate;
        const QString lower = settingNumber(train.learningRate / 2);
        label = m_progress.savedStep > 0 ? tr("Lower the rate to %1 and go on from step %2")
                                               .arg(lower, QLocale().toString(m_progress.savedStep))
                                         : tr("Lower the rate to %1 and start again").arg(lower);
    } else if (error.code == ErrorCode::OutOfMemory && train.batchSize > 1) {
        remedy = FailureRemedy::HalveBatch;
        label = tr("Use %1 at a time and start again")
                    .arg(QLocale().toString(qint64((train.batchSize + 1) / 2)));
    }
    auto* button = m_failure->addButton(label, {}, true);
    button->setObjectName(QStringLiteral("remedyButton"));
    connect(
        button, &QAbstractButton::clicked, this, [this, remedy] { Q_EMIT remedyAccepted(remedy); },
        Qt::QueuedConnection);
    m_stage->setCurrentWidget(m_failurePage);
    showSmallChart(!m_steps.isEmpty());
    Q_EMIT progressChanged();
}

void RunView::showFailureAgain()
{
    m_stage->setCurrentWidget(m_failurePage);
    if (auto* button = m_failure->findChild<QAbstractButton*>(QStringLiteral("remedyButton")))
        button->setFocus(Qt::TabFocusReason);
}

void RunView::retranslate()
{
    m_logCard->setTitle(tr("Log"));
    m_log->setAccessibleName(tr("Log"));
    m_chartCard->setTitle(tr("Loss"));
    m_smallChart->setAccessibleName(tr("Loss"));
    m_enlarge->setText(m_summary && m_stage->currentWidget() == m_run ? tr("Back to the verdict")
                                                                      : tr("Enlarge"));
    if (m_steps.isEmpty())
        return;
    const bool falling = lossTrend(m_steps) == LossTrend::Falling;
    const bool weak = m_progress.verdictTone == Tone::Warning;
    m_best->setText(falling && weak ? tr("Still falling at the end")
                                    : tr("At the end: step %1, loss %2")
                                          .arg(QLocale().toString(qint64(m_steps.last().step)),
                                               lossText(m_steps.last().loss)));
    setTextTone(m_best, m_error ? "muted" : weak ? "warning" : "good");
    m_took->setText(m_summary ? tr("%1 updates in %2, %3 tokens/s")
                                    .arg(QLocale().toString(qint64(m_summary->steps)),
                                         durationText(m_summary->seconds),
                                         QLocale().toString(qint64(m_summary->tokensPerSecond)))
                              : QString());
}

void RunView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_summary)
            showVerdict();
        if (m_error && m_stage->currentWidget() == m_failurePage)
            showFailure(*m_error);
        showState(m_progress.state);
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
