#pragma once

#include "ui/bridge/train_bridge.h"

#include <QObject>

#include <functional>

class QWidget;

namespace anneal::ui {

class Preferences;

/// Tells that a training has ended while the user looks elsewhere: the window is hidden or not the
/// active one, and the preferences want it. What the user stopped is no news.
class TrainingNotices final : public QObject {
    Q_OBJECT
public:
    using Show = std::function<void(const QString& title, const QString& text)>;
    TrainingNotices(TrainBridge& train, Preferences& preferences, QWidget& window, Show show);

    void stateChanged(TrainState state);

private:
    TrainBridge& m_train;
    Preferences& m_preferences;
    QWidget& m_window;
    Show m_show;
};

} // namespace anneal::ui
