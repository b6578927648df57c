#include "ui/pages/train/run_control.h"

#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "ui/bridge/train_bridge.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/questions_card.h"
#include "ui/pages/train/run_name.h"
#include "ui/pages/train/train_setup.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace anneal::ui {

namespace {

void setKey(config::RunConfig& config, const QString& key, const QString& value)
{
    (void)config.set(key.toStdString(), std::string_view(value.toStdString()));
}

const QString kRate = QStringLiteral("learning_rate");
const QString kResume = QStringLiteral("resume_from_checkpoint");
const QString kOverwrite = QStringLiteral("overwrite_output_dir");

} // namespace

RunControl::RunControl(StudioContext& context, TrainSetup& setup, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_setup(setup)
{
    connect(&m_context.train(), &TrainBridge::stateChanged, this, [this](TrainState state) {
        // Who stops a run wants the machine, or the window closed: the others wait for a click.
        if (state == TrainState::Finished || state == TrainState::Failed)
            runNext();
        else if (state == TrainState::Stopped)
            m_context.refreshRunsInBackground();
    });
}

QString RunControl::folder() const
{
    return QString::fromStdString(m_config.train().outputDir);
}

QString RunControl::newestCheckpoint(const config::RunConfig& config)
{
    const auto run = runs::describeRun(pathFromUtf8(config.train().outputDir));
    if (!run || run->checkpoints.empty())
        return {};
    return QString::fromStdString(toUtf8(run->checkpoints.front().path));
}

bool RunControl::canGoOn() const
{
    return !newestCheckpoint(m_config).isEmpty();
}

bool RunControl::busy() const
{
    return starting() || m_context.train().active();
}

void RunControl::start()
{
    if (!busy()) {
        begin(m_setup.config());
        return;
    }
    m_context.queue().add(m_setup.config());
    m_setup.nameNextRun();
    Q_EMIT queued();
}

void RunControl::begin(const config::RunConfig& config)
{
    m_setup.stopMeasuring();
    m_config = config;
    Q_EMIT begun(config, {});
    std::vector<std::string> chosen;
    for (const QString& question : QuestionsCard::chosen(m_context.preferences()))
        chosen.push_back(question.toStdString());
    m_questionsJob.run(
        [config, chosen](jobs::JobContext&) {
            if (!chosen.empty())
                return chosen;
            auto questions = studio::sampleQuestions(config);
            return questions ? *questions : std::vector<std::string>();
        },
        [this, config](const std::vector<std::string>& questions) {
            QStringList texts;
            for (const std::string& question : questions)
                texts << QString::fromStdString(question);
            Q_EMIT begun(config, texts);
            m_context.train().start(config, questions);
            m_context.queue().begun(QString::fromStdString(config.train().outputDir));
        });
}

void RunControl::runNext()
{
    m_context.refreshRunsInBackground();
    // After the signal that brought us here has reached everyone: the window may be leaving.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (busy() || m_context.queue().isHeld())
                return;
            if (const auto next = m_context.queue().first())
                begin(*next);
        },
        Qt::QueuedConnection);
}

void RunControl::resume()
{
    const QString checkpoint = newestCheckpoint(m_config);
    if (checkpoint.isEmpty()) { // stopped before there was anything to go on from
        startAfresh();
        return;
    }
    setKey(m_config, kResume, checkpoint);
    m_config.reset(kOverwrite.toStdString());
    begin(config::RunConfig(m_config));
}

void RunControl::goOn(const config::RunConfig& config)
{
    if (!busy()) {
        m_config = config;
        resume();
        return;
    }
    config::RunConfig next = config;
    if (const QString checkpoint = newestCheckpoint(config); !checkpoint.isEmpty())
        setKey(next, kResume, checkpoint);
    else
        setKey(next, kOverwrite, QStringLiteral("true"));
    m_context.queue().add(next);
    Q_EMIT queued();
}

void RunControl::startAfresh()
{
    m_config.reset(kResume.toStdString());
    setKey(m_config, kOverwrite, QStringLiteral("true"));
    begin(config::RunConfig(m_config));
}

void RunControl::togglePause()
{
    TrainBridge& bridge = m_context.train();
    if (bridge.state() == TrainState::Running)
        bridge.pause();
    else if (bridge.state() == TrainState::Paused)
        bridge.resume();
}

void RunControl::stop()
{
    if (starting()) {
        m_questionsJob.cancel();
        Q_EMIT cancelled();
        return;
    }
    m_context.train().stop();
}

/// In the form, for the next run, and in the run that is begun.
void RunControl::setBoth(const QString& key, const QString& value)
{
    m_setup.form().setText(key, value);
    setKey(m_config, key, value);
}

void RunControl::accept(const VerdictText::Proposal& proposal)
{
    setBoth(proposal.key, QString::number(proposal.newValue, 'g', 8));
    if (proposal.continues && canGoOn()) {
        resume();
        return;
    }
    m_setup.nameNextRun();
    setKey(m_config, QStringLiteral("output_dir"), m_setup.runFolder());
    m_config.reset(kResume.toStdString());
    begin(config::RunConfig(m_config));
}

void RunControl::acceptFor(const config::RunConfig& config, const VerdictText::Proposal& proposal)
{
    config::RunConfig next = config;
    setKey(next, proposal.key, QString::number(proposal.newValue, 'g', 8));
    const QString checkpoint = proposal.continues ? newestCheckpoint(next) : QString();
    if (checkpoint.isEmpty()) {
        const QString folder = QString::fromStdString(next.train().outputDir);
        setKey(next, QStringLiteral("output_dir"), freeRunFolder(folder));
        next.reset(kResume.toStdString()); // the old run may itself have gone on from somewhere
    } else {
        setKey(next, kResume, checkpoint);
    }
    if (busy()) {
        m_context.queue().add(next);
        Q_EMIT queued();
    } else {
        begin(next);
    }
}

QString RunControl::freeRunFolder(const QString& folder) const
{
    static const QRegularExpression number(QStringLiteral("-\\d+$"));
    const QFileInfo run(folder);
    const auto waits = [this](const QString& place) { return m_context.queue().holds(place); };
    const QString name = freeRunName(run.path(), run.fileName().remove(number), waits);
    return QDir(run.path()).filePath(name);
}

void RunControl::lowerRate()
{
    setBoth(kRate, QString::number(m_config.train().learningRate / 2, 'g', 3));
    if (canGoOn())
        resume();
    else
        startAfresh();
}

void RunControl::halveBatch()
{
    const config::TrainOptions train = m_config.train();
    setBoth(QStringLiteral("per_device_train_batch_size"),
            QString::number((train.batchSize + 1) / 2));
    setBoth(QStringLiteral("gradient_accumulation_steps"), QString::number(train.accumulation * 2));
    startAfresh();
}

} // namespace anneal::ui
