#pragma once

#include "core/base/error.h"

#include <QString>

namespace anneal::ui {

/// An error as a translated sentence with a remedy; the engine's own sentence goes under "Details".
struct ErrorText {
    QString title, text, details;
};
[[nodiscard]] ErrorText describe(const Error& error);

} // namespace anneal::ui
