#include "core/text/pattern.h"

#include "core/base/notice.h"
#include "core/text/pcre_additions.h"
#include "core/text/unicode_table.h"

#include <string>
#include <vector>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace anneal::text {
namespace {

/// Backtracking steps that one search may take; real pre-tokenizers need a few for each character.
constexpr std::uint32_t kMatchLimit = 5'000'000;
constexpr std::uint32_t kHeapLimitKib = 64 * 1024;
constexpr std::size_t kLongestRegex = 64 * 1024;

constexpr std::string_view kSpaceSet =
    "\\x{9}-\\x{d}\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}"
    "\\x{205f}\\x{3000}";
/// Oniguruma also counts the superscripts and fractions of Latin-1 and the circled letters.
constexpr std::string_view kWordSet =
    "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\x{b2}\\x{b3}\\x{b9}\\x{bc}-\\x{be}\\x{24b6}-\\x{24e9}"
    "\\x{1f130}-\\x{1f149}\\x{1f150}-\\x{1f169}\\x{1f170}-\\x{1f189}";
constexpr std::string_view kHexSet = "0-9a-fA-F";

const std::string& wordSet()
{
    static const std::string set = std::string(kWordSet) + pcreAdditions("word");
    return set;
}

/// Rewrites Ruby syntax where PCRE2 gives the same letters another meaning.
class Translator final {
public:
    explicit Translator(std::string_view regex)
        : m_regex(regex)
    {
    }

    Result<std::string> run()
    {
        if (m_regex.substr(0, 2) == "(*")
            return unsupported("a verb at the start");
        while (m_at < m_regex.size())
            ANNEAL_CHECK(m_inClass ? classMember() : element());
        return std::move(m_out);
    }

private:
    [[nodiscard]] tl::unexpected<Error> unsupported(std::string_view what) const
    {
        auto told = notice("tokenizer.regex", {{"regex", std::string(m_regex)}});
        told.sentence = "the regex " + std::string(m_regex) + " uses " + std::string(what) +
                        ", which this tokenizer can't run";
        return fail(ErrorCode::Unsupported, told);
    }
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_regex.size() ? m_regex[m_at + ahead] : '\0';
    }
    void copy(std::size_t count)
    {
        m_out.append(m_regex, m_at, count);
        m_at += count;
    }
    void beginAtom() { m_atom = m_out.size(); }

    Result<void> element()
    {
        switch (peek()) {
        case '\\':
            beginAtom();
            return escape();
        case '[':
            beginAtom();
            m_inClass = true;
            copy(peek(1) == '^' ? 2 : 1);
            if (peek() == ']')
                copy(1);
            return {};
        case '(':
            return openGroup();
        case ')':
            if (!m_groups.empty()) {
                m_atom = m_groups.back();
                m_groups.pop_back();
            }
            copy(1);
            return {};
        case '{':
            return interval();
        case '*':
        case '+':
        case '?':
        case '|':
            copy(1);
            return {};
        default:
            beginAtom();
            copy(1);
            while ((static_cast<unsigned char>(peek()) & 0xC0) == 0x80)
                copy(1);
            return {};
        }
    }

    Result<void> openGroup()
    {
        m_groups.push_back(m_out.size());
        copy(1);
        if (peek() != '?')
            return {};
        copy(1);
        // (?imx-imx) and (?imx-imx:...): Ruby's m lets the dot take newlines, which PCRE2 calls s.
        std::size_t length = 0;
        while (std::string_view("imx-").find(peek(length)) != std::string_view::npos)
            ++length;
        if (length > 0 && (peek(length) == ':' || peek(length) == ')')) {
            for (std::size_t i = 0; i < length; ++i)
                m_out += m_regex[m_at + i] == 'm' ? 's' : m_regex[m_at + i];
            m_at += length;
        }
        return {};
    }

    /// {n,m}+ is a repeated interval in Ruby, a possessive one in PCRE2; {,m} is {0,m}.
    Result<void> interval()
    {
        std::size_t length = 1;
        while ((peek(length) >= '0' && peek(length) <= '9') || peek(length) == ',')
            ++length;
        if (peek(length) != '}' || length == 1) {
            beginAtom();
            m_out += '\\';
            copy(1);
            return {};
        }
        const bool repeated = peek(length + 1) == '+';
        if (repeated)
            m_out.insert(m_atom, "(?:");
        if (peek(1) == ',') {
            m_out += "{0";
            m_at += 1;
            copy(length);
        } else {
            copy(length + 1);
        }
        if (repeated)
            m_out += ')';
        return {};
    }

    Result<void> escape()
    {
        const auto set = [&](std::string_view members, bool negated) {
            m_out += negated ? "[^" : "[";
            m_out += members;
            m_out += ']';
            m_at += 2;
        };
        switch (peek(1)) {
        case 's':
            set(kSpaceSet, false);
            return {};
        case 'S':
            set(kSpaceSet, true);
            return {};
        case 'w':
            set(wordSet(), false);
            return {};
        case 'W':
            set(wordSet(), true);
            return {};
        case 'h':
            set(kHexSet, false);
            return {};
        case 'H':
            set(kHexSet, true);
            return {};
        case 'b':
        case 'B':
            wordBoundary(peek(1) == 'B');
            return {};
        default:
            return plainEscape();
        }
    }

    void wordBoundary(bool negated)
    {
        const std::string word = "[" + wordSet() + "]";
        const std::string before = "(?<=" + word + ")";
        const std::string notBefore = "(?<!" + word + ")";
        const std::string behind = "(?=" + word + ")";
        const std::string notBehind = "(?!" + word + ")";
        m_out += "(?:" + before + (negated ? behind : notBehind) + "|" + notBefore +
                 (negated ? notBehind : behind) + ")";
        m_at += 2;
    }

    Result<void> plainEscape()
    {
        constexpr std::string_view refused = "CEgGkKNQRXoyY";
        if (refused.find(peek(1)) != std::string_view::npos)
            return unsupported("\\" + std::string(1, peek(1)));
        if (peek(1) == 'p' || peek(1) == 'P' || peek(1) == 'x') {
            if (peek(2) == '{') {
                std::size_t length = 3;
                while (peek(length) != '}' && m_at + length < m_regex.size())
                    ++length;
                length = std::min(length + 1, m_regex.size() - m_at);
                if (peek(1) != 'x' && property(length))
                    return {};
                copy(length);
                return {};
            }
        }
        copy(std::min<std::size_t>(2, m_regex.size() - m_at));
        return {};
    }

    /// \p{Name} with the members that this PCRE2 does not know yet; false when there are none.
    bool property(std::size_t length)
    {
        auto name = m_regex.substr(m_at + 3, length - 4);
        bool negated = peek(1) == 'P';
        if (name.starts_with('^')) {
            name.remove_prefix(1);
            negated = !negated;
        }
        const auto& more = pcreAdditions(name);
        if (more.empty() || (m_inClass && negated))
            return false;
        const auto all = "\\p{" + std::string(name) + "}" + more;
        m_out += m_inClass ? all : negated ? "[^" + all + "]" : "[" + all + "]";
        m_at += length;
        return true;
    }

    Result<void> classMember()
    {
        switch (peek()) {
        case ']':
            m_inClass = false;
            copy(1);
            return {};
        case '[':
            if (peek(1) != ':')
                return unsupported("a character class inside another");
            return posixClass();
        case '&':
            if (peek(1) == '&')
                return unsupported("an intersection of character classes");
            copy(1);
            return {};
        case '\\':
            break;
        default:
            copy(1);
            return {};
        }
        std::string_view members;
        switch (peek(1)) {
        case 's':
            members = kSpaceSet;
            break;
        case 'w':
            members = wordSet();
            break;
        case 'h':
            members = kHexSet;
            break;
        case 'S': // to PCRE2 that one character is a blank
            members = "\\S\\x{180e}";
            break;
        case 'W':
        case 'H':
            return unsupported("a negated set inside a character class");
        default:
            return plainEscape();
        }
        m_out += members;
        m_at += 2;
        return {};
    }

    /// [:name:] inside a class; names that mean other characters in PCRE2 are refused.
    Result<void> posixClass()
    {
        const auto end = m_regex.find(":]", m_at);
        if (end == std::string_view::npos)
            return unsupported("a character class without an end");
        const auto name = m_regex.substr(m_at + 2, end - m_at - 2);
        if (name == "digit")
            m_out += "\\p{Nd}";
        else if (name == "xdigit")
            m_out += kHexSet;
        else if (name == "space")
            m_out += kSpaceSet;
        else if (name == "word")
            m_out += wordSet();
        else
            return unsupported("the class [:" + std::string(name.substr(0, 20)) + ":]");
        m_at = end + 2;
        return {};
    }

    std::string_view m_regex;
    std::string m_out;
    std::size_t m_at = 0;
    std::size_t m_atom = 0; ///< where the last element that can be repeated begins in m_out
    std::vector<std::size_t> m_groups;
    bool m_inClass = false;
};

/// What PCRE2 needs to run, one for each thread.
struct Workspace {
    pcre2_match_data* data = pcre2_match_data_create(1, nullptr);
    pcre2_match_context* context = pcre2_match_context_create(nullptr);
    pcre2_jit_stack* stack = pcre2_jit_stack_create(32 * 1024, 1024 * 1024, nullptr);

    Workspace()
    {
        if (context == nullptr)
            return;
        pcre2_set_match_limit(context, kMatchLimit);
        pcre2_set_heap_limit(context, kHeapLimitKib);
        if (stack != nullptr)
            pcre2_jit_stack_assign(context, nullptr, stack);
    }
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;
    ~Workspace()
    {
        pcre2_jit_stack_free(stack);
        pcre2_match_context_free(context);
        pcre2_match_data_free(data);
    }
};

} // namespace

struct Pattern::Compiled {
    pcre2_code* code = nullptr;

    explicit Compiled(pcre2_code* compiled)
        : code(compiled)
    {
    }
    Compiled(const Compiled&) = delete;
    Compiled& operator=(const Compiled&) = delete;
    ~Compiled() { pcre2_code_free(code); }
};

namespace {

Result<pcre2_code*> compileWithPcre2(std::string_view regex, std::uint32_t options,
                                     std::string_view original)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    auto* context = pcre2_compile_context_create(nullptr);
    if (context != nullptr) {
        pcre2_set_newline(context, PCRE2_NEWLINE_LF);
        pcre2_set_parens_nest_limit(context, 100);
    }
    auto* code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(regex.data()), regex.size(),
                      PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | options, &error, &offset, context);
    pcre2_compile_context_free(context);
    if (code == nullptr) {
        PCRE2_UCHAR message[256] = {};
        pcre2_get_error_message(error, message, sizeof message);
        auto told = notice("tokenizer.regex", {{"regex", std::string(original)}});
        told.sentence = "the regex " + std::string(original) +
                        " can't be used: " + reinterpret_cast<const char*>(message);
        return fail(ErrorCode::Unsupported, told);
    }
    // Where the platform has no JIT the interpreter runs instead, with the same results.
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    return code;
}

} // namespace

Result<Pattern> Pattern::compile(std::string_view regex)
{
    if (regex.size() > kLongestRegex)
        return fail(ErrorCode::Unsupported,
                    notice("tokenizer.regex_long", {{"bytes", std::to_string(kLongestRegex)}}));
    ANNEAL_TRY(const std::string translated, Translator(regex).run());
    ANNEAL_TRY(auto* code, compileWithPcre2(translated, PCRE2_UCP | PCRE2_MULTILINE, regex));
    Pattern pattern;
    pattern.m_compiled = std::make_shared<const Compiled>(code);
    return pattern;
}

Result<Pattern> Pattern::literal(std::string_view text)
{
    ANNEAL_TRY(auto* code, compileWithPcre2(text, PCRE2_LITERAL, text));
    Pattern pattern;
    pattern.m_compiled = std::make_shared<const Compiled>(code);
    return pattern;
}

std::optional<Pattern::Match> Pattern::find(std::string_view text, std::size_t from) const
{
    thread_local Workspace workspace;
    if (workspace.data == nullptr || from > text.size())
        return std::nullopt;
    const auto* subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    int result = pcre2_match(m_compiled->code, subject, text.size(), from, PCRE2_NO_UTF_CHECK,
                             workspace.data, workspace.context);
    if (result == PCRE2_ERROR_JIT_STACKLIMIT)
        result = pcre2_match(m_compiled->code, subject, text.size(), from,
                             PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, workspace.data, workspace.context);
    if (result < 0)
        return std::nullopt;
    const auto* bounds = pcre2_get_ovector_pointer(workspace.data);
    if (bounds[0] > bounds[1]) // \K in a lookahead
        return std::nullopt;
    return Match{bounds[0], bounds[1]};
}

Pattern::Matches::Matches(const Pattern& pattern, std::string_view text)
    : m_pattern(pattern)
    , m_text(text)
{
}

std::optional<Pattern::Match> Pattern::Matches::next()
{
    while (m_at <= m_text.size()) {
        const auto match = m_pattern.find(m_text, m_at);
        if (!match)
            break;
        m_at = match->end;
        if (match->begin != match->end || m_lastEnd != match->end) {
            m_lastEnd = match->end;
            return match;
        }
        m_at += m_at < m_text.size() ? decodeCodePoint(m_text.data() + m_at).length : 1;
    }
    m_at = m_text.size() + 1;
    return std::nullopt;
}

} // namespace anneal::text
