#include "ui/pages/train/chart_export.h"

#include "ui/widgets/loss_chart_data.h"

#include <QFileInfo>

#include <cmath>
#include <limits>

namespace anneal::ui {

namespace {

QByteArray cell(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', 10) : QByteArray();
}

} // namespace

QByteArray chartTable(const QVector<report::StepEvent>& steps,
                      const QVector<report::EvalEvent>& heldOut)
{
    QVector<double> losses;
    losses.reserve(steps.size());
    for (const report::StepEvent& step : steps)
        losses.append(step.loss);
    const QVector<double> smooth = smoothed(losses);
    QByteArray table =
        "step,loss,smoothed,eval_loss,learning_rate,grad_norm,tokens_per_second,memory_bytes\n";
    qsizetype measured = 0;
    const auto evalLossUpTo = [&](qint64 step, bool itself) -> QByteArray {
        // Measurements between two logged steps get lines of their own.
        while (measured < heldOut.size() && heldOut[measured].step < step) {
            table += QByteArray::number(qint64(heldOut[measured].step)) + ",,," +
                     cell(heldOut[measured].evalLoss) + ",,,,\n";
            ++measured;
        }
        if (itself && measured < heldOut.size() && heldOut[measured].step == step)
            return cell(heldOut[measured++].evalLoss);
        return {};
    };
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const report::StepEvent& step = steps[i];
        const QByteArray evalLoss = evalLossUpTo(step.step, true);
        const QByteArray memory =
            step.memoryBytes > 0 ? QByteArray::number(qulonglong(step.memoryBytes)) : QByteArray();
        table += QByteArray::number(qint64(step.step)) + ',' + cell(step.loss) + ',' +
                 cell(smooth[i]) + ',' + evalLoss + ',' + cell(step.learningRate) + ',' +
                 cell(step.gradNorm) + ',' + cell(step.tokensPerSecond) + ',' + memory + '\n';
    }
    (void)evalLossUpTo(std::numeric_limits<qint64>::max(), false);
    return table;
}

} // namespace anneal::ui
