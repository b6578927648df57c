#include "core/conversations/store.h"

#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/conversations/schema.h"
#include "core/conversations/store_state.h"

#include <array>
#include <cstring>
#include <ctime>
#include <system_error>

namespace anneal::conversations {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kKeepDeletedMs = 24 * 3600 * 1000;

std::string bytesOf(const std::vector<std::int32_t>& ids)
{
    std::string bytes;
    for (const auto id : ids)
        for (int shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>((static_cast<std::uint32_t>(id) >> shift) & 0xFF);
    return bytes;
}

std::vector<std::int32_t> idsOf(const std::string& bytes)
{
    std::vector<std::int32_t> ids;
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << 8 * i;
        ids.push_back(static_cast<std::int32_t>(value));
    }
    return ids;
}

// The column from_user: earlier versions know 0 and other numbers, and take a tool's answer for a
// question.
constexpr std::int64_t kFromModel = 0, kFromUser = 1, kFromTool = 2;

std::int64_t fromUser(Role role)
{
    return role == Role::Assistant ? kFromModel : role == Role::User ? kFromUser : kFromTool;
}

Role roleOf(std::int64_t fromUser)
{
    return fromUser == kFromModel  ? Role::Assistant
           : fromUser == kFromTool ? Role::Observation
                                   : Role::User;
}

/// "20260302-103145", UTC.
std::string timeStamp()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
#if defined(_WIN32)
    gmtime_s(&parts, &now);
#else
    gmtime_r(&now, &parts);
#endif
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y%m%d-%H%M%S", &parts);
    return text.data();
}

/// Renames a damaged file and what SQLite keeps beside it. Fails with Io.
Result<fs::path> setAside(const fs::path& file)
{
    fs::path place;
    std::error_code error;
    const auto stem = toUtf8(file.stem()) + ".damaged-" + timeStamp();
    for (int i = 1; i == 1 || fs::exists(place, error); ++i)
        place = file.parent_path() /
                pathFromUtf8(stem + (i == 1 ? "" : "-" + std::to_string(i)) + ".db");
    for (const char* end : {"-wal", "-shm", ""}) {
        const auto from = pathFromUtf8(toUtf8(file) + end);
        if (*end && !fs::exists(from, error))
            continue;
        fs::rename(from, pathFromUtf8(toUtf8(place) + end), error);
        if (error)
            return fail(ErrorCode::Io,
                        "The damaged file of conversations '" + toUtf8(from) +
                            "' can't be set aside: " + error.message() +
                            ". Rename it by hand and start again.",
                        {{"file", toUtf8(from)}});
    }
    return place;
}

Result<Database> openChecked(const fs::path& file)
{
    ANNEAL_TRY(auto database, Database::open(file));
    ANNEAL_CHECK(database.check());
    ANNEAL_CHECK(migrate(database));
    return database;
}

tl::unexpected<Error> notFound(const std::string& id)
{
    return fail(ErrorCode::NotFound, "There is no conversation '" + id + "' any more.",
                {{"conversation", id}});
}

Message readMessage(const Statement& row)
{
    Message message;
    message.number = row.integer(0);
    message.parent = row.integer(1);
    message.role = roleOf(row.integer(2));
    message.lane = static_cast<int>(row.integer(3));
    message.chosen = row.integer(4) != 0;
    message.text = row.text(5);
    message.ids = idsOf(row.blob(6));
    message.created = row.integer(7);
    message.promptTokens = row.integer(8);
    message.newTokens = row.integer(9);
    message.thoughtTokens = row.integer(10);
    message.contextLength = row.integer(11);
    message.tokensPerSecond = row.real(12);
    message.thoughtSeconds = row.real(13);
    message.finishReason = row.text(14);
    message.chatTemplate = row.text(15);
    message.model = row.text(16);
    return message;
}

Result<void> writeMessage(Database& database, const std::string& conversation, const Message& m)
{
    ANNEAL_TRY(
        auto* write,
        database.prepare(
            "INSERT INTO messages (conversation, number, parent, from_user, lane, chosen, "
            "text, ids, created, prompt_tokens, new_tokens, thought_tokens, context_length, "
            "tokens_per_second, thought_seconds, finish_reason, chat_template, model) VALUES "
            "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
            "?18) ON CONFLICT (conversation, number) DO UPDATE SET parent = ?3, from_user = "
            "?4, lane = ?5, chosen = ?6, text = ?7, ids = ?8, created = ?9, prompt_tokens = "
            "?10, new_tokens = ?11, thought_tokens = ?12, context_length = ?13, "
            "tokens_per_second = ?14, thought_seconds = ?15, finish_reason = ?16, "
            "chat_template = ?17, model = ?18"));
    return write->bind(1, conversation)
        .bind(2, m.number)
        .bind(3, m.parent)
        .bind(4, fromUser(m.role))
        .bind(5, std::int64_t{m.lane})
        .bind(6, std::int64_t{m.chosen})
        .bind(7, m.text)
        .bindBlob(8, bytesOf(m.ids))
        .bind(9, m.created)
        .bind(10, m.promptTokens)
        .bind(11, m.newTokens)
        .bind(12, m.thoughtTokens)
        .bind(13, m.contextLength)
        .bind(14, m.tokensPerSecond)
        .bind(15, m.thoughtSeconds)
        .bind(16, m.finishReason)
        .bind(17, m.chatTemplate)
        .bind(18, m.model)
        .run();
}

} // namespace

Store::Store(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store::Opened> Store::open(const fs::path& file, const fs::path& oldFolder)
{
    fs::path aside;
    auto database = openChecked(file);
    if (!database && database.error().code == ErrorCode::Format) {
        ANNEAL_TRY(aside, setAside(file));
        database = openChecked(file);
    }
    if (!database)
        return tl::make_unexpected(std::move(database).error());
    Opened opened{Store(std::make_unique<State>(State{std::move(*database)})), aside, {}, 0};
    auto& own = opened.store.m_state->database;
    ANNEAL_TRY(auto* purge, own.prepare("DELETE FROM conversations WHERE deleted < ?1"));
    ANNEAL_CHECK(purge->bind(1, nowMs() - kKeepDeletedMs).run());
    if (!oldFolder.empty())
        ANNEAL_CHECK(
            takeOverOldStore(opened.store, oldFolder, opened.unreadable, opened.takenOver));
    return opened;
}

Result<std::vector<Summary>> Store::list(const std::string& owner)
{
    ANNEAL_TRY(auto* rows, m_state->database.prepare(
                               "SELECT id, title, first_question, created, modified FROM "
                               "conversations WHERE owner = ?1 AND deleted IS NULL ORDER BY "
                               "modified DESC, id"));
    std::vector<Summary> list;
    rows->bind(1, owner);
    while (rows->row())
        list.push_back(
            {rows->text(0), rows->text(1), rows->text(2), rows->integer(3), rows->integer(4)});
    ANNEAL_CHECK(rows->finish());
    return list;
}

Result<Conversation> Store::read(const std::string& owner, const std::string& id)
{
    auto& database = m_state->database;
    ANNEAL_TRY(auto* head,
               database.prepare("SELECT title, created, modified, system, checkpoint, "
                                "other_checkpoint, side_by_side, settings FROM conversations WHERE "
                                "owner = ?1 AND id = ?2 AND deleted IS NULL"));
    Conversation conversation;
    head->bind(1, owner).bind(2, id);
    if (head->row()) {
        conversation.id = id;
        conversation.title = head->text(0);
        conversation.created = head->integer(1);
        conversation.modified = head->integer(2);
        conversation.system = head->text(3);
        conversation.checkpoint = head->text(4);
        conversation.otherCheckpoint = head->text(5);
        conversation.sideBySide = head->integer(6) != 0;
        conversation.settings = head->text(7);
    }
    ANNEAL_CHECK(head->finish());
    if (conversation.id.empty())
        return notFound(id);
    ANNEAL_TRY(auto* rows,
               database.prepare(
                   "SELECT number, parent, from_user, lane, chosen, text, ids, created, "
                   "prompt_tokens, new_tokens, thought_tokens, context_length, tokens_per_second, "
                   "thought_seconds, finish_reason, chat_template, model FROM messages WHERE "
                   "conversation = ?1 ORDER BY number"));
    rows->bind(1, id);
    while (rows->row()) {
        auto message = readMessage(*rows);
        // A message follows one that was written before it; a file that says otherwise would make a
        // circle.
        if (message.number > 0 && message.parent >= 0 && message.parent < message.number)
            conversation.messages.push_back(std::move(message));
    }
    ANNEAL_CHECK(rows->finish());
    return conversation;
}

Result<void> Store::save(const std::string& owner, const Conversation& conversation,
                         const std::vector<std::int64_t>& numbers)
{
    auto& database = m_state->database;
    ANNEAL_TRY(auto transaction, Transaction::begin(database));
    ANNEAL_TRY(auto* head,
               database.prepare(
                   "INSERT INTO conversations (id, owner, title, first_question, created, "
                   "modified, system, checkpoint, other_checkpoint, side_by_side, settings) VALUES "
                   "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO UPDATE SET "
                   "title = ?3, first_question = ?4, modified = ?6, system = ?7, checkpoint = ?8, "
                   "other_checkpoint = ?9, side_by_side = ?10, settings = ?11 WHERE owner = ?2"));
    ANNEAL_CHECK(head->bind(1, conversation.id)
                     .bind(2, owner)
                     .bind(3, conversation.title)
                     .bind(4, conversation.firstQuestion())
                     .bind(5, conversation.created)
                     .bind(6, conversation.modified)
                     .bind(7, conversation.system)
                     .bind(8, conversation.checkpoint)
                     .bind(9, conversation.otherCheckpoint)
                     .bind(10, std::int64_t{conversation.sideBySide})
                     .bind(11, conversation.settings)
                     .run());
    ANNEAL_TRY(const auto changed, database.number("SELECT changes()"));
    if (changed == 0) // the id is another owner's
        return notFound(conversation.id);
    for (const auto number : numbers)
        if (const auto* message = conversation.find(number))
            ANNEAL_CHECK(writeMessage(database, conversation.id, *message));
    return transaction.commit();
}

Result<void> Store::saveAll(const std::string& owner, const Conversation& conversation)
{
    std::vector<std::int64_t> numbers;
    for (const auto& message : conversation.messages)
        numbers.push_back(message.number);
    return save(owner, conversation, numbers);
}

Result<void> Store::grow(const std::string& owner, const std::string& id, const Message& m)
{
    ANNEAL_TRY(auto* update,
               m_state->database.prepare(
                   "UPDATE messages SET text = ?4, ids = ?5, prompt_tokens = ?6, new_tokens = ?7, "
                   "thought_tokens = ?8, context_length = ?9, tokens_per_second = ?10, "
                   "thought_seconds = ?11, finish_reason = ?12 WHERE conversation = ?2 AND number "
                   "= ?3 AND EXISTS (SELECT 1 FROM conversations WHERE id = ?2 AND owner = ?1)"));
    return update->bind(1, owner)
        .bind(2, id)
        .bind(3, m.number)
        .bind(4, m.text)
        .bindBlob(5, bytesOf(m.ids))
        .bind(6, m.promptTokens)
        .bind(7, m.newTokens)
        .bind(8, m.thoughtTokens)
        .bind(9, m.contextLength)
        .bind(10, m.tokensPerSecond)
        .bind(11, m.thoughtSeconds)
        .bind(12, m.finishReason)
        .run();
}

Result<void> Store::rename(const std::string& owner, const std::string& id,
                           const std::string& title)
{
    ANNEAL_TRY(auto* update, m_state->database.prepare("UPDATE conversations SET title = ?3 WHERE "
                                                       "owner = ?1 AND id = ?2"));
    return update->bind(1, owner).bind(2, id).bind(3, title).run();
}

Result<void> Store::remove(const std::string& owner, const std::string& id)
{
    ANNEAL_TRY(auto* update,
               m_state->database.prepare("UPDATE conversations SET deleted = ?3 WHERE "
                                         "owner = ?1 AND id = ?2"));
    return update->bind(1, owner).bind(2, id).bind(3, nowMs()).run();
}

Result<void> Store::restore(const std::string& owner, const std::string& id)
{
    ANNEAL_TRY(auto* update,
               m_state->database.prepare("UPDATE conversations SET deleted = NULL WHERE "
                                         "owner = ?1 AND id = ?2"));
    return update->bind(1, owner).bind(2, id).run();
}

Result<Store::Opened> openDefaultStore()
{
    return Store::open(dataHome() / "conversations.db", dataHome() / "chats");
}

} // namespace anneal::conversations
