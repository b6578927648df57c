#pragma once

#include "core/base/error.h"
#include "core/text/charsmap.h"
#include "core/text/unigram.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace anneal::text {

/// The normalizer and the unigram model of a sentencepiece file, computed here: sentencepiece's
/// versions cut differently where two cuts have the same score; this follows version 0.2. Source:
/// sentencepiece's normalizer.cc, unigram_model.cc and sentencepiece_model.proto.
class SentencePieceUnigram final {
public:
    /// nullptr when the file holds another kind of model. Fails with Format.
    [[nodiscard]] static Result<std::unique_ptr<const SentencePieceUnigram>>
    read(std::string_view file);

    /// Appends the ids of a text (valid UTF-8).
    void encode(std::string_view text, std::vector<TokenId>& ids) const;

private:
    SentencePieceUnigram() = default;
    [[nodiscard]] std::string normalized(std::string_view text) const;
    /// What the beginning of `text` becomes; `length` bytes of it.
    [[nodiscard]] std::string_view normalizedPrefix(std::string_view text,
                                                    std::size_t& length) const;

    std::optional<Charsmap> m_charsmap;
    TokenTrie m_userDefined;
    bool m_addDummyPrefix = true;
    bool m_removeExtraBlanks = true;
    bool m_escapeBlanks = true;
    bool m_blankAsSuffix = false;
    std::shared_ptr<const UnigramModel> m_model;
};

} // namespace anneal::text
