#pragma once

#include <QString>

namespace anneal::ui {

/// What a training warns of while it runs, in the language in force: core says it in English. A
/// sentence that is not known stays as it is.
[[nodiscard]] QString warningText(const QString& sentence);

} // namespace anneal::ui
