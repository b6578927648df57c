#include "ui/pages/runs/run_trash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anneal::ui {

std::optional<TrashedRun> moveRunToTrash(const QString& folder)
{
    TrashedRun run{QFileInfo(folder).fileName(), folder, {}};
    if (!QFile::moveToTrash(folder, &run.inTrash))
        return std::nullopt;
    return run;
}

bool restoreRun(const TrashedRun& run)
{
    if (run.inTrash.isEmpty() || QFileInfo::exists(run.folder) ||
        !QDir().rename(run.inTrash, run.folder))
        return false;
    // What the desktop keeps about it (freedesktop.org's trash: files/NAME and
    // info/NAME.trashinfo).
    const QFileInfo trashed(run.inTrash);
    QDir trash = trashed.dir();
    if (trash.cdUp())
        QFile::remove(trash.filePath(QStringLiteral("info/%1.trashinfo").arg(trashed.fileName())));
    return true;
}

} // namespace anneal::ui
