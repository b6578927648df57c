#pragma once

#include "core/base/error.h"
#include "core/text/normalizer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

/// sentencepiece's precompiled character map (the Precompiled normalizer of T5, XLM-R, ALBERT ...):
/// a double-array trie from character sequences to replacements. Source: the `spm_precompiled`
/// crate; darts-clone for the trie's layout.
class Charsmap final : public Normalizer::Step {
public:
    /// From base64, as in tokenizer.json. Fails with Format.
    [[nodiscard]] static Result<Charsmap> create(std::string_view base64);

    /// From the map's own bytes, as in a sentencepiece model. Fails with Format.
    [[nodiscard]] static Result<Charsmap> fromBytes(std::string_view bytes);

    /// What replaces the longest beginning of `text` that is in the map, and how many bytes that
    /// is.
    [[nodiscard]] std::optional<std::string_view> longestPrefix(std::string_view text,
                                                                std::size_t& length) const;

    [[nodiscard]] bool keeps(std::string_view text) const override { return text.empty(); }
    [[nodiscard]] std::string apply(std::string_view text) const override;

private:
    /// Calls found(length, replacement) for every beginning of `key` that is in the map, the
    /// shortest first, until it returns false.
    template <typename Found>
    void forEachPrefix(std::string_view key, Found found) const;
    /// What replaces `key`, where some prefix of it is in the map.
    [[nodiscard]] std::optional<std::string_view> replacement(std::string_view key) const;
    std::vector<std::uint32_t> m_trie;
    std::string m_replacements; ///< texts that end in NUL
};

} // namespace anneal::text
