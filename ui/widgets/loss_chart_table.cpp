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
#include <cmath>

namespace anneal::ui {

namespace {

/// Reads the series in place: 100,000 rows cost nothing.
class ChartTableModel final : public QAbstractTableModel {
public:
    ChartTableModel(ChartSeries raw, ChartSeries smooth, ChartSeries heldOut, QObject* parent)
        : QAbstractTableModel(parent)
        , m_raw(std::move(raw))
        , m_smooth(std::move(smooth))
        , m_heldOut(std::move(heldOut))
    {
        m_steps = m_raw.steps;
        for (const double step : m_heldOut.steps) {
            const auto place = std::lower_bound(m_steps.begin(), m_steps.end(), step);
            if (place == m_steps.end() || *place != step)
                m_steps.insert(place, step);
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex& = {}) const override
    {
        return int(m_steps.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override
    {
        return m_heldOut.steps.isEmpty() ? 3 : 4;
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
            return QAbstractTableModel::headerData(section, orientation, role);
        switch (section) {
        case 0:
            return LossChartTable::tr("Step");
        case 1:
            return m_raw.name;
        case 2:
            return m_smooth.name;
        default:
            return m_heldOut.name;
        }
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
        const ChartSeries& series = index.column() == 1   ? m_raw
                                    : index.column() == 2 ? m_smooth
                                                          : m_heldOut;
        const auto place = std::lower_bound(series.steps.begin(), series.steps.end(), step);
        if (place == series.steps.end() || *place != step)
            return QString();
        return QLocale().toString(series.values[place - series.steps.begin()], 'g', 5);
    }

private:
    ChartSeries m_raw, m_smooth, m_heldOut;
    QVector<double> m_steps;
};

} // namespace

LossChartTable::LossChartTable(const ChartSeries& raw, const ChartSeries& smooth,
                               const ChartSeries& heldOut, QWidget* parent)
    : QDialog(parent)
    , m_view(new QTableView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Values of the chart"));
    setObjectName(QStringLiteral("chartTableDialog"));
    m_view->setObjectName(QStringLiteral("chartTable"));
    m_view->setAccessibleName(windowTitle());
    m_view->setModel(new ChartTableModel(raw, smooth, heldOut, this));
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
