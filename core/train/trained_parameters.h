#pragma once

#include "core/adapter/trainable.h"
#include "core/config/options.h"
#include "core/optim/optimizer.h"
#include "core/train/run_inputs.h"

#include <string_view>

namespace anneal::train {

/// What the optimizer gets: all parameters in their order, with the rates that LoRA+ asks for and
/// without decay where decays() says so. `learningRate` is that of the others.
[[nodiscard]] std::vector<optim::Parameter> trainedParameters(const adapter::Trainable& trainable,
                                                              const config::LoraOptions& options,
                                                              double learningRate);

/// The optimizer of a run, over all of them.
[[nodiscard]] Result<std::unique_ptr<optim::Optimizer>>
optimizerOf(const RunInputs& inputs, const config::RunConfig& config);

/// False for biases and the weights of norms, by transformers' rule on names
/// (training_rules: "bias", "layernorm", "rmsnorm", a part "norm" or one that ends in "_norm").
[[nodiscard]] bool decays(std::string_view parameter);

} // namespace anneal::train
