#pragma once

#include "core/report/train_events.h"
#include "ui/pages/train/earlier_runs_menu.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/loss_chart_data.h"

#include <QVector>

#include <optional>

class QPushButton;

namespace anneal::ui {

class LossChart;

/// The chart with its tabs and tools: loss, learning rate, gradient norm, speed, memory over the
/// steps of one run.
class ChartPanel final : public Card {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    void clear();
    void setPlannedSteps(qint64 steps);
    void append(const QVector<report::StepEvent>& steps);
    void appendHeldOut(const report::EvalEvent& event);
    /// What the run did before it was resumed: comes before all that is there.
    void prepend(const QVector<report::StepEvent>& steps,
                 const QVector<report::EvalEvent>& heldOut);
    /// The runs that can be drawn behind this one, and those of them that are ticked.
    void offerEarlierRuns(const QVector<EarlierRunsMenu::Run>& runs, const QStringList& ticked);
    void setEarlierRuns(const QVector<ChartSeries>& runs);
    void markBest(double step, double loss);
    /// .png, .svg or, with all values of all tabs, .csv by the name; false when it can't be
    /// written.
    [[nodiscard]] bool saveAs(const QString& file);
    [[nodiscard]] std::optional<QPair<double, double>> best() const; ///< step and loss
    [[nodiscard]] LossChart* chart() const { return m_chart; }

Q_SIGNALS:
    void earlierRunsTicked(const QStringList& ids); ///< by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Tab { Loss, LearningRate, GradNorm, Speed, Memory };
    void showTab();
    void save();
    void saveAndTell(const QString& file);
    void retranslate();
    [[nodiscard]] double valueOf(const report::StepEvent& step) const;

    QVector<report::StepEvent> m_steps;
    QVector<report::EvalEvent> m_heldOut;
    QVector<ChartSeries> m_earlier;
    qint64 m_planned = 0;
    QPair<double, double> m_best{-1, 0};
    Segmented* m_tabs;
    EarlierRunsMenu* m_earlierMenu;
    QPushButton *m_overlay, *m_log, *m_reset, *m_save;
    LossChart* m_chart;
    QLabel *m_axis, *m_message;
};

} // namespace anneal::ui
