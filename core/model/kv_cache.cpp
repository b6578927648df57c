#include "core/model/kv_cache.h"

#include <ATen/ATen.h>

namespace anneal::model {

namespace {

constexpr std::int64_t kFirstCapacity = 64;

/// A block of `capacity` positions that begins with the first `length` of `old` (undefined: none).
at::Tensor enlarged(const at::Tensor& old, std::int64_t length, std::int64_t capacity,
                    const at::Tensor& like)
{
    const auto type = like.device().is_cpu() ? at::kFloat : like.scalar_type();
    at::Tensor block =
        at::empty({like.size(1), capacity, like.size(2)}, like.options().dtype(type));
    if (length > 0)
        block.narrow(1, 0, length).copy_(old.narrow(1, 0, length));
    return block;
}

} // namespace

DecoderCache::DecoderCache(std::size_t sequences, const Shape& shape)
    : m_shape(shape)
    , m_sequences(sequences)
{
    for (Sequence& sequence : m_sequences)
        sequence.layers.resize(shape.layers);
}

std::int64_t DecoderCache::length(std::size_t sequence) const
{
    return m_sequences.at(sequence).length;
}

void DecoderCache::truncate(std::size_t sequence, std::int64_t length)
{
    Sequence& kept = m_sequences.at(sequence);
    kept.length = std::clamp<std::int64_t>(length, 0, kept.length);
    const auto left = std::min(static_cast<std::size_t>(kept.length), kept.ids.size());
    kept.ids.resize(left);
    kept.positions.resize(left);
}

void DecoderCache::reorder(const std::vector<std::size_t>& source)
{
    // A sequence that goes on in one place moves there; only further copies of it are copied.
    std::vector<Sequence> old = std::move(m_sequences);
    std::vector<std::size_t> uses(old.size(), 0);
    for (const std::size_t index : source)
        ++uses.at(index);
    m_sequences.clear();
    m_sequences.reserve(source.size());
    for (const std::size_t index : source) {
        if (--uses[index] == 0) {
            m_sequences.push_back(std::move(old[index]));
            continue;
        }
        m_sequences.push_back(copied(old[index], old[index].length, 0));
    }
}

void DecoderCache::moveIn(KvCache& other, std::size_t sequence)
{
    auto& from = static_cast<DecoderCache&>(other);
    Sequence moved = std::move(from.m_sequences.at(sequence));
    from.m_sequences[sequence] = {};
    from.m_sequences[sequence].layers.resize(m_shape.layers);
    m_sequences.push_back(std::move(moved));
    m_ropeLength = std::max(m_ropeLength, from.m_ropeLength);
}

void DecoderCache::copyIn(const KvCache& other, std::size_t sequence, std::int64_t length)
{
    const auto& from = static_cast<const DecoderCache&>(other);
    const Sequence& whole = from.m_sequences.at(sequence);
    const auto kept = std::clamp<std::int64_t>(length, 0, whole.length);
    m_sequences.push_back(copied(whole, kept, kept));
    m_ropeLength = std::max(m_ropeLength, from.m_ropeLength);
}

// The first `length` tokens in blocks of their own; capacity 0: as large as they were.
DecoderCache::Sequence DecoderCache::copied(const Sequence& from, std::int64_t length,
                                            std::int64_t capacity)
{
    Sequence copy = from;
    copy.length = length;
    const auto left = std::min(static_cast<std::size_t>(length), copy.ids.size());
    copy.ids.resize(left);
    copy.positions.resize(left);
    for (Block& block : copy.layers) {
        if (!block.keys.defined())
            continue;
        const std::int64_t room = capacity > 0 ? capacity : block.keys.size(1);
        const at::Tensor like = block.keys.transpose(0, 1);
        block.keys = enlarged(block.keys, length, room, like);
        block.values = enlarged(block.values, length, room, like);
    }
    return copy;
}

// `like` [.., kvHeads, headDim] gives type and device of a new block.
DecoderCache::Block& DecoderCache::blockFor(std::size_t sequence, std::size_t layer,
                                            std::int64_t total, const at::Tensor& like)
{
    Sequence& owner = m_sequences.at(sequence);
    Block& block = owner.layers.at(layer);
    if (!block.keys.defined() || block.keys.size(1) < total) {
        const std::int64_t capacity = std::max({kFirstCapacity, total, owner.length * 3 / 2});
        block.keys = enlarged(block.keys, owner.length, capacity, like);
        block.values = enlarged(block.values, owner.length, capacity, like);
    }
    return block;
}

KvView DecoderCache::append(std::size_t sequence, std::size_t layer, const at::Tensor& keys,
                            const at::Tensor& values)
{
    const std::int64_t length = m_sequences.at(sequence).length;
    const std::int64_t added = keys.size(0);
    const std::int64_t total = length + added;
    Block& block = blockFor(sequence, layer, total, keys);
    block.keys.narrow(1, length, added).copy_(keys.transpose(0, 1));
    block.values.narrow(1, length, added).copy_(values.transpose(0, 1));
    return {.keys = block.keys.narrow(1, 0, total), .values = block.values.narrow(1, 0, total)};
}

KvRows DecoderCache::appendRows(std::size_t sequence, std::size_t layer, std::int64_t count)
{
    const std::int64_t total = m_sequences.at(sequence).length + count;
    Block& block = m_sequences[sequence].layers.at(layer);
    if (!block.keys.defined() || block.keys.size(1) < total)
        blockFor(sequence, layer, total, at::empty({1, m_shape.kvHeads, m_shape.headDim}));
    return {.keys = block.keys.mutable_data_ptr<float>(),
            .values = block.values.mutable_data_ptr<float>(),
            .length = total,
            .headDim = m_shape.headDim,
            .headStep = block.keys.stride(0)};
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
