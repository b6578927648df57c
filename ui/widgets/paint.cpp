#include "ui/widgets/basics.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

#include <cmath>

namespace anneal::ui {

namespace {

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
}

} // namespace

QColor toneColor(Tone tone)
{
    const ThemeColors& colors = Theme::current().colors();
    switch (tone) {
    case Tone::Good:
        return colors.success;
    case Tone::Warning:
        return colors.warning;
    case Tone::Bad:
        return colors.danger;
    case Tone::Accent:
        return colors.accent;
    case Tone::Neutral:
        break;
    }
    return colors.textSecondary;
}

QColor toneSoftColor(Tone tone)
{
    const ThemeColors& colors = Theme::current().colors();
    switch (tone) {
    case Tone::Good:
        return colors.successSoft;
    case Tone::Warning:
        return colors.warningSoft;
    case Tone::Bad:
        return colors.dangerSoft;
    case Tone::Accent:
        return colors.accentSoft;
    case Tone::Neutral:
        break;
    }
    return colors.sunken;
}

void paintRoundedRect(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                      const QColor& border, double borderWidth)
{
    // A pen of whole device pixels keeps the line crisp at 125 and 150 %.
    const double dpr = painter.device()->devicePixelRatioF();
    const double width = std::max(1.0, std::floor(borderWidth * dpr)) / dpr;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    double inset = 0;
    if (border.isValid()) {
        painter.setPen(QPen(border, width));
        inset = width / 2;
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QWidget& widget, double radius)
{
    if (!widget.hasFocus() || !widget.property("keyFocus").toBool())
        return;
    paintRoundedRect(painter, widget.rect(), radius, QColor(), Theme::current().colors().focusRing,
                     2);
}

namespace {

// A filled button's text is bold. Its font says so, not the style sheet: the size of a button comes
// from its font.
void setButtonFont(QAbstractButton* button, FontRole role)
{
    setFontRole(button, role, button->property("kind").toString() == QLatin1String("primary"));
}

} // namespace

void setButtonKind(QAbstractButton* button, const char* kind)
{
    if (button->property("kind").toString() == QLatin1String(kind))
        return;
    const bool wasPrimary = button->property("kind").toString() == QLatin1String("primary");
    button->setProperty("kind", QLatin1String(kind));
    if (wasPrimary || qstrcmp(kind, "primary") == 0)
        setButtonFont(button, fontRole(*button).value_or(FontRole::Body));
    repolish(button);
    setButtonIcon(button, button->property("annealIcon").toString());
}

void setButtonSize(QAbstractButton* button, ButtonSize size)
{
    const char* name = size == ButtonSize::Large   ? "large"
                       : size == ButtonSize::Small ? "small"
                                                   : "";
    button->setProperty("buttonSize", QLatin1String(name));
    setButtonFont(button, size == ButtonSize::Large ? FontRole::Chat : FontRole::Body);
    repolish(button);
    setButtonIcon(button, button->property("annealIcon").toString());
}

void setIconOnly(QAbstractButton* button, const QString& iconName, const QString& name)
{
    button->setText(QString());
    button->setAccessibleName(name);
    button->setToolTip(name);
    if (!button->property("iconOnly").toBool()) {
        button->setProperty("iconOnly", true);
        repolish(button);
    }
    setButtonIcon(button, iconName);
}

void setTextTone(QLabel* label, const char* tone)
{
    if (label->property("tone").toString() == QLatin1String(tone))
        return;
    label->setProperty("tone", QLatin1String(tone));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QLabel* makeLabel(FontRole role, const char* tone, bool bold, QWidget* parent)
{
    auto* label = new QLabel(parent);
    setFontRole(label, role, bold);
    setTextTone(label, tone);
    return label;
}

namespace {

class Line final : public QWidget {
public:
    explicit Line(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double dpr = devicePixelRatioF();
        painter.fillRect(QRectF(0, 0, width(), std::max(1.0, std::floor(dpr)) / dpr),
                         Theme::current().colors().border);
    }
};

} // namespace

QWidget* makeLine(QWidget* parent)
{
    return new Line(parent);
}

} // namespace anneal::ui
