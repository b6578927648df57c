#pragma once

#include "core/base/error.h"
#include "core/files/gguf.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anneal::text {

using TokenId = std::int32_t;

struct EncodeOptions {
    bool addSpecialTokens = true;    ///< run the post-processor (BOS, EOS)
    bool splitSpecialTokens = false; ///< treat special tokens written in the text as plain text
};

/// The tokens with a role, with the text forms that the chat templates and the model's files need.
struct SpecialTokens {
    std::optional<TokenId> bos, eos, pad, unk;
};

/// Text to ids and back, as the `tokenizers` library does it. Immutable after loading; any thread
/// may use it.
class Tokenizer {
public:
    virtual ~Tokenizer() = default;

    /// Malformed UTF-8 in `text` is replaced by U+FFFD first.
    [[nodiscard]] virtual std::vector<TokenId> encode(std::string_view text,
                                                      const EncodeOptions& options = {}) const = 0;

    /// Unknown ids are skipped. The result is valid UTF-8 (lone bytes become U+FFFD).
    [[nodiscard]] virtual std::string decode(const std::vector<TokenId>& ids,
                                             bool skipSpecialTokens = false) const = 0;

    [[nodiscard]] virtual std::optional<TokenId> idOf(std::string_view token) const = 0;
    [[nodiscard]] virtual std::optional<std::string>
    tokenOf(TokenId id) const = 0;                      ///< as in the vocabulary ("Ġthe")
    [[nodiscard]] virtual std::size_t size() const = 0; ///< highest id + 1, added tokens included
    [[nodiscard]] virtual bool isSpecial(TokenId id) const = 0;
    [[nodiscard]] virtual const SpecialTokens& specialTokens() const = 0;
    [[nodiscard]] virtual bool
    addsBos() const = 0; ///< encode("") with special tokens begins with BOS
    [[nodiscard]] virtual const std::string&
    chatTemplateText() const = 0; ///< the model's own Jinja text, "" if none

    /// The files to put beside an exported model or adapter: name -> content (tokenizer.json,
    /// tokenizer_config.json, special_tokens_map.json, chat_template.jinja, tokenizer.model as
    /// applicable). From a GGUF they are made from its vocabulary.
    [[nodiscard]] virtual Result<std::vector<std::pair<std::string, std::string>>>
    filesToSave() const = 0;
};

/// From a Hugging Face folder (tokenizer.json, tokenizer_config.json, special_tokens_map.json,
/// chat_template.jinja, ...). Reads only the tokenizer's files. Fails with NotFound, Format, or
/// Unsupported (names the component).
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>>
loadTokenizer(const std::filesystem::path& folder);

/// The tokenizer with more tokens, ordinary and special ones, found in texts before all else; those
/// that it has already keep their ids. Fails with Unsupported where it has no tokenizer.json.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>>
withAddedTokens(const std::shared_ptr<const Tokenizer>& tokenizer,
                const std::vector<std::string>& tokens, const std::vector<std::string>& special);

/// The tokenizer with EncodeOptions::splitSpecialTokens set in every call.
[[nodiscard]] std::shared_ptr<const Tokenizer>
withSplitSpecialTokens(std::shared_ptr<const Tokenizer> tokenizer);

/// From a GGUF file's vocabulary.
[[nodiscard]] Result<std::shared_ptr<const Tokenizer>> loadTokenizer(const files::GgufFile& file);

/// Decodes a growing sequence so that what was given out is never taken back and never ends in half
/// a character.
class StreamDecoder final {
public:
    explicit StreamDecoder(std::shared_ptr<const Tokenizer> tokenizer,
                           bool skipSpecialTokens = true);

    /// The text that has become certain with this token; may be empty.
    [[nodiscard]] std::string push(TokenId id);

    /// What is still held back at the end (an incomplete character becomes U+FFFD).
    [[nodiscard]] std::string finish();

private:
    [[nodiscard]] std::string restart();
    std::shared_ptr<const Tokenizer> m_tokenizer;
    bool m_skipSpecialTokens;
    std::vector<TokenId> m_ids; ///< the window that is decoded again
    std::size_t m_context = 0;  ///< its first ids, whose text is given out
    std::string m_given;        ///< what was given out of the window's text
};

} // namespace anneal::text
