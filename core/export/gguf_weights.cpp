#include "core/export/gguf_weights.h"

#include "core/catalog/gguf_keys.h"
#include "core/files/quantise.h"
#include "core/tensor/device.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <map>

namespace anneal::exporting {

namespace {

constexpr std::int64_t kPiece = 1 << 20;      ///< numbers that one processor holds at a time
constexpr std::size_t kCopyBytes = 16U << 20; ///< of what is copied as it is
constexpr double kLargestHalf = 65504;

std::int64_t columnsOf(const WeightEntry& entry)
{
    return entry.shape.size() > 1 ? entry.shape.back() : 1;
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

Result<GgufWeights> GgufWeights::plan(const MergedWeights& weights,
                                      const catalog::GgufFileType& type)
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
        const auto storage = catalog::ggufTensorType(type, config, expected);
        plan.m_specs.push_back({expected.ggufName, storage, expected.shape});
        plan.m_bytes +=
            files::storedBytes(storage, files::elementProduct(expected.shape).value_or(0))
                .value_or(0);
    }
    return plan;
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

Result<std::vector<std::byte>> GgufWeights::encoded(std::size_t index, const at::Tensor& rows) const
{
    const auto& part = m_parts[index];
    const auto type = m_specs[index].type;
    at::Tensor numbers = rows;
    if (part.permuted)
        numbers = rotaryOrder(numbers, m_headDim);
    if (part.plusOne)
        numbers = numbers + 1.0;
    if (part.factor != 1)
        numbers = numbers * part.factor;
    numbers = numbers.contiguous();
    const bool isWide = type == files::StorageType::F32 || type == files::StorageType::BF16;
    if (!isWide && numbers.numel() > 0 && numbers.abs().max().item<double>() > kLargestHalf)
        return fail(ErrorCode::Diverged,
                    "The weight " + part.entry.name + " has numbers too large for " +
                        std::string(files::toString(type)) + "; set gguf_type to BF16.",
                    {{"tensor", part.entry.name}, {"key", "gguf_type"}});
    std::vector<std::byte> bytes(files::storedBytes(type, numbers.numel()).value_or(0));
    ANNEAL_CHECK(files::quantise(
        type, {numbers.const_data_ptr<float>(), static_cast<std::size_t>(numbers.numel())}, bytes));
    return bytes;
}

Result<void> GgufWeights::write(std::size_t index, const files::ByteSink& sink,
                                const std::function<void(std::uint64_t bytes)>& done,
                                jobs::JobContext& context) const
{
    const auto& part = m_parts[index];
    const auto give = [&](std::span<const std::byte> bytes) -> Result<void> {
        ANNEAL_CHECK(sink(bytes));
        done(bytes.size());
        return {};
    };
    if (const auto* view = asStored(index)) {
        for (std::size_t at = 0; at < view->byteCount; at += kCopyBytes) {
            if (!context.waitWhilePaused())
                return cancelled();
            ANNEAL_CHECK(give({view->data + at, std::min(kCopyBytes, view->byteCount - at)}));
            m_weights->forget(part.entry);
        }
        return {};
    }

    at::Tensor whole;
    if (m_weights->needsWhole(part.entry)) {
        ANNEAL_TRY(whole, m_weights->tensor(part.entry, at::kFloat));
    }
    const auto rows = part.entry.shape.front();
    const bool byHeads = part.permuted || m_weights->source().rowPermuted(part.entry.name);
    const auto step = byHeads ? m_headDim : 1;
    const auto pieceRows = std::max<std::int64_t>(kPiece / columnsOf(part.entry) / step, 1) * step;
    const auto pieces = (rows + pieceRows - 1) / pieceRows;
    const auto wave = std::max<std::int64_t>(at::get_num_threads(), 1);
    for (std::int64_t begin = 0; begin < pieces; begin += wave) {
        if (!context.waitWhilePaused())
            return cancelled();
        const auto count = std::min(wave, pieces - begin);
        std::vector<Result<std::vector<std::byte>>> made(static_cast<std::size_t>(count));
        at::parallel_for(0, count, 1, [&](std::int64_t from, std::int64_t to) {
            for (auto i = from; i < to; ++i) {
                auto& result = made[static_cast<std::size_t>(i)];
                const auto first = (begin + i) * pieceRows;
                const auto length = std::min(pieceRows, rows - first);
                auto outcome = tensor::guarded([&]() -> Result<void> {
                    auto numbers = whole.defined()
                                       ? Result<at::Tensor>(whole.narrow(0, first, length))
                                       : m_weights->rows(part.entry, first, length);
                    if (!numbers)
                        return tl::make_unexpected(numbers.error());
                    ANNEAL_TRY(result, encoded(index, *numbers));
                    return {};
                });
                if (!outcome)
                    result = tl::make_unexpected(outcome.error());
            }
        });
        for (const auto& bytes : made) {
            if (!bytes)
                return tl::make_unexpected(bytes.error());
            ANNEAL_CHECK(give(*bytes));
        }
        m_weights->forget(part.entry); // an embedding alone would be most of the memory
    }
    return {};
}

} // namespace anneal::exporting
