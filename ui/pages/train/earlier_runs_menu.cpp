#include "ui/pages/train/earlier_runs_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace anneal::ui {

EarlierRunsMenu::EarlierRunsMenu(QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("earlierRunsMenu"));
    connect(this, &QMenu::triggered, this, [this] { Q_EMIT tickedChanged(ticked()); });
}

void EarlierRunsMenu::setRuns(const QVector<Run>& runs, const QStringList& ticked)
{
    clear();
    for (const Run& run : runs) {
        // An & would be taken for a key.
        QAction* action =
            addAction(QString(run.title).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(ticked.contains(run.id));
        action->setData(run.id);
    }
}

QStringList EarlierRunsMenu::ticked() const
{
    QStringList ids;
    for (const QAction* action : actions())
        if (action->isChecked())
            ids.append(action->data().toString());
    return ids;
}

bool EarlierRunsMenu::tick(QAction* action)
{
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void EarlierRunsMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void EarlierRunsMenu::keyPressEvent(QKeyEvent* event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                       event->key() == Qt::Key_Enter;
    if (!ticks || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace anneal::ui
