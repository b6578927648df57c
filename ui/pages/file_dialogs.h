#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace anneal::ui {

/// File choosers that do not block: `chosen` is called on the GUI thread when the user accepts. The
/// dialog is a child of `parent` with the objectName "fileDialog".
enum class FileQuestion { OpenFile, SaveFile, Folder };
void askForFile(QWidget* parent, FileQuestion question, const QString& title, const QString& start,
                const QString& filter, std::function<void(const QString& path)> chosen);

} // namespace anneal::ui
