#include "core/conversations/sqlite.h"

#include "core/base/utf8.h"

#include <sqlite3.h>

#include <utility>

namespace anneal::conversations {
namespace {

constexpr int kBusyMs = 5000; ///< another window of the same user may be writing

bool isDamage(int status)
{
    return (status & 0xFF) == SQLITE_CORRUPT || (status & 0xFF) == SQLITE_NOTADB;
}

tl::unexpected<Error> failureOf(sqlite3* database)
{
    const int status = database ? sqlite3_extended_errcode(database) : SQLITE_NOMEM;
    const char* file = database ? sqlite3_db_filename(database, "main") : nullptr;
    const std::string name = file ? file : "";
    const std::string why = database ? sqlite3_errmsg(database) : "out of memory";
    if (isDamage(status))
        return fail(ErrorCode::Format,
                    "The conversations in '" + name + "' are damaged: " + why +
                        ". Start the program anew: it then sets the file aside and keeps it.",
                    {{"file", name}, {"kind", "damaged_conversations"}});
    if ((status & 0xFF) == SQLITE_FULL)
        return fail(ErrorCode::Io,
                    "The conversations could not be kept in '" + name +
                        "': the disk is full. Free some space and send again.",
                    {{"file", name}, {"kind", "disk_full"}});
    return fail(ErrorCode::Io, "The conversations in '" + name + "' can't be used: " + why + ".",
                {{"file", name}});
}

} // namespace

Statement::Statement(sqlite3* database, sqlite3_stmt* statement)
    : m_database(database)
    , m_statement(statement)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int position, std::string_view text)
{
    // A null pointer would bind NULL.
    sqlite3_bind_text64(m_statement, position, text.empty() ? "" : text.data(), text.size(),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int position, std::int64_t number)
{
    sqlite3_bind_int64(m_statement, position, number);
    return *this;
}

Statement& Statement::bind(int position, double number)
{
    sqlite3_bind_double(m_statement, position, number);
    return *this;
}

Statement& Statement::bindBlob(int position, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, position, bytes.empty() ? "" : bytes.data(), bytes.size(),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
    return *this;
}

bool Statement::row()
{
    m_status = sqlite3_step(m_statement);
    return m_status == SQLITE_ROW;
}

Result<void> Statement::finish()
{
    Result<void> result;
    if (m_status != SQLITE_ROW && m_status != SQLITE_DONE)
        result = failureOf(m_database);
    m_status = SQLITE_DONE;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    return result;
}

Result<void> Statement::run()
{
    while (row()) {
    }
    return finish();
}

std::string Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string(bytes, size) : std::string();
}

std::string Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string(bytes, size) : std::string();
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

Database& Database::operator=(Database&& other) noexcept
{
    m_statements.clear(); // before the connection that they belong to
    m_file = std::move(other.m_file);
    m_database = std::move(other.m_database);
    m_statements = std::move(other.m_statements);
    return *this;
}

tl::unexpected<Error> Database::failure() const
{
    return failureOf(m_database.get());
}

Result<Database> Database::open(const std::filesystem::path& file)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    Database database;
    database.m_file = toUtf8(file);
    sqlite3* raw = nullptr;
    const int status = sqlite3_open_v2(database.m_file.c_str(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                           SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                       nullptr);
    database.m_database.reset(raw);
    if (status != SQLITE_OK) {
        const std::string why = raw ? sqlite3_errmsg(raw) : "out of memory";
        return fail(ErrorCode::Io,
                    "The file of conversations '" + database.m_file + "' can't be opened: " + why +
                        ".",
                    {{"file", database.m_file}});
    }
    sqlite3_busy_timeout(raw, kBusyMs);
    // The file may come from anywhere: no writing past SQLite's own rules. (Its schema stays
    // trusted: the triggers write into the index; there are no functions of ours that it could
    // call.)
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    ANNEAL_CHECK(database.execute("PRAGMA journal_mode = WAL"));
    ANNEAL_CHECK(database.execute("PRAGMA synchronous = FULL"));
    ANNEAL_CHECK(database.execute("PRAGMA foreign_keys = ON"));
    return database;
}

Result<void> Database::execute(const std::string& sql)
{
    if (sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return {};
}

Result<Statement*> Database::prepare(const std::string& sql)
{
    auto& kept = m_statements[sql];
    if (!kept) {
        sqlite3_stmt* raw = nullptr;
        const int status =
            sqlite3_prepare_v3(m_database.get(), sql.c_str(), static_cast<int>(sql.size()),
                               SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
        if (status != SQLITE_OK) {
            m_statements.erase(sql);
            return failure();
        }
        kept = std::make_unique<Statement>(m_database.get(), raw);
    }
    return kept.get();
}

Result<void> Database::check()
{
    ANNEAL_TRY(auto* statement, prepare("PRAGMA quick_check(1)"));
    std::string answer;
    if (statement->row())
        answer = statement->text(0);
    ANNEAL_CHECK(statement->finish());
    if (answer != "ok")
        return fail(ErrorCode::Format,
                    "The conversations in '" + m_file + "' are damaged: " + answer + ".",
                    {{"file", m_file}});
    return {};
}

Result<std::int64_t> Database::number(const std::string& sql)
{
    ANNEAL_TRY(auto* statement, prepare(sql));
    const std::int64_t value = statement->row() ? statement->integer(0) : 0;
    ANNEAL_CHECK(statement->finish());
    return value;
}

Result<Transaction> Transaction::begin(Database& database)
{
    ANNEAL_CHECK(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    ANNEAL_CHECK(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace anneal::conversations
