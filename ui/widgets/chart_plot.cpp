#include "ui/widgets/chart_plot.h"

#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QImage>
#include <QMouseEvent>
#include <QSvgGenerator>
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
constexpr double kSmallestSpan = 8;
constexpr QSize kSmallestPicture(640, 360);
constexpr int kPictureMargin = 8;
constexpr double kRoomAtTheEnd = 1.012;
const QString kCrosshair = QStringLiteral("crosshair"), kBehind = QStringLiteral("behind");
} // namespace

struct ChartPlot::Parts {
    QCustomPlot* plot = nullptr;
    QCPGraph* curves[CurveCount] = {};
    QVector<QCPGraph*> others;
    QVector<ChartSeries> otherSeries;
    QCPGraph* best = nullptr;
    QCPItemText* bestText = nullptr;
    QCPItemLine* line = nullptr; ///< of the crosshair
    QCPItemEllipse* dot = nullptr;
};

ChartPlot::ChartPlot(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
    restyle();
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::build()
{
    Parts& p = *m_parts;
    p.plot = new QCustomPlot(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(p.plot);
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

    plot.addLayer(kBehind, plot.layer(QStringLiteral("main")), QCustomPlot::limBelow);
    for (QCPGraph*& curve : p.curves)
        curve = plot.addGraph();
    p.best = plot.addGraph();
    p.best->setLineStyle(QCPGraph::lsNone);
    p.bestText = new QCPItemText(&plot);
    p.bestText->setPositionAlignment(Qt::AlignBottom | Qt::AlignRight);
    p.bestText->setPadding(QMargins(0, 0, 0, 10));
    p.bestText->setVisible(false);

    // The crosshair has a buffer of its own, so the curves are not painted again when the mouse
    // moves.
    plot.addLayer(kCrosshair, nullptr, QCustomPlot::limAbove);
    plot.layer(kCrosshair)->setMode(QCPLayer::lmBuffered);
    p.line = new QCPItemLine(&plot);
    p.dot = new QCPItemEllipse(&plot);
    for (QCPAbstractItem* item :
         {static_cast<QCPAbstractItem*>(p.line), static_cast<QCPAbstractItem*>(p.dot)}) {
        item->setLayer(kCrosshair);
        item->setVisible(false);
    }
    p.dot->topLeft->setType(QCPItemPosition::ptAbsolute);
    p.dot->bottomRight->setType(QCPItemPosition::ptAbsolute);

    connect(&plot, &QCustomPlot::mouseDoubleClick, this, &ChartPlot::wholeWanted);
    connect(plot.xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            &ChartPlot::keepInside);
}

/// Wheel and drag stay between the first and the last step.
void ChartPlot::keepInside()
{
    if (m_settingRange)
        return;
    QCPAxis* axis = m_parts->plot->xAxis;
    const QCPRange range = axis->range();
    const double span = qBound(qMin(kSmallestSpan, m_lastStep), range.size(), m_lastStep);
    const double lower = qBound(0.0, range.lower, m_lastStep - span);
    m_settingRange = true;
    axis->setRange(lower, lower + span);
    m_settingRange = false;
    m_zoomed = span < m_lastStep;
}

void ChartPlot::restyle()
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
    const QPen strong(colors.series[0], 2.25);
    p.curves[Raw]->setPen(m_look.smoothing ? QPen(pale, 1) : strong);
    p.curves[Smoothed]->setPen(strong);
    p.curves[Raw]->setVisible(m_look.rawShown);
    p.curves[Smoothed]->setVisible(m_look.smoothing);
    // There is no floor to fill to on a log scale.
    p.curves[Smoothed]->setBrush(m_look.logarithmic || !m_look.rawShown ? QBrush(Qt::NoBrush)
                                                                        : QBrush(fill));
    p.curves[HeldOut]->setPen(QPen(colors.series[1], 2));
    p.curves[HeldOut]->setScatterStyle(QCPScatterStyle(
        QCPScatterStyle::ssCircle, QPen(colors.surface, 1.5), QBrush(colors.series[1]), 8));
    p.best->setPen(QPen(colors.success));
    p.best->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(colors.surface, 1),
                                            QBrush(colors.success), 12));
    p.bestText->setFont(caption);
    p.bestText->setColor(colors.success);
    p.bestText->setVisible(!m_look.compact && !p.best->data()->isEmpty());
    p.line->setPen(QPen(colors.textMuted, 1, Qt::DotLine));
    p.dot->setPen(QPen(colors.surface, 1.5));
    p.dot->setBrush(colors.series[0]);
    styleOthers();
}

QColor ChartPlot::otherColor(qsizetype place, int firstColor)
{
    const auto& series = Theme::current().colors().series;
    const auto free = qsizetype(series.size()) - firstColor;
    return series[std::size_t(firstColor + place % free)];
}

void ChartPlot::styleOthers()
{
    constexpr Qt::PenStyle kDashes[] = {Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                        Qt::DashDotDotLine};
    for (qsizetype i = 0; i < m_parts->others.size(); ++i)
        m_parts->others[i]->setPen(QPen(otherColor(i, m_firstOtherColor), 2,
                                        kDashes[std::size_t(i) % std::size(kDashes)]));
}

void ChartPlot::setOthers(const QVector<ChartSeries>& others, int firstColor)
{
    Parts& p = *m_parts;
    m_firstOtherColor = firstColor;
    p.otherSeries = others;
    for (QCPGraph* graph : p.others)
        p.plot->removeGraph(graph);
    p.others.clear();
    for (qsizetype i = 0; i < others.size(); ++i) {
        p.others.append(p.plot->addGraph());
        p.others.last()->setLayer(kBehind);
    }
    styleOthers();
}

void ChartPlot::setLook(const Look& look)
{
    QCPAxis* axis = m_parts->plot->yAxis;
    if (look.logarithmic != m_look.logarithmic) {
        axis->setScaleType(look.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        if (look.logarithmic)
            axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
        else
            axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    }
    m_look = look;
    chooseTickCounts();
    restyle();
}

void ChartPlot::setBestText(const QString& text)
{
    m_parts->bestText->setText(text);
}

void ChartPlot::setBest(double step, double value)
{
    Parts& p = *m_parts;
    p.best->setData({step}, {value});
    p.bestText->position->setCoords(step, value);
    p.bestText->setVisible(!m_look.compact);
}

void ChartPlot::clearBest()
{
    m_parts->best->data()->clear();
    m_parts->bestText->setVisible(false);
}

void ChartPlot::show(const std::array<const ChartSeries*, CurveCount>& curves, double lastStep)
{
    Parts& p = *m_parts;
    m_lastStep = lastStep * kRoomAtTheEnd; // a mark at the last step is whole
    QVector<QVector<double>> forRange;
    const auto drawable = [this](QVector<double> values) {
        if (m_look.logarithmic) {
            for (double& value : values)
                value = value > 0 ? value : std::nan("");
        }
        return values;
    };
    for (int i = 0; i < CurveCount; ++i) {
        const QVector<double>& values = curves[i]->values;
        if (i != (m_look.rawShown ? Smoothed : Raw)) // the smoothed one lies within the raw one
            forRange.append(values);
        p.curves[i]->setData(curves[i]->steps, drawable(values), true);
    }
    for (qsizetype i = 0; i < p.others.size(); ++i) {
        forRange.append(p.otherSeries[i].values);
        p.others[i]->setData(p.otherSeries[i].steps, drawable(p.otherSeries[i].values), true);
    }
    if (!m_zoomed) {
        m_settingRange = true;
        p.plot->xAxis->setRange(0, m_lastStep);
        m_settingRange = false;
    }
    const ChartRange range = valueRange(forRange, m_look.logarithmic);
    p.plot->yAxis->setRange(range.lower, range.upper);
    if (isVisible())
        p.plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartPlot::resetZoom()
{
    m_zoomed = false;
}

void ChartPlot::zoomBy(double factor, double centre)
{
    m_parts->plot->xAxis->scaleRange(factor, centre);
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

double ChartPlot::centre() const
{
    return m_parts->plot->xAxis->range().center();
}

QPoint ChartPlot::showCrosshair(double step, double value)
{
    Parts& p = *m_parts;
    const QCPRange y = p.plot->yAxis->range();
    p.line->start->setCoords(step, y.lower);
    p.line->end->setCoords(step, y.upper);
    p.line->setVisible(true);
    const double x = p.plot->xAxis->coordToPixel(step), top = p.plot->yAxis->coordToPixel(value);
    p.dot->topLeft->setCoords(x - 4, top - 4);
    p.dot->bottomRight->setCoords(x + 4, top + 4);
    p.dot->setVisible(std::isfinite(value));
    p.plot->layer(kCrosshair)->replot();
    return {int(x), p.plot->axisRect()->top() + 12};
}

void ChartPlot::hideCrosshair()
{
    Parts& p = *m_parts;
    if (!p.line->visible())
        return;
    p.line->setVisible(false);
    p.dot->setVisible(false);
    p.plot->layer(kCrosshair)->replot();
}

QByteArray ChartPlot::picture(const QString& format, const QString& title, QWidget* legend)
{
    Parts& p = *m_parts;
    const QSize curves = p.plot->size().expandedTo(kSmallestPicture);
    const int above = legend ? legend->height() + kPictureMargin : 0;
    const QSize size = curves + QSize(0, above);
    const QColor background = Theme::current().colors().surface;
    const auto draw = [&](QCPPainter& painter) {
        painter.fillRect(QRect(QPoint(), size), background);
        if (legend)
            legend->render(&painter, QPoint(kPictureMargin, kPictureMargin), QRegion(),
                           QWidget::DrawChildren);
        painter.translate(0, above);
        p.plot->toPainter(&painter, curves.width(), curves.height());
        painter.end();
    };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == QLatin1String("svg")) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(title);
        QCPPainter painter(&generator);
        painter.setMode(QCPPainter::pmVectorized);
        draw(painter);
        return bytes;
    }
    if (format != QLatin1String("png"))
        return {};
    constexpr double kPixels = 2; // readable in a document
    QImage image(size * kPixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPixels);
    QCPPainter painter(&image);
    draw(painter);
    p.plot->replot(QCustomPlot::rpQueuedReplot);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

void ChartPlot::chooseTickCounts()
{
    m_parts->plot->yAxis->ticker()->setTickCount(qBound(3, height() / 50, 8));
    m_parts->plot->xAxis->ticker()->setTickCount(qBound(3, width() / 80, 10));
}

void ChartPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseTickCounts();
}

void ChartPlot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    followScreen();
    if (QWindow* handle = window()->windowHandle())
        connect(handle, &QWindow::screenChanged, this, &ChartPlot::followScreen,
                Qt::UniqueConnection);
}

void ChartPlot::followScreen()
{
    m_parts->plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        m_parts->plot->replot(QCustomPlot::rpQueuedReplot);
    }
    QWidget::changeEvent(event);
}

bool ChartPlot::eventFilter(QObject* watched, QEvent* event)
{
    QCustomPlot* plot = m_parts->plot;
    if (watched != plot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const QPoint at = move->position().toPoint();
        if (move->buttons() == Qt::NoButton && plot->axisRect()->rect().contains(at))
            Q_EMIT hovered(plot->xAxis->pixelToCoord(at.x()));
        else
            Q_EMIT left();
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel) {
        Q_EMIT left(); // the wheel moves the curve under it
    } else if (event->type() == QEvent::MouseButtonPress) {
        Q_EMIT pressed();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anneal::ui
