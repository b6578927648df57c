#include "core/engine/answering.h"

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

Result<std::string> answerGreedily(model::CausalLm& model, const AnswerContext& speech,
                                   const std::string& system, const std::string& question,
                                   std::int64_t maxNewTokens, jobs::JobContext& context)
{
    studio::GenerateRequest request;
    request.conversation.system = system;
    request.conversation.messages.push_back({text::Role::User, question});
    request.options.doSample = false;
    request.options.maxNewTokens = maxNewTokens;
    ANNEAL_TRY(auto result, answer(model, speech, request, {}, context));
    // Cut by the limit within a character: its first bytes say nothing.
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    while (result.finishReason == "length" && result.text.ends_with(kReplacement))
        result.text.resize(result.text.size() - kReplacement.size());
    return std::move(result.text);
}

} // namespace anneal::engine
