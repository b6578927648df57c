#include "ui/pages/runs/run_answers.h"

#include "ui/models/run_model.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/probe_review.h"
#include "ui/pages/train/verdict_answers.h"
#include "ui/pages/train/verdict_stage.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kTableHeight = 300;

// What its files still tell of how the training went.
report::TrainSummary summaryOf(const runs::RunEntry& run, const runs::RunDetails& details)
{
    report::TrainSummary summary;
    summary.runFolder = run.path;
    summary.steps = run.step;
    summary.totalSteps = run.totalSteps;
    summary.lastLoss = run.loss.value_or(0);
    if (!details.loss.values.empty()) {
        summary.firstLoss = details.loss.values.front();
        summary.lastLoss = details.loss.values.back();
    }
    for (const auto& [name, value] : details.results) {
        summary.results[name] = value;
        if (name == "train_runtime")
            summary.seconds = value;
    }
    return summary;
}

} // namespace

RunAnswers::RunAnswers(QWidget* parent)
    : QWidget(parent)
    , m_stage(new VerdictStage)
    , m_review(new ProbeReview(*m_stage->answers(), this))
    , m_scroll(makeScrollPanel(m_stage))
    , m_none(makeLabel(FontRole::Body, "muted", false, this))
{
    m_scroll->setObjectName(QStringLiteral("runAnswers"));
    m_none->setObjectName(QStringLiteral("runNoAnswers"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stage->answers()->setMinimumHeight(Theme::current().px(kTableHeight));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_none, 1);
    connect(m_stage, &VerdictStage::chatRequested, this,
            [this] { Q_EMIT chatRequested(folder()); });
    connect(m_stage, &VerdictStage::exportRequested, this,
            [this] { Q_EMIT exportRequested(folder()); });
    connect(m_stage, &VerdictStage::rowsRequested, this,
            [this] { Q_EMIT rowsRequested(dataSet()); });
    connect(m_stage, &VerdictStage::proposalAccepted, this, &RunAnswers::accept);
    connect(m_review, &ProbeReview::reportChanged, this, [this](const report::ProbeReport& report) {
        m_report = report;
        showVerdict();
    });
    connect(m_review, &ProbeReview::reportSaved, this, &RunAnswers::reportSaved);
    connect(m_review, &ProbeReview::rowsChanged, this, &RunAnswers::rowsChanged);
    showVerdict();
}

QString RunAnswers::folder() const
{
    return RunModel::pathText(m_run.path);
}

QString RunAnswers::dataSet() const
{
    const auto names = m_config.data().dataset;
    return names.empty() ? QString() : QString::fromStdString(names.front());
}

void RunAnswers::showRun(const runs::RunEntry& run, const runs::RunDetails& details)
{
    const bool known = run.path == m_run.path && details.probe == m_report;
    m_run = run;
    m_summary = summaryOf(run, details);
    m_config = details.config.value_or(config::RunConfig());
    if (known)
        return;
    m_report = details.probe;
    m_review->begin(m_config, run.path, m_report);
    showVerdict();
    m_scroll->ensureVisible(0, 0);
}

void RunAnswers::accept(const VerdictText::Proposal& proposal)
{
    switch (proposal.remedy) {
    case report::Remedy::None:
        break;
    case report::Remedy::MoreRows:
        Q_EMIT rowsRequested(dataSet());
        break;
    case report::Remedy::EarlierCheckpoint:
        Q_EMIT chatRequested(folder() + QLatin1Char('/') + proposal.checkpoint);
        break;
    case report::Remedy::RaiseEpochs:
    case report::Remedy::RaiseLearningRate:
    case report::Remedy::LowerLearningRate:
        Q_EMIT proposalAccepted(folder(), proposal);
        break;
    }
}

void RunAnswers::showVerdict()
{
    m_scroll->setVisible(m_report.has_value());
    m_none->setVisible(!m_report);
    m_none->setText(tr("This run's answers were not checked: the check comes at the end of a "
                       "training whose rows have one right answer each."));
    m_scroll->setAccessibleName(tr("Verdict and answers"));
    if (m_report)
        m_stage->show(verdictText(*m_report, m_summary, m_config), m_report);
}

void RunAnswers::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showVerdict();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
