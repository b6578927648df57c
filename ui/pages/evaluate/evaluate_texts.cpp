#include "ui/pages/evaluate/evaluate_field.h"
#include "ui/pages/evaluate/evaluate_parts.h"
#include "ui/pages/evaluate/evaluate_stage.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

// The words of the Evaluate page.

namespace anneal::ui {

void EvaluatePage::Parts::retranslate()
{
    page.setAccessibleName(EvaluatePage::tr("Evaluate and predict"));
    whatCard->setTitle(EvaluatePage::tr("What to evaluate"));
    metricsCard->setTitle(EvaluatePage::tr("What to find out"));
    fieldsCard->setTitle(EvaluatePage::tr("Settings"));
    whereCard->setTitle(EvaluatePage::tr("Where to keep it"));
    modelPicker->setPlaceholder(EvaluatePage::tr("Choose a model"),
                                EvaluatePage::tr("a run, a checkpoint or a base model"));
    modelPicker->setAccessibleName(EvaluatePage::tr("Model"));
    modelPicker->setEmptyText(EvaluatePage::tr("No model and no run yet."));
    modelPicker->setActions({{QStringLiteral("open"),
                              EvaluatePage::tr("Open a model or adapter folder…"),
                              {},
                              QStringLiteral("folder-open"),
                              0,
                              true,
                              {}}});
    dataPicker->setPlaceholder(EvaluatePage::tr("Choose a data set"),
                               EvaluatePage::tr("questions whose right answers are known"));
    dataPicker->setAccessibleName(EvaluatePage::tr("Data set"));
    dataPicker->setEmptyText(EvaluatePage::tr("No data set yet."));
    dataPicker->setActions({{QStringLiteral("open"),
                             EvaluatePage::tr("Open a data file…"),
                             {},
                             QStringLiteral("file-input"),
                             0,
                             true,
                             {}}});
    dataFolderLabel->setText(EvaluatePage::tr("Data folder"));
    dataFolderEdit->setAccessibleName(EvaluatePage::tr("Data folder"));
    dataFolderEdit->setPlaceholderText(QDir::toNativeSeparators(context.dataFolder()));
    dataFolderButton->setText(EvaluatePage::tr("Choose…"));
    templatePicker->setAccessibleName(EvaluatePage::tr("Chat template"));
    earlierPicker->setAccessibleName(EvaluatePage::tr("Earlier evaluations"));
    earlierPicker->setEmptyText(EvaluatePage::tr("No evaluation yet."));
    earlierPicker->setActions({{QStringLiteral("open"),
                                EvaluatePage::tr("Open the folder of an evaluation…"),
                                {},
                                QStringLiteral("folder-open"),
                                0,
                                true,
                                {}}});
    lossCheck->setText(EvaluatePage::tr("Loss and accuracy"));
    lossNote->setText(EvaluatePage::tr("How well it foresees the given answers. Quick."));
    answersCheck->setText(EvaluatePage::tr("Answers, BLEU-4 and ROUGE"));
    answersNote->setText(EvaluatePage::tr("It answers each question itself, and the answers are "
                                          "compared with the given ones. Takes longer."));
    baseCheck->setText(EvaluatePage::tr("The base model too"));
    folderEdit->setAccessibleName(EvaluatePage::tr("Output folder"));
    folderEdit->setToolTip(QStringLiteral("output_dir"));
    folderButton->setText(EvaluatePage::tr("Choose…"));
    stopButton->setText(EvaluatePage::tr("Stop"));
    shownTemplate = QStringLiteral("?"); // lists them anew
    retranslateFields();
    stage->retranslate();
    refreshModels();
    refreshData();
    takeEarlier(std::move(earlier));
    showState();
}

void EvaluatePage::Parts::retranslateFields()
{
    const auto say = [this](const char* key, const QString& label, const QString& plain) {
        fields[QLatin1String(key)]->setTexts(label, plain);
    };
    say("max_samples", EvaluatePage::tr("Rows at most"),
        EvaluatePage::tr("The first so many rows of the data set; empty means all. 100 give a fair "
                         "picture in a short time."));
    say("cutoff_len", EvaluatePage::tr("Cutoff length"),
        EvaluatePage::tr(
            "Longest question and answer together, in tokens; what is longer is cut."));
    say("per_device_eval_batch_size", EvaluatePage::tr("Batch size"),
        EvaluatePage::tr("Rows at the same time. More is often quicker and takes more memory."));
    say("max_new_tokens", EvaluatePage::tr("Maximum new tokens"),
        EvaluatePage::tr("Longest answer; a longer one is cut off there."));
    say("do_sample", EvaluatePage::tr("Draw at random"),
        EvaluatePage::tr("Off: always the most likely token, so the same result each time."));
    say("temperature", EvaluatePage::tr("Temperature"),
        EvaluatePage::tr("How daring it draws: low is sober, high is colourful."));
    say("top_p", EvaluatePage::tr("Top-p"),
        EvaluatePage::tr("Draws only among the likeliest tokens that make up this share."));
    say("seed", EvaluatePage::tr("Seed"),
        EvaluatePage::tr("The start of all chance; the same seed draws the same."));
}

} // namespace anneal::ui
