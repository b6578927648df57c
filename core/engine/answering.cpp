#include "core/engine/answering.h"

#include "core/infer/batch_generator.h"
#include "core/infer/generator.h"
#include "core/tensor/device.h"

#include <ATen/core/grad_mode.h>

namespace anneal::engine {
namespace {

Result<std::vector<text::TokenId>> promptOf(const AnswerContext& speech,
                                            const studio::GenerateRequest& request)
{
    if (!request.ids.empty())
        return request.ids;
    if (!request.rawText.empty())
        return speech.tokenizer->encode(request.rawText);
    if (!speech.encoder)
        return tl::make_unexpected(speech.encoder.error());
    return speech.encoder->encodePrompt(request.conversation);
}

// Room is what the model's positions leave; a limit that was asked for is kept where it fits.
Result<config::GenerationOptions> fittedOptions(const AnswerContext& speech,
                                                config::GenerationOptions options,
                                                std::int64_t promptTokens)
{
    const auto positions = speech.maxPositions;
    const auto room = positions - promptTokens;
    if (room <= 0)
        return fail(
            ErrorCode::InvalidArgument,
            "The conversation has " + std::to_string(promptTokens) + " tokens; " +
                speech.modelName + " reads at most " + std::to_string(positions) +
                ". Begin a new conversation or shorten the text.",
            {{"tokens", std::to_string(promptTokens)}, {"limit", std::to_string(positions)}});
    if (options.maxNewTokens)
        options.maxNewTokens = std::min(*options.maxNewTokens, room);
    return options;
}

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

// So many answers grow together: their steps read the weights once.
constexpr std::size_t kTogether = 16;

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
    ANNEAL_TRY(const auto prompt, promptOf(speech, request));
    studio::Answer result;
    result.promptTokens = static_cast<std::int64_t>(prompt.size());
    ANNEAL_TRY(const auto options, fittedOptions(speech, request.options, result.promptTokens));

    text::StreamDecoder decoder(speech.tokenizer, options.skipSpecialTokens);
    bool streamed = false; // beam search gives no tokens before its end
    const auto give = [&](const std::string& piece) {
        result.text += piece;
        if (onText)
            onText(piece);
    };
    const auto onToken = [&](text::TokenId id) {
        streamed = true;
        give(decoder.push(id));
        return true;
    };
    infer::Generated generated;
    ANNEAL_CHECK(tensor::guarded([&]() -> Result<void> {
        const at::NoGradGuard noGrad;
        ANNEAL_TRY(generated,
                   infer::generate(model, prompt, speech.stopIds, options, onToken, context));
        return {};
    }));
    if (!streamed) {
        for (const auto id : generated.newIds)
            give(decoder.push(id));
    }
    if (const std::string rest = decoder.finish(); !rest.empty())
        give(rest);
    result.newIds = generated.newIds;
    result.newTokens = static_cast<std::int64_t>(generated.newIds.size());
    result.finishReason = toString(generated.reason);
    result.seconds = generated.seconds;
    result.promptSeconds = generated.promptSeconds;
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
        auto options = greedyOptions(questions[first].maxNewTokens);
        for (auto i = first; i < questions.size() && i < first + kTogether &&
                             questions[i].maxNewTokens == questions[first].maxNewTokens;
             ++i) {
            studio::GenerateRequest request;
            request.conversation.system = questions[i].system;
            request.conversation.messages.push_back({text::Role::User, questions[i].text});
            ANNEAL_TRY(prompts.emplace_back(), promptOf(speech, request));
            ANNEAL_TRY(options, fittedOptions(speech, options, std::ssize(prompts.back())));
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
