#include "ui/widgets/loss_chart_table.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QTableView>

#include <algorithm>
#include <iterator>

namespace anneal::ui {

namespace {

/// Reads the series in place: 100,000 rows cost nothing.
class ChartTableModel final : public QAbstractTableModel {
public:
    ChartTableModel(QVector<ChartSeries> series, QObject* parent)
        : QAbstractTableModel(parent)
        , m_series(std::move(series))
    {
        for (const ChartSeries& one : m_series) {
            QVector<double> merged;
            merged.reserve(m_steps.size() + one.steps.size());
            std::set_union(m_steps.begin(), m_steps.end(), one.steps.begin(), one.steps.end(),
                           std::back_inserter(merged));
            m_steps = std::move(merged);
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex& = {}) const override
    {
        return int(m_steps.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override
    {
        return int(m_series.size()) + 1;
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return QAbstractTableModel::headerData(section, orientation, role);
        return section == 0 ? LossChartTable::tr("Step") : m_series[section - 1].name;
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        if (role != Qt::DisplayRole)
            return {};
        const double step = m_steps[index.row()];
        if (index.column() == 0)
            return QLocale().toString(qint64(step));
        const ChartSeries& series = m_series[index.column() - 1];
        const auto place = std::lower_bound(series.steps.begin(), series.steps.end(), step);
        if (place == series.steps.end() || *place != step)
            return QString();
        return QLocale().toString(series.values[place - series.steps.begin()], 'g', 5);
    }

private:
    QVector<ChartSeries> m_series;
    QVector<double> m_steps;
};

} // namespace

LossChartTable::LossChartTable(const QVector<ChartSeries>& series, QWidget* parent)
    : QDialog(parent)
    , m_view(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Values of the chart"));
    setObjectName(QStringLiteral("chartTableDialog"));
    m_view->setObjectName(QStringLiteral("chartTable"));
    m_view->setAccessibleName(windowTitle());
    m_view->setModel(new ChartTableModel(series, this));
    m_view->setWordWrap(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &LossChartTable::copySelection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_view);
    column->addWidget(buttons);
    resize(480, 520);
}

void LossChartTable::copySelection()
{
    QString text;
    const auto rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_view->model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(text);
}

} // namespace anneal::ui
