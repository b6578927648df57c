#include "ui/widgets/chart_overlay.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/basics.h"

#include <QPainter>

namespace anneal::ui {

namespace {
constexpr int kSample = 18, kGap = 8, kBetween = 18, kPadding = 12;
} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
}

void ChartLegend::setEntries(QVector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList names;
    for (const Entry& entry : m_entries)
        names.append(entry.text);
    setAccessibleName(names.join(QStringLiteral(", ")));
    update();
}

QSize ChartLegend::sizeHint() const
{
    return {200, Theme::current().px(22)};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    double x = 0;
    for (const Entry& entry : m_entries) {
        const double y = height() / 2.0;
        switch (entry.sample) {
        case Sample::Strong:
        case Sample::Thin:
        case Sample::Dashed:
            painter.setPen(QPen(entry.color, entry.sample == Sample::Strong ? 2.5 : 1.25,
                                entry.sample == Sample::Dashed ? Qt::DashLine : Qt::SolidLine,
                                Qt::FlatCap));
            painter.drawLine(QPointF(x, y), QPointF(x + kSample, y));
            break;
        case Sample::Dot:
            painter.setPen(Qt::NoPen);
            painter.setBrush(entry.color);
            painter.drawEllipse(QPointF(x + kSample / 2.0, y), 4, 4);
            break;
        }
        x += kSample + kGap;
        const double left = width() - x;
        if (left < 20)
            break;
        painter.setPen(theme.colors().textSecondary);
        const QString text = metrics.elidedText(entry.text, Qt::ElideRight, int(left));
        painter.drawText(QRectF(x, 0, left, height()), Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + kBetween;
    }
}

ChartHoverBox::ChartHoverBox(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartHoverBox::setLines(const QStringList& lines)
{
    m_lines = lines;
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(FontRole::Caption));
    int width = 0;
    for (const QString& line : lines) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        int needed = 0;
        for (const QString& part : parts)
            needed += metrics.horizontalAdvance(part) + 24;
        width = qMax(width, needed);
    }
    resize(width + 2 * kPadding - 24 + 8,
           int(lines.size()) * metrics.lineSpacing() + 2 * kPadding - 4);
    update();
}

void ChartHoverBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const ThemeColors& colors = theme.colors();
    paintRoundedRect(painter, rect(), 7, colors.surface, colors.border);
    const QFont plain = theme.font(FontRole::Caption);
    QRectF line(kPadding, kPadding - 2, width() - 2 * kPadding, QFontMetrics(plain).lineSpacing());
    painter.setPen(colors.text);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QStringList parts = m_lines[i].split(QLatin1Char('\t'));
        painter.setFont(i == 0 ? theme.font(FontRole::Caption, true) : plain);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, parts.first());
        if (parts.size() > 1)
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, parts[1]);
        line.translate(0, line.height());
    }
}

} // namespace anneal::ui
