#include "core/train/trained_parameters.h"

#include <algorithm>
#include <cctype>

namespace anneal::train {

bool decays(std::string_view parameter)
{
    std::string name(parameter);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const char* word : {"bias", "layernorm", "rmsnorm"}) {
        if (name.find(word) != std::string::npos)
            return false;
    }
    for (std::size_t begin = 0; begin <= name.size();) {
        const auto end = std::min(name.find('.', begin), name.size());
        const std::string_view part(name.data() + begin, end - begin);
        if (part == "norm" || part.ends_with("_norm"))
            return false;
        begin = end + 1;
    }
    return true;
}

std::vector<optim::Parameter> trainedParameters(const adapter::Trainable& trainable,
                                                const config::LoraOptions& options,
                                                double learningRate)
{
    const bool isPlus = options.loraplusLrRatio.has_value();
    const auto factorOf = [&](const adapter::TrainedParameter& parameter) {
        if (isPlus && parameter.isEmbeddingRate)
            return learningRate > 0 ? options.loraplusLrEmbedding / learningRate : 0.0;
        return isPlus && parameter.isPlusRate ? *options.loraplusLrRatio : 1.0;
    };
    std::vector<optim::Parameter> parameters;
    for (auto& parameter : trainable.parameters()) {
        const double factor = factorOf(parameter);
        parameters.push_back({.name = parameter.name,
                              .values = std::move(parameter.values),
                              .rateFactor = factor,
                              .decays = decays(parameter.name)});
    }
    return parameters;
}

Result<std::unique_ptr<optim::Optimizer>> optimizerOf(const RunInputs& inputs,
                                                      const config::RunConfig& config)
{
    const auto& shape = inputs.model->config();
    return optim::makeOptimizer(
        trainedParameters(*inputs.trainable, config.lora(), config.train().learningRate),
        config.train(), config::optimizerOptions(config),
        {.hiddenSize = shape.hiddenSize, .heads = shape.heads});
}

} // namespace anneal::train
