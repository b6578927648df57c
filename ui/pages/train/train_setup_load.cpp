#include "ui/pages/train/train_setup.h"

#include "ui/pages/studio_context.h"

#include <QDir>
#include <QFileInfo>

// A run file becomes the training that is being prepared.

namespace anneal::ui {

/// Of a run file: as it stands there, else beside it, or one to three folders up, because
/// LLaMA-Factory's paths begin at its own folder. "" where none of them has a dataset_info.json.
QString TrainSetup::folderOf(const config::RunConfig& config, const QString& file) const
{
    const QString name = QString::fromStdString(config.data().datasetDir);
    const auto lists = [](const QString& folder) {
        return QFileInfo::exists(QDir(folder).filePath(QStringLiteral("dataset_info.json")));
    };
    if (QDir::isAbsolutePath(name))
        return QDir::cleanPath(name);
    QDir beside = QFileInfo(file).absoluteDir();
    for (int up = 0; !file.isEmpty() && up < 4; ++up) {
        if (lists(beside.filePath(name)))
            return QDir::cleanPath(beside.filePath(name));
        if (!beside.cdUp())
            break;
    }
    const QString here = QDir::current().filePath(name);
    return lists(here) ? QDir::cleanPath(here) : QString();
}

QStringList TrainSetup::load(const config::RunConfig& config, const QString& file)
{
    const auto line = [](const char* key, const QString& why) {
        return QStringLiteral("%1: %2").arg(QLatin1String(key), why);
    };
    QStringList left;
    const config::ModelOptions model = config.model();
    if (!model.modelNameOrPath.empty())
        m_context.setModel(QString::fromStdString(model.modelNameOrPath));
    m_context.setChatTemplate(QString::fromStdString(model.chatTemplate));
    m_form.load(config);

    const config::DataOptions data = config.data();
    QStringList names;
    for (const std::string& name : data.dataset)
        names << QString::fromStdString(name);
    const QString folder = folderOf(config, file);
    m_form.reset(dataFolderKey()); // the window's own, unless the file names one that is there
    if (!folder.isEmpty())
        m_form.setText(dataFolderKey(), folder);
    else if (config.isGiven("dataset_dir"))
        left << line("dataset_dir",
                     tr("%1 is not there; the data sets are looked for in %2")
                         .arg(QString::fromStdString(data.datasetDir), m_context.dataFolder()));
    setDataSets(names);

    const QString place = QString::fromStdString(config.train().outputDir);
    if (place.isEmpty())
        nameNextRun();
    else
        setRunName(QFileInfo(QDir::cleanPath(place)).fileName());
    if (!place.isEmpty() && QFileInfo(place).absoluteFilePath() != runFolder())
        left << line("output_dir", tr("the run is saved in %1").arg(runFolder()));
    if (config.isGiven("resume_from_checkpoint"))
        left << line("resume_from_checkpoint",
                     tr("a run of this name goes on from its own newest checkpoint"));
    if (config.isGiven("do_train") && !config.prediction().train)
        left << line("do_train", tr("Start always trains"));
    static const QStringList handled{QStringLiteral("model_name_or_path"),
                                     QStringLiteral("template"),
                                     QStringLiteral("dataset"),
                                     QStringLiteral("output_dir"),
                                     QStringLiteral("overwrite_output_dir"),
                                     QStringLiteral("resume_from_checkpoint"),
                                     QStringLiteral("do_train"),
                                     QStringLiteral("preset")};
    for (const config::SettingInfo& info : config::settings()) {
        const QString key = QString::fromUtf8(info.key.data(), qsizetype(info.key.size()));
        if (!config.isGiven(info.key) || handled.contains(key) ||
            config.value(info.key) == info.defaultValue)
            continue;
        if (const QString why = SettingsForm::refusedAsFurther(key); !why.isEmpty())
            left << QStringLiteral("%1: %2").arg(key, why);
    }
    touch();
    return left;
}

} // namespace anneal::ui
