#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace anneal::text {

/// Whether a text that grows can still become one JSON object. Cheap to copy, so that a piece can
/// be tried. Bytes above 127 are taken as they are in strings and nowhere else.
class JsonPrefix final {
public:
    /// False when no JSON object begins with the text and this piece; the state is then undefined.
    [[nodiscard]] bool push(std::string_view piece);
    [[nodiscard]] bool complete() const { return m_state == State::Done; } ///< nothing may follow

private:
    enum class State : std::uint8_t {
        Begin,      ///< {
        Value,      ///< any value
        FirstValue, ///< a value or ]
        FirstKey,   ///< a key or }
        Key,        ///< a key
        Colon,
        AfterValue, ///< , or the end of what is open
        String,
        Escape,
        Hex,
        Literal, ///< the rest of true, false or null
        Minus,   ///< a digit has to come
        Zero,    ///< a number may end, but has no more digits before the point
        Digits,
        Point, ///< a digit has to come
        Fraction,
        Exponent, ///< a sign or digit has to come
        ExponentSign,
        ExponentDigits,
        Done,
    };
    [[nodiscard]] bool push(char c);
    [[nodiscard]] bool beginValue(char c);
    [[nodiscard]] bool inNumber(char c);
    [[nodiscard]] bool afterValue(char c);
    void endValue();

    State m_state = State::Begin;
    std::string m_open; ///< { and [ that are not closed
    std::string_view m_literal;
    bool m_isKey = false;
    int m_hex = 0, m_spaces = 0;
};

} // namespace anneal::text
