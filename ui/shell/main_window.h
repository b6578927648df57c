#pragma once

#include "ui/pages/studio_context.h"

#include <QMainWindow>
#include <QPointer>

#include <map>

class QStackedWidget;

namespace anneal::ui {

class CloseDialog;
class KeepAwake;
class ModelBar;
class NavBar;
class TaskbarProgress;
class Tray;

/// The window: navigation, model bar and the pages, each made when it is first opened. Holds no
/// state of the work; asks before closing would lose some.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    using Page = StudioContext::Page;
    explicit MainWindow(StudioContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(Page page);
    [[nodiscard]] QWidget* page(Page page); ///< made on the first call
    /// A model, a data set or a run file, as dropped on the window or given on the command line.
    /// False when it is none of them.
    bool openPath(const QString& path);
    void restoreState();
    void startTour(); ///< on the Train page, over the window
    /// Starts the tour when the form of the Train page is shown for the first time ever.
    void offerTour();
    [[nodiscard]] NavBar& navigation() { return *m_nav; }
    [[nodiscard]] ModelBar& modelBar() { return *m_bar; }

protected:
    void closeEvent(QCloseEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

private:
    void addShortcuts();
    void showPage(Page page);
    void focusNextArea(int step);
    void explainFocused();
    void trainingChanged();
    [[nodiscard]] bool evaluating() const;
    [[nodiscard]] bool serving() const;
    void askBeforeClosing();
    void goToTray();
    void showProgress(); ///< of the training, in the task bar
    void comeForward();
    void leave();

    StudioContext& m_context;
    NavBar* m_nav;
    ModelBar* m_bar;
    QStackedWidget* m_stack;
    std::map<Page, QWidget*> m_pages;
    QPointer<CloseDialog> m_closeDialog;
    QPointer<QWidget> m_tour;
    KeepAwake* m_awake;
    Tray* m_tray = nullptr;
    TaskbarProgress* m_taskbar;
    bool m_leaveWhenStopped = false;
};

} // namespace anneal::ui
