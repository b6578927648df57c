#include "ui/widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace anneal::ui {

namespace {

QByteArray iconBytes(const QString& name)
{
    static QHash<QString, QByteArray> cache;
    auto found = cache.constFind(name);
    if (found != cache.constEnd())
        return *found;
    QFile file(QStringLiteral(":/anneal/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qUtf8Printable(name));
        return {};
    }
    return *cache.insert(name, file.readAll());
}

void render(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color,
            double logicalSize)
{
    QByteArray bytes = iconBytes(name);
    bytes.replace("currentColor", color.name().toLatin1());
    // Two-pixel strokes blur at 16 px.
    if (logicalSize <= 16)
        bytes.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer(bytes).render(&painter, rect);
}

const QPixmap& cachedPixmap(const QString& name, const QSize& deviceSize, double scale,
                            const QColor& color)
{
    static QHash<QString, QPixmap> cache;
    const QString key = QStringLiteral("%1|%2x%3|%4|%5")
                            .arg(name)
                            .arg(deviceSize.width())
                            .arg(deviceSize.height())
                            .arg(scale)
                            .arg(color.rgba());
    auto found = cache.find(key);
    if (found == cache.end()) {
        if (cache.size() > 1000)
            cache.clear();
        QPixmap pixmap(deviceSize);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = qMin(deviceSize.width(), deviceSize.height());
        // A button asks for more width than height to get a gap before its text.
        const QRectF square(0, (deviceSize.height() - side) / 2.0, side, side);
        render(painter, name, square, color, side / scale);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        found = cache.insert(key, pixmap);
    }
    return *found;
}

/// Renders the drawing in the colour that the theme has when it is painted.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, const QColor& color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, color(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return cachedPixmap(m_name, size, scale, color(mode));
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const ThemeColors& colors = Theme::current().colors();
        if (mode == QIcon::Disabled)
            return colors.textDisabled;
        return m_color.isValid() ? m_color : colors.text;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString& name, const QColor& color)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(name, color));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color)
{
    const double scale = painter.device()->devicePixelRatioF();
    const QSize size(qRound(rect.width() * scale), qRound(rect.height() * scale));
    if (name.isEmpty() || size.isEmpty())
        return;
    painter.drawPixmap(rect.topLeft(), cachedPixmap(name, size, scale, color));
}

void paintBrandMark(QPainter& painter, const QRectF& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 26, rect.height() / 26);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1D, 0x3F, 0x8F)); // the mark's own colours, the same in both themes
    painter.drawRoundedRect(QRectF(0, 0, 26, 26), 7, 7);
    QPainterPath curve(QPointF(5, 7));
    curve.cubicTo(QPointF(8, 7.2), QPointF(8.6, 16.8), QPointF(13.6, 18.3));
    curve.cubicTo(QPointF(16, 19), QPointF(18.3, 18.8), QPointF(21, 18.8));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 2.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xF0, 0x96, 0x5A));
    painter.drawEllipse(QPointF(5.3, 7), 2.3, 2.3);
    painter.restore();
}

QIcon brandIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintBrandMark(painter, QRectF(0, 0, size, size));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace anneal::ui
