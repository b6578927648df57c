#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "ui/pages/evaluate/evaluate_parts.h"
#include "ui/pages/evaluate/evaluate_result.h"
#include "ui/pages/evaluate/evaluate_stage.h"
#include "ui/pages/file_dialogs.h"
#include "ui/pages/train/page_parts.h"
#include "ui/settings/preferences.h"

#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

// Files and folders that the Evaluate page opens and writes: earlier evaluations among them.

namespace anneal::ui {

namespace {

const QString kParentKey = QStringLiteral("evaluate/parent");
const QString kDataFolderKey = QStringLiteral("evaluate/dataFolder");
const QString kDataKey = QStringLiteral("evaluate/dataFile");

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

std::filesystem::path toPath(const QString& text)
{
    return pathFromUtf8(text.toStdString());
}

bool samePlace(const QString& a, const QString& b)
{
    std::error_code ignored;
    return a == b || std::filesystem::equivalent(toPath(a), toPath(b), ignored);
}

QString earlierDetail(const eval::Evaluation& evaluation)
{
    QStringList parts;
    const auto& figures = evaluation.figures;
    if (figures.loss)
        parts << EvaluatePage::tr("loss %1").arg(lossText(*figures.loss));
    if (figures.rougeL)
        parts << QStringLiteral("ROUGE-L %1").arg(QLocale().toString(*figures.rougeL, 'f', 1));
    parts << EvaluateResult::subtitle(evaluation);
    return parts.join(EvaluatePage::tr(" · "));
}

QString proposedName()
{
    return QStringLiteral("eval_") +
           QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HH-mm-ss"));
}

QString usualParent()
{
    return pathText(runsFolder().parent_path() / "evaluations");
}

} // namespace

void EvaluatePage::Parts::openModelFolder()
{
    askForFile(&page, FileQuestion::Folder, EvaluatePage::tr("Open a model or adapter folder"), {},
               {}, [this](const QString& folder) { openTarget(folder); });
}

void EvaluatePage::Parts::openDataFile()
{
    askForFile(
        &page, FileQuestion::OpenFile, EvaluatePage::tr("Open a data file"),
        context.preferences().value(kDataKey).toString(),
        EvaluatePage::tr("Data (*.json *.jsonl *.csv *.txt *.parquet *.arrow);;All files (*)"),
        [this](const QString& file) {
            context.preferences().setValue(kDataKey, file);
            if (!openedFiles.contains(file))
                openedFiles << file;
            dataChosen = true;
            refreshData();
            chooseData(file);
        });
}

QString EvaluatePage::Parts::dataFolder() const
{
    const auto own = dataFolderEdit->text().trimmed();
    return own.isEmpty() ? context.dataFolder() : QDir::cleanPath(QDir::fromNativeSeparators(own));
}

void EvaluatePage::Parts::askDataFolder()
{
    askForFile(&page, FileQuestion::Folder, EvaluatePage::tr("Open a folder of data sets"),
               dataFolder(), {}, [this](const QString& folder) {
                   dataFolderEdit->setText(QDir::toNativeSeparators(folder));
                   takeDataFolder();
               });
}

void EvaluatePage::Parts::restoreDataFolder()
{
    dataFolderEdit->setText(context.preferences().value(kDataFolderKey).toString());
}

/// The rows chosen so far may be in another folder.
void EvaluatePage::Parts::takeDataFolder()
{
    dataFolderDelay.stop();
    context.preferences().setValue(kDataFolderKey, dataFolderEdit->text().trimmed());
    refreshData();
    changed();
    readFactsAgain();
}

void EvaluatePage::Parts::openTarget(const QString& what)
{
    if (bridge.state() == EvaluateState::Running)
        return;
    for (const auto& option : options)
        if (samePlace(option.id, what)) {
            chooseModel(QString(option.id));
            return;
        }
    if (runs::isEvaluation(toPath(what))) {
        openEarlier(what);
        return;
    }
    const auto found = ModelChoices::describe(what);
    if (!found) {
        changed();
        openError = found.error();
        showState();
        return;
    }
    opened.push_back(*found);
    refreshModels();
    chooseModel(found->id);
}

void EvaluatePage::Parts::refreshEarlier()
{
    if (sample)
        return;
    std::vector<std::filesystem::path> folders{toPath(usualParent()), runsFolder()};
    if (const auto parent = context.preferences().value(kParentKey).toString(); !parent.isEmpty())
        folders.push_back(toPath(parent));
    earlierJob.run([folders](jobs::JobContext&) { return eval::listEvaluations(folders); },
                   [this](std::vector<eval::Evaluation> found) { takeEarlier(std::move(found)); });
}

void EvaluatePage::Parts::takeEarlier(std::vector<eval::Evaluation> evaluations)
{
    earlier = std::move(evaluations);
    QVector<ListPicker::Item> items;
    for (const auto& one : earlier)
        items.append({pathText(one.folder),
                      EvaluateResult::title(one),
                      earlierDetail(one),
                      QStringLiteral("gauge"),
                      0,
                      true,
                      {}});
    if (shown && std::none_of(earlier.begin(), earlier.end(),
                              [this](const auto& one) { return one.folder == shown->folder; }))
        items.append({pathText(shown->folder),
                      EvaluateResult::title(*shown),
                      earlierDetail(*shown),
                      QStringLiteral("gauge"),
                      0,
                      true,
                      {}});
    earlierPicker->setItems(items);
    earlierPicker->setPlaceholder(EvaluatePage::tr("Earlier evaluations"),
                                  earlier.empty()
                                      ? EvaluatePage::tr("none yet")
                                      : EvaluatePage::tr("%n kept", nullptr, int(earlier.size())));
    if (shown)
        showEvaluation(eval::Evaluation(*shown)); // the base model's figures may be there now
    showState();
}

void EvaluatePage::Parts::openEarlier(const QString& folder)
{
    openJob.run([path = toPath(folder)](jobs::JobContext&) { return eval::readEvaluation(path); },
                [this](const Result<eval::Evaluation>& read) {
                    bridge.reset();
                    openError.reset();
                    shown.reset();
                    if (read)
                        showEvaluation(*read);
                    else
                        openError = read.error();
                    showState();
                });
}

void EvaluatePage::Parts::askFolderOfEarlier()
{
    const auto parent = context.preferences().value(kParentKey, usualParent()).toString();
    askForFile(&page, FileQuestion::Folder, EvaluatePage::tr("Open the folder of an evaluation"),
               parent, {}, [this](const QString& folder) { openEarlier(folder); });
}

void EvaluatePage::Parts::proposeFolder()
{
    if (folderEdited)
        return;
    const auto parent = context.preferences().value(kParentKey, usualParent()).toString();
    folderEdit->setText(QDir::toNativeSeparators(QDir(parent).filePath(proposedName())));
}

void EvaluatePage::Parts::askFolder()
{
    const auto parent = context.preferences().value(kParentKey, usualParent()).toString();
    askForFile(&page, FileQuestion::Folder, EvaluatePage::tr("Folder for evaluations"), parent, {},
               [this](const QString& folder) {
                   context.preferences().setValue(kParentKey, folder);
                   folderEdited = false;
                   proposeFolder();
                   changed();
               });
}

} // namespace anneal::ui
