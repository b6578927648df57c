#pragma once

#include "core/config/run_config.h"
#include "core/report/probe_report.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anneal::runs {

/// A curve of a run: values over steps, ascending.
struct RunCurve {
    std::vector<double> steps, values;
};

/// What is shown about one run beside its line in the list.
struct RunDetails {
    RunCurve loss, heldOut;
    /// Key and value of each setting that differs from its default, in the table's order.
    std::vector<std::pair<std::string, std::string>> settings;
    std::vector<std::pair<std::string, double>> results; ///< of all_results.json, as named there
    std::optional<std::pair<std::int64_t, double>> best; ///< step and value of the best measurement
    std::string notes;
    std::optional<config::RunConfig> config;  ///< as the run was begun
    std::optional<report::ProbeReport> probe; ///< what the did-it-work check found
};

/// What a file does not tell stays empty: a run of LLaMA-Factory has no run.yaml.
[[nodiscard]] RunDetails readRunDetails(const std::filesystem::path& run);

/// A setting whose value is not the same in all of several runs.
struct SettingDifference {
    std::string key;
    std::vector<std::string> values; ///< one a run; the default where a run leaves it out
};
struct SettingComparison {
    std::vector<SettingDifference> differences; ///< in the table's order
    std::size_t same = 0; ///< settings that are not at their default and the same in all
};

/// Where a run lies and how it was begun or continued is no difference.
[[nodiscard]] SettingComparison compareSettings(const std::vector<RunDetails>& runs);

} // namespace anneal::runs
