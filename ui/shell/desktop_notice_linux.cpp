#include "ui/shell/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace anneal::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications"),
              kPath = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

struct DesktopNotice::Place {
    uint shown = 0; ///< the id of the last message, which the next one replaces
    bool listens = false;
};

DesktopNotice::DesktopNotice(QObject* parent)
    : QObject(parent)
    , m_place(std::make_unique<Place>())
{
}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::show(const QString& title, const QString& text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_place->listens)
        m_place->listens = bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"),
                                       this, SLOT(actionInvoked(uint, QString)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    call << QStringLiteral("Anneal Studio") << m_place->shown << QGuiApplication::desktopFileName()
         << title << text << QStringList{QStringLiteral("default"), QString()}
         << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}}
         << -1;
    auto* pending = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* done) {
                const QDBusPendingReply<uint> reply = *done;
                done->deleteLater();
                if (!reply.isError())
                    m_place->shown = reply.value();
            });
}

void DesktopNotice::actionInvoked(uint id, const QString&)
{
    if (id == m_place->shown)
        Q_EMIT clicked();
}

} // namespace anneal::ui
