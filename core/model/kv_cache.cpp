#include "core/model/kv_cache.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>
#include <utility>

namespace anneal::model {

using ops::kPageTokens;

DecoderCache::DecoderCache(std::size_t sequences, const Shape& shape)
    : m_shape(shape)
    , m_sequences(sequences)
{
}

std::int64_t DecoderCache::length(std::size_t sequence) const
{
    return m_sequences.at(sequence).length;
}

void DecoderCache::truncate(std::size_t sequence, std::int64_t length)
{
    Sequence& kept = m_sequences.at(sequence);
    cut(kept, std::clamp<std::int64_t>(length, 0, kept.length));
}

void DecoderCache::cut(Sequence& sequence, std::int64_t length)
{
    sequence.length = length;
    const auto pages = static_cast<std::size_t>((length + kPageTokens - 1) / kPageTokens);
    sequence.pages.resize(std::min(sequence.pages.size(), pages));
    sequence.rows.resize(std::min(sequence.rows.size(), pages));
    const auto left = std::min(static_cast<std::size_t>(length), sequence.ids.size());
    sequence.ids.resize(left);
    sequence.positions.resize(left);
}

void DecoderCache::reorder(const std::vector<std::size_t>& source)
{
    const std::vector<Sequence> old = std::move(m_sequences);
    m_sequences.clear();
    m_sequences.reserve(source.size());
    for (const std::size_t index : source)
        m_sequences.push_back(old.at(index));
}

void DecoderCache::moveIn(KvCache& other, std::size_t sequence)
{
    auto& from = static_cast<DecoderCache&>(other);
    m_sequences.push_back(std::exchange(from.m_sequences.at(sequence), {}));
    m_ropeLength = std::max(m_ropeLength, from.m_ropeLength);
}

void DecoderCache::copyIn(const KvCache& other, std::size_t sequence, std::int64_t length)
{
    const auto& from = static_cast<const DecoderCache&>(other);
    Sequence copy = from.m_sequences.at(sequence);
    cut(copy, std::clamp<std::int64_t>(length, 0, copy.length));
    m_sequences.push_back(std::move(copy));
    m_ropeLength = std::max(m_ropeLength, from.m_ropeLength);
}

/// Pages for tokens up to `total`, those behind the committed tokens its own.
void DecoderCache::makeRoom(Sequence& sequence, std::int64_t total,
                            const at::TensorOptions& options)
{
    const bool isCpu = options.device().is_cpu();
    const auto first = static_cast<std::size_t>(sequence.length / kPageTokens);
    const auto end = static_cast<std::size_t>((total + kPageTokens - 1) / kPageTokens);
    for (std::size_t i = first; i < end; ++i) {
        const bool isNew = i == sequence.pages.size();
        if (!isNew && sequence.pages[i].use_count() == 1)
            continue;
        at::Tensor page =
            at::empty({m_shape.layers, 2, m_shape.kvHeads, kPageTokens, m_shape.headDim},
                      isCpu ? options.dtype(at::kFloat) : options);
        if (isNew) {
            sequence.pages.emplace_back();
            sequence.rows.emplace_back();
        } else {
            page.copy_(sequence.pages[i]);
        }
        sequence.rows[i] = isCpu ? page.mutable_data_ptr<float>() : nullptr;
        sequence.pages[i] = std::move(page);
    }
}

void DecoderCache::append(std::size_t sequence, std::size_t layer, const at::Tensor& keys,
                          const at::Tensor& values)
{
    Sequence& owner = m_sequences.at(sequence);
    const std::int64_t total = owner.length + keys.size(0);
    makeRoom(owner, total, keys.options().requires_grad(std::nullopt));
    for (std::int64_t token = owner.length; token < total;) {
        const auto inPage = token % kPageTokens;
        const auto run = std::min(kPageTokens - inPage, total - token);
        const at::Tensor page = owner.pages[static_cast<std::size_t>(token / kPageTokens)].select(
            0, static_cast<std::int64_t>(layer));
        const auto from = token - owner.length;
        page[0].narrow(1, inPage, run).copy_(keys.narrow(0, from, run).transpose(0, 1));
        page[1].narrow(1, inPage, run).copy_(values.narrow(0, from, run).transpose(0, 1));
        token += run;
    }
}

KvView DecoderCache::view(std::size_t sequence, std::size_t layer, std::int64_t length) const
{
    std::vector<at::Tensor> keys, values;
    for (std::int64_t token = 0; token < length; token += kPageTokens) {
        const at::Tensor page = m_sequences.at(sequence)
                                    .pages.at(static_cast<std::size_t>(token / kPageTokens))
                                    .select(0, static_cast<std::int64_t>(layer));
        const auto run = std::min(kPageTokens, length - token);
        keys.push_back(page[0].narrow(1, 0, run));
        values.push_back(page[1].narrow(1, 0, run));
    }
    return {.keys = at::cat(keys, 1), .values = at::cat(values, 1)};
}

KvRows DecoderCache::appendRows(std::size_t sequence, std::size_t layer, std::int64_t count)
{
    Sequence& owner = m_sequences.at(sequence);
    const std::int64_t total = owner.length + count;
    makeRoom(owner, total, at::TensorOptions(at::kCPU));
    const auto layerSize = 2 * m_shape.kvHeads * kPageTokens * m_shape.headDim;
    return {.pages = owner.rows.data(),
            .layer = static_cast<std::int64_t>(layer) * layerSize,
            .length = total,
            .headDim = m_shape.headDim,
            .kvHeads = m_shape.kvHeads};
}

std::size_t DecoderCache::pages() const
{
    std::set<const void*> unique;
    for (const Sequence& sequence : m_sequences)
        for (const at::Tensor& page : sequence.pages)
            unique.insert(page.unsafeGetTensorImpl());
    return unique.size();
}

void DecoderCache::commit(std::size_t sequence, std::int64_t newTokens)
{
    m_sequences.at(sequence).length += newTokens;
}

void DecoderCache::remember(const TokenBatch& batch, std::int64_t length)
{
    const at::Tensor ids = batch.ids.cpu(), positions = batch.positions.cpu();
    const auto* id = ids.const_data_ptr<std::int64_t>();
    const auto* position = positions.const_data_ptr<std::int64_t>();
    for (std::size_t s = 0; s < m_sequences.size(); ++s) {
        Sequence& sequence = m_sequences[s];
        sequence.ids.insert(sequence.ids.end(), id + batch.offsets[s], id + batch.offsets[s + 1]);
        sequence.positions.insert(sequence.positions.end(), position + batch.offsets[s],
                                  position + batch.offsets[s + 1]);
    }
    m_ropeLength = std::max(m_ropeLength, length);
}

TokenBatch DecoderCache::withRemembered(const TokenBatch& batch) const
{
    std::vector<at::Tensor> ids, positions;
    TokenBatch whole{.ids = {}, .positions = {}, .offsets = {0}, .length = batch.length};
    for (std::size_t s = 0; s < m_sequences.size(); ++s) {
        const Sequence& sequence = m_sequences[s];
        const std::int64_t count = batch.offsets[s + 1] - batch.offsets[s];
        ids.push_back(at::tensor(sequence.ids, at::kLong).to(batch.ids.device()));
        ids.push_back(batch.ids.narrow(0, batch.offsets[s], count));
        positions.push_back(at::tensor(sequence.positions, at::kLong).to(batch.ids.device()));
        positions.push_back(batch.positions.narrow(0, batch.offsets[s], count));
        whole.offsets.push_back(whole.offsets.back() +
                                static_cast<std::int64_t>(sequence.ids.size()) + count);
    }
    whole.ids = at::cat(ids);
    whole.positions = at::cat(positions);
    return whole;
}

void DecoderCache::forget()
{
    m_ropeLength = 0;
}

} // namespace anneal::model
