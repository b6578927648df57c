#include "core/text/unicode_additions.h"

#include "core/text/unicode_table.h"

#include <algorithm>

namespace anneal::text {
namespace {

constexpr UnicodeAddition kAdditions[] = {{0x897, 0x897, kMark},
                                          {0x1B4E, 0x1B4F, kPunctuation},
                                          {0x1B7F, 0x1B7F, kPunctuation},
                                          {0x1C89, 0x1C89, kUpper},
                                          {0x1C8A, 0x1C8A, kLower},
                                          {0x2427, 0x2429, kSymbol},
                                          {0x2FFC, 0x2FFF, kSymbol},
                                          {0x31E4, 0x31E5, kSymbol},
                                          {0x31EF, 0x31EF, kSymbol},
                                          {0xA7CB, 0xA7CC, kUpper},
                                          {0xA7CD, 0xA7CD, kLower},
                                          {0xA7DA, 0xA7DA, kUpper},
                                          {0xA7DB, 0xA7DB, kLower},
                                          {0xA7DC, 0xA7DC, kUpper},
                                          {0x105C0, 0x105F3, kOtherLetter},
                                          {0x10D40, 0x10D49, kDecimal},
                                          {0x10D4A, 0x10D4D, kOtherLetter},
                                          {0x10D4E, 0x10D4E, kModifier},
                                          {0x10D4F, 0x10D4F, kOtherLetter},
                                          {0x10D50, 0x10D65, kUpper},
                                          {0x10D69, 0x10D6D, kMark},
                                          {0x10D6E, 0x10D6E, kPunctuation},
                                          {0x10D6F, 0x10D6F, kModifier},
                                          {0x10D70, 0x10D85, kLower},
                                          {0x10D8E, 0x10D8F, kSymbol},
                                          {0x10EC2, 0x10EC4, kOtherLetter},
                                          {0x10EFC, 0x10EFC, kMark},
                                          {0x11380, 0x11389, kOtherLetter},
                                          {0x1138B, 0x1138B, kOtherLetter},
                                          {0x1138E, 0x1138E, kOtherLetter},
                                          {0x11390, 0x113B5, kOtherLetter},
                                          {0x113B7, 0x113B7, kOtherLetter},
                                          {0x113B8, 0x113C0, kMark},
                                          {0x113C2, 0x113C2, kMark},
                                          {0x113C5, 0x113C5, kMark},
                                          {0x113C7, 0x113CA, kMark},
                                          {0x113CC, 0x113D0, kMark},
                                          {0x113D1, 0x113D1, kOtherLetter},
                                          {0x113D2, 0x113D2, kMark},
                                          {0x113D3, 0x113D3, kOtherLetter},
                                          {0x113D4, 0x113D5, kPunctuation},
                                          {0x113D7, 0x113D8, kPunctuation},
                                          {0x113E1, 0x113E2, kMark},
                                          {0x116D0, 0x116E3, kDecimal},
                                          {0x11BC0, 0x11BE0, kOtherLetter},
                                          {0x11BE1, 0x11BE1, kPunctuation},
                                          {0x11BF0, 0x11BF9, kDecimal},
                                          {0x11F5A, 0x11F5A, kMark},
                                          {0x13460, 0x143FA, kOtherLetter},
                                          {0x16100, 0x1611D, kOtherLetter},
                                          {0x1611E, 0x1612F, kMark},
                                          {0x16130, 0x16139, kDecimal},
                                          {0x16D40, 0x16D42, kModifier},
                                          {0x16D43, 0x16D6A, kOtherLetter},
                                          {0x16D6B, 0x16D6C, kModifier},
                                          {0x16D6D, 0x16D6F, kPunctuation},
                                          {0x16D70, 0x16D79, kDecimal},
                                          {0x18CFF, 0x18CFF, kOtherLetter},
                                          {0x1CC00, 0x1CCEF, kSymbol},
                                          {0x1CCF0, 0x1CCF9, kDecimal},
                                          {0x1CD00, 0x1CEB3, kSymbol},
                                          {0x1E5D0, 0x1E5ED, kOtherLetter},
                                          {0x1E5EE, 0x1E5EF, kMark},
                                          {0x1E5F0, 0x1E5F0, kOtherLetter},
                                          {0x1E5F1, 0x1E5FA, kDecimal},
                                          {0x1E5FF, 0x1E5FF, kPunctuation},
                                          {0x1F8B2, 0x1F8BB, kSymbol},
                                          {0x1F8C0, 0x1F8C1, kSymbol},
                                          {0x1FA89, 0x1FA89, kSymbol},
                                          {0x1FA8F, 0x1FA8F, kSymbol},
                                          {0x1FABE, 0x1FABE, kSymbol},
                                          {0x1FAC6, 0x1FAC6, kSymbol},
                                          {0x1FADC, 0x1FADC, kSymbol},
                                          {0x1FADF, 0x1FADF, kSymbol},
                                          {0x1FAE9, 0x1FAE9, kSymbol},
                                          {0x1FBCB, 0x1FBEF, kSymbol},
                                          {0x2EBF0, 0x2EE5D, kOtherLetter}};

struct CharacterRange {
    char32_t first;
    char32_t last;
};

constexpr CharacterRange kYoungMarks[] = {
    {0x7FD, 0x7FD},     {0x898, 0x89F},     {0x8CA, 0x8D3},     {0x9FE, 0x9FE},
    {0xAFA, 0xAFF},     {0xB55, 0xB55},     {0xC04, 0xC04},     {0xC3C, 0xC3C},
    {0xCF3, 0xCF3},     {0xD00, 0xD00},     {0xD3B, 0xD3C},     {0xD81, 0xD81},
    {0xEBA, 0xEBA},     {0xECE, 0xECE},     {0x1715, 0x1715},   {0x180F, 0x180F},
    {0x1ABF, 0x1ACE},   {0x1CF2, 0x1CF3},   {0x1CF7, 0x1CF7},   {0x1DF6, 0x1DFA},
    {0xA82C, 0xA82C},   {0xA8FF, 0xA8FF},   {0x10D24, 0x10D27}, {0x10EAB, 0x10EAC},
    {0x10EFD, 0x10EFF}, {0x10F46, 0x10F50}, {0x10F82, 0x10F85}, {0x11070, 0x11070},
    {0x11073, 0x11074}, {0x110C2, 0x110C2}, {0x11145, 0x11146}, {0x111C9, 0x111C9},
    {0x111CE, 0x111CF}, {0x11241, 0x11241}, {0x1133B, 0x1133B}, {0x1145E, 0x1145E},
    {0x1182C, 0x1183A}, {0x11930, 0x11935}, {0x11937, 0x11938}, {0x1193B, 0x1193E},
    {0x11940, 0x11940}, {0x11942, 0x11943}, {0x119D1, 0x119D7}, {0x119DA, 0x119E0},
    {0x119E4, 0x119E4}, {0x11A01, 0x11A0A}, {0x11A33, 0x11A39}, {0x11A3B, 0x11A3E},
    {0x11A47, 0x11A47}, {0x11A51, 0x11A5B}, {0x11A8A, 0x11A99}, {0x11D31, 0x11D36},
    {0x11D3A, 0x11D3A}, {0x11D3C, 0x11D3D}, {0x11D3F, 0x11D45}, {0x11D47, 0x11D47},
    {0x11D8A, 0x11D8E}, {0x11D90, 0x11D91}, {0x11D93, 0x11D97}, {0x11EF3, 0x11EF6},
    {0x11F00, 0x11F01}, {0x11F03, 0x11F03}, {0x11F34, 0x11F3A}, {0x11F3E, 0x11F42},
    {0x13440, 0x13440}, {0x13447, 0x13455}, {0x16F4F, 0x16F4F}, {0x16F7F, 0x16F87},
    {0x16FE4, 0x16FE4}, {0x16FF0, 0x16FF1}, {0x1CF00, 0x1CF2D}, {0x1CF30, 0x1CF46},
    {0x1E08F, 0x1E08F}, {0x1E130, 0x1E136}, {0x1E2AE, 0x1E2AE}, {0x1E2EC, 0x1E2EF},
    {0x1E4EC, 0x1E4EF}};

constexpr CharacterRange kYoungComposites[] = {
    {0x32FF, 0x32FF},   {0xA7F2, 0xA7F4},   {0xAB69, 0xAB69},
    {0x10781, 0x107BA}, {0x11930, 0x11930}, {0x11938, 0x11938},
    {0x1E030, 0x1E06D}, {0x1F16C, 0x1F16C}, {0x1FBF0, 0x1FBF9}};

template <std::size_t n>
bool isInside(const CharacterRange (&ranges)[n], char32_t c)
{
    const auto* after = std::upper_bound(
        std::begin(ranges), std::end(ranges), c,
        [](char32_t value, const CharacterRange& range) { return value < range.first; });
    return after != std::begin(ranges) && c <= (after - 1)->last;
}

} // namespace

std::span<const UnicodeAddition> unicodeAdditions()
{
    return kAdditions;
}

bool isYoungMark(char32_t codePoint)
{
    return isInside(kYoungMarks, codePoint);
}

bool isYoungComposite(char32_t codePoint)
{
    return isInside(kYoungComposites, codePoint);
}

} // namespace anneal::text
