#include "core/base/utf8.h"
#include "core/text/chat_template.h"
#include "ui/pages/evaluate/evaluate_parts.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

// What can be chosen on the Evaluate page: model, rows, chat template.

namespace anneal::ui {

namespace {

std::filesystem::path toPath(const QString& text)
{
    return pathFromUtf8(text.toStdString());
}

QString keptBackText(double valSize)
{
    return valSize < 1 ? EvaluatePage::tr("%1 % of its data, which it has never seen")
                             .arg(QLocale().toString(valSize * 100, 'g', 3))
                       : EvaluatePage::tr("%n row(s) of its data, which it has never seen", nullptr,
                                          int(valSize));
}

} // namespace

void EvaluatePage::Parts::refreshModels()
{
    options =
        ModelChoices::list(context.models(), context.runs(), opened, QDateTime::currentDateTime());
    const auto before = modelPicker->currentId();
    modelPicker->setItems(ModelChoices::toItems(options));
    if (!ModelChoices::find(options, before)) {
        const auto* newest = ModelChoices::newest(options);
        modelPicker->setCurrent(newest ? newest->id : QString());
        readFactsAgain();
    }
    showState();
}

QString EvaluatePage::Parts::proposedTemplate(const ModelOption& option) const
{
    const auto& model = option.choice.model;
    if (!model.chatTemplate.empty())
        return QString::fromStdString(model.chatTemplate);
    const auto isBase = [&model](const catalog::ModelEntry& entry) {
        return entry.name == model.modelNameOrPath || toUtf8(entry.path) == model.modelNameOrPath;
    };
    // The model bar may have been told another one.
    if (const auto* chosen = context.modelEntry(); chosen && isBase(*chosen))
        return context.chatTemplate();
    const auto found = std::find_if(context.models().begin(), context.models().end(), isBase);
    return found == context.models().end() ? QString()
                                           : QString::fromStdString(found->proposedTemplate);
}

void EvaluatePage::Parts::refreshTemplates(const EvaluateForm& now)
{
    const auto own = now.option ? proposedTemplate(*now.option) : QString();
    if (shownTemplate == own && !templatePicker->currentId().isEmpty())
        return;
    shownTemplate = own;
    QVector<ListPicker::Item> items;
    const auto add = [&items](const QString& id, const QString& title, const QString& detail) {
        items.append({id, title, detail, QStringLiteral("message-circle"), 0, true, {}});
    };
    add(kOwnTemplateId,
        own.isEmpty() ? EvaluatePage::tr("The model's own chat template")
                      : EvaluatePage::tr("Chat template %1").arg(own),
        EvaluatePage::tr("the words that mark who speaks; belongs to the model"));
    for (const auto& chatTemplate : text::chatTemplates())
        add(QString::fromStdString(chatTemplate.name), QString::fromStdString(chatTemplate.name),
            EvaluatePage::tr("chat template"));
    templatePicker->setItems(items);
    if (templatePicker->currentId().isEmpty())
        templatePicker->setCurrent(kOwnTemplateId);
}

void EvaluatePage::Parts::refreshData()
{
    QVector<ListPicker::Item> items;
    const auto add = [&items](const QString& id, const QString& title, const QString& detail,
                              const QString& section) {
        items.append({id, title, detail, QStringLiteral("file"), 0, true, section});
    };
    const auto found = data::listDatasets(toPath(dataFolder()));
    const auto known = found.value_or(std::vector<data::DatasetEntry>{});
    const bool isOwn = !dataFolderEdit->text().trimmed().isEmpty();
    dataFolderNote->setText(
        !isOwn ? EvaluatePage::tr("Where the list of data sets comes from (dataset_dir). Empty: "
                                  "the folder of the Data page.")
        : !found || known.empty()
            ? EvaluatePage::tr("No data set is listed there: a dataset_info.json names them.")
            : EvaluatePage::tr("%n data set(s) found there", nullptr, int(known.size())));
    setTextTone(dataFolderNote, isOwn && known.empty() ? "warning" : "muted");
    const auto isKnown = [&known](const QString& name) {
        return std::any_of(known.begin(), known.end(), [&name](const auto& entry) {
            return QString::fromStdString(entry.name) == name;
        });
    };
    const QString ofRun = EvaluatePage::tr("Of this run");
    if (facts.run && studio::hasHeldOutRows(*facts.run))
        add(kHeldOutId, EvaluatePage::tr("Rows kept back by the run"),
            keptBackText(facts.run->data().valSize), ofRun);
    QStringList listed;
    if (facts.run) {
        for (const auto& name : facts.run->data().evalDataset) {
            const auto text = QString::fromStdString(name);
            if (!isKnown(text) && !QDir::isAbsolutePath(text))
                continue;
            add(text, text, EvaluatePage::tr("the run measured itself on it"), ofRun);
            listed << text;
        }
    }
    const QString others = EvaluatePage::tr("Data sets");
    for (const auto& entry : known) {
        const auto name = QString::fromStdString(entry.name);
        if (entry.ranking || listed.contains(name))
            continue;
        add(name, name,
            entry.rows > 0 ? EvaluatePage::tr("%n row(s)", nullptr, int(entry.rows))
                           : QString::fromStdString(entry.formatting),
            others);
    }
    for (const QString& file : openedFiles)
        add(file, QFileInfo(file).fileName(), QDir::toNativeSeparators(file),
            EvaluatePage::tr("Opened files"));
    const auto before = dataPicker->currentId();
    dataPicker->setItems(items);
    const bool kept = std::any_of(items.begin(), items.end(),
                                  [&before](const auto& item) { return item.id == before; });
    if (!kept)
        dataPicker->setCurrent({});
    // Rows that it has never seen tell most, so they stand there until the user chooses others.
    if ((!kept || !dataChosen) && !items.isEmpty() && items.front().section == ofRun &&
        items.front().id != before) {
        dataPicker->setCurrent(items.front().id);
        dataChosen = false;
    }
    if (dataPicker->currentId() != before)
        readFactsAgain();
}

void EvaluatePage::Parts::chooseModel(const QString& id)
{
    modelPicker->setCurrent(id);
    changed();
    readFactsAgain();
}

void EvaluatePage::Parts::chooseData(const QString& id)
{
    dataPicker->setCurrent(id);
    dataChosen = true;
    changed();
    readFactsAgain();
}

void EvaluatePage::Parts::readFactsAgain()
{
    if (sample)
        return;
    factsRead = false;
    const auto now = form();
    if (!now.option) {
        factsJob.cancel();
        takeFacts({});
        return;
    }
    auto settings = evaluateSettings(now, values, std::nullopt, dataFolder());
    if (!settings) { // a field is faulty: it says so itself
        factsJob.cancel();
        factsRead = true;
        showState();
        return;
    }
    factsJob.run([now, settings = *settings, folder = dataFolder()](
                     jobs::JobContext&) { return readFacts(now, settings, folder); },
                 [this](EvaluateFacts read) { takeFacts(std::move(read)); });
}

void EvaluatePage::Parts::takeFacts(EvaluateFacts read)
{
    facts = std::move(read);
    factsRead = true;
    refreshData(); // may choose other rows, and then asks again
    showState();
    if (factsRead && std::exchange(startWanted, false))
        press();
}

} // namespace anneal::ui
