#include "ui/pages/train/form_bar.h"

#include "core/base/machine.h"
#include "ui/bridge/error_text.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/train_setup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FormBar)
};

} // namespace

RunBar::State formBarState(const TrainSetup& setup, const catalog::ModelEntry* model, bool welcome)
{
    RunBar::State bar;
    const StartGate gate = setup.gate();
    const QLocale locale;
    bar.startLabel = gate.label;
    bar.startWanted = !gate.ready();
    bar.startIsResume = gate.resumes;
    bar.buttons = RunBar::Start;
    const auto& estimate = setup.estimate();
    switch (gate.missing) {
    case Missing::Model:
        if (welcome) {
            const MachineInfo machine = machineInfo();
            bar.icon = QStringLiteral("cpu");
            bar.title = Texts::tr("This PC: %n core(s), %1 of memory, no graphics card needed", "",
                                  machine.physicalCores)
                            .arg(byteText(machine.memoryBytes));
            bar.caption = Texts::tr("The demo's model needs 1 GB of it");
        } else if (model && model->problem) {
            bar.icon = QStringLiteral("triangle-alert");
            bar.tone = Tone::Warning;
            bar.title = Texts::tr("%1 can't be trained").arg(QString::fromStdString(model->name));
            bar.caption = modelProblemText(*model->problem);
        } else {
            bar.title = Texts::tr("No model yet");
            bar.caption = Texts::tr("Pressing the button opens the model list");
        }
        return bar;
    case Missing::DataSet:
        bar.title = Texts::tr("%1 is ready").arg(setup.modelName());
        bar.caption = Texts::tr("Next: what should it learn?");
        return bar;
    case Missing::DataCheck:
        bar.title = Texts::tr("Reading %1").arg(setup.chosenSets().join(QStringLiteral(", ")));
        return bar;
    case Missing::UsableRow:
        bar.icon = QStringLiteral("triangle-alert");
        bar.tone = Tone::Warning;
        bar.title = summarise(*setup.check()).text;
        bar.caption = Texts::tr("The button leads to the place");
        return bar;
    case Missing::Placeholders:
        bar.icon = QStringLiteral("triangle-alert");
        bar.tone = Tone::Warning;
        bar.title = Texts::tr("Some placeholders are empty");
        bar.caption =
            Texts::tr("The model would say %1 letter for letter").arg(setup.check()->placeholder);
        return bar;
    case Missing::Memory:
        bar.icon = QStringLiteral("memory-stick");
        bar.tone = Tone::Warning;
        bar.title =
            Texts::tr("Needs %1, %2 are free")
                .arg(byteText(estimate->memoryBytes), byteText(estimate->availableMemoryBytes));
        bar.caption =
            setup.fit()
                ? Texts::tr("This would fit: %1").arg(setup.fit()->changes(setup.currentFit()))
                : QString();
        return bar;
    case Missing::Disk:
        bar.icon = QStringLiteral("hard-drive");
        bar.tone = Tone::Warning;
        bar.title = Texts::tr("Needs %1 of disk, %2 are free")
                        .arg(byteText(estimate->diskBytes), byteText(estimate->freeDiskBytes));
        bar.caption = setup.saveFolder();
        return bar;
    case Missing::WritableFolder:
        bar.icon = QStringLiteral("lock");
        bar.tone = Tone::Warning;
        bar.title = Texts::tr("This folder can't be written to");
        bar.caption = setup.saveFolder();
        return bar;
    case Missing::Nothing:
    case Missing::Value:
    case Missing::RunName:
        break;
    }
    const SettingsForm& form = setup.form();
    const qint64 together = setup.currentFit().batch * setup.currentFit().accumulation;
    if (gate.missing == Missing::Value)
        bar.title = form.fault(form.firstFaultyKey());
    else
        bar.title = Texts::tr("%1 rows × %2 epochs ÷ %3 at a time = %4 updates")
                        .arg(locale.toString(setup.trainingRows()),
                             form.text(QStringLiteral("num_train_epochs")),
                             locale.toString(together), locale.toString(setup.updates()));
    bar.runName = setup.runName();
    bar.folder = QStringLiteral("%1 / %2 / %3")
                     .arg(QFileInfo(setup.saveFolder()).fileName(), setup.modelName(),
                          form.text(QStringLiteral("finetuning_type")));
    bar.buttons |= RunBar::Preview;
    return bar;
}

} // namespace anneal::ui
