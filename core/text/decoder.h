#pragma once

#include "core/base/error.h"

#include <memory>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::text {

/// The decoder of a tokenizer.json: a chain of steps over the texts of the tokens, which are joined
/// at the end. The texts may hold bytes that are no valid UTF-8 after ByteLevel. Immutable; any
/// thread may use it. Source: the `tokenizers` library, decoders/*.rs.
class Decoder final {
public:
    Decoder() = default;

    /// `description` is the `decoder` value (null: tokens joined by blanks). Fails with Unsupported
    /// (names the type) or Format.
    [[nodiscard]] static Result<Decoder> create(const nlohmann::json& description);

    [[nodiscard]] std::string decode(std::vector<std::string> tokens) const;

    /// The one step is ByteLevel, so that each token has its bytes and the text is those joined.
    [[nodiscard]] bool isByteLevel() const { return m_byteLevel; }

    class Step {
    public:
        virtual ~Step() = default;
        virtual void apply(std::vector<std::string>& tokens) const = 0;
    };

private:
    [[nodiscard]] Result<void> append(const nlohmann::json& description, int depth);
    std::vector<std::shared_ptr<const Step>> m_steps;
    bool m_isThere = false; ///< without one, tokens are joined by blanks
    bool m_byteLevel = false;
};

} // namespace anneal::text
