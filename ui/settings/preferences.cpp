#include "ui/settings/preferences.h"

#include <QSettings>
#include <QVariant>

namespace anneal::ui {

namespace {
constexpr const char* kLanguage = "look/language";
constexpr const char* kTheme = "look/theme";
constexpr const char* kTextPercent = "look/textPercent";
constexpr const char* kReducedMotion = "look/reducedMotion";
constexpr const char* kKeepAwake = "training/keepAwake";
constexpr const char* kNotices = "training/notices";
constexpr const char* kCloseToTray = "training/closeToTray";
constexpr const char* kHubSource = "hub/source";
constexpr const char* kHubMirror = "hub/mirror";
constexpr const char* kOffline = "hub/offline";
constexpr const char* kUsualMirror = "https://hf-mirror.com";

constexpr int kSmallestText = 90, kLargestText = 140;
} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

Preferences::~Preferences() = default;

QString Preferences::language() const
{
    return m_store->value(QLatin1String(kLanguage)).toString();
}

void Preferences::setLanguage(const QString& code)
{
    if (code == language())
        return;
    m_store->setValue(QLatin1String(kLanguage), code);
    Q_EMIT languageChanged();
}

ThemeChoice Preferences::theme() const
{
    const QString name = m_store->value(QLatin1String(kTheme)).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    const char* name = choice == ThemeChoice::Light  ? "light"
                       : choice == ThemeChoice::Dark ? "dark"
                                                     : "system";
    m_store->setValue(QLatin1String(kTheme), QLatin1String(name));
    Q_EMIT themeChanged();
}

int Preferences::textPercent() const
{
    return qBound(kSmallestText, m_store->value(QLatin1String(kTextPercent), 100).toInt(),
                  kLargestText);
}

void Preferences::setTextPercent(int percent)
{
    const int bounded = qBound(kSmallestText, percent, kLargestText);
    if (bounded == textPercent())
        return;
    m_store->setValue(QLatin1String(kTextPercent), bounded);
    Q_EMIT textPercentChanged();
}

bool Preferences::reducedMotion() const
{
    return m_store->value(QLatin1String(kReducedMotion), false).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == reducedMotion())
        return;
    m_store->setValue(QLatin1String(kReducedMotion), reduced);
    Q_EMIT reducedMotionChanged();
}

bool Preferences::keepAwake() const
{
    return m_store->value(QLatin1String(kKeepAwake), true).toBool();
}

void Preferences::setKeepAwake(bool keep)
{
    m_store->setValue(QLatin1String(kKeepAwake), keep);
}

bool Preferences::notices() const
{
    return m_store->value(QLatin1String(kNotices), true).toBool();
}

void Preferences::setNotices(bool wanted)
{
    m_store->setValue(QLatin1String(kNotices), wanted);
}

bool Preferences::closeToTray() const
{
    return m_store->value(QLatin1String(kCloseToTray), false).toBool();
}

void Preferences::setCloseToTray(bool wanted)
{
    m_store->setValue(QLatin1String(kCloseToTray), wanted);
}

QString Preferences::hubSource() const
{
    return m_store->value(QLatin1String(kHubSource), QStringLiteral("huggingface")).toString();
}

void Preferences::setHubSource(const QString& source)
{
    if (source == hubSource())
        return;
    m_store->setValue(QLatin1String(kHubSource), source);
    Q_EMIT hubChanged();
}

QString Preferences::hubMirror() const
{
    const QString address = m_store->value(QLatin1String(kHubMirror)).toString();
    return address.isEmpty() ? QLatin1String(kUsualMirror) : address;
}

void Preferences::setHubMirror(const QString& address)
{
    if (address == hubMirror())
        return;
    m_store->setValue(QLatin1String(kHubMirror), address);
    Q_EMIT hubChanged();
}

bool Preferences::offline() const
{
    return m_store->value(QLatin1String(kOffline), false).toBool();
}

void Preferences::setOffline(bool offline)
{
    if (offline == this->offline())
        return;
    m_store->setValue(QLatin1String(kOffline), offline);
    Q_EMIT hubChanged();
}

QVariant Preferences::value(const QString& key, const QVariant& fallback) const
{
    return m_store->value(key, fallback);
}

void Preferences::setValue(const QString& key, const QVariant& value)
{
    m_store->setValue(key, value);
}

} // namespace anneal::ui
