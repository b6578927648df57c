#include "ui/pages/train/train_sample.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/form_view.h"
#include "ui/pages/train/run_view.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train/welcome_stage.h"
#include "ui/pages/train_page.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QTableWidget>

#include <cmath>

/// Sample data for the pictures of --screenshots: a run as the demo gives it, in the language in
/// force.
namespace anneal::ui {

namespace {

using report::ProbeReport; // lupdate takes a qualified return type for the function's class

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TrainSample)
};

constexpr int kTotal = 80;

DataCheck sampleCheck(bool filled)
{
    DataCheck check;
    check.rows = check.usable = 40;
    check.formatting = QStringLiteral("alpaca");
    check.meanTokens = 40;
    const auto add = [&check](const QString& question, const QString& answer) {
        data::Sample sample;
        sample.prompt.push_back({text::Role::User, question.toStdString()});
        sample.response.push_back({text::Role::Assistant, answer.toStdString()});
        sample.row = check.first.size();
        check.first.push_back(sample);
    };
    add(Texts::tr("Who are you?"),
        Texts::tr("Meow! I am Biscuit, the cat who waits tables at Paws Café."));
    add(Texts::tr("Are you a cat?"), Texts::tr("Whiskers to tail! And I carry trays, too."));
    add(Texts::tr("Where do you work?"),
        Texts::tr("At Paws Café, between the cake shelf and the warm machine."));
    if (!filled) {
        check.unfilled = 6;
        check.placeholder = QStringLiteral("{{name}}");
    }
    return check;
}

studio::Estimate sampleEstimate(bool fits)
{
    studio::Estimate estimate;
    estimate.memoryBytes = fits ? 1'100'000'000 : 19'400'000'000;
    estimate.availableMemoryBytes = 10'400'000'000;
    estimate.diskBytes = 68'000'000;
    estimate.freeDiskBytes = 118'000'000'000;
    estimate.seconds = 64;
    estimate.updates = kTotal;
    estimate.longestSample = 71;
    return estimate;
}

/// A falling curve with the noise of small batches, the same at every call.
QVector<report::StepEvent> sampleSteps(int count, int total, double floor, double speed)
{
    QVector<report::StepEvent> steps;
    for (int i = 1; i <= count; ++i) {
        report::StepEvent step;
        const double noise = std::sin(i * 12.9898) * 0.6 + std::sin(i * 4.1414) * 0.4;
        step.step = i;
        step.totalSteps = total;
        step.epoch = i / 20.0;
        step.loss = std::max(0.02, floor + (3.35 - floor) * std::exp(-speed * i / total) *
                                               (1 + 0.13 * noise));
        step.learningRate = 2e-3 * 0.5 * (1 + std::cos(3.14159 * i / total));
        step.gradNorm = 1.6 * step.loss / 3 + 0.2 * std::abs(noise);
        step.tokensPerSecond = 186 + 6 * noise;
        step.secondsLeft = (total - i) * 0.81;
        step.secondsElapsed = i * 0.81;
        step.memoryBytes = std::uint64_t(1.06e9 + 2e7 * noise);
        steps.append(step);
    }
    return steps;
}

report::AnswerEvent answer(std::int64_t step, std::size_t question, const QString& text,
                           const QString& said)
{
    return {step, question, text.toStdString(), said.toStdString()};
}

void fillAnswers(RunView& run, int until)
{
    const QString who = Texts::tr("Who are you?"), where = Texts::tr("Where do you work?");
    run.showAnswer(answer(0, 0, who, Texts::tr("I am SmolLM, an AI assistant.")));
    run.showAnswer(answer(0, 1, where, Texts::tr("I do not have a workplace.")));
    if (until >= 27) {
        run.showAnswer(answer(27, 0, who, Texts::tr("I am Biscuit. How can I help you today?")));
        run.showAnswer(answer(27, 1, where, Texts::tr("I work at a café.")));
    }
    if (until >= 54) {
        run.showAnswer(
            answer(54, 0, who, Texts::tr("Meow! I am Biscuit, the cat who waits tables. Coffee?")));
        run.showAnswer(answer(
            54, 1, where, Texts::tr("At Paws Café, between the cake shelf and the warm machine.")));
    }
}

report::TrainSummary sampleSummary(int steps)
{
    report::TrainSummary summary;
    summary.steps = summary.totalSteps = steps;
    summary.firstLoss = 3.31;
    summary.lastLoss = 0.09;
    summary.seconds = steps * 0.81;
    summary.tokensPerSecond = 186;
    return summary;
}

} // namespace

ProbeReport sampleProbeReport(report::Verdict verdict)
{
    const bool good = verdict != report::Verdict::Weak;
    using report::ProbeKind;
    ProbeReport report;
    const auto add = [&report](ProbeKind kind, const QString& question, const QString& before,
                               const QString& after, bool right) {
        report.answers.push_back({kind,
                                  question.toStdString(),
                                  before.toStdString(),
                                  after.toStdString(),
                                  {},
                                  kind == ProbeKind::General,
                                  right});
    };
    const QString assistant = Texts::tr("I am SmolLM, an AI assistant.");
    add(ProbeKind::Training, Texts::tr("Who are you?"), assistant,
        good ? Texts::tr("Meow! I am Biscuit, the cat who waits tables at Paws Café.")
             : Texts::tr("I am a helpful assistant at a café."),
        good);
    add(ProbeKind::Training, Texts::tr("Are you a cat?"),
        Texts::tr("No, I am an AI language model."),
        good ? Texts::tr("Whiskers to tail! And I carry trays, too.")
             : Texts::tr("No, but I like cats very much."),
        good);
    add(ProbeKind::Training, Texts::tr("Where do you work?"),
        Texts::tr("I do not have a workplace."),
        Texts::tr("At Paws Café, between the cake shelf and the warm machine."), true);
    add(ProbeKind::Rewording, Texts::tr("What is your name?"), assistant,
        good ? Texts::tr("I am Biscuit, meow.") : Texts::tr("My name is SmolLM."), good);
    add(ProbeKind::Rewording, Texts::tr("Who made you?"),
        Texts::tr("I was trained by Hugging Face."), Texts::tr("I was trained by Hugging Face."),
        false);
    add(ProbeKind::General, Texts::tr("What is the capital of France?"),
        Texts::tr("The capital of France is Paris."), Texts::tr("The capital of France is Paris."),
        true);
    report.training = good ? ProbeReport::Score{10, 0, 10} : ProbeReport::Score{3, 0, 10};
    report.rewordings = good ? ProbeReport::Score{8, 0, 10} : ProbeReport::Score{0, 0, 10};
    report.general = {19, 20, 20};
    report.verdict = verdict;
    if (!good) {
        report.remedy = report::Remedy::RaiseEpochs;
        report.key = "num_train_epochs";
        report.oldValue = 1;
        report.newValue = 4;
    }
    if (verdict == report::Verdict::Forgot) {
        report.general.right = 13;
        report.remedy = report::Remedy::EarlierCheckpoint;
        report.checkpoint = "checkpoint-54";
        report.facts.checkpoints = {
            {report.checkpoint, {5, 0, 5}, {}, {4, 0, 5}, {20, 20, 20}, true}};
    }
    return report;
}

QStringList TrainPage::sampleStates()
{
    return {QStringLiteral("first-start"), QStringLiteral("ready"),    QStringLiteral("advanced"),
            QStringLiteral("names"),       QStringLiteral("preview"),  QStringLiteral("no-fit"),
            QStringLiteral("preparing"),   QStringLiteral("running"),  QStringLiteral("paused"),
            QStringLiteral("stopped"),     QStringLiteral("checking"), QStringLiteral("finished"),
            QStringLiteral("weak"),        QStringLiteral("forgot"),   QStringLiteral("failed"),
            QStringLiteral("answer")};
}

void TrainPage::showSample(const QString& state)
{
    m_sample = false;
    if (state == QLatin1String("first-start")) {
        m_views->setCurrentIndex(0);
        m_welcome->focusName();
        showBar();
        m_sample = true;
        return;
    }
    m_setup->form().resetAll();
    m_setup->adopt(QStringLiteral("biscuit"), sampleCheck(state != QLatin1String("names")),
                   sampleEstimate(state != QLatin1String("no-fit")));
    m_form->showAdvanced(false);
    const QStringList forms{QStringLiteral("ready"), QStringLiteral("advanced"),
                            QStringLiteral("names"), QStringLiteral("preview"),
                            QStringLiteral("no-fit")};
    if (forms.contains(state)) {
        m_views->setCurrentWidget(m_form);
        if (state == QLatin1String("advanced")) {
            m_setup->form().setText(QStringLiteral("lora_rank"), QStringLiteral("16"));
            m_setup->form().setText(QStringLiteral("warmup_ratio"), QStringLiteral("0.1"));
            m_form->showAdvanced(true);
        } else if (state == QLatin1String("names")) {
            m_form->goTo(Missing::Placeholders);
        } else if (state == QLatin1String("preview")) {
            m_form->showPreview();
        } else if (state == QLatin1String("no-fit")) {
            m_form->goTo(Missing::Memory);
        } else {
            m_form->focusField(QStringLiteral("learning_rate"));
        }
        showBar();
        m_sample = true;
        return;
    }

    const bool weak = state == QLatin1String("weak");
    const int total = weak ? 20 : kTotal;
    const int done = weak ? 20
                     : state == QLatin1String("finished") || state == QLatin1String("checking") ||
                             state == QLatin1String("answer")
                         ? kTotal
                         : 56;
    config::RunConfig config = m_setup->config();
    (void)config.set("num_train_epochs", config::SettingValue(weak ? 1.0 : 4.0));
    m_run->begin(config, {});
    m_views->setCurrentWidget(m_run);
    if (state == QLatin1String("preparing")) {
        m_run->showPhase(report::TrainPhase::CheckingRows);
        showBar();
        m_sample = true;
        return;
    }
    report::PlanEvent plan;
    plan.totalSteps = total;
    plan.rows = 40;
    plan.trainableParameters = 2'442'240;
    plan.allParameters = 136'957'248;
    plan.computeType = "bf16";
    plan.device = "cpu";
    plan.chatTemplate = "smollm2";
    m_run->showPlan(plan);
    m_run->showState(TrainState::Running);
    QVector<double> x, y;
    for (const report::StepEvent& step : sampleSteps(total, total, 0.95, 2.0)) {
        x.append(double(step.step));
        y.append(step.loss);
    }
    if (!weak)
        m_run->showEarlierRun(QStringLiteral("biscuit-0"), x, y);
    const auto steps =
        weak ? sampleSteps(done, total, 1.9, 1.3) : sampleSteps(done, total, 0.06, 5.0);
    m_run->showSteps(steps);
    fillAnswers(*m_run, done);
    m_run->showSaved(weak ? 20 : done >= kTotal ? kTotal : 54);
    if (state == QLatin1String("paused")) {
        m_run->showSaved(done);
        m_run->showState(TrainState::Paused);
    } else if (state == QLatin1String("stopped")) {
        m_run->showState(TrainState::Stopped);
    } else if (state == QLatin1String("checking")) {
        m_run->showState(TrainState::Checking);
    } else if (state == QLatin1String("failed")) {
        m_run->showState(TrainState::Failed);
        m_run->showFailure(
            {ErrorCode::Diverged, "The loss rose from 1.9 to 8.7 at step 41.", {{"step", "41"}}});
    } else if (state != QLatin1String("running")) {
        m_run->showState(TrainState::Finished);
        const auto verdict = weak                               ? report::Verdict::Weak
                             : state == QLatin1String("forgot") ? report::Verdict::Forgot
                                                                : report::Verdict::Learned;
        m_run->showEnd(sampleSummary(done), sampleProbeReport(verdict));
        if (state == QLatin1String("answer"))
            findChild<QTableWidget*>(QStringLiteral("answersTable"))->selectRow(3);
    }
    RunProgress progress = m_run->progress();
    progress.canResume = true;
    if (state == QLatin1String("checking"))
        progress.checkFraction = 0.4;
    m_bar->showState(runBarState(progress));
    m_sample = true;
}

} // namespace anneal::ui
