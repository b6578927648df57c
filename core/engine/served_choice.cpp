#include "core/engine/served_choice.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <utility>

namespace anneal::engine {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Whether a token alone is no whole character.
bool isPart(const std::string& text)
{
    return text.find(kReplacement) != std::string::npos;
}

double secondsBetween(std::chrono::steady_clock::time_point from,
                      std::chrono::steady_clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

ServedChoice::ServedChoice(std::shared_ptr<ServedRequest> request, std::size_t index,
                           const AnswerContext& speech)
    : m_request(std::move(request))
    , m_index(index)
    , m_speech(&speech)
    , m_growth(std::move(m_request->growths.at(index)))
    , m_decoder(speech.tokenizer, m_request->request.question.options.skipSpecialTokens)
    , m_text({}, m_request->request.question.stopWords)
{
    // The decoder goes on from the prefix: its last character may be complete with the next token.
    std::string before;
    for (const auto id : m_request->prefix)
        before += m_decoder.push(id);
    m_text = AnswerText(std::move(before), m_request->request.question.stopWords);
}

Result<infer::GrowingAnswer::Step> ServedChoice::next(const at::Tensor& logits)
{
    ANNEAL_TRY(auto step, m_growth->next(logits));
    const auto& chosen = m_growth->chosen();
    const bool wanted = m_request->request.topLogprobs >= 0;
    for (; m_told < chosen.size() && !m_text.stopped(); ++m_told) {
        const auto piece = m_decoder.push(chosen[m_told].id);
        const auto before = std::exchange(m_characters, m_characters + codePointCount(piece));
        if (wanted) {
            auto token = logprobOf(chosen[m_told]);
            // Bytes of a broken character become text with the next whole token, in front of it.
            const auto own = isPart(token.chosen.text) ? codePointCount(piece)
                                                       : codePointCount(token.chosen.text);
            token.offset = std::max(before, m_characters - std::min(m_characters, own));
            m_logprobs.push_back(std::move(token));
        }
        if (const auto text = m_text.push(piece); !text.empty())
            tell(text);
    }
    if (m_text.stopped()) {
        end(infer::FinishReason::Stop);
        return infer::GrowingAnswer::Step{};
    }
    m_rows = step.tokens.size();
    if (step.tokens.empty())
        end(m_growth->reason());
    return step;
}

void ServedChoice::tell(const std::string& text)
{
    m_request->listener->grew(m_index, text, std::exchange(m_logprobs, {}));
}

void ServedChoice::end(infer::FinishReason reason)
{
    m_rows = 0;
    if (!m_text.stopped()) {
        auto rest = m_decoder.finish();
        // Cut by the limit within a character: its first bytes say nothing.
        while (reason == infer::FinishReason::Length && rest.ends_with(kReplacement))
            rest.resize(rest.size() - kReplacement.size());
        auto last = m_text.push(rest);
        last += m_text.finish();
        if (!last.empty() || !m_logprobs.empty())
            tell(last);
    } else if (!m_logprobs.empty()) {
        tell({});
    }
    studio::ServedAnswer answer;
    answer.text = m_text.text();
    answer.added = m_text.added();
    for (const auto& chosen : m_growth->chosen())
        answer.newIds.push_back(chosen.id);
    answer.ids = m_request->prefix;
    answer.ids.insert(answer.ids.end(), answer.newIds.begin(), answer.newIds.end());
    answer.stopWord = m_text.stopWord();
    answer.promptTokens = std::ssize(m_request->prompt);
    answer.newTokens = std::ssize(answer.newIds);
    answer.cachedTokens = m_request->cachedTokens;
    answer.finishReason =
        reason == infer::FinishReason::Length && !m_text.stopped() ? "length" : "stop";
    answer.promptSeconds = secondsBetween(m_request->started, m_request->promptRead);
    answer.seconds = secondsBetween(m_request->started, std::chrono::steady_clock::now());
    if (m_request->request.wholeText) {
        auto all = m_request->prompt;
        all.insert(all.end(), answer.newIds.begin(), answer.newIds.end());
        answer.whole =
            m_speech->tokenizer->decode(all, m_request->request.question.options.skipSpecialTokens);
    }
    --m_request->open;
    m_request->listener->ended(m_index, answer);
}

studio::TokenLogprob ServedChoice::logprobOf(const infer::Chosen& chosen) const
{
    const auto chance = [&](text::TokenId id, float logprob) {
        return studio::TokenChance{id, m_speech->tokenizer->decode({id}), logprob};
    };
    studio::TokenLogprob told{chance(chosen.id, chosen.logprob), {}};
    for (const auto& [id, logprob] : chosen.top)
        told.top.push_back(chance(id, logprob));
    return told;
}

} // namespace anneal::engine
