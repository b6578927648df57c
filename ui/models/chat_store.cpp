#include "ui/models/chat_store.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kSchema = 1;
constexpr std::uint64_t kMaxFileBytes = 64u << 20;

fs::path folder()
{
    return dataHome() / "chats";
}

fs::path fileOf(const QString& id)
{
    return folder() / pathFromUtf8(id.toStdString() + ".json");
}

QJsonObject toJson(const ChatTurn& turn)
{
    QJsonObject json{{QStringLiteral("role"),
                      turn.fromUser ? QStringLiteral("user") : QStringLiteral("assistant")},
                     {QStringLiteral("content"), turn.text}};
    if (turn.fromUser)
        return json;
    json.insert(QStringLiteral("promptTokens"), turn.promptTokens);
    json.insert(QStringLiteral("newTokens"), turn.newTokens);
    json.insert(QStringLiteral("tokensPerSecond"), turn.tokensPerSecond);
    json.insert(QStringLiteral("finishReason"), turn.finishReason);
    return json;
}

ChatTurn turnFromJson(const QJsonObject& json)
{
    ChatTurn turn;
    turn.fromUser = json.value(QLatin1String("role")).toString() == QLatin1String("user");
    turn.text = json.value(QLatin1String("content")).toString();
    turn.promptTokens = json.value(QLatin1String("promptTokens")).toInteger();
    turn.newTokens = json.value(QLatin1String("newTokens")).toInteger();
    turn.tokensPerSecond = json.value(QLatin1String("tokensPerSecond")).toDouble();
    turn.finishReason = json.value(QLatin1String("finishReason")).toString();
    return turn;
}

std::optional<ChatConversation> read(const fs::path& file)
{
    const auto bytes = readFile(file, kMaxFileBytes);
    if (!bytes)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
    if (json.value(QLatin1String("schema")).toInt() != kSchema)
        return std::nullopt;
    const auto time = [&json](const char* key) {
        return QDateTime::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
    };
    ChatConversation conversation;
    conversation.id = QString::fromStdString(toUtf8(file.stem()));
    conversation.title = json.value(QLatin1String("title")).toString();
    conversation.created = time("created");
    conversation.modified = time("modified");
    conversation.system = json.value(QLatin1String("system")).toString();
    conversation.checkpoint = json.value(QLatin1String("checkpoint")).toString();
    for (const auto& turn : json.value(QLatin1String("messages")).toArray())
        conversation.turns.append(turnFromJson(turn.toObject()));
    return conversation;
}

} // namespace

QString ChatConversation::shownTitle() const
{
    if (!title.isEmpty())
        return title;
    for (const auto& turn : turns)
        if (turn.fromUser)
            return turn.text.simplified().left(80);
    return {};
}

ChatStore::Loaded ChatStore::load()
{
    Loaded loaded;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder(), error)) {
        if (entry.path().extension() != ".json")
            continue;
        if (auto conversation = read(entry.path()))
            loaded.conversations.push_back(std::move(*conversation));
        else
            loaded.unreadable << QString::fromStdString(toUtf8(entry.path().filename()));
    }
    std::sort(loaded.conversations.begin(), loaded.conversations.end(),
              [](const auto& a, const auto& b) { return a.modified > b.modified; });
    return loaded;
}

Result<void> ChatStore::save(const ChatConversation& conversation)
{
    QJsonArray messages;
    for (const auto& turn : conversation.turns)
        messages.append(toJson(turn));
    const QJsonObject json{
        {QStringLiteral("schema"), kSchema},
        {QStringLiteral("title"), conversation.title},
        {QStringLiteral("created"), conversation.created.toString(Qt::ISODateWithMs)},
        {QStringLiteral("modified"), conversation.modified.toString(Qt::ISODateWithMs)},
        {QStringLiteral("system"), conversation.system},
        {QStringLiteral("checkpoint"), conversation.checkpoint},
        {QStringLiteral("messages"), messages}};
    return writeFileAtomically(fileOf(conversation.id), QJsonDocument(json).toJson().toStdString());
}

Result<void> ChatStore::remove(const QString& id)
{
    std::error_code error;
    fs::remove(fileOf(id), error);
    if (error)
        return fail(ErrorCode::Io, "Cannot delete '" + toUtf8(fileOf(id)) + "': " + error.message(),
                    {{"file", toUtf8(fileOf(id))}});
    return {};
}

ChatConversation ChatStore::create()
{
    ChatConversation conversation;
    conversation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    conversation.created = conversation.modified = QDateTime::currentDateTime();
    return conversation;
}

} // namespace anneal::ui
