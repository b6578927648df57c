#include "core/studio/rule_memory.h"

#include "core/catalog/decoder_spec.h"
#include "core/config/optimizer_options.h"

#include <algorithm>

namespace anneal::studio {
namespace {

using Rule = config::OptimizerOptions::Rule;

constexpr double kMoment = 4.0, kTwoMoments = 8.0;

// Of the rules behind optim, a trained number.
double stateBytes(const std::string& optim)
{
    if (optim == "sgd" || optim == "adafactor")
        return 0.05; // adafactor keeps a row and a column of each matrix
    return optim == "lion_32bit" ? kMoment : config::isByteAdamW(optim) ? 2.03 : kTwoMoments;
}

double linearNumbers(const catalog::ModelConfig& model)
{
    double perLayer = 0;
    for (const auto& layer : catalog::linearShapes(model))
        perLayer += static_cast<double>(layer.in * layer.out);
    return perLayer * static_cast<double>(model.layers);
}

} // namespace

RuleMemory ruleMemory(const config::RunConfig& config, const catalog::ModelConfig& model,
                      double trained)
{
    const auto train = config.train();
    const auto options = config::optimizerOptions(config);
    // What is pure bf16 has weights, gradients and moments of two bytes.
    const double half = train.pureBf16 && train.finetuningType != "lora" ? 0.5 : 1.0;
    RuleMemory memory{.values = trained * 4 * half, .gradients = trained * 4 * half};
    const double linear = std::min(trained, linearNumbers(model)), rest = trained - linear;
    const double layers = static_cast<double>(std::max<std::int64_t>(model.layers, 1));
    // Of one layer, whole even where few of the layers are trained.
    const double ofLayer = std::min(linear, linearNumbers(model) / layers);
    switch (options.rule) {
    case Rule::Galore:
    case Rule::Apollo: {
        // The state of its optim and the directions: `rank` of the shorter side's numbers.
        const double share = std::min(1.0, static_cast<double>(options.projection.rank) /
                                               static_cast<double>(model.hiddenSize));
        const double state = stateBytes(train.optim);
        memory.state = rest * state + linear * (state + 4) * share;
        if (options.projection.layerwise) // of one layer at a time, and of what is outside
            memory.gradients = (rest + ofLayer) * 4 * half;
        break;
    }
    case Rule::Badam:
        if (options.blocks.ratio) {
            memory.state = trained * kTwoMoments * options.blocks.updateRatio;
        } else {
            memory.state = ofLayer * kTwoMoments;
            memory.gradients = ofLayer * 4 * half;
        }
        break;
    case Rule::AdamMini:
        memory.state = trained * kMoment;
        break;
    case Rule::Muon:
        memory.state = linear * kMoment + rest * kTwoMoments;
        break;
    case Rule::FromOptim:
        memory.state = trained * stateBytes(train.optim);
        break;
    }
    memory.state *= half;
    return memory;
}

} // namespace anneal::studio
