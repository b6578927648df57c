#include "core/export/merged_weights.h"

#include "core/tensor/device.h"

#include <ATen/ATen.h>

namespace anneal::exporting {

namespace {

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
    skeleton->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        merged.m_entries.push_back({name, tensor.sizes().vec()});
    });
    for (const auto& folder : adapters) {
        ANNEAL_TRY(auto adapter, adapter::LoraAdapter::load(*skeleton, folder));
        for (const auto& layer : adapter.layers())
            merged.m_updates[layer->name() + ".weight"].push_back(layer);
        adapter.detachFrom(*skeleton);
    }
    return merged;
}

Result<at::Tensor> MergedWeights::tensor(const Entry& entry, c10::ScalarType dtype) const
{
    const files::TensorView& view = m_source.tensors().at(entry.name);
    ANNEAL_TRY(at::Tensor weight,
               model::readWeight(m_source, entry.name, mergeType(view.type), at::kCPU));
    at::Tensor result;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        if (const auto updates = m_updates.find(entry.name); updates != m_updates.end())
            for (const auto& update : updates->second)
                weight = (weight.to(at::kFloat) + update->delta()).to(weight.scalar_type());
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
