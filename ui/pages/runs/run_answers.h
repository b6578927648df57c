#pragma once

#include "core/runs/run_details.h"
#include "core/runs/run_list.h"
#include "ui/pages/train/verdict.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace anneal::ui {

class ProbeReview;
class VerdictStage;

/// The verdict of a run that has ended, as it stood at the end of its training: scores, what to
/// change, answers before and after. Marks can be overruled and rows made here too.
class RunAnswers final : public QWidget {
    Q_OBJECT
public:
    explicit RunAnswers(QWidget* parent = nullptr);

    /// The same report of the same run again changes nothing that the user sees.
    void showRun(const runs::RunEntry& run, const runs::RunDetails& details);

Q_SIGNALS:
    void chatRequested(const QString& folder); ///< with the run or one of its checkpoints
    void exportRequested(const QString& folder);
    void rowsRequested(const QString& dataSet);
    /// A proposal that changes a setting.
    void proposalAccepted(const QString& run, const anneal::ui::VerdictText::Proposal& proposal);
    void reportSaved();
    void rowsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void accept(const VerdictText::Proposal& proposal);
    void showVerdict();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString dataSet() const;

    runs::RunEntry m_run;
    report::TrainSummary m_summary;
    config::RunConfig m_config;
    std::optional<report::ProbeReport> m_report;
    VerdictStage* m_stage;
    ProbeReview* m_review;
    QScrollArea* m_scroll;
    QLabel* m_none;
};

} // namespace anneal::ui
