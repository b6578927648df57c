#pragma once

#include "core/base/error.h"
#include "core/config/options.h"
#include "core/text/chat_template.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace anneal::catalog {

/// The chat template to use with a model: the one named in the options, or when none is the one
/// proposed by the model's name and marks, with the options' system text, tool format and thinking.
/// Training, chat and export all ask here, so they speak the same template. Fails with
/// InvalidArgument for an unknown name, or when nothing fits and the user has to choose. `date`:
/// the day that some tool formats write ("26 Jul 2024"); "" = today.
[[nodiscard]] Result<text::ChatEncoder>
chatEncoder(std::string_view modelName, std::shared_ptr<const text::Tokenizer> tokenizer,
            const config::ModelOptions& options, const std::string& date = {});

/// The same for data of a stage: plain text (pt) without a named template takes none, so that its
/// end token is the tokenizer's own.
[[nodiscard]] Result<text::ChatEncoder>
dataEncoder(std::string_view modelName, std::shared_ptr<const text::Tokenizer> tokenizer,
            config::ModelOptions options, const std::string& stage, const std::string& date = {});

} // namespace anneal::catalog
