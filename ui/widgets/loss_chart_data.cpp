#include "ui/widgets/loss_chart_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace anneal::ui {

QVector<double> smoothed(const QVector<double>& values)
{
    QVector<double> result;
    if (values.isEmpty())
        return result;
    result.reserve(values.size());
    const double weight = 1.8 * (1 / (1 + std::exp(-0.05 * double(values.size()))) - 0.5);
    double last = values.first();
    for (const double value : values) {
        if (std::isfinite(value))
            last = std::isfinite(last) ? last * weight + (1 - weight) * value : value;
        result.append(last);
    }
    return result;
}

double valueAt(const ChartSeries& series, double step)
{
    const auto after = std::upper_bound(series.steps.begin(), series.steps.end(), step);
    if (after == series.steps.begin())
        return std::numeric_limits<double>::quiet_NaN();
    return series.values[after - series.steps.begin() - 1];
}

ChartRange valueRange(const QVector<QVector<double>>& values, bool logarithmic)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const auto& series : values) {
        for (const double value : series) {
            if (!std::isfinite(value) || (logarithmic && value <= 0))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (low > high)
        return logarithmic ? ChartRange{0.1, 10} : ChartRange{0, 1};
    if (logarithmic)
        return {low * 0.8, std::max(high * 1.25, low * 1.6)};
    // Values that are never negative are shown from zero, so that heights can be compared.
    const double floor = low >= 0 ? 0 : low - (high - low) * 0.06;
    return {floor, high > floor ? high + (high - floor) * 0.06 : floor + 1};
}

} // namespace anneal::ui
