#include "core/engine/answer_text.h"

#include <algorithm>
#include <utility>

namespace anneal::engine {

AnswerText::AnswerText(std::string prefix, std::vector<std::string> stopWords)
    : m_text(std::move(prefix))
    , m_prefixBytes(m_text.size())
    , m_stopWords(std::move(stopWords))
{
    std::erase(m_stopWords, std::string());
}

std::string AnswerText::push(std::string_view piece)
{
    if (m_stopped)
        return {};
    m_held += piece;
    auto stop = std::string::npos;
    for (const auto& word : m_stopWords)
        if (const auto at = m_held.find(word); at < stop) {
            stop = at;
            m_stopWord = word;
        }
    m_stopped = stop != std::string::npos;
    std::size_t certain = m_stopped ? stop : m_held.size();
    for (const auto& word : m_stopWords)
        for (auto length = std::min(word.size() - 1, m_held.size()); !m_stopped && length > 0;
             --length)
            if (std::string_view(m_held).ends_with(std::string_view(word).substr(0, length))) {
                certain = std::min(certain, m_held.size() - length);
                break;
            }
    auto given = m_held.substr(0, certain);
    m_held.erase(0, certain);
    m_text += given;
    return given;
}

std::string AnswerText::finish()
{
    if (m_stopped)
        return {};
    m_text += m_held;
    return std::exchange(m_held, {});
}

} // namespace anneal::engine
