#pragma once

#include <QString>
#include <QVector>

namespace anneal::ui {

/// The numbers behind a LossChart, without any drawing.
struct ChartSeries {
    QString name;
    QVector<double> steps, values; ///< same length, steps ascending
};

/// The reference's smoothing: an exponential mean whose weight grows with the number of points.
/// Source: LLaMA-Factory, extras/ploting.py: 1.8 (sigmoid(0.05 n) - 0.5).
[[nodiscard]] QVector<double> smoothed(const QVector<double>& values);

/// The value at `step`, or of the nearest step before it; NaN when there is none.
[[nodiscard]] double valueAt(const ChartSeries& series, double step);

/// Lower and upper end of the y axis for `values` (NaN and Inf left out): a linear axis starts at
/// zero.
struct ChartRange {
    double lower = 0, upper = 1;
};
[[nodiscard]] ChartRange valueRange(const QVector<QVector<double>>& values, bool logarithmic);

} // namespace anneal::ui
