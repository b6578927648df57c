#include "ui/pages/file_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace anneal::ui {

void askForFile(QWidget* parent, FileQuestion question, const QString& title, const QString& start,
                const QString& filter, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (QFileInfo info(start); info.isDir()) {
        dialog->setDirectory(start);
    } else if (!start.isEmpty()) {
        dialog->setDirectory(info.absolutePath());
        if (question == FileQuestion::SaveFile)
            dialog->selectFile(info.fileName());
    }
    switch (question) {
    case FileQuestion::OpenFile:
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilter(filter);
        break;
    case FileQuestion::SaveFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(filter);
        break;
    case FileQuestion::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

} // namespace anneal::ui
