#pragma once

#include <QVector>
#include <QWidget>

#include <memory>

namespace anneal::ui {

struct ChartSeries;

/// The live curve of a run: raw and smoothed values over steps, held-out values, earlier runs
/// dashed, best checkpoint. Hover values, wheel zoom in x, drag, double click resets, log scale,
/// save as PNG or SVG, values as a table (Ctrl+T). At most four repaints a second; 100,000 points
/// without a stutter. Knows nothing of training.
///
/// Keys: arrows move the crosshair, + and - zoom, L log scale, 0 resets, Ctrl+T table.
class LossChart final : public QWidget {
    Q_OBJECT
public:
    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    void clear();
    void setPlannedSteps(qint64 steps);      ///< the x-axis spans these
    void setStepsPerEpoch(double steps);     ///< the hover label names the epoch; 0 = it doesn't
    void setSeriesName(const QString& name); ///< "Loss": titles the values for screen readers
    void setSmoothing(bool smooth);          ///< off for values without noise (learning rate)
    void append(const QVector<double>& steps, const QVector<double>& values);
    void appendHeldOut(double step, double value);
    /// Smoothed and dashed behind the run, by name; an empty list removes them.
    void setEarlierRuns(const QVector<ChartSeries>& runs);
    /// Several runs instead of one: their smoothed curves by name, in the order of the theme's
    /// series. An empty list leads back to one run.
    void compareRuns(const QVector<ChartSeries>& runs);
    void markBest(double step, double value);
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] bool logarithmic() const;
    void resetZoom();
    [[nodiscard]] bool zoomed() const;
    [[nodiscard]] int pointCount() const;
    /// .png or .svg by the name; false when it can't be written.
    [[nodiscard]] bool saveImage(const QString& file);
    void showTable();
    void setCompact(bool compact); ///< the small chart of a finished run
    void refreshNow();             ///< without waiting for the next tick (pictures, tests)

    /// The lines of the hover label at `step`: "Step 72", then name and value of each series.
    [[nodiscard]] QStringList describe(double step) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void logarithmicChanged(bool logarithmic); ///< by the L key as well

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void showEvent(QShowEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;

private:
    struct Parts;
    void retranslate();
    void showLegend();
    void changed();
    void refresh();
    void showCrosshair(double step);
    void hideCrosshair();
    void moveCrosshair(int points);
    void zoomBy(double factor);
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
