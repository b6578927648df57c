#include "core/text/decoder.h"

#include "core/text/byte_level.h"
#include "core/text/json_fields.h"
#include "core/text/pattern.h"
#include "core/text/unicode_table.h"

#include <algorithm>
#include <optional>

namespace anneal::text {
namespace {

using nlohmann::json;
using Tokens = std::vector<std::string>;

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

class ByteLevelBytes final : public Decoder::Step {
public:
    void apply(Tokens& tokens) const override
    {
        std::string joined;
        for (const auto& token : tokens)
            joined += fromByteLevel(token).value_or(token);
        tokens = {toValidUtf8(joined)};
    }
};

class ReplaceInTokens final : public Decoder::Step {
public:
    ReplaceInTokens(std::optional<Pattern> pattern, std::string from, std::string to)
        : m_pattern(std::move(pattern))
        , m_from(std::move(from))
        , m_to(std::move(to))
    {
    }
    void apply(Tokens& tokens) const override
    {
        for (auto& token : tokens) {
            if (!m_pattern) {
                replaceAll(token, m_from, m_to);
                continue;
            }
            std::string out;
            std::size_t from = 0;
            Pattern::Matches matches(*m_pattern, token);
            while (const auto match = matches.next()) {
                out.append(token, from, match->begin - from);
                out += m_to;
                from = match->end;
            }
            out.append(token, from);
            token = std::move(out);
        }
    }

private:
    std::optional<Pattern> m_pattern;
    std::string m_from;
    std::string m_to;
};

/// Runs of <0xXX> become text; a run that is no valid UTF-8 becomes one U+FFFD for each byte.
class ByteFallback final : public Decoder::Step {
public:
    void apply(Tokens& tokens) const override
    {
        Tokens out;
        std::string run;
        const auto flush = [&] {
            if (run.empty())
                return;
            if (isWellFormed(run))
                out.push_back(run);
            else
                out.insert(out.end(), run.size(), "\xEF\xBF\xBD");
            run.clear();
        };
        for (auto& token : tokens) {
            if (const auto byte = byteOf(token)) {
                run.push_back(static_cast<char>(*byte));
                continue;
            }
            flush();
            out.push_back(std::move(token));
        }
        flush();
        tokens = std::move(out);
    }

private:
    static std::optional<int> byteOf(const std::string& token)
    {
        if (token.size() != 6 || !token.starts_with("<0x") || token[5] != '>')
            return std::nullopt;
        int value = 0;
        for (const char c : {token[3], token[4]}) {
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                                     : -1;
            if (digit < 0)
                return std::nullopt;
            value = value * 16 + digit;
        }
        return value;
    }
};

class Fuse final : public Decoder::Step {
public:
    void apply(Tokens& tokens) const override
    {
        std::string joined;
        for (const auto& token : tokens)
            joined += token;
        tokens = {std::move(joined)};
    }
};

/// Takes up to `start` and `stop` copies of a character from the ends of every token.
class StripCharacter final : public Decoder::Step {
public:
    StripCharacter(std::string content, std::size_t start, std::size_t stop)
        : m_content(std::move(content))
        , m_start(start)
        , m_stop(stop)
    {
    }
    void apply(Tokens& tokens) const override
    {
        for (auto& token : tokens) {
            std::string_view text = token;
            for (std::size_t i = 0; i < m_start && text.starts_with(m_content); ++i)
                text.remove_prefix(m_content.size());
            for (std::size_t i = 0; i < m_stop && text.ends_with(m_content); ++i)
                text.remove_suffix(m_content.size());
            token = std::string(text);
        }
    }

private:
    std::string m_content; ///< not empty
    std::size_t m_start;
    std::size_t m_stop;
};

class MetaspaceBlanks final : public Decoder::Step {
public:
    MetaspaceBlanks(std::string replacement, bool prepended)
        : m_replacement(std::move(replacement))
        , m_prepended(prepended)
    {
    }
    void apply(Tokens& tokens) const override
    {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            // The mark put in front of the text goes away, with all others of the first token.
            replaceAll(tokens[i], m_replacement, i == 0 && m_prepended ? "" : " ");
        }
    }

private:
    std::string m_replacement;
    bool m_prepended;
};

void cleanUp(std::string& text)
{
    static constexpr std::pair<std::string_view, std::string_view> rules[] = {
        {" .", "."},   {" ?", "?"},     {" !", "!"},     {" ,", ","},
        {" ' ", "'"},  {" n't", "n't"}, {" 'm", "'m"},   {" do not", " don't"},
        {" 's", "'s"}, {" 've", "'ve"}, {" 're", "'re"},
    };
    for (const auto& [from, to] : rules)
        replaceAll(text, from, to);
}

class WordPieceWords final : public Decoder::Step {
public:
    WordPieceWords(std::string prefix, bool clean)
        : m_prefix(std::move(prefix))
        , m_clean(clean)
    {
    }
    void apply(Tokens& tokens) const override
    {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i != 0) {
                if (tokens[i].starts_with(m_prefix))
                    tokens[i].erase(0, m_prefix.size());
                else
                    tokens[i].insert(0, " ");
            }
            if (m_clean)
                cleanUp(tokens[i]);
        }
    }

private:
    std::string m_prefix;
    bool m_clean;
};

/// The end-of-word suffix becomes a blank, but not behind the last token.
class SuffixBlanks final : public Decoder::Step {
public:
    explicit SuffixBlanks(std::string suffix)
        : m_suffix(std::move(suffix))
    {
    }
    void apply(Tokens& tokens) const override
    {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            replaceAll(tokens[i], m_suffix, i + 1 == tokens.size() ? "" : " ");
    }

private:
    std::string m_suffix; ///< not empty
};

} // namespace

Result<Decoder> Decoder::create(const json& description)
{
    Decoder decoder;
    decoder.m_isThere = !description.is_null();
    ANNEAL_CHECK(decoder.append(description, 0));
    decoder.m_byteLevel = decoder.m_byteLevel && decoder.m_steps.size() == 1;
    return decoder;
}

Result<void> Decoder::append(const json& description, int depth)
{
    if (description.is_null())
        return {};
    const auto add = [this]<typename T>(T step) {
        m_steps.push_back(std::make_shared<const T>(std::move(step)));
    };
    ANNEAL_TRY(const auto type, typeField(description, "decoder"));
    if (type == "Sequence") {
        ANNEAL_TRY(const auto* parts, listField(description, "decoders", "the decoder", depth));
        for (const auto& part : *parts)
            ANNEAL_CHECK(append(part, depth + 1));
    } else if (type == "ByteLevel") {
        add(ByteLevelBytes());
        m_byteLevel = true;
    } else if (type == "Replace") {
        ANNEAL_TRY(auto to, textField(description, "content", "the Replace decoder"));
        ANNEAL_TRY(const auto pattern, patternField(description, "the Replace decoder"));
        if (pattern.isRegex) {
            ANNEAL_TRY(auto compiled, Pattern::compile(pattern.text));
            add(ReplaceInTokens(std::move(compiled), "", std::move(to)));
        } else if (!pattern.text.empty()) {
            add(ReplaceInTokens(std::nullopt, pattern.text, std::move(to)));
        }
    } else if (type == "ByteFallback") {
        add(ByteFallback());
    } else if (type == "Fuse") {
        add(Fuse());
    } else if (type == "Strip") {
        ANNEAL_TRY(auto content, textField(description, "content", "the Strip decoder"));
        if (content.empty())
            return fail(ErrorCode::Format, "the Strip decoder of the tokenizer has no character");
        add(StripCharacter(std::move(content), countField(description, "start", 0),
                           countField(description, "stop", 0)));
    } else if (type == "Metaspace") {
        const auto replacement = textFieldOr(description, "replacement", "\u2581");
        if (replacement.empty())
            return fail(ErrorCode::Format, "the Metaspace decoder has no replacement");
        const auto scheme =
            textFieldOr(description, "prepend_scheme",
                        flagField(description, "add_prefix_space", true) ? "always" : "never");
        add(MetaspaceBlanks(replacement, scheme != "never"));
    } else if (type == "WordPiece") {
        add(WordPieceWords(textFieldOr(description, "prefix", "##"),
                           flagField(description, "cleanup", true)));
    } else if (type == "BPEDecoder") {
        const auto suffix = textFieldOr(description, "suffix", "</w>");
        if (!suffix.empty())
            add(SuffixBlanks(suffix));
    } else {
        return unsupportedComponent("decoder", type);
    }
    return {};
}

std::string Decoder::decode(Tokens tokens) const
{
    for (const auto& step : m_steps)
        step->apply(tokens);
    std::string out;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!m_isThere && i > 0)
            out += ' ';
        out += tokens[i];
    }
    return out;
}

} // namespace anneal::text
