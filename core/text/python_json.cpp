#include "core/text/python_json.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace anneal::text {
namespace {

constexpr int kDeepest = 200;
using Kind = PythonJson::Kind;

class Reader final {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    Result<PythonJson> document()
    {
        PythonJson result;
        ANNEAL_CHECK(value(result, 0));
        skipBlanks();
        if (m_at != m_text.size())
            return malformed("something follows the value");
        return result;
    }

private:
    [[nodiscard]] tl::unexpected<Error> malformed(std::string_view what) const
    {
        return fail(ErrorCode::Format,
                    "malformed JSON at byte " + std::to_string(m_at) + ": " + std::string(what),
                    {{"byte", std::to_string(m_at)}});
    }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    bool take(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    Result<void> value(PythonJson& out, int depth)
    {
        skipBlanks();
        if (depth > kDeepest)
            return malformed("nested too deep");
        if (take("null"))
            return {};
        if (take("true"))
            return set(out, Kind::True);
        if (take("false"))
            return set(out, Kind::False);
        if (take("NaN"))
            return setNumber(out, std::numeric_limits<double>::quiet_NaN());
        if (take("Infinity"))
            return setNumber(out, std::numeric_limits<double>::infinity());
        if (take("-Infinity"))
            return setNumber(out, -std::numeric_limits<double>::infinity());
        switch (peek()) {
        case '"':
            out.kind = Kind::String;
            return string(out.text);
        case '[':
            return list(out, depth);
        case '{':
            return object(out, depth);
        default:
            return number(out);
        }
    }

    static Result<void> set(PythonJson& out, Kind kind)
    {
        out.kind = kind;
        return {};
    }
    static Result<void> setNumber(PythonJson& out, double number)
    {
        out.kind = Kind::Float;
        out.number = number;
        return {};
    }

    Result<void> number(PythonJson& out)
    {
        const auto begin = m_at;
        const auto digits = [this] {
            const auto from = m_at;
            while (peek() >= '0' && peek() <= '9')
                ++m_at;
            return m_at - from;
        };
        if (peek() == '-')
            ++m_at;
        const auto whole = m_at;
        const bool leadingZero = peek() == '0';
        const auto count = leadingZero ? (++m_at, std::size_t{1}) : digits();
        if (count == 0) {
            m_at = begin;
            return malformed("a value is expected");
        }
        bool isFloat = false;
        // A dot or an exponent without digits behind it does not belong to the number.
        if (const auto back = m_at; peek() == '.') {
            ++m_at;
            if (digits() == 0)
                m_at = back;
            else
                isFloat = true;
        }
        if (const auto back = m_at; peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (digits() == 0)
                m_at = back;
            else
                isFloat = true;
        }
        const std::string text(m_text.substr(begin, m_at - begin));
        if (isFloat)
            return setNumber(out, readFloat(text));
        out.kind = Kind::Integer;
        out.text = m_text[whole] == '0' ? "0" : text;
        return {};
    }

    /// Out of range becomes infinite or zero, as in Python.
    static double readFloat(const std::string& text)
    {
        if (const auto value = parseFloat(text))
            return *value;
        const bool small =
            text.find("e-") != std::string::npos || text.find("E-") != std::string::npos;
        const double size = small ? 0.0 : std::numeric_limits<double>::infinity();
        return text.front() == '-' ? -size : size;
    }

    Result<char32_t> hex()
    {
        char32_t value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            if (c >= '0' && c <= '9')
                value = value * 16 + static_cast<char32_t>(c - '0');
            else if (c >= 'a' && c <= 'f')
                value = value * 16 + static_cast<char32_t>(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                value = value * 16 + static_cast<char32_t>(c - 'A' + 10);
            else
                return malformed("\\u needs four hexadecimal digits");
        }
        return value;
    }

    Result<void> escape(std::string& out)
    {
        const char c = peek();
        ++m_at;
        switch (c) {
        case '"':
        case '\\':
        case '/':
            out.push_back(c);
            return {};
        case 'b':
            out.push_back('\b');
            return {};
        case 'f':
            out.push_back('\f');
            return {};
        case 'n':
            out.push_back('\n');
            return {};
        case 'r':
            out.push_back('\r');
            return {};
        case 't':
            out.push_back('\t');
            return {};
        case 'u':
            break;
        default:
            return malformed("an unknown escape");
        }
        ANNEAL_TRY(char32_t code, hex());
        if (code >= 0xD800 && code < 0xDC00 && m_text.substr(m_at).starts_with("\\u")) {
            const auto back = m_at;
            m_at += 2;
            ANNEAL_TRY(const char32_t low, hex());
            if (low >= 0xDC00 && low < 0xE000)
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            else
                m_at = back;
        }
        appendUtf8(out, code >= 0xD800 && code < 0xE000 ? U'\uFFFD' : code);
        return {};
    }

    Result<void> string(std::string& out)
    {
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size())
                return malformed("a string does not end");
            const char c = m_text[m_at];
            if (static_cast<unsigned char>(c) < 0x20)
                return malformed("a control character inside a string");
            ++m_at;
            if (c == '"')
                return {};
            if (c == '\\')
                ANNEAL_CHECK(escape(out));
            else
                out.push_back(c);
        }
    }

    Result<void> list(PythonJson& out, int depth)
    {
        out.kind = Kind::List;
        ++m_at;
        skipBlanks();
        if (take("]"))
            return {};
        for (;;) {
            ANNEAL_CHECK(value(out.items.emplace_back(), depth + 1));
            skipBlanks();
            if (take("]"))
                return {};
            if (!take(","))
                return malformed("a comma or ] is expected");
        }
    }

    Result<void> object(PythonJson& out, int depth)
    {
        out.kind = Kind::Object;
        ++m_at;
        skipBlanks();
        if (take("}"))
            return {};
        for (;;) {
            skipBlanks();
            if (peek() != '"')
                return malformed("a key is expected");
            std::string key;
            ANNEAL_CHECK(string(key));
            skipBlanks();
            if (!take(":"))
                return malformed("a colon is expected");
            PythonJson item;
            ANNEAL_CHECK(value(item, depth + 1));
            out.put(std::move(key), std::move(item));
            skipBlanks();
            if (take("}"))
                return {};
            if (!take(","))
                return malformed("a comma or } is expected");
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string jsonText(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += digits[c >> 4 & 15];
                out += digits[c & 15];
            } else {
                out += c;
            }
        }
    }
    return out + "\"";
}

std::string jsonFloat(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number < 0 ? "-Infinity" : "Infinity";
    return shortestFloat(number);
}

/// `level` below 0: everything on one line.
void write(const PythonJson& value, int level, std::string& out)
{
    const bool isList = value.kind == Kind::List;
    switch (value.kind) {
    case Kind::Null:
        out += "null";
        return;
    case Kind::True:
        out += "true";
        return;
    case Kind::False:
        out += "false";
        return;
    case Kind::Integer:
        out += value.text;
        return;
    case Kind::Float:
        out += jsonFloat(value.number);
        return;
    case Kind::String:
        out += jsonText(value.text);
        return;
    case Kind::List:
    case Kind::Object:
        break;
    }
    if (value.items.empty()) {
        out += isList ? "[]" : "{}";
        return;
    }
    const int inner = level < 0 ? -1 : level + 1;
    const auto newLine = [&](int at) {
        if (at >= 0)
            out += '\n' + std::string(static_cast<std::size_t>(at) * 4, ' ');
    };
    out += isList ? '[' : '{';
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i > 0)
            out += level < 0 ? ", " : ",";
        newLine(inner);
        if (!isList)
            out += jsonText(value.keys[i]) + ": ";
        write(value.items[i], inner, out);
    }
    newLine(level);
    out += isList ? ']' : '}';
}

std::string shown(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const char quote =
        text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos
            ? '"'
            : '\'';
    std::string out(1, quote);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\')
            out += '\\', out += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (byte < 0x20 || byte == 0x7F)
            out += "\\x", out += digits[byte >> 4], out += digits[byte & 15];
        else
            out += c;
    }
    return out + quote;
}

void show(const PythonJson& value, std::string& out)
{
    switch (value.kind) {
    case Kind::Null:
        out += "None";
        return;
    case Kind::True:
        out += "True";
        return;
    case Kind::False:
        out += "False";
        return;
    case Kind::Integer:
        out += value.text;
        return;
    case Kind::Float:
        out += shortestFloat(value.number);
        return;
    case Kind::String:
        out += shown(value.text);
        return;
    case Kind::List:
    case Kind::Object:
        break;
    }
    const bool isList = value.kind == Kind::List;
    out += isList ? '[' : '{';
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i > 0)
            out += ", ";
        if (!isList)
            out += shown(value.keys[i]) + ": ";
        show(value.items[i], out);
    }
    out += isList ? ']' : '}';
}

} // namespace

Result<PythonJson> PythonJson::parse(std::string_view text)
{
    return Reader(text).document();
}

PythonJson PythonJson::string(std::string text)
{
    PythonJson value;
    value.kind = Kind::String;
    value.text = std::move(text);
    return value;
}

bool PythonJson::isTrue() const
{
    switch (kind) {
    case Kind::Null:
    case Kind::False:
        return false;
    case Kind::True:
        return true;
    case Kind::Integer:
        return text != "0";
    case Kind::Float:
        return number != 0;
    case Kind::String:
        return !text.empty();
    case Kind::List:
    case Kind::Object:
        return !items.empty();
    }
    return false;
}

const PythonJson* PythonJson::find(std::string_view key) const
{
    if (!isObject())
        return nullptr;
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

void PythonJson::put(std::string key, PythonJson value)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found != keys.end()) {
        items[static_cast<std::size_t>(found - keys.begin())] = std::move(value);
        return;
    }
    keys.push_back(std::move(key));
    items.push_back(std::move(value));
}

std::string PythonJson::compact() const
{
    std::string out;
    write(*this, -1, out);
    return out;
}

std::string PythonJson::indented() const
{
    std::string out;
    write(*this, 0, out);
    return out;
}

std::string PythonJson::display() const
{
    if (kind == Kind::String)
        return text;
    std::string out;
    show(*this, out);
    return out;
}

} // namespace anneal::text
