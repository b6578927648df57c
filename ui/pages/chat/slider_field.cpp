#include "ui/pages/chat/slider_field.h"

#include "ui/widgets/basics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace anneal::ui {

SliderField::SliderField(const QString& name, Range range, QWidget* parent)
    : QWidget(parent)
    , m_range(range)
    , m_label(makeLabel(FontRole::Body, "secondary"))
    , m_value(makeLabel(FontRole::Body))
    , m_note(makeLabel(FontRole::Caption, "muted"))
    , m_slider(new QSlider(Qt::Horizontal))
{
    m_slider->setObjectName(name);
    m_slider->setRange(0, int(std::lround((range.maximum - range.minimum) / range.step)));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    m_slider->setFixedHeight(Theme::current().px(20)); // the whole handle shows
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->installEventFilter(this);
    m_label->setBuddy(m_slider);
    m_note->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_label, 1);
    top->addWidget(m_value);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_slider);
    column->addWidget(m_note);

    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showValue();
        Q_EMIT valueChanged(value());
    });
    showValue();
}

void SliderField::setTexts(const QString& label, const QString& note)
{
    m_label->setText(label);
    m_note->setText(note);
    m_slider->setAccessibleName(label);
    m_slider->setAccessibleDescription(note);
    showValue();
}

void SliderField::setValue(double value)
{
    m_slider->setValue(int(std::lround((value - m_range.minimum) / m_range.step)));
}

double SliderField::value() const
{
    return m_range.minimum + m_slider->value() * m_range.step;
}

void SliderField::showValue()
{
    m_value->setText(QLocale().toString(value(), 'f', m_range.decimals));
}

bool SliderField::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling over a form must not change its values.
    if (event->type() == QEvent::Wheel && !m_slider->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anneal::ui
