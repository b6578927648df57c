#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/file_dialogs.h"
#include "ui/pages/models/download_item.h"
#include "ui/pages/models/model_table.h"
#include "ui/pages/models/models_parts.h"
#include "ui/pages/train/page_parts.h"
#include "ui/settings/preferences.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>
#include <QUrl>

// What the Models page does.

namespace anneal::ui {

namespace {

std::vector<LocalModel> measured(std::vector<LocalModel> models)
{
    for (auto& model : models) {
        model.place = hub::placeOf(model.entry.path);
        model.diskBytes = hub::diskBytesOf(model.entry.path);
    }
    return models;
}

} // namespace

void ModelsPage::Parts::readModels()
{
    if (sample)
        return;
    std::vector<LocalModel> models;
    for (const auto& entry : context.models())
        models.push_back({entry, hub::Place::Elsewhere, 0, context.lastUse(entry)});
    readJob.run([models](jobs::JobContext&) { return measured(models); },
                [this](std::vector<LocalModel> read_) { takeModels(std::move(read_)); });
    fitJob.run(
        [](jobs::JobContext&) {
            const auto machine = machineInfo();
            std::vector<studio::ModelFit> fits;
            for (const auto& recommended : hub::recommendedModels())
                fits.push_back(studio::fitOf(recommended.config, machine));
            return fits;
        },
        [this](const std::vector<studio::ModelFit>& fits) {
            for (qsizetype i = 0; i < cards.size(); ++i)
                cards[i]->setFit(fits[std::size_t(i)]);
        });
}

void ModelsPage::Parts::takeModels(std::vector<LocalModel> models)
{
    const QString before = wanted.isEmpty() ? table->currentPath() : wanted;
    model.setModels(std::move(models));
    read = true;
    table->choose(before);
    if (table->currentPath() == wanted)
        wanted.clear();
    if (!table->currentIndex().isValid() && sorted.rowCount() > 0)
        table->setCurrentIndex(sorted.index(0, 0));
    showList();
    showCards();
}

void ModelsPage::Parts::showList()
{
    const auto count = int(model.models().size());
    stack->setCurrentIndex(count > 0 ? 1 : 0);
    // Nothing is said before the folders were read.
    emptyText->setText(
        read ? ModelsPage::tr("No model on this PC yet.\nDownload one at the left, or "
                              "add a GGUF file or a model folder of yours.")
             : QString());
    counts->setText(ModelsPage::tr("%n model(s) on this PC", nullptr, count));
    const auto free = sample ? 212'000'000'000U : freeDiskBytes(modelsFolder());
    diskTotal->setText(count == 0 ? QString()
                                  : ModelsPage::tr("%1 on disk · %2 free")
                                        .arg(byteText(model.diskBytes()), byteText(free)));
    showButtons();
}

void ModelsPage::Parts::showButtons()
{
    const bool typed = !nameEdit->text().trimmed().isEmpty();
    setButtonKind(downloadButton, typed || model.models().empty() ? "primary" : "");
    setButtonKind(useButton, typed ? "" : "primary");
    const auto* chosen = current();
    useButton->setEnabled(chosen && !chosen->entry.problem);
    folderButton->setEnabled(chosen);
    deleteButton->setEnabled(chosen);
    const bool own = chosen && chosen->place == hub::Place::Elsewhere;
    deleteButton->setText(own ? ModelsPage::tr("Off the list") : ModelsPage::tr("Delete…"));
    setButtonIcon(deleteButton, own ? QStringLiteral("x") : QStringLiteral("trash-2"));
}

void ModelsPage::Parts::connectItem(DownloadItem* item, int id)
{
    QObject::connect(item, &DownloadItem::pauseRequested, &page, [this, id] { bridge.pause(id); });
    QObject::connect(item, &DownloadItem::resumeRequested, &page,
                     [this, id] { bridge.resume(id); });
    QObject::connect(item, &DownloadItem::cancelRequested, &page,
                     [this, id] { bridge.cancel(id); });
    QObject::connect(item, &DownloadItem::fileChosen, &page,
                     [this, id](const QString& file) { chooseFile(id, file); });
    QObject::connect(item, &DownloadItem::useRequested, &page, [this, id] {
        if (const auto* row = bridge.row(id))
            use(QString::fromStdString(toUtf8(row->path)));
    });
}

void ModelsPage::Parts::showDownloads()
{
    if (sample)
        return;
    for (auto item = items.begin(); item != items.end();) {
        if (bridge.row(item.key())) {
            ++item;
            continue;
        }
        item.value()->hide();
        item.value()->deleteLater(); // it may be the one that was clicked
        item = items.erase(item);
    }
    for (const auto& row : bridge.rows()) {
        auto*& item = items[row.id];
        if (!item) {
            item = new DownloadItem(downloadsCard);
            downloadsCard->body()->addWidget(item);
            connectItem(item, row.id);
        }
        item->show(row);
    }
    downloadsCard->setVisible(!items.isEmpty());
}

void ModelsPage::Parts::showProgress(int id)
{
    if (const auto* row = bridge.row(id); row && items.contains(id))
        items[id]->show(*row);
}

void ModelsPage::Parts::showCards()
{
    for (auto* card : cards) {
        const auto& recommended = card->model();
        const auto is = [&](const std::string& name) {
            return name == recommended.id || name == recommended.modelScope;
        };
        auto state = RecommendedCard::State::Away;
        for (const auto& local : model.models())
            if (is(local.entry.name) && !local.entry.problem)
                state = RecommendedCard::State::Here;
        for (const auto& row : bridge.rows())
            if (is(row.name.text()) && (row.active() || row.state == DownloadState::Waiting))
                state = RecommendedCard::State::Coming;
        card->setState(state);
    }
}

void ModelsPage::Parts::showOffline()
{
    const bool setting = context.preferences().offline();
    const bool offline = setting || hub::hubOptions().offline;
    if (!offline) {
        offlineNotice->close();
        return;
    }
    std::vector<NoticeBar::Answer> answers;
    if (setting)
        answers.push_back({ModelsPage::tr("Switch it off"),
                           QStringLiteral("switchOfflineOffButton"),
                           [this] { context.preferences().setOffline(false); }});
    offlineNotice->ask(
        Tone::Warning, ModelsPage::tr("Offline mode is on"),
        setting ? ModelsPage::tr("Nothing is downloaded; models on this PC work as always.")
                : ModelsPage::tr("HF_HUB_OFFLINE is set for this program: nothing is downloaded."),
        std::move(answers));
}

hub::Source ModelsPage::Parts::source() const
{
    return context.preferences().hubSource() == QLatin1String("modelscope")
               ? hub::Source::ModelScope
               : hub::Source::HuggingFace;
}

void ModelsPage::Parts::download()
{
    const auto name = hub::parseRepoName(nameEdit->text().toStdString(), source());
    if (!name) {
        const auto text = describe(name.error());
        tell(Tone::Warning, text.title, text.text);
        nameEdit->setFocus();
        return;
    }
    notice->close();
    bridge.add(*name);
    nameEdit->clear();
}

void ModelsPage::Parts::downloadRecommended(const hub::RecommendedModel& recommended)
{
    notice->close();
    bridge.add(recommended.name(source()));
}

void ModelsPage::Parts::chooseFile(int id, const QString& file)
{
    const auto* row = bridge.row(id);
    if (!row || file.isEmpty())
        return;
    auto name = row->name;
    name.file = file.toStdString();
    bridge.dismiss(id);
    bridge.add(name);
}

const LocalModel* ModelsPage::Parts::current() const
{
    return model.model(sorted.mapToSource(table->currentIndex()));
}

void ModelsPage::Parts::use(const QString& path)
{
    if (path.isEmpty())
        return;
    context.setModel(path);
    context.open(StudioContext::Page::Train); // where the model bar shows it
}

void ModelsPage::Parts::openFolder()
{
    const auto* chosen = current();
    if (!chosen)
        return;
    const QFileInfo info(chosen->path());
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(info.isDir() ? info.filePath() : info.absolutePath()));
}

void ModelsPage::Parts::addFile()
{
    askForFile(&page, FileQuestion::OpenFile, ModelsPage::tr("Add a model file"), {},
               ModelsPage::tr("GGUF models (*.gguf)"), [this](const QString& path) {
                   wanted = path;
                   context.setModel(path);
               });
}

void ModelsPage::Parts::addFolder()
{
    askForFile(&page, FileQuestion::Folder, ModelsPage::tr("Add a model folder"), {}, {},
               [this](const QString& path) {
                   wanted = path;
                   context.setModel(path);
               });
}

void ModelsPage::Parts::tell(Tone tone, const QString& title, const QString& text)
{
    notice->ask(tone, title, text,
                {{ModelsPage::tr("Close"), QStringLiteral("noticeCloseButton"), [] {}}});
}

void ModelsPage::Parts::askDelete()
{
    const auto* chosen = current();
    if (!chosen)
        return;
    const QString path = chosen->path(), name = QString::fromStdString(chosen->entry.name);
    if (chosen->place == hub::Place::Elsewhere) {
        context.forgetModel(path);
        tell(Tone::Neutral, ModelsPage::tr("%1 is off the list").arg(name),
             ModelsPage::tr("Its files lie in a folder of yours and were not touched."));
        return;
    }
    const auto* inUse = context.modelEntry();
    if (context.train().active() && inUse && inUse->path == chosen->entry.path) {
        tell(Tone::Warning, ModelsPage::tr("%1 is being trained").arg(name),
             ModelsPage::tr("Stop the training first; then it can be deleted."));
        return;
    }
    notice->ask(
        Tone::Warning, ModelsPage::tr("Delete %1 for good?").arg(name),
        chosen->place == hub::Place::HubCache
            ? ModelsPage::tr("%1 become free. Other programs that share the downloads lose it too; "
                             "runs and adapters stay, but need it to answer.")
                  .arg(byteText(chosen->diskBytes))
            : ModelsPage::tr("%1 become free. Runs and adapters stay, but need it to answer.")
                  .arg(byteText(chosen->diskBytes)),
        {{ModelsPage::tr("Cancel"), QStringLiteral("cancelDeleteButton"),
          [this] { table->setFocus(); }},
         {ModelsPage::tr("Delete for good"), QStringLiteral("confirmDeleteButton"),
          [this, path] { deleteModel(path); }}});
    if (auto* confirm = notice->findChild<QPushButton*>(QStringLiteral("confirmDeleteButton")))
        setButtonKind(confirm, "danger");
    if (auto* cancel = notice->findChild<QPushButton*>(QStringLiteral("cancelDeleteButton")))
        cancel->setFocus(Qt::TabFocusReason);
}

void ModelsPage::Parts::deleteModel(const QString& path)
{
    deleteJob.run([path = pathFromUtf8(path.toStdString())](
                      jobs::JobContext&) { return hub::deleteModel(path); },
                  [this](const Result<std::uint64_t>& freed) {
                      if (freed) {
                          tell(Tone::Good, ModelsPage::tr("Deleted"),
                               ModelsPage::tr("%1 are free again.").arg(byteText(*freed)));
                      } else {
                          const auto text = describe(freed.error());
                          tell(Tone::Bad, text.title, text.text);
                      }
                      context.refreshInBackground();
                      table->setFocus();
                  });
}

} // namespace anneal::ui
