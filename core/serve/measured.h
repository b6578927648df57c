#pragma once

#include "core/serve/http_message.h"
#include "core/studio/answer_service.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace anneal::serve {

/// What the service found for each of several texts, in their order, and the tokens of all.
using MeasuredAnswer =
    std::function<HttpResponse(const std::vector<std::vector<float>>& values, std::int64_t tokens)>;

/// Has the service measure several texts (embeddings or scores) and answers when all are there.
/// `path`: for the form of an error.
void measureAll(std::vector<studio::ServiceRequest> requests, const std::string& path,
                const std::shared_ptr<studio::AnswerService>& service,
                const std::shared_ptr<HttpReply>& reply, MeasuredAnswer answer);

} // namespace anneal::serve
