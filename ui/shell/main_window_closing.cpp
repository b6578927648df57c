#include "ui/shell/main_window.h"

#include "ui/bridge/export_bridge.h"
#include "ui/bridge/serve_bridge.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/data_page.h"
#include "ui/pages/evaluate_page.h"
#include "ui/pages/serve_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/close_dialog.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/tray.h"

#include <QCloseEvent>
#include <QScreen>

// How the window is left, after asking about what would be lost, and found again.

namespace anneal::ui {

namespace {

constexpr const char* kGeometry = "window/geometry";
constexpr const char* kPage = "window/page";

} // namespace

void MainWindow::restoreState()
{
    const QByteArray geometry =
        m_context.preferences().value(QLatin1String(kGeometry)).toByteArray();
    if (!restoreGeometry(geometry)) {
        const QSize available = screen()->availableGeometry().size();
        resize(size().boundedTo(available));
    }
    const int last = m_context.preferences().value(QLatin1String(kPage), int(Page::Train)).toInt();
    if (last > int(Page::Train) && last <= int(Page::Serve))
        openPage(Page(last));
}

void MainWindow::goToTray()
{
    if (!m_tray)
        m_tray = new Tray(m_context.train(), *this);
    m_tray->takeOver();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const auto* data = qobject_cast<DataPage*>(m_pages[Page::Data]);
    const bool busy = m_context.train().active() ||
                      m_context.exporting().state() == ExportState::Running || evaluating() ||
                      serving() || (data && data->hasUnsavedChanges());
    if (busy) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    m_context.preferences().setValue(QLatin1String(kGeometry), saveGeometry());
    m_context.preferences().setValue(QLatin1String(kPage), int(m_nav->current()));
    QMainWindow::closeEvent(event);
}

bool MainWindow::evaluating() const
{
    const auto found = m_pages.find(Page::Evaluate);
    return found != m_pages.end() && static_cast<const EvaluatePage*>(found->second)->running();
}

bool MainWindow::serving() const
{
    const auto found = m_pages.find(Page::Serve);
    return found != m_pages.end() &&
           static_cast<const ServePage*>(found->second)->bridge().active();
}

// Asks about one thing at a time; close() comes back here until nothing is left to ask.
void MainWindow::askBeforeClosing()
{
    if (m_closeDialog) {
        m_closeDialog->raise();
        return;
    }
    auto* data = qobject_cast<DataPage*>(m_pages[Page::Data]);
    if (data && data->savesEverything()) { // nothing to ask: it is only not finished yet
        openPage(Page::Data);
        data->saveThen([this] { leave(); });
        return;
    }
    TrainBridge& train = m_context.train();
    using Reason = CloseDialog::Reason;
    const Reason reason = data && data->hasUnsavedChanges() ? Reason::UnsavedRows
                          : train.active()                  ? Reason::Training
                          : evaluating()                    ? Reason::Evaluating
                          : serving()                       ? Reason::Serving
                                                            : Reason::Exporting;
    if (reason == Reason::Training && m_context.preferences().closeToTray() && Tray::available()) {
        goToTray();
        return;
    }
    const QString name = data ? data->dataSetName() : QString();
    auto* dialog = new CloseDialog(reason, name, Tray::available(), this);
    m_closeDialog = dialog;
    connect(dialog, &QDialog::rejected, this, [this] {
        m_leaveWhenStopped = false;
        m_context.queue().setHeld(false);
    });
    connect(dialog, &CloseDialog::trayChosen, this, [this, dialog] {
        dialog->accept();
        goToTray();
    });
    connect(dialog, &CloseDialog::discardChosen, this, [this, dialog, data, reason] {
        if (reason == Reason::UnsavedRows)
            data->discardChanges();
        else if (reason == Reason::Evaluating)
            static_cast<EvaluatePage*>(page(Page::Evaluate))->stop();
        else if (reason == Reason::Serving)
            static_cast<ServePage*>(page(Page::Serve))->bridge().stop();
        else
            m_context.exporting().stop();
        dialog->accept();
        if (m_context.exporting().state() == ExportState::Running || evaluating() || serving())
            m_leaveWhenStopped = true;
        else
            leave();
    });
    connect(dialog, &CloseDialog::saveChosen, this, [this, dialog, data, reason, &train] {
        if (reason == Reason::UnsavedRows) {
            dialog->accept();
            data->saveThen([this] { leave(); });
            return;
        }
        m_leaveWhenStopped = true;
        m_context.queue().setHeld(true); // the next ones wait for the next start
        dialog->showSaving();
        if (train.state() == TrainState::Checking)
            train.skipProbe();
        else
            train.stop();
    });
    dialog->open();
}

void MainWindow::leave()
{
    m_leaveWhenStopped = false;
    if (m_closeDialog)
        m_closeDialog->accept();
    m_closeDialog = nullptr;
    // After the signal that brought us here has reached everyone.
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

} // namespace anneal::ui
