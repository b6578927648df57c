#include "ui/pages/train/train_setup.h"

#include "core/base/utf8.h"
#include "core/data/identity_table.h"
#include "ui/pages/studio_context.h"
#include "ui/settings/preferences.h"

#include <QFileInfo>
#include <QLocale>

// The data sets of the training that is being prepared: which there are, which are chosen, and what
// is found in them.

namespace anneal::ui {

QVector<TrainSetup::DataSet> TrainSetup::dataSets() const
{
    QVector<DataSet> sets;
    const auto entries = data::listDatasets(pathFromUtf8(dataFolder().toStdString()));
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

void TrainSetup::setDataSets(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    if (m_dataSets == names)
        return;
    m_dataSets = names;
    m_context.preferences().setValue(QStringLiteral("train/dataSet"), dataSet());
    if (!m_place.namedByUser())
        nameNextRun();
    m_place.look();
    recheckData();
}

QString TrainSetup::dataFolder() const
{
    const QString folder = m_form.text(dataFolderKey()).trimmed();
    return folder.isEmpty() ? m_context.dataFolder() : folder;
}

std::optional<Error> TrainSetup::useDataFile(const QString& file)
{
    const std::filesystem::path path = pathFromUtf8(file.toStdString());
    QStringList taken;
    const auto isThere = [&](const QString& folder) {
        taken.clear();
        for (const auto& entry : data::listDatasets(pathFromUtf8(folder.toStdString()))
                                     .value_or(std::vector<data::DatasetEntry>{})) {
            const QString name = QString::fromStdString(entry.name);
            std::error_code ignored;
            if (std::filesystem::equivalent(entry.file, path, ignored)) {
                setDataSet(name);
                return true;
            }
            taken << name;
        }
        return false;
    };
    if (isThere(dataFolder()))
        return std::nullopt;
    m_form.reset(dataFolderKey()); // another folder's list is not ours to add to
    const QString folder = m_context.dataFolder();
    if (isThere(folder))
        return std::nullopt;
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

void TrainSetup::recheckData()
{
    if (m_adopted)
        return;
    m_check.reset();
    touch();
    if (m_dataSets.isEmpty()) {
        m_dataJob.cancel();
        return;
    }
    m_dataJob.run(
        [names = m_dataSets, folder = dataFolder(), stage = m_form.text(QStringLiteral("stage"))](
            jobs::JobContext& context) { return checkDataSets(names, folder, stage, context); },
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
    for (const std::filesystem::path& file : m_check->files) {
        auto table = data::openIdentityTable(file);
        if (!table && m_check->files.size() > 1)
            continue; // of another form, which holds no placeholders
        if (!table)
            return table.error();
        data::fillPlaceholders(*table, name.toStdString(), author.toStdString());
        if (auto saved = data::saveIdentityTable(*table); !saved)
            return saved.error();
    }
    Q_EMIT m_context.dataSetsChanged();
    return std::nullopt;
}

} // namespace anneal::ui
