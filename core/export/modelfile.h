#pragma once

#include "core/text/chat_template.h"

#include <optional>
#include <string>

namespace anneal::exporting {

/// Ollama's Modelfile. `from` names the model by paths from the Modelfile's folder: "FROM ." for
/// the folder itself, "FROM ./model.gguf". `encoder` is null when no chat template is known: then
/// the prompt is passed on as it is. `thinking` as ModelOptions::enableThinking. Source: Ollama's
/// documentation of the Modelfile and its template language (Go's text/template).
[[nodiscard]] std::string modelfile(const std::string& from, const text::ChatEncoder* encoder,
                                    const text::Tokenizer& tokenizer, std::optional<bool> thinking);

} // namespace anneal::exporting
