#pragma once

#include "core/engine/loaded_model.h"
#include "core/studio/engine.h"

#include <memory>

namespace anneal::engine {

[[nodiscard]] std::unique_ptr<studio::ChatModel> makeChatModel(LoadedModel loaded);

} // namespace anneal::engine
