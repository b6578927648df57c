#include "core/base/json.h"

#include "core/base/atomic_file.h"
#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <nlohmann/json.hpp>

namespace anneal {
namespace {

constexpr std::size_t kMaxDepth = 200;
constexpr std::size_t kMaxKeys = 10'000; // Json looks a key up by going through all of them

tl::unexpected<Error> malformed(const std::string& fileName, std::size_t line,
                                const std::string& what)
{
    return fail(ErrorCode::Format, fileName + ", line " + std::to_string(line) + ": " + what,
                {{"file", fileName}, {"line", std::to_string(line)}});
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Goes through the text once, knowing only strings and brackets.
class Scanner final {
public:
    Scanner(std::string_view text, const std::string& fileName, std::size_t firstLine)
        : m_text(text)
        , m_fileName(fileName)
        , m_line(firstLine)
    {
    }

    /// Depth, key counts and NUL bytes of the whole text; the pieces of the outermost value when
    /// wanted.
    Result<void> run(std::vector<JsonPiece>* pieces)
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\0')
                return malformed(m_fileName, m_line,
                                 "the file holds a NUL byte, so it is not JSON text.");
            if (m_done && !isSpace(c))
                return malformed(m_fileName, m_line,
                                 "something follows the end of the JSON value.");
            if (c == '"') {
                ANNEAL_CHECK(string());
                continue;
            }
            ANNEAL_CHECK(character(c, pieces));
            ++m_at;
        }
        if (!m_open.empty())
            return malformed(m_fileName, m_line,
                             std::string("the file ends before the ") +
                                 (m_open.back().isObject ? "{" : "[") + " of line " +
                                 std::to_string(m_open.back().line) + " is closed.");
        return {};
    }

private:
    struct Open {
        bool isObject;
        std::size_t line;
        std::size_t entries = 1;
    };

    Result<void> character(char c, std::vector<JsonPiece>* pieces)
    {
        if (c == '\n') {
            ++m_line;
        } else if (c == '{' || c == '[') {
            begin();
            if (m_open.size() == kMaxDepth)
                return malformed(m_fileName, m_line,
                                 "more than " + std::to_string(kMaxDepth) +
                                     " brackets stand inside each other.");
            m_open.push_back({c == '{', m_line});
            if (m_open.size() == 1)
                m_started = false;
        } else if (c == '}' || c == ']') {
            if (m_open.empty() || m_open.back().isObject != (c == '}'))
                return malformed(m_fileName, m_line, std::string("unexpected ") + c + ".");
            if (m_open.size() == 1)
                ANNEAL_CHECK(finish(pieces, c));
            m_open.pop_back();
            m_done = m_open.empty();
        } else if (c == ',') {
            if (m_open.empty())
                return malformed(m_fileName, m_line, "unexpected ',' outside of the JSON value.");
            if (m_open.size() == 1)
                ANNEAL_CHECK(finish(pieces, c));
            if (m_open.back().isObject && ++m_open.back().entries > kMaxKeys)
                return malformed(m_fileName, m_line,
                                 "an object has more than " + std::to_string(kMaxKeys) + " keys.");
        } else if (c == ':' && m_open.size() == 1 && m_open.back().isObject && !m_haveKey) {
            m_key = std::string(m_lastString);
            m_haveKey = true;
            m_started = false;
        } else if (!isSpace(c)) {
            begin();
        }
        return {};
    }

    Result<void> string()
    {
        begin();
        const std::size_t start = m_at + 1;
        const std::size_t line = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\') {
                ++m_at;
            } else if (c == '"') {
                m_lastString = m_text.substr(start, m_at - start);
                ++m_at;
                return {};
            } else if (c == '\n') {
                return malformed(m_fileName, line,
                                 "a text is not closed with \" on its line (a line break inside it "
                                 "is written \\n).");
            } else if (c == '\0') {
                return malformed(m_fileName, line, "a text holds a NUL byte.");
            }
        }
        return malformed(m_fileName, line, "the file ends inside a text.");
    }

    void begin()
    {
        if (m_open.size() != 1 || m_started)
            return;
        m_started = true;
        m_begin = m_at;
        m_beginLine = m_line;
    }

    /// One piece of the outermost value ends before `closer`, a comma or the closing bracket.
    Result<void> finish(std::vector<JsonPiece>* pieces, char closer)
    {
        if (closer != ',' && !m_started && !m_haveKey && !m_afterComma)
            return {}; // [] or {}
        if (!m_started)
            return malformed(m_fileName, m_line,
                             std::string("a value is missing before '") + closer + "'.");
        if (m_open.back().isObject && !m_haveKey)
            return malformed(m_fileName, m_line, "a \"key\": is missing in an object.");
        if (pieces)
            pieces->push_back({m_haveKey ? m_key : std::string(), m_begin, m_at, m_beginLine});
        m_started = false;
        m_haveKey = false;
        m_afterComma = closer == ',';
        return {};
    }

    std::string_view m_text;
    const std::string& m_fileName;
    std::vector<Open> m_open;
    std::string_view m_lastString;
    std::string m_key;
    std::size_t m_at = 0, m_line = 1, m_begin = 0, m_beginLine = 1;
    bool m_started = false, m_haveKey = false, m_afterComma = false, m_done = false;
};

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

void appendEscaped(std::string& out, const std::string& text, bool asciiOnly)
{
    const auto unit = [&](unsigned value) {
        char buffer[8];
        std::snprintf(buffer, sizeof buffer, "\\u%04x", value & 0xFFFFU);
        out += buffer;
    };
    out.push_back('"');
    for (const char32_t c : toUtf32(text)) {
        switch (c) {
        case U'"':
            out += "\\\"";
            continue;
        case U'\\':
            out += "\\\\";
            continue;
        case U'\n':
            out += "\\n";
            continue;
        case U'\r':
            out += "\\r";
            continue;
        case U'\t':
            out += "\\t";
            continue;
        case U'\b':
            out += "\\b";
            continue;
        case U'\f':
            out += "\\f";
            continue;
        default:
            break;
        }
        if (c < 0x20 || (asciiOnly && c > 0x7E)) {
            if (c > 0xFFFF) {
                unit(0xD800 + ((static_cast<unsigned>(c) - 0x10000) >> 10));
                unit(0xDC00 + ((static_cast<unsigned>(c) - 0x10000) & 0x3FF));
            } else {
                unit(static_cast<unsigned>(c));
            }
        } else {
            appendUtf8(out, c);
        }
    }
    out.push_back('"');
}

std::string floatText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return shortestFloat(value);
}

void append(std::string& out, const Json& value, const JsonStyle& style, int depth)
{
    const auto newLine = [&](int level) {
        if (style.indent >= 0) {
            out.push_back('\n');
            out.append(static_cast<std::size_t>(style.indent * level), ' ');
        }
    };
    const std::string_view comma = style.indent >= 0 ? "," : ", ";
    if (value.is_object()) {
        if (value.empty()) {
            out += "{}";
            return;
        }
        std::vector<std::pair<const std::string*, const Json*>> members;
        for (const auto& [key, member] : value.items())
            members.emplace_back(&key, &member);
        if (style.sortKeys)
            std::sort(members.begin(), members.end(),
                      [](const auto& a, const auto& b) { return *a.first < *b.first; });
        out.push_back('{');
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0)
                out += comma;
            newLine(depth + 1);
            appendEscaped(out, *members[i].first, style.asciiOnly);
            out += ": ";
            append(out, *members[i].second, style, depth + 1);
        }
        newLine(depth);
        out.push_back('}');
    } else if (value.is_array()) {
        if (value.empty()) {
            out += "[]";
            return;
        }
        out.push_back('[');
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (i > 0)
                out += comma;
            newLine(depth + 1);
            append(out, value[i], style, depth + 1);
        }
        newLine(depth);
        out.push_back(']');
    } else if (value.is_string()) {
        appendEscaped(out, value.get_ref<const std::string&>(), style.asciiOnly);
    } else if (value.is_number_float()) {
        out += floatText(value.get<double>());
    } else if (value.is_binary()) { // a number's own digits: see core/data/exact_json.h
        out.append(value.get_binary().begin(), value.get_binary().end());
    } else {
        out += value.dump();
    }
}

} // namespace

std::size_t lineOfByte(std::string_view text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

Result<Json> parseJson(std::string_view text, const std::string& fileName, std::size_t firstLine)
{
    text = withoutMark(text);
    if (std::all_of(text.begin(), text.end(), isSpace))
        return malformed(fileName, firstLine, "the file is empty; a JSON value is expected.");
    ANNEAL_CHECK(Scanner(text, fileName, firstLine).run(nullptr));
    try {
        return Json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        const std::size_t byte = error.byte > 0 ? error.byte - 1 : 0;
        std::string what = error.what();
        // "[json.exception.parse_error.101] parse error at line 1, column 8: syntax error while
        // ..."
        if (const auto colon = what.find(": "); colon != std::string::npos)
            what.erase(0, colon + 2);
        return malformed(fileName, firstLine - 1 + lineOfByte(text, byte),
                         "not valid JSON: " + what + ".");
    } catch (const nlohmann::json::exception&) {
        return malformed(fileName, firstLine, "a number is too large for any number type.");
    }
}

Result<Json> readJsonFile(const std::filesystem::path& file, std::uint64_t maxBytes)
{
    ANNEAL_TRY(const std::string text, readFile(file, maxBytes));
    return parseJson(text, toUtf8(file));
}

Result<std::vector<JsonPiece>> splitJson(std::string_view text, const std::string& fileName)
{
    const std::size_t skipped = text.size() - withoutMark(text).size();
    const std::string_view body = text.substr(skipped);
    const auto first = std::find_if_not(body.begin(), body.end(), isSpace);
    if (first == body.end())
        return malformed(fileName, 1, "the file is empty.");
    if (*first != '[' && *first != '{')
        return malformed(fileName, lineOfByte(body, static_cast<std::size_t>(first - body.begin())),
                         "a JSON array ([ ... ]) or object ({ ... }) is expected.");
    std::vector<JsonPiece> pieces;
    ANNEAL_CHECK(Scanner(body, fileName, 1).run(&pieces));
    for (auto& piece : pieces) {
        piece.begin += skipped;
        piece.end += skipped;
    }
    return pieces;
}

std::string toPythonJson(const Json& value, const JsonStyle& style)
{
    std::string out;
    append(out, value, style, 0);
    return out;
}

} // namespace anneal
