#include "ui/shell/desktop_notice.h"

#include "ui/widgets/theme.h"

#include <QSystemTrayIcon>
#include <QTimer>

namespace anneal::ui {

namespace {
constexpr int kShownMs = 15'000; // the message goes with its icon
} // namespace

struct DesktopNotice::Place {
    QSystemTrayIcon icon{brandIcon()};
    QTimer timer;
};

DesktopNotice::DesktopNotice(QObject* parent)
    : QObject(parent)
    , m_place(std::make_unique<Place>())
{
    m_place->timer.setSingleShot(true);
    m_place->timer.setInterval(kShownMs);
    connect(&m_place->timer, &QTimer::timeout, &m_place->icon, &QSystemTrayIcon::hide);
    connect(&m_place->icon, &QSystemTrayIcon::messageClicked, this, &DesktopNotice::clicked);
}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::show(const QString& title, const QString& text)
{
    m_place->icon.show();
    m_place->icon.showMessage(title, text, brandIcon());
    m_place->timer.start();
}

void DesktopNotice::actionInvoked(uint, const QString&)
{
    Q_EMIT clicked();
}

} // namespace anneal::ui
