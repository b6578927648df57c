#pragma once

#include "core/config/run_config.h"
#include "core/report/probe_report.h"
#include "core/report/train_events.h"
#include "ui/widgets/basics.h"

#include <QString>

#include <optional>

namespace anneal::ui {

/// What the end of a training says, and the one change it proposes.
struct VerdictText {
    Tone tone = Tone::Good;
    QString icon, title, text;

    struct Proposal {
        report::Remedy remedy = report::Remedy::None;
        QString title, text, button;
        QString key; ///< the setting to change, "" when it is none
        double newValue = 0;
        QString checkpoint;     ///< of the run, to use instead of its end
        bool continues = false; ///< goes on from the last checkpoint instead of starting afresh
        QString others;         ///< "2. learning rate 5e-5 → 1e-3 · 3. ..."
    };
    std::optional<Proposal> proposal;
};

[[nodiscard]] VerdictText verdictText(const report::ProbeReport& report,
                                      const report::TrainSummary& summary,
                                      const config::RunConfig& config);

/// The same when the answers were not asked for, or the stage has no right answers to compare with:
/// what the loss and the held-out rows say.
[[nodiscard]] VerdictText uncheckedVerdict(const report::TrainSummary& summary,
                                           const config::RunConfig& config);

} // namespace anneal::ui
