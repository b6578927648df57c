#include "ui/shell/training_notices.h"

#include "ui/settings/preferences.h"

#include <QFileInfo>
#include <QWidget>

namespace anneal::ui {

TrainingNotices::TrainingNotices(TrainBridge& train, Preferences& preferences, QWidget& window,
                                 Show show)
    : QObject(&window)
    , m_train(train)
    , m_preferences(preferences)
    , m_window(window)
    , m_show(std::move(show))
{
    connect(&train, &TrainBridge::stateChanged, this, &TrainingNotices::stateChanged);
}

void TrainingNotices::stateChanged(TrainState state)
{
    const bool failed = state == TrainState::Failed;
    if ((state != TrainState::Finished && !failed) || !m_preferences.notices() ||
        (m_window.isVisible() && m_window.isActiveWindow()))
        return;
    const QString name =
        QFileInfo(QString::fromStdString(m_train.config().train().outputDir)).fileName();
    m_show(failed ? tr("Training stopped with a problem") : tr("Training finished"),
           tr("%1: click to see the result.").arg(name));
}

} // namespace anneal::ui
