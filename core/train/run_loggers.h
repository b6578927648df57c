#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/runs/csv_log.h"
#include "core/runs/event_file.h"
#include "core/runs/trainer_state.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace anneal::train {

/// The loggers of the setting report_to, beside trainer_log.jsonl: TensorBoard's event files, with
/// the names that transformers gives (train/loss, eval/loss, ...), one folder a session; and
/// training_log.csv of all sessions.
class RunLoggers final {
public:
    /// `history`: the entries that a continued run has already. Fails with Io.
    [[nodiscard]] static Result<RunLoggers> open(const std::filesystem::path& runFolder,
                                                 const config::RunConfig& config,
                                                 const std::vector<runs::LogEntry>& history);

    /// Fails with Io.
    [[nodiscard]] Result<void> add(const runs::LogEntry& entry);

private:
    std::optional<runs::EventFile> m_events;
    std::optional<runs::CsvLog> m_csv;
};

} // namespace anneal::train
