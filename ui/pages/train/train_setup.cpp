#include "ui/pages/train/train_setup.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/data/identity_table.h"
#include "ui/bridge/train_bridge.h"
#include "ui/forms/setting_text.h"
#include "ui/pages/studio_context.h"
#include "ui/settings/preferences.h"

#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

const QString kBatch = QStringLiteral("per_device_train_batch_size");
const QString kAccumulation = QStringLiteral("gradient_accumulation_steps");
const QString kCutoff = QStringLiteral("cutoff_len");

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
    return m_adopted || (model && model->problem.empty());
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
    if (!m_place.namedByUser())
        nameNextRun();
    m_place.look();
    recheckData();
}

std::optional<Error> TrainSetup::useDataFile(const QString& file)
{
    const std::filesystem::path path = pathFromUtf8(file.toStdString());
    const QString folder = m_context.dataFolder();
    QStringList taken;
    for (const auto& entry : data::listDatasets(pathFromUtf8(folder.toStdString()))
                                 .value_or(std::vector<data::DatasetEntry>{})) {
        const QString name = QString::fromStdString(entry.name);
        std::error_code ignored;
        if (std::filesystem::equivalent(entry.file, path, ignored)) {
            setDataSet(name);
            return std::nullopt;
        }
        taken << name;
    }
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
    m_dataSet = dataSet;
    m_check = std::move(check);
    applyGoal(config::Goal::Identity, false);
    nameNextRun();
    m_costs.adopt(estimate);
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
    m_dataJob.run(
        [name = m_dataSet, folder = m_context.dataFolder(),
         stage = m_form.text(QStringLiteral("stage"))](jobs::JobContext& context) {
            return checkDataSet(name, folder, stage, context);
        },
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
    m_place.chooseName(m_dataSet);
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
    set("do_train", QStringLiteral("true"));
    if (!m_context.chatTemplate().isEmpty())
        set("template", m_context.chatTemplate());
    (void)config.set("dataset",
                     config::SettingValue(std::vector<std::string>{m_dataSet.toStdString()}));
    set("dataset_dir", m_context.dataFolder());
    set("output_dir", m_place.folder());
    if (const std::string_view goal = config::toString(m_form.goal()); !goal.empty())
        set("preset", QString::fromUtf8(goal.data(), qsizetype(goal.size())));
    m_form.write(config);
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
    facts.hasDataSet = !m_dataSet.isEmpty();
    facts.checkingData = facts.hasDataSet && !m_check;
    if (m_check) {
        facts.usableRows = m_check->usable > 0;
        facts.placeholder = m_check->placeholder;
    }
    facts.faultyKey = m_form.firstFaultyKey();
    if (!facts.faultyKey.isEmpty())
        facts.faultyLabel = settingText(facts.faultyKey.toStdString()).label;
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
    const QStringList speed{m_context.model(),    m_form.text(QStringLiteral("compute_type")),
                            m_form.text(kBatch),  m_form.text(kAccumulation),
                            m_form.text(kCutoff), m_dataSet};
    return {config(), speed.join(QLatin1Char('\n')), currentFit()};
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
    return {m_form.text(kBatch).toLongLong(), m_form.text(kAccumulation).toLongLong(),
            m_form.text(kCutoff).toLongLong()};
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

} // namespace anneal::ui
