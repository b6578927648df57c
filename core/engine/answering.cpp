#include "core/engine/answering.h"

#include "core/catalog/activation_size.h"
#include "core/engine/answer_text.h"
#include "core/engine/prompt.h"
#include "core/infer/batch_generator.h"
#include "core/infer/generator.h"
#include "core/tensor/device.h"
#include "core/text/thoughts.h"

#include <ATen/core/grad_mode.h>

#include <chrono>

namespace anneal::engine {
namespace {

// How long the answer thought: the tokens and the time until the word that ends a thought.
class ThoughtMeter final {
public:
    explicit ThoughtMeter(std::string templateName)
        : m_template(std::move(templateName))
        , m_end(text::thoughtEnd(m_template))
    {
    }

    void token(const std::string& text)
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_tokens++ == 0)
            m_start = now;
        if (m_ended)
            return;
        m_thoughtTokens = m_tokens;
        m_seconds = std::chrono::duration<double>(now - m_start).count();
        const auto from = m_seen > m_end.size() ? m_seen - m_end.size() : 0;
        m_ended = text.find(m_end, from) != std::string::npos;
        m_seen = text.size();
    }

    void fill(studio::Answer& answer) const
    {
        if (!text::splitThought(answer.text, m_template).hasThought)
            return;
        answer.thoughtTokens = m_thoughtTokens;
        answer.thoughtSeconds = m_seconds;
    }

private:
    std::string m_template, m_end;
    std::chrono::steady_clock::time_point m_start;
    std::int64_t m_tokens = 0, m_thoughtTokens = 0;
    std::size_t m_seen = 0;
    double m_seconds = 0;
    bool m_ended = false;
};

std::string_view toString(infer::FinishReason reason)
{
    switch (reason) {
    case infer::FinishReason::Stop:
        return "stop";
    case infer::FinishReason::Length:
        return "length";
    case infer::FinishReason::Cancelled:
        break;
    }
    return "cancelled";
}

// So many answers grow together, as their caches find room: their steps read the weights once.
constexpr std::size_t kMostTogether = 64;
constexpr std::int64_t kCacheBytes = std::int64_t{256} << 20;

std::size_t fittingTogether(const catalog::ModelConfig& model, std::int64_t tokens)
{
    const auto fitting =
        kCacheBytes / std::max<std::int64_t>(1, catalog::cacheBytesPerToken(model) * tokens);
    return std::clamp<std::size_t>(static_cast<std::size_t>(fitting), 1, kMostTogether);
}

config::GenerationOptions greedyOptions(std::int64_t maxNewTokens)
{
    config::GenerationOptions options;
    options.doSample = false;
    options.maxNewTokens = maxNewTokens;
    return options;
}

std::string textOf(const AnswerContext& speech, const infer::Generated& generated, bool skipSpecial)
{
    text::StreamDecoder decoder(speech.tokenizer, skipSpecial);
    std::string text;
    for (const auto id : generated.newIds)
        text += decoder.push(id);
    text += decoder.finish();
    // Cut by the limit within a character: its first bytes say nothing.
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    while (generated.reason == infer::FinishReason::Length && text.ends_with(kReplacement))
        text.resize(text.size() - kReplacement.size());
    return text;
}

} // namespace

Result<studio::Answer> answer(model::CausalLm& model, const AnswerContext& speech,
                              const studio::GenerateRequest& request,
                              const std::function<void(const std::string& piece)>& onText,
                              jobs::JobContext& context)
{
    ANNEAL_TRY(auto prompt, promptOf(speech, request));
    const auto prefix = prefixOf(speech, request);
    prompt.insert(prompt.end(), prefix.begin(), prefix.end());
    studio::Answer result;
    result.promptTokens = static_cast<std::int64_t>(prompt.size());
    ANNEAL_TRY(const auto options, fittedOptions(speech, request.options, result.promptTokens));

    // The decoder goes on from the prefix: the last character may be complete with the next token.
    text::StreamDecoder decoder(speech.tokenizer, options.skipSpecialTokens);
    std::string before;
    for (const auto id : prefix)
        before += decoder.push(id);
    AnswerText answered(std::move(before), request.stopWords);
    ThoughtMeter thought(speech.encoder ? speech.encoder->chatTemplate().name : std::string());
    bool streamed = false; // beam search gives no tokens before its end
    const auto give = [&](const std::string& piece) {
        const auto certain = answered.push(piece);
        if (onText)
            onText(certain);
    };
    const auto onToken = [&](text::TokenId id) {
        streamed = true;
        give(decoder.push(id));
        thought.token(answered.text());
        return !answered.stopped();
    };
    infer::Generated generated;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        ANNEAL_TRY(generated,
                   infer::generate(model, prompt, speech.stopIds, options, onToken, context));
        return {};
    }));
    if (!streamed) {
        for (const auto id : generated.newIds) {
            give(decoder.push(id));
            thought.token(answered.text());
        }
    }
    if (const std::string rest = decoder.finish(); !rest.empty())
        give(rest);
    if (const auto rest = answered.finish(); !rest.empty() && onText)
        onText(rest);
    result.text = answered.text();
    result.newIds = generated.newIds;
    result.ids = prefix;
    result.ids.insert(result.ids.end(), generated.newIds.begin(), generated.newIds.end());
    result.newTokens = static_cast<std::int64_t>(generated.newIds.size());
    result.stopWord = answered.stopWord();
    result.finishReason = answered.stopped() ? "stop" : toString(generated.reason);
    result.seconds = generated.seconds;
    result.promptSeconds = generated.promptSeconds;
    thought.fill(result);
    return result;
}

Result<std::vector<std::string>>
answerGreedily(model::CausalLm& model, const AnswerContext& speech,
               const std::vector<Question>& questions,
               const std::function<void(std::size_t done)>& onProgress, jobs::JobContext& context)
{
    std::vector<std::string> answers;
    while (answers.size() < questions.size()) {
        // Neighbours with one limit share a batch.
        std::vector<std::vector<text::TokenId>> prompts;
        const auto first = answers.size();
        const auto limit = questions[first].maxNewTokens;
        auto options = greedyOptions(limit);
        std::int64_t longest = 0;
        for (auto i = first; i < questions.size() && questions[i].maxNewTokens == limit; ++i) {
            studio::GenerateRequest request;
            if (questions[i].goesOn) {
                request.rawText = questions[i].text;
            } else {
                request.conversation.system = questions[i].system;
                request.conversation.messages.push_back({text::Role::User, questions[i].text});
            }
            ANNEAL_TRY(auto prompt, promptOf(speech, request));
            longest = std::max(longest, std::ssize(prompt));
            if (!prompts.empty() &&
                prompts.size() >= fittingTogether(model.config(), longest + limit))
                break;
            ANNEAL_TRY(options, fittedOptions(speech, options, std::ssize(prompt)));
            prompts.push_back(std::move(prompt));
        }
        std::vector<infer::Generated> generated;
        ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
            const at::NoGradGuard noGrad;
            ANNEAL_TRY(generated, infer::generateBatch(model, prompts, speech.stopIds, options,
                                                       first, context));
            return {};
        }));
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, "The questions were stopped.");
        for (const auto& one : generated)
            answers.push_back(textOf(speech, one, options.skipSpecialTokens));
        if (onProgress)
            onProgress(answers.size());
    }
    return answers;
}

} // namespace anneal::engine
