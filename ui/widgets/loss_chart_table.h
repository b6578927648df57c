#pragma once

#include "ui/widgets/loss_chart_data.h"

#include <QDialog>

class QTableView;

namespace anneal::ui {

/// The chart's numbers as a table, for screen readers and for copying (Ctrl+C).
class LossChartTable final : public QDialog {
    Q_OBJECT
public:
    /// One row a step of `raw`; the other series have a value where they have that step.
    LossChartTable(const ChartSeries& raw, const ChartSeries& smooth, const ChartSeries& heldOut,
                   QWidget* parent);

private:
    void copySelection();
    QTableView* m_view;
};

} // namespace anneal::ui
