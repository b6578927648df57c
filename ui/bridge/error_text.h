#pragma once

#include "core/base/error.h"

#include <QString>

namespace anneal::ui {

/// An error as a translated sentence with a remedy; the engine's own sentence goes under "Details".
/// Title and text say by themselves what is the matter, where, and what to do.
struct ErrorText {
    QString title, text, details;
};
[[nodiscard]] ErrorText describe(const Error& error);

/// Why a model of the list can't be used (catalog::ModelEntry::problem) as a few translated words
/// without a full stop.
[[nodiscard]] QString modelProblemText(const Error& problem);

} // namespace anneal::ui
