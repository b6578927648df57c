#include "ui/widgets/loss_chart.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart_overlay.h"
#include "ui/widgets/loss_chart_data.h"
#include "ui/widgets/loss_chart_table.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTimer>
#include <QWindow>

#include <cmath>

// Its header uses Qt's lower-case keywords, which this program switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : std::as_const(container))
#include <qcustomplot.h>
#undef foreach
#undef slots
#undef signals

namespace anneal::ui {

namespace {
constexpr int kRepaintMs = 250; // at most four repaints a second
constexpr double kSmallestSpan = 8;
} // namespace

struct LossChart::Parts {
    QCustomPlot* plot = nullptr;
    ChartLegend* legend = nullptr;
    ChartHoverBox* hover = nullptr;
    QCPGraph *raw = nullptr, *smooth = nullptr, *heldOut = nullptr, *earlier = nullptr,
             *best = nullptr;
    QCPItemLine* crosshair = nullptr;
    QCPItemEllipse* dot = nullptr;
    QCPItemText* bestLabel = nullptr;
    QTimer* timer = nullptr;

    ChartSeries rawData, smoothData, heldOutData, earlierData;
    QString earlierName;
    QString seriesName;
    double plannedSteps = 0, stepsPerEpoch = 0;
    double crosshairStep = -1;
    bool smoothing = true, logarithmic = false, compact = false, dirty = true, zoomed = false;
    bool settingRange = false;

    [[nodiscard]] double lastStep() const
    {
        double last = qMax(plannedSteps, 1.0);
        for (const ChartSeries* series : {&rawData, &heldOutData, &earlierData}) {
            if (!series->steps.isEmpty())
                last = qMax(last, series->steps.last());
        }
        return last;
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
    p.plot = new QCustomPlot(this);
    p.hover = new ChartHoverBox(this);
    p.timer = new QTimer(this);
    p.timer->setSingleShot(true);
    p.timer->setInterval(kRepaintMs);
    connect(p.timer, &QTimer::timeout, this, &LossChart::refresh);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    column->addWidget(p.legend);
    column->addWidget(p.plot, 1);
    buildPlot();
    retranslate();
    restyle();
}

LossChart::~LossChart() = default;

void LossChart::buildPlot()
{
    Parts& p = *m_parts;
    QCustomPlot& plot = *p.plot;
    plot.setFocusPolicy(Qt::NoFocus);
    plot.setMouseTracking(true);
    plot.installEventFilter(this);
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setAttribute(Qt::WA_OpaquePaintEvent, false);
    plot.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot.setNoAntialiasingOnDrag(true);
    plot.axisRect()->setRangeDrag(Qt::Horizontal);
    plot.axisRect()->setRangeZoom(Qt::Horizontal);
    plot.axisRect()->setMinimumMargins(QMargins(8, 6, 14, 4));
    plot.xAxis->setNumberFormat(QStringLiteral("f"));
    plot.xAxis->setNumberPrecision(0);
    plot.yAxis->setNumberFormat(QStringLiteral("g"));
    plot.yAxis->setNumberPrecision(4);
    plot.yAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot.xAxis->grid()->setVisible(false);

    p.earlier = plot.addGraph();
    p.raw = plot.addGraph();
    p.smooth = plot.addGraph();
    p.heldOut = plot.addGraph();
    p.best = plot.addGraph();
    p.best->setLineStyle(QCPGraph::lsNone);
    p.best->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, 11));

    // The crosshair has a buffer of its own, so the curves are not painted again when the mouse
    // moves.
    plot.addLayer(QStringLiteral("crosshair"), nullptr, QCustomPlot::limAbove);
    plot.layer(QStringLiteral("crosshair"))->setMode(QCPLayer::lmBuffered);
    p.crosshair = new QCPItemLine(&plot);
    p.crosshair->setLayer(QStringLiteral("crosshair"));
    p.dot = new QCPItemEllipse(&plot);
    p.dot->setLayer(QStringLiteral("crosshair"));
    p.bestLabel = new QCPItemText(&plot);
    p.bestLabel->setPositionAlignment(Qt::AlignBottom | Qt::AlignRight);
    p.crosshair->setVisible(false);
    p.dot->setVisible(false);
    p.bestLabel->setVisible(false);

    connect(&plot, &QCustomPlot::mouseDoubleClick, this, &LossChart::resetZoom);
    connect(plot.xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this](const QCPRange& range) {
                Parts& parts = *m_parts;
                if (parts.settingRange)
                    return;
                const double last = parts.lastStep();
                const double span = qBound(qMin(kSmallestSpan, last), range.size(), last);
                const double lower = qBound(0.0, range.lower, last - span);
                parts.settingRange = true;
                parts.plot->xAxis->setRange(lower, lower + span);
                parts.settingRange = false;
                parts.zoomed = span < last;
            });
}

void LossChart::restyle()
{
    Parts& p = *m_parts;
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    const QFont caption = theme.font(FontRole::Caption);
    for (QCPAxis* axis : {p.plot->xAxis, p.plot->yAxis}) {
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(colors.chartAxis);
        axis->setTickLabelFont(caption);
        axis->setTickLabelPadding(6);
    }
    p.plot->xAxis->setBasePen(QPen(colors.controlBorder, 1));
    p.plot->yAxis->setBasePen(Qt::NoPen);
    p.plot->yAxis->grid()->setPen(QPen(colors.chartGrid, 1));
    p.plot->yAxis->grid()->setSubGridVisible(false);

    QColor pale = colors.series[0], fill = colors.series[0];
    pale.setAlphaF(0.40F);
    fill.setAlphaF(0.08F);
    p.raw->setPen(p.smoothing ? QPen(pale, 1) : QPen(colors.series[0], 2.25));
    p.smooth->setPen(QPen(colors.series[0], 2.25));
    p.smooth->setBrush(p.logarithmic ? QBrush(Qt::NoBrush)
                                     : QBrush(fill)); // no floor to fill to on a log scale
    p.smooth->setVisible(p.smoothing);
    p.heldOut->setPen(QPen(colors.series[1], 2));
    p.heldOut->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colors.surface, 1.5),
                                               QBrush(colors.series[1]), 8));
    p.earlier->setPen(QPen(colors.series[2], 1.5, Qt::DashLine));
    p.best->setPen(QPen(colors.success));
    p.best->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(colors.surface, 1),
                                            QBrush(colors.success), 12));
    p.bestLabel->setFont(caption);
    p.bestLabel->setColor(colors.success);
    p.crosshair->setPen(QPen(colors.textMuted, 1, Qt::DotLine));
    p.dot->setPen(QPen(colors.surface, 1.5));
    p.dot->setBrush(colors.series[0]);

    QVector<ChartLegend::Entry> entries;
    using Sample = ChartLegend::Sample;
    if (p.smoothing) {
        entries.append({Sample::Strong, colors.series[0], p.smoothData.name});
        entries.append({Sample::Thin, pale, p.rawData.name});
    }
    if (!p.heldOutData.steps.isEmpty())
        entries.append({Sample::Dot, colors.series[1], p.heldOutData.name});
    if (!p.earlierData.steps.isEmpty())
        entries.append({Sample::Dashed, colors.series[2], p.earlierData.name});
    p.legend->setVisible(!p.compact && !entries.isEmpty());
    p.legend->setEntries(std::move(entries));
    changed();
}

void LossChart::retranslate()
{
    Parts& p = *m_parts;
    p.smoothData.name = tr("smoothed");
    p.rawData.name = tr("raw");
    p.heldOutData.name = tr("held-out rows");
    p.earlierData.name = tr("earlier: %1").arg(p.earlierName);
    p.bestLabel->setText(tr("best"));
    setAccessibleName(p.seriesName.isEmpty() ? tr("Curve") : tr("Curve: %1").arg(p.seriesName));
}

void LossChart::clear()
{
    Parts& p = *m_parts;
    for (ChartSeries* series : {&p.rawData, &p.smoothData, &p.heldOutData}) {
        series->steps.clear();
        series->values.clear();
    }
    p.best->data()->clear();
    p.bestLabel->setVisible(false);
    p.zoomed = false;
    hideCrosshair();
    restyle();
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
    m_parts->smoothing = smooth;
    restyle();
}

void LossChart::append(const QVector<double>& steps, const QVector<double>& values)
{
    const qsizetype count = qMin(steps.size(), values.size());
    m_parts->rawData.steps += steps.first(count);
    m_parts->rawData.values += values.first(count);
    changed();
}

void LossChart::appendHeldOut(double step, double value)
{
    m_parts->heldOutData.steps.append(step);
    m_parts->heldOutData.values.append(value);
    if (m_parts->heldOutData.steps.size() == 1)
        restyle();
    changed();
}

void LossChart::setEarlierRun(const QString& name, const QVector<double>& steps,
                              const QVector<double>& values)
{
    Parts& p = *m_parts;
    const qsizetype count = qMin(steps.size(), values.size());
    p.earlierName = name;
    p.earlierData.steps = steps.first(count);
    p.earlierData.values = smoothed(values.first(count));
    retranslate();
    restyle();
}

void LossChart::markBest(double step, double value)
{
    Parts& p = *m_parts;
    p.best->setData({step}, {value});
    p.bestLabel->position->setCoords(step, value);
    p.bestLabel->setVisible(!p.compact);
    p.bestLabel->setPadding(QMargins(0, 0, 0, 10));
    changed();
}

void LossChart::setLogarithmic(bool logarithmic)
{
    Parts& p = *m_parts;
    if (p.logarithmic == logarithmic)
        return;
    p.logarithmic = logarithmic;
    p.plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (logarithmic)
        p.plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        p.plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    chooseTickCounts();
    restyle();
    refresh();
    Q_EMIT logarithmicChanged(logarithmic);
}

bool LossChart::logarithmic() const
{
    return m_parts->logarithmic;
}

void LossChart::resetZoom()
{
    m_parts->zoomed = false;
    changed();
    refresh();
}

bool LossChart::zoomed() const
{
    return m_parts->zoomed;
}

int LossChart::pointCount() const
{
    return int(m_parts->rawData.steps.size());
}

void LossChart::setCompact(bool compact)
{
    m_parts->compact = compact;
    m_parts->bestLabel->setVisible(!compact && !m_parts->best->data()->isEmpty());
    restyle();
}

QSize LossChart::sizeHint() const
{
    return m_parts->compact ? QSize(260, 240) : QSize(640, 360);
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
    p.smoothData.steps = p.rawData.steps;
    p.smoothData.values = smoothed(p.rawData.values);

    const auto show = [&p](QCPGraph& graph, const ChartSeries& series) {
        QVector<double> values = series.values;
        if (p.logarithmic) {
            for (double& value : values)
                value = value > 0 ? value : std::nan("");
        }
        graph.setData(series.steps, values, true);
    };
    show(*p.raw, p.rawData);
    show(*p.smooth, p.smoothData);
    show(*p.heldOut, p.heldOutData);
    show(*p.earlier, p.earlierData);

    p.settingRange = true;
    if (!p.zoomed)
        p.plot->xAxis->setRange(0, p.lastStep());
    p.settingRange = false;
    const ChartRange range =
        valueRange({p.rawData.values, p.heldOutData.values, p.earlierData.values}, p.logarithmic);
    p.plot->yAxis->setRange(range.lower, range.upper);
    if (isVisible())
        p.plot->replot(QCustomPlot::rpQueuedReplot);
    if (!p.rawData.values.isEmpty() && p.crosshairStep < 0)
        setProperty("accessibleValue", describe(p.rawData.steps.last()).join(QStringLiteral(", ")));
}

QStringList LossChart::describe(double step) const
{
    const Parts& p = *m_parts;
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
    if (p.smoothing)
        add(p.smoothData.name, p.smoothData);
    add(p.smoothing || p.seriesName.isEmpty() ? p.rawData.name : p.seriesName, p.rawData);
    add(p.heldOutData.name, p.heldOutData);
    add(p.earlierData.name, p.earlierData);
    return lines;
}

void LossChart::showCrosshair(double step)
{
    Parts& p = *m_parts;
    const auto& steps = p.rawData.steps;
    if (steps.isEmpty())
        return;
    // The nearest step that has a value.
    auto place = std::lower_bound(steps.begin(), steps.end(), step);
    if (place == steps.end() || (place != steps.begin() && step - *(place - 1) < *place - step))
        --place;
    const double at = *place;
    p.crosshairStep = at;
    const QCPRange y = p.plot->yAxis->range();
    p.crosshair->start->setCoords(at, y.lower);
    p.crosshair->end->setCoords(at, y.upper);
    p.crosshair->setVisible(true);
    const double value = valueAt(p.smoothing ? p.smoothData : p.rawData, at);
    const double x = p.plot->xAxis->coordToPixel(at), top = p.plot->yAxis->coordToPixel(value);
    p.dot->topLeft->setType(QCPItemPosition::ptAbsolute);
    p.dot->bottomRight->setType(QCPItemPosition::ptAbsolute);
    p.dot->topLeft->setCoords(x - 4, top - 4);
    p.dot->bottomRight->setCoords(x + 4, top + 4);
    p.dot->setVisible(std::isfinite(value));
    p.plot->layer(QStringLiteral("crosshair"))->replot();

    const QStringList lines = describe(at);
    p.hover->setLines(lines);
    const QPoint origin = p.plot->pos() + QPoint(int(x), p.plot->axisRect()->top() + 12);
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
    if (!p.crosshair->visible())
        return;
    p.crosshair->setVisible(false);
    p.dot->setVisible(false);
    p.plot->layer(QStringLiteral("crosshair"))->replot();
}

void LossChart::moveCrosshair(int points)
{
    const Parts& p = *m_parts;
    const auto& steps = p.rawData.steps;
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
    Parts& p = *m_parts;
    const double center = p.crosshairStep >= 0 ? p.crosshairStep : p.plot->xAxis->range().center();
    p.plot->xAxis->scaleRange(factor, center);
    p.plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossChart::showTable()
{
    Parts& p = *m_parts;
    p.dirty = true;
    refresh();
    auto* dialog = new LossChartTable(p.rawData, p.smoothData, p.heldOutData, this);
    dialog->open();
}

bool LossChart::saveImage(const QString& file)
{
    Parts& p = *m_parts;
    p.dirty = true;
    refresh();
    const QSize size = p.plot->size().expandedTo(QSize(640, 360));
    const QColor background = Theme::current().colors().surface;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(accessibleName());
        QCPPainter painter(&generator);
        painter.setMode(QCPPainter::pmVectorized);
        painter.fillRect(QRect(QPoint(), size), background);
        p.plot->toPainter(&painter, size.width(), size.height());
        painter.end();
    } else if (file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) {
        p.plot->setBackground(background); // transparent otherwise
        const bool drawn = p.plot->toPixmap(size.width(), size.height(), 2.0).save(&buffer, "PNG");
        p.plot->setBackground(QBrush(Qt::NoBrush));
        p.plot->replot(QCustomPlot::rpQueuedReplot);
        if (!drawn)
            return false;
    } else {
        return false;
    }
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() &&
           target.commit();
}

void LossChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFocusRing(painter, *this, 7);
}

void LossChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseTickCounts();
    hideCrosshair();
}

void LossChart::chooseTickCounts()
{
    m_parts->plot->yAxis->ticker()->setTickCount(qBound(3, height() / 55, 8));
    m_parts->plot->xAxis->ticker()->setTickCount(qBound(3, width() / 80, 10));
}

void LossChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Parts& p = *m_parts;
    p.plot->setBufferDevicePixelRatio(devicePixelRatioF());
    if (QWindow* handle = window()->windowHandle()) {
        connect(handle, &QWindow::screenChanged, this, [this] {
            m_parts->plot->setBufferDevicePixelRatio(devicePixelRatioF());
            m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
        });
    }
    p.dirty = true;
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
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        restyle();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

bool LossChart::eventFilter(QObject* watched, QEvent* event)
{
    Parts& p = *m_parts;
    if (watched == p.plot) {
        if (event->type() == QEvent::MouseMove && !p.compact) {
            const auto* move = static_cast<QMouseEvent*>(event);
            const QPoint at = move->position().toPoint();
            if (move->buttons() == Qt::NoButton && p.plot->axisRect()->rect().contains(at))
                showCrosshair(p.plot->xAxis->pixelToCoord(at.x()));
            else
                hideCrosshair();
        } else if (event->type() == QEvent::Leave) {
            hideCrosshair();
        } else if (event->type() == QEvent::MouseButtonPress) {
            setFocus(Qt::MouseFocusReason);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anneal::ui
