#pragma once

#include "core/base/error.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace anneal::text {

/// The normalizer of a tokenizer.json. Immutable; any thread may use it.
/// Source: the `tokenizers` library, normalizers/*.rs.
class Normalizer final {
public:
    Normalizer() = default; ///< changes nothing

    /// `description` is the `normalizer` value (null: none). Fails with Unsupported (names the
    /// type) or Format.
    [[nodiscard]] static Result<Normalizer> create(const nlohmann::json& description);

    [[nodiscard]] bool isIdentity() const { return m_steps.empty(); }

    /// `text` must be valid UTF-8. Returns `text` itself when nothing changes, else a view of
    /// `buffer`.
    [[nodiscard]] std::string_view apply(std::string_view text, std::string& buffer) const;

    /// One step; for the implementation.
    class Step {
    public:
        virtual ~Step() = default;
        /// Whether `text` stays as it is; may say false when unsure.
        [[nodiscard]] virtual bool keeps(std::string_view) const { return false; }
        [[nodiscard]] virtual std::string apply(std::string_view text) const = 0;
    };

private:
    [[nodiscard]] static Result<void> append(const nlohmann::json& description, int depth,
                                             std::vector<std::shared_ptr<const Step>>& steps);
    std::vector<std::shared_ptr<const Step>> m_steps;
};

} // namespace anneal::text
