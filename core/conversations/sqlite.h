#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace anneal::conversations {

/// One prepared statement of a Database. Values are bound by position from 1; columns count from 0.
/// Errors are kept: bind() and row() may be called in a chain, and status() tells.
class Statement final {
public:
    Statement(sqlite3* database, sqlite3_stmt* statement);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int position, std::string_view text); ///< the text is copied
    Statement& bind(int position, std::int64_t number);
    Statement& bind(int position, double number);
    Statement& bindBlob(int position, std::string_view bytes);
    Statement& bindNull(int position);

    /// Steps to the next row: false at the end and after an error.
    [[nodiscard]] bool row();
    /// The error of the last row(), Ok otherwise; ends the statement, which can then be bound anew.
    [[nodiscard]] Result<void> finish();
    /// row() until the end, for statements that give none.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] std::string text(int column) const; ///< "" for NULL
    [[nodiscard]] std::string blob(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    int m_status = 0;
};

/// A SQLite connection. One thread at a time.
class Database final {
public:
    /// Opens or makes the file, in WAL mode, with foreign keys. Fails with Io, or with Format when
    /// the file is no database or a damaged one.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs statements that take no values.
    [[nodiscard]] Result<void> execute(const std::string& sql);
    /// Prepared once a text, then used again; valid until this object goes.
    [[nodiscard]] Result<Statement*> prepare(const std::string& sql);
    /// PRAGMA quick_check. Fails with Format when the file is damaged.
    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<std::int64_t>
    number(const std::string& sql); ///< the first value of the first row

private:
    Database() = default;
    [[nodiscard]] tl::unexpected<Error> failure() const;
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::string m_file;
    std::unique_ptr<sqlite3, Close> m_database;
    std::map<std::string, std::unique_ptr<Statement>> m_statements; // declared last: go first
};

/// BEGIN IMMEDIATE until commit(); rolled back when it goes without.
class Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }
    Database* m_database;
};

} // namespace anneal::conversations
