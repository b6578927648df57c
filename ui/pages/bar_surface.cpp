#include "ui/pages/bar_surface.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace anneal::ui {

void BarSurface::paintEvent(QPaintEvent*)
{
    const auto& colors = Theme::current().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, width(), 1, colors.border);
}

} // namespace anneal::ui
