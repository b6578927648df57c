#include "core/export/merged_weights.h"

#include "core/base/mapped_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/export/row_pieces.h"
#include "core/model/weight_rows.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace anneal::exporting {

namespace {

const std::string kEmbedding = "model.embed_tokens.weight";

/// The type in which a stored weight is held while deltas are added.
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

/// In pieces: of an embedding the comparison alone would be as large as the weight.
bool allFinite(const at::Tensor& numbers)
{
    constexpr std::int64_t kPiece = 1 << 20;
    for (const auto& piece : numbers.reshape({-1}).split(kPiece))
        if (!at::isfinite(piece).all().item<bool>())
            return false;
    return true;
}

Result<void> checkFinite(const WeightEntry& entry, const at::Tensor& weight,
                         const at::Tensor& result)
{
    if (allFinite(result))
        return {};
    return fail(
        ErrorCode::Diverged,
        notice(allFinite(weight) ? "export.large" : "export.not_finite", {{"tensor", entry.name}}),
        {{"tensor", entry.name}});
}

/// Some rows of what a layer computes: each row of the sum, and of DoRA's norm, stands alone.
at::Tensor mergedRows(const adapter::LoraLinear& layer, const at::Tensor& rows, std::int64_t first)
{
    const auto cut = [&](const at::Tensor& all) { return all.narrow(0, first, rows.size(0)); };
    const auto& magnitude = layer.magnitude();
    const adapter::LoraLinear part(layer.name(), layer.a(), cut(layer.b()), layer.scale(), 0,
                                   magnitude.defined() ? cut(magnitude) : at::Tensor(),
                                   layer.place());
    return part.merged(rows);
}

} // namespace

std::vector<std::filesystem::path> adapterFolders(const config::ModelOptions& options)
{
    std::vector<std::filesystem::path> folders;
    for (const std::string& name : options.adapterNameOrPath)
        folders.push_back(pathFromUtf8(name));
    return folders;
}

Result<MergedWeights> MergedWeights::open(catalog::ModelSource source,
                                          const std::vector<std::filesystem::path>& adapters,
                                          const Amendment& amend)
{
    MergedWeights merged(std::move(source));
    ANNEAL_TRY(const auto skeleton, model::skeleton(merged.m_source.config()));
    for (const auto& folder : adapters) {
        ANNEAL_TRY(auto adapter, adapter::LoraAdapter::map(*skeleton, folder));
        if (amend) {
            ANNEAL_CHECK(amend(adapter));
        }
        const auto stored = [&](std::initializer_list<at::Tensor> tensors) {
            std::vector<std::span<const std::byte>> list;
            for (const auto& tensor : tensors)
                list.push_back(adapter.mappedBytes(tensor));
            return list;
        };
        for (const auto& replaced : adapter.replaced())
            merged.m_changes[replaced.name].push_back(
                {.layer = {}, .whole = replaced.values, .stored = stored({replaced.values})});
        for (const auto& layer : adapter.layers())
            merged.m_changes[layer->name() + ".weight"].push_back(
                {.layer = layer, .whole = {}, .stored = stored({layer->a(), layer->b()})});
        adapter.detachFrom(*skeleton);
    }
    merged.m_untied = merged.m_source.config().tiedEmbeddings && !skeleton->config().tiedEmbeddings;
    skeleton->forEachParameter([&](const std::string& name, at::Tensor& tensor) {
        merged.m_entries.push_back({name, tensor.sizes().vec()});
    });
    ANNEAL_CHECK(merged.meanOfGrown());
    return merged;
}

bool MergedWeights::isGrown(const WeightEntry& entry) const
{
    if (m_source.randomWeights() || entry.shape.size() != 2)
        return false;
    const auto& shape = m_source.tensors().at(storedName(entry)).shape;
    return shape.size() == 2 && shape[1] == entry.shape[1] && shape[0] < entry.shape[0];
}

Result<void> MergedWeights::meanOfGrown()
{
    for (const auto& entry : m_entries) {
        const auto& stored = storedName(entry);
        const auto changes = m_changes.find(entry.name);
        const bool isReplaced = changes != m_changes.end() && !changes->second.front().layer;
        if (!isGrown(entry) || isReplaced || m_means.contains(stored))
            continue;
        ANNEAL_TRY(m_means[stored], model::meanRow(m_source, stored));
    }
    return {};
}

Result<at::Tensor> MergedWeights::baseRows(const WeightEntry& entry, std::int64_t first,
                                           std::int64_t count, c10::ScalarType dtype) const
{
    const auto& stored = storedName(entry);
    if (m_source.randomWeights()) {
        ANNEAL_TRY(const auto numbers, drawnRows(stored, first, count));
        return numbers.to(dtype);
    }
    if (isGrown(entry))
        return model::readGrownRows(m_source, stored, first, count, dtype, m_means.at(stored));
    return model::readWeightRows(m_source, stored, first, count, dtype);
}

Result<at::Tensor> MergedWeights::drawnRows(const std::string& stored, std::int64_t first,
                                            std::int64_t count) const
{
    constexpr std::size_t kKept = 8; // a layer's matrices; of all of them the states are many MB
    std::shared_ptr<const model::DrawnMatrix> matrix;
    {
        const std::scoped_lock lock(m_drawn->lock);
        auto& kept = m_drawn->matrices;
        const auto found = std::find_if(kept.begin(), kept.end(),
                                        [&](const auto& one) { return one.first == stored; });
        if (found != kept.end()) {
            matrix = found->second;
        } else {
            ANNEAL_TRY(auto made, model::DrawnMatrix::create(m_source, stored));
            matrix = std::make_shared<const model::DrawnMatrix>(std::move(made));
            if (kept.size() == kKept)
                kept.erase(kept.begin());
            kept.emplace_back(stored, matrix);
        }
    }
    return matrix->rows(first, count);
}

Result<at::Tensor> MergedWeights::tensor(const WeightEntry& entry, c10::ScalarType dtype) const
{
    const std::string& stored = storedName(entry);
    ANNEAL_TRY(at::Tensor weight, model::readWeight(m_source, stored, mergedType(entry), at::kCPU));
    at::Tensor result;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        if (const auto changes = m_changes.find(entry.name); changes != m_changes.end())
            for (const auto& change : changes->second)
                weight = change.layer ? change.layer->merged(weight)
                                      : change.whole.to(weight.scalar_type());
        result = weight.to(dtype).contiguous();
        return checkFinite(entry, weight, result);
    }));
    return result;
}

const std::string& MergedWeights::storedName(const WeightEntry& entry) const
{
    // An output matrix that only the merged model has began as the embedding.
    const bool isOwnOutput = m_untied && entry.name == "lm_head.weight";
    return isOwnOutput ? kEmbedding : entry.name;
}

c10::ScalarType MergedWeights::mergedType(const WeightEntry& entry) const
{
    // Weights that lie in the folder of a model that is drawn are not looked at.
    return m_source.randomWeights() ? at::kFloat
                                    : mergeType(m_source.tensors().at(storedName(entry)).type);
}

Result<at::Tensor> MergedWeights::rows(const WeightEntry& entry, std::int64_t first,
                                       std::int64_t count, c10::ScalarType dtype) const
{
    const auto type = mergedType(entry);
    const auto found = m_changes.find(entry.name);
    const auto changes = found != m_changes.end() ? std::span(found->second) : std::span<Change>{};
    at::Tensor weight;
    if (changes.empty() || changes.front().layer) { // else the base doesn't count
        ANNEAL_TRY(weight, baseRows(entry, first, count, type));
    }
    at::Tensor result;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        for (const auto& change : changes)
            weight = change.layer ? mergedRows(*change.layer, weight, first)
                                  : change.whole.narrow(0, first, count).to(type);
        result = weight.to(dtype).contiguous();
        return checkFinite(entry, weight, result);
    }));
    return result;
}

std::int64_t MergedWeights::headRows(const WeightEntry& entry) const
{
    return m_source.rowPermuted(entry.name) ? m_source.config().headDim : 1;
}

Result<void> MergedWeights::write(const WeightEntry& entry, c10::ScalarType dtype,
                                  const files::ByteSink& sink) const
{
    const auto bytesOf = [](const at::Tensor& numbers) {
        return std::span(static_cast<const std::byte*>(numbers.const_data_ptr()), numbers.nbytes());
    };
    if (needsWhole(entry)) {
        ANNEAL_TRY(const auto whole, tensor(entry, dtype));
        forget(entry);
        return sink(bytesOf(whole));
    }
    const auto make = [&](std::int64_t first,
                          std::int64_t count) -> Result<std::vector<std::byte>> {
        ANNEAL_TRY(const auto numbers, rows(entry, first, count, dtype));
        const auto bytes = bytesOf(numbers);
        return std::vector(bytes.begin(), bytes.end());
    };
    return writePieces(RowPieces::of(entry.shape, headRows(entry)), make, sink,
                       [&] { forget(entry); });
}

Result<at::Tensor> MergedWeights::change(const WeightEntry& entry, std::int64_t first,
                                         std::int64_t count) const
{
    const auto changes = m_changes.find(entry.name);
    if (changes == m_changes.end() || needsWhole(entry))
        return at::Tensor();
    for (const auto& change : changes->second)
        if (!change.layer)
            return at::Tensor();
    ANNEAL_TRY(const auto before, baseRows(entry, first, count, at::kFloat));
    at::Tensor after = before;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        for (const auto& change : changes->second)
            after = mergedRows(*change.layer, after, first);
        return {};
    }));
    return after - before;
}

bool MergedWeights::needsWhole(const WeightEntry& entry) const
{
    return entry.shape.size() != 2;
}

const files::TensorView* MergedWeights::untouched(const WeightEntry& entry) const
{
    if (m_changes.contains(entry.name) || m_source.randomWeights())
        return nullptr;
    const auto& view = m_source.tensors().at(storedName(entry));
    return view.shape == entry.shape ? &view : nullptr;
}

void MergedWeights::forget(const WeightEntry& entry) const
{
    if (const auto changes = m_changes.find(entry.name); changes != m_changes.end())
        for (const auto& change : changes->second)
            for (const auto& bytes : change.stored)
                forgetPages(bytes);
    if (m_source.randomWeights())
        return;
    const auto& view = m_source.tensors().at(storedName(entry));
    forgetPages({view.data, view.byteCount});
}

} // namespace anneal::exporting
