#pragma once

#include "core/engine/loaded_model.h"
#include "core/studio/engine.h"

#include <vector>

namespace anneal::engine {

/// The tokens that a request asks with: its ids, its text as it is, or its conversation through the
/// template. Fails as the template does.
[[nodiscard]] Result<std::vector<text::TokenId>> promptOf(const AnswerContext& speech,
                                                          const studio::GenerateRequest& request);

/// The tokens of an answer's beginning that is there already. Cutting a text into tokens again may
/// give others than the model wrote, and it would go on differently: so its own are taken where
/// they are known and still fit.
[[nodiscard]] std::vector<text::TokenId> prefixOf(const AnswerContext& speech,
                                                  const studio::GenerateRequest& request);

/// Both, one after the other. Fails as promptOf().
[[nodiscard]] Result<std::vector<text::TokenId>>
promptWithPrefix(const AnswerContext& speech, const studio::GenerateRequest& request);

/// The options with the longest answer that the model's positions leave room for. Fails with
/// InvalidArgument when the prompt leaves none.
[[nodiscard]] Result<config::GenerationOptions> fittedOptions(const AnswerContext& speech,
                                                              config::GenerationOptions options,
                                                              std::int64_t promptTokens);

} // namespace anneal::engine
