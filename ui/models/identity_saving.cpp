#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/data/dataset_registry.h"
#include "ui/models/identity_document.h"

#include <atomic>
#include <set>

// How the editor's data set is written, at once or on a worker.

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kRowsSavedAtOnce = 50'000;
constexpr std::uintmax_t kBytesSavedAtOnce = 8U << 20U;

/// The name under which the file is registered already, else `wanted`, numbered when that name
/// belongs to another file.
std::string registeredName(const fs::path& folder, const fs::path& file, const std::string& wanted)
{
    const auto entries = data::listDatasets(folder);
    if (!entries)
        return wanted;
    std::set<std::string> taken;
    for (const auto& entry : *entries) {
        std::error_code ignored;
        if (fs::equivalent(entry.file, file, ignored))
            return entry.name;
        taken.insert(entry.name);
    }
    std::string name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = wanted + '-' + std::to_string(number);
    return name;
}

} // namespace

/// One save: what is written, and how it ended. A worker has it to itself but for `stop` and
/// `share`.
struct IdentityDocument::Writing {
    data::IdentityRows rows;
    fs::path file, dataFolder;
    QString name;
    QByteArray before; ///< of the file as it is expected to be
    bool overwrite = false;
    quint64 revision = 0;
    std::atomic<bool> stop = false;
    std::atomic<double> share = 0;

    Result<void> written, registered;
    QByteArray digest;

    void run()
    {
        written = write();
        if (!written)
            return;
        digest = digestOf(file);
        registered =
            data::registerRows(dataFolder, registeredName(dataFolder, file, name.toStdString()),
                               file, rows.spec(), rows.usedColumns());
    }

private:
    [[nodiscard]] Result<void> write()
    {
        if (!overwrite && digestOf(file) != before)
            return fail(ErrorCode::InvalidArgument,
                        "'" + toUtf8(file) +
                            "' was changed by another program. Read it again or save over it.",
                        {{"file", toUtf8(file)}, {"changed", "1"}});
        return rows.save(file, [this](double done) {
            share = done;
            return !stop;
        });
    }
};

std::shared_ptr<IdentityDocument::Writing> IdentityDocument::writingTo(const fs::path& file,
                                                                       bool overwrite)
{
    m_model.endTyping();
    m_model.freeze();
    auto writing = std::make_shared<Writing>();
    writing->rows = m_model.content();
    writing->file = file;
    writing->dataFolder = m_dataFolder;
    writing->name = file == m_file ? m_name : QString::fromStdString(toUtf8(file.stem()));
    writing->before = m_savedDigest;
    writing->overwrite = overwrite;
    writing->revision = m_model.revision();
    return writing;
}

Result<void> IdentityDocument::settle(const Writing& writing)
{
    if (!writing.written)
        return writing.written;
    const bool isElsewhere = writing.file != m_file;
    m_file = writing.file;
    m_name = writing.name;
    m_savedDigest = writing.digest;
    m_model.markSaved(writing.rows);
    watch();
    if (m_model.revision() == writing.revision) {
        m_draftTimer.stop();
        draft().remove();
        m_model.undoStack().setClean();
    } else { // what was changed meanwhile is not in the file
        m_model.undoStack().resetClean();
        m_draftTimer.start();
    }
    if (writing.registered)
        Q_EMIT saved();
    if (isElsewhere)
        Q_EMIT renamed();
    return writing.registered;
}

Result<void> IdentityDocument::save(bool overwrite)
{
    if (m_file.empty())
        return fail(ErrorCode::InvalidArgument, notice("data.table_unnamed"), {{"key", "file"}});
    const auto writing = writingTo(m_file, overwrite);
    writing->run();
    return settle(*writing);
}

Result<void> IdentityDocument::saveAs(const fs::path& file)
{
    const auto writing = writingTo(file, true);
    writing->run();
    return settle(*writing);
}

bool IdentityDocument::takesLongToSave() const
{
    std::error_code unknown;
    const auto bytes = m_file.empty() ? 0 : fs::file_size(m_file, unknown);
    return m_model.content().size() > kRowsSavedAtOnce || (!unknown && bytes > kBytesSavedAtOnce);
}

void IdentityDocument::startSave(const fs::path& file, bool overwrite)
{
    leaveSave();
    m_writing = writingTo(file, overwrite);
    m_saveJob = std::make_unique<jobs::Job>(
        [writing = m_writing](jobs::JobContext&) -> Result<void> {
            writing->run();
            return {};
        },
        [this, writing = m_writing](const Result<void>&) {
            QMetaObject::invokeMethod(
                this,
                [this, writing] {
                    if (m_writing == writing)
                        finishSave();
                },
                Qt::QueuedConnection);
        });
}

bool IdentityDocument::savesEverything() const
{
    return m_writing && m_writing->revision == m_model.revision();
}

double IdentityDocument::savedShare() const
{
    return m_writing ? m_writing->share.load() : 0;
}

void IdentityDocument::cancelSave()
{
    if (m_writing)
        m_writing->stop = true;
}

void IdentityDocument::finishSave()
{
    m_saveJob.reset();
    const auto writing = std::exchange(m_writing, nullptr);
    m_lastSave = settle(*writing);
    m_outsideTimer.start(); // others may have changed it meanwhile
    Q_EMIT saveFinished();
}

/// Another set takes its place.
void IdentityDocument::leaveSave()
{
    if (!m_writing)
        return;
    cancelSave();
    finishSave();
}

} // namespace anneal::ui
