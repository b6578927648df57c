#include "ui/pages/file_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace anneal::ui {

namespace {

/// "json", "jsonl" of "Data sets (*.json *.jsonl)".
QStringList endingsOf(const QString& kind)
{
    static const QRegularExpression ending(QStringLiteral(R"(\*\.(\w+))"));
    QStringList endings;
    for (auto found = ending.globalMatch(kind); found.hasNext();)
        endings << found.next().captured(1);
    return endings;
}

/// A name without an ending gets the kind's, and one with another kind's ending changes it. What
/// else stands behind a dot belongs to the name ("qwen2.5-0.5b").
void takeEnding(QFileDialog& dialog, const QString& kind)
{
    const QStringList endings = endingsOf(kind);
    if (endings.isEmpty())
        return;
    dialog.setDefaultSuffix(endings.front()); // so that the dialog asks before it is written over
    const auto chosen = dialog.selectedFiles();
    if (chosen.isEmpty() || QFileInfo(chosen.front()).isDir())
        return;
    const QFileInfo file(chosen.front());
    if (endings.contains(file.suffix(), Qt::CaseInsensitive))
        return;
    const auto kinds = dialog.nameFilters();
    const bool isKnown = std::any_of(kinds.begin(), kinds.end(), [&](const QString& other) {
        return endingsOf(other).contains(file.suffix(), Qt::CaseInsensitive);
    });
    dialog.selectFile((isKnown ? file.completeBaseName() : file.fileName()) + QLatin1Char('.') +
                      endings.front());
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
        if (const QStringList endings = endingsOf(filter); !endings.isEmpty())
            dialog->setDefaultSuffix(endings.front());
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
