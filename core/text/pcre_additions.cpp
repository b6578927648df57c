#include "core/text/pcre_additions.h"

#include "core/base/utf8.h"
#include "core/text/unicode_table.h"

#include <cstdint>
#include <cstdio>
#include <map>
#include <vector>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace anneal::text {
namespace {

struct Property {
    std::string_view name;
    std::uint16_t anyOf;  ///< bits of UnicodeTable, one of which its members have
    std::uint16_t noneOf; ///< and none of these
};
constexpr Property kProperties[] = {
    {"L", kLetter, 0},    {"Lu", kUpper, 0},           {"Ll", kLower, 0},      {"Lt", kTitle, 0},
    {"Lm", kModifier, 0}, {"Lo", kOtherLetter, 0},     {"M", kMark, 0},        {"N", kNumber, 0},
    {"Nd", kDecimal, 0},  {"No", kOtherNumber, kWord}, {"P", kPunctuation, 0}, {"S", kSymbol, 0},
    {"So", kSymbol, 0},   {"word", kWord, 0},
};

/// The code points that PCRE2 takes for unassigned.
std::vector<char32_t> unassigned()
{
    std::string text;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c < 0xD800 || c >= 0xE000)
            appendUtf8(text, c);
    }
    std::vector<char32_t> found;
    int error = 0;
    PCRE2_SIZE offset = 0;
    auto* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>("\\p{Cn}+"), PCRE2_ZERO_TERMINATED,
                               PCRE2_UTF | PCRE2_UCP, &error, &offset, nullptr);
    auto* data = code == nullptr ? nullptr : pcre2_match_data_create_from_pattern(code, nullptr);
    if (data != nullptr)
        pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    for (std::size_t at = 0;
         data != nullptr && pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()),
                                        text.size(), at, PCRE2_NO_UTF_CHECK, data, nullptr) > 0;) {
        const auto* bounds = pcre2_get_ovector_pointer(data);
        for (auto place = bounds[0]; place < bounds[1];) {
            const auto c = decodeCodePoint(text.data() + place);
            found.push_back(c.value);
            place += c.length;
        }
        at = bounds[1];
    }
    pcre2_match_data_free(data);
    pcre2_code_free(code);
    return found;
}

void appendRange(std::string& members, char32_t first, char32_t last)
{
    char buffer[40];
    if (first == last)
        std::snprintf(buffer, sizeof buffer, "\\x{%x}", static_cast<unsigned>(first));
    else
        std::snprintf(buffer, sizeof buffer, "\\x{%x}-\\x{%x}", static_cast<unsigned>(first),
                      static_cast<unsigned>(last));
    members += buffer;
}

std::map<std::string_view, std::string> additions()
{
    const auto& table = UnicodeTable::instance();
    std::vector<char32_t> young;
    for (const char32_t c : unassigned()) {
        if ((table.classOf(c) & (kLetter | kMark | kNumber | kPunctuation | kSymbol)) != 0)
            young.push_back(c);
    }
    std::map<std::string_view, std::string> byName;
    for (const auto& property : kProperties) {
        auto& members = byName[property.name];
        std::vector<char32_t> own;
        for (const char32_t c : young) {
            const auto bits = table.classOf(c);
            if ((bits & property.anyOf) != 0 && (bits & property.noneOf) == 0)
                own.push_back(c);
        }
        for (std::size_t i = 0, end = 0; i < own.size(); i = end) {
            for (end = i + 1; end < own.size() && own[end] == own[end - 1] + 1;)
                ++end;
            appendRange(members, own[i], own[end - 1]);
        }
    }
    return byName;
}

} // namespace

const std::string& pcreAdditions(std::string_view name)
{
    static const auto known = additions();
    static const std::string none;
    const auto found = known.find(name);
    return found == known.end() ? none : found->second;
}

} // namespace anneal::text
