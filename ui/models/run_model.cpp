#include "ui/models/run_model.h"

#include "core/base/utf8.h"
#include "ui/bridge/size_text.h"
#include "ui/models/conversation_model.h"

#include <QDateTime>
#include <QLocale>
#include <QVector>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

constexpr quintptr kRunId = 0; // of a checkpoint: the row of its run, and one

qint64 secondsOf(const runs::RunEntry& run)
{
    return std::chrono::duration_cast<std::chrono::seconds>(run.modified.time_since_epoch())
        .count();
}

QString scoreOf(const std::optional<double>& score)
{
    return score ? QLocale().toString(int(std::lround(*score * 100))) + QStringLiteral(" %")
                 : QString();
}

QString lossOf(const std::optional<double>& loss)
{
    if (!loss)
        return QStringLiteral("—");
    const int digits = *loss >= 10 ? 1 : *loss >= 0.095 ? 2 : 3;
    return QLocale().toString(*loss, 'f', digits);
}

bool looksTheSame(const runs::RunEntry& a, const runs::RunEntry& b)
{
    const auto sameStep = [](const auto& x, const auto& y) {
        return x.step == y.step && x.best == y.best && x.bytes == y.bytes;
    };
    return a.path == b.path && a.state == b.state && a.step == b.step && a.bytes == b.bytes &&
           a.totalSteps == b.totalSteps && a.loss == b.loss && a.score == b.score &&
           a.curve == b.curve && a.notes == b.notes && a.baseModel == b.baseModel &&
           secondsOf(a) == secondsOf(b) &&
           std::equal(a.checkpoints.begin(), a.checkpoints.end(), b.checkpoints.begin(),
                      b.checkpoints.end(), sameStep);
}

} // namespace

RunModel::RunModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

bool RunModel::setRuns(const std::vector<runs::RunEntry>& runs)
{
    if (std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), looksTheSame))
        return false;
    beginResetModel();
    m_runs = runs;
    const auto gone = [this](const QString& path) { return !find(path); };
    const auto removed = m_ticked.removeIf(gone);
    endResetModel();
    if (removed > 0)
        Q_EMIT tickedChanged();
    return true;
}

const runs::RunEntry* RunModel::run(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = index.internalId() == kRunId ? std::size_t(index.row())
                                                  : std::size_t(index.internalId() - 1);
    return row < m_runs.size() ? &m_runs[row] : nullptr;
}

const runs::CheckpointEntry* RunModel::checkpoint(const QModelIndex& index) const
{
    const auto* owner = run(index);
    if (!owner || index.internalId() == kRunId ||
        std::size_t(index.row()) >= owner->checkpoints.size())
        return nullptr;
    return &owner->checkpoints[std::size_t(index.row())];
}

const runs::RunEntry* RunModel::find(const QString& path) const
{
    return run(indexOf(path));
}

QModelIndex RunModel::indexOf(const QString& path) const
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (pathText(m_runs[i].path) == path)
            return index(int(i), Name, {});
        const auto& checkpoints = m_runs[i].checkpoints;
        for (std::size_t j = 0; j < checkpoints.size(); ++j) {
            if (pathText(checkpoints[j].path) == path)
                return index(int(j), Name, index(int(i), Name, {}));
        }
    }
    return {};
}

void RunModel::setTicked(const QStringList& paths)
{
    if (m_ticked == paths)
        return;
    m_ticked = paths;
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, Name, {}), index(int(m_runs.size()) - 1, ColumnCount - 1, {}));
    Q_EMIT tickedChanged();
}

QModelIndex RunModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kRunId);
}

QModelIndex RunModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kRunId)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, kRunId);
}

int RunModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_runs.size());
    if (parent.internalId() != kRunId || parent.column() != Name)
        return 0;
    return int(m_runs[std::size_t(parent.row())].checkpoints.size());
}

int RunModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant RunModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return columnAlignment(index.column());
    if (const auto* step = checkpoint(index))
        return checkpointData(*step, index.column(), role);
    const auto* entry = run(index);
    return entry ? runData(*entry, index.column(), role) : QVariant();
}

QVariant RunModel::runData(const runs::RunEntry& run, int column, int role) const
{
    const QString path = pathText(run.path);
    switch (role) {
    case PathRole:
        return path;
    case StateRole:
        return int(run.state);
    case SeriesRole:
        return int(m_ticked.indexOf(path));
    case CurveRole:
        return QVariant::fromValue(QVector<float>(run.curve.begin(), run.curve.end()));
    case SearchRole:
        return QString::fromStdString(run.name + '\n' + run.dataSet + '\n' + run.notes + '\n') +
               modelName(run) + QLatin1Char('\n') + stateText(run);
    case Qt::CheckStateRole:
        if (column == Name)
            return m_ticked.contains(path) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        return column == Name ? path : column == State ? stateText(run) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
    case SortRole:
        break;
    default:
        return {};
    }
    const bool sort = role == SortRole;
    switch (column) {
    case Name:
        return QString::fromStdString(run.name);
    case Model:
        return modelName(run);
    case State:
        return sort ? QVariant(int(run.state)) : stateText(run);
    case Loss:
        return sort ? QVariant(run.loss.value_or(1e30)) : lossOf(run.loss);
    case Score:
        return sort ? QVariant(run.score.value_or(-1)) : scoreOf(run.score);
    case Updates:
        return sort ? QVariant(qint64(run.step)) : QLocale().toString(qint64(run.step));
    case When:
        return sort ? QVariant(secondsOf(run))
                    : friendlyTime(QDateTime::fromSecsSinceEpoch(secondsOf(run)),
                                   QDateTime::currentDateTime());
    case Size:
        return sort ? QVariant(quint64(run.bytes)) : sizeText(run.bytes);
    default:
        return sort ? QVariant(run.loss.value_or(1e30)) : QVariant();
    }
}

QVariant RunModel::checkpointData(const runs::CheckpointEntry& checkpoint, int column, int role)
{
    switch (role) {
    case PathRole:
        return pathText(checkpoint.path);
    case BestRole:
        return checkpoint.best;
    case SeriesRole:
        return -1;
    case SortRole:
        return qint64(checkpoint.step);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Name:
        return tr("Checkpoint %1").arg(QLocale().toString(qint64(checkpoint.step)));
    case State:
        return checkpoint.best ? tr("Best") : QString();
    case Loss:
        return lossOf(checkpoint.loss);
    case Updates:
        return QLocale().toString(qint64(checkpoint.step));
    case Size:
        return sizeText(checkpoint.bytes);
    default:
        return {};
    }
}

Qt::ItemFlags RunModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Name && !checkpoint(index))
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

bool RunModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* entry = run(index);
    if (!entry || checkpoint(index))
        return false;
    const QString path = pathText(entry->path);
    if (role == Qt::EditRole) {
        const QString name = value.toString().trimmed();
        if (name != QString::fromStdString(entry->name))
            Q_EMIT renameWanted(path, name);
        return true;
    }
    if (role != Qt::CheckStateRole)
        return false;
    QStringList ticked = m_ticked;
    ticked.removeAll(path);
    if (value.toInt() == Qt::Checked) {
        if (ticked.size() >= kMaxTicked)
            return false;
        ticked.append(path);
    }
    setTicked(ticked);
    return true;
}

} // namespace anneal::ui
