#include "ui/pages/export/export_parts.h"
#include "ui/pages/export/export_stage.h"
#include "ui/pages/export/target_card.h"

#include <QLineEdit>
#include <QPushButton>

// Sample data for the pictures of `anneal-studio --screenshots`: the real controls, filled.

namespace anneal::ui {

void ExportPage::Parts::showSample(const QString& state)
{
    if (state == QLatin1String("empty")) {
        runPicker->setItems({});
        checkpointPicker->setItems({});
        options.clear();
        folderEdit->clear();
        stage->showEmpty();
        showBar({});
        return;
    }
    const auto folder = QStringLiteral("Documents/Anneal/biscuit-2");
    runPicker->setItems({{QStringLiteral("biscuit-2"),
                          QStringLiteral("biscuit-2"),
                          ExportPage::tr("the end result · loss 0.09 · today 10:31"),
                          QStringLiteral("sparkles"),
                          0,
                          true,
                          {}}});
    runPicker->setCurrent(QStringLiteral("biscuit-2"));
    checkpointPicker->setVisible(true);
    checkpointPicker->setItems({{QStringLiteral("end"),
                                 ExportPage::tr("End result"),
                                 ExportPage::tr("loss %1").arg(QStringLiteral("0.09")),
                                 {},
                                 0,
                                 true,
                                 {}}});
    checkpointPicker->setCurrent(QStringLiteral("end"));
    folderTarget->setSizeText(sizeText(275'000'000));
    adapterTarget->setSizeText(sizeText(9'800'000));
    folderEdit->setText(folder);
    ExportPlan plan{ExportNeed::Nothing, 275'000'000, 48'000'000'000, false};
    showBar(plan);
    if (state == QLatin1String("running")) {
        fraction = 0.46;
        stage->showRunning(fraction);
        barTitle->setText(ExportPage::tr("Exporting, %1 %").arg(46));
        barMeter->setValue(fraction);
        barMeter->show();
        barDetail->hide();
        exportButton->hide();
        cancelButton->show();
        form_->setEnabled(false);
    } else if (state == QLatin1String("done")) {
        report::ExportSummary summary;
        summary.folder = folder.toStdString();
        summary.bytes = 271'000'000;
        summary.tensors = 272;
        summary.shards = 1;
        summary.dtype = "bfloat16";
        summary.seconds = 5.8;
        stage->showDone(summary, ExportTarget::Folder);
        barTitle->setText(ExportPage::tr("Exported in %1 s").arg(QLocale().toString(5.8)));
        exportButton->setText(ExportPage::tr("Export again"));
        setButtonKind(exportButton, "");
        setButtonIcon(exportButton, QStringLiteral("package"));
    } else if (state == QLatin1String("failed")) {
        stage->showFailed({ErrorCode::Io,
                           "The disk is full: writing model.safetensors failed after 120 MB.",
                           {{"folder", folder.toStdString()}, {"disk_full", "1"}}});
    } else {
        stage->showReady(QStringLiteral("biscuit-2"), plan, ExportTarget::Folder);
    }
    if (state != QLatin1String("running")) {
        form_->setEnabled(true);
        exportButton->show();
        cancelButton->hide();
        barMeter->hide();
        barDetail->show();
    }
}

} // namespace anneal::ui
