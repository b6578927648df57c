#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/runs_parts.h"
#include "ui/pages/train/page_parts.h"

#include <QAction>
#include <QKeySequence>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <numeric>

// The texts of the Runs page in the language in force.

namespace anneal::ui {

void RunsPage::Parts::showCounts()
{
    const auto& all = model.runs();
    const auto bytes = std::accumulate(all.begin(), all.end(), std::uint64_t{0},
                                       [](auto sum, const auto& run) { return sum + run.bytes; });
    const int shown = filter.rowCount();
    const QString runs = RunsPage::tr("%n run(s)", nullptr, int(all.size()));
    counts->setText(shown == int(all.size())
                        ? RunsPage::tr("%1 · %2").arg(runs, byteText(bytes))
                        : RunsPage::tr("%1 of %2").arg(QLocale().toString(shown), runs));
    table->setVisible(shown > 0);
    nothingFound->setVisible(shown == 0);
}

void RunsPage::Parts::retranslate()
{
    search->setPlaceholderText(RunsPage::tr("Name, model, data set or note"));
    search->setAccessibleName(RunsPage::tr("Search the runs"));
    table->setAccessibleName(RunsPage::tr("Runs"));
    nothingFound->setText(RunsPage::tr("No run matches these words."));
    clearTicks->setText(RunsPage::tr("Clear"));
    clearTicks->setAccessibleName(RunsPage::tr("Untick all runs"));
    chatButton->setText(RunsPage::tr("Chat with it"));
    exportButton->setText(RunsPage::tr("Export"));
    setIconOnly(menuButton, QStringLiteral("ellipsis"), RunsPage::tr("More actions"));
    renameAction->setText(RunsPage::tr("Rename") + QStringLiteral("\tF2"));
    folderAction->setText(RunsPage::tr("Open the folder"));
    deleteAction->setText(RunsPage::tr("Delete") + QLatin1Char('\t') +
                          QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    empty->setContent(Tone::Accent, QStringLiteral("history"), RunsPage::tr("No runs yet"),
                      RunsPage::tr("Every training leaves a run here, with its curve, its settings "
                                   "and its checkpoints. Start the first one on the Train page."));
    empty->clearButtons();
    emptyButton =
        empty->addButton(RunsPage::tr("Go to Train"), QStringLiteral("graduation-cap"), true);
    emptyButton->setObjectName(QStringLiteral("runsGoToTrainButton"));
    QObject::connect(emptyButton, &QAbstractButton::clicked, &page,
                     [this] { context.open(StudioContext::Page::Train); });
    showCounts();
    showActions();
}

} // namespace anneal::ui
