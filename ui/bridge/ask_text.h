#pragma once

#include "ui/bridge/error_text.h"

namespace anneal::ui {

/// The failures of asking a model behind an address: errors with "ask" in their context (see
/// core/hub/chat_client.h). Without details.
[[nodiscard]] ErrorText describeAskError(const Error& error);

} // namespace anneal::ui
