#pragma once

#include "core/serve/request_fields.h"
#include "core/studio/answer_service.h"

#include <string>
#include <vector>

namespace anneal::serve {

/// A model as requests name it: one voice of the service.
struct ServedModel {
    std::string name;
    std::string chatTemplate; ///< "" = none fits, so no conversations
    std::string toolFormat;   ///< of that template
};

/// What a request without a setting gets: the run file's generation keys.
using GenerationDefaults = config::GenerationOptions;

/// How OpenAI's two kinds of request are answered.
struct OpenAiRequest {
    std::size_t voice = 0;
    bool stream = false, usage = false;        ///< stream_options.include_usage
    bool tools = false;                        ///< the answer may be calls of tools
    bool oneCall = false;                      ///< and is at most one of them
    bool echo = false;                         ///< completions: the prompt stands before the answer
    std::vector<studio::ServiceRequest> asked; ///< one a prompt
    std::vector<std::string> prompts;          ///< of asked, for echo
};

/// Takes the fields that both kinds have: how to draw, how long, what ends an answer, and what else
/// is accepted or refused by name.
void readGeneration(RequestFields& fields, const GenerationDefaults& defaults,
                    studio::ServiceRequest& request, OpenAiRequest& how);

/// Which voice `model` names; left out: the first. Fails with NotFound.
[[nodiscard]] Result<std::size_t> readModel(RequestFields& fields,
                                            const std::vector<ServedModel>& models);

/// A text, tokens, or a list of at most 64 such, as completions and embeddings take them.
[[nodiscard]] std::vector<studio::GenerateRequest> readInputs(RequestFields& fields,
                                                              const char* name);

/// POST /v1/chat/completions.
[[nodiscard]] Result<OpenAiRequest> readChatRequest(const std::string& body,
                                                    const GenerationDefaults& defaults,
                                                    const std::vector<ServedModel>& models);

/// POST /v1/completions.
[[nodiscard]] Result<OpenAiRequest> readCompletionRequest(const std::string& body,
                                                          const GenerationDefaults& defaults,
                                                          const std::vector<ServedModel>& models);

} // namespace anneal::serve
