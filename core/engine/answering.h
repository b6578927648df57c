#pragma once

#include "core/engine/loaded_model.h"
#include "core/studio/engine.h"

#include <functional>
#include <string>

namespace anneal::engine {

/// Answers one request. `onText` (may be empty) is called for each token with the text that became
/// certain with it, "" in the middle of a character. A stop ends the answer with finishReason
/// "cancelled". Fails with InvalidArgument when nothing is asked, ids are unknown, or the prompt
/// leaves no room.
[[nodiscard]] Result<studio::Answer>
answer(model::CausalLm& model, const AnswerContext& speech, const studio::GenerateRequest& request,
       const std::function<void(const std::string& piece)>& onText, jobs::JobContext& context);

/// A question as a user types it, answered greedily with at most `maxNewTokens`.
[[nodiscard]] Result<std::string>
answerGreedily(model::CausalLm& model, const AnswerContext& speech, const std::string& system,
               const std::string& question, std::int64_t maxNewTokens, jobs::JobContext& context);

} // namespace anneal::engine
