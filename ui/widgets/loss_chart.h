#pragma once

#include <QVector>
#include <QWidget>

#include <memory>

namespace anneal::ui {

/// The live curve of a run: raw and smoothed values over steps, held-out values, earlier runs dashed, best checkpoint. Hover values, wheel zoom in x, drag, double click
/// resets, log scale, save as PNG or SVG, values as a table (Ctrl+T). At most four repaints a second; 100,000 points without a stutter. Knows nothing of training.
class LossChart final : public QWidget {
    Q_OBJECT
public:
    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    void clear();
    void setPlannedSteps(qint64 steps); ///< the x-axis spans these
    void setSeriesName(const QString& name); ///< "Loss": titles the y values in the hover label and the table
    void append(const QVector<double>& steps, const QVector<double>& values);
    void appendHeldOut(double step, double value);
    void setEarlierRun(const QString& name, const QVector<double>& steps, const QVector<double>& values); ///< empty vectors remove it
    void markBest(double step, double value);
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] bool logarithmic() const;
    void resetZoom();
    [[nodiscard]] int pointCount() const;
    [[nodiscard]] bool saveImage(const QString& file); ///< .png or .svg by the name; false when it can't be written
    void showTable();
    void setCompact(bool compact); ///< the small chart of a finished run

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
