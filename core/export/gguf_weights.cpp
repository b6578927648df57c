#include "core/export/gguf_weights.h"

#include "core/base/notice.h"
#include "core/catalog/gguf_keys.h"
#include "core/export/row_pieces.h"
#include "core/files/dequantise.h"
#include "core/files/quantise.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <map>

namespace anneal::exporting {

namespace {

constexpr std::size_t kCopyBytes = 16U << 20; ///< of what is copied as it is
constexpr double kLargestHalf = 65504;
constexpr double kAgainstUpdate = 64; ///< of an error along what the adapters add
constexpr double kNoUpdate = 1e-20;

std::span<const float> valuesOf(const at::Tensor& numbers)
{
    return {numbers.const_data_ptr<float>(), static_cast<std::size_t>(numbers.numel())};
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "The export was stopped; nothing was written.");
}

} // namespace

at::Tensor rotaryOrder(const at::Tensor& rows, std::int64_t headDim)
{
    const auto columns = rows.numel() / std::max<std::int64_t>(rows.size(0), 1);
    return rows.reshape({rows.size(0) / headDim, 2, headDim / 2, columns})
        .transpose(1, 2)
        .contiguous()
        .view(rows.sizes());
}

at::Tensor pairedOrder(const at::Tensor& rows, std::int64_t headDim)
{
    const auto columns = rows.numel() / std::max<std::int64_t>(rows.size(0), 1);
    return rows.reshape({rows.size(0) / headDim, headDim / 2, 2, columns})
        .transpose(1, 2)
        .contiguous()
        .view(rows.sizes());
}

Result<GgufWeights> GgufWeights::plan(const MergedWeights& weights,
                                      const catalog::GgufFileType& type,
                                      const RowImportance& importance)
{
    auto config = weights.source().config();
    config.tiedEmbeddings = config.tiedEmbeddings && !weights.isUntied();
    const auto factor = catalog::ggufQueryFactor(config);
    const auto scaled = catalog::ggufQueryWeight(config);
    std::map<std::string, const WeightEntry*> entries;
    for (const auto& entry : weights.entries())
        entries[entry.name] = &entry;

    GgufWeights plan(weights);
    plan.m_headDim = config.headDim;
    for (const auto& expected : catalog::expectedTensors(config)) {
        const auto found = entries.find(expected.name);
        if (found == entries.end())
            return fail(ErrorCode::Internal, "The weight " + expected.name + " is missing.",
                        {{"tensor", expected.name}});
        plan.m_parts.push_back({*found->second, expected.rowPermuted, expected.plusOne,
                                expected.name.ends_with(scaled) ? factor : 1.0});
        if (const auto weight = importance.find(expected.name);
            weight != importance.end() &&
            std::ssize(weight->second.meanSquares) == expected.shape.back())
            plan.m_parts.back().inputs = &weight->second;
        const auto storage = catalog::ggufTensorType(type, config, expected);
        plan.m_specs.push_back({expected.ggufName, storage, expected.shape});
        plan.m_bytes +=
            files::storedBytes(storage, files::elementProduct(expected.shape).value_or(0))
                .value_or(0);
    }
    return plan;
}

bool GgufWeights::isWeighted() const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].inputs != nullptr && files::takesImportance(m_specs[i].type))
            return true;
    return false;
}

const files::TensorView* GgufWeights::asStored(std::size_t index) const
{
    const auto& part = m_parts[index];
    const auto* view = m_weights->untouched(part.entry);
    const auto& source = m_weights->source();
    const bool same = view != nullptr && view->type == m_specs[index].type && part.factor == 1 &&
                      source.rowPermuted(part.entry.name) == part.permuted &&
                      source.storedPlusOne(part.entry.name) == part.plusOne;
    return same ? view : nullptr;
}

std::int64_t GgufWeights::headRows(std::size_t index) const
{
    const auto& part = m_parts[index];
    return part.permuted ? m_headDim : m_weights->headRows(part.entry);
}

Result<at::Tensor> GgufWeights::changeOf(std::size_t index, std::int64_t first,
                                         std::int64_t count) const
{
    const auto& part = m_parts[index];
    if (part.inputs == nullptr || !files::takesImportance(m_specs[index].type))
        return at::Tensor();
    return m_weights->change(part.entry, first, count);
}

Result<GgufWeights::Blocks> GgufWeights::encoded(std::size_t index, const at::Tensor& rows,
                                                 const at::Tensor& change) const
{
    const auto& part = m_parts[index];
    const auto ordered = [&](const at::Tensor& numbers) {
        return part.permuted && numbers.defined() ? rotaryOrder(numbers, m_headDim) : numbers;
    };
    at::Tensor numbers = ordered(rows);
    if (part.plusOne)
        numbers = numbers + 1.0;
    if (part.factor != 1)
        numbers = numbers * part.factor;
    return blocks(index, numbers.contiguous(), ordered(change));
}

Result<GgufWeights::Blocks> GgufWeights::blocks(std::size_t index, const at::Tensor& numbers,
                                                const at::Tensor& change) const
{
    const auto& part = m_parts[index];
    const auto type = m_specs[index].type;
    const bool isWide = type == files::StorageType::F32 || type == files::StorageType::BF16;
    if (!isWide && numbers.numel() > 0 && numbers.abs().max().item<double>() > kLargestHalf)
        return fail(ErrorCode::Diverged,
                    notice("export.large_gguf", {{"tensor", part.entry.name},
                                                 {"type", std::string(files::toString(type))}}),
                    {{"tensor", part.entry.name}, {"key", "gguf_type"}});
    if (part.inputs != nullptr && files::takesImportance(type))
        return weightedBlocks(index, numbers, change);
    std::vector<std::byte> bytes(files::storedBytes(type, numbers.numel()).value_or(0));
    ANNEAL_CHECK(files::quantise(type, valuesOf(numbers), bytes));
    return bytes;
}

// A weighted scale can fall on the grid of a base that is quantised itself, where rounding takes an
// adapter's whole update away: an error no larger than others, but the same in all rows. So each
// row is rounded both ways, and what comes nearer to the row's products with the user's inputs
// stays; what goes against the update counts more.
Result<GgufWeights::Blocks> GgufWeights::weightedBlocks(std::size_t index,
                                                        const at::Tensor& numbers,
                                                        const at::Tensor& change) const
{
    const auto& inputs = *m_parts[index].inputs;
    const auto type = m_specs[index].type;
    std::vector<std::byte> plain(files::storedBytes(type, numbers.numel()).value_or(0));
    std::vector<std::byte> weighted(plain.size());
    ANNEAL_CHECK(files::quantise(type, valuesOf(numbers), plain));
    ANNEAL_CHECK(files::quantise(type, valuesOf(numbers), inputs.meanSquares, weighted));
    const auto rows = numbers.size(0);
    const auto update = change.defined() ? change.mm(inputs.samples) : at::Tensor();
    const auto errorOf = [&](const std::vector<std::byte>& bytes) -> Result<at::Tensor> {
        auto read = at::empty_like(numbers);
        ANNEAL_CHECK(files::dequantise(
            {type, read.sizes().vec(), bytes.data(), bytes.size()}, 0,
            {read.mutable_data_ptr<float>(), static_cast<std::size_t>(read.numel())}));
        const auto off = (read - numbers).mm(inputs.samples);
        auto error = off.square().sum(1);
        if (update.defined())
            error += kAgainstUpdate * (off * update).sum(1).square() /
                     update.square().sum(1).clamp_min(kNoUpdate);
        return error.contiguous();
    };
    ANNEAL_TRY(const auto before, errorOf(plain));
    ANNEAL_TRY(const auto after, errorOf(weighted));
    const auto rowBytes = plain.size() / static_cast<std::size_t>(std::max<std::int64_t>(rows, 1));
    for (std::int64_t row = 0; row < rows; ++row)
        if (before.const_data_ptr<float>()[row] < after.const_data_ptr<float>()[row]) {
            const auto at = static_cast<std::ptrdiff_t>(rowBytes) * row;
            std::copy_n(plain.begin() + at, rowBytes, weighted.begin() + at);
        }
    return weighted;
}

Result<at::Tensor> GgufWeights::rounded(std::size_t index, const at::Tensor& rows,
                                        std::int64_t first) const
{
    const auto factor = m_parts[index].factor;
    const auto type = m_specs[index].type;
    const auto numbers = (factor != 1 ? rows * factor : rows).contiguous();
    ANNEAL_TRY(const auto change, changeOf(index, first, rows.size(0)));
    ANNEAL_TRY(const auto bytes, blocks(index, numbers, change));
    auto read = at::empty_like(numbers);
    ANNEAL_CHECK(files::dequantise(
        {type, read.sizes().vec(), bytes.data(), bytes.size()}, 0,
        {read.mutable_data_ptr<float>(), static_cast<std::size_t>(read.numel())}));
    return factor != 1 ? read.div_(factor) : read;
}

Result<at::Tensor> GgufWeights::asRead(std::size_t index) const
{
    ANNEAL_TRY(const auto weight, m_weights->tensor(m_parts[index].entry, at::kFloat));
    forget(index);
    if (m_specs[index].type == files::StorageType::F32 || asStored(index) != nullptr)
        return weight;
    const auto pieces = RowPieces::of(weight.sizes().vec(), headRows(index));
    auto read = at::empty_like(weight);
    std::vector<Result<void>> made(static_cast<std::size_t>(pieces.count()));
    at::parallel_for(0, pieces.count(), 1, [&](std::int64_t from, std::int64_t to) {
        for (auto i = from; i < to; ++i)
            made[static_cast<std::size_t>(i)] = tensor::guarded([&]() -> Result<void> {
                const auto first = i * pieces.step;
                const auto count = std::min(pieces.step, pieces.rows - first);
                ANNEAL_TRY(const auto piece, rounded(index, weight.narrow(0, first, count), first));
                read.narrow(0, first, count).copy_(piece);
                return {};
            });
    });
    for (auto& one : made)
        ANNEAL_CHECK(std::move(one));
    return read;
}

Result<at::Tensor> GgufWeights::asRead(std::size_t index, std::int64_t first,
                                       std::int64_t count) const
{
    ANNEAL_TRY(const auto rows, m_weights->rows(m_parts[index].entry, first, count));
    if (m_specs[index].type == files::StorageType::F32 || asStored(index) != nullptr)
        return rows;
    Result<at::Tensor> read;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        read = rounded(index, rows, first);
        return {};
    }));
    return read;
}

Result<void> GgufWeights::write(std::size_t index, const files::ByteSink& sink,
                                const std::function<void(std::uint64_t bytes)>& done,
                                jobs::JobContext& context) const
{
    const auto& part = m_parts[index];
    const auto give = [&](std::span<const std::byte> bytes) -> Result<void> {
        if (!context.waitWhilePaused())
            return cancelled();
        ANNEAL_CHECK(sink(bytes));
        done(bytes.size());
        return {};
    };
    if (const auto* view = asStored(index)) {
        for (std::size_t at = 0; at < view->byteCount; at += kCopyBytes) {
            ANNEAL_CHECK(give({view->data + at, std::min(kCopyBytes, view->byteCount - at)}));
            m_weights->forget(part.entry);
        }
        return {};
    }

    at::Tensor whole;
    if (m_weights->needsWhole(part.entry)) {
        ANNEAL_TRY(whole, m_weights->tensor(part.entry, at::kFloat));
    }
    const auto make = [&](std::int64_t first, std::int64_t count) -> Result<Blocks> {
        at::Tensor numbers;
        if (whole.defined()) {
            numbers = whole.narrow(0, first, count);
        } else {
            ANNEAL_TRY(numbers, m_weights->rows(part.entry, first, count));
        }
        ANNEAL_TRY(const auto change, changeOf(index, first, count));
        return encoded(index, numbers, change);
    };
    return writePieces(RowPieces::of(part.entry.shape, headRows(index)), make, give,
                       [&] { forget(index); }); // an embedding alone would be most of the memory
}

} // namespace anneal::exporting
