#include "core/runs/adapter_targets.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace anneal::runs {
namespace {

// The whole name, or its last dotted parts.
bool endsIn(std::string_view module, const std::string& name)
{
    return module == name || module.ends_with("." + name);
}

bool endsInAny(std::string_view module, const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return endsIn(module, name); });
}

bool matches(const text::Pattern& pattern, std::string_view module)
{
    return pattern.find(module, 0).has_value();
}

Result<text::Pattern> compile(const std::string& pattern, const char* key)
{
    auto compiled = text::Pattern::compile(pattern);
    if (!compiled) {
        auto error = std::move(compiled).error();
        error.message = std::string("adapter_config.json: \"") + key + "\": " + error.message;
        error.context.emplace("key", key);
        return tl::make_unexpected(std::move(error));
    }
    return compiled;
}

// Python's re.fullmatch.
Result<std::optional<text::Pattern>> wholePattern(const std::string& regex, const char* key)
{
    if (regex.empty())
        return std::optional<text::Pattern>();
    ANNEAL_TRY(auto compiled, compile("\\A(?:" + regex + ")\\z", key));
    return std::optional(std::move(compiled));
}

template <typename T>
Result<std::vector<std::pair<text::Pattern, T>>>
suffixPatterns(const std::vector<std::pair<std::string, T>>& entries, const char* key)
{
    std::vector<std::pair<text::Pattern, T>> patterns;
    for (const auto& [regex, value] : entries) {
        ANNEAL_TRY(auto compiled, compile("\\A(?:.*\\.)?(?:" + regex + ")\\z", key));
        patterns.emplace_back(std::move(compiled), value);
    }
    return patterns;
}

template <typename T>
T firstMatch(const std::vector<std::pair<text::Pattern, T>>& patterns, std::string_view module,
             T otherwise)
{
    for (const auto& [pattern, value] : patterns) {
        if (matches(pattern, module))
            return value;
    }
    return otherwise;
}

std::vector<std::string_view> partsOf(std::string_view module)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= module.size();) {
        const auto end = std::min(module.find('.', begin), module.size());
        parts.push_back(module.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && text.front() != '-' && result.ec == std::errc{} &&
                   result.ptr == text.data() + text.size()
               ? std::optional(value)
               : std::nullopt;
}

} // namespace

Result<AdapterTargets> AdapterTargets::create(const AdapterConfig& config)
{
    AdapterTargets targets;
    targets.m_config = config;
    ANNEAL_TRY(targets.m_target, wholePattern(config.targetPattern, "target_modules"));
    ANNEAL_TRY(targets.m_excluded, wholePattern(config.excludePattern, "exclude_modules"));
    ANNEAL_TRY(targets.m_ranks, suffixPatterns(config.rankPattern, "rank_pattern"));
    ANNEAL_TRY(targets.m_alphas, suffixPatterns(config.alphaPattern, "alpha_pattern"));
    return targets;
}

bool AdapterTargets::isSavedWhole(std::string_view module) const
{
    // A name may be a path: "self_attn.q_proj" stands in "model.layers.0.self_attn.q_proj".
    const std::string path = "." + std::string(module) + ".";
    return std::any_of(
        m_config.modulesToSave.begin(), m_config.modulesToSave.end(),
        [&](const std::string& name) { return path.find("." + name + ".") != std::string::npos; });
}

// The number of the last part that is one, behind a name that layers_pattern allows.
bool AdapterTargets::isInChosenLayer(std::string_view module) const
{
    if (m_config.layersToTransform.empty())
        return true;
    const auto parts = partsOf(module);
    for (std::size_t i = parts.size() - 1; i-- > 2;) {
        const auto number = wholeNumber(parts[i]);
        const auto& names = m_config.layersPattern;
        if (!number ||
            (!names.empty() && std::find(names.begin(), names.end(), parts[i - 1]) == names.end()))
            continue;
        const auto& chosen = m_config.layersToTransform;
        return std::find(chosen.begin(), chosen.end(), *number) != chosen.end();
    }
    return false;
}

bool AdapterTargets::contains(std::string_view module) const
{
    if (m_excluded ? matches(*m_excluded, module) : endsInAny(module, m_config.excludeModules))
        return false;
    if (isSavedWhole(module))
        return false;
    if (m_config.targetsAllLinear)
        return !endsInAny(module, {"embed_tokens", "lm_head"}); // an embedding is no linear layer,
                                                                // and PEFT leaves the output out
    if (m_target)
        return matches(*m_target, module);
    const auto& names = m_config.targetModules;
    if (std::find(names.begin(), names.end(), module) != names.end())
        return true; // a whole name is taken in any layer
    return endsInAny(module, names) && isInChosenLayer(module);
}

std::int64_t AdapterTargets::rankOf(std::string_view module) const
{
    return firstMatch(m_ranks, module, m_config.rank);
}

double AdapterTargets::scaleOf(std::string_view module) const
{
    const auto rank = static_cast<double>(rankOf(module));
    return firstMatch(m_alphas, module, m_config.alpha) /
           (m_config.useRslora ? std::sqrt(rank) : rank);
}

} // namespace anneal::runs
