#include "ui/shell/keep_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace anneal::ui {

struct KeepAwake::Lock {
    QDBusUnixFileDescriptor descriptor; ///< the lock holds as long as this is open
    bool wanted = false;
};

KeepAwake::KeepAwake(QObject* parent)
    : QObject(parent)
    , m_lock(std::make_unique<Lock>())
{
}

KeepAwake::~KeepAwake() = default;

void KeepAwake::setActive(bool active, const QString& reason)
{
    if (m_lock->wanted == active)
        return;
    m_lock->wanted = active;
    m_lock->descriptor = {};
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!active || !bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Anneal Studio") << reason
         << QStringLiteral("block");
    auto* pending = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* done) {
                const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
                done->deleteLater();
                if (!reply.isError() && m_lock->wanted)
                    m_lock->descriptor = reply.value();
            });
}

} // namespace anneal::ui
