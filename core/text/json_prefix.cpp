#include "core/text/json_prefix.h"

#include <algorithm>

namespace anneal::text {
namespace {

/// Blanks between two parts: a model that is held to JSON may otherwise write nothing else.
constexpr int kMostSpaces = 64;

/// Objects and lists within each other.
constexpr std::size_t kMostOpen = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

bool JsonPrefix::push(std::string_view piece)
{
    return std::ranges::all_of(piece, [this](char c) { return push(c); });
}

void JsonPrefix::endValue()
{
    m_state = m_open.empty() ? State::Done : State::AfterValue;
}

bool JsonPrefix::beginValue(char c)
{
    const auto literal = [&](std::string_view word) {
        m_literal = word.substr(1);
        m_state = State::Literal;
        return true;
    };
    switch (c) {
    case '{':
        m_open += c;
        m_state = State::FirstKey;
        return m_open.size() <= kMostOpen;
    case '[':
        m_open += c;
        m_state = State::FirstValue;
        return m_open.size() <= kMostOpen;
    case '"':
        m_isKey = false;
        m_state = State::String;
        return true;
    case 't':
        return literal("true");
    case 'f':
        return literal("false");
    case 'n':
        return literal("null");
    case '-':
        m_state = State::Minus;
        return true;
    case '0':
        m_state = State::Zero;
        return true;
    default:
        m_state = State::Digits;
        return isDigit(c);
    }
}

bool JsonPrefix::afterValue(char c)
{
    const bool inObject = m_open.back() == '{';
    if (c == ',') {
        m_state = inObject ? State::Key : State::Value;
        return true;
    }
    if (c != (inObject ? '}' : ']'))
        return false;
    m_open.pop_back();
    endValue();
    return true;
}

bool JsonPrefix::inNumber(char c)
{
    const auto become = [this](State state) {
        m_state = state;
        return true;
    };
    const bool exponent = c == 'e' || c == 'E';
    switch (m_state) {
    case State::Minus:
        return c == '0' ? become(State::Zero) : isDigit(c) && become(State::Digits);
    case State::Point:
        return isDigit(c) && become(State::Fraction);
    case State::Exponent:
        if (c == '+' || c == '-')
            return become(State::ExponentSign);
        [[fallthrough]];
    case State::ExponentSign:
        return isDigit(c) && become(State::ExponentDigits);
    case State::Zero:
    case State::Digits:
        if (c == '.')
            return become(State::Point);
        if (exponent)
            return become(State::Exponent);
        break;
    case State::Fraction:
        if (exponent)
            return become(State::Exponent);
        break;
    default:
        break;
    }
    if (isDigit(c) && m_state != State::Zero)
        return true;
    // The number is over, and this comes behind it.
    endValue();
    return push(c);
}

bool JsonPrefix::push(char c)
{
    const bool between = m_state == State::Begin || m_state == State::Value ||
                         m_state == State::FirstValue || m_state == State::FirstKey ||
                         m_state == State::Key || m_state == State::Colon ||
                         m_state == State::AfterValue;
    if (between && isSpace(c))
        return ++m_spaces <= kMostSpaces;
    m_spaces = 0;
    switch (m_state) {
    case State::Begin:
        return c == '{' && beginValue(c);
    case State::Value:
        return beginValue(c);
    case State::FirstValue:
        return c == ']' ? afterValue(c) : beginValue(c);
    case State::FirstKey:
        if (c == '}')
            return afterValue(c);
        [[fallthrough]];
    case State::Key:
        m_isKey = true;
        m_state = State::String;
        return c == '"';
    case State::Colon:
        m_state = State::Value;
        return c == ':';
    case State::AfterValue:
        return afterValue(c);
    case State::String:
        if (c == '\\') {
            m_state = State::Escape;
        } else if (c == '"') {
            if (m_isKey)
                m_state = State::Colon;
            else
                endValue();
        }
        return static_cast<unsigned char>(c) >= 0x20;
    case State::Escape:
        m_hex = 0;
        m_state = c == 'u' ? State::Hex : State::String;
        return std::string_view("\"\\/bfnrtu").find(c) != std::string_view::npos;
    case State::Hex:
        if (++m_hex == 4)
            m_state = State::String;
        return isHex(c);
    case State::Literal: {
        const bool fits = c == m_literal.front();
        m_literal.remove_prefix(1);
        if (m_literal.empty())
            endValue();
        return fits;
    }
    case State::Done:
        return false;
    default:
        return inNumber(c);
    }
}

} // namespace anneal::text
