#include "core/engine/prompt.h"

#include <algorithm>

namespace anneal::engine {

Result<std::vector<text::TokenId>> promptOf(const AnswerContext& speech,
                                            const studio::GenerateRequest& request)
{
    if (!request.ids.empty())
        return request.ids;
    if (!request.rawText.empty())
        return speech.tokenizer->encode(request.rawText);
    if (!speech.encoder)
        return tl::make_unexpected(speech.encoder.error());
    if (request.enableThinking)
        return speech.encoder->withThinking(request.enableThinking)
            .encodePrompt(request.conversation);
    return speech.encoder->encodePrompt(request.conversation);
}

std::vector<text::TokenId> prefixOf(const AnswerContext& speech,
                                    const studio::GenerateRequest& request)
{
    if (request.prefixText.empty())
        return {};
    auto known =
        request.prefixIds.empty()
            ? std::string()
            : speech.tokenizer->decode(request.prefixIds, request.options.skipSpecialTokens);
    // Cut within a character: its first bytes are in the tokens alone, and may be completed.
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    while (known.size() > request.prefixText.size() && known.ends_with(kReplacement))
        known.resize(known.size() - kReplacement.size());
    if (known == request.prefixText)
        return request.prefixIds;
    return speech.tokenizer->encode(request.prefixText, {false, false});
}

Result<std::vector<text::TokenId>> promptWithPrefix(const AnswerContext& speech,
                                                    const studio::GenerateRequest& request)
{
    ANNEAL_TRY(auto prompt, promptOf(speech, request));
    const auto prefix = prefixOf(speech, request);
    prompt.insert(prompt.end(), prefix.begin(), prefix.end());
    return prompt;
}

// Room is what the model's positions leave; a limit that was asked for is kept where it fits.
Result<config::GenerationOptions> fittedOptions(const AnswerContext& speech,
                                                config::GenerationOptions options,
                                                std::int64_t promptTokens)
{
    const auto positions = speech.maxPositions;
    const auto room = positions - promptTokens;
    if (room <= 0)
        return fail(ErrorCode::InvalidArgument,
                    "The conversation has " + std::to_string(promptTokens) + " tokens; " +
                        speech.modelName + " reads at most " + std::to_string(positions) +
                        ". Begin a new conversation or shorten the text.",
                    {{"tokens", std::to_string(promptTokens)},
                     {"limit", std::to_string(positions)},
                     {"kind", "long_conversation"}});
    if (options.maxNewTokens)
        options.maxNewTokens = std::min(*options.maxNewTokens, room);
    return options;
}

} // namespace anneal::engine
