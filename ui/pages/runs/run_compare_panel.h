#pragma once

#include "core/runs/run_details.h"
#include "core/runs/run_list.h"
#include "ui/widgets/basics.h"

#include <vector>

class QPushButton;

namespace anneal::ui {

class FactTable;
class LossChart;

/// Two or more runs: their curves in one chart, and only the settings that differ.
class RunComparePanel final : public QWidget {
    Q_OBJECT
public:
    explicit RunComparePanel(QWidget* parent = nullptr);

    /// Both of the same length, in the order of the colours.
    void showRuns(std::vector<runs::RunEntry> entries, std::vector<runs::RunDetails> details);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurves();
    void showDifferences();
    void retranslate();

    std::vector<runs::RunEntry> m_entries;
    std::vector<runs::RunDetails> m_details;
    Card *m_curveCard, *m_factsCard;
    Segmented* m_tabs;
    QPushButton* m_log;
    LossChart* m_chart;
    QLabel *m_noCurve, *m_same, *m_reason;
    FactTable* m_table;
};

} // namespace anneal::ui
