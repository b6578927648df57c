#pragma once

#include "core/config/run_config.h"
#include "core/report/train_events.h"
#include "ui/widgets/basics.h"

#include <optional>

class QGridLayout;
class QPushButton;

namespace anneal::ui {

/// The settings of the run that goes on or has ended, read-only.
class RunSummaryCard final : public Card {
    Q_OBJECT
public:
    explicit RunSummaryCard(QWidget* parent = nullptr);
    void showRun(const config::RunConfig& config, const std::optional<report::PlanEvent>& plan);

Q_SIGNALS:
    void editRequested(); ///< prepare the next run

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    config::RunConfig m_config;
    std::optional<report::PlanEvent> m_plan;
    QPushButton* m_edit;
    QWidget* m_lines = nullptr;
};

} // namespace anneal::ui
