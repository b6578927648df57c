#pragma once

#include "core/config/run_config.h"
#include "ui/widgets/basics.h"

class QListView;
class QPushButton;

namespace anneal::ui {

class RunQueue;

/// The runs that wait, in their order: drag a row or press Alt+Up and Alt+Down to move it, Delete
/// to take it out. Hidden while nothing waits.
class QueueCard final : public Card {
    Q_OBJECT
public:
    explicit QueueCard(RunQueue& queue, QWidget* parent = nullptr);

    void showQueue(RunQueue& queue); ///< another queue from now on
    /// Whether the first of them could start: nothing else is being trained.
    void setCanStart(bool canStart);

Q_SIGNALS:
    void startRequested();
    /// A run was taken out; it stood at `row`.
    void removed(int row, const anneal::config::RunConfig& run);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRuns();
    void retranslate();
    void removeCurrent();
    void moveCurrent(int by);

    RunQueue* m_queue;
    QListView* m_list;
    QPushButton *m_start, *m_remove;
    QLabel* m_hint;
    bool m_canStart = true;
};

} // namespace anneal::ui
