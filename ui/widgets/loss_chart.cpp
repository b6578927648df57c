#include "ui/widgets/loss_chart.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart_overlay.h"
#include "ui/widgets/chart_plot.h"
#include "ui/widgets/loss_chart_data.h"
#include "ui/widgets/loss_chart_table.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>

namespace anneal::ui {

namespace {
constexpr int kRepaintMs = 250;       // at most four repaints a second
constexpr int kFirstEarlierColor = 2; // after the run's own and its held-out rows'
} // namespace

struct LossChart::Parts {
    ChartPlot* plot = nullptr;
    ChartLegend* legend = nullptr;
    ChartHoverBox* hover = nullptr;
    QTimer* timer = nullptr;

    ChartSeries raw, smooth, heldOut;
    QVector<ChartSeries> others;  ///< smoothed; beside the first run when several are compared
    QVector<ChartSeries> earlier; ///< smoothed; behind the one run, names as given
    QString seriesName, comparedName;
    double plannedSteps = 0, stepsPerEpoch = 0;
    double crosshairStep = -1;
    bool dirty = true;

    [[nodiscard]] double lastStep() const
    {
        double last = qMax(plannedSteps, 1.0);
        for (const ChartSeries* series : {&raw, &heldOut}) {
            if (!series->steps.isEmpty())
                last = qMax(last, series->steps.last());
        }
        for (const auto* list : {&others, &earlier}) {
            for (const ChartSeries& series : *list) {
                if (!series.steps.isEmpty())
                    last = qMax(last, series.steps.last());
            }
        }
        return last;
    }

    /// Of the run that got furthest: the crosshair stands on these.
    [[nodiscard]] const QVector<double>& crosshairSteps() const
    {
        const QVector<double>* longest = &raw.steps;
        for (const ChartSeries& series : others) {
            if (!series.steps.isEmpty() &&
                (longest->isEmpty() || series.steps.last() > longest->last()))
                longest = &series.steps;
        }
        return *longest;
    }

    /// What Ctrl+T lists.
    [[nodiscard]] QVector<ChartSeries> shownSeries() const
    {
        QVector<ChartSeries> shown = others;
        shown.prepend(smooth);
        if (plot->look().rawShown)
            shown.prepend(raw);
        if (!heldOut.steps.isEmpty())
            shown.append(heldOut);
        return shown;
    }

    void changeLook(const std::function<void(ChartPlot::Look&)>& change) const
    {
        ChartPlot::Look look = plot->look();
        change(look);
        plot->setLook(look);
    }
};

LossChart::LossChart(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Chart);
    Parts& p = *m_parts;
    p.legend = new ChartLegend(this);
    p.plot = new ChartPlot(this);
    p.hover = new ChartHoverBox(this);
    p.hover->setObjectName(QStringLiteral("chartHover"));
    p.timer = new QTimer(this);
    p.timer->setSingleShot(true);
    p.timer->setInterval(kRepaintMs);
    connect(p.timer, &QTimer::timeout, this, &LossChart::refresh);
    connect(p.plot, &ChartPlot::hovered, this, [this](double step) {
        if (!m_parts->plot->look().compact)
            showCrosshair(step);
    });
    connect(p.plot, &ChartPlot::left, this, &LossChart::hideCrosshair);
    connect(p.plot, &ChartPlot::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(p.plot, &ChartPlot::wholeWanted, this, &LossChart::resetZoom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    column->addWidget(p.legend);
    column->addWidget(p.plot, 1);
    retranslate();
}

LossChart::~LossChart() = default;

void LossChart::showLegend()
{
    const Parts& p = *m_parts;
    const ChartPlot::Look& look = p.plot->look();
    const ThemeColors& colors = Theme::current().colors();
    QColor pale = colors.series[0];
    pale.setAlphaF(0.40F);
    QVector<ChartLegend::Entry> entries;
    using Sample = ChartLegend::Sample;
    if (look.smoothing) {
        entries.append({Sample::Strong, colors.series[0], p.smooth.name});
        if (look.rawShown)
            entries.append({Sample::Thin, pale, p.raw.name});
    }
    for (qsizetype i = 0; i < p.others.size(); ++i)
        entries.append({Sample::Dashed, ChartPlot::otherColor(i, 1), p.others[i].name});
    if (!p.heldOut.steps.isEmpty())
        entries.append({Sample::Dot, colors.series[1], p.heldOut.name});
    for (qsizetype i = 0; i < p.earlier.size(); ++i)
        entries.append({Sample::Dashed, ChartPlot::otherColor(i, kFirstEarlierColor),
                        tr("earlier run %1").arg(p.earlier[i].name)});
    p.legend->setVisible(!look.compact && !entries.isEmpty());
    p.legend->setEntries(std::move(entries));
    changed();
}

void LossChart::retranslate()
{
    Parts& p = *m_parts;
    p.smooth.name = p.comparedName.isEmpty() ? tr("smoothed") : p.comparedName;
    p.raw.name = tr("raw");
    p.heldOut.name = tr("held-out rows");
    p.plot->setBestText(tr("best"));
    setAccessibleName(p.seriesName.isEmpty() ? tr("Curve") : tr("Curve: %1").arg(p.seriesName));
    showLegend();
}

void LossChart::clear()
{
    Parts& p = *m_parts;
    for (ChartSeries* series : {&p.raw, &p.smooth, &p.heldOut}) {
        series->steps.clear();
        series->values.clear();
    }
    if (!p.earlier.isEmpty())
        setEarlierRuns({});
    p.plot->clearBest();
    p.plot->resetZoom();
    hideCrosshair();
    showLegend();
}

void LossChart::setPlannedSteps(qint64 steps)
{
    m_parts->plannedSteps = double(qMax<qint64>(steps, 0));
    changed();
}

void LossChart::setStepsPerEpoch(double steps)
{
    m_parts->stepsPerEpoch = steps;
}

void LossChart::setSeriesName(const QString& name)
{
    m_parts->seriesName = name;
    retranslate();
}

void LossChart::setSmoothing(bool smooth)
{
    m_parts->changeLook([smooth](ChartPlot::Look& look) { look.smoothing = smooth; });
    showLegend();
}

void LossChart::append(const QVector<double>& steps, const QVector<double>& values)
{
    const qsizetype count = qMin(steps.size(), values.size());
    m_parts->raw.steps += steps.first(count);
    m_parts->raw.values += values.first(count);
    changed();
}

void LossChart::appendHeldOut(double step, double value)
{
    m_parts->heldOut.steps.append(step);
    m_parts->heldOut.values.append(value);
    if (m_parts->heldOut.steps.size() == 1)
        showLegend();
    changed();
}

void LossChart::setEarlierRuns(const QVector<ChartSeries>& runs)
{
    Parts& p = *m_parts;
    p.earlier.clear();
    for (const ChartSeries& run : runs)
        p.earlier.append({run.name, run.steps, smoothed(run.values)});
    p.plot->setOthers(p.earlier, kFirstEarlierColor);
    showLegend();
}

void LossChart::compareRuns(const QVector<ChartSeries>& runs)
{
    Parts& p = *m_parts;
    clear();
    p.others.clear();
    p.comparedName.clear();
    for (const ChartSeries& run : runs) {
        if (p.comparedName.isEmpty()) {
            p.comparedName = run.name;
            p.raw.steps = run.steps;
            p.raw.values = run.values;
        } else {
            p.others.append({run.name, run.steps, smoothed(run.values)});
        }
    }
    p.changeLook([&runs](ChartPlot::Look& look) { look.rawShown = runs.isEmpty(); });
    p.plot->setOthers(p.others);
    retranslate();
}

void LossChart::markBest(double step, double value)
{
    m_parts->plot->setBest(step, value);
    changed();
}

void LossChart::setLogarithmic(bool logarithmic)
{
    if (m_parts->plot->look().logarithmic == logarithmic)
        return;
    m_parts->changeLook([logarithmic](ChartPlot::Look& look) { look.logarithmic = logarithmic; });
    m_parts->dirty = true;
    refresh();
    Q_EMIT logarithmicChanged(logarithmic);
}

bool LossChart::logarithmic() const
{
    return m_parts->plot->look().logarithmic;
}

void LossChart::resetZoom()
{
    m_parts->plot->resetZoom();
    changed();
    refresh();
}

bool LossChart::zoomed() const
{
    return m_parts->plot->zoomed();
}

int LossChart::pointCount() const
{
    return int(m_parts->raw.steps.size());
}

void LossChart::setCompact(bool compact)
{
    m_parts->changeLook([compact](ChartPlot::Look& look) { look.compact = compact; });
    showLegend();
}

QSize LossChart::sizeHint() const
{
    return m_parts->plot->look().compact ? QSize(260, 240) : QSize(640, 360);
}

QSize LossChart::minimumSizeHint() const
{
    return {200, 140};
}

void LossChart::changed()
{
    m_parts->dirty = true;
    if (!m_parts->timer->isActive())
        m_parts->timer->start();
}

void LossChart::refreshNow()
{
    refresh();
}

void LossChart::refresh()
{
    Parts& p = *m_parts;
    if (!p.dirty)
        return;
    p.dirty = false;
    p.smooth.steps = p.raw.steps;
    p.smooth.values = smoothed(p.raw.values);
    p.plot->show({&p.raw, &p.smooth, &p.heldOut}, p.lastStep());
    if (p.crosshairStep >= 0)
        showCrosshair(p.crosshairStep); // on the curve as it is now
    if (!p.raw.values.isEmpty() && p.crosshairStep < 0)
        setProperty("accessibleValue", describe(p.raw.steps.last()).join(QStringLiteral(", ")));
}

QStringList LossChart::describe(double step) const
{
    const Parts& p = *m_parts;
    const bool smoothing = p.plot->look().smoothing;
    const QLocale locale;
    QStringList lines;
    if (p.stepsPerEpoch > 0)
        lines.append(tr("Step %1, epoch %2")
                         .arg(locale.toString(qint64(step)))
                         .arg(locale.toString(qint64(std::ceil(step / p.stepsPerEpoch)))));
    else
        lines.append(tr("Step %1").arg(locale.toString(qint64(step))));
    const auto add = [&](const QString& name, const ChartSeries& series) {
        const double value = valueAt(series, step);
        if (std::isfinite(value))
            lines.append(name + QLatin1Char('\t') + locale.toString(value, 'g', 4));
    };
    if (smoothing)
        add(p.smooth.name, p.smooth);
    if (p.plot->look().rawShown)
        add(smoothing || p.seriesName.isEmpty() ? p.raw.name : p.seriesName, p.raw);
    for (const ChartSeries& other : p.others)
        add(other.name, other);
    add(p.heldOut.name, p.heldOut);
    for (const ChartSeries& run : p.earlier)
        add(tr("earlier run %1").arg(run.name), run);
    return lines;
}

void LossChart::showCrosshair(double step)
{
    Parts& p = *m_parts;
    const auto& steps = p.crosshairSteps();
    if (steps.isEmpty())
        return;
    // The nearest step that has a value.
    auto near = std::lower_bound(steps.begin(), steps.end(), step);
    if (near == steps.end() || (near != steps.begin() && step - *(near - 1) < *near - step))
        --near;
    const double at = *near;
    p.crosshairStep = at;
    const QPoint place =
        p.plot->showCrosshair(at, valueAt(p.plot->look().smoothing ? p.smooth : p.raw, at));
    const QStringList lines = describe(at);
    p.hover->setLines(lines);
    const QPoint origin = p.plot->pos() + place;
    const bool left = origin.x() + 12 + p.hover->width() > width();
    p.hover->move(left ? origin.x() - 12 - p.hover->width() : origin.x() + 12, origin.y());
    p.hover->raise();
    p.hover->show();
    setAccessibleValue(
        this, lines.join(QStringLiteral(", ")).replace(QLatin1Char('\t'), QLatin1Char(' ')));
}

void LossChart::hideCrosshair()
{
    Parts& p = *m_parts;
    p.crosshairStep = -1;
    p.hover->hide();
    p.plot->hideCrosshair();
}

void LossChart::moveCrosshair(int points)
{
    const Parts& p = *m_parts;
    const auto& steps = p.crosshairSteps();
    if (steps.isEmpty())
        return;
    qsizetype index = steps.size() - 1;
    if (p.crosshairStep >= 0)
        index =
            std::lower_bound(steps.begin(), steps.end(), p.crosshairStep) - steps.begin() + points;
    showCrosshair(steps[qBound<qsizetype>(0, index, steps.size() - 1)]);
}

void LossChart::zoomBy(double factor)
{
    const Parts& p = *m_parts;
    p.plot->zoomBy(factor, p.crosshairStep >= 0 ? p.crosshairStep : p.plot->centre());
    if (p.crosshairStep >= 0)
        showCrosshair(p.crosshairStep); // its step stands elsewhere now
}

void LossChart::showTable()
{
    Parts& p = *m_parts;
    p.dirty = true;
    refresh();
    auto* dialog = new LossChartTable(p.shownSeries(), this);
    dialog->open();
}

bool LossChart::saveImage(const QString& file)
{
    Parts& p = *m_parts;
    p.dirty = true;
    refresh();
    const QByteArray bytes = p.plot->picture(QFileInfo(file).suffix().toLower(), accessibleName(),
                                             p.legend->isHidden() ? nullptr : p.legend);
    QSaveFile target(file);
    return !bytes.isEmpty() && target.open(QIODevice::WriteOnly) &&
           target.write(bytes) == bytes.size() && target.commit();
}

void LossChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFocusRing(painter, *this, 7);
}

void LossChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    hideCrosshair();
}

void LossChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts->dirty = true;
    refresh();
}

void LossChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier) {
        showTable();
        return;
    }
    const int jump = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCrosshair(-jump);
        break;
    case Qt::Key_Right:
        moveCrosshair(jump);
        break;
    case Qt::Key_Home:
        moveCrosshair(-pointCount());
        break;
    case Qt::Key_End:
        moveCrosshair(pointCount());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(0.7);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / 0.7);
        break;
    case Qt::Key_L:
        setLogarithmic(!logarithmic());
        break;
    case Qt::Key_0:
        resetZoom();
        break;
    case Qt::Key_Escape:
        hideCrosshair();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LossChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showLegend();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
