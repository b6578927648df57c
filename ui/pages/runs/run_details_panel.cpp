#include "ui/pages/runs/run_details_panel.h"

#include "ui/models/run_model.h"
#include "ui/pages/runs/fact_table.h"
#include "ui/pages/runs/run_answers.h"
#include "ui/pages/runs/run_facts.h"
#include "ui/pages/runs/run_notes.h"
#include "ui/pages/scroll_panel.h"
#include "ui/pages/train/page_parts.h"
#include "ui/widgets/loss_chart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace anneal::ui {

namespace {

QVector<double> toVector(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

/// A table above a sentence that stands there when the table is empty, scrolling.
QScrollArea* makeSheet(FactTable* table, QLabel* message, const char* name)
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 10, 0);
    column->addWidget(table);
    column->addWidget(message);
    column->addStretch(1);
    message->setWordWrap(true);
    auto* scroll = makeScrollPanel(inside);
    scroll->setObjectName(QLatin1String(name));
    scroll->setFocusPolicy(Qt::StrongFocus); // so that the keys scroll it
    return scroll;
}

} // namespace

RunDetailsPanel::RunDetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_curveCard(new Card(this))
    , m_factsCard(new Card(this))
    , m_chart(new LossChart)
    , m_message(makeLabel(FontRole::Body, "muted"))
    , m_noSettings(makeLabel(FontRole::Body, "muted"))
    , m_noResults(makeLabel(FontRole::Body, "muted"))
    , m_line(new ElidedLabel)
    , m_tabs(new Segmented)
    , m_stack(new QStackedWidget)
    , m_settings(new FactTable)
    , m_results(new FactTable)
    , m_notes(new RunNotes)
    , m_answers(new RunAnswers)
    , m_folder(makeButton("openRunFolderButton", "quiet", QStringLiteral("folder-open"), this))
{
    setObjectName(QStringLiteral("runDetails"));
    m_chart->setObjectName(QStringLiteral("runChart"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("runChartMessage"));
    setFontRole(m_line, FontRole::Caption);
    setTextTone(m_line, "muted");
    m_line->setObjectName(QStringLiteral("runLine"));
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    setButtonSize(m_folder, ButtonSize::Small);

    m_curveCard->setTitle({});
    m_curveCard->header()->addWidget(m_folder);
    m_curveCard->body()->setSpacing(6);
    m_curveCard->body()->addWidget(m_line);
    m_curveCard->body()->addWidget(m_chart, 1);
    m_curveCard->body()->addWidget(m_message, 1);

    m_stack->addWidget(makeSheet(m_settings, m_noSettings, "runSettings"));
    m_stack->addWidget(makeSheet(m_results, m_noResults, "runResults"));
    m_stack->addWidget(m_notes);
    m_stack->addWidget(m_answers);
    m_factsCard->body()->addWidget(m_tabs, 0, Qt::AlignLeft);
    m_factsCard->body()->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_curveCard, 8);
    row->addWidget(m_factsCard, 5);
    connect(m_tabs, &Segmented::currentChanged, this, [this](int tab) { showTab(Tab(tab)); });
    connect(m_folder, &QPushButton::clicked, this, &RunDetailsPanel::folderRequested);
    retranslate();
}

void RunDetailsPanel::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    m_curveCard->setVisible(tab != Answers); // questions and answers need the whole width
}

void RunDetailsPanel::showRun(const runs::RunEntry& run, const runs::RunDetails& details)
{
    m_entry = run;
    m_details = details;
    m_notes->showRun(RunModel::pathText(run.path), QString::fromStdString(details.notes));
    m_answers->showRun(run, details);
    showCurve();
    showFacts();
}

void RunDetailsPanel::showCurve()
{
    m_curveCard->setTitle(QString::fromStdString(m_entry.name));
    m_line->setText(runLine(m_entry));
    m_chart->clear();
    m_chart->setPlannedSteps(m_entry.totalSteps);
    const bool hasCurve = m_details.loss.steps.size() > 1;
    m_chart->append(toVector(m_details.loss.steps), toVector(m_details.loss.values));
    for (std::size_t i = 0; i < m_details.heldOut.steps.size(); ++i)
        m_chart->appendHeldOut(m_details.heldOut.steps[i], m_details.heldOut.values[i]);
    if (const auto best = bestOnCurve(m_details))
        m_chart->markBest(best->first, best->second);
    m_chart->refreshNow();
    m_chart->setVisible(hasCurve);
    m_message->setVisible(!hasCurve);
}

void RunDetailsPanel::showFacts()
{
    QVector<FactTable::Row> settings;
    for (const auto& [key, value] : m_details.settings)
        settings.append(
            {settingLabel(key), QString::fromStdString(key), {settingValueText(key, value)}});
    m_settings->setRows({}, settings);
    m_settings->setVisible(!settings.isEmpty());
    m_noSettings->setVisible(settings.isEmpty());
    QVector<FactTable::Row> results;
    for (const auto& [name, value] : m_details.results)
        results.append(resultRow(QString::fromStdString(name), value));
    m_results->setRows({}, results);
    m_results->setVisible(!results.isEmpty());
    m_noResults->setVisible(results.isEmpty());
}

void RunDetailsPanel::retranslate()
{
    m_tabs->setItems({tr("Settings"), tr("Results"), tr("Notes"), tr("Answers")});
    m_tabs->setAccessibleName(tr("What is shown of the run"));
    m_stack->widget(Settings)->setAccessibleName(tr("Settings that differ from the defaults"));
    m_stack->widget(Results)->setAccessibleName(tr("Results"));
    m_chart->setSeriesName(tr("Loss"));
    m_message->setText(tr("No losses were written yet, so there is no curve."));
    m_noSettings->setText(tr("This folder does not tell its settings, or all are at their "
                             "defaults."));
    m_noResults->setText(tr("No results yet: they are written when a run ends."));
    setIconOnly(m_folder, QStringLiteral("folder-open"), tr("Open the folder"));
}

void RunDetailsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurve();
        showFacts();
    }
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
