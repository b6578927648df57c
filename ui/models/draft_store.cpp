#include "ui/models/draft_store.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/data/dataset_registry.h"
#include "core/data/identity_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

#include <nlohmann/json.hpp>

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

constexpr std::size_t kWholeRows = 5'000;    ///< a draft of so many stands by itself
constexpr std::size_t kMostChanged = 20'000; ///< more take too long to write after each change
constexpr std::uintmax_t kDigestBytes = 16U << 20U;

/// Numbers that follow each other as pairs of the first and how many.
QJsonArray runsOf(const std::vector<std::uint32_t>& numbers)
{
    QJsonArray runs;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        runs.append(qint64(numbers[i]));
        runs.append(qint64(end - i));
        i = end;
    }
    return runs;
}

/// nullopt: they are damaged.
std::optional<std::vector<std::uint32_t>> numbersOf(const QJsonArray& runs)
{
    constexpr qint64 kMost = qint64(1) << 32;
    std::vector<std::uint32_t> numbers;
    for (qsizetype i = 0; i + 1 < runs.size(); i += 2) {
        const qint64 first = runs[i].toInteger(-1), count = runs[i + 1].toInteger(-1);
        if (first < 0 || count < 0 || first + count > kMost ||
            qint64(numbers.size()) + count > kMost / 4)
            return std::nullopt;
        for (qint64 k = 0; k < count; ++k)
            numbers.push_back(std::uint32_t(first + k));
    }
    return numbers;
}

std::string rowText(const data::IdentityRow& row, const data::DatasetSpec& spec)
{
    return toPythonJson(data::toJson(row, spec), {.asciiOnly = false});
}

std::optional<Draft> readDraft(const QString& id)
{
    const auto bytes = readFile(draftFile(id));
    if (!bytes)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
    if (json.value(QLatin1String("schema")).toInt() != 2)
        return std::nullopt;
    Draft draft;
    draft.id = id;
    draft.name = json.value(QLatin1String("name")).toString();
    draft.time =
        QDateTime::fromString(json.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
    draft.file = pathFromUtf8(json.value(QLatin1String("file")).toString().toStdString());
    draft.form = json.value(QLatin1String("form")).toString().toStdString();
    for (const auto& row : json.value(QLatin1String("rows")).toArray())
        draft.rows.push_back(row.toString().toStdString());
    draft.isWhole = !json.contains(QLatin1String("order"));
    if (!draft.isWhole) {
        const auto order = numbersOf(json.value(QLatin1String("order")).toArray());
        const auto numbers = numbersOf(json.value(QLatin1String("numbers")).toArray());
        if (!order || !numbers || numbers->size() != draft.rows.size())
            return std::nullopt;
        draft.order = *order;
        draft.numbers = *numbers;
        draft.digest =
            QByteArray::fromBase64(json.value(QLatin1String("digest")).toString().toLatin1());
    }
    return draft;
}

} // namespace

DraftStore::DraftStore()
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<bool> DraftStore::write(const QString& name, const fs::path& file,
                               const data::IdentityRows& rows, const QByteArray& digest)
{
    QJsonObject json{
        {QStringLiteral("schema"), 2},
        {QStringLiteral("name"), name},
        {QStringLiteral("file"), text(toUtf8(file))},
        {QStringLiteral("time"), QDateTime::currentDateTime().toString(Qt::ISODateWithMs)},
        {QStringLiteral("form"), text(toPythonJson(data::entryOf(rows.spec())))}};
    QJsonArray texts;
    const bool hasFile = rows.hasFile() && !file.empty() && !digest.isEmpty();
    if (hasFile && rows.size() > kWholeRows) {
        const auto changes = rows.changes(kMostChanged);
        if (changes.rows.size() > kMostChanged)
            return false;
        std::vector<std::uint32_t> numbers;
        for (const auto& [number, row] : changes.rows) {
            numbers.push_back(number);
            texts.append(text(rowText(row, rows.spec())));
        }
        json[QStringLiteral("order")] = runsOf(changes.order);
        json[QStringLiteral("numbers")] = runsOf(numbers);
        json[QStringLiteral("digest")] = QString::fromLatin1(digest.toBase64());
    } else {
        if (rows.size() > kMostChanged)
            return false;
        for (std::size_t i = 0; i < rows.size(); ++i)
            texts.append(text(rows.line(i)));
    }
    json[QStringLiteral("rows")] = texts;
    if (!m_lock) {
        std::error_code error;
        fs::create_directories(folder(), error);
        ANNEAL_TRY(m_lock, FileLock::acquire(lockFile(m_id)));
    }
    ANNEAL_CHECK(writeFileAtomically(
        draftFile(m_id), QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString()));
    return true;
}

QByteArray digestOf(const fs::path& file)
{
    std::error_code error;
    if (const auto size = fs::file_size(file, error); !error && size > kDigestBytes) {
        const auto time = fs::last_write_time(file, error).time_since_epoch().count();
        return error ? QByteArray()
                     : QByteArray::number(quint64(size)) + '/' + QByteArray::number(qint64(time));
    }
    const auto bytes = readFile(file);
    return bytes ? QCryptographicHash::hash(QByteArrayView(bytes->data(), qsizetype(bytes->size())),
                                            QCryptographicHash::Sha256)
                 : QByteArray();
}

Result<data::IdentityRows> Draft::ownRows() const
{
    ANNEAL_TRY(const auto spec, data::specOfEntry(form, file));
    return data::IdentityRows::ofTexts(rows, spec);
}

Result<data::IdentityRows> Draft::restore() const
{
    ANNEAL_TRY(auto own, ownRows());
    if (isWhole)
        return own;
    const auto gone = [this] {
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(file) + " was changed or moved since the draft was written, so the "
                                   "changes can't be put back into it; they are opened as a data "
                                   "set of their own.",
                    {{"file", toUtf8(file)}, {"changed", "1"}});
    };
    if (digestOf(file) != digest)
        return gone();
    ANNEAL_TRY(auto all, data::IdentityRows::open(file, own.spec()));
    data::IdentityRows::Changes changes;
    changes.order = order;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        changes.rows.emplace_back(numbers[i], own.rowOrEmpty(i));
    if (!all.apply(changes))
        return gone();
    return all;
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
