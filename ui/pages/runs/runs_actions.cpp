#include "core/base/system_error.h"
#include "core/base/utf8.h"
#include "core/runs/run_folder.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/runs/run_notes.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/runs_parts.h"
#include "ui/pages/train/page_parts.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <filesystem>

// What the buttons and keys of the Runs page do, and what they say.

namespace anneal::ui {

namespace {

bool unfinished(const runs::RunEntry& run)
{
    return run.state == runs::RunState::Stopped || run.state == runs::RunState::Failed;
}

std::filesystem::path toPath(const QString& path)
{
    return pathFromUtf8(path.toStdString());
}

} // namespace

const runs::RunEntry* RunsPage::Parts::current() const
{
    return model.run(filter.mapToSource(table->currentIndex()));
}

QString RunsPage::Parts::usable() const
{
    if (const auto* checkpoint = model.checkpoint(filter.mapToSource(table->currentIndex())))
        return RunModel::pathText(checkpoint->path);
    const auto* run = current();
    if (!run)
        return {};
    if (sample || runs::weightsIn(run->path) != runs::WeightsKind::None)
        return RunModel::pathText(run->path);
    return run->checkpoints.empty() ? QString() : RunModel::pathText(run->checkpoints.front().path);
}

void RunsPage::Parts::showActions()
{
    const auto* run = current();
    const bool comparing = model.ticked().size() >= 2;
    const QString weights = usable();
    const bool resumes = run && unfinished(*run);
    chosen->setVisible(!model.ticked().isEmpty());
    clearTicks->setVisible(!model.ticked().isEmpty());
    chosen->setText(comparing
                        ? RunsPage::tr("Comparing %n run(s)", nullptr, int(model.ticked().size()))
                        : RunsPage::tr("Tick one more to compare"));
    goOnButton->setText(resumes ? RunsPage::tr("Resume") : RunsPage::tr("Train more"));
    goOnButton->setEnabled(run && run->state != runs::RunState::Running);
    setButtonKind(goOnButton, resumes ? "primary" : "");
    setButtonIcon(goOnButton, resumes ? QStringLiteral("play") : QStringLiteral("step-forward"));
    setButtonKind(chatButton, resumes ? "" : "primary");
    setButtonIcon(chatButton, QStringLiteral("message-circle"));
    chatButton->setEnabled(!weights.isEmpty());
    exportButton->setEnabled(!weights.isEmpty());
    for (auto* button : {goOnButton, exportButton, chatButton, menuButton})
        button->setVisible(!comparing);
    for (auto* action : {renameAction, folderAction, deleteAction})
        action->setEnabled(run != nullptr);
}

void RunsPage::Parts::open()
{
    const auto* run = current();
    if (run && unfinished(*run) && !model.checkpoint(filter.mapToSource(table->currentIndex())))
        goOn();
    else
        chat();
}

void RunsPage::Parts::chat()
{
    if (const QString path = usable(); !path.isEmpty())
        context.open(StudioContext::Page::Chat, path);
}

void RunsPage::Parts::exportIt()
{
    if (const QString path = usable(); !path.isEmpty())
        context.open(StudioContext::Page::Export, path);
}

void RunsPage::Parts::goOn()
{
    const auto* run = current();
    if (!run || run->state == runs::RunState::Running)
        return;
    const QString path = RunModel::pathText(run->path);
    if (unfinished(*run))
        Q_EMIT page.resumeRequested(path);
    else
        Q_EMIT page.trainMoreRequested(path);
}

void RunsPage::Parts::openFolder()
{
    if (const auto* run = current())
        QDesktopServices::openUrl(QUrl::fromLocalFile(RunModel::pathText(run->path)));
}

void RunsPage::Parts::tell(Tone tone, const QString& title, const QString& text)
{
    notice->ask(tone, title, text,
                {{RunsPage::tr("Close"), QStringLiteral("noticeCloseButton"),
                  [this] { table->setFocus(); }}});
}

void RunsPage::Parts::beginRename()
{
    const auto* run = current();
    if (!run)
        return;
    const QString name = QString::fromStdString(run->name);
    if (runs::isRunning(run->path)) {
        tell(Tone::Warning, RunsPage::tr("%1 is being trained").arg(name),
             RunsPage::tr("It can be renamed when it has ended."));
        return;
    }
    notice->close();
    table->choose(RunModel::pathText(run->path)); // not its checkpoint
    table->edit(table->currentIndex().siblingAtColumn(RunModel::Name));
}

void RunsPage::Parts::rename(const QString& path, const QString& name)
{
    details->notes()->save();
    const auto renamed = runs::renameRun(toPath(path), name.toStdString());
    if (renamed) {
        const QString now = RunModel::pathText(*renamed);
        details->notes()->folderRenamed(path, now);
        QStringList ticked = model.ticked();
        std::replace(ticked.begin(), ticked.end(), path, now);
        model.setTicked(ticked);
        wanted = now;
        context.refreshRunsInBackground();
        return;
    }
    const QString before = QFileInfo(path).fileName();
    switch (runs::renameProblem(toPath(path), name.toStdString())) {
    case runs::RenameProblem::Running:
        tell(Tone::Warning, RunsPage::tr("%1 is being trained").arg(before),
             RunsPage::tr("It can be renamed when it has ended."));
        break;
    case runs::RenameProblem::Taken:
        tell(Tone::Warning, RunsPage::tr("There is a %1 already").arg(name),
             RunsPage::tr("%1 keeps its name. Choose another one.").arg(before));
        break;
    case runs::RenameProblem::NotAName:
        tell(Tone::Warning, RunsPage::tr("A folder can't have that name"),
             RunsPage::tr("A name can't be empty, begin with a dot, or hold / \\ : * ? \" < > |."));
        break;
    case runs::RenameProblem::None: {
        const ErrorText error = describe(renamed.error());
        tell(Tone::Bad, error.title, error.text);
    }
    }
}

void RunsPage::Parts::askDelete()
{
    const auto* run = current();
    if (!run)
        return;
    const QString path = RunModel::pathText(run->path), name = QString::fromStdString(run->name);
    if (runs::isRunning(run->path)) {
        tell(Tone::Warning, RunsPage::tr("%1 is being trained").arg(name),
             RunsPage::tr("Stop it first; then it can be deleted."));
        return;
    }
    notice->ask(Tone::Warning, RunsPage::tr("Delete %1?").arg(name),
                RunsPage::tr("Its %1, with %n checkpoint(s), go to the trash.", nullptr,
                             int(run->checkpoints.size()))
                    .arg(byteText(run->bytes)),
                {{RunsPage::tr("Cancel"), QStringLiteral("cancelDeleteButton"),
                  [this] { table->setFocus(); }},
                 {RunsPage::tr("Delete"), QStringLiteral("confirmDeleteButton"),
                  [this, path] { deleteRun(path); }, true}});
    if (auto* confirm = notice->findChild<QPushButton*>(QStringLiteral("confirmDeleteButton")))
        confirm->setFocus(Qt::TabFocusReason);
}

void RunsPage::Parts::deleteRun(const QString& path)
{
    if (runs::isRunning(toPath(path))) { // begun since it was asked
        askDelete();
        return;
    }
    details->notes()->save();
    const auto trashed = moveRunToTrash(path);
    if (!trashed) {
        askDeleteForGood(path);
        return;
    }
    details->notes()->forget();
    context.refreshRunsInBackground();
    std::vector<NoticeBar::Answer> answers;
    if (!trashed->inTrash.isEmpty())
        answers.push_back({RunsPage::tr("Undo"), QStringLiteral("undoDeleteButton"),
                           [this, run = *trashed] { undoDelete(run); }});
    answers.push_back({RunsPage::tr("Close"), QStringLiteral("noticeCloseButton"),
                       [this] { table->setFocus(); }});
    notice->ask(Tone::Neutral, RunsPage::tr("%1 is in the trash").arg(trashed->name),
                RunsPage::tr("The system's trash keeps it until it is emptied."),
                std::move(answers));
    table->setFocus();
}

void RunsPage::Parts::askDeleteForGood(const QString& path)
{
    notice->ask(
        Tone::Bad, RunsPage::tr("This place has no trash"),
        RunsPage::tr("%1 can only be deleted for good.").arg(QFileInfo(path).fileName()),
        {{RunsPage::tr("Keep it"), QStringLiteral("cancelDeleteButton"),
          [this] { table->setFocus(); }, true},
         {RunsPage::tr("Delete for good"), QStringLiteral("deleteForGoodButton"), [this, path] {
              details->notes()->forget();
              std::error_code error;
              std::filesystem::remove_all(toPath(path), error);
              if (error)
                  tell(Tone::Bad, RunsPage::tr("Not everything could be deleted"),
                       describe(systemError("Could not delete", toPath(path), error)).text);
              context.refreshRunsInBackground();
          }}});
}

void RunsPage::Parts::undoDelete(const TrashedRun& run)
{
    if (!restoreRun(run)) {
        tell(Tone::Bad, RunsPage::tr("%1 could not be put back").arg(run.name),
             RunsPage::tr("Its place is taken, or the trash was emptied."));
        return;
    }
    wanted = run.folder;
    context.refreshRunsInBackground();
    table->setFocus();
}

} // namespace anneal::ui
