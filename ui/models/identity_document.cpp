#include "ui/models/identity_document.h"

#include "core/base/utf8.h"
#include "core/data/dataset_registry.h"

#include <algorithm>
#include <map>
#include <utility>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kCheckMs = 150, kDraftMs = 1500, kOutsideMs = 200;
constexpr std::size_t kRowsReadAtOnce = 5'000, kMostFindings = 10'000;

QString pathText(const fs::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

RowProblem::Kind kindOf(data::Finding::Kind kind)
{
    switch (kind) {
    case data::Finding::Kind::MissingAnswer:
        return RowProblem::Kind::NoAnswer;
    case data::Finding::Kind::MissingQuestion:
        return RowProblem::Kind::NoQuestion;
    case data::Finding::Kind::Placeholder:
        return RowProblem::Kind::Placeholder;
    case data::Finding::Kind::Duplicate:
        return RowProblem::Kind::Duplicate;
    case data::Finding::Kind::WrongOrder:
        return RowProblem::Kind::WrongOrder;
    default:
        return RowProblem::Kind::Other;
    }
}

IdentityModel::RowMark markOf(const data::Finding& finding)
{
    if (finding.severity == data::Finding::Severity::Dropped ||
        finding.kind == data::Finding::Kind::MissingAnswer ||
        finding.kind == data::Finding::Kind::WrongOrder) // training leaves it out
        return IdentityModel::RowMark::Bad;
    return finding.severity == data::Finding::Severity::Note ? IdentityModel::RowMark::Note
                                                             : IdentityModel::RowMark::Warning;
}

} // namespace

IdentityDocument::IdentityDocument(fs::path dataFolder, QObject* parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
{
    for (auto [timer, ms] : {std::pair{&m_checkTimer, kCheckMs},
                             {&m_draftTimer, kDraftMs},
                             {&m_outsideTimer, kOutsideMs}}) {
        timer->setSingleShot(true);
        timer->setInterval(ms);
    }
    connect(&m_checkTimer, &QTimer::timeout, this, &IdentityDocument::checkNow);
    connect(&m_draftTimer, &QTimer::timeout, this, &IdentityDocument::writeDraftNow);
    connect(&m_outsideTimer, &QTimer::timeout, this, &IdentityDocument::lookOutside);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_outsideTimer.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this,
            [this] { m_outsideTimer.start(); });
    connect(&m_model, &IdentityModel::rowsChanged, this, [this] {
        m_checkTimer.start();
        m_draftTimer.start();
    });
    connect(&m_model.undoStack(), &QUndoStack::cleanChanged, this, [this](bool) {
        if (!modified())
            draft().remove();
        Q_EMIT modifiedChanged(modified());
    });
}

IdentityDocument::~IdentityDocument()
{
    if (m_writing) { // what was asked for is finished: nothing is lost
        m_saveJob.reset();
        const QSignalBlocker silence(this);
        static_cast<void>(settle(*m_writing));
    }
    m_model.undoStack().disconnect(this); // it signals while it is destroyed
    if (m_open && modified() && m_draftsEnabled)
        static_cast<void>(writeDraft()); // offered at the next start
    else
        draft().remove();
}

std::optional<data::DatasetSpec> IdentityDocument::specFor(const fs::path& file) const
{
    const auto specs = data::readDatasetInfo(m_dataFolder);
    if (!specs)
        return std::nullopt;
    for (const auto& spec : *specs) {
        std::error_code ignored;
        if (spec.path == file || fs::equivalent(spec.path, file, ignored))
            return spec;
    }
    return std::nullopt;
}

Result<void> IdentityDocument::open(const fs::path& file)
{
    ANNEAL_TRY(auto rows, data::IdentityRows::open(file, specFor(file)));
    ANNEAL_CHECK(checkHoldsRows(rows));
    adopt(file, std::move(rows));
    return {};
}

Result<void> IdentityDocument::checkHoldsRows(const data::IdentityRows& rows)
{
    const std::size_t looked = std::min(rows.size(), kRowsReadAtOnce);
    for (std::size_t i = 0; i < looked; ++i) {
        if (rows.row(i))
            return {};
    }
    return looked == 0 ? Result<void>() : tl::unexpected<Error>(rows.row(0).error());
}

void IdentityDocument::adopt(const fs::path& file, data::IdentityRows rows)
{
    take(file, std::move(rows), pathText(file.stem()));
}

void IdentityDocument::adoptNew(const QString& name, data::IdentityRows rows)
{
    take({}, std::move(rows), name, true);
}

bool IdentityDocument::isLarge() const
{
    return m_model.content().size() > kRowsReadAtOnce;
}

void IdentityDocument::startNew(const QString& name)
{
    take({}, data::IdentityRows({data::IdentityRow()}), name);
}

Result<void> IdentityDocument::openDraft(const Draft& draft, Result<data::IdentityRows> rows)
{
    const bool isGone = !rows && rows.error().context.contains("changed");
    if (!rows && !isGone)
        return tl::unexpected<Error>(rows.error());
    Result<void> done;
    if (isGone) {
        done = tl::unexpected<Error>(rows.error());
        rows = draft.ownRows();
        if (!rows)
            return tl::unexpected<Error>(rows.error());
    }
    take(isGone ? fs::path() : draft.file, std::move(*rows), draft.name, true);
    if (!m_file.empty() && !fs::exists(m_file))
        m_savedDigest.clear();
    if (isLarge()) {
        startDraft(draft.id);
        return done;
    }
    tellOfDraft(writeDraft());
    DraftStore::removeLeftBehind(draft.id);
    return done;
}

void IdentityDocument::take(const fs::path& file, data::IdentityRows rows, const QString& name,
                            bool isDraft)
{
    leaveSave();
    draft().remove();
    m_file = file;
    m_name = name;
    m_open = true;
    m_savedDigest = m_file.empty() ? QByteArray() : digestOf(m_file);
    const bool wasModified = modified();
    m_model.resetTo(std::move(rows));
    if (isDraft)
        m_model.undoStack().resetClean(); // not what a file holds
    m_doubts.clear();
    m_draftSkipped = false;
    m_draftTimer.stop();
    watch();
    if (isLarge())
        setFindings({}); // those of the set before
    checkNow();
    Q_EMIT opened();
    if (wasModified != modified())
        Q_EMIT modifiedChanged(modified());
}

void IdentityDocument::close()
{
    leaveSave();
    draft().remove();
    m_open = false;
    m_file.clear();
    m_name.clear();
    m_savedDigest.clear();
    m_model.reset({});
    m_doubts.clear();
    m_draftTimer.stop();
    watch();
    checkNow();
    Q_EMIT opened();
    Q_EMIT modifiedChanged(false);
}

void IdentityDocument::discardChanges()
{
    // A large file is not read again for rows that nobody wants any more.
    if (m_file.empty() || isLarge() || !open(m_file))
        close();
}

void IdentityDocument::watch()
{
    if (const auto paths = m_watcher.files() + m_watcher.directories(); !paths.isEmpty())
        m_watcher.removePaths(paths);
    if (m_file.empty())
        return;
    // The folder as well: an atomic write replaces the file, and the watch ends with the old one.
    m_watcher.addPath(pathText(m_file));
    m_watcher.addPath(pathText(m_file.parent_path()));
}

void IdentityDocument::lookOutside()
{
    if (!m_open || m_file.empty() || m_writing) // a save looks itself
        return;
    const auto digest = digestOf(m_file);
    watch();
    if (digest != m_savedDigest)
        Q_EMIT changedOutside();
}

std::vector<data::Finding> IdentityDocument::check(const data::IdentityRows& rows,
                                                   const std::function<bool()>& stop)
{
    return data::checkIdentityRows(rows, kMostFindings, stop);
}

void IdentityDocument::checkNow()
{
    m_checkTimer.stop();
    if (isLarge()) {
        Q_EMIT checkWanted();
        return;
    }
    setFindings(check(m_model.content(), [] { return false; }));
}

void IdentityDocument::setFindings(std::vector<data::Finding> findings)
{
    m_findings = std::move(findings);
    showFindings();
}

void IdentityDocument::showFindings()
{
    std::vector<IdentityModel::RowMark> marks(m_model.content().size(),
                                              IdentityModel::RowMark::None);
    m_problems.clear();
    QStringList placeholders;
    std::map<RowProblem::Kind, std::size_t> grouped;
    for (const auto& finding : m_findings) {
        if (finding.row >= marks.size())
            continue;
        marks[finding.row] = std::max(marks[finding.row], markOf(finding));
        const auto kind = kindOf(finding.kind);
        const bool together = kind == RowProblem::Kind::Placeholder;
        if (together) {
            for (const QString& placeholder :
                 {QStringLiteral("{{author}}"), QStringLiteral("{{name}}")}) {
                if (!placeholders.contains(placeholder) &&
                    QString::fromStdString(finding.notice.sentence).contains(placeholder))
                    placeholders << placeholder;
            }
        }
        if (together && grouped.contains(kind)) {
            auto& rows = m_problems[grouped[kind]].rows;
            if (rows.back() != int(finding.row))
                rows.push_back(int(finding.row));
            continue;
        }
        if (together)
            grouped[kind] = m_problems.size();
        m_problems.push_back({kind, markOf(finding), {int(finding.row)}, {}, 0, finding.notice});
    }
    placeholders.sort();
    m_placeholders = placeholders;
    for (const RowProblem& doubt : m_doubts) {
        const auto last = *std::max_element(doubt.rows.begin(), doubt.rows.end());
        if (std::size_t(last) >= marks.size())
            continue; // rows that have gone meanwhile
        auto& mark = marks[std::size_t(doubt.rows.front())];
        mark = std::max(mark, doubt.mark);
        m_problems.push_back(doubt);
    }
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const auto& a, const auto& b) { return a.mark > b.mark; });
    m_model.setMarks(std::move(marks));
    Q_EMIT problemsChanged();
}

void IdentityDocument::setDoubts(std::vector<RowProblem> doubts)
{
    m_doubts = std::move(doubts);
    if (isLarge()) // to look again would take seconds
        showFindings();
    else
        checkNow();
}

void IdentityDocument::writeDraftNow()
{
    m_draftTimer.stop();
    if (!modified() || !m_draftsEnabled)
        return;
    if (!isLarge()) {
        tellOfDraft(writeDraft());
        return;
    }
    if (m_draftGoesOn) {
        m_draftTimer.start();
        return;
    }
    startDraft({});
}

void IdentityDocument::startDraft(const QString& replaced)
{
    m_draftGoesOn = true;
    const auto written = std::make_shared<Result<bool>>(true);
    m_draftJob = std::make_unique<jobs::Job>(
        [this, written, replaced, name = m_name, file = m_file, rows = m_model.content(),
         digest = m_savedDigest](jobs::JobContext&) -> Result<void> {
            *written = m_draft.write(name, file, rows, digest);
            if (!replaced.isEmpty() && *written && **written) // until then the old one is all
                DraftStore::removeLeftBehind(replaced);
            return {};
        },
        [this, written](const Result<void>&) {
            QMetaObject::invokeMethod(
                this,
                [this, written] {
                    m_draftGoesOn = false;
                    tellOfDraft(*written);
                },
                Qt::QueuedConnection);
        });
}

DraftStore& IdentityDocument::draft()
{
    m_draftJob.reset(); // waits for it
    return m_draft;
}

Result<bool> IdentityDocument::writeDraft()
{
    return draft().write(m_name, m_file, m_model.content(), m_savedDigest);
}

void IdentityDocument::tellOfDraft(const Result<bool>& written)
{
    if (!written)
        Q_EMIT draftFailed(written.error());
    else if (!*written && !std::exchange(m_draftSkipped, true))
        Q_EMIT draftSkipped();
}

} // namespace anneal::ui
