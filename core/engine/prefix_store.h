#pragma once

#include "core/model/causal_lm.h"
#include "core/ops/decode_kernels.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <vector>

namespace anneal::engine {

/// The tokens that the pages of a sequence of `tokens` tokens have room for: what memory it takes.
[[nodiscard]] constexpr std::int64_t pagedTokens(std::int64_t tokens)
{
    return (tokens + ops::kPageTokens - 1) / ops::kPageTokens * ops::kPageTokens;
}

/// Keys and values of prompts that were read before, so that one that begins alike (the same system
/// text, the turns so far) is read from where it differs. A prompt is read in whole pieces of
/// kPiece tokens, and then token by token what is left (wholeTokens()): what is kept was read in
/// the way of the new prompt, so an answer is the same whether its beginning was kept or not.
/// Thread use: one.
class PrefixStore final {
public:
    static constexpr std::int64_t kPiece = 64;

    /// How many tokens of a prompt of this length are read in whole pieces; at least one is left.
    [[nodiscard]] static std::int64_t wholeTokens(std::int64_t promptLength)
    {
        return std::max<std::int64_t>(0, promptLength - 1) / kPiece * kPiece;
    }

    /// `tokenBytes`: keys and values of one token. What is over `mostBytes` goes, the longest
    /// unused first.
    PrefixStore(std::uint64_t tokenBytes, std::uint64_t mostBytes);

    /// A cache of one sequence with as many tokens of the prompt's beginning as are kept, always
    /// fewer than the prompt has.
    [[nodiscard]] std::unique_ptr<model::KvCache> begin(const model::CausalLm& model,
                                                        std::size_t voice,
                                                        const std::vector<text::TokenId>& prompt);

    /// Keeps a prompt that was read into a sequence of `cache`.
    void keep(const model::CausalLm& model, std::size_t voice,
              const std::vector<text::TokenId>& prompt, const model::KvCache& cache,
              std::size_t sequence);

    void clear();
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    struct Kept {
        std::size_t voice = 0;
        std::vector<text::TokenId> ids;
        std::unique_ptr<model::KvCache> cache;
    };
    [[nodiscard]] std::uint64_t bytesOf(const Kept& kept) const;

    std::uint64_t m_tokenBytes, m_mostBytes, m_bytes = 0;
    std::list<Kept> m_kept; ///< the last used first
};

} // namespace anneal::engine
