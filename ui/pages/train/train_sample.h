#pragma once

#include "core/report/probe_report.h"

#include <cstdint>

namespace anneal::ui {

/// Of the model in pictures, SmolLM2-135M-Instruct.
inline constexpr std::int64_t kSampleModelParameters = 134'515'008;

/// A report of the did-it-work check as the demo gives it, in the language in force. For pictures.
[[nodiscard]] report::ProbeReport sampleProbeReport(report::Verdict verdict);

} // namespace anneal::ui
