#pragma once

#include "ui/widgets/loss_chart_data.h"

#include <QDialog>

class QTableView;

namespace anneal::ui {

/// The chart's numbers as a table, for screen readers and for copying (Ctrl+C).
class LossChartTable final : public QDialog {
    Q_OBJECT
public:
    /// One row for each step that any of the series has, one column a series.
    LossChartTable(const QVector<ChartSeries>& series, QWidget* parent);

private:
    void copySelection();
    QTableView* m_view;
};

} // namespace anneal::ui
