#include "core/config/loss_options.h"

#include "core/config/value_of.h"

namespace anneal::config {

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
