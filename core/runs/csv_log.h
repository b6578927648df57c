#pragma once

#include "core/base/error.h"
#include "core/runs/trainer_state.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anneal::runs {

/// training_log.csv: one line an entry of log_history (RFC 4180, UTF-8, numbers as JSON writes
/// them), for spreadsheets. The columns stand in the first line; a number that an entry doesn't
/// have is left empty.
class CsvLog final {
public:
    /// Writes the file anew with the entries there are. `columns` besides step: names of
    /// numbersOf(). Fails with Io.
    [[nodiscard]] static Result<CsvLog> create(const std::filesystem::path& file,
                                               std::vector<std::string> columns,
                                               const std::vector<LogEntry>& entries);

    /// Appends one line. Fails with Io.
    [[nodiscard]] Result<void> add(const LogEntry& entry) const;

private:
    CsvLog(std::filesystem::path file, std::vector<std::string> columns);
    [[nodiscard]] std::string lineOf(const LogEntry& entry) const;
    std::filesystem::path m_file;
    std::vector<std::string> m_columns;
};

} // namespace anneal::runs
