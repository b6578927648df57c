#pragma once

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/data/identity_rows.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace anneal::ui {

/// Changes to a data set that were not saved.
struct Draft {
    QString id;
    QString name;               ///< of the data set
    std::filesystem::path file; ///< where it would be saved; empty for a new set
    QDateTime time;
    std::string form; ///< an entry of dataset_info.json that says the form of the rows
    bool isWhole = true;
    std::vector<std::string> rows; ///< the JSON of all rows, or where not whole of the changed ones
    QByteArray digest;             ///< of the file that the changes belong to
    std::vector<std::uint32_t> order;   ///< of changes: see data::IdentityRows::Changes
    std::vector<std::uint32_t> numbers; ///< of changes: which own row each of `rows` is

    /// The rows as they were. Reads the file where only changes were kept. Fails as reading it
    /// does, or with InvalidArgument (context key `changed`) where the file is not the same any
    /// more.
    [[nodiscard]] Result<data::IdentityRows> restore() const;
    /// The rows that the draft itself holds: all, or the changed ones.
    [[nodiscard]] Result<data::IdentityRows> ownRows() const;
};

/// What tells whether a file is still the same: its content, or where it is large, size and time;
/// empty when there is none.
[[nodiscard]] QByteArray digestOf(const std::filesystem::path& file);

/// Drafts in ANNEAL_HOME/drafts, one JSON file each. The program that works on a draft holds a lock
/// beside it; one without a lock was left by a program that ended without saving or discarding.
class DraftStore final {
public:
    DraftStore();

    /// Writes (replaces) the draft of this editor: all rows of a small set, of a large one those
    /// that differ from its file. False: more rows changed than a draft keeps. Fails with Io.
    [[nodiscard]] Result<bool> write(const QString& name, const std::filesystem::path& file,
                                     const data::IdentityRows& rows, const QByteArray& digest);
    /// The changes were saved or discarded.
    void remove();

    /// What crashed programs left, newest first. Damaged drafts are left where they are and not
    /// listed.
    [[nodiscard]] static std::vector<Draft> leftBehind();
    static void removeLeftBehind(const QString& id);

private:
    QString m_id;
    std::optional<FileLock> m_lock;
};

} // namespace anneal::ui
