#pragma once

#include "core/base/error.h"

#include <QString>

namespace anneal::ui {

/// Rows of the built-in demo identity.
[[nodiscard]] int demoRows();

/// Writes the built-in identity with these names into the data folder and registers it. Returns the
/// data set's name.
[[nodiscard]] Result<QString> installDemo(const QString& dataFolder, const QString& name,
                                          const QString& author);

} // namespace anneal::ui
