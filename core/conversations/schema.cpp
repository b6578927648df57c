#include "core/conversations/schema.h"

#include "core/base/notice.h"

#include <array>

namespace anneal::conversations {
namespace {

/// Version 1. `owner`: whose conversations they are, '' = the one user of this PC. Times are
/// milliseconds since 1970, UTC. `ids`: the tokens of an answer, little-endian 32-bit numbers.
/// The words are found by their trigrams: Chinese has no blanks between words.
constexpr const char* kFirst = R"sql(
CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    first_question TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted INTEGER,
    system TEXT NOT NULL DEFAULT '',
    checkpoint TEXT NOT NULL DEFAULT '',
    other_checkpoint TEXT NOT NULL DEFAULT '',
    side_by_side INTEGER NOT NULL DEFAULT 0,
    settings TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX conversations_by_time ON conversations(owner, modified DESC);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    from_user INTEGER NOT NULL,
    lane INTEGER NOT NULL DEFAULT 0,
    chosen INTEGER NOT NULL DEFAULT 1,
    text TEXT NOT NULL,
    ids BLOB,
    created INTEGER NOT NULL,
    prompt_tokens INTEGER NOT NULL DEFAULT 0,
    new_tokens INTEGER NOT NULL DEFAULT 0,
    thought_tokens INTEGER NOT NULL DEFAULT 0,
    context_length INTEGER NOT NULL DEFAULT 0,
    tokens_per_second REAL NOT NULL DEFAULT 0,
    thought_seconds REAL NOT NULL DEFAULT 0,
    finish_reason TEXT NOT NULL DEFAULT '',
    chat_template TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    UNIQUE (conversation, number)
);
CREATE VIRTUAL TABLE message_words USING fts5(text, content='messages', content_rowid='id', tokenize='trigram');
CREATE TRIGGER messages_added AFTER INSERT ON messages BEGIN
    INSERT INTO message_words(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER messages_removed AFTER DELETE ON messages BEGIN
    INSERT INTO message_words(message_words, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER messages_changed AFTER UPDATE OF text ON messages WHEN old.text IS NOT new.text BEGIN
    INSERT INTO message_words(message_words, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO message_words(rowid, text) VALUES (new.id, new.text);
END;
)sql";

/// What leads from one version to the next.
constexpr std::array kSteps{kFirst};

} // namespace

Result<void> migrate(Database& database)
{
    const auto newest = static_cast<std::int64_t>(kSteps.size());
    ANNEAL_TRY(auto version, database.number("PRAGMA user_version"));
    if (version == newest)
        return {};
    ANNEAL_TRY(auto transaction, Transaction::begin(database));
    ANNEAL_TRY(version,
               database.number("PRAGMA user_version")); // another program may have been faster
    if (version > newest || version < 0)
        return fail(ErrorCode::Unsupported,
                    notice("conversation.newer", {{"version", std::to_string(version)},
                                                  {"known", std::to_string(newest)}}),
                    {{"version", std::to_string(version)}});
    for (; version < newest; ++version)
        ANNEAL_CHECK(database.execute(kSteps[static_cast<std::size_t>(version)]));
    ANNEAL_CHECK(database.execute("PRAGMA user_version = " + std::to_string(newest)));
    return transaction.commit();
}

} // namespace anneal::conversations
