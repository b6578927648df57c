#include "core/studio/trained_numbers.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/catalog/decoder_spec.h"
#include "core/catalog/free_parameters.h"
#include "core/config/llama_pro_options.h"
#include "core/files/safetensors.h"

#include <algorithm>

namespace anneal::studio {
namespace {

using catalog::ModelConfig;

bool isNamed(const std::string& module, const std::vector<std::string>& targets)
{
    return std::any_of(targets.begin(), targets.end(), [&](const std::string& target) {
        return module == target || module.ends_with("." + target);
    });
}

bool adaptsInput(const config::RunConfig& config)
{
    return isNamed("model.embed_tokens", config.lora().target);
}

// Numbers in A, B and DoRA's magnitudes of all target layers, and of the ends where they are named.
Result<double> adapterParameters(const ModelConfig& c, const config::RunConfig& config)
{
    const auto lora = config.lora();
    auto layers = static_cast<double>(c.layers);
    if (const auto added = config::adaptedLayers(config); added != 0) {
        ANNEAL_TRY(const auto expanded, catalog::expandedLayers(c.layers, added));
        layers = static_cast<double>(expanded.size());
    }
    const bool all = std::find(lora.target.begin(), lora.target.end(), "all") != lora.target.end();
    double perLayer = 0, ends = 0;
    for (const auto& layer : catalog::linearShapes(c)) {
        if (all || isNamed(layer.name, lora.target))
            perLayer += static_cast<double>(lora.rank * (layer.in + layer.out) +
                                            (lora.useDora ? layer.out : 0));
    }
    for (const char* end : {"model.embed_tokens", "lm_head"}) {
        if (isNamed(end, lora.target))
            ends += static_cast<double>(lora.rank * (c.vocabSize + c.hiddenSize));
    }
    return perLayer * layers + ends;
}

// Of the last adapter, as its file has it; 0 where there is none, which the training tells.
double continuedNumbers(const config::RunConfig& config)
{
    const auto folder = expandHome(pathFromUtf8(config.model().adapterNameOrPath.back()));
    const auto file = files::SafetensorsFile::open(folder / "adapter_model.safetensors");
    double numbers = 0;
    if (file) {
        for (const auto& [name, view] : file->tensors())
            numbers += static_cast<double>(view.elementCount());
    }
    return numbers;
}

} // namespace

Result<double> trainedNumbers(const ModelConfig& model, const config::RunConfig& config)
{
    if (config::continuesAdapter(config))
        return continuedNumbers(config);
    const auto method = config.train().finetuningType;
    const auto wanted = config.lora().additionalTarget;
    const auto weights = catalog::expectedTensors(model);
    std::vector<std::string> names;
    for (const auto& weight : weights) {
        const auto module = weight.name.substr(0, weight.name.rfind('.'));
        if (method != "lora" ||
            std::any_of(wanted.begin(), wanted.end(),
                        [&](const std::string& end) { return module.ends_with(end); }))
            names.push_back(weight.name);
    }
    if (method == "freeze") {
        ANNEAL_TRY(names, catalog::freeParameters(names, model.layers, config.freeze()));
    }
    double count = 0;
    if (method == "lora") {
        ANNEAL_TRY(count, adapterParameters(model, config));
    }
    for (const auto& weight : weights) {
        if (std::find(names.begin(), names.end(), weight.name) == names.end())
            continue;
        double numbers = 1;
        for (const auto size : weight.shape)
            numbers *= static_cast<double>(size);
        count += numbers;
    }
    return count;
}

double layersWithGradients(const config::RunConfig& config, const ModelConfig& model)
{
    const auto all = static_cast<double>(model.layers);
    const auto method = config.train().finetuningType;
    const auto freeze = config.freeze();
    const auto blocks = static_cast<double>(freeze.trainableLayers);
    if (method == "lora") {
        // Block expansion puts its layers at the ends of blocks.
        const bool endsOnly = config::adaptedLayers(config) > 0 &&
                              config.lora().additionalTarget.empty() && !adaptsInput(config);
        return endsOnly ? all - all / blocks + 1 : all;
    }
    if (method != "freeze" || freeze.trainableLayers <= 0 || !freeze.extraModules.empty())
        return all;
    return freeze.llamaPro ? all - all / blocks + 1 : std::min(all, blocks);
}

} // namespace anneal::studio
