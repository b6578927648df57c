#pragma once

#include "core/base/error.h"
#include "ui/bridge/latest_job.h"
#include "ui/pages/train/run_history.h"
#include "ui/pages/train/run_progress.h"
#include "ui/pages/train/verdict.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class LossChart;
class ProbeReview;
class RunStage;
class RunSummaryCard;
class StudioContext;
class VerdictStage;

/// The page while a run goes on and after it: summary and log or small chart at the left, chart,
/// answers, verdict or failure on the stage. Follows the bridge.
class RunView final : public QWidget {
    Q_OBJECT
public:
    explicit RunView(StudioContext& context, QWidget* parent = nullptr);

    void begin(const config::RunConfig& config,
               const QStringList& questions); ///< before the bridge starts
    [[nodiscard]] const RunProgress& progress() const { return m_progress; }
    [[nodiscard]] const QStringList& questions() const { return m_questions; }

    // What the bridge tells; also the way in for samples.
    void showPlan(const report::PlanEvent& plan);
    void showSteps(const QVector<report::StepEvent>& steps);
    void showAnswer(const report::AnswerEvent& answer);
    void showSaved(qint64 step);
    void showHeldOut(const report::EvalEvent& event);
    void showState(TrainState state);
    void showPhase(report::TrainPhase phase);
    void showEnd(const report::TrainSummary& summary,
                 const std::optional<report::ProbeReport>& probe);
    void showFailure(const Error& error);
    void showEarlierRun(const QString& name, const QVector<double>& steps,
                        const QVector<double>& losses);
    void showHistory(const RunHistory& history); ///< of the same run before it was resumed
    void showFailureAgain();                     ///< focuses the remedy

    /// What a failed run proposes to do.
    enum class FailureRemedy { LowerRate, HalveBatch, ChangeSettings };

Q_SIGNALS:
    void progressChanged();
    void prepareNextRequested();
    void chatRequested();
    void exportRequested();
    void rowsRequested();
    void proposalAccepted(const anneal::ui::VerdictText::Proposal& proposal);
    void remedyAccepted(anneal::ui::RunView::FailureRemedy remedy);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLeft(QWidget* left);
    void follow();
    void offerEarlierRuns();
    void readEarlierRuns(const QStringList& folders);
    void readHistory(qint64 last);
    void markBest();
    void log(const QString& line);
    void showVerdict();
    void showSmallChart(bool shown);
    void retranslate();

    StudioContext& m_context;
    config::RunConfig m_config;
    QStringList m_questions;
    QString m_before; ///< how the run before ended, told in the log of the next one
    RunProgress m_progress;
    QVector<report::StepEvent> m_steps;
    QVector<report::EvalEvent> m_heldOut; ///< of the set that the chart follows
    QSet<qint64> m_saved;                 ///< steps with a checkpoint
    LatestJob<QVector<ChartSeries>> m_earlierJob;
    LatestJob<RunHistory> m_historyJob;
    std::optional<report::PlanEvent> m_plan;
    std::optional<report::TrainSummary> m_summary;
    std::optional<report::ProbeReport> m_probe;
    std::optional<Error> m_error;
    report::TrainPhase m_phase = report::TrainPhase::ReadingModel;
    RunSummaryCard* m_summaryCard;
    Card *m_logCard, *m_chartCard;
    QPlainTextEdit* m_log;
    bool m_followLog = true;
    LossChart* m_smallChart;
    QPushButton* m_enlarge;
    QLabel *m_best, *m_took;
    QStackedWidget* m_stage;
    RunStage* m_run;
    VerdictStage* m_verdict;
    ProbeReview* m_review;
    QWidget *m_verdictPage = nullptr, *m_failurePage = nullptr;
    MessageCard* m_failure;
};

} // namespace anneal::ui
