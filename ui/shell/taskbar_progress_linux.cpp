#include "ui/shell/taskbar_progress.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>
#include <QWidget>

namespace anneal::ui {

struct TaskbarProgress::Place {};

TaskbarProgress::TaskbarProgress(QWidget& window)
    : QObject(&window)
    , m_place(std::make_unique<Place>())
{
}

TaskbarProgress::~TaskbarProgress()
{
    setProgress(std::nullopt);
}

void TaskbarProgress::tell(std::optional<double> fraction)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Any path does; the entry is found by the name of the desktop file.
    QDBusMessage update = QDBusMessage::createSignal(
        QStringLiteral("/io/github/anneal/Studio"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap{{QStringLiteral("progress"), fraction.value_or(0)},
                          {QStringLiteral("progress-visible"), fraction.has_value()}};
    bus.send(update);
}

} // namespace anneal::ui
