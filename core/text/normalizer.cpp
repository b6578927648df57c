#include "core/text/normalizer.h"

#include "core/base/utf8.h"
#include "core/text/charsmap.h"
#include "core/text/json_fields.h"
#include "core/text/pattern.h"
#include "core/text/unicode_additions.h"
#include "core/text/unicode_table.h"

#include <cstdlib>

#include <utf8proc.h>

namespace anneal::text {
namespace {

using nlohmann::json;

bool isAscii(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

/// NFC, NFD, NFKC or NFKD.
class NormalForm final : public Normalizer::Step {
public:
    NormalForm(bool composed, bool compatible)
        : m_options(UTF8PROC_STABLE | (composed ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE) |
                    (compatible ? UTF8PROC_COMPAT : 0))
        , m_isNfc(composed && !compatible)
    {
    }
    bool keeps(std::string_view text) const override
    {
        if (!m_isNfc)
            return isAscii(text);
        const auto& table = UnicodeTable::instance();
        const char* const end = text.data() + text.size();
        for (const char* at = text.data(); at < end;) {
            if (static_cast<unsigned char>(*at) < 0x80) {
                ++at;
                continue;
            }
            const auto c = decodeCodePoint(at);
            if (table.classOf(c.value) & kMayCompose)
                return false;
            at += c.length;
        }
        return true;
    }
    std::string apply(std::string_view text) const override
    {
        std::string out;
        std::size_t begin = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto c = decodeCodePoint(text.data() + at);
            at += c.length;
            if (c.value < 0x3000 || !isYoungComposite(c.value))
                continue;
            out += mapped(text.substr(begin, at - c.length - begin));
            out += text.substr(at - c.length, c.length);
            begin = at;
        }
        return begin == 0 ? mapped(text) : out + mapped(text.substr(begin));
    }

private:
    [[nodiscard]] std::string mapped(std::string_view text) const
    {
        utf8proc_uint8_t* result = nullptr;
        const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &result,
                                         static_cast<utf8proc_option_t>(m_options));
        std::string out = length < 0 ? std::string(text)
                                     : std::string(reinterpret_cast<const char*>(result),
                                                   static_cast<std::size_t>(length));
        std::free(result);
        return out;
    }

    int m_options;
    bool m_isNfc;
};

class Lowercase final : public Normalizer::Step {
public:
    std::string apply(std::string_view text) const override
    {
        std::string out;
        out.reserve(text.size());
        for (const char32_t c : toUtf32(text)) {
            appendUtf8(out,
                       static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
            if (c == 0x130) // the one letter that becomes two, whatever stands around it
                out += "\xCC\x87";
        }
        return out;
    }
};

class StripAccents final : public Normalizer::Step {
public:
    bool keeps(std::string_view text) const override { return isAscii(text); }
    std::string apply(std::string_view text) const override
    {
        const auto& table = UnicodeTable::instance();
        std::string out;
        for (const char32_t c : toUtf32(text))
            if (!(table.classOf(c) & kMark) || isYoungMark(c))
                appendUtf8(out, c);
        return out;
    }
};

class Strip final : public Normalizer::Step {
public:
    Strip(bool left, bool right)
        : m_left(left)
        , m_right(right)
    {
    }
    std::string apply(std::string_view text) const override
    {
        if (m_left)
            text = withoutLeadingSpace(text);
        return std::string(m_right ? withoutTrailingSpace(text) : text);
    }

private:
    bool m_left;
    bool m_right;
};

class Prepend final : public Normalizer::Step {
public:
    explicit Prepend(std::string front)
        : m_front(std::move(front))
    {
    }
    bool keeps(std::string_view text) const override { return text.empty(); }
    std::string apply(std::string_view text) const override { return m_front + std::string(text); }

private:
    std::string m_front;
};

class ReplaceText final : public Normalizer::Step {
public:
    ReplaceText(std::string from, std::string to)
        : m_from(std::move(from))
        , m_to(std::move(to))
    {
    }
    bool keeps(std::string_view text) const override
    {
        return text.find(m_from) == std::string_view::npos;
    }
    std::string apply(std::string_view text) const override
    {
        std::string out;
        out.reserve(text.size() + text.size() / 2);
        for (std::size_t at = 0;;) {
            const auto found = text.find(m_from, at);
            out.append(text, at, found - at);
            if (found == std::string_view::npos)
                return out;
            out += m_to;
            at = found + m_from.size();
        }
    }

private:
    std::string m_from;
    std::string m_to;
};

class ReplacePattern final : public Normalizer::Step {
public:
    ReplacePattern(Pattern pattern, std::string to)
        : m_pattern(std::move(pattern))
        , m_to(std::move(to))
    {
    }
    std::string apply(std::string_view text) const override
    {
        std::string out;
        std::size_t from = 0;
        Pattern::Matches matches(m_pattern, text);
        while (const auto match = matches.next()) {
            out.append(text, from, match->begin - from);
            out += m_to;
            from = match->end;
        }
        out.append(text, from);
        return out;
    }

private:
    Pattern m_pattern;
    std::string m_to;
};

/// Drops control characters and turns the rest of the blanks into spaces, as sentencepiece's
/// nmt_nfkc does.
class Nmt final : public Normalizer::Step {
public:
    std::string apply(std::string_view text) const override
    {
        std::string out;
        for (const char32_t c : toUtf32(text)) {
            const bool dropped = (c >= 0x01 && c <= 0x08) || c == 0x0B ||
                                 (c >= 0x0E && c <= 0x1F) || c == 0x7F || c == 0x8F || c == 0x9F;
            const bool blank = c == 0x09 || c == 0x0A || c == 0x0C || c == 0x0D || c == 0x1680 ||
                               (c >= 0x200B && c <= 0x200F) || c == 0x2028 || c == 0x2029 ||
                               c == 0x2581 || c == 0xFEFF || c == 0xFFFD;
            if (!dropped)
                appendUtf8(out, blank ? U' ' : c);
        }
        return out;
    }
};

using Steps = std::vector<std::shared_ptr<const Normalizer::Step>>;

template <typename T, typename... Arguments>
void add(Steps& steps, Arguments&&... arguments)
{
    steps.push_back(std::make_shared<const T>(std::forward<Arguments>(arguments)...));
}

Result<void> addReplace(const json& description, Steps& steps)
{
    ANNEAL_TRY(auto to, textField(description, "content", "the Replace normalizer"));
    ANNEAL_TRY(const auto pattern, patternField(description, "the Replace normalizer"));
    if (pattern.isRegex) {
        ANNEAL_TRY(auto compiled, Pattern::compile(pattern.text));
        add<ReplacePattern>(steps, std::move(compiled), std::move(to));
    } else if (!pattern.text.empty()) {
        add<ReplaceText>(steps, pattern.text, std::move(to));
    }
    return {};
}

} // namespace

Result<Normalizer> Normalizer::create(const json& description)
{
    Normalizer normalizer;
    ANNEAL_CHECK(append(description, 0, normalizer.m_steps));
    return normalizer;
}

Result<void> Normalizer::append(const json& description, int depth, Steps& steps)
{
    if (description.is_null())
        return {};
    ANNEAL_TRY(const auto type, typeField(description, "normalizer"));
    if (type == "Sequence") {
        ANNEAL_TRY(const auto* parts,
                   listField(description, "normalizers", "the normalizer", depth));
        for (const auto& part : *parts)
            ANNEAL_CHECK(append(part, depth + 1, steps));
    } else if (type == "NFC" || type == "NFD" || type == "NFKC" || type == "NFKD") {
        add<NormalForm>(steps, type.back() == 'C', type.size() == 4);
    } else if (type == "Lowercase") {
        add<Lowercase>(steps);
    } else if (type == "StripAccents") {
        add<StripAccents>(steps);
    } else if (type == "Strip") {
        add<Strip>(steps, flagField(description, "strip_left", true),
                   flagField(description, "strip_right", true));
    } else if (type == "Prepend") {
        ANNEAL_TRY(auto front, textField(description, "prepend", "the Prepend normalizer"));
        add<Prepend>(steps, std::move(front));
    } else if (type == "Replace") {
        return addReplace(description, steps);
    } else if (type == "Nmt") {
        add<Nmt>(steps);
    } else if (type == "Precompiled") {
        ANNEAL_TRY(auto encoded,
                   textField(description, "precompiled_charsmap", "the Precompiled normalizer"));
        ANNEAL_TRY(auto charsmap, Charsmap::create(encoded));
        add<Charsmap>(steps, std::move(charsmap));
    } else {
        return unsupportedComponent("normalizer", type);
    }
    return {};
}

std::string_view Normalizer::apply(std::string_view text, std::string& buffer) const
{
    for (const auto& step : m_steps) {
        if (step->keeps(text))
            continue;
        std::string next = step->apply(text);
        buffer = std::move(next);
        text = buffer;
    }
    return text;
}

} // namespace anneal::text
