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

    [[nodiscard]] bool keeps(std::string_view text) const override { return text.empty(); }
    [[nodiscard]] std::string apply(std::string_view text) const override;

private:
    /// What replaces `key`, where some prefix of it is in the map.
    [[nodiscard]] std::optional<std::string_view> replacement(std::string_view key) const;
    std::vector<std::uint32_t> m_trie;
    std::string m_replacements; ///< texts that end in NUL
};

} // namespace anneal::text
