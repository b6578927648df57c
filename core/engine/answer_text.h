#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anneal::engine {

/// The text of an answer while it grows, up to a stop word. What could be the beginning of a stop
/// word is held back until it is known.
class AnswerText final {
public:
    /// `prefix`: text that is there already; stop words are looked for behind it.
    AnswerText(std::string prefix, std::vector<std::string> stopWords);

    /// Adds a piece; the text that became certain with it.
    [[nodiscard]] std::string push(std::string_view piece);
    /// The rest, when no more comes.
    [[nodiscard]] std::string finish();

    [[nodiscard]] bool stopped() const { return m_stopped; }                 ///< a stop word came
    [[nodiscard]] const std::string& stopWord() const { return m_stopWord; } ///< which one
    /// The prefix and all that was given out.
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string added() const { return m_text.substr(m_prefixBytes); }

private:
    std::string m_text, m_held, m_stopWord;
    std::size_t m_prefixBytes;
    std::vector<std::string> m_stopWords;
    bool m_stopped = false;
};

} // namespace anneal::engine
