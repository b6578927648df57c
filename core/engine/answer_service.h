#pragma once

#include "core/engine/loaded_model.h"
#include "core/studio/answer_service.h"

#include <memory>
#include <vector>

namespace anneal::engine {

/// `voices`: what the service was asked to load; the first is what `loaded` was made from. Fails as
/// makeVoice() does.
[[nodiscard]] Result<std::unique_ptr<studio::AnswerService>>
makeAnswerService(LoadedModel loaded, const std::vector<studio::ModelChoice>& voices,
                  const studio::ServiceLimits& limits);

} // namespace anneal::engine
