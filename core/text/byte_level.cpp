#include "core/text/byte_level.h"

#include "core/base/utf8.h"
#include "core/text/unicode_table.h"

namespace anneal::text {
namespace {

struct Map {
    std::array<char32_t, 256> characters{};
    std::array<std::int16_t, 512> bytes{}; ///< by code point, -1 = none

    Map()
    {
        bytes.fill(-1);
        char32_t next = 256;
        for (unsigned byte = 0; byte < 256; ++byte) {
            const bool printable = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) ||
                                   (byte >= 0xAE && byte <= 0xFF);
            characters[byte] = printable ? byte : next++;
            bytes[characters[byte]] = static_cast<std::int16_t>(byte);
        }
    }
};

const Map& map()
{
    static const Map instance;
    return instance;
}

} // namespace

char32_t byteLevelCharacter(unsigned char byte)
{
    return map().characters[byte];
}

std::string toByteLevel(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char byte : bytes)
        appendUtf8(out, map().characters[static_cast<unsigned char>(byte)]);
    return out;
}

std::optional<std::string> fromByteLevel(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto c = decodeCodePoint(text.data() + at);
        if (c.value >= map().bytes.size() || map().bytes[c.value] < 0)
            return std::nullopt;
        out.push_back(static_cast<char>(map().bytes[c.value]));
        at += c.length;
    }
    return out;
}

} // namespace anneal::text
