#include "ui/pages/train/train_setup.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/data/identity_table.h"
#include "ui/bridge/train_bridge.h"
#include "ui/forms/setting_text.h"
#include "ui/pages/studio_context.h"
#include "ui/settings/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

constexpr int kEstimateDelayMs = 250;
constexpr int kCalibrateDelayMs = 1200;
constexpr qint64 kShortestCutoff = 64;

const QString kBatch = QStringLiteral("per_device_train_batch_size");
const QString kAccumulation = QStringLiteral("gradient_accumulation_steps");
const QString kCutoff = QStringLiteral("cutoff_len");

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

bool isFolderName(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    return !name.contains(forbidden) && !name.startsWith(QLatin1Char('.')) &&
           !name.endsWith(QLatin1Char('.')) && name.size() <= 120;
}

TrainSetup::Fit halved(TrainSetup::Fit fit)
{
    if (fit.batch > 1) {
        fit.batch = (fit.batch + 1) / 2;
        fit.accumulation *= 2;
    } else {
        fit.cutoff = std::max(kShortestCutoff, fit.cutoff / 2);
    }
    return fit;
}

void write(const TrainSetup::Fit& fit, config::RunConfig& config)
{
    (void)config.set(kBatch.toStdString(), config::SettingValue(std::int64_t(fit.batch)));
    (void)config.set(kAccumulation.toStdString(),
                     config::SettingValue(std::int64_t(fit.accumulation)));
    (void)config.set(kCutoff.toStdString(), config::SettingValue(std::int64_t(fit.cutoff)));
}

} // namespace

TrainSetup::TrainSetup(StudioContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    for (QTimer* timer : {&m_changedTimer, &m_estimateTimer, &m_calibrationTimer})
        timer->setSingleShot(true);
    m_estimateTimer.setInterval(kEstimateDelayMs);
    m_calibrationTimer.setInterval(kCalibrateDelayMs);
    connect(&m_changedTimer, &QTimer::timeout, this, &TrainSetup::changed);
    connect(&m_estimateTimer, &QTimer::timeout, this, &TrainSetup::startEstimate);
    connect(&m_calibrationTimer, &QTimer::timeout, this, &TrainSetup::startCalibration);
    connect(&m_form, &SettingsForm::textChanged, this, &TrainSetup::touch);
    connect(&m_context, &StudioContext::modelChanged, this, [this] {
        applyGoal(m_form.goal(), true);
        if (!m_runNameByUser)
            nameNextRun();
        readRunFolder();
        touch();
    });
    connect(&m_context, &StudioContext::chatTemplateChanged, this, &TrainSetup::touch);
    connect(&m_context, &StudioContext::dataSetsChanged, this, &TrainSetup::recheckData);
    connect(&m_context, &StudioContext::runsChanged, this, [this] {
        if (!m_runNameByUser && !m_context.train().active())
            nameNextRun();
        readRunFolder();
        touch();
    });
    applyGoal(config::Goal::Identity, true);
    nameNextRun();
}

TrainSetup::~TrainSetup() = default;

void TrainSetup::touch()
{
    m_changedTimer.start(0);
    if (m_adopted)
        return;
    m_estimate.reset();
    m_fit.reset();
    m_estimateJob.cancel();
    m_fitJob.cancel();
    m_estimateTimer.start();
}

bool TrainSetup::hasModel() const
{
    const catalog::ModelEntry* model = m_context.modelEntry();
    return m_adopted || (model && model->problem.empty());
}

QString TrainSetup::modelName() const
{
    const catalog::ModelEntry* model = m_context.modelEntry();
    return QString::fromStdString(model ? model->name : std::string(catalog::kDefaultModel));
}

QString TrainSetup::chatTemplate() const
{
    return m_adopted ? QStringLiteral("chatml") : m_context.chatTemplate();
}

QString TrainSetup::proposedTemplate() const
{
    const catalog::ModelEntry* model = m_context.modelEntry();
    if (m_adopted)
        return chatTemplate();
    return model ? QString::fromStdString(model->proposedTemplate) : QString();
}

QVector<TrainSetup::DataSet> TrainSetup::dataSets() const
{
    QVector<DataSet> sets;
    const auto entries = data::listDatasets(pathFromUtf8(m_context.dataFolder().toStdString()));
    if (!entries)
        return sets;
    for (const data::DatasetEntry& entry : *entries) {
        QString detail = QString::fromStdString(entry.formatting);
        if (entry.rows > 0)
            detail = tr("%1 rows · %2").arg(QLocale().toString(qint64(entry.rows)), detail);
        sets.append({QString::fromStdString(entry.name), detail});
    }
    return sets;
}

void TrainSetup::setDataSet(const QString& name)
{
    if (m_dataSet == name)
        return;
    m_dataSet = name;
    m_context.preferences().setValue(QStringLiteral("train/dataSet"), name);
    if (!m_runNameByUser)
        nameNextRun();
    readRunFolder();
    recheckData();
}

std::optional<Error> TrainSetup::addDataFile(const QString& file)
{
    const std::filesystem::path path = pathFromUtf8(file.toStdString());
    const QString folder = m_context.dataFolder();
    QStringList taken;
    for (const DataSet& set : dataSets())
        taken << set.id;
    const QString base = QFileInfo(file).completeBaseName();
    QString name = base;
    for (int i = 2; taken.contains(name); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    if (auto done =
            data::registerDataset(pathFromUtf8(folder.toStdString()), name.toStdString(), path);
        !done)
        return done.error();
    Q_EMIT m_context.dataSetsChanged();
    setDataSet(name);
    return std::nullopt;
}

void TrainSetup::adopt(const QString& dataSet, DataCheck check, const studio::Estimate& estimate)
{
    m_adopted = true;
    m_dataJob.cancel();
    m_estimateJob.cancel();
    m_estimateTimer.stop();
    m_dataSet = dataSet;
    m_check = std::move(check);
    applyGoal(config::Goal::Identity, false);
    m_estimate = estimate;
    nameNextRun();
    Q_EMIT changed();
}

void TrainSetup::recheckData()
{
    if (m_adopted)
        return;
    m_check.reset();
    touch();
    if (m_dataSet.isEmpty()) {
        m_dataJob.cancel();
        return;
    }
    m_dataJob.run([name = m_dataSet, folder = m_context.dataFolder()](
                      jobs::JobContext& context) { return checkDataSet(name, folder, context); },
                  [this](DataCheck check) {
                      m_check = std::move(check);
                      applyGoal(m_form.goal(), true);
                      touch();
                  });
}

std::optional<Error> TrainSetup::fillPlaceholders(const QString& name, const QString& author)
{
    if (!m_check)
        return std::nullopt;
    auto table = data::openIdentityTable(m_check->file);
    if (!table)
        return table.error();
    data::fillPlaceholders(*table, name.toStdString(), author.toStdString());
    if (auto saved = data::saveIdentityTable(*table); !saved)
        return saved.error();
    Q_EMIT m_context.dataSetsChanged();
    return std::nullopt;
}

config::PresetInput TrainSetup::presetInput() const
{
    config::PresetInput input;
    if (m_check) {
        input.rows = std::size_t(m_check->usable);
        input.meanTokens = m_check->meanTokens;
    }
    if (const catalog::ModelEntry* model = m_context.modelEntry())
        input.parameters = model->parameters;
    return input;
}

void TrainSetup::applyGoal(config::Goal goal, bool keepChanges)
{
    const QStringList changed = m_form.applyGoal(goal, presetInput(), keepChanges);
    if (!changed.isEmpty())
        Q_EMIT goalApplied(changed);
}

void TrainSetup::setGoal(config::Goal goal)
{
    if (goal == m_form.goal())
        return;
    if (goal == config::Goal::Custom) { // one's own goal begins with the numbers that stand there
        QHash<QString, QString> texts;
        for (const QString& key : SettingsForm::keys())
            texts.insert(key, m_form.text(key));
        applyGoal(goal, false);
        for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
            m_form.setText(text.key(), text.value());
    } else {
        applyGoal(goal, false);
    }
    touch();
}

QString TrainSetup::saveFolder() const
{
    return m_context.preferences()
        .value(QStringLiteral("train/saveFolder"), toQString(runsFolder()))
        .toString();
}

void TrainSetup::setSaveFolder(const QString& folder)
{
    m_context.preferences().setValue(QStringLiteral("train/saveFolder"), folder);
    readRunFolder();
    touch();
}

QString TrainSetup::runFolder() const
{
    return QDir(saveFolder()).filePath(modelName() + QLatin1String("/lora/") + m_runName);
}

void TrainSetup::setRunName(const QString& name)
{
    if (m_runName == name)
        return;
    m_runName = name;
    m_runNameByUser = true;
    readRunFolder();
    touch();
}

void TrainSetup::nameNextRun()
{
    m_runNameByUser = false;
    QString base = QFileInfo(m_dataSet).completeBaseName();
    if (base.isEmpty())
        base = QStringLiteral("run");
    for (int i = 1;; ++i) {
        m_runName = QStringLiteral("%1-%2").arg(base).arg(i);
        const QString folder = runFolder();
        const bool queued = std::any_of(m_queue.begin(), m_queue.end(), [&](const auto& waiting) {
            return QString::fromStdString(waiting.train().outputDir) == folder;
        });
        if (!QFileInfo::exists(folder) && !queued)
            break;
    }
    m_existingRun.reset();
    m_changedTimer.start(0);
}

void TrainSetup::readRunFolder()
{
    m_existingRun.reset();
    const QString folder = runFolder();
    if (m_runName.isEmpty() || !QFileInfo::exists(folder))
        return;
    if (auto run = runs::describeRun(pathFromUtf8(folder.toStdString())))
        m_existingRun = std::move(*run);
}

RunNameState TrainSetup::runNameState() const
{
    if (m_runName.trimmed().isEmpty())
        return RunNameState::Empty;
    if (!isFolderName(m_runName))
        return RunNameState::Invalid;
    if (!m_existingRun)
        return RunNameState::Free;
    if (m_existingRun->checkpoints.empty())
        return m_existingRun->state == runs::RunState::Finished ? RunNameState::Done
                                                                : RunNameState::Free;
    return m_existingRun->checkpoints.front().step < updates() ? RunNameState::CanGoOn
                                                               : RunNameState::Done;
}

QString TrainSetup::newestCheckpoint() const
{
    if (runNameState() != RunNameState::CanGoOn)
        return {};
    return toQString(m_existingRun->checkpoints.front().path);
}

qint64 TrainSetup::trainingRows() const
{
    if (!m_check)
        return 0;
    config::RunConfig config;
    m_form.write(config);
    const config::DataOptions options = config.data();
    qint64 rows = m_check->usable;
    if (options.maxSamples)
        rows = std::min<qint64>(rows, *options.maxSamples);
    const double held = options.valSize;
    if (held > 0)
        rows -= qint64(held < 1 ? std::ceil(held * double(rows)) : held);
    return std::max<qint64>(rows, 0);
}

qint64 TrainSetup::updates() const
{
    config::RunConfig config;
    m_form.write(config);
    return config::plannedUpdates(std::size_t(trainingRows()), config.train());
}

config::RunConfig TrainSetup::config() const
{
    config::RunConfig config;
    const auto set = [&config](const char* key, const QString& text) {
        (void)config.set(key, std::string_view(text.toStdString()));
    };
    set("model_name_or_path", m_context.model());
    set("stage", QStringLiteral("sft"));
    set("do_train", QStringLiteral("true"));
    set("finetuning_type", QStringLiteral("lora"));
    if (!m_context.chatTemplate().isEmpty())
        set("template", m_context.chatTemplate());
    (void)config.set("dataset",
                     config::SettingValue(std::vector<std::string>{m_dataSet.toStdString()}));
    set("dataset_dir", m_context.dataFolder());
    set("output_dir", runFolder());
    if (const std::string_view goal = config::toString(m_form.goal()); !goal.empty())
        set("preset", QString::fromUtf8(goal.data(), qsizetype(goal.size())));
    m_form.write(config);
    if (const QString checkpoint = newestCheckpoint(); !checkpoint.isEmpty())
        set("resume_from_checkpoint", checkpoint);
    else if (m_existingRun)
        set("overwrite_output_dir",
            QStringLiteral("true")); // a run that never came to a checkpoint
    return config;
}

StartGate TrainSetup::gate() const
{
    StartFacts facts;
    facts.hasModel = hasModel();
    facts.hasDataSet = !m_dataSet.isEmpty();
    facts.checkingData = facts.hasDataSet && !m_check;
    if (m_check) {
        facts.usableRows = m_check->usable > 0;
        facts.placeholder = m_check->placeholder;
    }
    facts.faultyKey = m_form.firstFaultyKey();
    if (!facts.faultyKey.isEmpty())
        facts.faultyLabel = settingText(facts.faultyKey.toStdString()).label;
    facts.runName = runNameState();
    if (m_estimate) {
        facts.fitsMemory = m_estimate->fitsMemory();
        facts.fitsDisk = m_estimate->fitsDisk();
    }
    QFileInfo folder(saveFolder());
    while (!folder.exists() && !folder.isRoot() &&
           folder.absolutePath() != folder.absoluteFilePath())
        folder = QFileInfo(folder.absolutePath());
    facts.folderWritable = folder.isDir() && folder.isWritable();
    facts.otherRunActive = m_context.train().active();
    return startGate(facts);
}

QString TrainSetup::calibrationKey() const
{
    return QStringList{m_context.model(),    m_form.text(QStringLiteral("compute_type")),
                       m_form.text(kBatch),  m_form.text(kAccumulation),
                       m_form.text(kCutoff), m_dataSet}
        .join(QLatin1Char('\n'));
}

double TrainSetup::tokensPerSecond() const
{
    return m_measured.value(calibrationKey(), 0);
}

void TrainSetup::startEstimate()
{
    switch (gate().missing) {
    case Missing::Nothing:
    case Missing::RunName:
    case Missing::Memory:
    case Missing::Disk:
    case Missing::WritableFolder:
        break;
    default:
        return;
    }
    m_estimateJob.run(
        [config = config(),
         speed = tokensPerSecond()](jobs::JobContext&) -> std::optional<studio::Estimate> {
            if (auto estimate = studio::estimate(config, speed))
                return *estimate;
            return std::nullopt;
        },
        [this](std::optional<studio::Estimate> estimate) {
            m_estimate = estimate;
            Q_EMIT changed();
            if (!estimate)
                return;
            if (!estimate->fitsMemory())
                startFit();
            else if (tokensPerSecond() == 0 && !m_notMeasurable.contains(calibrationKey()))
                m_calibrationTimer.start();
        });
}

void TrainSetup::startCalibration()
{
    const QString key = calibrationKey();
    if (m_context.train().active() || m_calibration.running() || m_measured.contains(key) ||
        !gate().ready())
        return;
    m_calibration.run(
        [config = config()](jobs::JobContext& context) {
            const auto engine = studio::loadEngine();
            if (!engine)
                return 0.0;
            const auto speed = (*engine)->calibrate(config, context);
            return speed ? *speed : 0.0;
        },
        [this, key](double speed) {
            if (speed > 0)
                m_measured.insert(key, speed);
            else
                m_notMeasurable.insert(key);
            startEstimate();
        });
    Q_EMIT changed();
}

void TrainSetup::stopMeasuring()
{
    m_calibrationTimer.stop();
    m_calibration.cancel();
}

TrainSetup::Fit TrainSetup::currentFit() const
{
    return {m_form.text(kBatch).toLongLong(), m_form.text(kAccumulation).toLongLong(),
            m_form.text(kCutoff).toLongLong()};
}

TrainSetup::Fit TrainSetup::halvedBatch() const
{
    return halved(currentFit());
}

void TrainSetup::startFit()
{
    m_fitJob.run(
        [config = config(), start = currentFit()](jobs::JobContext& context) -> std::optional<Fit> {
            Fit fit = start;
            while (!context.stopRequested()) {
                const Fit next = halved(fit);
                if (next.batch == fit.batch && next.cutoff == fit.cutoff)
                    return std::nullopt;
                fit = next;
                config::RunConfig trial = config;
                write(fit, trial);
                const auto estimate = studio::estimate(trial, 0);
                if (!estimate)
                    return std::nullopt;
                if (estimate->fitsMemory())
                    return fit;
            }
            return std::nullopt;
        },
        [this](std::optional<Fit> fit) {
            m_fit = fit;
            Q_EMIT changed();
        });
}

void TrainSetup::apply(const Fit& fit)
{
    m_form.setText(kBatch, QString::number(fit.batch));
    m_form.setText(kAccumulation, QString::number(fit.accumulation));
    m_form.setText(kCutoff, QString::number(fit.cutoff));
}

void TrainSetup::load(const config::RunConfig& config)
{
    const config::ModelOptions model = config.model();
    if (!model.modelNameOrPath.empty())
        m_context.setModel(QString::fromStdString(model.modelNameOrPath));
    if (!model.chatTemplate.empty())
        m_context.setChatTemplate(QString::fromStdString(model.chatTemplate));
    m_form.load(config);
    const config::DataOptions data = config.data();
    if (!data.dataset.empty())
        setDataSet(QString::fromStdString(data.dataset.front()));
    if (const std::string folder = config.train().outputDir; !folder.empty())
        setRunName(QFileInfo(QString::fromStdString(folder)).fileName());
}

std::optional<config::RunConfig> TrainSetup::takeFromQueue()
{
    if (m_queue.empty())
        return std::nullopt;
    config::RunConfig next = m_queue.front();
    m_queue.pop_front();
    return next;
}

} // namespace anneal::ui
