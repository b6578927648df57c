#include "ui/pages/train/run_progress.h"

#include "ui/pages/train/page_parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

using BarState = RunBar::State; // lupdate takes a qualified return type for the function's class

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunBar)
};

QString count(qint64 number)
{
    return QLocale().toString(number);
}

double meanLoss(const QVector<report::StepEvent>& steps, qsizetype from, qsizetype to)
{
    double sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += steps[i].loss;
    return sum / double(std::max<qsizetype>(1, to - from));
}

QString trendText(LossTrend trend)
{
    switch (trend) {
    case LossTrend::Falling:
        return Texts::tr("the loss is falling steadily");
    case LossTrend::Level:
        return Texts::tr("the loss has levelled off");
    case LossTrend::Rising:
        return Texts::tr("the loss is rising");
    case LossTrend::Unknown:
        break;
    }
    return {};
}

void describeRunning(const RunProgress& progress, RunBar::State& bar)
{
    if (progress.epochs > 0)
        bar.title =
            Texts::tr("Training, epoch %1 of %2")
                .arg(count(qint64(std::min(progress.epochs, std::floor(progress.epoch) + 1))),
                     count(qint64(std::ceil(progress.epochs))));
    else
        bar.title =
            Texts::tr("Training, step %1 of %2").arg(count(progress.step), count(progress.total));
    bar.aside = progress.waiting > 0 ? Texts::tr("%n run(s) waiting", "", progress.waiting)
                                     : trendText(progress.trend);
    if (progress.savedStep > 0)
        bar.note = Texts::tr("checkpoint saved at step %1").arg(count(progress.savedStep));
    bar.buttons = RunBar::Pause | RunBar::Stop;
    bar.stopLabel = Texts::tr("Stop after this step");
}

} // namespace

BarState runBarState(const RunProgress& progress)
{
    BarState bar;
    const double share = progress.total > 0 ? double(progress.step) / double(progress.total) : 0.0;
    switch (progress.state) {
    case TrainState::Idle:
        break;
    case TrainState::Preparing:
        bar.title = Texts::tr("Preparing…");
        bar.progress = 0;
        bar.buttons = RunBar::Stop;
        break;
    case TrainState::Running:
        bar.progress = share;
        describeRunning(progress, bar);
        break;
    case TrainState::Paused:
        bar.progress = share;
        bar.resting = true;
        bar.title = Texts::tr("Paused at step %1").arg(count(progress.step));
        bar.aside = progress.savedStep == progress.step && progress.step > 0
                        ? Texts::tr("saved, safe to close")
                        : Texts::tr("Stop or closing the window saves it");
        bar.buttons = RunBar::Resume | RunBar::Stop;
        bar.resumePrimary = true;
        break;
    case TrainState::Stopping:
        bar.progress = share;
        bar.title = Texts::tr("Stopping after this step…");
        bar.aside = Texts::tr("a checkpoint is being saved");
        bar.buttons = RunBar::Stop;
        bar.stopEnabled = false;
        break;
    case TrainState::Checking:
        bar.progress = progress.checkFraction;
        bar.title = Texts::tr("Asking the training questions…");
        bar.aside = Texts::tr("the training itself is saved");
        bar.buttons = RunBar::Skip;
        break;
    case TrainState::Finished:
        bar.icon = progress.verdictTone == Tone::Good ? QStringLiteral("circle-check")
                                                      : QStringLiteral("triangle-alert");
        bar.tone = progress.verdictTone;
        bar.title = Texts::tr("Training finished");
        bar.caption = progress.folder;
        bar.buttons = RunBar::OpenFolder | RunBar::ChangeSettings | RunBar::NewRun;
        break;
    case TrainState::Stopped:
        bar.icon = QStringLiteral("square");
        bar.title = progress.step > 0 ? Texts::tr("Stopped at step %1 of %2")
                                            .arg(count(progress.step), count(progress.total))
                                      : Texts::tr("Stopped before the first step");
        bar.caption = progress.canResume ? Texts::tr("Checkpoint kept. It can be resumed any time")
                                         : Texts::tr("Nothing was written yet");
        bar.buttons = progress.canResume ? RunBar::ChangeSettings | RunBar::Resume | RunBar::Chat
                                         : RunBar::ChangeSettings | RunBar::NewRun;
        bar.chatPrimary = true;
        break;
    case TrainState::Failed:
        bar.icon = QStringLiteral("circle-x");
        bar.tone = Tone::Bad;
        bar.title = progress.step > 0
                        ? Texts::tr("Stopped by an error at step %1").arg(count(progress.step))
                        : Texts::tr("Stopped by an error before the first step");
        bar.caption = progress.savedStep > 0
                          ? Texts::tr("Step %1 is kept").arg(count(progress.savedStep))
                          : QString();
        bar.buttons = RunBar::ChangeSettings | RunBar::Remedy;
        break;
    }
    return bar;
}

LossTrend lossTrend(const QVector<report::StepEvent>& steps)
{
    const qsizetype n = steps.size();
    if (n < 10)
        return LossTrend::Unknown;
    const qsizetype part = std::max<qsizetype>(4, n / 5);
    const double now = meanLoss(steps, n - part, n);
    const double before = meanLoss(steps, std::max<qsizetype>(0, n - 2 * part), n - part);
    if (now < before * 0.98)
        return LossTrend::Falling;
    return now > before * 1.1 && now > 0.5 ? LossTrend::Rising : LossTrend::Level;
}

} // namespace anneal::ui
