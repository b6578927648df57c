#include "core/text/tokenizer.h"

namespace anneal::text {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// A character has at most four bytes: what is still broken after this many tokens will not be
/// mended by the next.
constexpr std::size_t kLongestWait = 4;

/// Tokens that are decoded again and again while they give no complete text.
constexpr std::size_t kLargestWindow = 64;

/// Without the end that more bytes could turn into a character: up to three broken bytes.
std::string_view withoutBrokenEnd(std::string_view text)
{
    for (int i = 0; i < 3 && text.ends_with(kReplacement); ++i)
        text.remove_suffix(kReplacement.size());
    return text;
}

} // namespace

StreamDecoder::StreamDecoder(std::shared_ptr<const Tokenizer> tokenizer, bool skipSpecialTokens)
    : m_tokenizer(std::move(tokenizer))
    , m_skipSpecialTokens(skipSpecialTokens)
{
}

// The tokens of the last chunk stay in the window as context: some decoders treat the first token
// of a text in a special way.
std::string StreamDecoder::push(TokenId id)
{
    if (!m_tokenizer->tokenOf(id) || (m_skipSpecialTokens && m_tokenizer->isSpecial(id)))
        return {};
    m_ids.push_back(id);
    const auto text = m_tokenizer->decode(m_ids, m_skipSpecialTokens);
    const bool full = m_ids.size() >= kLargestWindow;
    const bool complete = !text.ends_with(kReplacement) || full;
    if (!complete && m_ids.size() - m_context <= kLongestWait)
        return {};
    const auto certain = complete ? std::string_view(text) : withoutBrokenEnd(text);
    if (!certain.starts_with(m_given))
        return complete ? restart() : std::string();
    std::string chunk(certain.substr(m_given.size()));
    if (complete && (!chunk.empty() || full)) {
        m_ids.erase(m_ids.begin(), m_ids.begin() + static_cast<std::ptrdiff_t>(m_context));
        m_context = m_ids.size() < kLargestWindow ? m_ids.size() : 0;
        if (m_context == 0)
            m_ids.clear();
        m_given = m_tokenizer->decode(m_ids, m_skipSpecialTokens);
    } else {
        m_given = certain;
    }
    return chunk;
}

// The new tokens have changed the meaning of what was given out (a run of byte tokens that is no
// text after all). That can't be taken back, so they go on alone.
std::string StreamDecoder::restart()
{
    m_ids.erase(m_ids.begin(), m_ids.begin() + static_cast<std::ptrdiff_t>(m_context));
    m_context = m_ids.size();
    m_given = m_tokenizer->decode(m_ids, m_skipSpecialTokens);
    return m_given;
}

std::string StreamDecoder::finish()
{
    const auto text = m_tokenizer->decode(m_ids, m_skipSpecialTokens);
    auto rest = text.starts_with(m_given) ? text.substr(m_given.size()) : restart();
    m_ids.clear();
    m_context = 0;
    m_given.clear();
    return rest;
}

} // namespace anneal::text
