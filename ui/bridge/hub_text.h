#pragma once

#include "core/base/error.h"
#include "ui/bridge/error_text.h"

namespace anneal::ui {

/// An error of core/hub (its context names "hub") as a translated sentence with a remedy.
[[nodiscard]] ErrorText describeHubError(const Error& error);

} // namespace anneal::ui
