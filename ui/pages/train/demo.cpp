#include "ui/pages/train/demo.h"

#include "core/base/resource.h"
#include "core/base/utf8.h"
#include "core/data/identity_table.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace anneal::ui {

namespace {

/// A file name after the character: letters and digits of any script.
QString fileNameFor(const QString& name)
{
    QString slug;
    for (const QChar letter : name.toLower())
        slug += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    while (slug.startsWith(QLatin1Char('-')))
        slug.remove(0, 1);
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("identity") : slug.left(60);
}

} // namespace

int demoRows()
{
    const auto bytes = resource("data/identity_demo.json");
    if (!bytes)
        return 0;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes->data(), qsizetype(bytes->size())));
    return int(document.array().size());
}

Result<QString> installDemo(const QString& dataFolder, const QString& name, const QString& author)
{
    const std::filesystem::path folder = pathFromUtf8(dataFolder.toStdString());
    ANNEAL_CHECK(data::installDemoData(folder));
    ANNEAL_TRY(data::IdentityTable table,
               data::openIdentityTable(folder / (std::string(data::kDemoDataset) + ".json")));
    data::fillPlaceholders(table, name.toStdString(), author.toStdString());

    const QString base = fileNameFor(name);
    QString dataSet = base;
    for (int i = 2;
         QFileInfo::exists(dataFolder + QLatin1Char('/') + dataSet + QLatin1String(".json")); ++i)
        dataSet = QStringLiteral("%1-%2").arg(base).arg(i);
    table.file = folder / pathFromUtf8((dataSet + QLatin1String(".json")).toStdString());
    ANNEAL_CHECK(data::saveIdentityTable(table));
    ANNEAL_CHECK(data::registerDataset(folder, dataSet.toStdString(), table.file));
    return dataSet;
}

} // namespace anneal::ui
