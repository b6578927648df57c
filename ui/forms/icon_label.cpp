#include "ui/forms/icon_label.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace anneal::ui {

IconLabel::IconLabel(const QString& name, QColor ThemeColors::*color, int size, QWidget* parent)
    : QLabel(parent)
    , m_name(name)
    , m_color(color)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { draw(); });
    draw();
}

void IconLabel::setIcon(const QString& name, QColor ThemeColors::*color)
{
    m_name = name;
    m_color = color;
    draw();
}

void IconLabel::setLine(FontRole role)
{
    m_line = role;
    setAlignment(Qt::AlignCenter);
    draw();
}

void IconLabel::setDisc(QColor ThemeColors::*color, int diameter)
{
    m_discColor = color;
    m_disc = diameter;
    draw();
}

void IconLabel::draw()
{
    if (m_name.isEmpty()) {
        clear();
        return;
    }
    const ThemeColors& colors = Theme::current().colors();
    const qreal ratio = devicePixelRatioF();
    const int side = std::max(m_size, m_disc);
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_discColor && m_disc > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.*m_discColor);
        painter.drawEllipse(QRectF(0, 0, side, side));
    }
    const int inset = (side - m_size) / 2;
    paintIcon(painter, m_name, QRectF(inset, inset, m_size, m_size), colors.*m_color);
    painter.end();
    setPixmap(picture);
    const int line = m_line ? QFontMetrics(Theme::current().font(*m_line)).height() : 0;
    setFixedSize(side, std::max(side, line));
}

} // namespace anneal::ui
