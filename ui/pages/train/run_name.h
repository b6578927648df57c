#pragma once

#include <QString>

#include <functional>

namespace anneal::ui {

/// The first of STEM-1, STEM-2, ... that is no folder in `parent` and not `taken`.
[[nodiscard]] QString freeRunName(const QString& parent, const QString& stem,
                                  const std::function<bool(const QString& folder)>& taken);

} // namespace anneal::ui
