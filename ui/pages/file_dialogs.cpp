#include "ui/pages/file_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace anneal::ui {

namespace {

void takeEnding(QFileDialog& dialog, const QString& kind)
{
    static const QRegularExpression ending(QStringLiteral(R"(\*\.(\w+)\)$)")); // of a single one
    const auto found = ending.match(kind);
    const auto chosen = dialog.selectedFiles();
    if (!found.hasMatch() || chosen.isEmpty() || QFileInfo(chosen.front()).isDir())
        return;
    const QFileInfo file(chosen.front());
    dialog.selectFile(QStringLiteral("%1.%2").arg(file.completeBaseName(), found.captured(1)));
}

} // namespace

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
        // The name's ending says what is written, so it follows the chosen kind.
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString& kind) { takeEnding(*dialog, kind); });
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
