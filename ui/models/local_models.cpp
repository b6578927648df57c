#include "ui/models/local_models.h"

#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/bridge/size_text.h"
#include "ui/models/conversation_model.h"

#include <QLocale>

#include <cmath>

namespace anneal::ui {

namespace {

const QString kUnknown = QStringLiteral("—");

QString rounded(double value)
{
    return QLocale().toString(value, 'f', value < 10 && std::fmod(value, 1.0) >= 0.05 ? 1 : 0);
}

} // namespace

QString LocalModel::path() const
{
    return QString::fromStdString(toUtf8(entry.path));
}

LocalModels::LocalModels(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void LocalModels::setModels(std::vector<LocalModel> models)
{
    beginResetModel();
    m_models = std::move(models);
    endResetModel();
}

const LocalModel* LocalModels::model(const QModelIndex& index) const
{
    const auto row = std::size_t(index.row());
    return index.isValid() && row < m_models.size() ? &m_models[row] : nullptr;
}

quint64 LocalModels::diskBytes() const
{
    quint64 bytes = 0;
    for (const auto& model : m_models)
        bytes += model.diskBytes;
    return bytes;
}

QString LocalModels::countText(qint64 parameters)
{
    const double value = double(parameters);
    if (parameters <= 0)
        return kUnknown;
    if (QLocale().language() == QLocale::Chinese) // counts in ten thousands
        return value >= 1e8 ? rounded(value / 1e8) + QStringLiteral(" 亿")
                            : rounded(value / 1e4) + QStringLiteral(" 万");
    return value >= 1e9 ? rounded(value / 1e9) + QStringLiteral(" B")
                        : rounded(value / 1e6) + QStringLiteral(" M");
}

int LocalModels::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_models.size());
}

int LocalModels::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LocalModels::text(const LocalModel& model, int column) const
{
    switch (column) {
    case Name:
        return QString::fromStdString(model.entry.name);
    case Parameters:
        return countText(model.entry.parameters);
    case Size:
        return sizeText(model.diskBytes);
    case LastUse:
        return model.lastUse.isValid()
                   ? friendlyTime(model.lastUse.toLocalTime(), QDateTime::currentDateTime())
                   : kUnknown;
    case Format:
        return model.entry.format == catalog::ModelFormat::Gguf ? QStringLiteral("GGUF")
                                                                : QStringLiteral("safetensors");
    default:
        break;
    }
    switch (model.place) {
    case hub::Place::ModelFolder:
        return tr("Model folder");
    case hub::Place::HubCache:
        return tr("Downloads");
    case hub::Place::Elsewhere:
        break;
    }
    return tr("Your own folder");
}

QVariant LocalModels::sortValue(const LocalModel& model, int column)
{
    switch (column) {
    case Name:
        return QString::fromStdString(model.entry.name).toLower();
    case Parameters:
        return qint64(model.entry.parameters);
    case Size:
        return model.diskBytes;
    case LastUse:
        return model.lastUse;
    case Format:
        return int(model.entry.format);
    default:
        return int(model.place);
    }
}

QVariant LocalModels::data(const QModelIndex& index, int role) const
{
    const auto* row = model(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return !row->entry.problem || index.column() == Where
                   ? row->path()
                   : noticeText(noticeOf(*row->entry.problem));
    case Qt::AccessibleTextRole:
        return !row->entry.problem || index.column() != Name
                   ? text(*row, index.column())
                   : tr("%1, can't be used: %2")
                         .arg(text(*row, Name), modelProblemText(*row->entry.problem));
    case Qt::TextAlignmentRole:
        return int((index.column() == Parameters || index.column() == Size ? Qt::AlignRight
                                                                           : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case SortRole:
        return sortValue(*row, index.column());
    case PathRole:
        return row->path();
    default:
        return {};
    }
}

QVariant LocalModels::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Parameters || section == Size ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Model");
    case Parameters:
        return tr("Parameters");
    case Size:
        return tr("On disk");
    case LastUse:
        return tr("Last use");
    case Format:
        return tr("Format");
    default:
        return tr("Where");
    }
}

} // namespace anneal::ui
