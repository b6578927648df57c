#include "core/text/pre_tokenizer.h"

#include "core/base/utf8.h"
#include "core/text/byte_level.h"
#include "core/text/json_fields.h"
#include "core/text/split_behavior.h"
#include "core/text/unicode_table.h"

namespace anneal::text {
namespace {

using nlohmann::json;

/// Cuts with one of the scanners of known regexes.
class ScannerSplit final : public PreTokenizer::Step {
public:
    explicit ScannerSplit(WordScanner scanner)
        : m_scanner(scanner)
    {
    }
    void apply(Pieces& pieces) const override
    {
        pieces.scratch.clear();
        for (const Range word : pieces.words)
            m_scanner(pieces.text.substr(word.begin, word.end - word.begin), word.begin,
                      pieces.scratch);
        pieces.words.swap(pieces.scratch);
    }

private:
    WordScanner m_scanner;
};

/// Cuts at the matches that `Finder` reports, with one of Split's behaviours.
template <typename Finder>
class BehaviorSplit final : public PreTokenizer::Step {
public:
    BehaviorSplit(Finder finder, SplitBehavior behavior, bool inverted)
        : m_finder(std::move(finder))
        , m_behavior(behavior)
        , m_inverted(inverted)
    {
    }
    void apply(Pieces& pieces) const override
    {
        pieces.scratch.clear();
        std::vector<MarkedRange> marked;
        for (const Range word : pieces.words) {
            marked.clear();
            m_finder(pieces.text.substr(word.begin, word.end - word.begin), word.begin, marked);
            if (m_inverted)
                for (auto& range : marked)
                    range.isMatch = !range.isMatch;
            appendSplit(marked, m_behavior, pieces.scratch);
        }
        pieces.words.swap(pieces.scratch);
    }

private:
    Finder m_finder;
    SplitBehavior m_behavior;
    bool m_inverted;
};

/// Puts `front` before every word that does not begin with it, and rebuilds the text.
void prependToWords(Pieces& pieces, std::string_view front, bool onlyFirst)
{
    std::string text;
    std::vector<Range> words;
    for (std::size_t i = 0; i < pieces.words.size(); ++i) {
        const auto [begin, end] = pieces.words[i];
        const auto word = pieces.text.substr(begin, end - begin);
        const auto from = static_cast<std::uint32_t>(text.size());
        if (!word.starts_with(front) && (!onlyFirst || (i == 0 && pieces.atStart)))
            text += front;
        text += word;
        words.push_back({from, static_cast<std::uint32_t>(text.size())});
    }
    pieces.buffer = std::move(text);
    pieces.text = pieces.buffer;
    pieces.words = std::move(words);
}

class PrefixSpace final : public PreTokenizer::Step {
public:
    void apply(Pieces& pieces) const override { prependToWords(pieces, " ", false); }
};

/// Writes the bytes of every word as characters, where ByteLevel is not the last step.
class ByteCharacters final : public PreTokenizer::Step {
public:
    void apply(Pieces& pieces) const override
    {
        std::string text;
        for (auto& word : pieces.words) {
            const auto from = static_cast<std::uint32_t>(text.size());
            text += toByteLevel(pieces.text.substr(word.begin, word.end - word.begin));
            word = {from, static_cast<std::uint32_t>(text.size())};
        }
        pieces.buffer = std::move(text);
        pieces.text = pieces.buffer;
    }
};

/// Blanks become the replacement character, which is also put in front, and cuts happen before it.
class Metaspace final : public PreTokenizer::Step {
public:
    enum class Prepend { Always, First, Never };

    Metaspace(std::string replacement, Prepend prepend, bool split)
        : m_replacement(std::move(replacement))
        , m_prepend(prepend)
        , m_split(split)
    {
    }
    void apply(Pieces& pieces) const override
    {
        replaceBlanks(pieces);
        if (m_prepend != Prepend::Never)
            prependToWords(pieces, m_replacement, m_prepend == Prepend::First);
        if (!m_split)
            return;
        pieces.scratch.clear();
        for (const Range word : pieces.words) {
            std::uint32_t from = word.begin;
            const auto text = pieces.text.substr(0, word.end);
            for (auto at = text.find(m_replacement, word.begin); at != std::string_view::npos;
                 at = text.find(m_replacement, at + m_replacement.size())) {
                if (at > from)
                    pieces.scratch.push_back({from, static_cast<std::uint32_t>(at)});
                from = static_cast<std::uint32_t>(at);
            }
            if (from < word.end)
                pieces.scratch.push_back({from, word.end});
        }
        pieces.words.swap(pieces.scratch);
    }

private:
    void replaceBlanks(Pieces& pieces) const
    {
        std::string text;
        text.reserve(pieces.text.size() * 3 / 2);
        for (auto& word : pieces.words) {
            const auto from = static_cast<std::uint32_t>(text.size());
            for (auto at = word.begin; at < word.end; ++at) {
                if (pieces.text[at] == ' ')
                    text += m_replacement;
                else
                    text += pieces.text[at];
            }
            word = {from, static_cast<std::uint32_t>(text.size())};
        }
        pieces.buffer = std::move(text);
        pieces.text = pieces.buffer;
    }
    std::string m_replacement;
    Prepend m_prepend;
    bool m_split;
};

/// Pieces of a fixed number of characters.
class FixedLength final : public PreTokenizer::Step {
public:
    explicit FixedLength(std::size_t length)
        : m_length(length)
    {
    }
    void apply(Pieces& pieces) const override
    {
        pieces.scratch.clear();
        for (const Range word : pieces.words) {
            auto from = word.begin;
            std::size_t count = 0;
            for (auto at = word.begin; at < word.end; ++count) {
                if (count == m_length) {
                    pieces.scratch.push_back({from, at});
                    from = at;
                    count = 0;
                }
                at += decodeCodePoint(pieces.text.data() + at).length;
            }
            pieces.scratch.push_back({from, word.end});
        }
        pieces.words.swap(pieces.scratch);
    }

private:
    std::size_t m_length;
};

using Steps = std::vector<std::shared_ptr<const PreTokenizer::Step>>;

template <typename T, typename... Arguments>
void add(Steps& steps, Arguments&&... arguments)
{
    steps.push_back(std::make_shared<const T>(std::forward<Arguments>(arguments)...));
}

template <typename Finder>
void addSplit(Steps& steps, Finder finder, SplitBehavior behavior, bool inverted = false)
{
    add<BehaviorSplit<Finder>>(steps, std::move(finder), behavior, inverted);
}

Result<void> addSplit(const json& description, Steps& steps)
{
    ANNEAL_TRY(const auto pattern, patternField(description, "the Split pre-tokenizer"));
    ANNEAL_TRY(const auto behavior,
               splitBehavior(textFieldOr(description, "behavior", "Isolated")));
    const bool inverted = flagField(description, "invert", false);
    if (pattern.text.empty()) // one match that is no match: the text stays whole
        return {};
    if (pattern.isRegex && behavior == SplitBehavior::Isolated)
        if (const auto scanner = knownWordScanner(pattern.text)) {
            add<ScannerSplit>(steps, *scanner);
            return {};
        }
    if (!pattern.isRegex) {
        addSplit(steps, TextFinder{pattern.text}, behavior, inverted);
        return {};
    }
    ANNEAL_TRY(auto compiled, Pattern::compile(pattern.text));
    addSplit(steps, PatternFinder{std::move(compiled)}, behavior, inverted);
    return {};
}

Result<void> addMetaspace(const json& description, Steps& steps)
{
    const auto replacement = textFieldOr(description, "replacement", "\u2581");
    if (codePointCount(replacement) != 1)
        return fail(ErrorCode::Format,
                    "the replacement of the tokenizer's Metaspace is not one character");
    const auto scheme =
        textFieldOr(description, "prepend_scheme",
                    flagField(description, "add_prefix_space", true) ? "always" : "never");
    if (scheme != "always" && scheme != "first" && scheme != "never")
        return unsupportedComponent("Metaspace prepend_scheme", scheme);
    add<Metaspace>(steps, replacement,
                   scheme == "always"  ? Metaspace::Prepend::Always
                   : scheme == "first" ? Metaspace::Prepend::First
                                       : Metaspace::Prepend::Never,
                   flagField(description, "split", true));
    return {};
}

} // namespace

Result<PreTokenizer> PreTokenizer::create(const json& description)
{
    PreTokenizer preTokenizer;
    ANNEAL_CHECK(preTokenizer.append(description, 0));
    return preTokenizer;
}

Result<void> PreTokenizer::append(const json& description, int depth)
{
    if (description.is_null())
        return {};
    ANNEAL_TRY(const auto type, typeField(description, "pre-tokenizer"));
    if (type == "Sequence") {
        ANNEAL_TRY(const auto* parts,
                   listField(description, "pretokenizers", "the pre-tokenizer", depth));
        for (const auto& part : *parts)
            ANNEAL_CHECK(append(part, depth + 1));
        return {};
    }
    if (m_byteLevel) { // a step behind ByteLevel sees its characters
        add<ByteCharacters>(m_steps);
        m_byteLevel = false;
    }
    if (type == "ByteLevel") {
        if (flagField(description, "add_prefix_space", true))
            add<PrefixSpace>(m_steps);
        if (flagField(description, "use_regex", true))
            add<ScannerSplit>(m_steps, gpt2WordScanner());
        m_byteLevel = true;
    } else if (type == "Split") {
        return addSplit(description, m_steps);
    } else if (type == "Digits") {
        if (flagField(description, "individual_digits", false))
            addSplit(m_steps, ClassFinder{kNumber}, SplitBehavior::Isolated);
        else
            addSplit(m_steps, ClassFinder{kNumber}, SplitBehavior::Contiguous);
    } else if (type == "Metaspace") {
        return addMetaspace(description, m_steps);
    } else if (type == "Whitespace") {
        addSplit(m_steps, WordOrMarkFinder{}, SplitBehavior::Removed, true);
    } else if (type == "WhitespaceSplit") {
        addSplit(m_steps, ClassFinder{kSpace}, SplitBehavior::Removed);
    } else if (type == "BertPreTokenizer") {
        addSplit(m_steps, ClassFinder{kSpace}, SplitBehavior::Removed);
        addSplit(m_steps, PunctuationFinder{}, SplitBehavior::Isolated);
    } else if (type == "Punctuation") {
        ANNEAL_TRY(const auto behavior,
                   splitBehavior(textFieldOr(description, "behavior", "Isolated")));
        addSplit(m_steps, PunctuationFinder{}, behavior);
    } else if (type == "CharDelimiterSplit") {
        ANNEAL_TRY(auto delimiter,
                   textField(description, "delimiter", "the CharDelimiterSplit pre-tokenizer"));
        if (!delimiter.empty())
            addSplit(m_steps, TextFinder{std::move(delimiter)}, SplitBehavior::Removed);
    } else if (type == "FixedLength") {
        const auto length = countField(description, "length", 5);
        if (length == 0)
            return fail(ErrorCode::Format, "the tokenizer's FixedLength has length 0");
        add<FixedLength>(m_steps, length);
    } else {
        return unsupportedComponent("pre-tokenizer", type);
    }
    return {};
}

void PreTokenizer::split(Pieces& pieces) const
{
    pieces.words.clear();
    if (pieces.text.empty())
        return;
    pieces.words.push_back({0, static_cast<std::uint32_t>(pieces.text.size())});
    for (const auto& step : m_steps)
        step->apply(pieces);
}

} // namespace anneal::text
