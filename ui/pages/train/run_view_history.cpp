// What stands beside and before the curve of a run: earlier runs, and what it did before it went
// on.
#include "ui/pages/train/run_view.h"

#include "core/base/utf8.h"
#include "ui/models/run_model.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/chart_panel.h"
#include "ui/pages/train/run_history.h"
#include "ui/pages/train/run_stage.h"

#include <QFileInfo>

#include <cmath>

namespace anneal::ui {

void RunView::offerEarlierRuns()
{
    constexpr int kMost = 30;
    const catalog::ModelEntry* model = m_context.modelEntry();
    QVector<EarlierRunsMenu::Run> offered;
    QStringList ticked;                                  // the newest one of the same model
    for (const runs::RunEntry& run : m_context.runs()) { // newest first
        const QString folder = RunModel::pathText(run.path);
        if (QString::fromStdString(run.name) == m_progress.runName || run.curve.size() < 2 ||
            offered.size() == kMost)
            continue;
        const auto madeFrom = run.path.parent_path().parent_path().filename();
        const bool sameModel = model && madeFrom == pathFromUtf8(model->name);
        offered.append({folder, sameModel ? QString::fromStdString(run.name)
                                          : tr("%1, of %2")
                                                .arg(QString::fromStdString(run.name),
                                                     QString::fromStdString(toUtf8(madeFrom)))});
        if (ticked.isEmpty() && (!model || sameModel))
            ticked.append(folder);
    }
    m_run->chart()->offerEarlierRuns(offered, ticked);
    readEarlierRuns(ticked);
}

void RunView::readEarlierRuns(const QStringList& folders)
{
    m_earlierJob.run(
        [folders](jobs::JobContext&) {
            QVector<ChartSeries> read;
            for (const QString& folder : folders)
                read.append(
                    readLosses(pathFromUtf8(folder.toStdString()), QFileInfo(folder).fileName()));
            return read;
        },
        [this](const QVector<ChartSeries>& read) { m_run->chart()->setEarlierRuns(read); });
}

void RunView::showEarlierRun(const QString& name, const QVector<double>& steps,
                             const QVector<double>& losses)
{
    m_earlierJob.cancel(); // what begin() reads would replace it
    m_run->chart()->offerEarlierRuns({{name, name}}, {name});
    m_run->chart()->setEarlierRuns({{name, steps, losses}});
}

void RunView::readHistory(qint64 last)
{
    m_historyJob.run([run = pathFromUtf8(m_config.train().outputDir),
                      last](jobs::JobContext&) { return readRunHistory(run, last); },
                     [this](const RunHistory& history) { showHistory(history); });
}

void RunView::showHistory(const RunHistory& history)
{
    m_steps = history.steps + m_steps;
    m_heldOut = history.heldOut + m_heldOut;
    for (const qint64 step : history.saved)
        m_saved.insert(step);
    m_run->showHistory(history.steps, history.heldOut);
    markBest();
    if (m_chartCard->isVisibleTo(this))
        showSmallChart(true);
}

// The checkpoint whose measurement is the best so far, as the trainer compares them.
void RunView::markBest()
{
    const config::EvaluationOptions options = m_config.evaluation();
    const bool byAccuracy = options.metric == "eval_accuracy";
    if (!options.metric.empty() && options.metric != "eval_loss" && !byAccuracy)
        return; // the events don't tell it
    const report::EvalEvent* best = nullptr;
    const auto better = [&](const report::EvalEvent& a, const report::EvalEvent& b) {
        return byAccuracy ? a.accuracy.value_or(0) > b.accuracy.value_or(0)
                          : a.evalLoss < b.evalLoss;
    };
    for (const report::EvalEvent& event : m_heldOut)
        if (m_saved.contains(event.step) && std::isfinite(event.evalLoss) &&
            (!best || better(event, *best)))
            best = &event;
    if (best)
        m_run->chart()->markBest(double(best->step), best->evalLoss);
}

} // namespace anneal::ui
