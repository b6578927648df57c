#pragma once

#include "core/runs/run_details.h"
#include "core/runs/run_list.h"
#include "ui/widgets/basics.h"

class QPushButton;
class QStackedWidget;

namespace anneal::ui {

class FactTable;
class LossChart;
class RunAnswers;
class RunNotes;

/// The selected run: its curve at the left; settings, results and notes at the right; its
/// verdict and answers over the whole width.
class RunDetailsPanel final : public QWidget {
    Q_OBJECT
public:
    enum Tab { Settings, Results, Notes, Answers };
    explicit RunDetailsPanel(QWidget* parent = nullptr);

    void showRun(const runs::RunEntry& run, const runs::RunDetails& details);
    void showTab(Tab tab);
    [[nodiscard]] RunAnswers* answers() const { return m_answers; }
    [[nodiscard]] RunNotes* notes() const { return m_notes; }

Q_SIGNALS:
    void folderRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurve();
    void showFacts();
    void retranslate();

    runs::RunEntry m_entry;
    runs::RunDetails m_details;
    Card *m_curveCard, *m_factsCard;
    LossChart* m_chart;
    QLabel *m_message, *m_noSettings, *m_noResults;
    ElidedLabel* m_line;
    Segmented* m_tabs;
    QStackedWidget* m_stack;
    FactTable *m_settings, *m_results;
    RunNotes* m_notes;
    RunAnswers* m_answers;
    QPushButton* m_folder;
};

} // namespace anneal::ui
