#pragma once

#include "core/report/train_events.h"
#include "ui/widgets/basics.h"

#include <QStringList>

namespace anneal::ui {

class AnswersCard;
class ChartPanel;

/// The stage while a run goes on, is paused, stopped or checked: four figures, the chart, the
/// answers so far.
class RunStage final : public QWidget {
    Q_OBJECT
public:
    explicit RunStage(QWidget* parent = nullptr);
    void clear(const QStringList& questions);
    void showPlan(const report::PlanEvent& plan);
    void showSteps(const QVector<report::StepEvent>& steps);
    /// What the run did before it was resumed.
    void showHistory(const QVector<report::StepEvent>& steps,
                     const QVector<report::EvalEvent>& heldOut);
    void setChip(const QString& iconName, const QString& text,
                 Tone tone); ///< "" hides it: "Stopped at step 112 of 180"
    void setPreparing(report::TrainPhase phase,
                      double loading); ///< shows the steps of the preparation instead of figures
    [[nodiscard]] ChartPanel* chart() const { return m_chart; }
    [[nodiscard]] AnswersCard* answers() const { return m_answers; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFigures();
    void showPreparation();

    Card* m_figuresCard;
    Figure *m_step, *m_loss, *m_speed, *m_left;
    Chip* m_chip;
    Card* m_preparing;
    struct Phase {
        QWidget* box;
        class IconLabel* icon;
        QLabel* text;
    };
    Phase m_phases[3];
    Meter* m_loading;
    ChartPanel* m_chart;
    AnswersCard* m_answers;
    report::StepEvent m_last;
    double m_firstLoss = 0;
    qint64 m_total = 0;
    report::TrainPhase m_phase = report::TrainPhase::ReadingModel;
    double m_loadingFraction = 0;
};

} // namespace anneal::ui
