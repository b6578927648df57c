#include "core/base/utf8.h"
#include "core/data/row_file.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/pages/data/data_parts.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/data/row_table.h"
#include "ui/pages/file_dialogs.h"
#include "ui/settings/preferences.h"

#include <QFileInfo>
#include <QLocale>

// How the Data page takes over rows of other kinds of files, and writes them.

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

QString pathText(const fs::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

} // namespace

std::function<bool(double)> DataPage::Parts::showProgress(const QString& title,
                                                          std::function<void()> cancel)
{
    progressTitle = title;
    progress = std::make_shared<std::atomic<int>>(0);
    notice->ask(Tone::Neutral, title, {},
                {{DataPage::tr("Cancel"), QStringLiteral("cancelReadButton"),
                  [this, cancel = std::move(cancel)] {
                      cancel();
                      endProgress();
                  }}});
    progressTimer.start();
    return [done = progress](double share) {
        done->store(int(share * 1000));
        return true;
    };
}

void DataPage::Parts::endProgress()
{
    progressTimer.stop();
    progress.reset();
    notice->close();
}

void DataPage::Parts::askImport()
{
    askForFile(
        &page, FileQuestion::OpenFile, DataPage::tr("Import rows"),
        context.preferences().value(QStringLiteral("data/folder"), context.dataFolder()).toString(),
        DataPage::tr("Rows (*.json *.jsonl *.csv *.txt *.parquet *.arrow)"),
        [this](const QString& path) {
            leaveThen([this, path] {
                context.preferences().setValue(QStringLiteral("data/folder"),
                                               QFileInfo(path).absolutePath());
                importFile(pathFromUtf8(path.toStdString()), [this] { table->setFocus(); });
            });
        });
}

void DataPage::Parts::importFile(const fs::path& file, std::function<void()> then)
{
    const auto report = showProgress(DataPage::tr("Reading %1…").arg(pathText(file.filename())),
                                     [this] { readJob.cancel(); });
    readJob.run(
        [file, report, spec = document.specFor(file)](jobs::JobContext& job) {
            return std::make_shared<Result<data::IdentityRows>>(data::IdentityRows::import(
                file, spec, [&](double share) { return report(share) && !job.stopRequested(); }));
        },
        [this, file, then = std::move(then)](const auto& read) {
            endProgress();
            const auto held = *read ? IdentityDocument::checkHoldsRows(**read) : Result<void>();
            if (!*read || !held) {
                refreshSets();
                showError(*read ? held.error() : read->error());
                return;
            }
            const int rows = int((*read)->size());
            document.adoptNew(pathText(file.stem()), std::move(**read));
            notice->ask(Tone::Good,
                        DataPage::tr("%n row(s) were taken from %1", nullptr, rows)
                            .arg(pathText(file.filename())),
                        DataPage::tr("They are a new data set that is not saved yet; the file "
                                     "stays as it is."),
                        {{DataPage::tr("Close"), QStringLiteral("closeNoticeButton"), {}}});
            then();
        });
}

void DataPage::Parts::askExport()
{
    if (!document.isOpen() || document.model().rowCount() == 0)
        return;
    if (data::stageOf(document.model().content().spec()) == "pt") {
        askExportFile(QStringLiteral("alpaca")); // plain text has one form
        return;
    }
    const auto form = [this](const char* name) {
        return [this, name] { askExportFile(QLatin1String(name)); };
    };
    notice->ask(
        Tone::Neutral, DataPage::tr("In which form are the rows to be written?"),
        DataPage::tr("Alpaca has a question and an answer a row and fits into a table; "
                     "ShareGPT and OpenAI have a list of messages."),
        {{QStringLiteral("Alpaca"), QStringLiteral("exportAlpacaButton"), form("alpaca"), true},
         {QStringLiteral("ShareGPT"), QStringLiteral("exportShareGptButton"), form("sharegpt")},
         {QStringLiteral("OpenAI"), QStringLiteral("exportOpenAiButton"), form("openai")},
         {DataPage::tr("Cancel"), QStringLiteral("cancelExportButton"), {}}});
}

void DataPage::Parts::askExportFile(const QString& form)
{
    const bool isText = data::stageOf(document.model().content().spec()) == "pt";
    QStringList filters{DataPage::tr("JSON (*.json)"), DataPage::tr("JSON lines (*.jsonl)")};
    if (form == QLatin1String("alpaca"))
        filters << DataPage::tr("CSV table (*.csv)");
    if (isText)
        filters << DataPage::tr("Text, a row a line (*.txt)");
    filters << DataPage::tr("Parquet (*.parquet)");
    const QString folder =
        context.preferences().value(QStringLiteral("data/folder"), context.dataFolder()).toString();
    askForFile(&page, FileQuestion::SaveFile, DataPage::tr("Export the rows"),
               QStringLiteral("%1/%2-%3.json").arg(folder, document.name(), form),
               filters.join(QStringLiteral(";;")), [this, form](const QString& path) {
                   exportTo(form, pathFromUtf8(path.toStdString()));
               });
}

void DataPage::Parts::exportTo(const QString& form, const fs::path& file)
{
    std::error_code ignored;
    if (!document.file().empty() && fs::equivalent(file, document.file(), ignored)) {
        showError({ErrorCode::InvalidArgument,
                   toUtf8(file) + " is the file of the rows themselves; choose another name, or "
                                  "save instead.",
                   {{"file", toUtf8(file)}, {"kind", "taken"}}});
        return;
    }
    const auto report = showProgress(DataPage::tr("Writing %1…").arg(pathText(file.filename())),
                                     [this] { exportJob.cancel(); });
    exportJob.run(
        [rows = document.model().content(), form = form.toStdString(), file,
         report](jobs::JobContext& job) {
            return std::make_shared<Result<data::FormatReport>>(
                data::writeInFormat(rows, form, file, [&](double share) {
                    return report(share) && !job.stopRequested();
                }));
        },
        [this, file](const auto& done) {
            endProgress();
            if (!*done) {
                showError(done->error());
                return;
            }
            const data::FormatReport& written = **done;
            QString left;
            if (written.leftOut > 0)
                left = DataPage::tr("%n row(s) can't be written in this form and are left out. %1",
                                    nullptr, int(written.leftOut))
                           .arg(written.findings.empty()
                                    ? QString()
                                    : noticeText(written.findings.front().notice));
            notice->ask(written.leftOut > 0 ? Tone::Warning : Tone::Good,
                        DataPage::tr("%n row(s) were written to %1", nullptr, int(written.written))
                            .arg(pathText(file.filename())),
                        left, {{DataPage::tr("Close"), QStringLiteral("closeNoticeButton"), {}}});
        });
}

} // namespace anneal::ui
