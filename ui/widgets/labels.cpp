#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace anneal::ui {

ElidedLabel::ElidedLabel(const QString& text, Qt::TextElideMode mode, QWidget* parent)
    : QLabel(text, parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {
        qMin(QLabel::minimumSizeHint().width(), metrics.horizontalAdvance(QStringLiteral("MM…"))),
        QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, area.width());
    const QString wanted = shown == text() ? QString() : text();
    if (m_tip != wanted) {
        m_tip = wanted;
        setToolTip(wanted);
    }
    style()->drawItemText(&painter, area, int(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), shown, foregroundRole());
}

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setContent(const QString& iconName, const QString& text, Tone tone)
{
    m_icon = iconName;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QFont Chip::textFont() const
{
    QFont font = Theme::current().font(m_small ? FontRole::Caption : FontRole::Body);
    if (!m_small)
        font.setPixelSize(qRound(font.pixelSize() * 13.0 / 14));
    return font;
}

QSize Chip::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int icon = m_icon.isEmpty() ? 0 : theme.px(m_small ? 13 : 15) + (m_small ? 4 : 6);
    const int margins = m_small ? 15 : 20;
    return {QFontMetrics(textFont()).horizontalAdvance(m_text) + icon + margins,
            theme.px(m_small ? 22 : 28)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    paintRoundedRect(painter, rect(), height() / 2.0, toneSoftColor(m_tone),
                     m_tone == Tone::Neutral ? colors.border : QColor());
    double x = m_small ? 7 : 9;
    if (!m_icon.isEmpty()) {
        const int side = theme.px(m_small ? 13 : 15);
        paintIcon(painter, m_icon, QRectF(x, (height() - side) / 2.0, side, side),
                  toneColor(m_tone));
        x += side + (m_small ? 4 : 6);
    }
    painter.setFont(textFont());
    painter.setPen(toneColor(m_tone));
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_text);
}

Meter::Meter(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setValue(double fraction)
{
    const double bounded = qBound(0.0, fraction, 1.0);
    // Spoken at 25 % steps only; who asks is told the exact share.
    const bool stepped = int(bounded * 4) != int(m_value * 4);
    m_value = bounded;
    update();
    const QString share = QLocale().toString(qRound(bounded * 100)) + QStringLiteral(" %");
    if (stepped)
        setAccessibleValue(this, share);
    else
        setProperty("accessibleValue", share);
}

void Meter::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Meter::sizeHint() const
{
    return {80, m_thick};
}

void Meter::setThickness(int pixels)
{
    m_thick = pixels;
    updateGeometry();
}

void Meter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, (height() - m_thick) / 2.0, width(), m_thick);
    const double radius = m_thick / 2.0;
    paintRoundedRect(painter, bar, radius, Theme::current().colors().hover, QColor());
    if (m_value <= 0)
        return;
    // At least a dot, so that a start is visible.
    const double filled = qMax(bar.height(), bar.width() * m_value);
    paintRoundedRect(painter, QRectF(bar.topLeft(), QSizeF(filled, bar.height())), radius,
                     toneColor(m_tone), QColor());
}

Figure::Figure(QWidget* parent)
    : QWidget(parent)
    , m_caption(makeLabel(FontRole::Body, "muted", false, this))
    , m_value(makeLabel(FontRole::Figure, "", true, this))
    , m_unit(makeLabel(FontRole::Body, "muted", false, this))
    , m_below(makeLabel(FontRole::Caption, "muted", false, this))
{
    setAccessibleRole(this, QAccessible::StaticText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_caption);
    auto* row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(m_value, 0, Qt::AlignBottom);
    row->addWidget(m_unit, 1, Qt::AlignBottom);
    m_unit->setContentsMargins(0, 0, 0, 4);
    column->addLayout(row);
    column->addWidget(m_below);
    m_below->hide();
}

void Figure::setContent(const QString& caption, const QString& value, const QString& unit,
                        const QString& below)
{
    m_caption->setText(caption);
    m_value->setText(value);
    m_unit->setText(unit);
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(caption, value, unit).trimmed());
    setAccessibleDescription(below);
}

} // namespace anneal::ui
