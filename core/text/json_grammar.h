#pragma once

#include "core/base/json.h"
#include "core/text/grammar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anneal::text {

/// The parts that JSON documents are made of, as a grammar's. Numbers have at most 15 digits before
/// and behind the point and two in the exponent, so that every reader takes them.
class JsonGrammar final {
public:
    using Id = Grammar::Id;
    /// What may stand between the parts of a document.
    enum class Spaces {
        Any,   ///< up to 32 blanks and line breaks
        Single ///< a blank or nothing, so that a document is one line
    };

    JsonGrammar(GrammarBuilder& builder, Spaces spaces);

    [[nodiscard]] Id spaces() const { return m_spaces; }
    [[nodiscard]] Id value();  ///< any
    [[nodiscard]] Id object(); ///< any
    [[nodiscard]] Id string(std::uint32_t least = 0, std::uint32_t most = Grammar::kUnlimited);
    [[nodiscard]] Id integer();
    [[nodiscard]] Id number();
    [[nodiscard]] Id boolean();
    /// Exactly this value, objects in this order of their keys.
    [[nodiscard]] Id constant(const Json& value);

    /// `least` to `most` values of one kind in brackets.
    [[nodiscard]] Id list(Id item, std::uint32_t least, std::uint32_t most);

    struct Member {
        std::string name;
        Id value = 0;
        bool required = false;
    };
    /// The members in their order. `further`: the value of keys that are no member's, behind them;
    /// kNone = there are no such keys.
    [[nodiscard]] Id members(const std::vector<Member>& members, Id further);

private:
    [[nodiscard]] Id member(Id key, Id value);

    GrammarBuilder& m_builder;
    Id m_spaces, m_value = Grammar::kNone, m_character = Grammar::kNone;
};

/// A JSON text of a string, as a constant has it: with quotes, escaped where it must be.
[[nodiscard]] std::string quotedJson(const std::string& text);

/// Numbers from `least` to `most`; nullopt = no limit. An excluded limit is not among them.
struct NumberLimits {
    std::optional<double> least, most;
    bool leastExcluded = false, mostExcluded = false;
};

/// Whole numbers of at most 15 digits within the limits; kNone where there are none.
[[nodiscard]] Grammar::Id integersWithin(GrammarBuilder& builder, const NumberLimits& limits);

/// Numbers within the limits: the whole ones, and where both neighbours are within, those between
/// them with at most 6 digits behind the point (below 10^9, so that none is rounded outside); kNone
/// where there are none.
[[nodiscard]] Grammar::Id numbersWithin(GrammarBuilder& builder, const NumberLimits& limits);

/// One JSON object, whatever it holds.
[[nodiscard]] std::shared_ptr<const Grammar> anyJsonObject();

} // namespace anneal::text
