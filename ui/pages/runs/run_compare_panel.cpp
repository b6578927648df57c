#include "ui/pages/runs/run_compare_panel.h"

#include "ui/models/run_model.h"
#include "ui/pages/runs/fact_table.h"
#include "ui/pages/runs/run_facts.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/page_parts.h"
#include "ui/widgets/loss_chart.h"
#include "ui/widgets/loss_chart_data.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

RunComparePanel::RunComparePanel(QWidget* parent)
    : QWidget(parent)
    , m_curveCard(new Card(this))
    , m_factsCard(new Card(this))
    , m_tabs(new Segmented)
    , m_log(makeButton("compareLogButton", "quiet", {}, this))
    , m_chart(new LossChart)
    , m_noCurve(makeLabel(FontRole::Body, "muted"))
    , m_same(makeLabel(FontRole::Caption, "muted"))
    , m_reason(makeLabel(FontRole::Caption, "secondary"))
    , m_table(new FactTable)
{
    setObjectName(QStringLiteral("runCompare"));
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_chart->setObjectName(QStringLiteral("compareChart"));
    m_same->setObjectName(QStringLiteral("compareSame"));
    m_reason->setObjectName(QStringLiteral("compareReason"));
    m_reason->setWordWrap(true);
    m_noCurve->setAlignment(Qt::AlignCenter);
    m_noCurve->setWordWrap(true);
    m_log->setCheckable(true);
    setButtonSize(m_log, ButtonSize::Small);

    m_curveCard->setTitle({});
    m_curveCard->header()->insertWidget(m_curveCard->header()->count() - 1, m_tabs);
    m_curveCard->header()->addWidget(m_log);
    m_curveCard->body()->addWidget(m_chart, 1);
    m_curveCard->body()->addWidget(m_noCurve, 1);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 10, 0);
    column->addWidget(m_table);
    column->addStretch(1);
    auto* scroll = makeScrollPanel(inside);
    scroll->setObjectName(QStringLiteral("compareTable"));
    scroll->setFocusPolicy(Qt::StrongFocus); // so that the keys scroll it
    m_factsCard->setTitle({});
    m_factsCard->header()->addWidget(m_same);
    m_factsCard->body()->addWidget(scroll, 1);
    m_factsCard->body()->addWidget(m_reason);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_curveCard, 8);
    row->addWidget(m_factsCard, 5);
    connect(m_tabs, &Segmented::currentChanged, this, &RunComparePanel::showCurves);
    connect(m_log, &QPushButton::toggled, m_chart, &LossChart::setLogarithmic);
    connect(m_chart, &LossChart::logarithmicChanged, m_log, &QPushButton::setChecked);
    retranslate();
}

void RunComparePanel::showRuns(std::vector<runs::RunEntry> entries,
                               std::vector<runs::RunDetails> details)
{
    m_entries = std::move(entries);
    m_details = std::move(details);
    showCurves();
    showDifferences();
}

void RunComparePanel::showCurves()
{
    QVector<ChartSeries> series;
    qint64 planned = 0;
    bool any = false;
    for (std::size_t i = 0; i < m_details.size(); ++i) {
        const auto& curve = m_tabs->current() == 0 ? m_details[i].loss : m_details[i].heldOut;
        series.append({QString::fromStdString(m_entries[i].name),
                       {curve.steps.begin(), curve.steps.end()},
                       {curve.values.begin(), curve.values.end()}});
        planned = std::max(planned, qint64(m_entries[i].totalSteps));
        any = any || curve.steps.size() > 1;
    }
    m_chart->compareRuns(series);
    m_chart->setPlannedSteps(planned);
    m_chart->refreshNow();
    m_chart->setVisible(any);
    m_noCurve->setVisible(!any);
}

void RunComparePanel::showDifferences()
{
    const auto comparison = runs::compareSettings(m_details);
    QStringList names;
    QStringList losses, updates, scores;
    for (const auto& entry : m_entries) {
        names.append(QString::fromStdString(entry.name));
        losses.append(entry.loss ? lossText(*entry.loss) : QStringLiteral("—"));
        updates.append(QLocale().toString(qint64(entry.step)));
        scores.append(entry.score ? QLocale().toString(int(std::lround(*entry.score * 100))) +
                                        QStringLiteral(" %")
                                  : QStringLiteral("—"));
    }
    QVector<FactTable::Row> rows;
    for (const auto& difference : comparison.differences) {
        QStringList values;
        for (const auto& value : difference.values)
            values.append(settingValueText(difference.key, value));
        rows.append({settingLabel(difference.key), QString::fromStdString(difference.key), values});
    }
    for (const auto& [label, values] :
         {std::pair(RunModel::tr("Score"), scores), std::pair(tr("Final loss"), losses),
          std::pair(tr("Updates"), updates)})
        if (values.count(values.value(0)) < values.size()) // as the title says
            rows.append({label, {}, values});
    m_table->setRows(names, rows);
    m_same->setText(tr("%n setting(s) are the same", nullptr, int(comparison.same)));
    const bool told = std::all_of(m_details.begin(), m_details.end(),
                                  [](const auto& run) { return !run.settings.empty(); });
    if (!told)
        m_reason->setText(tr("One of these folders does not tell its settings."));
    else if (comparison.differences.empty())
        m_reason->setText(tr("All settings are the same."));
    else if (comparison.differences.size() == 1)
        m_reason->setText(tr("Only this setting differs, so it is the likely reason: %1.")
                              .arg(settingLabel(comparison.differences.front().key)));
    else
        m_reason->clear();
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void RunComparePanel::retranslate()
{
    m_curveCard->setTitle(tr("Compare"));
    m_factsCard->setTitle(tr("What differs"));
    m_tabs->setItems({tr("Loss"), tr("Held-out")});
    m_tabs->setAccessibleName(tr("Curve"));
    m_log->setText(tr("log"));
    m_log->setAccessibleName(tr("Logarithmic scale"));
    m_chart->setSeriesName(tr("Loss"));
    m_noCurve->setText(tr("None of these runs has such a curve."));
    if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("compareTable")))
        scroll->setAccessibleName(tr("What differs"));
}

void RunComparePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurves();
        showDifferences();
    }
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
