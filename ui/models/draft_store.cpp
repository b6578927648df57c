#include "ui/models/draft_store.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

fs::path folder()
{
    return dataHome() / "drafts";
}

fs::path draftFile(const QString& id)
{
    return folder() / (id.toStdString() + ".json");
}

fs::path lockFile(const QString& id)
{
    return folder() / (id.toStdString() + ".lock");
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject toJson(const data::IdentityRow& row)
{
    QJsonArray order;
    for (const auto& key : row.keyOrder)
        order.append(text(key));
    return {{QStringLiteral("instruction"), text(row.instruction)},
            {QStringLiteral("input"), text(row.input)},
            {QStringLiteral("output"), text(row.output)},
            {QStringLiteral("system"), text(row.system)},
            {QStringLiteral("other"), text(row.otherFieldsJson)},
            {QStringLiteral("order"), order}};
}

data::IdentityRow rowFromJson(const QJsonObject& json)
{
    const auto field = [&json](const char* key) {
        return json.value(QLatin1String(key)).toString().toStdString();
    };
    data::IdentityRow row{field("instruction"), field("input"), field("output"),
                          field("system"),      field("other"), {}};
    for (const auto& key : json.value(QLatin1String("order")).toArray())
        row.keyOrder.push_back(key.toString().toStdString());
    return row;
}

std::optional<Draft> readDraft(const QString& id)
{
    const auto bytes = readFile(draftFile(id));
    if (!bytes)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
    if (json.value(QLatin1String("schema")).toInt() != 1)
        return std::nullopt;
    Draft draft;
    draft.id = id;
    draft.name = json.value(QLatin1String("name")).toString();
    draft.time =
        QDateTime::fromString(json.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
    draft.table.file = pathFromUtf8(json.value(QLatin1String("file")).toString().toStdString());
    for (const auto& row : json.value(QLatin1String("rows")).toArray())
        draft.table.rows.push_back(rowFromJson(row.toObject()));
    return draft;
}

} // namespace

DraftStore::DraftStore()
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<void> DraftStore::write(const QString& name, const data::IdentityTable& table)
{
    QJsonArray rows;
    for (const auto& row : table.rows)
        rows.append(toJson(row));
    const QJsonObject json{
        {QStringLiteral("schema"), 1},
        {QStringLiteral("name"), name},
        {QStringLiteral("file"), text(toUtf8(table.file))},
        {QStringLiteral("time"), QDateTime::currentDateTime().toString(Qt::ISODateWithMs)},
        {QStringLiteral("rows"), rows}};
    if (!m_lock) {
        std::error_code error;
        fs::create_directories(folder(), error);
        ANNEAL_TRY(m_lock, FileLock::acquire(lockFile(m_id)));
    }
    return writeFileAtomically(draftFile(m_id),
                               QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
}

void DraftStore::remove()
{
    if (!m_lock)
        return;
    m_lock.reset();
    removeLeftBehind(m_id);
}

std::vector<Draft> DraftStore::leftBehind()
{
    std::vector<Draft> drafts;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder(), error)) {
        if (entry.path().extension() != ".json")
            continue;
        const auto id = text(toUtf8(entry.path().stem()));
        if (!FileLock::acquire(lockFile(id))) // a running program works on it
            continue;
        if (auto draft = readDraft(id))
            drafts.push_back(std::move(*draft));
    }
    std::sort(drafts.begin(), drafts.end(),
              [](const Draft& a, const Draft& b) { return a.time > b.time; });
    return drafts;
}

void DraftStore::removeLeftBehind(const QString& id)
{
    std::error_code ignored;
    fs::remove(draftFile(id), ignored);
    fs::remove(lockFile(id), ignored);
}

} // namespace anneal::ui
