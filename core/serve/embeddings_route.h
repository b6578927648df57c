#pragma once

#include "core/serve/generation_request.h"
#include "core/serve/http_message.h"
#include "core/studio/answer_service.h"

#include <memory>
#include <string>
#include <vector>

namespace anneal::serve {

/// POST /v1/embeddings: the mean of the model's last states for each text, of length 1. A model
/// that was made to write gives rough ones; they tell near texts from far ones.
void answerEmbeddings(const std::string& body, const std::vector<ServedModel>& models,
                      const std::shared_ptr<studio::AnswerService>& service,
                      const std::shared_ptr<HttpReply>& reply);

} // namespace anneal::serve
