#include "core/engine/prefix_store.h"

#include <algorithm>

namespace anneal::engine {
namespace {

/// So many tokens of the beginning are the same and were, or would be, read in the same way.
std::int64_t commonTokens(const std::vector<text::TokenId>& a, const std::vector<text::TokenId>& b)
{
    const auto same = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    const auto wholeOfA = PrefixStore::wholeTokens(std::ssize(a));
    const auto wholeOfB = PrefixStore::wholeTokens(std::ssize(b));
    if (wholeOfA == wholeOfB && same >= wholeOfA)
        return same;
    return std::min({same, wholeOfA, wholeOfB}) / PrefixStore::kPiece * PrefixStore::kPiece;
}

} // namespace

PrefixStore::PrefixStore(std::uint64_t tokenBytes, std::uint64_t mostBytes)
    : m_tokenBytes(tokenBytes)
    , m_mostBytes(mostBytes)
{
}

std::uint64_t PrefixStore::bytesOf(const Kept& kept) const
{
    return static_cast<std::uint64_t>(pagedTokens(std::ssize(kept.ids))) * m_tokenBytes;
}

std::unique_ptr<model::KvCache> PrefixStore::begin(const model::CausalLm& model, std::size_t voice,
                                                   const std::vector<text::TokenId>& prompt)
{
    // The last token is always read: its logits are wanted.
    const auto most = std::ssize(prompt) - 1;
    std::int64_t longest = 0;
    auto best = m_kept.end();
    for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
        const auto common =
            kept->voice == voice ? std::min(most, commonTokens(kept->ids, prompt)) : 0;
        if (common > longest) {
            longest = common;
            best = kept;
        }
    }
    if (best == m_kept.end())
        return model.makeCache(1);
    m_kept.splice(m_kept.begin(), m_kept, best);
    auto cache = model.makeCache(0);
    cache->copyIn(*best->cache, 0, longest);
    return cache;
}

void PrefixStore::keep(const model::CausalLm& model, std::size_t voice,
                       const std::vector<text::TokenId>& prompt, const model::KvCache& cache,
                       std::size_t sequence)
{
    const auto length = std::ssize(prompt);
    if (static_cast<std::uint64_t>(pagedTokens(length)) * m_tokenBytes > m_mostBytes)
        return;
    for (auto kept = m_kept.begin(); kept != m_kept.end();) {
        const auto common = kept->voice == voice ? commonTokens(kept->ids, prompt) : 0;
        if (common == length) { // it is there already
            m_kept.splice(m_kept.begin(), m_kept, kept);
            return;
        }
        if (common == std::ssize(kept->ids)) { // the new one goes on from it
            m_bytes -= bytesOf(*kept);
            kept = m_kept.erase(kept);
        } else {
            ++kept;
        }
    }
    Kept added{voice, prompt, model.makeCache(0)};
    added.cache->copyIn(cache, sequence, length);
    m_bytes += bytesOf(added);
    m_kept.push_front(std::move(added));
    while (m_bytes > m_mostBytes) {
        m_bytes -= bytesOf(m_kept.back());
        m_kept.pop_back();
    }
}

void PrefixStore::clear()
{
    m_kept.clear();
    m_bytes = 0;
}

} // namespace anneal::engine
