#pragma once

#include "core/base/error.h"

#include <QString>

namespace anneal::ui {

/// An error as a translated sentence with a remedy; the engine's own sentence goes under "Details".
struct ErrorText {
    QString title, text, details;
};
[[nodiscard]] ErrorText describe(const Error& error);

/// Why a model of the list can't be used (catalog::ModelEntry::problem) as a few translated words
/// without a full stop; "" where it can.
[[nodiscard]] QString modelProblemText(const std::string& problem);

} // namespace anneal::ui
