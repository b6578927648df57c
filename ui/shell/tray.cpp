#include "ui/shell/tray.h"

#include "ui/bridge/train_bridge.h"
#include "ui/shell/run_pill.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace anneal::ui {

Tray::Tray(TrainBridge& train, QWidget& window)
    : QObject(&window)
    , m_train(train)
    , m_window(window)
    , m_icon(new QSystemTrayIcon(brandIcon(), this))
    , m_menu(new QMenu)
{
    connect(m_icon, &QSystemTrayIcon::activated, this, &Tray::giveBack);
    connect(&train, &TrainBridge::stepsArrived, this, &Tray::refresh);
    connect(&train, &TrainBridge::stateChanged, this, &Tray::refresh);
    m_icon->setContextMenu(m_menu);
}

Tray::~Tray()
{
    delete m_menu;
}

bool Tray::available()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::takeOver()
{
    m_menu->clear();
    m_menu->addAction(tr("Show the window"), this, &Tray::giveBack);
    m_icon->show();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
    refresh();
}

void Tray::giveBack()
{
    m_icon->hide();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Tray::refresh()
{
    if (!m_icon->isVisible())
        return;
    if (!m_train.active()) {
        trainingEnded();
        return;
    }
    if (m_train.steps().isEmpty())
        m_icon->setToolTip(tr("Training"));
    else
        m_icon->setToolTip(
            tr("Training, %1 left").arg(clockTime(m_train.steps().last().secondsLeft)));
}

void Tray::trainingEnded()
{
    const bool failed = m_train.state() == TrainState::Failed;
    m_icon->setToolTip(failed ? tr("Training stopped with a problem") : tr("Training finished"));
}

} // namespace anneal::ui
