#include "core/catalog/gguf_mix.h"
#include "ui/pages/export/export_parts.h"
#include "ui/pages/export/export_stage.h"
#include "ui/pages/export/quality_panel.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace anneal::ui {

void ExportPage::Parts::connectQuality()
{
    auto& panel = stage->quality();
    QObject::connect(compareButton, &QPushButton::clicked, &page, [this] { compareTypes(); });
    QObject::connect(&panel, &QualityPanel::typeChosen, &page, [this](const QString& type) {
        typeChosen = true;
        ggufType->setCurrent(type);
        showState();
    });
    QObject::connect(&panel, &QualityPanel::stopRequested, &page,
                     [this] { bridge.stopMeasuring(); });
    QObject::connect(&panel, &QualityPanel::backRequested, &page,
                     [this] { stage->showQuality(false); });
    QObject::connect(&bridge, &ExportBridge::measuringProgressed, &page,
                     [this](double done, const QString& what) {
                         if (bridge.isMeasuring())
                             stage->quality().showMeasuring(done, what);
                     });
    QObject::connect(
        &bridge, &ExportBridge::measured, &page,
        [this](const report::QualityTable& table) { stage->quality().setTable(table); });
    QObject::connect(&bridge, &ExportBridge::measuringEnded, &page,
                     [this](const std::optional<Error>& error) {
                         stage->quality().showEnded(error);
                         showState();
                     });
}

void ExportPage::Parts::compareTypes()
{
    auto now = form();
    if (!now.option || bridge.isMeasuring())
        return;
    now.target = ExportTarget::Gguf;
    now.deploys = false;
    if (now.folder.isEmpty())
        now.folder = QDir::tempPath(); // nothing is written there
    const auto config = exportConfig(now);
    if (!config) {
        stage->showFailed(config.error());
        return;
    }
    std::vector<std::string> types;
    for (const auto& type : catalog::ggufFileTypes())
        types.emplace_back(type.name);
    bridge.reset();
    stage->quality().clear();
    bridge.startMeasuring(*config, types);
    stage->showQuality(true);
    showState();
}

void ExportPage::Parts::forgetQuality()
{
    bridge.stopMeasuring();
    stage->quality().clear();
    stage->showQuality(false);
}

void ExportPage::Parts::useStudioFolder()
{
    const auto now = form();
    if (!now.option)
        return;
    deploys->setChecked(false); // it looks for the model itself
    folderEdited = true;
    folderEdit->setText(QDir::toNativeSeparators(studioFolder(*now.option)));
    bridge.reset();
    showState();
}

} // namespace anneal::ui
