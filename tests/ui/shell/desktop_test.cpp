#include "tests/support/shared.h"
#include "ui/settings/preferences.h"
#include "ui/shell/desktop_notice.h"
#include "ui/shell/taskbar_progress.h"
#include "ui/shell/training_notices.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace anneal;
using namespace anneal::ui;

/// Stands in for the desktop: takes notices, and hears what docks hear.
class DesktopBus final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles, texts;
    QVector<QVariantMap> updates;
    QString entry;

public Q_SLOTS:
    uint Notify(const QString&, uint replaces, const QString&, const QString& title,
                const QString& text, const QStringList&, const QVariantMap&, int)
    {
        titles << title;
        texts << text;
        return replaces ? replaces : 7;
    }
    void update(const QString& uri, const QVariantMap& properties)
    {
        entry = uri;
        updates << properties;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

/// What the desktop shows outside the window, on a message bus of its own.
class DesktopTest final : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    DesktopBus m_desktop;
    bool m_bus = false;

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName(QStringLiteral("io.github.anneal.Studio"));
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            return;
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        QVERIFY(m_daemon.waitForReadyRead());
        // Before anything asks for the session bus.
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                                   QDBusConnection::ExportAllSlots |
                                       QDBusConnection::ExportAllSignals));
        QVERIFY(
            bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                        QStringLiteral("Update"), &m_desktop, SLOT(update(QString, QVariantMap))));
        // QtDBus keeps what arrives before the event loop runs, and may deliver it behind what
        // arrives then: the bus is tried once, so that the order of what follows is certain.
        QWidget window;
        TaskbarProgress(window).setProgress(0.75);
        QTRY_COMPARE(m_desktop.updates.size(), 2);
        m_desktop.updates.clear();
        m_bus = true;
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theTaskBarHearsHowFarItIs()
    {
        if (!m_bus)
            QSKIP("there is no dbus-daemon on this machine");
        QWidget window;
        TaskbarProgress progress(window);
        progress.setProgress(0.25);
        progress.setProgress(0.251); // not worth a message
        progress.setProgress(0.5);
        progress.setProgress(0.999);
        progress.setProgress(1.0);
        progress.setProgress(std::nullopt);
        progress.setProgress(std::nullopt);
        QTRY_COMPARE(m_desktop.updates.size(), 5);
        QCOMPARE(m_desktop.entry, QStringLiteral("application://io.github.anneal.Studio.desktop"));
        const double told[] = {0.25, 0.5, 0.999, 1.0};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(m_desktop.updates[i][QStringLiteral("progress")].toDouble(), told[i]);
            QVERIFY(m_desktop.updates[i][QStringLiteral("progress-visible")].toBool());
        }
        QVERIFY(!m_desktop.updates[4][QStringLiteral("progress-visible")].toBool());
    }

    void aNoticeIsShownAndLeadsBack()
    {
        if (!m_bus)
            QSKIP("there is no dbus-daemon on this machine");
        DesktopNotice notice;
        QSignalSpy clicked(&notice, &DesktopNotice::clicked);
        notice.show(QStringLiteral("Training finished"), QStringLiteral("biscuit-1"));
        QTRY_COMPARE(m_desktop.titles, QStringList{QStringLiteral("Training finished")});
        QCOMPARE(m_desktop.texts, QStringList{QStringLiteral("biscuit-1")});
        QTest::qWait(50);                                              // the answer with the id
        Q_EMIT m_desktop.ActionInvoked(99, QStringLiteral("default")); // another program's
        Q_EMIT m_desktop.ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(clicked.size(), 1);
    }

    void whoLooksElsewhereIsToldOfTheEnd()
    {
        const tests::TemporaryHome home;
        Preferences preferences(std::make_unique<QSettings>(
            QString::fromStdString((home.path() / "settings.ini").string()), QSettings::IniFormat));
        TrainBridge train;
        QWidget window, other;
        QStringList told;
        TrainingNotices notices(train, preferences, window,
                                [&told](const QString& title, const QString&) { told << title; });
        notices.stateChanged(TrainState::Finished); // the window is hidden
        QCOMPARE(told, QStringList{QStringLiteral("Training finished")});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        notices.stateChanged(TrainState::Finished); // the user sees it
        QCOMPARE(told.size(), 1);
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(window.isVisible());
        notices.stateChanged(TrainState::Failed);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last(), QStringLiteral("Training stopped with a problem"));
        for (const TrainState state :
             {TrainState::Running, TrainState::Stopped, TrainState::Checking})
            notices.stateChanged(state);
        preferences.setNotices(false);
        notices.stateChanged(TrainState::Finished);
        QCOMPARE(told.size(), 2);
    }
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
