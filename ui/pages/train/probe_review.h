#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/data/identity_table.h"
#include "core/report/probe_report.h"
#include "ui/bridge/latest_job.h"
#include "ui/pages/chat/save_row_bar.h"

#include <QObject>

#include <filesystem>
#include <optional>

namespace anneal::ui {

class VerdictAnswers;

/// What the user does with the answers of the did-it-work check: overrules marks, which changes
/// scores and verdict and is kept with the run, and turns answers into training rows of the run's
/// data set, with undo. Files are written in the background.
class ProbeReview final : public QObject {
    Q_OBJECT
public:
    ProbeReview(VerdictAnswers& answers, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<report::ProbeReport>& report() const { return m_report; }
    /// Of a run that has ended. Without a report nothing can be done.
    void begin(const config::RunConfig& config, const std::filesystem::path& run,
               const std::optional<report::ProbeReport>& report);

Q_SIGNALS:
    void reportChanged(const anneal::report::ProbeReport& report);
    void reportSaved(); ///< the changed report is in the run's folder
    void rowsChanged(); ///< of a data set

private:
    struct AddedRow {
        SavedRow saved;
        data::IdentityRow row;
        bool own = false; ///< in a data set that the run was trained on
    };

    void overrule(std::size_t answer, bool right);
    void addRow(const QString& question, const QString& answer);
    void undoRow();
    void tellFailure(const Error& error);

    VerdictAnswers& m_answers;
    config::RunConfig m_config;
    std::filesystem::path m_run;
    std::optional<report::ProbeReport> m_report;
    std::optional<AddedRow> m_added;
    LatestJob<Result<void>> m_saving;
    LatestJob<Result<AddedRow>> m_adding;
    LatestJob<Result<void>> m_removing;
};

} // namespace anneal::ui
