#include "ui/shell/memory_meter.h"

#include "core/base/machine.h"
#include "ui/widgets/basics.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace anneal::ui {

namespace {
constexpr int kEveryMs = 5000;
constexpr int kAbove = 8, kGap = 5, kThick = 4;
constexpr double kFull = 0.9; ///< from here on the bar warns
} // namespace

MemoryMeter::MemoryMeter(QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(FontRole::Caption, "muted", false, this))
    , m_meter(new Meter(this))
{
    setObjectName(QStringLiteral("memoryMeter"));
    m_label->setObjectName(QStringLiteral("memoryLabel"));
    m_meter->setThickness(kThick);
    auto* column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // what has no room is hidden
    column->setContentsMargins(11, kAbove, 11, 0);
    column->setSpacing(kGap);
    column->addWidget(m_label);
    column->addWidget(m_meter);
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MemoryMeter::measure);
}

QString MemoryMeter::text(quint64 used, quint64 whole)
{
    const double unit = whole >= 1'000'000'000 ? 1e9 : 1e6;
    const QLocale locale;
    const auto number = [&](quint64 bytes) {
        const double value = double(bytes) / unit;
        return locale.toString(value, 'f', unit == 1e9 && value < 10 ? 1 : 0);
    };
    return unit == 1e9 ? tr("%1 of %2 GB").arg(number(used), number(whole))
                       : tr("%1 of %2 MB").arg(number(used), number(whole));
}

void MemoryMeter::measure()
{
    const MachineInfo machine = machineInfo();
    const quint64 whole = machine.memoryBytes;
    m_known = whole > 0;
    arrange();
    if (!m_known) // the system does not tell
        return;
    const quint64 used = whole - std::min<quint64>(machine.availableMemoryBytes, whole);
    const double share = double(used) / double(whole);
    m_meter->setValue(share);
    m_meter->setTone(share > kFull ? Tone::Warning : Tone::Accent);
    const QString said = text(used, whole);
    m_label->setText(tr("Memory %1").arg(said));
    const QString full = tr("Memory in use on this PC, by all programs: %1").arg(said);
    setToolTip(full);
    setAccessibleName(full);
    m_meter->setAccessibleName(full);
}

void MemoryMeter::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    arrange();
}

void MemoryMeter::retranslate()
{
    measure();
}

QSize MemoryMeter::sizeHint() const
{
    const int line = m_collapsed ? 0 : m_label->sizeHint().height() + kGap;
    return {40, kAbove + line + kThick};
}

/// What has no room is not shown cut.
void MemoryMeter::arrange()
{
    const bool fits = height() >= sizeHint().height();
    m_meter->setVisible(m_known && fits);
    m_label->setVisible(m_known && fits && !m_collapsed);
}

void MemoryMeter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MemoryMeter::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    measure();
    m_timer.start();
}

void MemoryMeter::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace anneal::ui
