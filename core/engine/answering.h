#pragma once

#include "core/engine/loaded_model.h"
#include "core/studio/engine.h"

#include <functional>
#include <string>
#include <vector>

namespace anneal::engine {

/// Answers one request. `onText` (may be empty) is called for each token with the text that became
/// certain with it, "" in the middle of a character. A stop ends the answer with finishReason
/// "cancelled". Fails with InvalidArgument when nothing is asked, ids are unknown, or the prompt
/// leaves no room.
[[nodiscard]] Result<studio::Answer>
answer(model::CausalLm& model, const AnswerContext& speech, const studio::GenerateRequest& request,
       const std::function<void(const std::string& piece)>& onText, jobs::JobContext& context);

/// A question as a user types it, without earlier turns.
struct Question {
    std::string system, text;
    std::int64_t maxNewTokens = 64;
    bool goesOn = false; ///< the text itself goes on, without a template
};

/// Greedy answers to all of them, several at a time, in their order; each is what it would be
/// alone. `onProgress` (may be empty) hears how many are answered. Fails as answer() does, and with
/// Cancelled after a stop.
[[nodiscard]] Result<std::vector<std::string>>
answerGreedily(model::CausalLm& model, const AnswerContext& speech,
               const std::vector<Question>& questions,
               const std::function<void(std::size_t done)>& onProgress, jobs::JobContext& context);

} // namespace anneal::engine
