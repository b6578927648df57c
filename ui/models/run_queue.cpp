#include "ui/models/run_queue.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <cstdio>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

const QString kMimeType = QStringLiteral("application/x-anneal-queued-run");

QString nameOf(const std::string& path)
{
    return QString::fromStdString(toUtf8(pathFromUtf8(path).filename()));
}

std::vector<fs::path> filesOf(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".yaml")
            files.push_back(at->path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

RunQueue::RunQueue(fs::path folder, QObject* parent)
    : QAbstractListModel(parent)
    , m_folder(std::move(folder))
{
    for (const fs::path& file : filesOf(m_folder))
        if (auto config = config::RunConfig::fromFile(file, {}, config::Verb::Train))
            m_runs.push_back(std::move(*config));
}

bool RunQueue::holds(const QString& outputDir) const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [&](const config::RunConfig& run) {
        return QString::fromStdString(run.train().outputDir) == outputDir;
    });
}

void RunQueue::add(const config::RunConfig& config)
{
    insert(int(m_runs.size()), config);
}

void RunQueue::insert(int row, const config::RunConfig& config)
{
    const int place = std::clamp(row, 0, int(m_runs.size()));
    beginInsertRows({}, place, place);
    m_runs.insert(m_runs.begin() + place, config);
    endInsertRows();
    keep();
    Q_EMIT lengthChanged();
}

std::optional<config::RunConfig> RunQueue::first() const
{
    return m_runs.empty() ? std::nullopt : std::optional(m_runs.front());
}

void RunQueue::begun(const QString& outputDir)
{
    for (int row = 0; row < int(m_runs.size()); ++row)
        if (QString::fromStdString(m_runs[std::size_t(row)].train().outputDir) == outputDir) {
            (void)takeAt(row);
            return;
        }
}

config::RunConfig RunQueue::takeAt(int row)
{
    beginRemoveRows({}, row, row);
    config::RunConfig taken = std::move(m_runs[std::size_t(row)]);
    m_runs.erase(m_runs.begin() + row);
    endRemoveRows();
    keep();
    Q_EMIT lengthChanged();
    return taken;
}

bool RunQueue::move(int row, int before)
{
    const int count = int(m_runs.size());
    if (row < 0 || row >= count || before < 0 || before > count || before == row ||
        before == row + 1)
        return false;
    beginMoveRows({}, row, row, {}, before);
    const auto first = m_runs.begin();
    if (before > row)
        std::rotate(first + row, first + row + 1, first + before);
    else
        std::rotate(first + before, first + row, first + row + 1);
    endMoveRows();
    keep();
    return true;
}

// Written before anything is taken away: a run may be there twice after a crash, but none is lost.
void RunQueue::keep()
{
    if (m_folder.empty())
        return;
    const std::vector<fs::path> before = filesOf(m_folder);
    std::error_code error;
    fs::create_directories(m_folder, error);
    std::vector<fs::path> kept;
    for (std::size_t place = 0; place < m_runs.size(); ++place) {
        char name[32];
        std::snprintf(name, sizeof name, "%04zu.yaml", place + 1);
        kept.push_back(m_folder / name);
        if (const auto written = writeFileAtomically(kept.back(), m_runs[place].toYaml());
            !written) {
            Q_EMIT saveFailed(describe(written.error()).text);
            return;
        }
    }
    for (const fs::path& file : before)
        if (std::find(kept.begin(), kept.end(), file) == kept.end())
            fs::remove(file, error);
}

int RunQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

QVariant RunQueue::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_runs.size()))
        return {};
    const config::RunConfig& run = m_runs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(run.train().outputDir);
    case FolderRole:
    case Qt::ToolTipRole:
        return QString::fromStdString(run.train().outputDir);
    case DetailRole: {
        const auto train = run.train();
        const QString length = train.maxSteps > 0
                                   ? tr("%n update(s)", "", int(train.maxSteps))
                                   : tr("%1 epochs").arg(QLocale().toString(train.epochs));
        QStringList parts{nameOf(run.model().modelNameOrPath)};
        if (const auto data = run.data().dataset; !data.empty())
            parts << nameOf(data.front());
        parts << length;
        return parts.join(QStringLiteral(" · "));
    }
    case Qt::AccessibleTextRole:
        return tr("%1, place %2 in the queue, %3")
            .arg(data(index, Qt::DisplayRole).toString())
            .arg(index.row() + 1)
            .arg(data(index, DetailRole).toString());
    default:
        return {};
    }
}

Qt::ItemFlags RunQueue::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList RunQueue::mimeTypes() const
{
    return {kMimeType};
}

QMimeData* RunQueue::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(kMimeType, QByteArray::number(indexes.first().row()));
    return data;
}

bool RunQueue::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                            const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(kMimeType))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_runs.size());
    move(data->data(kMimeType).toInt(), before);
    return false; // moved here already: the view must not take the row away
}

} // namespace anneal::ui
