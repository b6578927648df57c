#include "ui/pages/train/run_name.h"

#include <QDir>
#include <QFileInfo>

namespace anneal::ui {

QString freeRunName(const QString& parent, const QString& stem,
                    const std::function<bool(const QString& folder)>& taken)
{
    const QDir runs(parent);
    for (int i = 1;; ++i) {
        const QString name = QStringLiteral("%1-%2").arg(stem).arg(i);
        const QString folder = runs.filePath(name);
        if (!QFileInfo::exists(folder) && !taken(folder))
            return name;
    }
}

} // namespace anneal::ui
