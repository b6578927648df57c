#pragma once

#include "core/runs/run_details.h"
#include "ui/bridge/latest_job.h"
#include "ui/models/run_filter.h"
#include "ui/models/run_model.h"
#include "ui/pages/runs/run_compare_panel.h"
#include "ui/pages/runs/run_details_panel.h"
#include "ui/pages/runs/run_trash.h"
#include "ui/pages/runs_page.h"
#include "ui/pages/studio_context.h"

#include <QTimer>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace anneal::ui {

class NoticeBar;
class QueueCard;
class RunTable;

/// The controls of the Runs page and what they do to each other.
struct RunsPage::Parts {
    Parts(RunsPage& page, StudioContext& context);

    void build();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildEmpty();
    void connectControls();
    void addShortcuts();
    void retranslate();
    void arrange();
    void followTraining(); ///< looks again every few seconds while one goes on and is shown

    void takeRuns();
    void showList(); ///< the list or the way to a first run
    void showCounts();
    void showActions();
    void readDetails(); ///< of the selected run or the ticked ones, in the background
    void showDetails(const std::vector<runs::RunEntry>& entries,
                     std::vector<runs::RunDetails> read);

    [[nodiscard]] const runs::RunEntry* current() const; ///< the run of the selected row
    [[nodiscard]] QString usable() const; ///< path of its weights: run or checkpoint, "" = none
    void open();                          ///< Enter: chat with it, or go on with it
    void chat();
    void exportIt();
    void goOn();
    void openFolder();
    void beginRename();
    void rename(const QString& path, const QString& name);
    void askDelete();
    void deleteRun(const QString& path);
    void askDeleteForGood(const QString& path);
    void undoDelete(const TrashedRun& run);
    void tell(Tone tone, const QString& title, const QString& text);

    void showSample(const QString& state);

    RunsPage& page;
    StudioContext& context;
    RunModel model;
    RunFilter filter;
    LatestJob<std::vector<runs::RunDetails>> detailsJob;
    QTimer trainingTimer;
    QString wanted; ///< to select as soon as it is in the list
    std::unique_ptr<RunQueue> sampleQueue;
    bool sample = false;

    QStackedWidget *stack = nullptr, *lower = nullptr;
    MessageCard* empty = nullptr;
    QAbstractButton* emptyButton = nullptr;
    NoticeBar* notice = nullptr;
    QueueCard* queue = nullptr;
    Card* listCard = nullptr;
    QLineEdit* search = nullptr;
    QLabel *counts = nullptr, *chosen = nullptr, *nothingFound = nullptr;
    QPushButton *clearTicks = nullptr, *chatButton = nullptr, *goOnButton = nullptr,
                *exportButton = nullptr, *menuButton = nullptr;
    QMenu* menu = nullptr;
    QAction *renameAction = nullptr, *folderAction = nullptr, *deleteAction = nullptr;
    RunTable* table = nullptr;
    QSplitter* splitter = nullptr;
    RunDetailsPanel* details = nullptr;
    RunComparePanel* compare = nullptr;
};

} // namespace anneal::ui
