#include "ui/pages/train/train_setup.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "ui/bridge/train_bridge.h"
#include "ui/forms/setting_text.h"
#include "ui/pages/studio_context.h"
#include "ui/pages/train/train_sample.h"
#include "ui/settings/preferences.h"

#include <utility>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

const QString kBatch = QStringLiteral("per_device_train_batch_size");
const QString kAccumulation = QStringLiteral("gradient_accumulation_steps");
const QString kCutoff = QStringLiteral("cutoff_len");
const QString kKeeps = QStringLiteral("disable_gradient_checkpointing");
const QString kEvery = QStringLiteral("gradient_checkpointing_every");
const QString kBits = QStringLiteral("quantization_bit");

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

} // namespace

TrainSetup::TrainSetup(StudioContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_place(
          [this] {
              return QDir(saveFolder())
                  .filePath(modelName() + QLatin1Char('/') +
                            m_form.text(QStringLiteral("finetuning_type")));
          },
          [this](const QString& folder) { return m_context.queue().holds(folder); })
{
    m_changedTimer.setSingleShot(true);
    connect(&m_changedTimer, &QTimer::timeout, this, &TrainSetup::changed);
    connect(&m_changedTimer, &QTimer::timeout, this, [this] { // what the Data page shows of a row
        config::RunConfig config;
        m_form.write(config);
        m_context.setRowOptions({config.data(), config.train().stage});
    });
    connect(&m_costs, &CostEstimate::changed, this, &TrainSetup::changed);
    connect(&m_costs, &CostEstimate::wanted, this, &TrainSetup::estimateCosts);
    connect(&m_costs, &CostEstimate::measureWanted, this, [this] {
        if (m_shown && !m_context.train().active() && gate().ready())
            m_costs.measure(costSubject());
    });
    connect(&m_form, &SettingsForm::textChanged, this, [this](const QString& key) {
        if (key == QLatin1String("stage")) // rows mean something else to another stage
            recheckData();
        if (key == dataFolderKey()) {
            Q_EMIT dataFolderChanged();
            recheckData();
        }
        if (key == QLatin1String("finetuning_type")) { // which is a part of the folder's name
            if (!m_place.namedByUser())
                nameNextRun();
            m_place.look();
        }
        touch();
    });
    connect(&m_context, &StudioContext::modelChanged, this, [this] {
        applyGoal(m_form.goal(), true);
        if (!m_place.namedByUser())
            nameNextRun();
        m_place.look();
        touch();
    });
    connect(&m_context, &StudioContext::chatTemplateChanged, this, &TrainSetup::touch);
    connect(&m_context, &StudioContext::dataSetsChanged, this, &TrainSetup::recheckData);
    connect(&m_context, &StudioContext::runsChanged, this, [this] {
        if (!m_place.namedByUser() && !m_context.train().active())
            nameNextRun();
        m_place.look();
        touch();
    });
    m_form.setOwnValue(dataFolderKey(), m_context.dataFolder());
    applyGoal(config::Goal::Identity, true);
    nameNextRun();
}

TrainSetup::~TrainSetup() = default;

void TrainSetup::touch()
{
    m_changedTimer.start(0);
    if (!m_adopted)
        m_costs.forget();
}

bool TrainSetup::hasModel() const
{
    const catalog::ModelEntry* model = m_context.modelEntry();
    return m_adopted || (model && !model->problem);
}

QString TrainSetup::modelName() const
{
    const catalog::ModelEntry* model = m_context.modelEntry();
    return QString::fromStdString(model ? model->name : std::string(catalog::kDefaultModel));
}

QString TrainSetup::chatTemplate() const
{
    return m_adopted ? QStringLiteral("smollm2") : m_context.chatTemplate();
}

QString TrainSetup::proposedTemplate() const
{
    const catalog::ModelEntry* model = m_context.modelEntry();
    if (m_adopted)
        return chatTemplate();
    return model ? QString::fromStdString(model->proposedTemplate) : QString();
}

void TrainSetup::adopt(const QString& dataSet, DataCheck check, const studio::Estimate& estimate)
{
    m_adopted = true;
    m_dataJob.cancel();
    m_dataSets = QStringList{dataSet};
    m_check = std::move(check);
    applyGoal(config::Goal::Identity, false);
    nameNextRun();
    m_costs.adopt(estimate);
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
    else if (m_adopted)
        input.parameters = kSampleModelParameters;
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
        const QString further = m_form.furtherArguments();
        applyGoal(goal, false);
        for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
            m_form.setText(text.key(), text.value());
        m_form.setFurtherArguments(further);
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
    m_place.look();
    touch();
}

void TrainSetup::setRunName(const QString& name)
{
    if (m_place.name() == name)
        return;
    m_place.setName(name);
    touch();
}

void TrainSetup::nameNextRun()
{
    m_place.chooseName(dataSet());
    m_changedTimer.start(0);
}

qint64 TrainSetup::trainingRows() const
{
    if (!m_check)
        return 0;
    config::RunConfig config;
    m_form.write(config);
    const config::DataOptions options = config.data();
    qint64 rows = m_check->usable;
    if (options.maxSamples) { // of each data set
        rows = 0;
        for (const qint64 usable : m_check->usableOf)
            rows += std::min<qint64>(usable, *options.maxSamples);
    }
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
    set("do_train", QStringLiteral("true"));
    if (!m_context.chatTemplate().isEmpty())
        set("template", m_context.chatTemplate());
    std::vector<std::string> sets;
    for (const QString& name : m_dataSets)
        sets.push_back(name.toStdString());
    (void)config.set("dataset", config::SettingValue(sets));
    set("output_dir", m_place.folder());
    if (const std::string_view goal = config::toString(m_form.goal()); !goal.empty())
        set("preset", QString::fromUtf8(goal.data(), qsizetype(goal.size())));
    m_form.write(config);
    set("dataset_dir", dataFolder());
    if (const QString checkpoint = m_place.newestCheckpoint(updates()); !checkpoint.isEmpty())
        set("resume_from_checkpoint", checkpoint);
    else if (m_place.occupied())
        set("overwrite_output_dir",
            QStringLiteral("true")); // a run that never came to a checkpoint
    return config;
}

StartGate TrainSetup::gate() const
{
    StartFacts facts;
    facts.hasModel = hasModel();
    facts.hasDataSet = !m_dataSets.isEmpty();
    facts.checkingData = facts.hasDataSet && !m_check;
    if (m_check) {
        facts.usableRows = m_check->usable > 0;
        facts.placeholder = m_check->placeholder;
    }
    facts.faultyKey = m_form.firstFaultyKey();
    if (!facts.faultyKey.isEmpty())
        facts.faultyLabel = facts.faultyKey == SettingsForm::furtherKey()
                                ? tr("Further arguments")
                                : settingText(facts.faultyKey.toStdString()).label;
    facts.runName = m_place.state(updates());
    if (const auto& costs = m_costs.value()) {
        facts.fitsMemory = costs->fitsMemory();
        facts.fitsDisk = costs->fitsDisk();
    }
    QFileInfo folder(saveFolder());
    while (!folder.exists() && !folder.isRoot() &&
           folder.absolutePath() != folder.absoluteFilePath())
        folder = QFileInfo(folder.absolutePath());
    facts.folderWritable = folder.isDir() && folder.isWritable();
    facts.otherRunActive = m_context.train().active();
    return startGate(facts);
}

CostEstimate::Subject TrainSetup::costSubject() const
{
    const config::RunConfig config = this->config();
    return {config, speedKey(config), currentFit()};
}

void TrainSetup::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (shown)
        estimateCosts();
    else
        stopMeasuring();
}

void TrainSetup::estimateCosts()
{
    switch (gate().missing) {
    case Missing::Nothing:
    case Missing::RunName:
    case Missing::Memory:
    case Missing::Disk:
    case Missing::WritableFolder:
        m_costs.estimate(costSubject());
        break;
    default:
        break;
    }
}

Fit TrainSetup::currentFit() const
{
    Fit fit;
    fit.batch = m_form.text(kBatch).toLongLong();
    fit.accumulation = m_form.text(kAccumulation).toLongLong();
    fit.cutoff = m_form.text(kCutoff).toLongLong();
    fit.keepsActivations = m_form.text(kKeeps) == QLatin1String("true");
    fit.recomputedEvery = m_form.text(kEvery).toLongLong();
    fit.bits = m_form.text(kBits).toLongLong();
    config::RunConfig packed = config();
    fit.canPack = packed.set("quantization_bit", config::SettingValue(std::int64_t(4))) &&
                  packed.check(config::Verb::Train);
    return fit;
}

void TrainSetup::apply(const Fit& fit)
{
    m_form.setText(kBatch, QString::number(fit.batch));
    m_form.setText(kAccumulation, QString::number(fit.accumulation));
    m_form.setText(kCutoff, QString::number(fit.cutoff));
    m_form.setText(kKeeps, fit.keepsActivations ? QStringLiteral("true") : QStringLiteral("false"));
    m_form.setText(kEvery, QString::number(fit.recomputedEvery));
    if (fit.bits > 0)
        m_form.setText(kBits, QString::number(fit.bits));
}

} // namespace anneal::ui
