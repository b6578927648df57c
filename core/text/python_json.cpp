#include "core/text/python_json.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace anneal::text {
namespace {

using Kind = PythonJson::Kind;

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
