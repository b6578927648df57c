#pragma once

#include "core/report/probe_report.h"

#include <string>

namespace anneal::cli {

/// The did-it-work check as a table of questions with the answers before and after, the three
/// scores, the verdict and what to change.
[[nodiscard]] std::string toText(const report::ProbeReport& report);

} // namespace anneal::cli
