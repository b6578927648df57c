#pragma once

#include "core/adapter/lora.h"
#include "core/base/error.h"
#include "core/catalog/model_source.h"
#include "core/config/options.h"
#include "core/export/weight_entry.h"
#include "core/model/weight_rows.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace anneal::exporting {

/// The weights of a model with adapters merged in, computed one tensor at a time from the mapped
/// files.
class MergedWeights final {
public:
    /// Changes an adapter after it was read.
    using Amendment = std::function<Result<void>(adapter::LoraAdapter& adapter)>;

    /// The adapters are merged in the given order. Fails as LoraAdapter::load and `amend` do.
    [[nodiscard]] static Result<MergedWeights>
    open(catalog::ModelSource source, const std::vector<std::filesystem::path>& adapters,
         const Amendment& amend = {});

    [[nodiscard]] const std::vector<WeightEntry>& entries() const { return m_entries; }

    /// True when an adapter gave a tied output matrix, or its embedding, weights of its own.
    [[nodiscard]] bool isUntied() const { return m_untied; }

    /// One weight in `dtype`, contiguous, on the CPU: each update is added in the type of the
    /// base's weight (fp32 for block formats and for what is drawn), the sum rounded to `dtype`
    /// once more. Fails with Diverged when it holds a number that is not finite.
    [[nodiscard]] Result<at::Tensor> tensor(const WeightEntry& entry, c10::ScalarType dtype) const;

    /// The same of `count` rows from row `first`: only these rows are in memory, and their last
    /// bits may differ from tensor()'s where an adapter is added. Rows of q and k are asked for by
    /// whole heads, see headRows(). Any thread may call it. Not for weights that needsWhole()
    /// names.
    [[nodiscard]] Result<at::Tensor> rows(const WeightEntry& entry, std::int64_t first,
                                          std::int64_t count,
                                          c10::ScalarType dtype = at::kFloat) const;

    /// Rows that have to be asked for together, 1 for most.
    [[nodiscard]] std::int64_t headRows(const WeightEntry& entry) const;

    /// The weight's bytes in `dtype`, some rows at a time on all processors, which is all that is
    /// in memory of a matrix. Fails as rows() and the sink do.
    [[nodiscard]] Result<void> write(const WeightEntry& entry, c10::ScalarType dtype,
                                     const files::ByteSink& sink) const;

    /// What the adapters added to those rows, fp32; undefined for a weight that they don't change,
    /// and for one that they bring whole. For weights of the base's shape; any thread may call it.
    [[nodiscard]] Result<at::Tensor> change(const WeightEntry& entry, std::int64_t first,
                                            std::int64_t count) const;

    /// Vectors.
    [[nodiscard]] bool needsWhole(const WeightEntry& entry) const;

    /// Where the weight lies in the model's own file; nullptr when it lies there no longer as it
    /// is: merged, drawn or grown.
    [[nodiscard]] const files::TensorView* untouched(const WeightEntry& entry) const;

    /// Gives back the memory of what was read of the weight's file.
    void forget(const WeightEntry& entry) const;

    [[nodiscard]] const catalog::ModelSource& source() const { return m_source; }

private:
    [[nodiscard]] const std::string& storedName(const WeightEntry& entry) const;
    /// In which the updates are added: the base's own type, fp32 for block formats and for what is
    /// drawn.
    [[nodiscard]] c10::ScalarType mergedType(const WeightEntry& entry) const;
    [[nodiscard]] bool isGrown(const WeightEntry& entry) const;
    /// What the base has in these rows, also behind its file's end.
    [[nodiscard]] Result<at::Tensor> baseRows(const WeightEntry& entry, std::int64_t first,
                                              std::int64_t count, c10::ScalarType dtype) const;
    [[nodiscard]] Result<at::Tensor> drawnRows(const std::string& stored, std::int64_t first,
                                               std::int64_t count) const;
    [[nodiscard]] Result<void> meanOfGrown();
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
        std::vector<std::span<const std::byte>> stored; ///< where that lies in the adapter's file
    };
    std::map<std::string, std::vector<Change>> m_changes; ///< by weight name
    std::map<std::string, at::Tensor> m_means; ///< of the rows that grown weights have in the file
    /// The last ones that were asked for; made at the first question for a row, by any thread.
    struct Drawn {
        std::mutex lock;
        std::vector<std::pair<std::string, std::shared_ptr<const model::DrawnMatrix>>> matrices;
    };
    std::unique_ptr<Drawn> m_drawn = std::make_unique<Drawn>();
    bool m_untied = false;
};

/// The adapters that the settings name.
[[nodiscard]] std::vector<std::filesystem::path>
adapterFolders(const config::ModelOptions& options);

} // namespace anneal::exporting
