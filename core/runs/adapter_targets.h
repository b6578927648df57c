#pragma once

#include "core/runs/adapter_config.h"
#include "core/text/pattern.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anneal::runs {

/// Which modules an adapter_config.json takes, and with which rank and alpha. Modules are named by
/// their whole path in the base model
/// ("model.layers.0.self_attn.q_proj"). Any thread may ask.
/// Source: peft 0.18.1, tuners_utils.check_target_module_exists and utils.other.get_pattern_key.
class AdapterTargets final {
public:
    /// Fails with Unsupported when a pattern is none that can be searched for (names the key).
    [[nodiscard]] static Result<AdapterTargets> create(const AdapterConfig& config);

    [[nodiscard]] bool contains(std::string_view module) const;
    [[nodiscard]] std::int64_t rankOf(std::string_view module) const;

    /// alpha / rank, or alpha / sqrt(rank) with rsLoRA.
    [[nodiscard]] double scaleOf(std::string_view module) const;

    /// True when modules_to_save names this module or one that it is part of.
    [[nodiscard]] bool isSavedWhole(std::string_view module) const;

private:
    [[nodiscard]] bool isInChosenLayer(std::string_view module) const;

    AdapterConfig m_config;
    std::optional<text::Pattern> m_target, m_excluded;
    std::vector<std::pair<text::Pattern, std::int64_t>> m_ranks;
    std::vector<std::pair<text::Pattern, double>> m_alphas;
};

} // namespace anneal::runs
