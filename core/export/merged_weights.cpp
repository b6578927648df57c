#include "core/export/merged_weights.h"

#include "core/tensor/device.h"

#include <ATen/ATen.h>

namespace anneal::exporting {

namespace {

const std::string kEmbedding = "model.embed_tokens.weight";

/// The type in which the base's weight is held while deltas are added.
c10::ScalarType mergeType(files::StorageType stored)
{
    switch (stored) {
    case files::StorageType::BF16:
        return at::kBFloat16;
    case files::StorageType::F16:
        return at::kHalf;
    default:
        return at::kFloat;
    }
}

} // namespace

Result<MergedWeights> MergedWeights::open(catalog::ModelSource source,
                                          const std::vector<std::filesystem::path>& adapters)
{
    MergedWeights merged(std::move(source));
    ANNEAL_TRY(const auto skeleton, model::skeleton(merged.m_source.config()));
    for (const auto& folder : adapters) {
        ANNEAL_TRY(auto adapter, adapter::LoraAdapter::load(*skeleton, folder));
        for (const auto& layer : adapter.layers())
            merged.m_changes[layer->name() + ".weight"].push_back({.layer = layer, .whole = {}});
        for (const auto& replaced : adapter.replaced())
            merged.m_changes[replaced.name].push_back({.layer = {}, .whole = replaced.values});
        adapter.detachFrom(*skeleton);
    }
    merged.m_untied = merged.m_source.config().tiedEmbeddings && !skeleton->config().tiedEmbeddings;
    skeleton->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        merged.m_entries.push_back({name, tensor.sizes().vec()});
    });
    return merged;
}

Result<at::Tensor> MergedWeights::tensor(const WeightEntry& entry, c10::ScalarType dtype) const
{
    // An output matrix that only the merged model has began as the embedding.
    const bool isOwnOutput = m_untied && entry.name == "lm_head.weight";
    const std::string& stored = isOwnOutput ? kEmbedding : entry.name;
    const files::TensorView& view = m_source.tensors().at(stored);
    ANNEAL_TRY(at::Tensor weight,
               model::readWeight(m_source, stored, mergeType(view.type), at::kCPU));
    at::Tensor result;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        if (const auto changes = m_changes.find(entry.name); changes != m_changes.end())
            for (const auto& change : changes->second)
                weight = change.layer ? change.layer->merged(weight)
                                      : change.whole.to(weight.scalar_type());
        result = weight.to(dtype).contiguous();
        if (at::isfinite(result).all().item<bool>())
            return {};
        return fail(
            ErrorCode::Diverged,
            "The weight " + entry.name +
                (at::isfinite(weight).all().item<bool>()
                     ? " has numbers too large for this number format; set infer_dtype to bfloat16."
                     : " holds numbers that are not finite after merging; choose another "
                       "checkpoint."),
            {{"tensor", entry.name}});
    }));
    return result;
}

} // namespace anneal::exporting
