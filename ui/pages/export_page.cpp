#include "ui/pages/export_page.h"

#include "core/base/utf8.h"
#include "core/catalog/gguf_mix.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/size_text.h"
#include "ui/forms/arguments_field.h"
#include "ui/pages/export/export_parts.h"
#include "ui/pages/export/export_stage.h"
#include "ui/pages/export/gguf_sizes.h"
#include "ui/pages/export/target_card.h"
#include "ui/pages/file_dialogs.h"
#include "ui/pages/page_bar.h"
#include "ui/settings/preferences.h"

#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace anneal::ui {

namespace {

const QString kParentKey = QStringLiteral("export/parent");

bool samePlace(const QString& a, const QString& b)
{
    std::error_code ignored;
    return a == b || std::filesystem::equivalent(pathFromUtf8(a.toStdString()),
                                                 pathFromUtf8(b.toStdString()), ignored);
}

/// A copy of the adapter's folder is no export that settings could change.
bool takesFurther(const ExportForm& form)
{
    return form.target != ExportTarget::Adapter || form.adapterAsGguf;
}

} // namespace

ExportPage::ExportPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, context))
{
    setObjectName(QStringLiteral("exportPage"));
}

ExportPage::~ExportPage() = default;

void ExportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void ExportPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

void ExportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_parts->showState(); // the disk may have changed
}

void ExportPage::Parts::refreshRuns()
{
    options = ModelChoices::list({}, context.runs(), opened, QDateTime::currentDateTime());
    QVector<ListPicker::Item> items;
    for (const auto& option : options)
        if (option.id == option.runId) {
            auto item = ModelChoices::toItem(option);
            for (const auto& step :
                 options) // a run that was not finished can be exported by its checkpoints
                item.enabled = item.enabled || (step.runId == option.id && step.problem.isEmpty());
            items.append(item);
        }
    const auto before = runPicker->currentId();
    runPicker->setItems(items);
    if (!ModelChoices::find(options, before))
        for (const auto& item : items)
            if (item.enabled) {
                runPicker->setCurrent(item.id);
                break;
            }
    showCheckpoints();
}

void ExportPage::Parts::showCheckpoints()
{
    QVector<ListPicker::Item> items;
    const auto run = runPicker->currentId();
    for (const auto& option : options) {
        if (option.runId != run || !option.problem.isEmpty())
            continue;
        auto item = ModelChoices::toItem(option);
        item.depth = 0;
        item.section.clear();
        if (option.kind != ModelOption::Kind::Checkpoint)
            item.title = ExportPage::tr("End result");
        item.icon.clear();
        items.append(item);
    }
    const auto before = checkpointPicker->currentId();
    checkpointPicker->setItems(items);
    const bool kept = std::any_of(items.begin(), items.end(),
                                  [&before](const auto& item) { return item.id == before; });
    if (!kept)
        checkpointPicker->setCurrent(items.isEmpty() ? QString() : items.front().id);
    checkpointPicker->setVisible(!items.isEmpty());
    proposeFolder();
    showState();
}

void ExportPage::Parts::chooseRun(const QString& id)
{
    runPicker->setCurrent(id);
    forgetQuality();
    bridge.reset();
    showCheckpoints();
}

void ExportPage::Parts::chooseCheckpoint(const QString& id)
{
    checkpointPicker->setCurrent(id);
    forgetQuality();
    bridge.reset();
    proposeFolder();
    showState();
}

void ExportPage::Parts::openElsewhere()
{
    askForFile(&page, FileQuestion::Folder, ExportPage::tr("Open an adapter folder"),
               context.preferences().value(kParentKey).toString(), {},
               [this](const QString& folder) { openTarget(folder); });
}

void ExportPage::Parts::openTarget(const QString& what)
{
    for (const auto& option : options)
        if (samePlace(option.id, what) || option.title == what) {
            const QString id = option.id, run = option.runId;
            chooseRun(run);
            if (id != run)
                chooseCheckpoint(id);
            return;
        }
    auto found = ModelChoices::describe(what);
    if (found && !found->isTrained())
        found = fail(ErrorCode::InvalidArgument,
                     "'" + what.toStdString() +
                         "' holds no adapter (adapter_config.json) and is no run. Choose "
                         "the folder of a run or of an adapter.",
                     {{"folder", what.toStdString()}, {"kind", "no_adapter"}});
    if (!found) {
        stage->showFailed(found.error());
        return;
    }
    opened.push_back(*found);
    refreshRuns();
    chooseRun(found->id);
}

ExportForm ExportPage::Parts::form() const
{
    static const char* const kTypes[] = {"auto", "bfloat16", "float16", "float32"};
    ExportForm form;
    if (const auto* option = ModelChoices::find(options, checkpointPicker->currentId()))
        form.option = *option;
    form.target = adapterTarget->radio()->isChecked()  ? ExportTarget::Adapter
                  : folderTarget->radio()->isChecked() ? ExportTarget::Folder
                                                       : ExportTarget::Gguf;
    form.ggufType = ggufType->currentId();
    if (form.option)
        form.ggufBytes =
            ggufSizes->of(QString::fromStdString(form.option->choice.model.modelNameOrPath));
    form.adapterAsGguf = adapterKind->current() == 1;
    form.dtype = QLatin1String(kTypes[std::clamp(dtype->current(), 0, 3)]);
    form.shardGb = shardSize->value();
    form.importance = importance->isChecked();
    form.deploys = deploys->isChecked() && form.target != ExportTarget::Adapter;
    form.folder = QDir::cleanPath(QDir::fromNativeSeparators(folderEdit->text().trimmed()));
    if (folderEdit->text().trimmed().isEmpty())
        form.folder.clear();
    form.further = furtherRead.keys;
    return form;
}

void ExportPage::Parts::proposeFolder()
{
    const auto now = form();
    if (folderEdited || !now.option)
        return;
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto parent = context.preferences()
                            .value(kParentKey, QDir(documents).filePath(QStringLiteral("Anneal")))
                            .toString();
    folderEdit->setText(QDir::toNativeSeparators(proposedFolder(parent, *now.option, now.target)));
}

void ExportPage::Parts::askFolder()
{
    const auto start =
        context.preferences()
            .value(kParentKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    askForFile(
        &page, FileQuestion::Folder, ExportPage::tr("Folder for the export"), start, {},
        [this](const QString& folder) {
            const auto now = form();
            context.preferences().setValue(kParentKey, folder);
            folderEdited = false;
            bridge.reset();
            if (now.option) // a folder of its own inside the chosen one, unless that is empty
                folderEdit->setText(QDir::toNativeSeparators(
                    QDir(folder).isEmpty() ? folder
                                           : proposedFolder(folder, *now.option, now.target)));
            else
                folderEdit->setText(QDir::toNativeSeparators(folder));
            showState();
        });
}

void ExportPage::Parts::press()
{
    if (bridge.state() == ExportState::Running)
        return;
    if (const auto now = form(); takesFurther(now) && !furtherRead.fault.isEmpty()) {
        furtherButton->setChecked(true);
        further->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (planExport(form(), context.models()).need) {
    case ExportNeed::Nothing:
        start();
        break;
    case ExportNeed::Run:
        runPicker->openList();
        break;
    case ExportNeed::Form:
        folderTarget->radio()->click();
        break;
    default:
        askFolder();
    }
}

void ExportPage::Parts::start()
{
    const auto now = form();
    runningTarget = now.target;
    fraction = 0;
    bridge.stopMeasuring(); // one model at a time; what is measured is kept
    if (now.target == ExportTarget::Adapter && !now.adapterAsGguf) {
        bridge.startAdapterCopy(pathFromUtf8(now.option->choice.model.adapterNameOrPath.front()),
                                pathFromUtf8(now.folder.toStdString()));
        return;
    }
    const auto config = exportConfig(now);
    if (!config) {
        stage->showFailed(config.error());
        return;
    }
    bridge.start(*config);
}

void ExportPage::Parts::showGgufTypes()
{
    auto now = form();
    const auto advised = recommendedGgufType(now, context.models());
    QVector<ListPicker::Item> items;
    for (const auto& type : catalog::ggufFileTypes()) {
        now.ggufType = QString::fromStdString(std::string(type.name));
        const auto bytes = exportBytes(now, ExportTarget::Gguf, context.models());
        QStringList detail;
        if (bytes > 0)
            detail << ExportPage::tr("about %1").arg(sizeText(bytes));
        if (now.ggufType == advised)
            detail << ExportPage::tr("recommended for this model");
        else if (!files::isQuantised(type.type))
            detail << ExportPage::tr("not quantised");
        items.append(
            {now.ggufType, now.ggufType, detail.join(QStringLiteral(" · ")), {}, 0, true, {}});
    }
    ggufType->setItems(items);
    if (!typeChosen)
        ggufType->setCurrent(advised);
    ggufAdvice->setText(
        advised == QLatin1String("Q8_0")
            ? ExportPage::tr("Small models lose much in four bits: Q8_0 answers like the original.")
            : ExportPage::tr(
                  "Q4_K_M is about a quarter of the size and still answers nearly as well."));
}

void ExportPage::Parts::showState()
{
    if (bridge.state() != ExportState::Running)
        showGgufTypes();
    const auto now = form();
    const auto plan = planExport(now, context.models());
    const bool running = bridge.state() == ExportState::Running;
    form_->setEnabled(!running);
    importance->setVisible(!now.ggufType.isEmpty());
    compareButton->setEnabled(now.option.has_value() && !bridge.isMeasuring());
    studioButton->setEnabled(now.option.has_value());
    further->setEnabled(takesFurther(now));
    deploys->setVisible(now.target != ExportTarget::Adapter);
    stage->setChosenType(now.target == ExportTarget::Gguf ? now.ggufType : QString());
    const auto sizeOf = [&](ExportTarget target) {
        const auto bytes = exportBytes(now, target, context.models());
        return bytes > 0 ? sizeText(bytes) : QString();
    };
    ggufTarget->setSizeText(sizeOf(ExportTarget::Gguf));
    folderTarget->setSizeText(sizeOf(ExportTarget::Folder));
    adapterTarget->setSizeText(sizeOf(ExportTarget::Adapter));
    switch (bridge.state()) {
    case ExportState::Running:
        stage->showRunning(fraction);
        break;
    case ExportState::Done:
        stage->showDone(*bridge.summary(), runningTarget);
        break;
    case ExportState::Failed:
        stage->showFailed(*bridge.error());
        break;
    case ExportState::Idle:
        if (now.option)
            stage->showReady(now.option->kind == ModelOption::Kind::Checkpoint
                                 ? QString::fromStdString(now.option->choice.label)
                                 : now.option->title,
                             plan, now.target);
        else
            stage->showEmpty();
    }
    showBar(plan);
}

void ExportPage::Parts::showBar(const ExportPlan& plan)
{
    const bool running = bridge.state() == ExportState::Running;
    const bool done = bridge.state() == ExportState::Done;
    bool ready = plan.need == ExportNeed::Nothing;
    QString title, detail, label, note;
    const char* noteTone = "muted";
    switch (plan.need) {
    case ExportNeed::Nothing:
        title = ExportPage::tr("Ready to export");
        detail = folderEdit->text();
        label = done ? ExportPage::tr("Export again") : ExportPage::tr("Export");
        if (plan.bytes > 0 && plan.freeBytes > 0)
            note = ExportPage::tr("About %1 of %2 free.")
                       .arg(sizeText(plan.bytes), sizeText(plan.freeBytes));
        if (plan.replaces && !done)
            note = sentences({note, ExportPage::tr("The earlier export there is replaced.")});
        break;
    case ExportNeed::Run:
        title = ExportPage::tr("Nothing is chosen yet");
        detail = ExportPage::tr("Pressing the button opens the list of runs");
        label = ExportPage::tr("Choose a run");
        break;
    case ExportNeed::Form:
        title = ExportPage::tr("This run has no adapter");
        detail = ExportPage::tr("It trained the model's own weights: export the model");
        label = ExportPage::tr("Export the model folder");
        break;
    case ExportNeed::Folder:
        title = ExportPage::tr("No folder yet");
        detail = ExportPage::tr("Where should the export go?");
        label = ExportPage::tr("Choose a folder");
        break;
    case ExportNeed::OtherFolder:
        title = ExportPage::tr("The folder holds other files");
        detail = ExportPage::tr("An export needs a folder of its own");
        label = ExportPage::tr("Choose another folder");
        note = ExportPage::tr("This folder holds other files; they would be in the way.");
        noteTone = "warning";
        break;
    case ExportNeed::Writable:
        title = ExportPage::tr("The folder can't be written");
        detail = folderEdit->text();
        label = ExportPage::tr("Choose another folder");
        note = ExportPage::tr("You have no permission to write there.");
        noteTone = "warning";
        break;
    case ExportNeed::Space:
        title = ExportPage::tr("Not enough space");
        detail = ExportPage::tr("It takes about %1; %2 are free.")
                     .arg(sizeText(plan.bytes), sizeText(plan.freeBytes));
        label = ExportPage::tr("Choose another folder");
        note = detail;
        noteTone = "warning";
        break;
    }
    if (const auto now = form(); now.option && takesFurther(now) && !furtherRead.fault.isEmpty()) {
        title = ExportPage::tr("A setting has to be changed");
        detail = furtherRead.fault;
        label = ExportPage::tr("Go to the setting");
        ready = false;
    }
    if (running) {
        bar->showProgress(ExportPage::tr("Exporting, %1 %").arg(int(fraction * 100)), fraction);
    } else if (done) {
        const auto& summary = *bridge.summary();
        title = ExportPage::tr("Exported in %1 s")
                    .arg(QLocale().toString(summary.seconds, 'f', summary.seconds < 10 ? 1 : 0));
        detail = QString::fromStdString(toUtf8(summary.folder));
    }
    if (!running)
        bar->showText(title, detail);
    cancelButton->setVisible(running);
    exportButton->setVisible(!running);
    exportButton->setText(label);
    setButtonKind(exportButton, done && ready ? "" : ready ? "primary" : "wanted");
    setButtonIcon(exportButton, ready ? QStringLiteral("package") : QString());
    folderNote->setText(note);
    setTextTone(folderNote, noteTone);
}

QStringList ExportPage::sampleStates()
{
    return {QStringLiteral("empty"),   QStringLiteral("ready"), QStringLiteral("quality"),
            QStringLiteral("running"), QStringLiteral("done"),  QStringLiteral("deployed"),
            QStringLiteral("failed")};
}

void ExportPage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
