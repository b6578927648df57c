#pragma once

#include "core/serve/generation_request.h"
#include "core/serve/http_message.h"
#include "core/serve/url.h"
#include "core/studio/answer_service.h"

#include <memory>

namespace anneal::serve {

/// GET /answer?prompt=TEXT, the tutorial's service: {"generated_text"} with the prompt and what
/// four beams make of it. `template=true` puts the chat template around the prompt and gives the
/// answer alone. Mistakes in FastAPI's form.
void answerPrompt(const Url& url, const std::shared_ptr<studio::AnswerService>& service,
                  const std::shared_ptr<HttpReply>& reply);

} // namespace anneal::serve
