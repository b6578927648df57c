#include "core/webchat/accounts.h"

#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/conversations/conversation.h"
#include "core/conversations/sqlite.h"
#include "core/webchat/password.h"

#include <algorithm>
#include <mutex>
#include <system_error>

namespace anneal::webchat {

using conversations::Database;
using conversations::nowMs;
using conversations::Transaction;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestName = 40; ///< characters
constexpr std::int64_t kVersion = 1;
constexpr std::int64_t kSessionMs = Accounts::kSessionSeconds * 1000;
constexpr std::int64_t kRenewMs = 3600 * 1000; ///< a session's end is moved at most so often

/// Times are milliseconds since 1970, UTC.
constexpr const char* kTables = R"sql(
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    password TEXT NOT NULL,
    created INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE sessions (
    hash BLOB PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

Result<void> migrate(Database& database)
{
    ANNEAL_TRY(auto transaction, Transaction::begin(database));
    ANNEAL_TRY(const auto version, database.number("PRAGMA user_version"));
    if (version == kVersion)
        return {};
    if (version != 0)
        return fail(ErrorCode::Unsupported,
                    "The accounts of the chat page were written by a newer version of Anneal "
                    "(format " +
                        std::to_string(version) + "). Install it to use them.",
                    {{"version", std::to_string(version)}});
    ANNEAL_CHECK(database.execute(kTables));
    ANNEAL_CHECK(database.execute("PRAGMA user_version = " + std::to_string(kVersion)));
    return transaction.commit();
}

Result<Database> openChecked(const fs::path& file)
{
    ANNEAL_TRY(auto database, Database::open(file));
    ANNEAL_CHECK(database.check());
    ANNEAL_CHECK(migrate(database));
    return database;
}

tl::unexpected<Error> noSuchUser(const std::string& name)
{
    return fail(ErrorCode::NotFound,
                "There is no account called \"" + name + "\". `anneal api users list` has them.",
                {{"name", name}});
}

Result<std::string> checkedName(const std::string& name)
{
    const auto text = trimmed(name);
    const bool plain = isValidUtf8(text) && std::ranges::none_of(text, [](char c) {
                           return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
                       });
    if (!plain || text.empty() || codePointCount(text) > kLongestName)
        return fail(ErrorCode::InvalidArgument,
                    "A name has 1 to " + std::to_string(kLongestName) + " characters.",
                    {{"code", "name_bad"}});
    return text;
}

} // namespace

struct Accounts::State {
    std::mutex mutex; // guards the database
    Database database;
    std::string file;

    /// The reader of an error wants to know which file, and what to do about this one.
    template <typename T>
    Result<T> told(Result<T> result) const
    {
        if (result ||
            (result.error().code != ErrorCode::Io && result.error().code != ErrorCode::Format))
            return result;
        return fail(result.error().code,
                    result.error().code == ErrorCode::Format
                        ? "The accounts of the chat page in '" + file +
                              "' are damaged. Put a copy of the file back, or move it away and "
                              "make the accounts anew."
                        : "The accounts of the chat page in '" + file +
                              "' can't be read or written: is the disk full, or the folder "
                              "protected?",
                    {{"file", file}});
    }

    Result<std::optional<Found>> find(const std::string& name)
    {
        ANNEAL_TRY(auto* rows, database.prepare("SELECT id, name, created, seen, password FROM "
                                                "users WHERE name = ?1"));
        rows->bind(1, name);
        std::optional<Found> found;
        if (rows->row())
            found = Found{{rows->integer(0), rows->text(1), rows->integer(2), rows->integer(3)},
                          rows->text(4)};
        ANNEAL_CHECK(rows->finish());
        return found;
    }

    Result<void> endSessions(std::int64_t user)
    {
        ANNEAL_TRY(auto* remove, database.prepare("DELETE FROM sessions WHERE user = ?1"));
        return remove->bind(1, user).run();
    }

    Result<User> add(const std::string& name, const std::string& hash, bool first)
    {
        ANNEAL_TRY(const auto text, checkedName(name));
        ANNEAL_TRY(auto transaction, Transaction::begin(database));
        ANNEAL_TRY(const auto count, database.number("SELECT count(*) FROM users"));
        if (first && count > 0)
            return fail(ErrorCode::InvalidArgument, "There is an account already.",
                        {{"code", "set_up_done"}});
        ANNEAL_TRY(const auto taken, find(text));
        if (taken)
            return fail(ErrorCode::InvalidArgument,
                        "There is an account called \"" + taken->user.name + "\" already.",
                        {{"code", "name_taken"}});
        User user{0, text, nowMs(), 0};
        ANNEAL_TRY(
            auto* insert,
            database.prepare("INSERT INTO users (name, password, created) VALUES (?1, ?2, ?3)"));
        ANNEAL_CHECK(insert->bind(1, text).bind(2, hash).bind(3, user.created).run());
        ANNEAL_TRY(user.id, database.number("SELECT last_insert_rowid()"));
        ANNEAL_CHECK(transaction.commit());
        return user;
    }

    Result<User> remove(const std::string& name)
    {
        ANNEAL_TRY(const auto found, find(trimmed(name)));
        if (!found)
            return noSuchUser(name);
        ANNEAL_TRY(auto* remove, database.prepare("DELETE FROM users WHERE id = ?1"));
        ANNEAL_CHECK(remove->bind(1, found->user.id).run());
        return found->user;
    }

    Result<void> setHash(const std::string& name, const std::string& hash)
    {
        ANNEAL_TRY(const auto found, find(trimmed(name)));
        if (!found)
            return noSuchUser(name);
        ANNEAL_TRY(auto transaction, Transaction::begin(database));
        ANNEAL_TRY(auto* update, database.prepare("UPDATE users SET password = ?2 WHERE id = ?1"));
        ANNEAL_CHECK(update->bind(1, found->user.id).bind(2, hash).run());
        ANNEAL_CHECK(endSessions(found->user.id));
        return transaction.commit();
    }

    Result<std::string> beginSession(const User& user)
    {
        ANNEAL_TRY(const auto token, randomHex(32));
        const auto now = nowMs();
        ANNEAL_TRY(auto transaction, Transaction::begin(database));
        ANNEAL_TRY(auto* old, database.prepare("DELETE FROM sessions WHERE expires < ?1"));
        ANNEAL_CHECK(old->bind(1, now).run());
        ANNEAL_TRY(
            auto* insert,
            database.prepare("INSERT INTO sessions (hash, user, expires) VALUES (?1, ?2, ?3)"));
        ANNEAL_CHECK(
            insert->bindBlob(1, sha256(token)).bind(2, user.id).bind(3, now + kSessionMs).run());
        ANNEAL_TRY(auto* seen, database.prepare("UPDATE users SET seen = ?2 WHERE id = ?1"));
        ANNEAL_CHECK(seen->bind(1, user.id).bind(2, now).run());
        ANNEAL_CHECK(transaction.commit());
        return token;
    }

    Result<std::optional<User>> userOf(const std::string& token)
    {
        // The index compares hashes of random tokens: its time tells nothing of a token.
        const auto hash = sha256(token);
        const auto now = nowMs();
        ANNEAL_TRY(auto* rows,
                   database.prepare("SELECT u.id, u.name, u.created, u.seen, s.expires FROM "
                                    "sessions s JOIN users u ON u.id = s.user WHERE s.hash = ?1 "
                                    "AND s.expires > ?2"));
        rows->bindBlob(1, hash).bind(2, now);
        std::optional<User> user;
        std::int64_t expires = 0;
        if (rows->row()) {
            user = User{rows->integer(0), rows->text(1), rows->integer(2), rows->integer(3)};
            expires = rows->integer(4);
        }
        ANNEAL_CHECK(rows->finish());
        if (user && expires < now + kSessionMs - kRenewMs) {
            ANNEAL_TRY(auto* renew,
                       database.prepare("UPDATE sessions SET expires = ?2 WHERE hash = ?1"));
            ANNEAL_CHECK(renew->bindBlob(1, hash).bind(2, now + kSessionMs).run());
        }
        return user;
    }
};

Accounts::Accounts(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Accounts::~Accounts() = default;

Result<std::unique_ptr<Accounts>> Accounts::open(const fs::path& file)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    fs::permissions(file.parent_path(), fs::perms::owner_all, error);
    auto database = openChecked(file);
    if (!database) {
        auto code = database.error();
        if (code.code == ErrorCode::Format)
            code.message = "The accounts of the chat page in '" + toUtf8(file) +
                           "' are damaged. Put a copy of the file back, or move it away and make "
                           "the accounts anew.";
        else if (code.code == ErrorCode::Io)
            code.message = "The accounts of the chat page in '" + toUtf8(file) +
                           "' can't be opened: is the folder there, and may it be written to?";
        return tl::make_unexpected(std::move(code));
    }
    auto state = std::unique_ptr<State>(new State{{}, std::move(*database), toUtf8(file)});
    return std::unique_ptr<Accounts>(new Accounts(std::move(state)));
}

Result<std::vector<User>> Accounts::list()
{
    const std::lock_guard lock(m_state->mutex);
    const auto read = [&]() -> Result<std::vector<User>> {
        ANNEAL_TRY(auto* rows, m_state->database.prepare(
                                   "SELECT id, name, created, seen FROM users ORDER BY name"));
        std::vector<User> users;
        while (rows->row())
            users.push_back({rows->integer(0), rows->text(1), rows->integer(2), rows->integer(3)});
        ANNEAL_CHECK(rows->finish());
        return users;
    };
    return m_state->told(read());
}

Result<bool> Accounts::isEmpty()
{
    const std::lock_guard lock(m_state->mutex);
    const auto count = m_state->told(m_state->database.number("SELECT count(*) FROM users"));
    if (!count)
        return tl::make_unexpected(count.error());
    return *count == 0;
}

Result<User> Accounts::add(const std::string& name, const std::string& hash, bool first)
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->told(m_state->add(name, hash, first));
}

Result<User> Accounts::remove(const std::string& name)
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->told(m_state->remove(name));
}

Result<void> Accounts::setHash(const std::string& name, const std::string& hash)
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->told(m_state->setHash(name, hash));
}

Result<std::optional<Accounts::Found>> Accounts::find(const std::string& name)
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->told(m_state->find(trimmed(name)));
}

Result<std::string> Accounts::beginSession(const User& user)
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->told(m_state->beginSession(user));
}

Result<std::optional<User>> Accounts::userOf(const std::string& token)
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->told(m_state->userOf(token));
}

Result<void> Accounts::endSession(const std::string& token)
{
    const std::lock_guard lock(m_state->mutex);
    const auto end = [&]() -> Result<void> {
        ANNEAL_TRY(auto* remove, m_state->database.prepare("DELETE FROM sessions WHERE hash = ?1"));
        return remove->bindBlob(1, sha256(token)).run();
    };
    return m_state->told(end());
}

fs::path defaultFolder()
{
    return dataHome() / "webchat";
}

fs::path accountsFile(const fs::path& folder)
{
    return folder / "accounts.db";
}

fs::path conversationsFile(const fs::path& folder)
{
    return folder / "conversations.db";
}

} // namespace anneal::webchat
