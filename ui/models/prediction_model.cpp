#include "ui/models/prediction_model.h"

#include <QLocale>

namespace anneal::ui {

namespace {

constexpr qsizetype kShownBytes = 1200;       // a cell shows one line
constexpr std::size_t kArrangedAtOnce = 2000; // takes a few milliseconds

QString shortened(const std::string& text)
{
    return QString::fromUtf8(text.data(), std::min(qsizetype(text.size()), kShownBytes))
        .simplified();
}

const std::string* textOf(const eval::PredictedRow& row, int column)
{
    switch (column) {
    case PredictionModel::Question:
        return &row.question;
    case PredictionModel::Expected:
        return &row.expected;
    case PredictionModel::Answer:
        return &row.answer;
    case PredictionModel::BaseAnswer:
        return &row.baseAnswer;
    default:
        return nullptr;
    }
}

QString percentText(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

} // namespace

PredictionModel::PredictionModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PredictionModel::setPredictions(std::shared_ptr<const eval::Predictions> predictions)
{
    m_job.cancel();
    beginResetModel();
    m_predictions = std::move(predictions);
    m_shown.clear();
    endResetModel();
    arrange();
}

void PredictionModel::setOrder(const PredictionOrder& order)
{
    if (m_order == order)
        return;
    m_order = order;
    arrange();
}

void PredictionModel::sort(int column, Qt::SortOrder order)
{
    auto wanted = m_order;
    wanted.by = column < 0 ? PredictionOrder::By::Number : PredictionOrder::By(column);
    wanted.descending = column >= 0 && order == Qt::DescendingOrder;
    setOrder(wanted);
}

void PredictionModel::arrange()
{
    if (!m_predictions) {
        show({});
        return;
    }
    if (m_predictions->rows.size() <= kArrangedAtOnce) {
        m_job.cancel();
        show(orderOf(*m_predictions, m_order));
        return;
    }
    m_job.run(
        [predictions = m_predictions, order = m_order](jobs::JobContext& context) {
            return orderOf(*predictions, order, [&context] { return context.stopRequested(); });
        },
        [this](std::vector<int> rows) { show(std::move(rows)); });
}

void PredictionModel::show(std::vector<int> rows)
{
    beginResetModel();
    m_shown = std::move(rows);
    endResetModel();
    Q_EMIT arranged();
}

int PredictionModel::totalRows() const
{
    return m_predictions ? int(m_predictions->rows.size()) : 0;
}

const eval::PredictedRow* PredictionModel::row(int row) const
{
    return row >= 0 && row < rowCount()
               ? &m_predictions->rows[std::size_t(m_shown[std::size_t(row)])]
               : nullptr;
}

int PredictionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PredictionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PredictionModel::data(const QModelIndex& index, int role) const
{
    const auto* found = row(index.row());
    if (!found)
        return {};
    const auto* text = textOf(*found, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (text)
            return shortened(*text);
        if (index.column() == Number)
            return m_shown[std::size_t(index.row())] + 1;
        return hasBase() ? tr("%1 → %2").arg(percentText(found->baseSimilarity),
                                             percentText(found->similarity))
                         : percentText(found->similarity);
    case FullTextRole:
        return text ? QString::fromStdString(*text) : QString();
    case PromptRole:
        return QString::fromStdString(found->prompt);
    case SimilarityRole:
        return found->similarity;
    case BaseSimilarityRole:
        return found->baseSimilarity;
    case DiffersRole:
        return found->differs();
    case Qt::TextAlignmentRole:
        if (!text)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default:
        break;
    }
    return {};
}

QVariant PredictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) // leaves room for the sign of the order
        return int((section == Number || section == Similarity ? Qt::AlignHCenter : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Similarity)
        return tr("How much of the reference stands in the answer in the same order (ROUGE-L), in "
                  "per cent");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Question:
        return tr("Question");
    case Expected:
        return tr("Reference");
    case Answer:
        return tr("Answer");
    case BaseAnswer:
        return tr("Base model");
    case Similarity:
        return tr("Alike, %");
    default:
        return tr("No.");
    }
}

void PredictionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace anneal::ui
