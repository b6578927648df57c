#include "ui/widgets/range_band.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace anneal::ui {

namespace {
constexpr int kMargin = 10, kBar = 8, kMarker = 16;
} // namespace

RangeBand::RangeBand(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Slider);
}

void RangeBand::setScale(double minimum, double maximum, bool logarithmic)
{
    m_minimum = minimum;
    m_maximum = maximum;
    m_logarithmic = logarithmic && minimum > 0;
    update();
}

void RangeBand::setGoodPart(double low, double high)
{
    m_goodLow = low;
    m_goodHigh = high;
    update();
}

void RangeBand::setLabels(const QString& low, const QString& high, const QString& value)
{
    m_lowLabel = low;
    m_highLabel = high;
    m_valueLabel = value;
    setAccessibleValue(this, value);
    update();
}

void RangeBand::setValue(double value)
{
    m_value = value;
    update();
}

QSize RangeBand::sizeHint() const
{
    return {300, Theme::current().px(62)};
}

double RangeBand::toFraction(double value) const
{
    const double bounded = qBound(m_minimum, value, m_maximum);
    if (m_maximum <= m_minimum)
        return 0;
    if (m_logarithmic)
        return std::log(bounded / m_minimum) / std::log(m_maximum / m_minimum);
    return (bounded - m_minimum) / (m_maximum - m_minimum);
}

double RangeBand::fromFraction(double fraction) const
{
    const double bounded = qBound(0.0, fraction, 1.0);
    if (m_logarithmic)
        return m_minimum * std::pow(m_maximum / m_minimum, bounded);
    return m_minimum + (m_maximum - m_minimum) * bounded;
}

void RangeBand::edit(double fraction)
{
    // Two significant digits: nobody wants a learning rate of 0.000207918.
    const double raw = fromFraction(fraction);
    const double step = raw > 0 ? std::pow(10.0, std::floor(std::log10(raw)) - 1) : 1;
    const double value = qBound(m_minimum, std::round(raw / step) * step, m_maximum);
    if (value == m_value)
        return;
    setValue(value);
    Q_EMIT valueEdited(value);
}

void RangeBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    const QFont caption = theme.font(FontRole::Caption), bold = theme.font(FontRole::Caption, true);
    const int line = QFontMetrics(caption).height();
    const double left = kMargin, right = width() - kMargin;
    const double y = line + 4 + kMarker / 2.0;
    const auto place = [&](double value) { return left + toFraction(value) * (right - left); };

    paintRoundedRect(painter, QRectF(left, y - kBar / 2.0, right - left, kBar), kBar / 2.0,
                     colors.hover, QColor());
    if (m_goodHigh > m_goodLow) {
        QColor good = colors.success;
        good.setAlphaF(0.75F);
        painter.fillRect(
            QRectF(place(m_goodLow), y - kBar / 2.0, place(m_goodHigh) - place(m_goodLow), kBar),
            good);
    }
    const double x = place(m_value);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.surface, 2));
    painter.setBrush(colors.accent);
    painter.drawEllipse(QPointF(x, y), kMarker / 2.0 - 0.5, kMarker / 2.0 - 0.5);
    if (hasFocus() && property("keyFocus").toBool()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.focusRing, 2));
        painter.drawEllipse(QPointF(x, y), kMarker / 2.0 + 3, kMarker / 2.0 + 3);
    }

    painter.setFont(bold);
    painter.setPen(colors.accent);
    const double labelWidth = QFontMetrics(bold).horizontalAdvance(m_valueLabel) + 4;
    const double labelX = qBound(0.0, x - labelWidth / 2, qMax(0.0, width() - labelWidth));
    painter.drawText(QRectF(labelX, 0, labelWidth, line), Qt::AlignCenter, m_valueLabel);
    painter.setFont(caption);
    painter.setPen(colors.textMuted);
    const QRectF foot(left, y + kMarker / 2.0 + 2, right - left, line);
    painter.drawText(foot, Qt::AlignLeft, m_lowLabel);
    painter.drawText(foot, Qt::AlignRight, m_highLabel);
}

void RangeBand::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        edit((event->position().x() - kMargin) / qMax(1, width() - 2 * kMargin));
}

void RangeBand::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        edit((event->position().x() - kMargin) / qMax(1, width() - 2 * kMargin));
}

void RangeBand::keyPressEvent(QKeyEvent* event)
{
    const double at = toFraction(m_value);
    const double small = 0.02, large = 0.1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        edit(at - small);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        edit(at + small);
        break;
    case Qt::Key_PageDown:
        edit(at - large);
        break;
    case Qt::Key_PageUp:
        edit(at + large);
        break;
    case Qt::Key_Home:
        edit(0);
        break;
    case Qt::Key_End:
        edit(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace anneal::ui
