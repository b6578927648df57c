#include "ui/bridge/size_text.h"
#include "ui/pages/export/export_parts.h"
#include "ui/pages/export/export_stage.h"
#include "ui/pages/export/quality_panel.h"
#include "ui/pages/export/target_card.h"
#include "ui/pages/page_bar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

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
    const auto folder = QStringLiteral("Documents/Anneal/biscuit-2-gguf");
    const QSignalBlocker quiet(deploys);
    deploys->setChecked(false);
    stage->showQuality(false);
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
    ggufType->setItems({{QStringLiteral("Q8_0"),
                         QStringLiteral("Q8_0"),
                         ExportPage::tr("about %1").arg(sizeText(145'000'000)) +
                             QStringLiteral(" · ") + ExportPage::tr("recommended for this model"),
                         {},
                         0,
                         true,
                         {}}});
    ggufType->setCurrent(QStringLiteral("Q8_0"));
    ggufTarget->setSizeText(sizeText(145'000'000));
    folderTarget->setSizeText(sizeText(275'000'000));
    adapterTarget->setSizeText(sizeText(9'800'000));
    folderEdit->setText(folder);
    ExportPlan plan{ExportNeed::Nothing, 145'000'000, 48'000'000'000, false};
    showBar(plan);
    if (state == QLatin1String("running")) {
        fraction = 0.46;
        stage->showRunning(fraction);
        bar->showProgress(ExportPage::tr("Exporting, %1 %").arg(46), fraction);
        exportButton->hide();
        cancelButton->show();
        form_->setEnabled(false);
    } else if (state == QLatin1String("done")) {
        report::ExportSummary summary;
        summary.folder = folder.toStdString();
        summary.file = summary.folder / "biscuit-2-Q8_0.gguf";
        summary.bytes = 145'000'000;
        summary.tensors = 272;
        summary.shards = 1;
        summary.dtype = "Q8_0";
        summary.seconds = 5.8;
        importance->setChecked(true);
        summary.notes = {notice("gguf.not_weighted", {{"type", "Q8_0"}})};
        summary.check = {.made = true,
                         .passed = true,
                         .samePrompts = true,
                         .prompts = 8,
                         .tokens = 118,
                         .agreement = 0.991,
                         .difference = 0.012,
                         .problem = {}};
        stage->showDone(summary, ExportTarget::Gguf);
        bar->showText(ExportPage::tr("Exported in %1 s").arg(QLocale().toString(5.8)), folder);
        exportButton->setText(ExportPage::tr("Export again"));
        setButtonKind(exportButton, "");
        setButtonIcon(exportButton, QStringLiteral("package"));
    } else if (state == QLatin1String("deployed")) {
        deploys->setChecked(true);
        report::ExportSummary summary;
        summary.folder = QStringLiteral("Documents/Anneal/biscuit-2").toStdString();
        summary.model = summary.folder / "model";
        summary.deployed = true;
        summary.bytes = 275'000'000;
        summary.tensors = 272;
        summary.shards = 1;
        summary.dtype = "bfloat16";
        summary.seconds = 9.4;
        summary.check = {.made = true,
                         .passed = true,
                         .samePrompts = true,
                         .prompts = 8,
                         .tokens = 118,
                         .agreement = 1,
                         .difference = 0.004,
                         .problem = {}};
        stage->showDone(summary, ExportTarget::Folder);
    } else if (state == QLatin1String("quality")) {
        report::QualityTable table{.rows = 10, .tokens = 1019};
        const std::tuple<const char*, quint64, double, double> lines[] = {
            {"F32", 538'000'000, 0, 1},           {"BF16", 269'000'000, 0.0004, 1},
            {"F16", 269'000'000, 0.0001, 1},      {"Q8_0", 143'000'000, 0.0019, 1},
            {"Q6_K", 137'000'000, 0.0044, 0.999}, {"Q5_K_M", 110'000'000, 0.0825, 0.987},
            {"Q5_0", 103'000'000, 0.0402, 0.994}, {"Q4_K_M", 104'000'000, 0.0315, 0.996}};
        for (const auto& [type, bytes, difference, agreement] : lines)
            table.types.push_back({.type = type,
                                   .bytes = bytes,
                                   .tokens = 1019,
                                   .agreement = agreement,
                                   .difference = difference,
                                   .lossChange = difference});
        stage->showReady(QStringLiteral("biscuit-2"), plan, ExportTarget::Gguf);
        stage->quality().setTable(table);
        stage->quality().showMeasuring(0.74, QStringLiteral("Q4_K_S"));
        stage->setChosenType(QStringLiteral("Q8_0"));
        stage->showQuality(true);
    } else if (state == QLatin1String("failed")) {
        stage->showFailed(
            {ErrorCode::Io,
             "The disk is full: writing biscuit-2-Q8_0.gguf failed after 120 MB.",
             {{"file", folder.toStdString() + "/biscuit-2-Q8_0.gguf"}, {"kind", "disk_full"}}});
    } else {
        stage->showReady(QStringLiteral("biscuit-2"), plan, ExportTarget::Gguf);
    }
    if (state != QLatin1String("running")) {
        form_->setEnabled(true);
        exportButton->show();
        cancelButton->hide();
    }
}

} // namespace anneal::ui
