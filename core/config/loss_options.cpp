#include "core/config/loss_options.h"

namespace anneal::config {
namespace {

template <typename T>
T valueOf(const RunConfig& config, std::string_view key, T otherwise)
{
    const auto value = config.value(key);
    const auto* held = std::get_if<T>(&value);
    return held ? *held : otherwise;
}

} // namespace

LossOptions lossOptions(const RunConfig& config)
{
    using Rule = LossOptions::Rule;
    LossOptions options;
    options.smoothing = valueOf(config, "label_smoothing_factor", 0.0);
    options.eaftAlpha = valueOf(config, "eaft_alpha", 1.0);
    options.asftAlpha = valueOf(config, "asft_alpha", 0.1);
    options.rule = valueOf(config, "use_dft_loss", false)    ? Rule::Dft
                   : valueOf(config, "use_eaft_loss", false) ? Rule::Eaft
                   : valueOf(config, "use_asft_loss", false) ? Rule::Asft
                                                             : Rule::CrossEntropy;
    return options;
}

} // namespace anneal::config
