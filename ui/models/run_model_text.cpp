#include "core/base/utf8.h"
#include "ui/models/run_model.h"

#include <QLocale>

// What a RunModel calls its columns, states and models.

namespace anneal::ui {

QVariant RunModel::columnAlignment(int column)
{
    const bool number = column == RunModel::Loss || column == RunModel::Score ||
                        column == RunModel::Updates || column == RunModel::Size;
    return QVariant::fromValue(
        Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QString RunModel::stateText(const runs::RunEntry& run)
{
    const QLocale locale;
    const QString step = locale.toString(qint64(run.step)),
                  total = locale.toString(qint64(run.totalSteps));
    switch (run.state) {
    case runs::RunState::Running:
        if (run.totalSteps <= 0)
            return tr("Running");
        return tr("Running, %1 %").arg(100 * run.step / run.totalSteps);
    case runs::RunState::Finished:
        return tr("Finished");
    case runs::RunState::Stopped:
        return tr("Stopped at %1 of %2").arg(step, total);
    case runs::RunState::Failed:
        break;
    }
    return run.totalSteps > 0 ? tr("Broke off at %1 of %2").arg(step, total) : tr("Broke off");
}

QString RunModel::modelName(const runs::RunEntry& run)
{
    auto path = pathFromUtf8(run.baseModel);
    if (path.filename().empty())
        path = path.parent_path();
    if (path.parent_path().filename() == "snapshots") // models--ORG--NAME of the hub's cache
        return pathText(path.parent_path().parent_path().filename())
            .section(QStringLiteral("--"), -1);
    return pathText(path.filename());
}

QString RunModel::pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return columnAlignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Run");
    case Model:
        return tr("Model");
    case State:
        return tr("State");
    case Curve:
        return tr("Loss curve");
    case Loss:
        return tr("Loss");
    case Score:
        return tr("Score");
    case Updates:
        return tr("Updates");
    case When:
        return tr("When");
    default:
        return tr("Size");
    }
}

} // namespace anneal::ui
