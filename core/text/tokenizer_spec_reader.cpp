#include "core/text/tokenizer_spec.h"

#include <algorithm>

namespace anneal::text {
namespace {

using nlohmann::json;

constexpr std::size_t kDeepest = 64;

/// Takes tokenizer.json apart while it is parsed: the vocabulary and the merges, which are nearly
/// all of it, go straight into vectors, the rest becomes a small document.
class SpecHandler final : public nlohmann::json_sax<json> {
public:
    explicit SpecHandler(TokenizerSpec& spec)
        : m_spec(spec)
    {
    }

    bool null() override { return value(nullptr); }
    bool boolean(bool v) override { return value(v); }
    bool number_integer(number_integer_t v) override { return number(v, static_cast<double>(v)); }
    bool number_unsigned(number_unsigned_t v) override
    {
        return number(v > INT64_MAX ? INT64_MAX : static_cast<std::int64_t>(v),
                      static_cast<double>(v));
    }
    bool number_float(number_float_t v, const string_t&) override
    {
        if (m_place == Place::ScoredToken && m_element == 1) {
            ++m_element;
            m_spec.scores.push_back(v);
            return true;
        }
        return m_place == Place::Document ? value(v) : wrong("a fractional number");
    }
    bool string(string_t& v) override
    {
        switch (m_place) {
        case Place::Merges:
            return stringMerge(v);
        case Place::MergePair:
            if (++m_element > 2)
                return wrong("a merge of more than two tokens");
            (m_element == 1 ? m_spec.merges.emplace_back().first : m_spec.merges.back().second) =
                std::move(v);
            return true;
        case Place::ScoredToken:
            if (m_element++ != 0)
                return wrong("a token whose score is text");
            m_spec.vocabulary.push_back(
                {std::move(v), static_cast<TokenId>(m_spec.vocabulary.size())});
            return m_spec.vocabulary.size() <= kHighestTokenId || wrong("too many tokens");
        case Place::Document:
            return value(std::move(v));
        default:
            return wrong("text");
        }
    }
    bool binary(binary_t&) override { return wrong("binary data"); }

    bool start_object(std::size_t) override
    {
        if (m_place != Place::Document)
            return wrong("an object");
        if (isModelPart("vocab")) {
            m_spec.vocabulary.clear();
            m_place = Place::Vocabulary;
            return true;
        }
        return open(json::object());
    }
    bool key(string_t& v) override
    {
        (m_place == Place::Vocabulary ? m_token : m_key) = std::move(v);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override
    {
        switch (m_place) {
        case Place::Merges:
            m_place = Place::MergePair;
            m_element = 0;
            return true;
        case Place::ScoredVocabulary:
            m_place = Place::ScoredToken;
            m_element = 0;
            return true;
        case Place::Document:
            break;
        default:
            return wrong("a list");
        }
        if (isModelPart("merges")) {
            m_spec.merges.clear();
            m_place = Place::Merges;
            return true;
        }
        if (isModelPart("vocab")) {
            m_spec.vocabulary.clear();
            m_spec.scores.clear();
            m_place = Place::ScoredVocabulary;
            return true;
        }
        return open(json::array());
    }
    bool end_array() override
    {
        switch (m_place) {
        case Place::MergePair:
            m_place = Place::Merges;
            return m_element == 2 || wrong("a merge of fewer than two tokens");
        case Place::ScoredToken:
            m_place = Place::ScoredVocabulary;
            return m_element == 2 || wrong("a token without a score");
        default:
            return close();
        }
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override
    {
        m_position = position;
        m_problem = error.what();
        if (const auto cut = m_problem.find("; last read"); cut != std::string::npos)
            m_problem.resize(cut);
        if (const auto cut = m_problem.rfind("parsing "); cut != std::string::npos)
            m_problem = "malformed JSON: " + m_problem.substr(cut + 8);
        return false;
    }

    [[nodiscard]] const std::string& problem() const { return m_problem; }
    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] json&& document() { return std::move(m_document); }

private:
    enum class Place { Document, Vocabulary, Merges, MergePair, ScoredVocabulary, ScoredToken };

    bool wrong(std::string_view what)
    {
        static constexpr std::string_view names[] = {"the document", "model.vocab", "model.merges",
                                                     "model.merges", "model.vocab", "model.vocab"};
        m_problem = std::string(names[static_cast<int>(m_place)]) + " holds " + std::string(what) +
                    " where it may not (entry " +
                    std::to_string(m_place == Place::Merges || m_place == Place::MergePair
                                       ? m_spec.merges.size()
                                       : m_spec.vocabulary.size()) +
                    ")";
        return false;
    }
    [[nodiscard]] bool isModelPart(std::string_view name) const
    {
        return m_stack.size() == 2 && m_stack[1].name == "model" && m_stack[1].node->is_object() &&
               m_key == name;
    }

    bool number(std::int64_t whole, double v)
    {
        if (m_place == Place::Vocabulary) {
            if (whole < 0 || whole > kHighestTokenId)
                return wrong("the id " + std::to_string(whole) + " of \"" + m_token + "\"");
            m_spec.vocabulary.push_back({std::move(m_token), static_cast<TokenId>(whole)});
            return true;
        }
        if (m_place == Place::ScoredToken && m_element == 1) {
            ++m_element;
            m_spec.scores.push_back(v);
            return true;
        }
        if (m_place != Place::Document)
            return wrong("a number");
        return whole < 0 ? value(whole) : value(static_cast<std::uint64_t>(whole));
    }

    bool stringMerge(const std::string& v)
    {
        const auto space = v.find(' ');
        if (space == std::string::npos || v.find(' ', space + 1) != std::string::npos)
            return wrong("\"" + v + "\", which is no pair of tokens,");
        m_spec.merges.emplace_back(v.substr(0, space), v.substr(space + 1));
        return true;
    }

    json* put(json v)
    {
        if (m_stack.empty()) {
            m_document = std::move(v);
            return &m_document;
        }
        json& parent = *m_stack.back().node;
        if (parent.is_array()) {
            parent.push_back(std::move(v));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(v));
    }
    bool value(json v)
    {
        if (m_place != Place::Document)
            return wrong(v.is_null() ? "null" : "a truth value");
        put(std::move(v));
        return true;
    }
    bool open(json v)
    {
        if (m_stack.size() >= kDeepest) {
            m_problem = "it is nested more than " + std::to_string(kDeepest) + " levels deep";
            return false;
        }
        std::string name = m_stack.size() == 1 ? m_key : std::string();
        json* node = put(std::move(v));
        m_stack.push_back({node, std::move(name)});
        return true;
    }
    bool close()
    {
        if (m_place != Place::Document)
            m_place = Place::Document;
        else
            m_stack.pop_back();
        return true;
    }

    struct Open {
        json* node;
        std::string name; ///< key in the root object
    };
    TokenizerSpec& m_spec;
    json m_document;
    std::vector<Open> m_stack;
    std::string m_key;
    std::string m_token;
    Place m_place = Place::Document;
    int m_element = 0;
    std::string m_problem;
    std::size_t m_position = 0;
};

Result<AddedToken> readAddedToken(const json& entry, std::string_view file, std::size_t index)
{
    const auto malformed = [&](std::string_view what) {
        return fail(ErrorCode::Format,
                    std::string(file) + ": entry " + std::to_string(index) + " of added_tokens " +
                        std::string(what),
                    {{"file", std::string(file)}});
    };
    if (!entry.is_object() || !entry.contains("content") || !entry["content"].is_string())
        return malformed("has no content text");
    AddedToken token;
    token.content = entry["content"].get<std::string>();
    if (const auto id = entry.find("id"); id != entry.end()) {
        if (!id->is_number_integer() || id->get<std::int64_t>() < 0 ||
            id->get<std::int64_t>() > kHighestTokenId)
            return malformed("has no usable id");
        token.id = id->get<TokenId>();
    }
    const auto flag = [&](const char* name, bool absent) {
        const auto found = entry.find(name);
        return found != entry.end() && found->is_boolean() ? found->get<bool>() : absent;
    };
    token.special = flag("special", false);
    token.leftStrip = flag("lstrip", false);
    token.rightStrip = flag("rstrip", false);
    token.singleWord = flag("single_word", false);
    token.normalized = flag("normalized", !token.special);
    return token;
}

} // namespace

const json& TokenizerSpec::model() const
{
    static const json none = json::object();
    const auto found = rest.find("model");
    return found != rest.end() && found->is_object() ? *found : none;
}

std::string TokenizerSpec::modelType() const
{
    const auto type = model().find("type");
    if (type != model().end() && type->is_string())
        return type->get<std::string>();
    // Files of old versions do not say it.
    if (!merges.empty() || model().contains("fuse_unk"))
        return "BPE";
    return scores.empty() ? "" : "Unigram";
}

Result<TokenizerSpec> readTokenizerSpec(std::string_view text, std::string_view file)
{
    TokenizerSpec spec;
    SpecHandler handler(spec);
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    if (!json::sax_parse(text.begin(), text.end(), &handler)) {
        const auto read = std::min(handler.position(), text.size());
        const auto line =
            1 + std::count(text.begin(), text.begin() + static_cast<long>(read), '\n');
        std::string where = handler.position() > 0 ? " line " + std::to_string(line) : "";
        return fail(ErrorCode::Format, std::string(file) + where + ": " + handler.problem(),
                    {{"file", std::string(file)}, {"line", std::to_string(line)}});
    }
    spec.rest = handler.document();
    if (!spec.rest.is_object() || !spec.rest.contains("model") || !spec.rest["model"].is_object())
        return fail(ErrorCode::Format,
                    std::string(file) + " is no tokenizer: it has no \"model\" object",
                    {{"file", std::string(file)}});
    if (!spec.scores.empty() && spec.scores.size() != spec.vocabulary.size())
        return fail(ErrorCode::Format, std::string(file) + ": model.vocab is no list of pairs",
                    {{"file", std::string(file)}});
    if (const auto added = spec.rest.find("added_tokens");
        added != spec.rest.end() && added->is_array()) {
        for (std::size_t i = 0; i < added->size(); ++i) {
            ANNEAL_TRY(auto token, readAddedToken((*added)[i], file, i));
            spec.addedTokens.push_back(std::move(token));
        }
    }
    spec.rest.erase("added_tokens");
    return spec;
}

} // namespace anneal::text
