#include "ui/shell/opened_path.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace anneal::ui {

PathKind kindOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QDir(path).exists(QStringLiteral("config.json")) ? PathKind::Model
                                                                : PathKind::Unknown;
    const QString ending = info.suffix().toLower();
    if (!info.isFile())
        return PathKind::Unknown;
    if (ending == QLatin1String("gguf"))
        return PathKind::Model;
    for (const char* type : {"json", "jsonl", "csv", "txt", "parquet", "arrow"}) {
        if (ending == QLatin1String(type))
            return PathKind::Data;
    }
    if (ending == QLatin1String("yaml") || ending == QLatin1String("yml"))
        return PathKind::RunFile;
    return PathKind::Unknown;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace anneal::ui
