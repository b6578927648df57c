#pragma once

#include "core/engine/loaded_model.h"
#include "core/studio/engine.h"

#include <memory>

namespace anneal::engine {

/// `options`: what `loaded` was made from.
[[nodiscard]] std::unique_ptr<studio::ChatModel> makeChatModel(LoadedModel loaded,
                                                               const config::ModelOptions& options);

} // namespace anneal::engine
