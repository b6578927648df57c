#include "core/base/utf8.h"

namespace anneal {
namespace {

struct Decoded {
    char32_t codePoint = 0xFFFD;
    std::size_t length = 1;
    bool valid = false;
};

// Unicode 15, table 3-7: well-formed UTF-8 byte sequences (no surrogates, no overlong forms).
Decoded decodeAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const std::size_t left = text.size() - at;
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1, true};
    const auto continues = [&](std::size_t i, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return i < left && byte(i) >= low && byte(i) <= high;
    };
    if (first >= 0xC2 && first <= 0xDF) {
        if (continues(1))
            return {static_cast<char32_t>((first & 0x1F) << 6 | (byte(1) & 0x3F)), 2, true};
    } else if (first >= 0xE0 && first <= 0xEF) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        if (continues(1, low, high) && continues(2))
            return {static_cast<char32_t>((first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 |
                                          (byte(2) & 0x3F)),
                    3, true};
    } else if (first >= 0xF0 && first <= 0xF4) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        if (continues(1, low, high) && continues(2) && continues(3))
            return {static_cast<char32_t>((first & 0x07) << 18 | (byte(1) & 0x3F) << 12 |
                                          (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F)),
                    4, true};
    }
    return {};
}

} // namespace

std::filesystem::path pathFromUtf8(std::string_view text)
{
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

std::string toUtf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::size_t validUtf8Prefix(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto decoded = decodeAt(text, at);
        if (!decoded.valid)
            return at;
        at += decoded.length;
    }
    return at;
}

bool isValidUtf8(std::string_view text)
{
    return validUtf8Prefix(text) == text.size();
}

std::u32string toUtf32(std::string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto decoded = decodeAt(text, at);
        out.push_back(decoded.codePoint);
        at += decoded.length;
    }
    return out;
}

void appendUtf8(std::string& out, char32_t c)
{
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::string fromUtf32(std::u32string_view codePoints)
{
    std::string out;
    out.reserve(codePoints.size());
    for (const char32_t c : codePoints)
        appendUtf8(out, c);
    return out;
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

} // namespace anneal
