#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "core/jobs/job.h"
#include "core/report/progress.h"

#include <filesystem>
#include <functional>
#include <string>

namespace anneal::exporting {

/// Where an export is written. The folder has another name until all in it is written and checked.
struct ExportPlace {
    std::filesystem::path folder; ///< to write into; it exists
    std::filesystem::path target; ///< what the user named
    std::string title;            ///< what the export is called
};

/// Opens what was written again and compares it with the tuned model. `model`: a GGUF file or a
/// folder. Fails where the model can't be opened (it is damaged), and with Cancelled; what else
/// keeps the check from being made is told in its result.
using WrittenCheck = std::function<Result<report::ExportCheck>(const std::filesystem::path& model,
                                                               const std::string& dtype)>;

} // namespace anneal::exporting
