#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace anneal::runs {

/// adapter_config.json of PEFT (0.18.1's keys, sorted, indent 2). Readers ignore unknown keys and default missing ones.
/// Which modules the names and patterns take: core/runs/adapter_targets.h.
struct AdapterConfig {
    std::string baseModel;
    std::int64_t rank = 8;
    double alpha = 16;
    double dropout = 0.0;
    bool useRslora = false, useDora = false;
    bool fanInFanOut = false; ///< of no effect on linear layers, which is what all layers here are
    bool targetsAllLinear = false; ///< target_modules is the text "all-linear"
    std::vector<std::string> targetModules, excludeModules;
    std::string targetPattern, excludePattern; ///< regexes over whole names, where the file has a text instead of a list
    std::vector<std::pair<std::string, std::int64_t>> rankPattern; ///< in the file's order: the first match counts
    std::vector<std::pair<std::string, double>> alphaPattern;
    std::vector<std::int64_t> layersToTransform; ///< empty = all
    std::vector<std::string> layersPattern;      ///< empty = any
    std::vector<std::string> modulesToSave; ///< empty = null
    std::string bias = "none";              ///< none, all, lora_only
    bool inferenceMode = true;
};

[[nodiscard]] std::string toJson(const AdapterConfig& config);

/// Fails with NotFound, Format (file, line or key), or Unsupported (peft_type, lora_bias, ... by name).
[[nodiscard]] Result<AdapterConfig> readAdapterConfig(const std::filesystem::path& file);

/// README.md of an adapter folder, as PEFT users expect it: front matter and the run's settings and results.
struct ModelCard {
    std::string runName, baseModel;
    std::vector<std::string> datasets;
    std::vector<std::pair<std::string, std::string>> settings; ///< shown in this order
};
[[nodiscard]] std::string toMarkdown(const ModelCard& card);

} // namespace anneal::runs
