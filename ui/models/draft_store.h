#pragma once

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/data/identity_table.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace anneal::ui {

/// Changes to a data set that were not saved.
struct Draft {
    QString id;
    QString name;              ///< of the data set
    data::IdentityTable table; ///< table.file is where it would be saved; empty for a new set
    QDateTime time;
};

/// Drafts in ANNEAL_HOME/drafts, one JSON file each. The program that works on a draft holds a lock
/// beside it; one without a lock was left by a program that ended without saving or discarding.
class DraftStore final {
public:
    DraftStore();

    /// Writes (replaces) the draft of this editor. Fails with Io.
    [[nodiscard]] Result<void> write(const QString& name, const data::IdentityTable& table);
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
