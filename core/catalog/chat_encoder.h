#pragma once

#include "core/base/error.h"
#include "core/text/chat_template.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace anneal::catalog {

/// The chat template to use with a model: `templateName`, or when that is empty the one proposed by
/// the model's name and marks. Training, chat and export all ask here, so they speak the same
/// template. Fails with InvalidArgument for an unknown name, or when nothing fits and the user has
/// to choose.
[[nodiscard]] Result<text::ChatEncoder>
chatEncoder(std::string_view modelName, std::shared_ptr<const text::Tokenizer> tokenizer,
            const std::string& templateName, std::optional<bool> enableThinking = true);

} // namespace anneal::catalog
