#pragma once

#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace anneal::ui {

class TrainBridge;

/// Keeps a training going without a window: an icon with the time left, and how it ended.
class Tray final : public QObject {
    Q_OBJECT
public:
    Tray(TrainBridge& train, QWidget& window);
    ~Tray() override;
    [[nodiscard]] static bool available();
    void takeOver(); ///< hides the window
    void giveBack(); ///< shows it again

private:
    void refresh();
    void trainingEnded();
    TrainBridge& m_train;
    QWidget& m_window;
    QSystemTrayIcon* m_icon;
    QMenu* m_menu;
};

} // namespace anneal::ui
