#pragma once

#include "core/serve/generation_request.h"
#include "core/serve/http_message.h"
#include "core/studio/answer_service.h"

#include <memory>
#include <string>
#include <vector>

namespace anneal::serve {

/// POST /v1/score/evaluation: what a reward model gives for each of the texts, as LLaMA-Factory has
/// it. Each text is read as it is, without a template or special tokens; one that is too long is
/// cut at its end.
void answerScores(const std::string& body, const std::vector<ServedModel>& models,
                  const std::shared_ptr<studio::AnswerService>& service,
                  const std::shared_ptr<HttpReply>& reply);

} // namespace anneal::serve
