#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anneal::runs {

/// adapter_config.json of PEFT (0.18.1's keys, sorted, indent 2). Readers ignore unknown keys and default missing ones.
struct AdapterConfig {
    std::string baseModel;
    std::int64_t rank = 8;
    double alpha = 16;
    double dropout = 0.0;
    bool useRslora = false, useDora = false;
    bool fanInFanOut = false;
    std::vector<std::string> targetModules;
    std::vector<std::string> modulesToSave; ///< empty = null
    bool inferenceMode = true;
};

[[nodiscard]] std::string toJson(const AdapterConfig& config);

/// Fails with NotFound, Format (file, line or key), or Unsupported (peft_type, rank_pattern, ... by name).
[[nodiscard]] Result<AdapterConfig> readAdapterConfig(const std::filesystem::path& file);

/// README.md of an adapter folder, as PEFT users expect it: front matter and the run's settings and results.
struct ModelCard {
    std::string runName, baseModel;
    std::vector<std::string> datasets;
    std::vector<std::pair<std::string, std::string>> settings; ///< shown in this order
};
[[nodiscard]] std::string toMarkdown(const ModelCard& card);

} // namespace anneal::runs
