#pragma once

#include "core/base/error.h"
#include "core/text/word_scanner.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::text {

/// A text on its way through the pre-tokenizer: the words are ranges of `text`, in order, none
/// empty.
struct Pieces {
    std::string_view text;
    std::vector<Range> words;
    bool atStart = true; ///< `text` begins where the whole input begins
    std::string buffer;  ///< holds `text` where a step has changed it
    std::vector<Range> scratch;
};

/// The pre-tokenizer of a tokenizer.json. Immutable; any thread may use it.
/// Source: the `tokenizers` library, pre_tokenizers/*.rs and tokenizer/{pattern,normalizer}.rs
/// (Split's behaviours).
class PreTokenizer final {
public:
    PreTokenizer() = default; ///< the whole text is one word

    /// `description` is the `pre_tokenizer` value (null: none). Fails with Unsupported (names the
    /// type) or Format.
    [[nodiscard]] static Result<PreTokenizer> create(const nlohmann::json& description);

    /// Fills in pieces.words for pieces.text (valid UTF-8, shorter than 2^32 bytes); may replace
    /// the text.
    void split(Pieces& pieces) const;

    /// The words are to be read as bytes: the last step is ByteLevel, whose characters are left
    /// out.
    [[nodiscard]] bool isByteLevel() const { return m_byteLevel; }

    class Step {
    public:
        virtual ~Step() = default;
        virtual void apply(Pieces& pieces) const = 0;
    };

private:
    [[nodiscard]] Result<void> append(const nlohmann::json& description, int depth);
    std::vector<std::shared_ptr<const Step>> m_steps;
    bool m_byteLevel = false;
};

} // namespace anneal::text
