#include "core/base/utf8.h"
#include "ui/pages/data/data_parts.h"
#include "ui/pages/data/notice_bar.h"

#include <utility>

// How the Data page saves: small sets at once, large ones while the window goes on.

namespace anneal::ui {

namespace fs = std::filesystem;

bool DataPage::Parts::save(bool overwrite)
{
    if (document.saving()) {
        if (!document.savesEverything())
            afterSave.push_back([] {}); // what was changed since is saved next
        return false;
    }
    if (!document.isOpen() || (!document.modified() && !overwrite))
        return true;
    writeTo(document.file().empty() ? freeFile() : document.file(), overwrite);
    return !document.saving() && savedWell;
}

void DataPage::Parts::saveThen(std::function<void()> next)
{
    if (!document.isOpen() || !document.modified()) {
        next();
        return;
    }
    afterSave.push_back(std::move(next));
    if (!document.saving())
        save();
}

/// For a new set: its name, numbered where there is such a file.
fs::path DataPage::Parts::freeFile() const
{
    const auto folder = pathFromUtf8(context.dataFolder().toStdString());
    const auto name = document.name().toStdString();
    auto file = folder / pathFromUtf8(name + ".json");
    for (int number = 2; fs::exists(file); ++number)
        file = folder / pathFromUtf8(name + "-" + std::to_string(number) + ".json");
    return file;
}

void DataPage::Parts::saveAs(const fs::path& file)
{
    afterSave.clear();
    writeTo(file, true);
}

void DataPage::Parts::writeTo(const fs::path& file, bool overwrite)
{
    if (!document.takesLongToSave()) {
        saveEnded(file == document.file() ? document.save(overwrite) : document.saveAs(file));
        return;
    }
    document.startSave(file, overwrite); // first: it ends one that goes on, and its progress
    showProgress(DataPage::tr("Writing %1…").arg(QString::fromStdString(toUtf8(file.filename()))),
                 [this] { document.cancelSave(); });
    saveProgress = progress;
    showState();
}

void DataPage::Parts::saveEnded(const Result<void>& result)
{
    if (saveProgress && progress == saveProgress)
        endProgress();
    saveProgress.reset();
    auto next = std::exchange(afterSave, {});
    savedWell = result.has_value();
    showState();
    if (!result) {
        if (result.error().context.contains("changed"))
            showOutsideChange();
        else if (result.error().code != ErrorCode::Cancelled)
            showError(result.error());
        return;
    }
    notice->close();
    Q_EMIT context.dataSetsChanged();
    for (auto& step : next) {
        if (document.modified()) // changed while it was written
            saveThen(std::move(step));
        else
            step();
    }
}

} // namespace anneal::ui
