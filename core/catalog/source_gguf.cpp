#include "core/catalog/decoder_spec.h"
#include "core/catalog/source_state.h"
#include "core/catalog/weight_check.h"

namespace anneal::catalog {

Result<void> openGguf(ModelSource::State& state)
{
    ANNEAL_TRY(auto file, files::GgufFile::open(state.path));
    ANNEAL_TRY(state.config, readModelConfig(file));
    auto stored = file.tensors();
    for (const auto* name :
         {"rope_freqs.weight", "rope_factors_long.weight", "rope_factors_short.weight"})
        stored.erase(name); // part of the config

    ANNEAL_CHECK(checkLayerCount(state.path, state.config.layers, stored.size()));
    std::vector<std::string> missing;
    for (const auto& expected : expectedTensors(state.config)) {
        const auto found = stored.find(expected.ggufName);
        if (found == stored.end()) {
            missing.push_back(expected.ggufName);
            continue;
        }
        ANNEAL_CHECK(checkTensor(state.path, expected.ggufName, found->second, expected.shape));
        state.tensors.emplace(expected.name, std::move(found->second));
        stored.erase(found);
        if (expected.rowPermuted)
            state.permuted.insert(expected.name);
        if (expected.plusOne)
            state.plusOne.insert(expected.name);
    }
    if (!missing.empty())
        return tl::make_unexpected(missingTensors(state.path, missing));

    std::vector<std::string> unused;
    for (const auto& [name, tensor] : stored)
        unused.push_back(name);
    if (!unused.empty())
        state.warnings.push_back(unusedTensors(state.path, unused));
    std::error_code error;
    state.diskBytes = std::filesystem::file_size(state.path, error);
    state.format = ModelFormat::Gguf;
    state.gguf = std::move(file);
    return {};
}

} // namespace anneal::catalog
