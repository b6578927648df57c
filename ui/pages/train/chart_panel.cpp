#include "ui/pages/train/chart_panel.h"

#include "ui/pages/file_dialogs.h"
#include "ui/pages/train/chart_export.h"
#include "ui/pages/train/page_parts.h"
#include "ui/widgets/loss_chart.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>

#include <limits>

namespace anneal::ui {

ChartPanel::ChartPanel(QWidget* parent)
    : Card(parent)
    , m_tabs(new Segmented(this))
    , m_earlierMenu(new EarlierRunsMenu(this))
    , m_overlay(makeButton("chartOverlayButton", "quiet", QStringLiteral("columns-2"), this))
    , m_log(makeButton("chartLogButton", "quiet", {}, this))
    , m_reset(makeButton("chartResetButton", "quiet", QStringLiteral("maximize"), this))
    , m_save(makeButton("chartSaveButton", "quiet", QStringLiteral("image-down"), this))
    , m_chart(new LossChart(this))
    , m_axis(makeLabel(FontRole::Caption, "muted", false, this))
    , m_message(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(QStringLiteral("chartPanel"));
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_chart->setObjectName(QStringLiteral("lossChart"));
    m_message->hide();
    m_axis->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(m_tabs);
    tools->addStretch();
    for (QPushButton* button : {m_overlay, m_log, m_reset, m_save}) {
        setButtonSize(button, ButtonSize::Small);
        tools->addWidget(button);
    }
    m_overlay->setMenu(m_earlierMenu);
    m_overlay->hide();
    m_log->setCheckable(true);
    body()->addLayout(tools);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_axis);
    body()->addWidget(m_message);
    body()->setSpacing(2);
    connect(m_tabs, &Segmented::currentChanged, this, &ChartPanel::showTab);
    connect(m_earlierMenu, &EarlierRunsMenu::tickedChanged, this, &ChartPanel::earlierRunsTicked);
    connect(m_log, &QPushButton::toggled, m_chart, &LossChart::setLogarithmic);
    connect(m_chart, &LossChart::logarithmicChanged, m_log, &QPushButton::setChecked);
    connect(m_reset, &QPushButton::clicked, m_chart, &LossChart::resetZoom);
    connect(m_save, &QPushButton::clicked, this, &ChartPanel::save);
    retranslate();
}

void ChartPanel::clear()
{
    m_steps.clear();
    m_heldOut.clear();
    m_earlier.clear();
    m_planned = 0;
    m_best = {-1, 0};
    m_overlay->hide();
    m_message->hide();
    m_chart->setStepsPerEpoch(0); // of the run before
    m_chart->clear();
}

void ChartPanel::setPlannedSteps(qint64 steps)
{
    m_planned = steps;
    m_chart->setPlannedSteps(steps);
}

double ChartPanel::valueOf(const report::StepEvent& step) const
{
    switch (m_tabs->current()) {
    case LearningRate:
        return step.learningRate;
    case GradNorm:
        return step.gradNorm;
    case Speed:
        return step.tokensPerSecond;
    case Memory:
        return step.memoryBytes > 0 ? double(step.memoryBytes) / 1e9
                                    : std::numeric_limits<double>::quiet_NaN();
    default:
        return step.loss;
    }
}

void ChartPanel::append(const QVector<report::StepEvent>& steps)
{
    m_steps += steps;
    QVector<double> x, y;
    x.reserve(steps.size());
    y.reserve(steps.size());
    for (const report::StepEvent& step : steps) {
        x.append(double(step.step));
        y.append(valueOf(step));
    }
    m_chart->append(x, y);
}

void ChartPanel::appendHeldOut(const report::EvalEvent& event)
{
    // Of several data sets the chart follows the first; the log has them all.
    if (!m_heldOut.isEmpty() && m_heldOut.constFirst().dataset != event.dataset)
        return;
    m_heldOut.append(event);
    if (m_tabs->current() <= Loss)
        m_chart->appendHeldOut(double(event.step), event.evalLoss);
}

void ChartPanel::prepend(const QVector<report::StepEvent>& steps,
                         const QVector<report::EvalEvent>& heldOut)
{
    m_steps = steps + m_steps;
    m_heldOut = heldOut + m_heldOut;
    showTab();
}

void ChartPanel::offerEarlierRuns(const QVector<EarlierRunsMenu::Run>& runs,
                                  const QStringList& ticked)
{
    m_earlierMenu->setRuns(runs, ticked);
    m_overlay->setVisible(!runs.isEmpty());
}

void ChartPanel::setEarlierRuns(const QVector<ChartSeries>& runs)
{
    m_earlier = runs;
    if (m_tabs->current() <= Loss)
        m_chart->setEarlierRuns(runs);
}

std::optional<QPair<double, double>> ChartPanel::best() const
{
    return m_best.first < 0 ? std::nullopt : std::optional(m_best);
}

void ChartPanel::markBest(double step, double loss)
{
    m_best = {step, loss};
    if (m_tabs->current() <= Loss)
        m_chart->markBest(step, loss);
}

void ChartPanel::showTab()
{
    static const char* const names[]{QT_TR_NOOP("Loss"), QT_TR_NOOP("Learning rate"),
                                     QT_TR_NOOP("Gradient norm"), QT_TR_NOOP("Speed"),
                                     QT_TR_NOOP("Memory, GB")};
    const int tab = std::max(0, m_tabs->current());
    m_chart->clear();
    m_chart->setSeriesName(tr(names[tab]));
    m_chart->setSmoothing(tab != LearningRate && tab != Memory);
    m_chart->setPlannedSteps(m_planned);
    QVector<report::StepEvent> steps;
    steps.swap(m_steps);
    append(steps);
    if (tab != Loss)
        return;
    for (const report::EvalEvent& event : m_heldOut)
        m_chart->appendHeldOut(double(event.step), event.evalLoss);
    if (!m_earlier.isEmpty())
        m_chart->setEarlierRuns(m_earlier);
    if (m_best.first >= 0)
        m_chart->markBest(m_best.first, m_best.second);
}

bool ChartPanel::saveAs(const QString& file)
{
    if (QFileInfo(file).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0)
        return m_chart->saveImage(file);
    const QByteArray table = chartTable(m_steps, m_heldOut);
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(table) == table.size() &&
           target.commit();
}

void ChartPanel::save()
{
    const QString pictures = tr("Pictures (*.png *.svg)"),
                  table = tr("Table of all values (*.csv)");
    askForFile(this, FileQuestion::SaveFile, tr("Save the chart"),
               QStringLiteral("training_loss.png"), pictures + QLatin1String(";;") + table,
               [this](const QString& file) { saveAndTell(file); });
}

void ChartPanel::saveAndTell(const QString& file)
{
    const bool saved = saveAs(file);
    m_message->setText(saved ? tr("Saved as %1.").arg(file)
                             : tr("%1 could not be written. Choose another folder.").arg(file));
    setTextTone(m_message, saved ? "muted" : "bad");
    m_message->show();
}

void ChartPanel::retranslate()
{
    m_tabs->setItems(
        {tr("Loss"), tr("Learning rate"), tr("Gradient norm"), tr("Speed"), tr("Memory")});
    if (m_tabs->current() < 0)
        m_tabs->setCurrent(0);
    m_tabs->setAccessibleName(tr("Values of the chart"));
    m_axis->setText(tr("Step (updates so far)"));
    m_log->setText(tr("log"));
    m_log->setToolTip(tr("Logarithmic scale (L)"));
    m_log->setAccessibleName(tr("Logarithmic scale"));
    setIconOnly(m_overlay, QStringLiteral("columns-2"), tr("Show earlier runs"));
    setIconOnly(m_reset, QStringLiteral("maximize"), tr("Whole run (0)"));
    setIconOnly(m_save, QStringLiteral("image-down"), tr("Save as picture or table"));
    setAccessibleName(tr("Chart"));
    m_chart->setAccessibleName(tr("Chart"));
}

void ChartPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTab();
    }
    Card::changeEvent(event);
}

} // namespace anneal::ui
