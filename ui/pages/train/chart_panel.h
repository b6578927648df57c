#pragma once

#include "core/report/train_events.h"
#include "ui/widgets/basics.h"

#include <QVector>

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
    void setEarlierRun(const QString& name, const QVector<double>& steps,
                       const QVector<double>& losses);
    void markBest(double step, double loss);
    [[nodiscard]] LossChart* chart() const { return m_chart; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Tab { Loss, LearningRate, GradNorm, Speed, Memory };
    void showTab();
    void savePicture();
    void retranslate();
    [[nodiscard]] double valueOf(const report::StepEvent& step) const;

    QVector<report::StepEvent> m_steps;
    QVector<report::EvalEvent> m_heldOut;
    struct Earlier {
        QString name;
        QVector<double> steps, losses;
    } m_earlier;
    qint64 m_planned = 0;
    QPair<double, double> m_best{-1, 0};
    Segmented* m_tabs;
    QPushButton *m_overlay, *m_log, *m_reset, *m_save;
    LossChart* m_chart;
    QLabel *m_axis, *m_message;
};

} // namespace anneal::ui
