#include "ui/pages/data/notice_bar.h"
#include "ui/pages/models/download_item.h"
#include "ui/pages/models/model_table.h"
#include "ui/pages/models/models_parts.h"
#include "ui/settings/preferences.h"

#include <QBoxLayout>
#include <QLineEdit>

// Sample data for the pictures of `anneal-studio --screenshots`: the real controls, filled.

namespace anneal::ui {

namespace {

LocalModel sampleModel(const char* name, qint64 parameters, quint64 bytes, hub::Place place,
                       catalog::ModelFormat format, int daysAgo)
{
    LocalModel model;
    model.entry.name = name;
    model.entry.path = std::filesystem::path("models") / name;
    model.entry.parameters = parameters;
    model.entry.format = format;
    model.place = place;
    model.diskBytes = bytes;
    if (daysAgo >= 0)
        model.lastUse = QDateTime::currentDateTime().addDays(-daysAgo);
    return model;
}

std::vector<LocalModel> sampleModels()
{
    using Place = hub::Place;
    using Format = catalog::ModelFormat;
    return {
        sampleModel("SmolLM2-135M-Instruct", 134'515'008, 98'362'432, Place::ModelFolder,
                    Format::Gguf, 0),
        sampleModel("Qwen/Qwen2.5-0.5B-Instruct", 494'032'768, 999'583'000, Place::HubCache,
                    Format::HuggingFaceFolder, 2),
        sampleModel("HuggingFaceTB/SmolLM2-360M-Instruct", 361'821'120, 727'190'000,
                    Place::HubCache, Format::HuggingFaceFolder, 9),
        sampleModel("my-merged-model", 494'032'768, 988'120'000, Place::Elsewhere,
                    Format::HuggingFaceFolder, -1),
    };
}

DownloadRow sampleRow(const char* id, DownloadState state, double done)
{
    DownloadRow row;
    row.name.id = id;
    row.state = state;
    row.progress.totalBytes = 3'099'000'000;
    row.progress.bytes = std::uint64_t(done * 3'099'000'000);
    if (state == DownloadState::Running) {
        row.progress.bytesPerSecond = 11'400'000;
        row.progress.secondsLeft = (1 - done) * 3'099'000'000 / 11'400'000;
    }
    if (state == DownloadState::Failed)
        row.error = Error{ErrorCode::Io,
                          "The connection to hf-mirror.com was cut.",
                          {{"hub", "cut"}, {"host", "hf-mirror.com"}}};
    return row;
}

studio::ModelFit sampleFit(std::int64_t parameters)
{
    studio::ModelFit fit;
    fit.memoryBytes = std::uint64_t(parameters) * 3 + 700'000'000;
    fit.packedMemoryBytes = std::uint64_t(parameters) + 700'000'000;
    fit.kind = fit.memoryBytes < 5'000'000'000         ? studio::FitKind::Trains
               : fit.packedMemoryBytes < 3'000'000'000 ? studio::FitKind::TrainsIn4Bits
                                                       : studio::FitKind::TooLarge;
    return fit;
}

} // namespace

void ModelsPage::Parts::showSample(const QString& state)
{
    readJob.cancel();
    fitJob.cancel();
    sample = false;
    const auto is = [&state](const char* name) { return state == QLatin1String(name); };
    context.preferences().setOffline(is("offline"));
    takeModels(is("empty") ? std::vector<LocalModel>() : sampleModels());
    sample = true;
    for (auto* card : cards)
        card->setFit(sampleFit(card->model().parameters()));
    table->setCurrentIndex(sorted.index(is("delete") ? 2 : 0, 0));
    if (is("downloading")) {
        const DownloadRow rows[] = {
            sampleRow("Qwen/Qwen2.5-1.5B-Instruct", DownloadState::Running, 0.42),
            sampleRow("Qwen/Qwen3-0.6B", DownloadState::Waiting, 0),
            sampleRow("deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B", DownloadState::Failed, 0.18)};
        for (const auto& row : rows) {
            auto* item = new DownloadItem(downloadsCard);
            downloadsCard->body()->addWidget(item);
            item->show(row);
        }
        downloadsCard->show();
        cards[1]->setState(RecommendedCard::State::Coming);
    }
    if (is("delete"))
        askDelete();
    showList();
}

} // namespace anneal::ui
