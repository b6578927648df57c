#include "ui/pages/train/page_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScrollBar>

#include <cmath>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TrainPage)
};

} // namespace

QPushButton* makeButton(const char* objectName, const char* kind, const QString& iconName,
                        QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(objectName));
    setButtonKind(button, kind);
    if (!iconName.isEmpty())
        setButtonIcon(button, iconName);
    return button;
}

QPair<QString, QString> sizeParts(quint64 bytes)
{
    const QLocale locale;
    const double size = double(bytes);
    if (size >= 0.9995e9)
        return {locale.toString(size / 1e9, 'f', size < 99.95e9 ? 1 : 0), Texts::tr("GB")};
    if (size >= 0.9995e6)
        return {locale.toString(size / 1e6, 'f', 0), Texts::tr("MB")};
    return {locale.toString(size / 1e3, 'f', 0), Texts::tr("kB")};
}

QString byteText(quint64 bytes)
{
    const auto [number, unit] = sizeParts(bytes);
    return number + QLatin1Char(' ') + unit;
}

QString durationText(double seconds)
{
    const qint64 whole = qint64(std::llround(std::max(0.0, seconds)));
    if (whole < 60)
        return Texts::tr("%1 s").arg(whole);
    if (whole < 3600)
        return whole % 60 == 0 ? Texts::tr("%1 min").arg(whole / 60)
                               : Texts::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Texts::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QPair<QString, QString> durationParts(double seconds)
{
    const QLocale locale;
    if (seconds < 90)
        return {locale.toString(qint64(std::max(1.0, std::ceil(seconds / 5) * 5))), Texts::tr("s")};
    if (seconds < 90 * 60)
        return {locale.toString(qint64(std::ceil(seconds / 60))), Texts::tr("min")};
    return {locale.toString(seconds / 3600, 'f', 1), Texts::tr("h")};
}

QString clockText(double seconds)
{
    const qint64 whole = qint64(std::llround(std::max(0.0, seconds)));
    if (whole >= 3600)
        return QStringLiteral("%1:%2:%3")
            .arg(whole / 3600)
            .arg(whole % 3600 / 60, 2, 10, QLatin1Char('0'))
            .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString lossText(double loss)
{
    if (!std::isfinite(loss))
        return QStringLiteral("—");
    const int digits = loss >= 10 ? 1 : loss >= 0.095 ? 2 : 3;
    return QLocale().toString(loss, 'f', digits);
}

} // namespace anneal::ui
