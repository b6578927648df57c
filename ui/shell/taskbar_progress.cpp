#include "ui/shell/taskbar_progress.h"

#include <algorithm>
#include <cmath>

namespace anneal::ui {

void TaskbarProgress::setProgress(std::optional<double> fraction)
{
    if (fraction)
        fraction = std::clamp(*fraction, 0.0, 1.0);
    constexpr double kSmallestChange = 0.01;
    const bool same = fraction.has_value() == m_told.has_value() &&
                      (!fraction || (std::abs(*fraction - *m_told) < kSmallestChange &&
                                     (*fraction < 1 || *m_told == 1)));
    if (same)
        return;
    m_told = fraction;
    tell(fraction);
}

} // namespace anneal::ui
