#pragma once

#include "core/adapter/lora.h"
#include "core/base/error.h"
#include "core/catalog/model_source.h"
#include "core/export/weight_entry.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace anneal::exporting {

/// The weights of a model with adapters merged in, computed one tensor at a time from the mapped
/// files.
class MergedWeights final {
public:
    /// The adapters are merged in the given order. Fails as LoraAdapter::load does.
    [[nodiscard]] static Result<MergedWeights>
    open(catalog::ModelSource source, const std::vector<std::filesystem::path>& adapters);

    [[nodiscard]] const std::vector<WeightEntry>& entries() const { return m_entries; }

    /// True when an adapter gave a tied output matrix, or its embedding, weights of its own.
    [[nodiscard]] bool isUntied() const { return m_untied; }

    /// One weight in `dtype`, contiguous, on the CPU: each update is added in the type of the
    /// base's weight (fp32 for block formats), the sum rounded to `dtype` once more. Fails with
    /// Diverged when it holds a number that is not finite.
    [[nodiscard]] Result<at::Tensor> tensor(const WeightEntry& entry, c10::ScalarType dtype) const;

private:
    explicit MergedWeights(catalog::ModelSource source)
        : m_source(std::move(source))
    {
    }
    catalog::ModelSource m_source;
    std::vector<WeightEntry> m_entries;
    /// What one adapter does to one weight: an update, or another weight in its place.
    struct Change {
        std::shared_ptr<adapter::LoraLinear> layer;
        at::Tensor whole;
    };
    std::map<std::string, std::vector<Change>> m_changes; ///< by weight name
    bool m_untied = false;
};

} // namespace anneal::exporting
