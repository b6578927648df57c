#include "core/base/utf8.h"
#include "core/conversations/store_state.h"

#include <algorithm>
#include <set>

namespace anneal::conversations {
namespace {

constexpr std::size_t kIndexedCharacters = 3; ///< what the trigram index needs
constexpr std::size_t kBeforeBytes = 24, kExcerptBytes = 160;

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + " ") {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

/// "\"a\" AND \"b\"": every word as a phrase, nothing of FTS5's own language.
std::string matchExpression(const std::vector<std::string>& words)
{
    std::string expression;
    for (const auto& word : words) {
        expression += expression.empty() ? "\"" : " AND \"";
        for (const char c : word) {
            expression += c;
            if (c == '"')
                expression += c;
        }
        expression += '"';
    }
    return expression;
}

std::string likePattern(const std::string& word)
{
    std::string pattern = "%";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

std::string lowered(std::string text) // ASCII letters, as LIKE compares
{
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

bool startsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// One line around [from, from + length) of `text`, cut at characters.
Hit excerptOf(const std::string& text, std::size_t from, std::size_t length)
{
    std::size_t begin = from > kBeforeBytes ? from - kBeforeBytes : 0;
    while (begin > 0 && !startsCharacter(text[begin]))
        --begin;
    std::size_t end = std::min(text.size(), std::max(begin + kExcerptBytes, from + length));
    while (end < text.size() && !startsCharacter(text[end]))
        ++end;
    Hit hit;
    hit.excerpt = (begin > 0 ? "…" : "") + text.substr(begin, end - begin);
    for (auto& c : hit.excerpt)
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
    hit.from = from - begin + (begin > 0 ? std::string_view("…").size() : 0);
    hit.length = length;
    return hit;
}

/// The first of the words that occurs in `text`, as LIKE finds it.
Hit excerptFor(const std::string& text, const std::vector<std::string>& words)
{
    const auto low = lowered(text);
    for (const auto& word : words)
        if (const auto at = low.find(lowered(word)); at != std::string::npos)
            return excerptOf(text, at, word.size());
    return excerptOf(text, 0, 0);
}

/// `marked`: the text with U+0001 before and U+0002 behind what the index found.
Hit excerptOfMarked(const std::string& marked)
{
    std::string text;
    std::size_t from = std::string::npos, to = 0;
    for (const char c : marked) {
        if (c == '\1') {
            from = std::min(from, text.size());
        } else if (c == '\2') {
            to = to == 0 ? text.size() : to;
        } else {
            text += c;
        }
    }
    if (from == std::string::npos || to < from)
        return excerptOf(text, 0, 0);
    return excerptOf(text, from, to - from);
}

/// "c.title LIKE ?2 ... AND c.title LIKE ?3": every word, from the second parameter on.
std::string allLike(const std::string& column, std::size_t words)
{
    std::string condition;
    for (std::size_t i = 0; i < words; ++i)
        condition += " AND " + column + " LIKE ?" + std::to_string(i + 2) + " ESCAPE '\\'";
    return condition;
}

} // namespace

Result<std::vector<Hit>> Store::search(const std::string& owner, const std::string& text)
{
    const auto words = wordsOf(text);
    std::vector<Hit> hits;
    if (words.empty())
        return hits;
    auto& database = m_state->database;
    std::set<std::string> found;
    const auto take = [&](const std::string& conversation, std::int64_t message, Hit hit) {
        if (!found.insert(conversation).second)
            return;
        hit.conversation = conversation;
        hit.message = message;
        hits.push_back(std::move(hit));
    };
    const auto bindWords = [&](Statement& statement) {
        statement.bind(1, owner);
        for (std::size_t i = 0; i < words.size(); ++i)
            statement.bind(static_cast<int>(i) + 2, likePattern(words[i]));
    };

    ANNEAL_TRY(
        auto* titles,
        database.prepare("SELECT c.id, iif(c.title = '', c.first_question, c.title) AS shown "
                         "FROM conversations c WHERE c.owner = ?1 AND c.deleted IS NULL" +
                         allLike("shown", words.size()) + " ORDER BY c.modified DESC"));
    bindWords(*titles);
    while (titles->row())
        take(titles->text(0), 0, excerptFor(titles->text(1), words));
    ANNEAL_CHECK(titles->finish());

    const bool indexed = std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return codePointCount(word) >= kIndexedCharacters;
    });
    const std::string order = " ORDER BY c.modified DESC, m.number";
    if (indexed) {
        ANNEAL_TRY(auto* rows,
                   database.prepare("SELECT m.conversation, m.number, highlight(message_words, 0, "
                                    "char(1), char(2)) FROM message_words JOIN messages m ON m.id "
                                    "= message_words.rowid JOIN conversations c ON c.id = "
                                    "m.conversation WHERE message_words MATCH ?2 AND c.owner = ?1 "
                                    "AND c.deleted IS NULL" +
                                    order));
        rows->bind(1, owner).bind(2, matchExpression(words));
        while (rows->row())
            take(rows->text(0), rows->integer(1), excerptOfMarked(rows->text(2)));
        ANNEAL_CHECK(rows->finish());
    } else {
        ANNEAL_TRY(auto* rows, database.prepare("SELECT m.conversation, m.number, m.text FROM "
                                                "messages m JOIN conversations c ON c.id = "
                                                "m.conversation WHERE c.owner = ?1 AND "
                                                "c.deleted IS NULL" +
                                                allLike("m.text", words.size()) + order));
        bindWords(*rows);
        while (rows->row())
            take(rows->text(0), rows->integer(1), excerptFor(rows->text(2), words));
        ANNEAL_CHECK(rows->finish());
    }
    return hits;
}

} // namespace anneal::conversations
