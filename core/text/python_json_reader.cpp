#include "core/text/python_json.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"

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

} // namespace

Result<PythonJson> PythonJson::parse(std::string_view text)
{
    return Reader(text).document();
}

} // namespace anneal::text
