#pragma once

#include <QHeaderView>

namespace anneal::ui {

/// Width of a column in pixels: `least`, or what its heading takes, as some languages need longer
/// words than the figures below them. GUI thread only.
[[nodiscard]] int headingWidth(const QHeaderView& header, int column, int least);

} // namespace anneal::ui
