#pragma once

#include <QStringList>

class QMimeData;

namespace anneal::ui {

/// What a file or folder is to the program, by its ending, or by the config.json inside.
enum class PathKind { Model, Data, RunFile, Unknown };
[[nodiscard]] PathKind kindOf(const QString& path);

/// Those of this computer among what is dragged.
[[nodiscard]] QStringList localFiles(const QMimeData& data);

} // namespace anneal::ui
