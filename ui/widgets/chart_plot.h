#pragma once

#include "ui/widgets/loss_chart_data.h"

#include <QWidget>

#include <array>
#include <memory>

namespace anneal::ui {

/// The drawing of a LossChart: axes, curves, the best checkpoint and the crosshair, on a
/// QCustomPlot. Wheel zoom and drag in x; a double click shows everything again. Knows neither
/// where the values come from nor what they are called. GUI thread only.
class ChartPlot final : public QWidget {
    Q_OBJECT
public:
    enum Curve { Raw, Smoothed, HeldOut, CurveCount }; ///< in the order of painting
    struct Look {
        bool smoothing = true;    ///< off: the raw curve alone, drawn strong
        bool logarithmic = false; ///< values that are not positive are left out
        bool compact = false;     ///< without the word at the best checkpoint
        bool rawShown = true;     ///< off: the smoothed curve alone
    };

    explicit ChartPlot(QWidget* parent = nullptr);
    ~ChartPlot() override;

    void setLook(const Look& look);
    [[nodiscard]] const Look& look() const { return m_look; }
    /// Further curves behind the others, each in a colour and dash of its own, drawn at show(). The
    /// colours are the theme's series from `firstColor` on.
    void setOthers(const QVector<ChartSeries>& others, int firstColor = 1);
    [[nodiscard]] static QColor otherColor(qsizetype place, int firstColor);
    void setBestText(const QString& text);
    void setBest(double step, double value);
    void clearBest();

    /// Draws at the next return to the event loop. The x-axis spans `lastStep` unless zoomed.
    void show(const std::array<const ChartSeries*, CurveCount>& curves, double lastStep);
    using QWidget::show;

    void resetZoom(); ///< at the next show()
    [[nodiscard]] bool zoomed() const { return m_zoomed; }
    void zoomBy(double factor, double centre); ///< below 1: closer
    [[nodiscard]] double centre() const;       ///< the step in the middle of what is shown

    /// The vertical line at `step` with a dot at `value` (none when it is not a number). Returns
    /// where a label beside it begins.
    QPoint showCrosshair(double step, double value);
    void hideCrosshair();

    /// The picture as the bytes of a file, with `legend` above the curves (nullptr: none); `format`
    /// is png or svg. Empty when it can't be drawn.
    [[nodiscard]] QByteArray picture(const QString& format, const QString& title, QWidget* legend);

Q_SIGNALS:
    void hovered(double step); ///< the mouse stands over the curves, no button pressed
    void left();               ///< it no longer does
    void pressed();
    void wholeWanted(); ///< double click

protected:
    void resizeEvent(QResizeEvent*) override;
    void showEvent(QShowEvent*) override;
    void changeEvent(QEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Parts;
    void build();
    void restyle();
    void styleOthers();
    void chooseTickCounts();
    void keepInside();
    void followScreen();

    std::unique_ptr<Parts> m_parts;
    Look m_look;
    double m_lastStep = 1;
    int m_firstOtherColor = 1;
    bool m_zoomed = false, m_settingRange = false;
};

} // namespace anneal::ui
