#pragma once

#include <QWidget>

#include <vector>

namespace anneal::ui {

/// Moves the focus to the next (step 1) or previous (-1) area: `fixed` in order, then those of
/// `page`: its descendants with the property `focusArea` (a number that orders them), or the page
/// itself.
void moveFocusToArea(const std::vector<QWidget*>& fixed, QWidget& page, int step);

} // namespace anneal::ui
