#pragma once

#include "core/report/probe_report.h"

namespace anneal::ui {

/// A report of the did-it-work check as the demo gives it, in the language in force. For pictures.
[[nodiscard]] report::ProbeReport sampleProbeReport(report::Verdict verdict);

} // namespace anneal::ui
