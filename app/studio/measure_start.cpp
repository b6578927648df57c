#include "app/studio/measure_start.h"

#include "core/base/machine.h"
#include "ui/pages/studio_context.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace anneal::studio {

namespace {

constexpr int kTicksPerSecond = 100; // of /proc/<pid>/stat: fixed on Linux for user programs

// How long this process has been running, in ms; 0 where the system does not tell.
double processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat")), uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    // After the name in parentheses, which may hold spaces: field 3 and on; the start time is
    // field 22.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return 0;
    const double started = fields[19].toDouble() / kTicksPerSecond;
    return (uptime.readAll().split(' ').first().toDouble() - started) * 1000;
}

/// Waits for the first painting and the lists, then for an idle event loop.
class Watch final : public QObject {
public:
    Watch(QApplication& application, ui::MainWindow& window, ui::StudioContext& context)
        : QObject(&application)
        , m_age(processAgeMs())
    {
        m_timer.start();
        window.installEventFilter(this);
        connect(&context, &ui::StudioContext::runsChanged, this, [this] {
            m_listed = true;
            finishWhenReady();
        });
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            finishWhenReady();
        }
        return false;
    }

private:
    void finishWhenReady()
    {
        if (!m_painted || !m_listed)
            return;
        // Behind everything that is queued now: the window takes input from here on.
        QTimer::singleShot(0, this, [this] {
            std::printf("start_ms %.0f\nresident_mib %.0f\n", m_age + double(m_timer.elapsed()),
                        double(residentBytes()) / (1024 * 1024));
            std::fflush(stdout);
            QApplication::quit();
        });
    }

    double m_age;
    QElapsedTimer m_timer;
    bool m_painted = false, m_listed = false;
};

} // namespace

void measureStart(QApplication& application, ui::MainWindow& window, ui::StudioContext& context)
{
    new Watch(application, window, context); // NOLINT: owned by the application
}

} // namespace anneal::studio
