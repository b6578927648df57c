#include "ui/shell/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace anneal::ui {

namespace {

constexpr const char* kService = "org.freedesktop.portal.Desktop";
constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";
constexpr const char* kNamespace = "org.freedesktop.appearance";
constexpr const char* kKey = "color-scheme";
constexpr uint kPreferDark = 1, kPreferLight = 2;

// The portal answers with a variant inside a variant.
std::optional<bool> readScheme(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint scheme = value.toUInt();
    if (scheme == kPreferDark)
        return true;
    if (scheme == kPreferLight)
        return false;
    return std::nullopt;
}

} // namespace

class SystemTheme::Watcher final : public QObject {
    Q_OBJECT
public:
    explicit Watcher(SystemTheme& theme)
        : m_theme(theme)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            m_theme.take(m_theme.m_startDark);
            return;
        }
        bus.connect(QString(), QLatin1String(kPath), QLatin1String(kInterface),
                    QStringLiteral("SettingChanged"), this,
                    SLOT(settingChanged(QString, QString, QDBusVariant)));
        QDBusMessage call =
            QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                           QLatin1String(kInterface), QStringLiteral("Read"));
        call << QString::fromLatin1(kNamespace) << QString::fromLatin1(kKey);
        auto* pending = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(pending, &QDBusPendingCallWatcher::finished, this,
                [this](QDBusPendingCallWatcher* done) {
                    const QDBusPendingReply<QDBusVariant> reply = *done;
                    done->deleteLater();
                    if (reply.isError())
                        m_theme.take(m_theme.m_startDark);
                    else if (const auto dark = readScheme(QVariant::fromValue(reply.value())))
                        m_theme.take(*dark);
                });
    }

private Q_SLOTS:
    void settingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value)
    {
        if (nameSpace != QLatin1String(kNamespace) || key != QLatin1String(kKey))
            return;
        m_theme.take(readScheme(value.variant()).value_or(false));
    }

private:
    SystemTheme& m_theme;
};

SystemTheme::SystemTheme(std::optional<bool> last, QObject* parent)
    : QObject(parent)
{
    // Before the program sets a palette of its own.
    const QPalette start = QGuiApplication::palette();
    m_startDark =
        start.color(QPalette::Window).lightness() < start.color(QPalette::WindowText).lightness();
    m_dark = last.value_or(m_startDark);
    m_watcher = std::make_unique<Watcher>(*this);
}

SystemTheme::~SystemTheme() = default;

void SystemTheme::take(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace anneal::ui

#include "system_theme_linux.moc"
