#pragma once

#include "core/engine/loaded_model.h"
#include "core/studio/engine.h"

#include <vector>

namespace anneal::engine {

/// The tokens that a request asks with: its ids, its text as it is, or its conversation through the
/// template. Fails as the template does.
[[nodiscard]] Result<std::vector<text::TokenId>> promptOf(const AnswerContext& speech,
                                                          const studio::GenerateRequest& request);

/// The options with the longest answer that the model's positions leave room for. Fails with
/// InvalidArgument when the prompt leaves none.
[[nodiscard]] Result<config::GenerationOptions> fittedOptions(const AnswerContext& speech,
                                                              config::GenerationOptions options,
                                                              std::int64_t promptTokens);

} // namespace anneal::engine
