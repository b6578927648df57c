#include "core/base/utf8.h"
#include "ui/pages/evaluate/evaluate_field.h"
#include "ui/pages/evaluate/evaluate_parts.h"
#include "ui/pages/evaluate/evaluate_result.h"
#include "ui/pages/page_bar.h"
#include "ui/pages/train/page_parts.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

// What the form and the run bar of the Evaluate page say.

namespace anneal::ui {

void EvaluatePage::Parts::showForm(const EvaluateForm& now)
{
    const bool running = bridge.state() == EvaluateState::Running;
    formBox->setEnabled(!running);
    earlierPicker->setEnabled(!running);
    const bool tuned = now.option && now.option->hasAdapter();
    refreshTemplates(now);
    baseCheck->setEnabled(tuned);
    baseNote->setText(tuned ? EvaluatePage::tr("Does the same without the training, and shows both "
                                               "beside each other. Takes twice as long.")
                            : EvaluatePage::tr("Only for what was trained on a base model."));
    const bool sampling = values.text(QStringLiteral("do_sample")) == QLatin1String("true");
    for (const char* key : {"max_new_tokens", "do_sample"})
        fields[QLatin1String(key)]->setVisible(now.answers);
    for (const char* key : {"temperature", "top_p"})
        fields[QLatin1String(key)]->setVisible(now.answers && sampling);
    const auto ofRun = [&](const char* key) -> QString {
        if (!now.heldOut || !facts.run)
            return {};
        const auto text = QString::fromStdString(facts.run->valueText(key));
        return text.isEmpty() ? EvaluatePage::tr("all") : text;
    };
    const QString why =
        EvaluatePage::tr("As in the run: only so it is known which rows were kept back.");
    for (const char* key : {"max_samples", "seed"})
        fields[QLatin1String(key)]->setFixed(ofRun(key), why);
    fields[QStringLiteral("seed")]->setVisible(now.heldOut || (now.answers && sampling));
}

void EvaluatePage::Parts::showBar(EvaluateNeed need)
{
    const bool running = bridge.state() == EvaluateState::Running;
    const bool ready = need == EvaluateNeed::Nothing;
    QString title, detail, label;
    const char* noteTone = "muted";
    QString note =
        EvaluatePage::tr("A folder of its own with figures and answers, as LLaMA-Factory "
                         "writes them (output_dir).");
    switch (need) {
    case EvaluateNeed::Nothing:
        title = factsRead ? EvaluatePage::tr("Ready to evaluate")
                          : EvaluatePage::tr("Looking at the rows…");
        detail = folderEdit->text();
        label = shown ? EvaluatePage::tr("Evaluate again") : EvaluatePage::tr("Evaluate");
        break;
    case EvaluateNeed::Model:
        title = EvaluatePage::tr("No model is chosen yet");
        detail = EvaluatePage::tr("Pressing the button opens the list of models and runs");
        label = EvaluatePage::tr("Choose a model");
        break;
    case EvaluateNeed::Template:
        title = EvaluatePage::tr("No chat template fits this model by its name");
        detail = EvaluatePage::tr("Pressing the button opens the list of chat templates");
        label = EvaluatePage::tr("Choose a chat template");
        break;
    case EvaluateNeed::DataSet:
        title = EvaluatePage::tr("No data set is chosen yet");
        detail = EvaluatePage::tr("Pressing the button opens the list of data sets");
        label = EvaluatePage::tr("Choose a data set");
        break;
    case EvaluateNeed::Metrics:
        title = EvaluatePage::tr("Nothing is to be found out");
        detail = EvaluatePage::tr("Choose loss and accuracy, answers, or both");
        label = EvaluatePage::tr("Choose what to find out");
        break;
    case EvaluateNeed::Answers:
        title = EvaluatePage::tr("A model trained on plain text answers no questions");
        detail = EvaluatePage::tr("The run was made with stage: pt; its loss can be measured");
        label = EvaluatePage::tr("Measure the loss only");
        break;
    case EvaluateNeed::Field:
        title = EvaluatePage::tr("A setting has to be changed");
        detail = EvaluatePage::tr("Pressing the button goes there");
        label = EvaluatePage::tr("Go to the setting");
        break;
    case EvaluateNeed::Folder:
        title = EvaluatePage::tr("No folder yet");
        detail = EvaluatePage::tr("Where should the result go?");
        label = EvaluatePage::tr("Choose a folder");
        break;
    case EvaluateNeed::OtherFolder:
        title = EvaluatePage::tr("The folder holds other files");
        detail = EvaluatePage::tr("An evaluation needs a folder of its own");
        label = EvaluatePage::tr("Choose another folder");
        note = EvaluatePage::tr("This folder holds other files; they would be in the way.");
        noteTone = "warning";
        break;
    }
    if (running) {
        const auto percent = int(progress.fraction * 100);
        bar->showProgress(progress.secondsLeft > 0
                              ? EvaluatePage::tr("Evaluating, %1 %, %2 left for this part")
                                    .arg(percent)
                                    .arg(durationText(progress.secondsLeft))
                              : EvaluatePage::tr("Evaluating, %1 %").arg(percent),
                          progress.fraction);
    } else if (shown) {
        title = EvaluateResult::title(*shown);
        detail = QDir::toNativeSeparators(QString::fromStdString(toUtf8(shown->folder)));
    }
    if (!running)
        bar->showText(title, detail);
    stopButton->setVisible(running);
    stopButton->setEnabled(!bridge.stopping());
    evaluateButton->setVisible(!running);
    evaluateButton->setText(label);
    setButtonKind(evaluateButton, shown && ready ? "" : ready ? "primary" : "wanted");
    setButtonIcon(evaluateButton, ready ? QStringLiteral("gauge") : QString());
    folderNote->setText(note);
    setTextTone(folderNote, noteTone);
}

} // namespace anneal::ui
